import fc from 'fast-check';

/**
 * A body for which a rule can take longest: it repeats the start of the rule's pattern, and lacks its end.
 */
export interface WorstCase {
  name: string;
  type: 'text/plain' | 'text/html' | 'text/markdown' | 'application/json';
  /** Makes the body, with about this number of bytes. */
  make(bytes: number): string;
}

/** The characters that are slowest to sort, to fold, to split and to match. */
const CHARACTERS = [
  ...[' ', '\t', '\n', '\r', '\u00a0', '\u3000', '\u2028', '\u00ad', '\u200d', '\u202e', '\ufeff'],
  // Marks in the wrong order, which normalising must sort, and characters that it composes or decomposes.
  ...[
    '\u0315\u0300',
    '\u0301',
    '\u0345\u0301',
    '\u0316\u0301',
    '\u3099',
    '\u0e33',
    '\u1100\u1161',
    'a\u0301',
  ],
  // Characters that become longer by NFKC or by a change of case, and halves of a surrogate pair, an emoji
  // and a flag.
  ...['\ufdfa', '\u0130', 'ß', '\ud83d', '👨\u200d', '🇩'],
  ...[
    'a',
    'a ',
    'A ',
    'A B ',
    '1',
    '1 ',
    '1.',
    '١',
    '第',
    '。',
    '“',
    '"',
    "'",
    '(',
    '[',
    '-',
    '- ',
    '.',
    '. ',
    ': ',
    ', ',
  ],
  ...['a@', 'http://', 'https://a/?', 'a.b.', '&', '#a ', 'é', 'ا ', '中'],
];

const TEXT = [
  ...CHARACTERS,
  ...['a\n', 'a\n\n', '- a\n', '1. a\n', '* ', ' | ', '|', '. (', 'By A B\n', 'By A B, ', 'By ', 'By A and '],
  ...[
    '2025-01-01 ',
    '2025-01-01\n',
    '11:11 ',
    'Mon ',
    '12 March ',
    'March ',
    '1/1/',
    '3 hours ago ',
    'Updated ',
  ],
  ...[
    'Photo: ',
    'Photo: A\n',
    'Read more: ',
    'Read more\n',
    'Tags: ',
    'Tags: a, ',
    'Share ',
    'Share\n',
    'LONDON (AP) - ',
  ],
  ...[
    'Sign up for news email\n',
    'A long line of one sort of words that could be a quote.\n',
    '5 min read\n',
    '(c) ',
  ],
  ...[
    'Reporting by A in B; ',
    'Editing by A\n',
    '[1] ',
    '© 2025 ',
    'Advertisement\n',
    '12 comments\n',
    'Title Case Words ',
  ],
];

const HTML = [
  ...CHARACTERS,
  ...[
    '<div>',
    '<b>',
    '<p>',
    '<a>',
    '<a href=x>',
    '<b><p>',
    '<a><p>',
    '<i><b><p>',
    '<font>',
    '<nobr>',
    '<li>',
    '<ul><li>',
  ],
  ...[
    '<table>',
    '<table><tr><td>',
    '<td>',
    '<tr>',
    '<table><a>',
    '<table>x',
    '<select><option>',
    '<button>',
    '<form>',
  ],
  ...[
    '<svg>',
    '<math>',
    '<math><mi><table>',
    '<svg><desc>',
    '<svg></p>',
    '<template>',
    '<noscript>',
    '<frameset>',
  ],
  ...[
    '<h1>',
    '<h1>a</h1>',
    '<blockquote>',
    '<pre>',
    '<pre>\n',
    '<br>',
    '<br> ',
    '<hr>',
    '<img>',
    '<img src=x>',
    '<dl><dt>',
  ],
  ...[
    '<ruby><rt>',
    '<figure><figcaption>',
    '<details><summary>',
    '<video><source>',
    '<span>',
    '<span>a</span>',
    '<em>a',
  ],
  ...[
    '</div>',
    '</p>',
    '</a>',
    '</b>',
    '</table>',
    '</br>',
    '</',
    '<',
    '<a',
    '<a ',
    '<a b="',
    '<a b=',
    '<a b ',
    '</a ',
    '<p a=">',
  ],
  ...[
    '<!',
    '<!-',
    '<!--',
    '<!-->',
    '<!-- -',
    '<!--a-->',
    '--',
    '<![CDATA[',
    '<![CDATA[]]>',
    ']]>',
    ']]',
    '<?',
    '<?a?>',
    '<!DOCTYPE',
  ],
  ...['&a', '&amp', '&amp;', '&#', '&#x', '&#9999999999;', '&lt;', '&notin', '&nbsp;', '&nbsp; '],
  ...[
    '<script>',
    '<script><!--',
    '<style>',
    '<style>a{',
    '<textarea>',
    '<title>',
    '<xmp>',
    '<plaintext>',
    '<iframe>',
  ],
  ...[
    '<script type="application/ld+json">',
    '<script type="application/ld+json">{}</script>',
    '<meta name=a content=b>',
  ],
  ...[
    '<meta property="article:tag" content="a b">',
    '<meta property="article:author" content="A B">',
    '<link rel=a href=b>',
  ],
  ...[
    '<time>',
    '<time datetime=2025-01-01>x</time>',
    '<base href=/a/>',
    '<article>',
    '<article><p>A word.</p></article>',
  ],
  ...[
    '<p>By A B</p>',
    '<p>A word, and another.</p>',
    '<div><p>A word, and another, which is a little longer.</p></div>',
  ],
  ...[
    '<p class="a b">A</p>',
    '<div class="comment sidebar">A</div>',
    '<p><a href="/x">x</a></p>',
    '<ul><li><a href=x>A</a></li></ul>',
  ],
  ...[
    '<div id=a>',
    '<a name=x></a>',
    '<img srcset="a 1x, b 2x">',
    '<p>a<br><br>b',
    '<h2>A</h2><p>a</p>',
    '<p></p>',
    '<div></div>',
  ],
];

