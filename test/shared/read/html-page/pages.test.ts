import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { normalise } from '#shared/normalise/normalise.ts';
import { readHtmlPage } from '#shared/read/html-page.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/pages');

/** The expected result of a page: its fields and addresses of images in JSON, and its text below `---`. */
const Expected = z.object({
  url: z.url(),
  title: z.string(),
  date: z.string().nullable(),
  authors: z.array(z.string()),
  summary: z.string().nullable(),
  images: z.array(z.url()),
});

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.html')))('%s', (file) => {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  const [fields = '', ...text] = readFileSync(join(FOLDER, file.replace(/html$/, 'txt')), 'utf8').split(
    '\n---\n',
  );
  const expected = Expected.parse(JSON.parse(fields));
  const { content } = normalise(readHtmlPage(html, { url: expected.url }), {
    receivedAt: '2026-11-24T00:00:00.000Z',
  });

  it('has the fields that an editor would give it', () => {
    expect({
      title: content.title,
      date: content.date_inferred ? null : content.date_published,
      authors: content.authors.map(({ name }) => name),
      summary: content.summary ?? null,
    }).toEqual({
      title: expected.title,
      date: expected.date,
      authors: expected.authors,
      summary: expected.summary,
    });
  });

  it('has its text and nothing else', () => {
    expect(content.content_text).toBe(text.join('\n---\n').trimEnd());
  });

  it('has its images, each once', () => {
    const images = content.content_html.matchAll(/<img src="([^"]*)"/g);
    expect(Array.from(images, ([, address]) => address)).toEqual(expected.images);
  });
});
