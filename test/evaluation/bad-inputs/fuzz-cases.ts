import fc from 'fast-check';

/** One generated request to the API of a started instance. */
export interface FuzzCase {
  method: 'POST' | 'GET';
  /** A path after `/v1/feeds/fuzz/articles`, or a whole path. */
  path: string;
  type?: string;
  body?: Buffer;
}

const TYPES = [
  'text/plain',
  'text/html',
  'text/markdown',
  'application/json',
  'application/x-ndjson',
] as const;

/** Pieces of syntax that parsers recognise. A body has them in any order. */
const PIECES = [
  ...[
    '\u0000',
    '\ufeff',
    '\ufffe',
    '\ud83d\ude00',
    '\u202e',
    '\u0301',
    '\r',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '\u00a0',
    '\\',
    '"',
    "'",
    '&#0;',
    '&amp;',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"title":',
    '"tags":',
    '"content_html":',
    'null',
    '1e999',
    '-0',
    '"\\ud800"',
    '"__proto__":',
  ],
  ...[
    '<p>',
    '</p>',
    '<a href="',
    '<img src=',
    '<base href=//',
    '<!--',
    ']]>',
    '<script type="application/ld+json">',
    '<table><tr><td>',
    '<h1>',
    '<meta charset=',
    '<svg>',
  ],
  ...[
    '---\n',
    '+++\n',
    '# ',
    '> ',
    '- [ ] ',
    '```\n',
    '[^1]',
    '[^1]: ',
    '[[',
    ']]',
    '==',
    '{{< ',
    ' >}}',
    '{% ',
    ' %}',
    '|-|-|\n',
    '![',
    '](',
    '<http://',
  ],
  ...[
    'By Ann Lee\n',
    'Photo: ',
    '3 March 2026\n',
    'Updated ',
    'Read more: ',
    'a',
    'The ferry sails at seven. ',
  ],
];

const letters = (pieces: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength }).map((parts) => parts.join(''));

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

/** Bytes, characters and syntax, each with one of the media types, with and without a query. */
const random: fc.Arbitrary<FuzzCase> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    body: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 400 }).map((array) => Buffer.from(array)),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).map(bytes),
      letters(PIECES, 60).map(bytes),
      fc.json().map(bytes),
      fc
        .dictionary(
          fc.constantFrom(
            'id',
            'url',
            'title',
            'summary',
            'content_html',
            'content_text',
            'content_markdown',
            'authors',
            'tags',
            'language',
            'image',
            'attachments',
            '_x',
            '_feedmill',
          ),
          fc.oneof(letters(PIECES, 12), fc.jsonValue()),
        )
        .map((fields) => bytes(JSON.stringify(fields))),
    ),
    query: fc.option(
      fc.tuple(fc.constantFrom('url', 'id', 'tags', 'date_published', 'restore'), letters(PIECES, 8)),
      { nil: undefined },
    ),
  })
  .map(({ type, body, query }) => ({
    method: 'POST',
    path: `${type === 'application/x-ndjson' ? '/batch' : ''}${query ? `?${query[0]}=${encodeURIComponent(query[1].toWellFormed())}` : ''}`,
    type,
    body,
  }));

const DATE_PIECES = [
  ...[
    '2026',
    '1',
    '03',
    '31',
    '00',
    '24',
    '60',
    '99',
    '0',
    '-0001',
    '10000',
    '１２',
    '٣',
    '۱۴۰۴',
    '二〇二六年',
    '令和8年',
    '2569',
    '5786',
  ],
  ...[
    '-',
    '/',
    '.',
    ':',
    ' ',
    ', ',
    'T',
    't',
    'Z',
    'W',
    '+',
    '−',
    '@',
    '年',
    '月',
    '日',
    '오후 ',
    '午後',
    '\u200f',
    '\u00a0',
  ],
  ...[
    'March',
    'Mär',
    'janv.',
    'июня',
    'मार्च',
    'มี.ค.',
    'شوال',
    'adar',
    'Sept',
    'Mon',
    'Freitag',
    'um ',
    'Uhr',
    'PM',
    'a.m.',
    'noon',
    'midnight',
    'BC',
  ],
  ...[
    'GMT',
    'EST',
    'CET',
    'America/New_York',
    '+05:30',
    '-99:99',
    'ago',
    'yesterday',
    'vor 3 Stunden',
    '3 days',
    'Updated: ',
    'NaN',
    'Infinity',
    '1e21',
  ],
];

/** Dates in fields, in queries and in text. */
const dates: fc.Arbitrary<FuzzCase> = fc
  .record({
    date: letters(DATE_PIECES, 10),
    modified: letters(DATE_PIECES, 6),
    place: fc.constantFrom('json', 'query', 'text', 'html', 'markdown'),
  })
  .map(({ date, modified, place }): FuzzCase => {
    const title = `The ferry of ${date}`;
    switch (place) {
      case 'json':
        return {
          method: 'POST',
          path: '',
          type: 'application/json',
          body: bytes(JSON.stringify({ title, date_published: date, date_modified: modified })),
        };
      case 'query':
        return {
          method: 'POST',
          path: `?date_published=${encodeURIComponent(date)}`,
          type: 'text/plain',
          body: bytes(title),
        };
      case 'text':
        return {
          method: 'POST',
          path: '',
          type: 'text/plain',
          body: bytes(`${title}\n\n${date}\nUpdated ${modified}\n\nThe ferry sails at seven.`),
        };
      case 'html':
        return {
          method: 'POST',
          path: '',
          type: 'text/html',
          body: bytes(
            `<!doctype html><title>${title}</title><meta property="article:published_time" content="${date}"><time datetime="${modified}">${date}</time><p>The ferry sails at seven.`,
          ),
        };
      default:
        return {
          method: 'POST',
          path: '',
          type: 'text/markdown',
          body: bytes(`---\ntitle: A ferry\ndate: ${date}\nlastmod: ${modified}\n---\nIt sails at seven.`),
        };
    }
  });

