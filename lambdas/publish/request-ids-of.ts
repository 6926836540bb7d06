import type { DynamoDBRecord } from 'aws-lambda';

/** The maximum number of request ids in one log line. */
const MAX_NAMED = 50;

/** The newest last. They connect submissions with files in the log. */
export function requestIdsOf(records: readonly DynamoDBRecord[]): { request_ids?: string } {
  const ids = new Set(records.flatMap(({ dynamodb }) => dynamodb?.NewImage?.request_id?.S ?? []));
  return ids.size === 0 ? {} : { request_ids: [...ids].slice(-MAX_NAMED).join(' ') };
}
