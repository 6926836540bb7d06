import { expect, it } from 'vitest';
import { Problem } from '#shared/model/problem.ts';
import { readMarkdown } from '#shared/read/markdown.ts';

function problemOf(text: string): Problem {
  try {
    readMarkdown(text);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the text was read instead of refused');
}

it.each([
  ['without front matter', 'Just *text*.', { content_markdown: 'Just *text*.' }],
  [
    'with the fields of its front matter',
    '---\ntitle: A\ntags: [x, "y"]\nauthors:\n  - name: Ann\n---\n\ntext\n',
    { title: 'A', tags: ['x', 'y'], authors: [{ name: 'Ann' }], content_markdown: 'text' },
  ],
  ['with Windows line ends', '---\r\ntitle: A\r\n---\r\ntext', { title: 'A', content_markdown: 'text' }],
  [
    'with front matter that ends with dots',
    '---\ntitle: A\n...\ntext',
    { title: 'A', content_markdown: 'text' },
  ],
  [
    'with dates as they were written',
    '---\ntitle: A\ndate_published: 2026-01-31\n---\nb',
    { title: 'A', date_published: '2026-01-31', content_markdown: 'b' },
  ],
  [
    'with text that looks like a number or a truth value',
    '---\ntitle: 2026\nid: 007\ntags: [1.50, yes, true]\n---\nb',
    { title: '2026', id: '007', tags: ['1.50', 'yes', 'true'], content_markdown: 'b' },
  ],
  [
    'with numbers in extension fields',
    '---\ntitle: A\n_n: { a: [5, -0.5, 0x10, 9007199254740992] }\n---\nb',
    { title: 'A', extensions: { _n: { a: [5, -0.5, 16, 9007199254740992] } }, content_markdown: 'b' },
  ],
  ['with an empty front matter', '---\n---\ntext', { content_markdown: 'text' }],
  ['that begins with a thematic break', '---\n\ntext', { content_markdown: '---\n\ntext' }],
  [
    'with a paragraph between thematic breaks',
    '---\nSome words\n---\ntext',
    { content_markdown: '---\nSome words\n---\ntext' },
  ],
  [
    'with lines like front matter below its first paragraph',
    'text\n\n---\na: b\n---',
    { content_markdown: 'text\n\n---\na: b\n---' },
  ],
  [
    'with content only in the front matter',
    '---\ntitle: A\ncontent_text: b\n---\n',
    { title: 'A', content_text: 'b' },
  ],
])('readMarkdown reads a text %s', (_, text, draft) => {
  expect(readMarkdown(text)).toEqual(draft);
});

it.each([
  ['the first heading', '# A *b* `c`\n\ntext', 'A b c', 'text'],
  ['an underlined heading', 'A\n===\ntext', 'A', 'text'],
  ['a heading without its tag of Liquid', '# The pier {% since "3.0" %}\n\ntext', 'The pier', 'text'],
  ['a heading without its shortcode', '# The pier {{< badge "new" >}}\n\ntext', 'The pier', 'text'],
  ['a heading with a tag in code', '# Write `{{ title }}`\n\ntext', 'Write {{ title }}', 'text'],
  [
    'a heading below a picture',
    '![x](https://e.org/x.png)\n\n# A\n\ntext',
    'A',
    '![x](https://e.org/x.png)\n\n\ntext',
  ],
])('readMarkdown uses %s as title', (_, text, title, content_markdown) => {
  expect(readMarkdown(text)).toEqual({
    title,
    content_markdown,
    applied: [{ rule: 'title-from-heading', on: title }],
  });
});

it.each([
  ['in code', '```\n# A\n```'],
  ['in a quote', '> # A'],
  ['of the second level', '## A\n\ntext'],
  ['that is not a heading', '#A'],
])('readMarkdown reads no title from a line %s', (_, text) => {
  expect(readMarkdown(text)).toEqual({ content_markdown: text });
});

it('readMarkdown keeps the heading if the front matter has a title', () => {
  expect(readMarkdown('---\ntitle: A\n---\n# B')).toEqual({ title: 'A', content_markdown: '# B' });
});

it.each([
  ['that is broken', '---\ntitle: [a\n---\nb', 'line 2, column 10'],
  ['in JavaScript', '---js\nconst title = "a";\n---\nb', 'write it in YAML, TOML or JSON'],
  ['with a field twice', '---\ntitle: a\ntitle: b\n---\n', 'line 3'],
  ['with the tag of an unknown type', '---\ntitle: !!js/function a\n---\n', 'line 2'],
  [
    'with aliases of aliases',
    `---\na: &a [x, x]\n${'bcdefgh'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}---\n`,
    'aliases',
  ],
  ['with an undefined alias', '---\ntitle: *a\n---\n', 'front matter'],
  ['that is nested deep', `---\n_a: ${'[1, '.repeat(100)}${']'.repeat(100)}\n---\n`, 'deep'],
  ['that is nested too deep to be parsed', `---\n_a: ${'['.repeat(60_000)}\n---\n`, 'deep'],
  ['that is too long', `---\ntitle: ${'a'.repeat(70_000)}\n---\n`, 'longer'],
  ['that is not closed', '---\ntitle: a\ntags: [b]\n\ntext', 'no closing line'],
  ['that is a list', '---\n- a\n---\n', 'a mapping'],
])('readMarkdown explains the error in front matter %s', (_, text, where) => {
  const problem = problemOf(text);
  expect(problem.kind).toBe('unreadable');
  expect(problem.message).toContain(where);
});

it.each([
  ['an invalid date, with its name in the front matter', '---\npubDate: soon\n---\nb', '/pubDate'],
  ['a URL that is text', '---\nurl: see below\n---\nb', '/url'],
  ['an unknown field with the name __proto__', '---\n__proto__: {a: 1}\n---\nb', '/__proto__'],
  ['a number that would be rounded', '---\n_n: [9007199254740993]\n---\nb', '/_n/0'],
  ['`content_html` in addition to a body', '---\ncontent_html: a\n---\nb', '/content_html'],
])('readMarkdown names the field with %s', (_, text, pointer) => {
  const problem = problemOf(text);
  expect(problem.kind).toBe('invalid-article');
  expect(problem.errors.map((error) => error.pointer)).toContain(pointer);
});

it.each([
  ['removes a heading that repeats the title', '# The  *tide*\n\nb', 'b'],
  ['removes an underlined heading that repeats the title', 'THE TIDE\n===\n\nb', 'b'],
  ['keeps another heading', '# A road\n\nb', '# A road\n\nb'],
  ['keeps a repeated title below a paragraph', 'a\n\n# The tide\n\nb', 'a\n\n# The tide\n\nb'],
])('readMarkdown with a title in its front matter %s', (_, body, content) => {
  const draft = readMarkdown(`---\ntitle: The tide\n---\n${body}`);
  expect(draft).toMatchObject({ title: 'The tide', content_markdown: content });
});
