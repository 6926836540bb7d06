import { ARTICLE_STATES } from '#shared/model/article.ts';
import { LIMITS } from '#shared/settings.ts';
import type { SchemaName } from './answer-schemas.ts';
import type { Right } from './right.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description: string;
  schema: Record<string, unknown>;
  /** Whether the parameter is required. Parameters of the path always are, and omit this. */
  isRequired?: true;
}

interface BodyOf {
  /** A schema, plain text, or text in which each line has a schema. */
  [mediaType: string]: SchemaName | 'text' | { lines: SchemaName };
}

export interface Operation {
  /** Name of the operation in generated clients. */
  id?: string;
  summary: string;
  description?: string;
  right: Right;
  parameters?: readonly Parameter[];
  body?: BodyOf;
  /** Answers of success by status; null: no body. */
  answers: Readonly<Record<number, SchemaName | 'text' | null>>;
  /** Media type of the answers, if not JSON. */
  answerType?: string;
  /** Headers of some answers, with their descriptions. */
  headers?: Readonly<Record<string, string>>;
  /** Statuses of problems in addition to those of its right and its body. */
  problems?: readonly number[];
}

const text = { type: 'string' };

const feed: Parameter = {
  name: 'feed',
  in: 'path',
  description: 'The name of the feed: 1 to 64 of a-z, 0-9 and -, not beginning or ending with -.',
  schema: { type: 'string', pattern: '^(?!-)[a-z0-9-]{1,64}(?<!-)$' },
};
const article: Parameter = {
  name: 'id',
  in: 'path',
  description: "The article's id in Feedmill, not the publisher's own.",
  schema: { type: 'string', format: 'uuid' },
};

/** Query parameters with fields of an article, for bodies that have no fields, such as plain text. */
const articleFields: readonly Parameter[] = [
  { name: 'url', in: 'query', description: 'The URL of the article.', schema: text },
  { name: 'id', in: 'query', description: "The publisher's own id of the article.", schema: text },
  { name: 'date_published', in: 'query', description: 'The publication date of the article.', schema: text },
  {
    name: 'tags',
    in: 'query',
    description: 'Comma-separated; repeatable.',
    schema: text,
  },
  {
    name: 'keep',
    in: 'query',
    description:
      'Keeps text in the article that a rule would remove. A value is the number that at has in the applied list of a dry run with the same body. Separate several by commas, or repeat the parameter.',
    schema: text,
  },
];
const restore: Parameter = {
  name: 'restore',
  in: 'query',
  description: 'true restores an article that was taken down.',
  schema: { enum: ['true', 'false'] },
};
const final: Parameter = {
  name: 'final',
  in: 'query',
  description: "true prevents publishers from restoring the article. Needs the admin's token.",
  schema: { enum: ['true', 'false'] },
};
const publisherId: Parameter = {
  name: 'id',
  in: 'query',
  description: "The publisher's own id of the article.",
  schema: { type: 'string', minLength: 1, maxLength: LIMITS.maxPublisherIdCharacters },
  isRequired: true,
};
const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  description:
    'An ETag from GET, in quotes. If the article or feed has changed since, the answer is 412 and nothing is changed.',
  schema: text,
};
const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: '* only creates: if the article or feed exists, the answer is 412 and nothing is changed.',
  schema: text,
};
const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Makes retries safe: a repeated request with the same key, Content-Type and body within 24 hours is executed once and gets the same status, outcome and ETag.',
  schema: { type: 'string', minLength: 1, maxLength: LIMITS.maxIdempotencyKeyCharacters },
};

const SUBMISSION: BodyOf = {
  'application/json': 'Submission',
  'application/ninjs+json': 'Ninjs',
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/html': 'text',
};
const PATCH: BodyOf = {
  'application/merge-patch+json': 'Submission',
  'application/json': 'Submission',
};
const PATCH_DESCRIPTION =
  'A JSON Merge Patch (RFC 7396) of what GET returns: fields in the body are changed, null removes a field, other fields stay. Setting one content_* field removes the others.';
const MERGE_DESCRIPTION =
  'The original gets the held text as its next revision, and keeps its id, guid and publisher id. From then on the id and url of the held article lead to the original.';
const cookie = { 'Set-Cookie': 'The cookie of the session, or its removal.' };
const location = { Location: 'The path of the new resource.' };
const replayed = {
  'Idempotent-Replayed': 'true if this answer repeats an earlier one for the same Idempotency-Key.',
};
const etag = { ETag: 'The version of the article, for If-Match.' };
const feedEtag = { ETag: 'The version of the settings, for If-Match.' };

