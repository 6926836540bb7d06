import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { requestIdsOf } from '../../../lambdas/publish/request-ids-of.ts';

const record = (request?: string): DynamoDBRecord => ({
  dynamodb: { NewImage: { id: { S: 'a' }, ...(request !== undefined && { request_id: { S: request } }) } },
});

it.each([
  ['no request for a change of settings', [record()], {}],
  ['no request for a deleted row', [{ dynamodb: { Keys: {} } }], {}],
  ['each request once', [record('a'), record('b'), record('a')], { request_ids: 'a b' }],
  [
    'only the newest 50 of 60 requests',
    Array.from({ length: 60 }, (_, n) => record(String(n))),
    { request_ids: Array.from({ length: 50 }, (_, n) => String(n + 10)).join(' ') },
  ],
])('requestIdsOf names %s', (_, records, named) => {
  expect(requestIdsOf(records)).toEqual(named);
});
