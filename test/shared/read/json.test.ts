import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldError, Problem } from '#shared/model/problem.ts';
import { parseJson, readFields, readJsonArticle } from '#shared/read/json.ts';
import { LIMITS } from '#shared/settings.ts';

function problemOf(read: () => unknown): Problem {
  try {
    read();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  throw new Error('the body was read instead of refused');
}

const pointers = (errors: FieldError[]): string[] => errors.map(({ pointer = '' }) => pointer);

describe('parseJson', () => {
  it.each([
    ['a comma too many', '{"title": "Ferry",}', 'at column 19'],
    ['a comma alone in the third line', '{"title": "Ferry"\n,\n}', 'line 3, column 1'],
    ['single quotation marks', "{'title': 'Ferry'}", ''],
    ['something after the end', '{"title": "Ferry"} {}', ''],
    ['a control character in a string', '{"title": "a\u0001b"}', ''],
    ['NaN', '{"_n": NaN}', ''],
    ['an empty text', '', ''],
    ['too many levels', '['.repeat(LIMITS.maxDepth + 1), 'deeper than 64'],
    ['a megabyte of brackets', '{"a":'.repeat(200_000), 'deeper than 64'],
  ])('refuses %s', (_, text, where) => {
    const problem = problemOf(() => parseJson(text));
    expect(problem.status).toBe(400);
    expect(problem.message).toContain(where);
  });

  it.each([
    ['brackets in strings', `["${'['.repeat(200)}"]`],
    ['a quotation mark escaped in a string', String.raw`["\"[[[", "\\"]`],
    ['the largest number of levels', '['.repeat(LIMITS.maxDepth) + ']'.repeat(LIMITS.maxDepth)],
    ['many brackets that are not nested', `[${'[],'.repeat(1_000)}[]]`],
  ])('takes %s', (_, text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  it('accepts everything that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 10 }), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(parseJson(text))).toBe(text);
      }),
    );
  });
});

describe('numbers in JSON', () => {
  const text = (number: string): string => `{"title":"T","_x":{"n":[${number}]}}`;

  it.each([
    ['9007199254740993'],
    ['-9007199254740993'],
    ['123456789012345678901234567890'],
    ['18446744073709551615'],
  ])('are refused if they are whole and a double would round them: %s', (number) => {
    const { kind, errors } = problemOf(() => readJsonArticle(text(number)));
    expect([kind, errors]).toEqual([
      'invalid-article',
      [{ pointer: '/_x/n/0', detail: expect.stringContaining('as a string') }],
    ]);
  });

  it.each([
    ['9007199254740992', 2 ** 53],
    ['-9007199254740991', -(2 ** 53 - 1)],
    ['590295810358705700000', 2 ** 69],
    ['1000000000000000000000000', 1e24],
    ['12345678901234567.5', 12345678901234568],
    ['0.30000000000000004441', 0.30000000000000004],
    ['1e22', 1e22],
    ['"9007199254740993"', '9007199254740993'],
  ])('are accepted: %s', (number, value) => {
    expect(readJsonArticle(text(number)).extensions).toEqual({ _x: { n: [value] } });
  });

  it('are refused in a known field if a double would round them', () => {
    const { errors } = problemOf(() => readJsonArticle('{"title":"T","id":9007199254740993}'));
    expect(errors).toContainEqual({ pointer: '/id', detail: expect.stringContaining('as a string') });
  });
});