const MARKDOWN = [
  ...CHARACTERS,
  ...[
    '[',
    ']',
    '![',
    '[a](',
    '[a](<',
    '[a]("',
    '[a][',
    '](',
    '[a]: b\n',
    '[a]: <',
    '[^a]',
    '[[',
    '[]()',
    '![a](b)',
    '[a](b "',
  ],
  ...[
    '*',
    '**',
    '***',
    '*a',
    '**a',
    'a**',
    '*a_',
    '_a',
    'a_',
    '__a',
    '*a **b ',
    '~~a',
    '~',
    '^',
    '=',
    '`',
    '`a',
    '``a`',
    'a`` ',
  ],
  ...[
    '>',
    '> ',
    '>>a\n',
    '> a\n',
    '- ',
    '-\n',
    '- - ',
    '  - a\n',
    '+ a\n',
    '1. ',
    '1) a\n',
    '    a\n',
    '\ta',
    '\n\n',
    '\\',
    '\\\n',
  ],
  ...[
    '#',
    '# ',
    '# a\n',
    '## ',
    'a\n=\n',
    'a\n-\n',
    '---\n',
    '***\n',
    '```',
    '```\n',
    '~~~\n',
    '|',
    '|a',
    '|-',
    '|a|\n|-|\n',
    'a|b\n',
  ],
  ...[
    '<',
    '<a',
    '<a ',
    '<a b="',
    '<!--',
    '<!-- -',
    '<?',
    '<!A',
    '<![CDATA[',
    '</a',
    '<a@b',
    '<http:',
    '<div>\n',
    '<b>',
    '<p>\n\n',
  ],
  ...[
    'http://a',
    'www.a',
    'a@b.c ',
    '&',
    '&#',
    '&amp',
    '"a',
    "'a",
    '("',
    '--',
    '...',
    '(c)',
    '<script>',
    '{',
    ':',
    ':-',
  ],
];

/** Additions to CommonMark: footnotes, marks, callouts, wiki links, shortcodes, attributes. */
const SITE_MARKDOWN = [
  ...[
    '[^',
    '[^a',
    '[^a]',
    '[^a] ',
    '[^a]: b\n',
    '[^a]: b\n\n',
    '[^a]: [^a]: ',
    '^[',
    '^[a',
    '^[a] ',
    '^[^[a]] ',
  ],
  ...[
    '==',
    '==a',
    '==a ',
    '==a==',
    '=a=',
    '> [!a]\n',
    '> [!a] b\n\n',
    '- [ ] a\n',
    '- [x] ',
    '[[',
    '[[a',
    '[[a]]',
    '![[',
    '![[a.png]] ',
    '[[a|',
    '[[a#',
  ],
  ...[
    '{{',
    '{{<',
    '{{< ',
    '{{< a',
    '{{< a >}}',
    '{{< figure src="',
    '{{< figure src=a >}}\n',
    '{{</*',
    '{{</* a */>}}',
    '{{%',
    '{{< highlight a',
    '{{< highlight a >}}\n',
  ],
  ...[
    '{%',
    '{% ',
    '{% a %}',
    '{% include a b="',
    '{% comment %}\n',
    '{% raw %}',
    '{% highlight a %}\n',
    '{% for a in b %}\n',
    '{% for a in b %}\n{% endfor %}\n',
    '{{ a',
    '{{ site.a }}',
    '{{ "a" | relative_url }}',
    '{:',
    '{: .a }',
    '{: .a\n',
    '# a {#',
    '# a {#b}\n',
    '%%',
    '%%\n',
    'import a from "b"\n',
    '`{',
    '``{{<',
  ],
];

