import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { normalise } from '#shared/normalise/normalise.ts';
import { readHtmlPage } from '#shared/read/html-page.ts';

/**
 * Languages whose raw text in `test/fixtures/raw-texts` is also tested as a page without classes and
 * metadata.
 */
const LANGUAGES = ['be', 'gl', 'gu', 'kn', 'mk', 'ms', 'ne', 'pa', 'si', 'sw', 'uz', 'nn', 'ky', 'mt', 'fy'];
const FOLDER = join(import.meta.dirname, '../../../fixtures/raw-texts');
const RECEIVED_AT = '2025-05-15T08:00:00.000Z';
const Expected = z.object({
  title: z.string(),
  date: z.string(),
  authors: z.array(z.string()),
  keep: z.array(z.string()),
  drop: z.array(z.string()),
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Makes a page of a text, with one element for each line. The blocks of the text are: headline and header,
 * caption, paragraphs and lines of the site.
 */
function pageOf(text: string, language: string, drop: readonly string[]): string {
  const [header = '', caption = '', ...blocks] = text.trim().split('\n\n');
  const [title = '', ...meta] = header.split('\n').map(escaped);
  const body = blocks.map((block, index) => {
    const isLink = drop.includes(block) && index < blocks.length - 2;
    return isLink ? `<p><a href="/2">${escaped(block)}</a></p>` : `<p>${escaped(block)}</p>`;
  });
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="UTF-8"><title>${title}</title></head><body><main>
<h1>${title}</h1>${meta.map((line) => `<p>${line}</p>`).join('')}
<figure><img src="/bridge.jpg" alt=""><figcaption>${escaped(caption)}</figcaption></figure>
${body.join('\n')}</main></body></html>`;
}

const files = readdirSync(FOLDER).filter((file) => LANGUAGES.includes(file.split('-')[0] ?? ''));
describe.each(files)('a page of %s', (file) => {
  const [head = '', text = ''] = readFileSync(join(FOLDER, file), 'utf8').split('\n---\n');
  const { title, date, authors, keep, drop } = Expected.parse(JSON.parse(head));
  const page = pageOf(text, file.split('-')[0] ?? '', drop);
  const { content } = normalise(readHtmlPage(page, { url: 'https://paper.example/1' }), {
    receivedAt: RECEIVED_AT,
  });

  it('has the fields of its text', () => {
    const found = content.date_inferred ? undefined : content.date_published.replace('.000Z', 'Z');
    expect(content.title).toBe(title);
    expect(content.authors.map(({ name }) => name)).toEqual(authors);
    // The Belarusian word for May is a Russian word too, so the time is read in UTC, although `lang` is `be`.
    const isExact = date.includes('T') && !file.startsWith('be-');
    expect(isExact ? found : found?.slice(0, 10)).toBe(isExact ? date : date.slice(0, 10));
  });

  it('has the paragraphs of its text and no boilerplate', () => {
    for (const kept of keep) expect(content.content_text).toContain(kept);
    for (const dropped of drop)
      if (!dropped.startsWith(text.split('\n\n')[1] ?? ''))
        expect(content.content_text).not.toContain(dropped);
  });
});
