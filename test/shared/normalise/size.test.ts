import { describe, expect, it } from 'vitest';
import type { Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { readMarkdown } from '#shared/read/markdown.ts';
import { LIMITS } from '#shared/settings.ts';
import { markdownToHtml } from '#shared/text/markdown-to-html.ts';

const receivedAt = '2026-03-04T05:06:07.000Z';
const contentOf = (draft: Draft): Content => normalise(draft, { receivedAt, markdownToHtml }).content;

function problemOf(draft: Draft): Problem {
  try {
    contentOf(draft);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the draft was accepted instead of refused');
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe('the size of an article without its content', () => {
  const withNote = (characters: number): Draft => ({
    title: 'A',
    extensions: { _note: 'n'.repeat(characters) },
  });
  const { content_html: _, content_text: __, extensions: ___, ...others } = contentOf(withNote(0));
  const frame = Object.entries({ ...others, _note: '' }).reduce(
    (sum, [name, value]) => sum + bytesOf({ [name]: value }),
    0,
  );
  const most = LIMITS.maxMetadataBytes - frame;

  it('may be exactly the limit', () => {
    expect(contentOf(withNote(most)).extensions._note).toHaveLength(most);
  });

  it('may not be one byte above the limit, and the error names the largest field', () => {
    const { kind, errors } = problemOf(withNote(most + 1));
    expect(kind).toBe('invalid-article');
    expect(errors).toEqual([
      { pointer: '/_note', detail: expect.stringContaining(`at most ${LIMITS.maxMetadataBytes} bytes`) },
    ]);
  });

  it.each<[string, Draft, string]>([
    [
      'allows 20 authors with long addresses',
      {
        authors: Array.from({ length: 20 }, (_, n) => ({
          name: `${n}${'é'.repeat(490)}`,
          url: `https://e.org/${'u'.repeat(2_000)}`,
          avatar: `https://e.org/${'a'.repeat(2_000)}`,
        })),
      },
      '',
    ],
    [
      'refuses attachments with long parameters',
      { attachments: [{ url: 'https://e.org/a.mp3', mime_type: `audio/mpeg; a="${'x'.repeat(200_000)}"` }] },
      '/attachments',
    ],
    [
      'refuses numbers that become longer in JSON',
      { extensions: { _n: Array.from({ length: 8_000 }, () => 1e20) } },
      '/_n',
    ],
  ])('%s', (_, draft, pointer) => {
    if (pointer === '') expect(contentOf({ title: 'A', ...draft }).authors).toHaveLength(20);
    else expect(problemOf({ title: 'A', ...draft }).errors[0]?.pointer).toBe(pointer);
  });
});

describe('the size of an article', () => {
  it.each<[string, (characters: number) => Draft, string]>([
    ['plain text', (characters) => ({ title: 'A', content_text: '"'.repeat(characters) }), '/content_text'],
    ['HTML', (characters) => ({ title: 'A', content_html: '&amp;'.repeat(characters) }), '/content_html'],
    [
      'Markdown',
      (characters) => ({ title: 'A', content_markdown: '&'.repeat(characters) }),
      '/content_markdown',
    ],
  ])('is limited in %s', (_, draft, pointer) => {
    const bytes = (characters: number): number => {
      const { content_html, content_text } = contentOf(draft(characters));
      return bytesOf([content_html, content_text]);
    };
    const step = bytes(1_001) - bytes(1_000);
    const most = Math.floor((LIMITS.maxArticleBytes - 500 - bytes(0)) / step);
    expect(bytes(most)).toBeGreaterThan(LIMITS.maxArticleBytes - 1_000);
    const { errors } = problemOf(draft(most + 200));
    expect(errors).toEqual([
      { pointer, detail: expect.stringContaining(`at most ${LIMITS.maxArticleBytes}`) },
    ]);
  });

  it('is below the limit for a body of 1 MiB of prose', () => {
    const sentence =
      'The ferry that sails at “seven” was late, and nobody said "why" to those who waited.\n\n';
    const { content_text } = contentOf({
      title: 'A',
      content_text: sentence.repeat(LIMITS.maxBodyBytes / Buffer.byteLength(sentence)),
    });
    expect(content_text.length).toBeGreaterThan(1_000_000);
  });
});

describe('references of Markdown', () => {
  it('expand to links with their titles', () => {
    const { content_html } = contentOf({ content_markdown: '[a] and [b][A]\n\n[a]: https://e.org/x "T"' });
    expect(content_html.match(/href="https:\/\/e\.org\/x" title="T"/g)).toHaveLength(2);
  });

  it('expand to at most 100,000 characters or the length of the text', () => {
    const definition = `[a]: https://e.org/${'x'.repeat(1_000)}\n\n`;
    const links = (count: number): string[] =>
      contentOf(readMarkdown(definition + '[a] '.repeat(count))).content_html.match(/<a /g) ?? [];
    expect(links(98)).toHaveLength(98);
    expect(links(2_000)).toHaveLength(98);
    expect(contentOf(readMarkdown(definition + '[a] '.repeat(2_000))).content_text).toContain('[a]');
  });
});

describe('addresses that are not absolute http URLs', () => {
  const page = (base: string, links: number): string =>
    `<!doctype html><title>A ferry</title><base href="${base}"><body><article><p>${'The ferry sails at seven, and at nine. '.repeat(30)}${'<a href="x">y</a> '.repeat(links)}</p></article>`;
  const hrefs = (html: string): string[] =>
    [...(readHtmlPage(html).content_html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

  it('are resolved against a base of at most 2,048 characters', () => {
    const base = `https://e.org/${'d'.repeat(2_048 - 15)}/`;
    expect(hrefs(page(base, 1))).toEqual([`${base}x`]);
    expect(hrefs(page(`https://e.org/d${'d'.repeat(2_048 - 15)}/`, 1))).toEqual([]);
  });

  it('grow by at most 100,000 characters or the length of the page', () => {
    const base = `https://e.org/${'d'.repeat(985)}/`;
    expect(hrefs(page(base, 100))).toHaveLength(100);
    const draft = readHtmlPage(page(base, 1_000));
    expect(draft.content_html?.match(/href=/g)).toHaveLength(100);
    expect(draft.applied).toContainEqual({ rule: 'relative-address-dropped', on: 'x' });
  });

  it('are removed and listed if they are pictures that only the sender can see', () => {
    const inline = `data:image/png;base64,${'A'.repeat(400)}`;
    const { content, applied } = normalise(
      {
        content_html: `<p>See <img src="${inline}" alt="the pier"><img src="${inline}"><img src="cid:p1@mail">
          <img src="data:image/gif;base64,R0lGOD" data-src="https://x.example/boat.jpg"><img src="data:image/gif;base64,R0lGOD"></p>`,
      },
      { receivedAt },
    );
    expect(content.content_html).toContain('<img src="https://x.example/boat.jpg" alt="" /></p>');
    expect(applied.filter(({ rule }) => rule === 'picture-dropped')).toEqual([
      { rule: 'picture-dropped', on: 'the pier' },
      { rule: 'picture-dropped', on: 'data:image/png' },
      { rule: 'picture-dropped', on: 'cid:' },
    ]);
  });

  it('are removed and listed if there is no base', () => {
    const { content, applied } = normalise(
      { content_markdown: 'See [the map](/map) and [below](#below).\n\n![a boat](boat.png)' },
      { receivedAt, markdownToHtml },
    );
    expect(content.content_html).not.toContain('href');
    expect(applied.filter(({ rule }) => rule === 'relative-address-dropped')).toEqual([
      { rule: 'relative-address-dropped', on: '/map' },
      { rule: 'relative-address-dropped', on: 'boat.png' },
    ]);
  });
});

it.each([
  [199, 199, undefined],
  [200, 200, undefined],
  [201, 200, 'and 2 more'],
  [100_000, 200, 'and 99801 more'],
])('%d applied rules are listed in %d entries', (fired, named, last) => {
  const applied = Array.from({ length: fired }, (_, n) => ({ rule: 'share-row', on: `Share ${n}` }));
  const result = normalise({ title: 'A', language: 'en', applied }, { receivedAt });
  expect(result.applied).toHaveLength(named);
  expect(result.applied[198]).toEqual({ rule: 'share-row', on: 'Share 198' });
  expect(result.applied.at(-1)?.on).toBe(last ?? `Share ${fired - 1}`);
});