const cursor: Parameter = {
  name: 'cursor',
  in: 'query',
  description: 'The next_cursor of the previous page.',
  schema: text,
};

const limitOf = (items: string, max: number, usual = max): Parameter => ({
  name: 'limit',
  in: 'query',
  description: `Maximum number of ${items}; ${usual} if omitted.`,
  schema: { type: 'integer', minimum: 1, maximum: max },
});

/**
 * All operations of the API by method and path, with the right that each needs. `openapi.json` is generated from it,
 * and a test compares it with the routes.
 */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'PUT /v1/feeds/{feed}': {
    id: 'putFeed',
    summary: "Create or replace a feed. Creating needs the admin's token.",
    description: 'Replaces all settings: omitted settings are removed. To change some of them, use PATCH.',
    right: 'feed',
    parameters: [feed, ifMatch, ifNoneMatch],
    body: { 'application/json': 'FeedSettings' },
    answers: { 200: 'Feed', 201: 'Feed' },
    headers: { ...location, ...feedEtag },
    problems: [409, 412],
  },
  'GET /v1/feeds': {
    id: 'listFeeds',
    summary: 'List the feeds of the token, sorted by name.',
    right: 'token',
    parameters: [limitOf('feeds', LIMITS.maxListedFeeds), cursor],
    problems: [422],
    answers: { 200: 'FeedList' },
  },
  'GET /v1/feeds/{feed}': {
    id: 'getFeed',
    summary: 'Get a feed.',
    right: 'feed',
    parameters: [feed],
    answers: { 200: 'Feed', 304: null },
    headers: feedEtag,
    problems: [404],
  },
  'PATCH /v1/feeds/{feed}': {
    id: 'patchFeed',
    summary: 'Change some settings of a feed.',
    description:
      'A JSON Merge Patch (RFC 7396): fields in the body are changed, null removes a field, other fields stay.',
    right: 'feed',
    parameters: [feed, ifMatch],
    body: { 'application/merge-patch+json': 'FeedPatch', 'application/json': 'FeedPatch' },
    answers: { 200: 'Feed' },
    headers: feedEtag,
    problems: [404, 409, 412],
  },
  'GET /v1/feeds/{feed}/subscriptions': {
    id: 'countSubscriptions',
    summary: 'Count the subscriptions to the files of a feed and its tags at the hub of this deployment.',
    description: 'Counts by file and by host of the callbacks. Callbacks and secrets are never returned.',
    right: 'feed',
    parameters: [feed],
    answers: { 200: 'Subscriptions' },
    problems: [404],
  },
  'GET /v1/feeds/{feed}/counts': {
    id: 'countArticles',
    summary: 'Count the articles of a feed by state.',
    description: `Each count ends at ${LIMITS.maxCountedArticles}: this number says that there are so many or more.`,
    right: 'feed',
    parameters: [feed],
    answers: { 200: 'Counts' },
    problems: [404],
  },
  'GET /v1/feeds/{feed}/figures': {
    id: 'getFigures',
    summary:
      'Count the recent changes of a feed by publisher and outcome, the seconds until articles were visible, and the held articles.',
    description: `From the histories of the newest ${LIMITS.maxSearchedArticles} articles, and of up to ${LIMITS.maxListedArticles} that were taken down last: the last 30 days by day, or the last 48 hours by hour (UTC). Submissions that store nothing (unchanged, duplicate, refused) are counted by each instance, which writes its counts at most once a minute: they are lower bounds.`,
    right: 'feed',
    parameters: [
      feed,
      {
        name: 'by',
        in: 'query',
        description: 'The length of a period; day if omitted.',
        schema: { enum: ['hour', 'day'] },
      },
    ],
    answers: { 200: 'Figures' },
    problems: [404],
  },
  'DELETE /v1/feeds/{feed}': {
    id: 'deleteFeed',
    summary: 'Delete a feed and its files.',
    right: 'admin',
    parameters: [feed],
    answers: { 204: null },
    problems: [404],
  },
  'POST /v1/feeds/{feed}/articles': {
    id: 'submitArticle',
    summary: 'Submit one article.',
    description:
      '2xx means that the article is stored durably. A duplicate is not stored: the answer has the original article, and a hint.',
    right: 'feed',
    parameters: [feed, ...articleFields, restore, idempotencyKey],
    body: SUBMISSION,
    answers: { 200: 'Outcome', 201: 'Outcome' },
    headers: { ...location, ...etag, ...replayed },
    problems: [404, 409],
  },
  'POST /v1/feeds/{feed}/articles/batch': {
    id: 'submitArticles',
    summary: 'Submit many articles, one JSON article per line.',
    description:
      'The lines are processed in order. An invalid line does not affect the others; lines that are not processed in time get 503.',
    right: 'feed',
    parameters: [feed, restore, idempotencyKey],
    body: { 'application/x-ndjson': { lines: 'Submission' } },
    answers: { 200: 'BatchLine' },
    answerType: 'application/x-ndjson',
    headers: replayed,
    problems: [404],
  },
  'GET /v1/feeds/{feed}/articles': {
    id: 'listArticles',
    summary: 'List the articles of a feed, newest first, without content.',
    right: 'feed',
    parameters: [
      feed,
      limitOf('articles', LIMITS.maxListedArticles, LIMITS.defaultListedArticles),
      cursor,
      {
        name: 'state',
        in: 'query',
        description: 'Only articles in this state.',
        schema: { enum: [...ARTICLE_STATES] },
      },
      {
        name: 'id',
        in: 'query',
        description: "Only the article with this publisher's id.",
        schema: text,
      },
      { name: 'url', in: 'query', description: 'Only the first article with this url.', schema: text },
      {
        name: 'q',
        in: 'query',
        description: `Only articles whose title contains this text, of the newest ${LIMITS.maxSearchedArticles}. Case and accents are ignored.`,
        schema: { type: 'string', minLength: 1, maxLength: LIMITS.maxTitleCharacters },
      },
    ],
    answers: { 200: 'ArticleList' },
    problems: [404],
  },
  'GET /v1/feeds/{feed}/articles/{id}': {
    id: 'getArticle',
    summary: 'Get an article and its history.',
    right: 'feed',
    parameters: [feed, article],
    answers: { 200: 'Article', 304: null },
    headers: etag,
    problems: [404],
  },
  'PUT /v1/feeds/{feed}/articles/{id}': {
    id: 'replaceArticle',
    summary: 'Replace an article. Its id and guid stay.',
    description:
      'Replaces the whole article: a body with only a title removes the content. To change some fields, use PATCH.',
    right: 'feed',
    parameters: [feed, article, ...articleFields, restore, ifMatch, ifNoneMatch, idempotencyKey],
    body: SUBMISSION,
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'PATCH /v1/feeds/{feed}/articles/{id}': {
    id: 'patchArticle',
    summary: 'Change some fields of an article.',
    description: PATCH_DESCRIPTION,
    right: 'feed',
    parameters: [feed, article, ifMatch, idempotencyKey],
    body: PATCH,
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'DELETE /v1/feeds/{feed}/articles/{id}': {
    id: 'takeDownArticle',
    summary: 'Take an article down. Submitting it again does not restore it.',
    right: 'feed',
    parameters: [feed, article, final, ifMatch],
    answers: { 204: null },
    problems: [404, 412, 422],
  },
  'POST /v1/feeds/{feed}/articles/{id}/publish': {
    id: 'publishArticle',
    summary: 'Publish an article that is held as a near duplicate.',
    right: 'feed',
    parameters: [feed, article, ifMatch, idempotencyKey],
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'POST /v1/feeds/{feed}/articles/{id}/merge': {
    id: 'mergeArticle',
    summary: 'Correct the original of a held near duplicate with the held text, and delete the held article.',
    description: MERGE_DESCRIPTION,
    right: 'feed',
    parameters: [feed, article, ifMatch, idempotencyKey],
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'GET /v1/feeds/{feed}/articles/{id}/where': {
    id: 'explainArticle',
    summary: 'Explain why an article is or is not in each file.',
    right: 'feed',
    parameters: [feed, article],
    answers: { 200: 'Where' },
    problems: [404],
  },
  'GET /v1/feeds/{feed}/articles/by-id': {
    id: 'getArticleByPublisherId',
    summary: "Get an article and its history by the publisher's id.",
    right: 'feed',
    parameters: [feed, publisherId],
    answers: { 200: 'Article', 304: null },
    headers: etag,
    problems: [404],
  },
  'PUT /v1/feeds/{feed}/articles/by-id': {
    id: 'putArticleByPublisherId',
    summary: "Create or replace an article by the publisher's id.",
    description: 'Replaces the whole article. A different id in the body is 422.',
    right: 'feed',
    parameters: [
      feed,
      publisherId,
      ...articleFields.filter(({ name }) => name !== 'id'),
      restore,
      ifMatch,
      ifNoneMatch,
      idempotencyKey,
    ],
    body: SUBMISSION,
    answers: { 200: 'Outcome', 201: 'Outcome' },
    headers: { ...location, ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'PATCH /v1/feeds/{feed}/articles/by-id': {
    id: 'patchArticleByPublisherId',
    summary: "Change some fields of an article by the publisher's id.",
    description: PATCH_DESCRIPTION,
    right: 'feed',
    parameters: [feed, publisherId, ifMatch, idempotencyKey],
    body: PATCH,
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'DELETE /v1/feeds/{feed}/articles/by-id': {
    id: 'takeDownArticleByPublisherId',
    summary: "Take an article down by the publisher's id.",
    right: 'feed',
    parameters: [feed, publisherId, final, ifMatch],
    answers: { 204: null },
    problems: [404, 412],
  },
  'POST /v1/feeds/{feed}/articles/by-id/publish': {
    id: 'publishArticleByPublisherId',
    summary: "Publish an article that is held as a near duplicate, by the publisher's id.",
    right: 'feed',
    parameters: [feed, publisherId, ifMatch, idempotencyKey],
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'POST /v1/feeds/{feed}/articles/by-id/merge': {
    id: 'mergeArticleByPublisherId',
    summary: "Correct the original of a held near duplicate with the held text, by the held article's id.",
    description: MERGE_DESCRIPTION,
    right: 'feed',
    parameters: [feed, publisherId, ifMatch, idempotencyKey],
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'GET /v1/feeds/{feed}/articles/by-id/where': {
    id: 'whereIsArticleByPublisherId',
    summary: "Explain why an article is or is not in each file, by the publisher's id.",
    right: 'feed',
    parameters: [feed, publisherId],
    answers: { 200: 'Where' },
    problems: [404],
  },
  'POST /v1/normalise': {
    id: 'normaliseArticle',
    summary: 'Dry run: show what a submission would become, without storing it.',
    right: 'token',
    parameters: [
      ...articleFields,
      {
        name: 'received_at',
        in: 'query',
        description: 'The time of receipt to assume instead of now.',
        schema: { type: 'string', format: 'date-time' },
      },
      {
        name: 'feed',
        in: 'query',
        description:
          'Adds the answer that a submission to this feed would get now: the outcome, or the problem.',
        schema: feed.schema,
      },
    ],
    body: SUBMISSION,
    answers: { 200: 'Normalised' },
    problems: [403, 404],
  },
  'POST /v1/tokens': {
    id: 'createToken',
    summary: 'Create a token for a publisher.',
    right: 'admin',
    parameters: [idempotencyKey],
    body: { 'application/json': 'TokenRequest' },
    answers: { 201: 'NewToken' },
    headers: { ...location, ...replayed },
  },
  'GET /v1/tokens': {
    id: 'listTokens',
    summary: 'List all tokens, without their secrets, sorted by id.',
    right: 'admin',
    parameters: [limitOf('tokens', LIMITS.maxListedTokens), cursor],
    problems: [422],
    answers: { 200: 'TokenList' },
  },
  'DELETE /v1/tokens/{id}': {
    id: 'revokeToken',
    summary: 'Revoke a token. The next request with it is refused.',
    right: 'admin',
    parameters: [{ ...article, description: 'The id of the token.' }],
    answers: { 204: null },
    problems: [404],
  },
  'POST /v1/session': {
    id: 'createSession',
    summary: 'Begin a session in the browser with a token.',
    description:
      'Sets a cookie that the API accepts instead of the token for 12 hours. A call with the cookie, except GET and HEAD, also needs the header X-Feedmill-CSRF with the value of csrf. The session ends earlier if its token is revoked.',
    right: 'token',
    answers: { 201: 'Session' },
    headers: cookie,
  },
  'GET /v1/session': {
    id: 'getSession',
    summary: 'Get the caller: its publisher, role and feeds; for a session also its end and csrf.',
    right: 'token',
    answers: { 200: 'Session' },
  },
  'DELETE /v1/session': {
    id: 'endSession',
    summary: 'End the session of the cookie; with a token, all sessions that it began.',
    right: 'token',
    answers: { 204: null },
    headers: cookie,
  },
  'GET /v1/health': {
    id: 'getHealth',
    summary: 'Check whether the database responds.',
    right: 'anybody',
    answers: { 200: 'Health' },
  },
  'GET /docs/api': {
    id: 'getApiReference',
    summary: 'Get the API reference: this document as a page.',
    right: 'anybody',
    answers: { 200: 'text' },
    answerType: 'text/html',
  },
  'GET /docs': {
    id: 'getApiDocs',
    summary: 'Get the API reference, as /docs/api.',
    right: 'anybody',
    answers: { 200: 'text' },
    answerType: 'text/html',
  },
  'GET /openapi.json': {
    id: 'getOpenApi',
    summary: 'Get this document.',
    right: 'anybody',
    answers: { 200: 'OpenApi' },
  },
};
