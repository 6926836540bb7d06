import fc from 'fast-check';
import type { Article, Attachment, Author } from '#shared/model/article.ts';
import type { FeedView } from '#shared/render/feed-view.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { anArticle, aView } from './a-view.ts';

/** Characters and syntax that have broken feeds. */
const PIECES = [
  ...[
    '&',
    '<',
    '>',
    '"',
    "'",
    ']]>',
    ']]',
    '<![CDATA[',
    '-->',
    '<!--',
    '<?x ?>',
    '&amp;',
    '&#x26;',
    '&lt;b&gt;',
  ],
  ...[
    '<script>alert(1)</script>',
    '</title>',
    '</item>',
    '</entry>',
    '</content:encoded>',
    'a',
    'word',
    ' ',
    '\n',
    '\t',
  ],
  ...['é', 'é', '中文', 'العربية', 'עברית', '‮', '‏', '😀', '👩‍🚀', ' ', ' ', '­', '', '{', '|', '\\', '%'],
];

/** Text of a publisher after `normalise`: hostile, but only with characters that XML allows. */
const hostileText = (maxPieces: number) =>
  fc.array(fc.constantFrom(...PIECES), { maxLength: maxPieces }).map((pieces) => pieces.join(''));
const hostileLine = (maxPieces: number) =>
  hostileText(maxPieces).map((text) => cleanLine(text).slice(0, 500));
const hostileName = hostileLine(6).filter((name) => name !== '');

const address = fc
  .tuple(
    fc.constantFrom('https://news.example', 'http://bücher.example:8080', 'https://[2001:db8::1]'),
    fc.constantFrom('/', '/a b/c', '/%zz|{}^', '/中文', '/a[1]', '/x.mp3'),
    fc.constantFrom('', '?a=1&b="2"', '?<>&[]|', '#f#g[h]'),
  )
  .map((parts) => parts.join(''));

const language = fc.constantFrom(undefined, 'en', 'ar', 'he', 'zh-Hant', 'pt-BR');
const instant = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2038-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

const author: fc.Arbitrary<Author> = fc.record(
  { name: hostileName, url: address, avatar: address },
  { requiredKeys: ['name'] },
);
const attachment: fc.Arbitrary<Attachment> = fc.record(
  {
    url: address,
    mime_type: fc.constantFrom('audio/mpeg', 'image/svg+xml', 'application/pdf'),
    title: hostileName,
    size_in_bytes: fc.nat(),
    duration_in_seconds: fc.nat(90_000),
  },
  { requiredKeys: ['url', 'mime_type'] },
);

const content = fc.oneof(
  fc.constant(''),
  hostileText(40).map((text) => `<p>${text}</p>`),
);

/** The type of an object from which undefined fields were removed. */
type Defined<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>;
};

function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return JSON.parse(JSON.stringify(fields));
}

const hostileArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.uuid(),
    title: fc.oneof(fc.constant(''), hostileLine(20), fc.constant('&'.repeat(500))),
    url: fc.option(address, { nil: undefined }),
    external_url: fc.option(address, { nil: undefined }),
    summary: fc.option(hostileName, { nil: undefined }),
    content_html: content,
    content_text: hostileText(10),
    date_published: instant,
    date_modified: fc.option(instant, { nil: undefined }),
    authors: fc.array(author, { maxLength: 3 }),
    tags: fc.uniqueArray(hostileName, { maxLength: 32 }),
    language,
    image: fc.option(address, { nil: undefined }),
    attachments: fc.array(attachment, { maxLength: 3 }),
    extensions: fc.dictionary(
      fc.constantFrom('_x', '_source'),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue()),
    ),
  })
  .map((fields) => {
    const { url: _, summary: __, ...plain } = anArticle();
    return { ...plain, ...defined(fields) };
  });

/** Views with articles whose texts and addresses contain hostile syntax. */
export const hostileView: fc.Arbitrary<FeedView> = fc
  .record({
    entries: fc.uniqueArray(hostileArticle, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    tag: fc.option(hostileName, { nil: undefined }),
    title: hostileName,
    description: fc.option(hostileName, { nil: undefined }),
    language,
    icon: fc.option(address, { nil: undefined }),
    rights: fc.option(hostileText(8), { nil: undefined }),
    hubs: fc.subarray(['https://hub.example/', 'https://push.example/hub?v=1&w=2']),
    tombstones: fc.array(fc.record({ id: fc.uuid(), at: instant }), { maxLength: 3 }),
  })
  .map(({ entries, tag, hubs, tombstones, ...settings }) => {
    const { description: _, language: __, ...feed } = aView().feed;
    return aView({
      entries,
      hubs,
      tombstones,
      ...(tag !== undefined && { tag }),
      feed: { ...feed, ...defined(settings) },
    });
  });
