import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { filePath } from '#shared/model/addresses.ts';
import { FEED_FILE_KINDS } from '#shared/model/formats.ts';
import { benchDraft } from './articles.ts';
import type { Finding, Row } from './finding.ts';
import { millisecondsOf } from './interleaved.ts';
import { type OwnFeedmill, startOwnFeedmill } from './own-feedmill.ts';

const FEED = 'visible';
/** Each measured article has one of these numbers of tags. */
const TAGS = [1, 10, 32];
const GOAL_SECONDS = { article: 10, burst: 20 };
/**
 * The burst: its articles, the articles in a batch, and the tags of an article. All articles together have all tags.
 */
const BURST = { articles: 1_000, batch: 250, tagsOfEach: 3 };
const POLL_MILLISECONDS = 100;
const GIVE_UP_MILLISECONDS = 180_000;
/** The approximate size of a full feed file in brotli. */
const FILE_BYTES = 60_000;

const tagNames = (count: number) => Array.from({ length: count }, (_, i) => `tag ${i}`);
const urlOf = (n: number) => `https://news.example/${FEED}/${n}`;

/** Waits until all feed files of a timeline contain a text. */
async function untilShown({ url }: OwnFeedmill, tag: string | undefined, text: string): Promise<void> {
  const endMs = performance.now() + GIVE_UP_MILLISECONDS;
  for (const file of FEED_FILE_KINDS) {
    const address = url + filePath(FEED, tag, file);
    while (!(await (await fetch(address)).text()).includes(text)) {
      if (performance.now() > endMs) throw new Error(`${address} does not show ${text}`);
      await pause(POLL_MILLISECONDS);
    }
  }
}

async function send(feedmill: OwnFeedmill, path: string, type: string, body: string): Promise<void> {
  const headers = { 'Content-Type': type };
  const status = [path === 'articles' ? 201 : 200];
  await feedmill.call(`/v1/feeds/${FEED}/${path}`, { method: 'POST', body, headers }, status);
}

/** Milliseconds from a submission until the files of the feed show the article, and until the files of its tags do. */
async function measureArticle(
  feedmill: OwnFeedmill,
  n: number,
  tags: string[],
): Promise<{ main: number; all: number }> {
  const startedMs = performance.now();
  const draft = { ...benchDraft(n, FEED), url: urlOf(n), tags };
  await send(feedmill, 'articles', 'application/json', JSON.stringify(draft));
  await untilShown(feedmill, undefined, urlOf(n));
  const main = performance.now() - startedMs;
  for (const tag of tags) await untilShown(feedmill, tag, urlOf(n));
  return { main, all: performance.now() - startedMs };
}

/** Milliseconds from the last answer to a burst until every file shows the last article of its timeline. */
async function measureBurst(feedmill: OwnFeedmill, first: number): Promise<number> {
  const tags = tagNames(Math.max(...TAGS));
  const newestOf = new Map<string | undefined, number>();
  for (let done = 0; done < BURST.articles; done += BURST.batch) {
    const drafts = Array.from({ length: BURST.batch }, (_, i) => {
      const n = first + done + i;
      const articleTags = Array.from(
        { length: BURST.tagsOfEach },
        (__, k) => tags[(n * 7 + k * 11) % tags.length] ?? '',
      );
      for (const tag of [undefined, ...articleTags]) newestOf.set(tag, n);
      return { ...benchDraft(n, FEED), url: urlOf(n), tags: articleTags };
    });
    const body = drafts.map((draft) => `${JSON.stringify(draft)}\n`).join('');
    await send(feedmill, 'articles/batch', 'application/x-ndjson', body);
  }
  return await millisecondsOf(async () => {
    for (const [tag, n] of newestOf) await untilShown(feedmill, tag, urlOf(n));
  });
}

/**
 * The time from a submission until a GET shows the article. For the main feed, it is divided by the
 * shortest possible time: the window and one PUT. For tags and bursts, it is divided by the seconds of the
 * contract.
 */
export const visible: Row = async (rounds) => {
  const feedmill = await startOwnFeedmill();
  try {
    await feedmill.createFeed(FEED);
    const put = async () => {
      const Body = randomBytes(FILE_BYTES);
      await feedmill.s3.send(new PutObjectCommand({ Bucket: feedmill.bucket, Key: 'bench/one-put', Body }));
    };
    const publishing = feedmill.wiring.streams.find(({ functionName }) => functionName.startsWith('Publish'));
    if (publishing === undefined) throw new Error('no stream feeds a function called Publish…');
    let n = 0;
    await measureArticle(feedmill, n++, tagNames(Math.max(...TAGS)));
    const findings: Finding[] = [];
    for (const count of TAGS) {
      const [main, all]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        const minMs = publishing.windowSeconds * 1_000 + (await millisecondsOf(put));
        const ms = await measureArticle(feedmill, n++, tagNames(count));
        main.push(ms.main / minMs);
        all.push(ms.all / 1_000 / GOAL_SECONDS.article);
      }
      findings.push(
        {
          what: `an article with ${count} tags, visible in the main feed`,
          against: `the window of ${publishing.windowSeconds} s + one PUT`,
          ratios: main,
          goal: { atMost: 1.5 },
        },
        {
          what: '  in every file of every tag',
          against: `${GOAL_SECONDS.article} s`,
          ratios: all,
          goal: { atMost: 1 },
        },
      );
    }
    const burstMs = await measureBurst(feedmill, n);
    findings.push({
      what: `a burst of ${BURST.articles} articles with 32 tags, after the last answer`,
      against: `${GOAL_SECONDS.burst} s`,
      ratios: [burstMs / 1_000 / GOAL_SECONDS.burst],
      goal: { atMost: 1 },
    });
    return findings;
  } finally {
    await feedmill.close();
  }
};
