import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { normalise } from '#shared/normalise/normalise.ts';
import { readHtmlPage } from '#shared/read/html-page.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/page-headers');

/**
 * The expected fields of a page. `date` is missing if the page has none. `first` and `last` are the start
 * and the end of its text.
 */
const Expected = z.record(
  z.string(),
  z.object({
    url: z.url(),
    title: z.string(),
    date: z.string().optional(),
    authors: z.array(z.string()),
    first: z.string(),
    last: z.string(),
  }),
);
const expected = Expected.parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')));

it.each(Object.entries(expected))('readHtmlPage reads header and text of %s', (name, { url, ...fields }) => {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const { content } = normalise(readHtmlPage(html, { url }), { receivedAt: '2026-11-28T00:00:00.000Z' });
  const { title, authors, date_published, date_inferred, content_text } = content;
  expect({
    title,
    date: date_inferred ? undefined : date_published?.slice(0, 10),
    authors: authors.map((author) => author.name),
    first: content_text.slice(0, fields.first.length),
    last: content_text.trimEnd().slice(-fields.last.length),
  }).toEqual(fields);
});
