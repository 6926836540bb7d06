import { encode } from '#shared/deliver/encode.ts';
import { renderAtom } from '#shared/render/atom.ts';
import { checkDocument } from '#shared/render/check-document.ts';
import type { FeedView } from '#shared/render/feed-view.ts';
import { renderJsonFeed } from '#shared/render/json-feed.ts';
import { renderRss } from '#shared/render/rss.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { benchArticle, benchView } from './articles.ts';
import { documentsOfNpmFeed } from './documents-of-npm-feed.ts';
import type { Row } from './finding.ts';
import { interleaved, millisecondsOf, ratiosOf } from './interleaved.ts';

const RENDERERS = { rss: renderRss, atom: renderAtom, json: renderJsonFeed } as const;
const WRITES = 5;

/** The three formats as published, including the check of each document. */
function ours(view: FeedView): string[] {
  return (['rss', 'atom', 'json'] as const).map((format) => {
    const document = RENDERERS[format](view);
    checkDocument(format, document);
    return document;
  });
}

async function encodeEach(documents: readonly string[]): Promise<void> {
  for (const document of documents) await encode(Buffer.from(document, 'utf8'), 'polled');
}

/** The cost of a render divided by the cost of npm `feed`, with and without compressed variants. */
export const rendering: Row = async (rounds) => {
  const newestMs = Date.parse('2026-03-01T12:00:00.000Z');
  const view = benchView(
    Array.from({ length: FEED_LIMITS.maxEntries }, (_, n) =>
      benchArticle(n, 'render', new Date(newestMs - n * 3_600_000).toISOString()),
    ),
  );
  const theirs = () => Object.values(documentsOfNpmFeed(view));
  const repeat = (work: () => unknown) => () => {
    for (let n = 0; n < WRITES; n++) work();
  };
  // The first run also compiles the code of both sides.
  repeat(() => ours(view))();
  repeat(theirs)();
  const measured = await interleaved(rounds, {
    ours: () => millisecondsOf(() => encodeEach(ours(view))),
    theirs: () => millisecondsOf(() => encodeEach(theirs())),
    oursWritten: () => millisecondsOf(repeat(() => ours(view))),
    theirsWritten: () => millisecondsOf(repeat(theirs)),
  });
  return [
    {
      what: 'render of 50 full articles, three formats and variants',
      against: '`feed` alone, same zlib settings',
      ratios: ratiosOf(measured.ours, measured.theirs),
      goal: { atMost: 1.5 },
    },
    {
      what: '  without variants: writing the three formats and checking each document',
      against: '`feed` alone, without variants and without a check',
      ratios: ratiosOf(measured.oursWritten, measured.theirsWritten),
    },
  ];
};
