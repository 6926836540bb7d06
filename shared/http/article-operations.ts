import { ARTICLE_STATES } from '#shared/model/article.ts';
import { LIMITS } from '#shared/settings.ts';
import type { Operation, Parameter } from './operation.ts';
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
  text,
} from './operation-parameters.ts';

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
const etag = { ETag: 'The version of the article, for If-Match.' };

const getArticle: Operation = {
  id: 'getArticle',
  summary: 'Get an article and its history.',
  right: 'feed',
  parameters: [feed, articleId, ifMatch, knownEtags],
  answers: { 200: 'Article', 304: null },
  headers: etag,
  problems: [404, 412],
};

const patchArticle: Operation = {
  id: 'patchArticle',
  summary: 'Change some fields of an article.',
  description:
    'A JSON Merge Patch (RFC 7396) of what GET returns: fields in the body are changed, null removes a field, other fields stay. Setting one content_* field removes the others.',
  right: 'feed',
  parameters: [feed, articleId, ifMatch, ifNoneMatch, idempotencyKey],
  body: { 'application/merge-patch+json': 'Submission', 'application/json': 'Submission' },
  answers: { 200: 'Outcome' },
  headers: { ...etag, ...replayed },
  problems: [404, 409, 412],
};

const takeDownArticle: Operation = {
  id: 'takeDownArticle',
  summary: 'Take an article down. Submitting it again does not restore it.',
  right: 'feed',
  parameters: [feed, articleId, final, ifMatch, ifNoneMatch],
  answers: { 204: null },
  problems: [404, 412, 422],
};

const publishArticle: Operation = {
  id: 'publishArticle',
  summary: 'Publish a held article.',
  right: 'feed',
  parameters: [feed, articleId, ifMatch, ifNoneMatch, idempotencyKey],
  answers: { 200: 'Outcome' },
  headers: { ...etag, ...replayed },
  problems: [404, 409, 412],
};

const mergeArticle: Operation = {
  id: 'mergeArticle',
  summary: 'Correct the original of a held near duplicate, and delete the held article.',
  description:
    'The original gets the held text as its next revision, and keeps its id, guid and publisher id. From then on the id and url of the held article lead to the original.',
  right: 'feed',
  parameters: [feed, articleId, ifMatch, ifNoneMatch, idempotencyKey],
  answers: { 200: 'Outcome' },
  headers: { ...etag, ...replayed },
  problems: [404, 409, 412],
};

const explainArticle: Operation = {
  id: 'explainArticle',
  summary: 'Explain why an article is or is not in each file.',
  right: 'feed',
  parameters: [feed, articleId],
  answers: { 200: 'Where' },
  problems: [404],
};

/** The same call with the publisher's own id instead of the article's id. */
function byPublisherId(operation: Operation, { id, summary }: { id: string; summary: string }): Operation {
  const parameters = operation.parameters?.map((one) => (one === articleId ? publisherId : one)) ?? [];
  return { ...operation, id, summary, parameters };
}

/**
 * The operations of articles by method and path. Most calls of one article have two paths, because its publisher can
 * name it by the publisher's own id.
 */
export const ARTICLE_OPERATIONS: Readonly<Record<string, Operation>> = {
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
        description: 'Only the article with this publisher id.',
        schema: text,
      },
      {
        name: 'url',
        in: 'query',
        description: 'Only the article that a submission with this url would find.',
        schema: text,
      },
      {
        name: 'q',
        in: 'query',
        description: `Only articles whose title contains this text. Only the newest ${LIMITS.maxSearchedArticles} articles are searched. Case and accents are ignored.`,
        schema: { type: 'string', minLength: 1, maxLength: LIMITS.maxTitleCharacters },
      },
    ],
    answers: { 200: 'ArticleList' },
    problems: [404],
  },
  'GET /v1/feeds/{feed}/articles/{id}': getArticle,
  'PUT /v1/feeds/{feed}/articles/{id}': {
    id: 'replaceArticle',
    summary: 'Replace an article. Its id and guid stay.',
    description:
      'Replaces the whole article: a body with only a title removes the content. To change some fields, use PATCH.',
    right: 'feed',
    parameters: [feed, articleId, ...articleFields, restore, ifMatch, ifNoneMatch, idempotencyKey],
    body: SUBMISSION,
    answers: { 200: 'Outcome' },
    headers: { ...etag, ...replayed },
    problems: [404, 409, 412],
  },
  'PATCH /v1/feeds/{feed}/articles/{id}': patchArticle,
  'DELETE /v1/feeds/{feed}/articles/{id}': takeDownArticle,
  'POST /v1/feeds/{feed}/articles/{id}/publish': publishArticle,
  'POST /v1/feeds/{feed}/articles/{id}/merge': mergeArticle,
  'GET /v1/feeds/{feed}/articles/{id}/where': explainArticle,
  'GET /v1/feeds/{feed}/articles/by-id': byPublisherId(getArticle, {
    id: 'getArticleByPublisherId',
    summary: 'Get an article and its history by the publisher id of the article.',
  }),
  'PUT /v1/feeds/{feed}/articles/by-id': {
    id: 'putArticleByPublisherId',
    summary: 'Create or replace an article by its publisher id.',
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
  'PATCH /v1/feeds/{feed}/articles/by-id': byPublisherId(patchArticle, {
    id: 'patchArticleByPublisherId',
    summary: 'Change some fields of an article by its publisher id.',
  }),
  'DELETE /v1/feeds/{feed}/articles/by-id': byPublisherId(takeDownArticle, {
    id: 'takeDownArticleByPublisherId',
    summary: 'Take an article down by its publisher id.',
  }),
  'POST /v1/feeds/{feed}/articles/by-id/publish': byPublisherId(publishArticle, {
    id: 'publishArticleByPublisherId',
    summary: 'Publish a held article by its publisher id.',
  }),
  'POST /v1/feeds/{feed}/articles/by-id/merge': byPublisherId(mergeArticle, {
    id: 'mergeArticleByPublisherId',
    summary: 'Correct the original of a held near duplicate, by the publisher id of the held article.',
  }),
  'GET /v1/feeds/{feed}/articles/by-id/where': byPublisherId(explainArticle, {
    id: 'whereIsArticleByPublisherId',
    summary: 'Explain why an article is or is not in each file, by its publisher id.',
  }),
};
