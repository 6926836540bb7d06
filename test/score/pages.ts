import { join } from 'node:path';
import { z } from 'zod';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';
import { CORPORA, judge, print, readLines } from './corpora.ts';

/**
 * `node test/score/pages.ts [--list title|date|authors|with]`: articles as a person copies them from a page, through
 * `readPlainText` and `normalise`, judged by the scorer beside the corpora.
 */
const Copy = z.object({ id: z.string(), url: z.string(), input: z.string() });

/** The copies carry no time of receipt. Fixed, so that two runs of one revision print the same figures. */
const RECEIVED_AT = '2026-11-28T12:00:00.000Z';

function scoreCopies(folder: string, flags: readonly string[]): void {
  const file = join(folder, 'corpora/pages/copied.jsonl');
  const answers = readLines(file, Copy).map(({ id, url, input }) => {
    const context = { receivedAt: RECEIVED_AT, ...(URL.canParse(url) && { url }) };
    const { content } = normalise(readPlainText(input, context), { receivedAt: RECEIVED_AT });
    const { title, authors = [], summary, content_text: text } = content;
    const date = content.date_inferred === true ? undefined : content.date_published;
    return { id, title, authors: authors.map(({ name }) => name), date, summary, text };
  });
  print(`pages, copied as text\n${judge(folder, 'pages.mjs', answers, { before: [file], after: flags })}`);
}

if (CORPORA === undefined) print('pages: skipped, FEEDMILL_CORPORA is not set');
else scoreCopies(CORPORA, process.argv.slice(2));
