import { LIMITS } from '#shared/settings.ts';
import type { BodyOf, Parameter } from './operation.ts';

export const text = { type: 'string' };

export const feed: Parameter = {
  name: 'feed',
  in: 'path',
  description:
    'The name of the feed: 1 to 64 letters (a-z), digits and hyphens, with no hyphen at either end.',
  schema: { type: 'string', pattern: '^(?!-)[a-z0-9-]{1,64}(?<!-)$' },
};

export const articleId: Parameter = {
  name: 'id',
  in: 'path',
  description: "The article's id in Feedmill, not the publisher's own.",
  schema: { type: 'string', format: 'uuid' },
};

/** Query parameters with fields of an article, for bodies that have no fields, such as plain text. */
export const articleFields: readonly Parameter[] = [
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
      'Keeps text in the article that a rule would remove. A value is a number: the field at of an entry in the applied list of a dry run with the same body. Separate several by commas, or repeat the parameter.',
    schema: text,
  },
];

export const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  description:
    'An ETag from GET, in quotes. If the article or feed has changed since, the answer is 412 and nothing is changed.',
  schema: text,
};

export const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description:
    '* or ETags from GET. The answer is 412 and nothing is changed if the article or feed has one of the ETags or, with *, if it exists. So a PUT with * only creates.',
  schema: text,
};

export const knownEtags: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description:
    'ETags from GET. If the article or feed still has one of them, the answer is 304 without a body.',
  schema: text,
};

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Makes retries safe: a request that is repeated within 24 hours with the same key, Content-Type and body is not executed again, and gets the same status, outcome and ETag.',
  schema: { type: 'string', minLength: 1, maxLength: LIMITS.maxIdempotencyKeyCharacters },
};

export const cursor: Parameter = {
  name: 'cursor',
  in: 'query',
  description: 'The next_cursor of the previous page.',
  schema: text,
};

export const limitOf = (items: string, max: number, usual = max): Parameter => ({
  name: 'limit',
  in: 'query',
  description: `Maximum number of ${items}; ${usual} if omitted.`,
  schema: { type: 'integer', minimum: 1, maximum: max },
});

export const SUBMISSION: BodyOf = {
  'application/json': 'Submission',
  'application/ninjs+json': 'Ninjs',
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/html': 'text',
};

export const location = { Location: 'The path of the new resource.' };

export const replayed = {
  'Idempotent-Replayed': 'true if this answer repeats an earlier one for the same Idempotency-Key.',
};
