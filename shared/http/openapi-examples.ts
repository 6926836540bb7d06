import { Problem } from '#shared/model/problem.ts';
import type { SchemaName } from './answer-schemas.ts';
import { problemBody } from './problem-answer.ts';

const ID = '6f1c2a40-5a52-8d13-9c1e-2b7f0a1d4e55';
const AT = '2026-03-01T09:00:00.000Z';
const CHANGED_AT = '2026-03-01T10:30:00.000Z';

const feed = {
  feed: 'world',
  title: 'World news',
  home_page_url: 'https://news.example/',
  language: 'en',
  near_duplicates: 'flag',
  created_at: AT,
  updated_at: AT,
};
const item = {
  url: 'https://news.example/ferry',
  title: 'Ferry returns to the northern isles',
  summary: 'The boat sails again on Monday.',
  date_published: AT,
  authors: [{ name: 'Ann Lee' }],
  tags: ['ferries'],
  language: 'en',
};
const content = {
  content_html: '<p>The boat sails again on Monday.</p>',
  content_text: 'The boat sails again on Monday.',
};
const head = {
  id: ID,
  ...item,
  _feedmill: {
    feed: 'world',
    publisher_id: 'ferry-2026',
    state: 'published',
    revision: 1,
    received_at: AT,
    updated_at: AT,
    history: [{ at: AT, publisher: 'desk', outcome: 'created', revision: 1, hash: '0'.repeat(64) }],
  },
};
const article = { ...head, ...content };
const token = { id: ID, publisher: 'desk', feeds: ['world'], created_at: AT, used_on: AT.slice(0, 10) };

const title = { pointer: '/title', detail: 'must be a string' };

export const PROBLEM_EXAMPLES: Readonly<Record<number, unknown>> = Object.fromEntries(
  [
    new Problem('unreadable', 'The query is not percent-encoded UTF-8 (RFC 3986 §2.1).'),
    new Problem('unauthorized', 'The request has no Authorization header: send Authorization: Bearer TOKEN.'),
    new Problem(
      'forbidden',
      'The token does not name this feed: GET /v1/session lists the feeds that it names. The admin creates tokens for other feeds.',
    ),
    new Problem('not-found', 'The feed world does not exist. The admin creates it with PUT /v1/feeds/world.'),
    new Problem('taken-down', `The article ${ID} was taken down.`, {
      extra: { article: ID, taken_down_at: AT },
    }),
    new Problem(
      'precondition-failed',
      'The article has changed: GET it again, and send its new ETag in If-Match.',
    ),
    new Problem('too-large', 'The body is larger than 1048576 bytes.'),
    new Problem('unsupported-media-type', 'Unsupported media type application/pdf.'),
    new Problem('invalid-article', '/title must be a string.', { errors: [title] }),
    new Problem('too-many-requests', 'A token may send 3000 requests in 10 s: send the next in 3 s.'),
    new Problem('internal', 'Internal error; quote request id 0f9a2c.'),
    new Problem('unavailable', 'The database did not respond in time: send the request again.'),
  ].map((problem) => [problem.status, problemBody(problem, 'https://feeds.example')]),
);

export const EXAMPLES: Readonly<Record<SchemaName, unknown>> = {
  Submission: { id: 'ferry-2026', ...item, content_html: content.content_html },
  FeedPatch: { title: 'Harbour news of today', description: null },
  Ninjs: {
    uri: 'urn:newsml:wire.example:20260301:ferry',
    type: 'text',
    version: '1',
    versioncreated: AT,
    pubstatus: 'usable',
    headlines: [{ role: 'main', value: 'Ferry returns to the northern isles' }],
    bodies: [{ role: 'main', contenttype: 'text/plain', value: 'The boat sails again on Monday.' }],
  },
  FeedSettings: { title: 'World news', home_page_url: 'https://news.example/', language: 'en' },
  TokenRequest: { publisher: 'desk', feeds: ['world'] },
  Article: article,
  Outcome: { outcome: 'created', article },
  ArticleList: { articles: [head] },
  Normalised: {
    article: {
      ...item,
      ...content,
      _feedmill: {
        applied: [
          { rule: 'share-row', on: 'Share this article', text: 'Share this article', at: 9 },
          { rule: 'language-detected', on: 'en' },
        ],
      },
    },
    expected: { outcome: 'created' },
  },
  BatchLine: { line: 1, status: 201, outcome: 'created', id: ID },
  Where: {
    id: ID,
    state: 'published',
    files: [
      {
        file: '/feeds/world/rss.xml',
        in: true,
        since: AT,
        rule: 'published',
        detail: 'It is among the newest 50.',
      },
    ],
  },
  Feed: feed,
  Counts: { published: 214, scheduled: 2, near_duplicate: 1, held: 0, taken_down: 3 },
  Figures: {
    from: '2026-02-01T00:00:00.000Z',
    counted_articles: 12,
    is_partial: false,
    held: 1,
    submissions: [{ at: '2026-03-01T00:00:00.000Z', publisher: 'desk', outcome: 'created', count: 3 }],
    visible: [{ at: '2026-03-01T00:00:00.000Z', articles: 3, median_seconds: 5.4, max_seconds: 6.1 }],
  },
  FeedList: { feeds: [feed] },
  Subscriptions: {
    count: 2,
    topics: [
      {
        topic: 'https://feeds.example/feeds/world/atom.xml',
        count: 2,
        hosts: [{ host: 'reader.example', count: 2, failing: 0 }],
      },
    ],
  },
  Token: token,
  NewToken: { ...token, secret: 'shown-this-once' },
  Session: {
    publisher: 'desk',
    role: 'publisher',
    feeds: ['world'],
    expires_at: '2026-03-01T21:00:00.000Z',
    csrf: 'sent-with-each-change',
  },
  TokenList: { tokens: [token] },
  OpenApi: { openapi: '3.1.1' },
  Health: { status: 'ok' },
  Problem: PROBLEM_EXAMPLES[422],
};

/** The example of an answer with a status. An outcome with status 200 is the answer to a correction. */
export function answerExample(schema: SchemaName, status: number): unknown {
  if (schema !== 'Outcome' || status !== 200) return EXAMPLES[schema];
  const { history, ...others } = article._feedmill;
  const updated = {
    at: CHANGED_AT,
    publisher: 'desk',
    outcome: 'updated',
    revision: 2,
    hash: '1'.repeat(64),
  };
  const _feedmill = { ...others, revision: 2, updated_at: CHANGED_AT, history: [...history, updated] };
  return { outcome: 'updated', article: { ...article, _feedmill } };
}

/** The example of a request body. The patch of an article has only the field that it changes. */
export function bodyExample(schema: SchemaName, isPatch: boolean): unknown {
  return isPatch && schema === 'Submission' ? { title: 'Ferry returns on Monday' } : EXAMPLES[schema];
}

/** An example of a submission for each media type that is text. */
export const TEXT_EXAMPLES: Readonly<Record<string, string>> = {
  'text/plain': 'Ferry returns to the northern isles\n\nThe boat sails again on Monday.\n',
  'text/markdown': '---\ntitle: Ferry returns\ntags: [ferries]\n---\nThe boat sails again on *Monday*.\n',
  'text/html': '<h1>Ferry returns</h1><p>The boat sails again on Monday.</p>',
};