const FRONT_MATTER = [
  ...[
    'a',
    '- ',
    '-\n',
    '- - ',
    '[',
    '{',
    '{a: ',
    ']',
    '? ',
    '? a\n',
    ': ',
    ':',
    'a: ',
    'a:\n',
    '"',
    '"\\',
    "'",
    "''",
    '#',
    '# a\n',
  ],
  ...[
    '&a ',
    '*a ',
    '&a [*a, ',
    '!',
    '!!',
    '!<',
    '%',
    '@',
    '`',
    '|',
    '>',
    '|\n',
    '|2\n',
    ',',
    '[a, ',
    '[[],',
    '<<: ',
    'a: b\n',
    ' \n',
  ],
  ...[
    'a: &a b\n',
    '---\n',
    '...\n',
    '"a": ',
    ' a:\n',
    '\t',
    '\u0315\u0300',
    '\u00a0',
    '0',
    '0x',
    '1e',
    '1_',
    '1:1',
    '2025-01-01 ',
    '!!binary a',
    '"\\x',
  ],
];

const ld = ['[', '{"a":', '"', '"\\u', '{"@graph":[', '0', '1e', '{"@type":"Article"},', '[{"author":'];

/**
 * Text for the numbers 0, 1, 2 and so on, up to this number of bytes. The numbers make all keys different.
 */
function numbered(bytes: number, write: (n: number) => string): string {
  const parts: string[] = [];
  for (let n = 0, length = 0; length < bytes; n += 1) {
    const part = write(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const times = (piece: string, bytes: number): string =>
  piece.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(piece))));

function repeated(
  type: WorstCase['type'],
  before: string,
  pieces: readonly string[],
  after = '',
): WorstCase[] {
  return pieces.map((piece) => ({
    name: `${type} ${JSON.stringify(before)} ${JSON.stringify(piece)}…`,
    type,
    make: (bytes) => `${before}${times(piece, bytes)}${after}`,
  }));
}

function nested(
  type: WorstCase['type'],
  before: string,
  pairs: readonly (readonly [string, string])[],
): WorstCase[] {
  return pairs.map(([open, close]) => ({
    name: `${type} ${JSON.stringify(before)} ${open}…${close}`,
    type,
    make: (bytes) => `${before}${times(open, bytes / 2)}a${times(close, bytes / 2)}`,
  }));
}

const inField = (field: string, pieces: readonly string[]): WorstCase[] =>
  pieces.map((piece) => ({
    name: `application/json ${field} ${JSON.stringify(piece)}…`,
    type: 'application/json',
    make: (bytes) => JSON.stringify({ title: 'A title', [field]: times(piece, bytes) }),
  }));

const inJson = (name: string, make: (bytes: number) => string): WorstCase => ({
  name: `application/json ${name}`,
  type: 'application/json',
  make,
});

const FIELDS = [
  'title',
  'summary',
  'id',
  'url',
  'image',
  'language',
  'date_published',
  'date_modified',
  '_note',
];

