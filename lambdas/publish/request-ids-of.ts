import type { DynamoDBRecord } from 'aws-lambda';

/** Of a burst only so many are named: a line of a log is for reading. */
const MAX_NAMED = 50;

/** The requests that made the changes of a batch, the newest last, so that a log leads from a submission to its files. */
export function requestIdsOf(records: readonly DynamoDBRecord[]): { request_ids?: string } {
  const ids = new Set(records.flatMap(({ dynamodb }) => dynamodb?.NewImage?.request_id?.S ?? []));
  return ids.size === 0 ? {} : { request_ids: [...ids].slice(-MAX_NAMED).join(' ') };
}
