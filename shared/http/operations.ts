import { LIMITS } from '#shared/settings.ts';
import type { SchemaName } from './answer-schemas.ts';
import type { Right } from './right.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description: string;
  schema: Record<string, unknown>;
  /** A parameter of a path is required anyway. */
  isRequired?: true;
}

interface BodyOf {
  /** A schema; plain text of any kind; or text of which each line is of a schema. */
  [mediaType: string]: SchemaName | 'text' | { lines: SchemaName };
}

export interface Operation {
  /** What a generated client calls it. */
  id?: string;
  summary: string;
  description?: string;
  right: Right;
  parameters?: readonly Parameter[];
  body?: BodyOf;
  /** Beside what every operation may answer; null: no body. */
  answers: Readonly<Record<number, SchemaName | null>>;
  /** Media type of the answers, where it is not JSON. */
  answerType?: string;
  /** Headers that some answers carry, and what they say. */
  headers?: Readonly<Record<string, string>>;
  /** Statuses of problems that this operation can have beside those that come with its right and its body. */
  problems?: readonly number[];
}

const text = { type: 'string' };

const feed: Parameter = {
  name: 'feed',
  in: 'path',
  description: 'The name of a feed: 1 to 64 of a-z, 0-9 and -, first and last not -.',
  schema: { type: 'string', pattern: '^(?!-)[a-z0-9-]{1,64}(?<!-)$' },
};
const article: Parameter = {
  name: 'id',
  in: 'path',
  description: "Feedmill's id of an article.",
  schema: { type: 'string', format: 'uuid' },
};

const beside: readonly Parameter[] = [
  { name: 'url', in: 'query', description: 'The address of the article.', schema: text },
  { name: 'id', in: 'query', description: "The publisher's own id.", schema: text },
  { name: 'date_published', in: 'query', description: 'When it was published.', schema: text },
  {
    name: 'tags',
    in: 'query',
    description: 'Tags, apart by commas. May stand more than once.',
    schema: text,
  },
];
const restore: Parameter = {
  name: 'restore',
  in: 'query',
  description: 'Brings back an article that was taken down.',
  schema: { enum: ['true', 'false'] },
};
const final: Parameter = {
  name: 'final',
  in: 'query',
  description: 'For the admin: no publisher can restore it.',
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
  description: 'Change nothing unless the article still has this ETag.',
  schema: text,
};
const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Same key, Content-Type and body within 24 hours: done once, and the same status, outcome and ETag again.',
  schema: { type: 'string', minLength: 1, maxLength: LIMITS.maxIdempotencyKeyCharacters },
};

const SUBMISSION: BodyOf = {
  'application/json': 'Submission',
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/html': 'text',
};
const PATCH: BodyOf = {
  'application/merge-patch+json': 'Submission',
  'application/json': 'Submission',
};
const PATCH_DESCRIPTION =
  'A JSON Merge Patch (RFC 7396) onto what GET gives: what it names changes, null removes, the rest stays. Naming one content_* drops the others.';
const location = { Location: 'The path of what was made.' };
const replayed = {
  'Idempotent-Replayed': 'true, where the answer was given before for this Idempotency-Key.',
};
const etag = { ETag: 'Names this state of the article, for If-Match.' };

const cursor: Parameter = {
  name: 'cursor',
  in: 'query',
  description: 'Where the last list ended: its next_cursor.',
  schema: text,
};

