import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problem } from '#shared/model/problem.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { readMarkdown } from '#shared/read/markdown.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { markdownToHtml } from '#shared/text/markdown-to-html.ts';

/**
 * The first line of a fixture has the expected result of the text below, which has the form of a site
 * generator or an editor.
 */
interface Expected {
  /** The address of the site. */
  home?: string;
  /** The field that makes the text a draft. */
  error?: string;
  title?: string;
  /** A day or an instant. */
  date?: string;
  modified?: string;
  authors?: string[];
  tags?: string[];
  /** The start of the summary. */
  summary?: string;
  image?: string;
  url?: string;
  /** Parts that must be in the text. */
  keep?: string[];
  /** Parts that must be in the HTML. */
  html?: string[];
  /** Parts that must not be in the result. */
  drop?: string[];
  /** The expected entries of `applied`, each with the name of the rule and the start of its text. */
  applied?: string[];
}

const RECEIVED_AT = '2026-11-29T09:00:00.000Z';

const files = globSync('test/fixtures/markdown/*.md').map((path) => {
  const [head = '', text = ''] = readFileSync(path, 'utf8').split('\n~~~~~\n');
  const expected: Expected = JSON.parse(head);
  return { name: basename(path, '.md'), expected, text };
});

function read(text: string, home: string | undefined) {
  const draft = placeOnSite(readMarkdown(text), home);
  return normalise(draft, { receivedAt: RECEIVED_AT, markdownToHtml });
}

describe.each(files.filter(({ expected }) => expected.error === undefined))('$name', ({ expected, text }) => {
  const { content, applied } = read(text, expected.home);

  it('has the fields of its front matter', () => {
    const date = content.date_inferred === true ? undefined : content.date_published.replace('.000Z', 'Z');
    const given = {
      title: content.title,
      date: expected.date?.includes('T') === true ? date : date?.slice(0, 10),
      modified: content.date_modified?.slice(0, 10),
      authors: content.authors.map(({ name }) => name),
      tags: content.tags,
      summary: content.summary?.slice(0, expected.summary?.length),
      image: content.image,
      url: content.url,
    };
    expect({ ...given, ...expected }).toMatchObject(given);
  });

  it('shows all prose and no syntax', () => {
    const shown = content.content_text.replace(/\s+/g, ' ');
    for (const kept of expected.keep ?? []) expect(shown).toContain(kept);
    for (const part of expected.html ?? []) expect(content.content_html).toContain(part);
    for (const dropped of expected.drop ?? [])
      expect(`${content.title}\n${content.summary}\n${content.content_html}`).not.toContain(dropped);
    const rules = applied.map(({ rule, on = '' }) => `${rule} ${on}`);
    for (const rule of expected.applied ?? []) expect(rules.join('\n')).toContain(rule);
  });
});

it.each(files.filter(({ expected }) => expected.error !== undefined))(
  '$name: refuses a draft, and names the field that marks it',
  ({ expected, text }) => {
    try {
      read(text, expected.home);
      expect.unreachable();
    } catch (problem) {
      expect(problem instanceof Problem && problem.errors.map(({ pointer }) => pointer)).toEqual([
        `/${expected.error}`,
      ]);
    }
  },
);

it.each([
  ['a dialogue', 'Date: We meet at seven.\nTime: We always do.\n\nThey met.'],
  ['one field', 'Title: Two ferries\n\nThe ferry left.'],
  ['a heading with an underline', 'title: a song\n---\nThe ferry left.\n\nIt came back.'],
  [
    'a field Date without a date',
    '# Two ferries\n\nDate: when the tide allows\nAuthor: nobody\n\nThe ferry left.',
  ],
  ['a heading without a space', '#Introduction\n\nThe ferry left.'],
  ['a line that begins with two percent signs', '%% a note\n\nThe ferry left.'],
  ['keywords of Org without a title', '#+OPTIONS: toc:nil\n\nThe ferry left.'],
  ['a comment of HTML', '<!--\ntitle: a\n-->\n\nThe ferry left.'],
])('%s is not read as front matter', (_, text) => {
  const draft = readMarkdown(text);
  expect(draft.date_published).toBeUndefined();
  expect(draft.tags).toBeUndefined();
  expect(draft.content_markdown).toContain(text.split('\n\n').at(-2)?.split('\n').at(-1));
});
