import { setTimeout as pause } from 'node:timers/promises';
import { benchDraft } from './articles.ts';
import type { Row } from './finding.ts';
import { startOwnFeedmill } from './own-feedmill.ts';

const FEED = 'burst';
const BATCH = 1_000;
const LOOK_MILLISECONDS = 250;
const GIVE_UP_MILLISECONDS = 180_000;

/** Renders of a burst, over the batches of the stream that touched the timeline: what a window is for. */
export const burst: Row = async () => {
  // The whole burst of ten thousand takes minutes here; the law is the same.
  const articles = Number(process.env.BENCH_BURST ?? 2_000);
  const feedmill = await startOwnFeedmill();
  try {
    await feedmill.createFeed(FEED);
    let rows = 0;
    for (let first = 0; first < articles; first += BATCH) {
      const drafts = Array.from({ length: Math.min(BATCH, articles - first) }, (_, i) =>
        benchDraft(first + i, FEED),
      );
      rows += drafts.reduce((sum, { tags = [] }) => sum + 1 + tags.length, 0);
      const body = drafts.map((draft) => `${JSON.stringify(draft)}\n`).join('');
      const headers = { 'Content-Type': 'application/x-ndjson' };
      await feedmill.call(`/v1/feeds/${FEED}/articles/batch`, { method: 'POST', body, headers }, [200]);
    }
    const endMs = performance.now() + GIVE_UP_MILLISECONDS;
    const sum = (field: string) =>
      feedmill.events('publish').reduce((total, event) => total + Number(event[field] ?? 0), 0);
    while (sum('records') < rows) {
      if (performance.now() > endMs) throw new Error(`${sum('records')} of ${rows} rows were published`);
      await pause(LOOK_MILLISECONDS);
    }
    return [
      {
        what: `burst of ${articles} articles in 6 timelines: renders`,
        against: 'stream batches × timelines that each touched',
        ratios: [sum('renders') / sum('timelines')],
        goal: { atMost: 1 },
      },
      {
        what: '  renders',
        against: 'rows that changed',
        ratios: [sum('renders') / rows],
      },
    ];
  } finally {
    await feedmill.close();
  }
};
