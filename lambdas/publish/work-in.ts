import type { DynamoDBRecord } from 'aws-lambda';
import { KEY_PREFIXES } from '#shared/settings.ts';
import { readWork, type Work } from '#shared/store/work.ts';

/** The deferred work in a batch of stream records. The record of an item that has expired contains no work. */
export function workIn(records: readonly DynamoDBRecord[]): Work[] {
  return records.flatMap(({ dynamodb }) => {
    const isWork = dynamodb?.Keys?.pk?.S?.startsWith(KEY_PREFIXES.work) === true;
    const text = dynamodb?.NewImage?.work?.S;
    return isWork && text !== undefined ? [readWork(text)] : [];
  });
}