const JSON_SHAPES: WorstCase[] = [
  ...['[', '{"a":', '"', '"\\u', '"\\', '1', '-', '1e', ' ', '{', '[[],', '\u0301'].map((piece) =>
    inJson(`${JSON.stringify(piece)}…`, (bytes) => times(piece, bytes)),
  ),
  inJson('one long number', (bytes) => `{"title":"A","_n":${times('9', bytes)}}`),
  inJson('one long fraction', (bytes) => `{"title":"A","_n":0.${times('9', bytes)}}`),
  inJson('many unknown fields', (bytes) => `{${numbered(bytes, (n) => `"f${n}":0,`)}"title":"A"}`),
  inJson('many extensions', (bytes) => `{${numbered(bytes, (n) => `"_f${n}":0,`)}"title":"A"}`),
  inJson('one field many times', (bytes) => `{${times('"_f":0,', bytes)}"title":"A"}`),
  inJson(
    'many keys in an extension',
    (bytes) => `{"title":"A","_x":{${numbered(bytes, (n) => `"f${n}":0,`)}"z":0}}`,
  ),
  inJson('many values in an extension', (bytes) => `{"title":"A","_x":[${times('0,', bytes)}0]}`),
  inJson('many strings of marks', (bytes) => `{"title":"A","_x":[${times('"\u0315\u0300",', bytes)}0]}`),
  inJson('many tags', (bytes) => `{"title":"A","tags":[${numbered(bytes, (n) => `"t${n}",`)}"a"]}`),
  inJson('many authors', (bytes) => `{"title":"A","authors":[${times('{"name":"A"},', bytes)}{"name":"B"}]}`),
  inJson('many attachments', (bytes) => `{"title":"A","attachments":[${times('{"url":"a"},', bytes)}{}]}`),
  ...['\u0315\u0300', 'a', '\ud83d', '\ufdfa', '/', '..', ' '].flatMap((piece) => [
    inJson(`a tag of ${JSON.stringify(piece)}`, (bytes) =>
      JSON.stringify({ title: 'A', tags: [times(piece, bytes)] }),
    ),
    inJson(`an author of ${JSON.stringify(piece)}`, (bytes) =>
      JSON.stringify({ title: 'A', authors: [{ name: times(piece, bytes) }] }),
    ),
  ]),
  inJson('32 long tags of marks', (bytes) =>
    JSON.stringify({
      title: 'A',
      tags: Array.from({ length: 32 }, (_, n) => `${n}${times('\u0315\u0300', bytes / 32)}`),
    }),
  ),
];

/** Every sentence of the summary is at the end of the text. A summary has at most 10,000 characters. */
const SUMMARY_OF_THE_END = inJson('a summary of the last sentences', (bytes) => {
  const count = Math.min(1_600, Math.floor(bytes / 80));
  const summary = Array.from({ length: count }, (_, n) => `q${n.toString(36)}.`).join(' ');
  return JSON.stringify({ summary, content_text: `${times('zq xk ', bytes)}\n\n${summary}` });
});

