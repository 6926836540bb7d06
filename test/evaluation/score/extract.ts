import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { CORPORA, judge, print, readLines } from './corpora.ts';

/**
 * `node test/evaluation/score/extract.ts [--worst N]`: scores `readHtmlPage`, and its extractor alone, with pages of
 * the corpora, and measures the CPU time of each.
 */

const Page = z.object({ id: z.string(), html: z.string(), url: z.string() });
/** The number of rounds that are counted. One round before them warms the compiler up. */
const ROUNDS = 5;

interface Answer {
  title: string | undefined;
  byline: string | undefined;
  date_published: string | undefined;
  html: string;
}

function ours(html: string, url: string): Answer {
  const { title, authors = [], date_published, content_html = '' } = readHtmlPage(html, { url });
  const byline = authors.map(({ name }) => name).join(', ');
  return { title, byline, date_published, html: content_html };
}

function readWithExtractorAlone(html: string): Answer {
  const article = new Readability(parseHTML(html).document).parse();
  return {
    title: article?.title ?? undefined,
    byline: article?.byline ?? undefined,
    date_published: article?.publishedTime ?? undefined,
    html: article?.content ?? '',
  };
}

function milliseconds(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function scoreExtraction(folder: string, flags: readonly string[]): void {
  const truth = join(folder, 'corpora/extract/truth.jsonl');
  const pages = readLines(truth, Page).map(({ id, html, url }) => ({
    id,
    url,
    html: gunzipSync(readFileSync(join(folder, 'corpora/extract', html))).toString(),
  }));
  const score = (name: string, answers: readonly unknown[]): void =>
    print(`${name}\n${judge(folder, 'extract.mjs', answers, { before: [truth], after: flags })}`);

  const read = pages.map(({ id, html, url }) => ({ id, ...ours(html, url) }));
  score('content_html', read);
  score(
    'content_text',
    read.map(({ html, ...fields }) => ({ ...fields, text: htmlToText(html) })),
  );
  score(
    'the extractor alone',
    pages.map(({ id, html }) => ({ id, ...readWithExtractorAlone(html) })),
  );

  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    ours: milliseconds(() => pages.forEach(({ html, url }) => void ours(html, url))) / pages.length,
    alone: milliseconds(() => pages.forEach(({ html }) => void readWithExtractorAlone(html))) / pages.length,
  })).slice(1);
  const [ms, msAlone] = [
    median(rounds.map((round) => round.ours)),
    median(rounds.map((round) => round.alone)),
  ];
  print(
    `a page ${ms.toFixed(1)} ms, the extractor alone ${msAlone.toFixed(1)} ms, ratio ${(ms / msAlone).toFixed(2)}`,
  );
}

if (CORPORA === undefined) print('extract: skipped, FEEDMILL_CORPORA is not set');
else scoreExtraction(CORPORA, process.argv.slice(2));
