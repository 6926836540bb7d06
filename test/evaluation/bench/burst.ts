import { setTimeout as pause } from 'node:timers/promises';
import { benchDraft } from './articles.ts';
import type { Row } from './finding.ts';
import { startOwnFeedmill } from './own-feedmill.ts';

const FEED = 'burst';
/** Articles in a batch: few enough that even a busy machine answers the batch in time. */
const BATCH = 250;
const LOOK_MILLISECONDS = 250;
const GIVE_UP_MILLISECONDS = 180_000;

/** @throws if the condition is not met in time */
async function until(isTrue: () => boolean, what: string): Promise<void> {
  const endMs = performance.now() + GIVE_UP_MILLISECONDS;
  while (!isTrue()) {
    if (performance.now() > endMs) throw new Error(`waited too long for ${what}`);
    await pause(LOOK_MILLISECONDS);
  }
}

/** The renders for a burst, divided by the number of timelines that each stream batch changed. */
export const burst: Row = async () => {
  // A burst of ten thousand articles takes minutes, and gives the same ratio as a smaller burst.
  const articles = Number(process.env.BENCH_BURST ?? 2_000);
  const feedmill = await startOwnFeedmill();
  try {
    // The rebuild at the start writes the same files. If both wrote at the same time, the second writer would render
    // again.
    await until(() => feedmill.events('rebuild').length > 0, 'the first rebuild to end');
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
    const sum = (field: string) =>
      feedmill.events('publish').reduce((total, event) => total + Number(event[field] ?? 0), 0);
    // The creation of the feed is a record of the stream too, and causes a render.
    await until(() => sum('records') > rows, `${rows} rows to be published`);
    const ofFeed = feedmill.events('publish').filter(({ timelines }) => timelines === 0).length;
    return [
      {
        what: `burst of ${articles} articles in 7 timelines: renders`,
        against: 'stream batches × timelines that each batch changed',
        ratios: [(sum('renders') - ofFeed) / sum('timelines')],
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
