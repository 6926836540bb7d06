import type { DynamoDBRecord } from 'aws-lambda';

/** The maximum number of request ids in one log line. */
const MAX_NAMED = 50;

/**
 * The ids of the requests that made the changes of a batch. The newest id is last. With these ids, the log shows
 * which submissions led to which published files.
 */
export function requestIdsOf(records: readonly DynamoDBRecord[]): { request_ids?: string } {
  const ids = new Set(records.flatMap(({ dynamodb }) => dynamodb?.NewImage?.request_id?.S ?? []));
  return ids.size === 0 ? {} : { request_ids: [...ids].slice(-MAX_NAMED).join(' ') };
}
