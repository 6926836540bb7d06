import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Draft } from '#shared/model/draft.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { readPlainText } from '#shared/read/plain-text.ts';
import { CORPORA, judge, print, readLines } from './corpora.ts';

/**
 * `node test/evaluation/score/pages.ts [--half a|b] [--only truth|copied] [--worst N] [--list
 * title|date|authors|with]`: scores `readHtmlPage` with whole pages (`truth`), and `readPlainText` with the text that a
 * person would copy from them (`copied`). `--half` selects half of the articles by the hash of their id, so that rules
 * can be written with one half and measured with the other half. `--worst N` prints the N pages that lose most passages.
 * `--list` prints each wrong value of a field, or with `with` each passage of an article that is missing.
 */

const Annotated = z.looseObject({ id: z.string(), url: z.string() });
const Page = Annotated.extend({ html: z.string() });
const Copied = Annotated.extend({ input: z.string() });
/**
 * The time of receipt, which the corpus does not have. It is fixed, so that all runs of a revision print
 * the same figures.
 */
const RECEIVED_AT = '2026-11-28T12:00:00.000Z';
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** The number of bytes of a page that are searched for its charset (HTML Living Standard §13.2.3.2). */
const CHARSET_BYTES = 1_024 * 8;

const { values: flags } = parseArgs({
  options: {
    half: { type: 'string' },
    only: { type: 'string' },
    worst: { type: 'string' },
    list: { type: 'string' },
  },
});

function isInHalf({ id }: { id: string }): boolean {
  const [first = 0] = createHash('sha256').update(id).digest();
  return flags.half === undefined || (first % 2 === 0 ? 'a' : 'b') === flags.half;
}

function decode(bytes: Uint8Array): string {
  const [, charset = 'utf-8'] =
    CHARSET.exec(Buffer.from(bytes.slice(0, CHARSET_BYTES)).toString('latin1')) ?? [];
  return new TextDecoder(charset).decode(bytes);
}

function answer(id: string, read: () => Draft): unknown {
  try {
    const { title, authors, date_published, date_inferred, summary, content_text } = normalise(read(), {
      receivedAt: RECEIVED_AT,
    }).content;
    const date = date_inferred ? undefined : date_published;
    return { id, title, authors: authors.map(({ name }) => name), date, summary, text: content_text };
  } catch (error) {
    return { id, error: String(error) };
  }
}

function score<Row extends z.infer<typeof Annotated>>(
  folder: string,
  { name, schema, read }: { name: string; schema: z.ZodType<Row>; read(row: Row, url?: string): Draft },
): void {
  if (flags.only !== undefined && flags.only !== name) return;
  const rows = readLines(join(folder, `corpora/pages/${name}.jsonl`), schema).filter(isInHalf);
  const answers = rows.map((row) => {
    const url = URL.canParse(row.url) && /^https?:/.test(row.url) ? row.url : undefined;
    return answer(row.id, () => read(row, url));
  });
  const after = ['worst', 'list'].flatMap((flag) => {
    const value = flags[flag as 'worst' | 'list'];
    return value === undefined ? [] : [`--${flag}`, value];
  });
  print(`pages/${name}\n${judge(folder, 'pages.mjs', answers, { truth: rows, after })}`);
}

function scorePages(folder: string): void {
  score(folder, {
    name: 'truth',
    schema: Page,
    read: ({ html }, url) => {
      const page = decode(gunzipSync(readFileSync(join(folder, 'corpora/pages', html))));
      return readHtmlPage(page, url === undefined ? {} : { url });
    },
  });
  score(folder, {
    name: 'copied',
    schema: Copied,
    read: ({ input }, url) => readPlainText(input, { receivedAt: RECEIVED_AT, url }),
  });
}

if (CORPORA === undefined) print('pages: skipped, FEEDMILL_CORPORA is not set');
else scorePages(CORPORA);