/** The cases that are written by hand. Each repeats a fragment with which the pattern of a rule begins. */
export const WRITTEN_CASES: readonly WorstCase[] = [
  ...repeated('text/plain', 'A title\n\n', TEXT, 'x'),
  ...repeated('text/plain', '', TEXT, 'x'),
  ...repeated('text/html', '', HTML),
  ...repeated('text/html', '<!doctype html><title>A</title><article><h1>A</h1><p>', HTML, '</article>'),
  ...[
    'a title="',
    'a href="',
    'p class="',
    'p id="',
    'img srcset="',
    'img src="',
    'time datetime="',
    'meta name=author content="',
  ].flatMap((tag) =>
    repeated(
      'text/html',
      `<p>A</p><${tag}`,
      ['a', ' ', 'a ', 'a,', 'a 1x, ', '&', '\u0315\u0300', '\ud83d', 'javascript:', '1'],
      '">x',
    ),
  ),
  ...repeated('text/html', '<script type="application/ld+json">', ld, '</script><p>A word.</p>'),
  ...nested('text/html', '', [
    ['<div>', '</div>'],
    ['<b>', '</b>'],
    ['<blockquote>', '</blockquote>'],
    ['<ul><li>', '</li></ul>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<svg>', '</svg>'],
    ['<span>a', '</span>'],
    ['<b><i>', '</b></i>'],
    ['<a>', '</p>'],
  ]),
  ...repeated('text/markdown', 'A\n\n', MARKDOWN, 'x'),
  ...repeated('text/markdown', '', MARKDOWN, 'x'),
  ...repeated('text/markdown', 'A[^a]\n\n[^a]: b\n\n', SITE_MARKDOWN, 'x'),
  ...repeated('text/markdown', '{% a %}\n', SITE_MARKDOWN, 'x'),
  ...repeated('text/markdown', '+++\n', FRONT_MATTER, '\n+++\nA word.'),
  ...repeated('text/markdown', '+++\ntitle = ', FRONT_MATTER, '\n+++\nA word.'),
  ...repeated('text/markdown', '{"title": ', FRONT_MATTER, '}\nA word.'),
  ...repeated('text/markdown', '---\n', FRONT_MATTER, '\n---\nA word.'),
  ...repeated('text/markdown', '---\ntitle: ', FRONT_MATTER, '\n---\nA word.'),
  {
    name: 'text/markdown many fields',
    type: 'text/markdown',
    make: (bytes) => `---\n${numbered(bytes, (n) => `f${n}: 0\n`)}---\nA`,
  },
  {
    name: 'text/markdown many anchors',
    type: 'text/markdown',
    make: (bytes) => `---\n${numbered(bytes, (n) => `- &a${n} *a${n - 1}\n`)}---\nA`,
  },
  {
    name: 'text/markdown many references',
    type: 'text/markdown',
    make: (bytes) => `${numbered(bytes, (n) => `[a${n}]: b\n`)}\n[a1]`,
  },
  {
    name: 'text/markdown references that expand',
    type: 'text/markdown',
    make: (bytes) => `[a]: https://e.org/${times('x', bytes / 2)}\n\n${times('[a] ', bytes / 2)}`,
  },
  {
    name: 'text/html relative addresses that expand',
    type: 'text/html',
    make: (bytes) =>
      `<!doctype html><base href="https://e.org/${'d'.repeat(2_000)}/"><p>A word.${times('<a href=x>y</a>', bytes)}`,
  },
  ...['class', 'id', 'rel', 'style', 'sizes'].map(
    (attribute): WorstCase => ({
      name: `text/html many names in ${attribute}`,
      type: 'text/html',
      make: (bytes) => `<!doctype html><body ${attribute}="${numbered(bytes, (n) => `c${n} `)}"><p>A word.`,
    }),
  ),
  {
    name: 'text/html many attributes',
    type: 'text/html',
    make: (bytes) => `<!doctype html><body ${numbered(bytes, (n) => `a${n} `)}><p>A word.`,
  },
  {
    name: 'text/markdown fences that grow',
    type: 'text/markdown',
    make: (bytes) => numbered(bytes, (n) => `${'`'.repeat(n % 2_000)} `),
  },
  ...nested('text/markdown', '', [
    ['[', ']'],
    ['[', '](b)'],
    ['![', '](b)'],
    ['*a ', ' b*'],
    ['**a ', ' b**'],
    ['> ', '\n'],
    ['(', ')'],
  ]),
  ...FIELDS.flatMap((field) =>
    inField(field, ['a', '1', ' ', '\u0315\u0300', '\ud83d', '-', 'a ', '/..', '%', '11:11 ', '😀']),
  ),
  ...inField('content_html', HTML),
  ...inField('content_markdown', MARKDOWN),
  ...inField('content_text', TEXT),
  ...JSON_SHAPES,
];

/**
 * Cases that were slow in an earlier version, or would be slow without a limit. `npm test` measures these
 * instead of all `WRITTEN_CASES`.
 */
export const FORMERLY_SLOW: readonly WorstCase[] = [
  ...repeated('text/plain', 'A title\n\n', ['\u0315\u0300', '\uff9e\u0301', ' ', 'a\n', '\u00ad', '.'], 'x'),
  ...repeated(
    'text/html',
    '<!doctype html><title>A</title><article><h1>A</h1><p>',
    [
      '<ul><li>',
      '<table><tr><td>',
      '<b><p>',
      '<p></p>',
      '\u00a0',
      '\u0315\u0300',
      '<a b="',
      '<!--',
      '&#',
      '<button>',
      'By <button>Ann Lee</button> ',
      '<math>A B ',
    ],
    '</article>',
  ),
  ...repeated(
    'text/markdown',
    'A\n\n',
    [' ', '\t', '[', '*a', '`a', '> ', '|a|\n|-|\n', '<!--', '[a]: <'],
    'x',
  ),
  ...repeated('text/markdown', '', [' ', '\r', '\n', '\u00a0', '[^a]: http://', '{% for a in b %}\n'], 'x'),
  ...repeated('text/markdown', '---\n', ['- ', '[', '&a [*a, ', 'a: b\n'], '\n---\nA word.'),
  ...JSON_SHAPES.slice(0, 4),
  SUMMARY_OF_THE_END,
];

/** Generated cases, each of which repeats a few fragments. @param seed equal seeds give equal cases */
export function generatedCases(seed: number, count: number): WorstCase[] {
  const drawn = (type: WorstCase['type'], pieces: readonly string[]): fc.Arbitrary<WorstCase> =>
    fc
      .record({
        before: fc.constantFrom('', 'A\n\n', ...pieces),
        period: fc
          .array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 4 })
          .map((parts) => parts.join('')),
      })
      .map(({ before, period }) => ({
        name: `${type} ${JSON.stringify(before)} ${JSON.stringify(period)}… (seed ${seed})`,
        type,
        make: (bytes) => `${before}${times(period, bytes)}x`,
      }));
  const any = fc.oneof(
    drawn('text/plain', TEXT),
    drawn('text/html', HTML),
    drawn('text/markdown', [...MARKDOWN, ...SITE_MARKDOWN]),
  );
  return fc.sample(any, { seed, numRuns: count });
}
