import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { benchDraft } from './articles.ts';
import type { Row } from './finding.ts';
import { interleaved, millisecondsOf, ratiosOf } from './interleaved.ts';
import { startOwnFeedmill } from './own-feedmill.ts';

const FEED = 'visible';
const FILES = ['rss.xml', 'atom.xml', 'feed.json'] as const;
const POLL_MILLISECONDS = 100;
const GIVE_UP_MILLISECONDS = 60_000;
/** About what a file of a full feed has in brotli. */
const FILE_BYTES = 60_000;

/** From a submission to a GET that shows it in every format, divided by the lower bound: the window and one PUT. */
export const visible: Row = async (rounds) => {
  const feedmill = await startOwnFeedmill();
  try {
    await feedmill.createFeed(FEED);
    const shows = async (file: string, url: string) => {
      const answer = await fetch(`${feedmill.url}/feeds/${FEED}/${file}`);
      return (await answer.text()).includes(url);
    };
    let n = 0;
    const submitAndSee = async () => {
      const draft = benchDraft(n++, FEED);
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify(draft);
      await feedmill.call(`/v1/feeds/${FEED}/articles`, { method: 'POST', body, headers }, [201]);
      const endMs = performance.now() + GIVE_UP_MILLISECONDS;
      for (const file of FILES) {
        while (!(await shows(file, draft.url ?? ''))) {
          if (performance.now() > endMs) throw new Error(`${file} does not show ${draft.url}`);
          await pause(POLL_MILLISECONDS);
        }
      }
    };
    const put = async () => {
      const Body = randomBytes(FILE_BYTES);
      await feedmill.s3.send(new PutObjectCommand({ Bucket: feedmill.bucket, Key: 'bench/one-put', Body }));
    };
    await submitAndSee();
    const publishing = feedmill.wiring.streams.find(({ functionName }) => functionName.startsWith('Publish'));
    if (publishing === undefined) throw new Error('no stream feeds a function called Publish…');
    const measured = await interleaved(rounds, {
      seen: () => millisecondsOf(submitAndSee),
      least: async () => publishing.windowSeconds * 1_000 + (await millisecondsOf(put)),
    });
    return [
      {
        what: 'submission to visible in every format at the front',
        against: `the window of ${publishing.windowSeconds} s + one PUT`,
        ratios: ratiosOf(measured.seen, measured.least),
        goal: { atMost: 1.5 },
      },
    ];
  } finally {
    await feedmill.close();
  }
};