describe('readFields', () => {
  const article = { title: 'Ferry runs again', content_text: 'The ferry runs again.' };

  it.each([
    ['null, as if the field were missing', { ...article, summary: null, tags: null }, article],
    [
      'null in an author',
      { ...article, authors: [{ name: 'Ann', url: null }] },
      { ...article, authors: [{ name: 'Ann' }] },
    ],
    [
      'an empty author',
      { ...article, authors: [{ name: null }, {}, { name: ' ' }] },
      { ...article, authors: [] },
    ],
    ['a number as id, as JSON Feed asks', { ...article, id: 4711 }, { ...article, id: '4711' }],
    [
      'extension fields',
      { ...article, _x: { deep: [1, null] } },
      { ...article, extensions: { _x: { deep: [1, null] } } },
    ],
    [
      '`_feedmill` of an answer that is sent back',
      { ...article, _feedmill: { state: 'published' } },
      article,
    ],
    [
      'distinct_from',
      { ...article, _feedmill: { distinct_from: ['0198f8f6-1111-8222-8333-000000000000'] } },
      { ...article, distinct_from: ['0198f8f6-1111-8222-8333-000000000000'] },
    ],
    [
      'HTML, and ignores the text of the same item',
      { title: 'T', content_html: '<p>a', content_text: 'a' },
      { title: 'T', content_html: '<p>a' },
    ],
    ['the text of an item with empty HTML', { ...article, content_html: '' }, article],
    [
      'a title of 500 emoji (1,000 UTF-16 code units)',
      { title: '🦊'.repeat(500) },
      { title: '🦊'.repeat(500) },
    ],
    [
      'a day as date',
      { ...article, date_published: '2026-03-01' },
      { ...article, date_published: '2026-03-01' },
    ],
    [
      'an address with white space around it',
      { title: 'T', url: ' https://a.example/ ' },
      { title: 'T', url: ' https://a.example/ ' },
    ],
  ])('takes %s', (_, fields, draft) => {
    expect(readFields(fields)).toEqual(draft);
  });

  it.each([
    ['a number as title', { title: 5 }, '/title', 'a string'],
    ['a list as content', { content_html: ['<p>'] }, '/content_html', 'a string'],
    ['one string as tags', { tags: 'a,b' }, '/tags', 'a list'],
    ['a number as tag', { tags: ['a', 2] }, '/tags/1', 'a string'],
    ['a title of 501 characters', { title: 'x'.repeat(501) }, '/title', '500'],
    ['33 tags', { tags: Array.from({ length: 33 }, String) }, '/tags', '32'],
    ['a tag of 65 characters', { tags: ['x'.repeat(65)] }, '/tags/0', '64'],
    ['21 authors', { authors: Array.from({ length: 21 }, (_, n) => ({ name: `${n}` })) }, '/authors', '20'],
    [
      'an attachment without type',
      { attachments: [{ url: 'https://a.example/x' }] },
      '/attachments/0/mime_type',
      'a string',
    ],
    [
      'a negative size',
      { attachments: [{ url: 'https://a.example/x', mime_type: 'a/b', size_in_bytes: -1 }] },
      '/attachments/0/size_in_bytes',
      '0',
    ],
    ['an unknown field', { headline: 'x' }, '/headline', 'not a known field'],
    ['the field name `constructor`', { constructor: 'x' }, '/constructor', 'not a known field'],
    ['a field without a name', { '': 1 }, '/', 'not a known field'],
    ['a name that needs escaping', { 'a/b~c': 1 }, '/a~1b~0c', 'not a known field'],
    ['a javascript: URL', { url: 'javascript:alert(1)' }, '/url', 'http'],
    ['an address with a password', { image: 'https://me:word@a.example/' }, '/image', 'password'],
    ['an address without a host', { external_url: 'http://' }, '/external_url', 'http'],
    ['an address without slashes', { url: 'https:a.example' }, '/url', 'http'],
    ['an address with white space in it', { url: 'https://a.example/a b' }, '/url', 'white space'],
    ['a control character before the scheme', { url: '\u0001https://a.example/' }, '/url', 'http'],
    ['an invalid language', { language: 'en_GB' }, '/language', 'BCP 47'],
    ['the tag `..`', { tags: ['..'] }, '/tags/0', 'folders'],
    [
      'an invalid media type',
      { attachments: [{ url: 'https://a.example/x', mime_type: 'audio' }] },
      '/attachments/0/mime_type',
      'media type',
    ],
    ['a word as date', { date_published: 'tomorrow' }, '/date_published', 'a date'],
    ['an invalid day', { date_modified: '2026-02-30' }, '/date_modified', 'a date'],
    ['an empty id', { id: '' }, '/id', 'empty'],
    ['a number as id that is too large', { id: 2 ** 60 }, '/id', 'at most'],
    ['a boolean as id', { id: true }, '/id', 'whole number'],
    ['a lone surrogate', { title: '\ud83e' }, '/title', 'lone surrogate'],
    ['a name that becomes __proto__', { _x: { '__pro\u0007to__': 1 } }, '/_x/__pro\u0007to__', 'reserved'],
    ['a lone surrogate in a name', { _x: { '\udd8a': 1 } }, '/_x/\udd8a', 'lone surrogate'],
    ['an infinite number', { _n: Number.POSITIVE_INFINITY }, '/_n', 'double'],
    ['a value of YAML that JSON does not have', { _when: new Date(0) }, '/_when', 'JSON'],
    [
      'an invalid id in distinct_from',
      { _feedmill: { distinct_from: ['x'] } },
      '/_feedmill/distinct_from/0',
      'UUID',
    ],
    [
      'Markdown together with HTML or text',
      { content_markdown: 'a', content_text: 'b' },
      '/content_markdown',
      'only content',
    ],
  ])('refuses %s, and names the field', (_, fields, pointer, detail) => {
    const problem = problemOf(() => readFields(fields));
    expect(problem.kind).toBe('invalid-article');
    expect(problem.errors).toContainEqual({ pointer, detail: expect.stringContaining(detail) });
  });

  it.each([[null], [[]], ['text'], [7]])('refuses %j as an article', (value) => {
    expect(problemOf(() => readFields(value)).kind).toBe('invalid-article');
  });

  it('names every invalid field in one problem', () => {
    const fields = {
      title: 5,
      tags: 'x',
      date_published: 'yesterday',
      url: 'nope',
      constructor: 1,
      _n: Number.NaN,
    };
    expect(pointers(problemOf(() => readFields(fields)).errors).toSorted()).toEqual([
      '/_n',
      '/constructor',
      '/date_published',
      '/tags',
      '/title',
      '/url',
    ]);
  });

  it('names at most a hundred invalid fields', () => {
    const many = Object.fromEntries(Array.from({ length: 90_000 }, (_, n) => [`field${n}`, n]));
    expect(problemOf(() => readFields(many)).errors).toHaveLength(100);
    const long = problemOf(() =>
      readFields({ _x: { ['k'.repeat(100_000)]: Array(1_000).fill(Number.NaN) } }),
    );
    expect(JSON.stringify(long.errors).length).toBeLessThan(100_000);
  });

  it('refuses each field `__proto__` of a body', () => {
    const problem = problemOf(() =>
      readJsonArticle('{"title":"T","_x":{"__proto__":{"polluted":"yes"}},"__proto__":{"a":1}}'),
    );
    expect(pointers(problem.errors).toSorted()).toEqual(['/__proto__', '/_x/__proto__']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('refuses a value that contains itself', () => {
    const own: unknown[] = [];
    own.push(own);
    expect(problemOf(() => readFields({ _x: own })).errors[0]?.detail).toContain('deeper');
  });

  it('keeps extension fields unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, noUnicodeString: false }), (value) => {
        const text = JSON.stringify({ title: 'T', _own: value });
        fc.pre(!text.includes('__proto__'));
        expect(JSON.stringify(readJsonArticle(text).extensions)).toBe(JSON.stringify({ _own: value }));
      }),
    );
  });
});
