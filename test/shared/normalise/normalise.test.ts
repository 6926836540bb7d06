import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { markdownToHtml } from '#shared/text/markdown-to-html.ts';

const receivedAt = '2026-03-04T05:06:07.000Z';
const contentOf = (draft: Draft): Content => normalise(draft, { receivedAt, markdownToHtml }).content;

/**
 * The article as a publisher sends it back. The form of the date gives its precision, and an inferred date
 * is omitted.
 */
function asDraft({ date_precision, date_inferred, ...content }: Content): Draft {
  const { date_published, content_text: _, ...rest } = content;
  if (date_inferred) return rest;
  const written = { year: 4, month: 7, day: 10, time: undefined }[date_precision ?? 'time'];
  return { ...rest, date_published: date_published.slice(0, written) };
}

describe('normalise', () => {
  it.each<[name: string, draft: Draft, part: Partial<Content>]>([
    [
      'collapses white space and removes control characters in a title',
      { title: ' A\u00a0 “b”\u0000\n é ' },
      { title: 'A “b” é' },
    ],
    [
      'keeps the spelling of an address',
      { title: 'T', url: ' HTTPS://News.example/?utm_source=x#y ' },
      { url: 'HTTPS://News.example/?utm_source=x#y' },
    ],
    [
      'uses the first moment of a day',
      { title: 'T', date_published: '2026-02-03' },
      { date_published: '2026-02-03T00:00:00.000Z', date_precision: 'day' },
    ],
    [
      'uses the first moment of a month, and records the precision',
      { title: 'T', date_published: '2026-02' },
      { date_published: '2026-02-01T00:00:00.000Z', date_precision: 'month' },
    ],
    [
      'uses the time of receipt if there is no date',
      { title: 'T' },
      { date_published: receivedAt, date_inferred: true },
    ],
    [
      'writes a language tag in the case of BCP 47',
      { title: 'T', language: ' zh-hant-tw ' },
      { language: 'zh-Hant-TW' },
    ],
    [
      'merges tags that differ only in case',
      { title: 'T', tags: ['Sea', ' sea', '', '\u200B', 'SEA', 'land'] },
      { tags: ['Sea', 'land'] },
    ],
    [
      'removes a repeated author if all fields are equal',
      {
        title: 'T',
        authors: [
          { name: 'Ann' },
          { name: ' Ann ' },
          { name: 'Ann', url: 'https://a.example/' },
          { name: 'Ann' },
        ],
      },
      { authors: [{ name: 'Ann' }, { name: 'Ann', url: 'https://a.example/' }] },
    ],
    [
      'removes a repeated attachment if all fields are equal',
      {
        title: 'T',
        attachments: [
          { url: 'https://e.example/a.mp3', mime_type: 'audio/mpeg', title: 'Tides' },
          { mime_type: 'Audio/MPEG', url: 'https://e.example/a.mp3', title: ' Tides' },
          { url: 'https://e.example/a.mp3', mime_type: 'audio/mpeg', title: 'Ebb' },
        ],
      },
      {
        attachments: [
          { url: 'https://e.example/a.mp3', mime_type: 'audio/mpeg', title: 'Tides' },
          { url: 'https://e.example/a.mp3', mime_type: 'audio/mpeg', title: 'Ebb' },
        ],
      },
    ],
    [
      'keeps the fields that a publisher adds',
      { title: 'T', extensions: { _a: { b: [1, null] }, '_feed\u0007mill': { state: 'x' } } },
      { extensions: { _a: { b: [1, null] } } },
    ],
    [
      'does not begin a summary with the title of a video',
      {
        content_html: `<iframe src="https://v.example/embed/1" title="How it was built"></iframe><p>The wall is ninety years old.</p><p>${'It was repaired. '.repeat(30)}</p>`,
      },
      {
        summary: `The wall is ninety years old.${' It was repaired.'.repeat(14)}`,
      },
    ],
    [
      'keeps HTML in plain text as text',
      { content_text: '<b>x</b> & y' },
      { content_html: '<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>', content_text: '<b>x</b> & y' },
    ],
    [
      'uses HTML and ignores text if both are given',
      { content_html: '<p>One</p>', content_text: 'Two' },
      { content_text: 'One' },
    ],
    [
      'converts Markdown to HTML',
      { content_markdown: 'One *two*' },
      { content_html: '<p>One <em>two</em></p>' },
    ],
    [
      'makes addresses in content absolute',
      { url: 'https://news.example/a/b', content_html: '<a href="c">d</a>' },
      { content_html: '<a href="https://news.example/a/c">d</a>' },
    ],
  ])('%s', (_, draft, part) => {
    expect(contentOf(draft)).toMatchObject(part);
  });

  it.each([
    ['a script in Markdown', { content_markdown: 'One\n\n<script>x</script>' }, true],
    ['a script in HTML', { content_html: '<p>One</p><script>x</script>' }, true],
    [
      'elements of Markdown',
      { content_markdown: '- [x] ~~One~~ [^1]\n\n```js\n<script>\n```\n\n[^1]: Two\n\n| a |\n| - |' },
      false,
    ],
    ['HTML that is allowed in Markdown', { content_markdown: 'Press <kbd>F1</kbd>' }, false],
  ])('notes `html-sanitised` only if elements are replaced: %s', (_, draft, isNamed) => {
    const { applied } = normalise({ title: 'T', ...draft }, { receivedAt, markdownToHtml });
    expect(applied.some(({ rule }) => rule === 'html-sanitised')).toBe(isNamed);
  });

  it('removes control characters from the names of own fields, also in authors', () => {
    const own = { '_a\u0007': 'b\u0001', _c: { '\u0007d': ['\u0007'] } };
    const clean = { _a: 'b', _c: { d: [''] } };
    const file = { url: 'https://e.example/a.mp3', mime_type: 'audio/mpeg', duration_in_seconds: 1.5 };
    const content = contentOf({
      title: 'T',
      authors: [{ name: 'Ann', ...own }],
      attachments: [{ ...file, ...own }],
      extensions: own,
    });
    expect(content.authors).toEqual([{ name: 'Ann', ...clean }]);
    expect(content.attachments).toEqual([{ ...file, ...clean }]);
    expect(content.extensions).toEqual(clean);
  });

  it.each<[name: string, draft: Draft, pointers: string[]]>([
    [
      'invalid dates',
      { title: 'T', date_published: 'yesterday', date_modified: '2026-02-30' },
      ['/date_published', '/date_modified'],
    ],
    [
      'addresses that are not absolute http or https URLs',
      { title: 'T', url: 'javascript:alert(1)', image: '//a.example/b' },
      ['/url', '/image'],
    ],
    ['an address with a password', { title: 'T', url: 'https://a:b@news.example/' }, ['/url']],
    ['the tag `..`', { title: 'T', tags: ['a', '..'] }, ['/tags/1']],
    [
      'an author without name, URL and avatar',
      { title: 'T', authors: [{ name: 'A' }, { name: ' ' }] },
      ['/authors/1'],
    ],
    [
      'authors with other addresses than web addresses and one mail address',
      {
        title: 'T',
        authors: [
          { url: 'mailto:ann@news.example' },
          { url: 'mailto:' },
          { url: 'mailto:a@b.example,c@d.example' },
          { url: 'mailto:a@b.example?subject=x' },
          { url: 'mailto:a%2Cb@c.example' },
          { url: 'mailto:a@b.example%0D%0ABcc%3Ac' },
          { url: "mailto:o'neil%2Bnews@b.example" },
          { url: 'ftp://a.example/' },
          { name: 'A', avatar: 'mailto:a@b.example' },
        ],
      },
      [...[1, 2, 3, 4, 5, 7].map((at) => `/authors/${at}/url`), '/authors/8/avatar'],
    ],
    [
      'an attachment without an absolute URL',
      { title: 'T', attachments: [{ url: 'a', mime_type: 'audio/mpeg' }] },
      ['/attachments/0/url'],
    ],
    ['a title of 501 characters', { title: '𝒳'.repeat(501) }, ['/title']],
    ['Markdown with too many lines', { content_markdown: 'a\r'.repeat(50_000) }, ['/content_markdown']],
    ['an article without visible content', { title: ' \u200B', content_html: '<p> </p>' }, ['']],
    [
      'several faulty fields',
      { url: 'x', language: '?', date_published: '?' },
      ['/url', '/date_published', '/language', ''],
    ],
  ])('refuses %s, and names the fields', (_, draft, pointers) => {
    let caught: unknown;
    try {
      contentOf(draft);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Problem);
    expect(caught instanceof Problem ? caught.errors.map(({ pointer }) => pointer) : []).toEqual(pointers);
  });

  it('with isFirstRelease, keeps equal authors and attachments', () => {
    const authors = [{ name: 'Ann' }, { name: 'Ann' }];
    const attachment = { url: 'https://e.example/a.mp3', mime_type: 'audio/mpeg' };
    const draft = { title: 'T', authors, attachments: [attachment, attachment] };
    const { content } = normalise(draft, { receivedAt, markdownToHtml, isFirstRelease: true });
    expect(content).toMatchObject({ authors, attachments: draft.attachments });
  });

  it('accepts a title of 500 emoji', () => {
    expect(contentOf({ title: '𝒳'.repeat(500) }).title).toHaveLength(1000);
  });

  it('is idempotent', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aB é.-*1\n\n <>&"\u00a0\u0000\ud83d🙂字。'.split('')),
      maxLength: 300,
    });
    const draft = fc.record(
      {
        title: fc.string({ unit: 'grapheme', maxLength: 80 }).map((title) => `T${title}`),
        summary: text,
        content_text: text,
        tags: fc.array(
          fc.string({ maxLength: 20 }).filter((tag) => !/^\s*\.{1,2}\s*$/.test(tag)),
          { maxLength: 5 },
        ),
        date_published: fc.constantFrom(
          '2026-01-02',
          '2026-01-02T03:04:05+06:00',
          'Fri, 02 Jan 2026 03:04 EST',
        ),
        language: fc.constantFrom('en', 'pt-br', 'ja'),
        authors: fc.array(fc.record({ name: fc.constantFrom('A  B', 'C') }), { maxLength: 2 }),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(draft, (given) => {
        const once = contentOf(given);
        expect(contentOf(asDraft(once))).toEqual(once);
      }),
    );
  });
});