/**
 * All that the API can be asked, by method and path, with the right that it needs. `openapi.json` is made of it, and
 * a test holds the routes to it.
 */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'PUT /v1/feeds/{feed}': {
    id: 'putFeed',
    summary: 'Create or change a feed. Creating takes the admin.',
    description: 'Replaces all settings: what is left out is gone. PATCH changes what it names.',
    right: 'feed',
    parameters: [feed],
    body: { 'application/json': 'FeedSettings' },
    answers: { 200: 'Feed', 201: 'Feed' },
    headers: location,
    problems: [409],
  },
  'GET /v1/feeds': {
    id: 'listFeeds',
    summary: 'The feeds that the token names, by name.',
    right: 'token',
    parameters: [
      {
        name: 'limit',
        in: 'query',
        description: `How many at most; ${LIMITS.maxListedFeeds} unless given.`,
        schema: { type: 'integer', minimum: 1, maximum: LIMITS.maxListedFeeds },
      },
      cursor,
    ],
    problems: [422],
    answers: { 200: 'FeedList' },
  },
  'GET /v1/feeds/{feed}': {
    id: 'getFeed',
    summary: 'One feed.',
    right: 'feed',
    parameters: [feed],
    answers: { 200: 'Feed' },
    problems: [404],
  },
  'PATCH /v1/feeds/{feed}': {
    id: 'patchFeed',
    summary: 'Change some settings of a feed.',
    description: 'A JSON Merge Patch (RFC 7396): what it names changes, null removes, the rest stays.',
    right: 'feed',
    parameters: [feed],
    body: { 'application/merge-patch+json': 'FeedPatch', 'application/json': 'FeedPatch' },
    answers: { 200: 'Feed' },
    problems: [404, 409],
  },
  'DELETE /v1/feeds/{feed}': {
    id: 'deleteFeed',
    summary: 'Take a feed and its files down.',
    right: 'admin',
    parameters: [feed],
    answers: { 204: null },
    problems: [404],
  },
  'POST /v1/feeds/{feed}/articles': {
    id: 'submitArticle',
    summary: 'Submit one article.',
    description:
      'An answer of 2xx means that it is stored durably. A duplicate is not stored: the answer holds the original.',
    right: 'feed',
    parameters: [feed, ...beside, restore, idempotencyKey],
    body: SUBMISSION,
    answers: { 200: 'Outcome', 201: 'Outcome' },
    headers: { ...location, ...etag, ...replayed },
    problems: [404, 409],
  },
  'POST /v1/feeds/{feed}/articles/batch': {
    id: 'submitArticles',
    summary: 'Submit many articles, one JSON article a line.',
    description:
      'As if they were sent one after another. A bad line fails alone; lines not reached in time are 503.',
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
    summary: 'Articles of a feed, newest first, without their content.',
    right: 'feed',
    parameters: [
      feed,
      {
        name: 'limit',
        in: 'query',
        description: `How many; ${LIMITS.defaultListedArticles} unless given.`,
        schema: { type: 'integer', minimum: 1, maximum: LIMITS.maxListedArticles },
      },
      cursor,
      {
        name: 'state',
        in: 'query',
        description: 'Only articles in this state.',
        schema: { enum: ['published', 'scheduled', 'near_duplicate', 'taken_down'] },
      },
      {
        name: 'id',
        in: 'query',
        description: "Only the article of this id of the publisher's.",
        schema: text,
      },
      { name: 'url', in: 'query', description: 'Only the first article at this address.', schema: text },
    ],
    answers: { 200: 'ArticleList' },
    problems: [404],
  },
  'GET /v1/feeds/{feed}/articles/{id}': {
    id: 'getArticle',
    summary: 'One article with its history.',
    right: 'feed',
    parameters: [feed, article],
    answers: { 200: 'Article', 304: null },
    headers: etag,
    problems: [404],
  },
  'PUT /v1/feeds/{feed}/articles/{id}': {
    id: 'replaceArticle',
    summary: 'Replace an article: a correction. Its id and guid stay.',
    description:
      'Replaces all that the article says: a title alone leaves it without content. PATCH changes what it names.',
    right: 'feed',
    parameters: [feed, article, ...beside, restore, ifMatch, idempotencyKey],
    body: SUBMISSION,
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'PATCH /v1/feeds/{feed}/articles/{id}': {
    id: 'patchArticle',
    summary: 'Change a part of an article.',
    description: PATCH_DESCRIPTION,
    right: 'feed',
    parameters: [feed, article, ifMatch],
    body: PATCH,
    answers: { 200: 'Outcome' },
    headers: etag,
    problems: [404, 409, 412],
  },
  'DELETE /v1/feeds/{feed}/articles/{id}': {
    id: 'takeDownArticle',
    summary: 'Take an article down. It stays out when it is submitted again.',
    right: 'feed',
    parameters: [feed, article, final, ifMatch],
    answers: { 204: null },
    problems: [404, 412, 422],
  },
  'POST /v1/feeds/{feed}/articles/{id}/publish': {
    id: 'publishArticle',
    summary: 'Release an article that is held as a near duplicate, for good.',
    right: 'feed',
    parameters: [feed, article, ifMatch],
    answers: { 200: 'Outcome' },
    headers: etag,
    problems: [404, 409, 412],
  },
  'GET /v1/feeds/{feed}/articles/{id}/where': {
    id: 'explainArticle',
    summary: 'Why an article is, or is not, in each file.',
    right: 'feed',
    parameters: [feed, article],
    answers: { 200: 'Where' },
    problems: [404],
  },
  'GET /v1/feeds/{feed}/articles/by-id': {
    id: 'getArticleByPublisherId',
    summary: "One article by the publisher's own id, with its history.",
    right: 'feed',
    parameters: [feed, publisherId],
    answers: { 200: 'Article', 304: null },
    headers: etag,
    problems: [404],
  },
  'PUT /v1/feeds/{feed}/articles/by-id': {
    id: 'putArticleByPublisherId',
    summary: "Create or replace the article of the publisher's own id.",
    description: 'Replaces all that the article says. Another id in the body is refused.',
    right: 'feed',
    parameters: [
      feed,
      publisherId,
      ...beside.filter(({ name }) => name !== 'id'),
      restore,
      ifMatch,
      idempotencyKey,
    ],
    body: SUBMISSION,
    answers: { 200: 'Outcome', 201: 'Outcome' },
    headers: { ...location, ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'PATCH /v1/feeds/{feed}/articles/by-id': {
    id: 'patchArticleByPublisherId',
    summary: "Change a part of the article of the publisher's own id.",
    description: PATCH_DESCRIPTION,
    right: 'feed',
    parameters: [feed, publisherId, ifMatch],
    body: PATCH,
    answers: { 200: 'Outcome' },
    headers: etag,
    problems: [404, 409, 412],
  },
  'DELETE /v1/feeds/{feed}/articles/by-id': {
    id: 'takeDownArticleByPublisherId',
    summary: "Take the article of the publisher's own id down.",
    right: 'feed',
    parameters: [feed, publisherId, final, ifMatch],
    answers: { 204: null },
    problems: [404, 412],
  },
  'POST /v1/feeds/{feed}/articles/by-id/publish': {
    id: 'publishArticleByPublisherId',
    summary: "Release the article of the publisher's own id, held as a near duplicate.",
    right: 'feed',
    parameters: [feed, publisherId, ifMatch],
    answers: { 200: 'Outcome' },
    headers: etag,
    problems: [404, 409, 412],
  },
  'GET /v1/feeds/{feed}/articles/by-id/where': {
    id: 'whereIsArticleByPublisherId',
    summary: "Why the article of the publisher's own id is, or is not, in each file.",
    right: 'feed',
    parameters: [feed, publisherId],
    answers: { 200: 'Where' },
    problems: [404],
  },
  'POST /v1/normalise': {
    id: 'normaliseArticle',
    summary: 'Dry run: what a submission would become. Stored nowhere.',
    right: 'token',
    parameters: [
      ...beside,
      {
        name: 'received_at',
        in: 'query',
        description: 'Stands in for the time of receipt.',
        schema: { type: 'string', format: 'date-time' },
      },
    ],
    body: SUBMISSION,
    answers: { 200: 'Normalised' },
  },
  'POST /v1/tokens': {
    id: 'createToken',
    summary: 'Make a token for a publisher.',
    right: 'admin',
    parameters: [idempotencyKey],
    body: { 'application/json': 'TokenRequest' },
    answers: { 201: 'NewToken' },
    headers: { ...location, ...replayed },
  },
  'GET /v1/tokens': {
    id: 'listTokens',
    summary: 'All tokens, without their secrets.',
    right: 'admin',
    answers: { 200: 'TokenList' },
  },
  'DELETE /v1/tokens/{id}': {
    id: 'revokeToken',
    summary: 'Revoke a token. It is refused everywhere within 60 seconds.',
    right: 'admin',
    parameters: [{ ...article, description: 'The id of the token.' }],
    answers: { 204: null },
    problems: [404],
  },
  'GET /v1/health': {
    id: 'getHealth',
    summary: 'Does the store answer?',
    right: 'anybody',
    answers: { 200: 'Health' },
  },
  'GET /openapi.json': {
    id: 'getOpenApi',
    summary: 'This document.',
    right: 'anybody',
    answers: { 200: 'OpenApi' },
  },
};
