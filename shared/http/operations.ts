import { LIMITS } from '#shared/settings.ts';
import { ARTICLE_OPERATIONS } from './article-operations.ts';
import type { Operation } from './operation.ts';
import {
  articleFields,
  articleId,
  cursor,
  feed,
  idempotencyKey,
  ifMatch,
  ifNoneMatch,
  knownEtags,
  limitOf,
  location,
  replayed,
  SUBMISSION,
} from './operation-parameters.ts';

const cookie = { 'Set-Cookie': 'The cookie of the session, or its removal.' };
const feedEtag = { ETag: 'The version of the settings, for If-Match.' };

/**
 * All operations of the API by method and path, with the right that each needs. `openapi.json` is generated from this
 * table, and a test compares the table with the routes.
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
    parameters: [feed, ifMatch, knownEtags],
    answers: { 200: 'Feed', 304: null },
    headers: feedEtag,
    problems: [404, 412],
  },
  'PATCH /v1/feeds/{feed}': {
    id: 'patchFeed',
    summary: 'Change some settings of a feed.',
    description:
      'A JSON Merge Patch (RFC 7396): fields in the body are changed, null removes a field, other fields stay.',
    right: 'feed',
    parameters: [feed, ifMatch, ifNoneMatch],
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
    description: `A count of ${LIMITS.maxCountedArticles} means this number or more.`,
    right: 'feed',
    parameters: [feed],
    answers: { 200: 'Counts' },
    problems: [404],
  },
  'GET /v1/feeds/{feed}/figures': {
    id: 'getFigures',
    summary:
      'Get figures of a feed: recent changes by publisher and outcome, seconds until articles were visible, and the number of held articles.',
    description: `The figures cover the last 30 days by day, or the last 48 hours by hour (UTC). Their source is the histories of the newest ${LIMITS.maxSearchedArticles} articles, and of up to ${LIMITS.maxListedArticles} articles that were taken down most recently. The counts of submissions that store nothing (unchanged, duplicate, refused) are lower bounds: each instance writes its counts at most once a minute, and an instance that ends loses the counts that it has not written.`,
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
    parameters: [feed, ifMatch, ifNoneMatch],
    answers: { 204: null },
    problems: [404, 412],
  },
  ...ARTICLE_OPERATIONS,
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
    parameters: [{ ...articleId, description: 'The id of the token.' }],
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
    summary: 'Get the API reference: the same page as /docs/api.',
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
