import type { DynamoDBRecord } from 'aws-lambda';
import { KEY_PREFIXES } from '#shared/settings.ts';
import { readWork, type Work } from '#shared/store/work.ts';

/** The deferred work in a batch. If an item with deferred work expires, its record does not count. */
export function workIn(records: readonly DynamoDBRecord[]): Work[] {
  return records.flatMap(({ dynamodb }) => {
    const isWork = dynamodb?.Keys?.pk?.S?.startsWith(KEY_PREFIXES.work) === true;
    const text = dynamodb?.NewImage?.work?.S;
    return isWork && text !== undefined ? [readWork(text)] : [];
  });
}