const YAML_PIECES = [
  ...[
    'title: ',
    'date: ',
    'tags: ',
    'authors: ',
    'author: ',
    'draft: ',
    'cover: ',
    'permalink: ',
    '_x: ',
    'a: ',
    'layout: ',
    'image: ',
    'published: ',
  ],
  ...[
    '\n',
    '\n  ',
    '\n    - ',
    '\n- ',
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|',
    '>-',
    '&a ',
    '*a',
    '!!js ',
    '!!binary ',
    '<<: ',
    '# ',
    '%YAML 1.2',
    '@',
    '`',
    '\t',
  ],
  ...[
    'true',
    'no',
    '~',
    'null',
    '0x1F',
    '1_000',
    '.inf',
    '.nan',
    '2026-03-01',
    '2026-03-01 10:00:00 -05:00',
    '12:30:45',
    'Ann Lee',
    'a, b',
    '"\\u0000"',
    '"\\ud800"',
    '= ',
    ' = "x"',
    '[[a]]',
    '[a.b]',
    "'''",
    '"""',
    '1979-05-27T07:32:00Z',
    '9007199254740993',
  ],
];

/** Syntax of YAML and TOML between the fences of each kind of front matter. */
const frontMatter: fc.Arbitrary<FuzzCase> = fc
  .record({
    matter: letters(YAML_PIECES, 24),
    fences: fc.constantFrom(['---\n', '\n---\n'], ['+++\n', '\n+++\n'], ['{\n', '\n}\n'], ['---\n', '\n']),
  })
  .map(({ matter, fences: [open = '', close = ''] }) => ({
    method: 'POST',
    path: '',
    type: 'text/markdown',
    body: bytes(`${open}${matter}${close}The ferry sails at seven.`),
  }));

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
/** Texts that resemble times of RFC 3339, including days and times that do not exist. */
const moments: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 9_999 }).map((n) => String(n).padStart(4, '0')),
      fc.constantFrom('-000001', '+275760', '+999999', '10000'),
    ),
    two,
    two,
    fc.constantFrom('T', 't', ' ', ''),
    two,
    two,
    two,
    fc.constantFrom('', '.0', '.123456789', ',5', '.'),
    fc.constantFrom(
      'Z',
      'z',
      '',
      '+00:00',
      '-00:00',
      '+14:00',
      '-23:59',
      '+24:00',
      '+99:99',
      '+0530',
      ' CET',
    ),
  )
  .map(
    ([year, month, day, t, hour, minute, second, fraction, zone]) =>
      `${year}-${month}-${day}${t}${hour}:${minute}:${second}${fraction}${zone}`,
  );
const nearMoments: fc.Arbitrary<string> = fc.oneof(
  moments,
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom(
    '2016-12-31T23:59:60Z',
    '9999-12-31T23:59:59-00:01',
    '0000-01-01T00:00:00+00:01',
    '2026-02-29',
    '2026-03-29T02:30:00',
    '1970-01-01T00:00:00Z',
    '2038-01-19T03:14:08Z',
    '24:00',
  ),
);

/** Times in an article, in a time of receipt, in a token and in a cursor. */
const times: fc.Arbitrary<FuzzCase> = fc
  .record({
    time: nearMoments,
    other: nearMoments,
    place: fc.constantFrom('article', 'receipt', 'token', 'cursor'),
  })
  .map(({ time, other, place }): FuzzCase => {
    const json = (path: string, value: unknown): FuzzCase => ({
      method: 'POST',
      path,
      type: 'application/json',
      body: bytes(JSON.stringify(value)),
    });
    switch (place) {
      case 'article':
        return json('', { title: `A ferry at ${time}`, date_published: time, date_modified: other });
      case 'receipt':
        return {
          method: 'POST',
          path: `/v1/normalise?received_at=${encodeURIComponent(time)}`,
          type: 'text/plain',
          body: bytes(`A ferry\n\nYesterday at 7\n${other}\n\nIt sails.`),
        };
      case 'token':
        return json('/v1/tokens', { publisher: 'desk', feeds: ['fuzz'], expires_at: time });
      default:
        return {
          method: 'GET',
          path: `?limit=2&cursor=${Buffer.from(JSON.stringify(['fuzz', '', `${time}#${other}`])).toString('base64url')}`,
        };
    }
  });

export const FUZZ_KINDS = { random, dates, 'front matter': frontMatter, times } as const;

/** @returns the same cases for the same arguments */
export function fuzzCases(kind: keyof typeof FUZZ_KINDS, seed: number, count: number): FuzzCase[] {
  return fc.sample<FuzzCase>(FUZZ_KINDS[kind], { seed, numRuns: count });
}
