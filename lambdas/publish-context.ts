import type { S3Client } from '@aws-sdk/client-s3';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Files } from '#shared/deliver/files.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { PublishContext } from '#shared/pipeline/publish/publish-timeline.ts';
import { ENVIRONMENT, HUB_PATH } from '#shared/settings.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { Table } from '#shared/table/table.ts';
import { externalHubs } from './external-hubs.ts';
import { queueAt } from './queue-at.ts';
import { readSettings } from './read-settings.ts';
import { systemRuntime } from './system-runtime.ts';

/** Returns a function that makes the context of one call from the log event of this call. */
export function publishContextFactory(
  documents: DynamoDBDocumentClient,
  s3: S3Client,
): (event: LogEvent) => PublishContext {
  const { tableName, bucketName, publicUrl, deliveriesQueueUrl, renderers, ...hubSettings } = readSettings({
    tableName: ENVIRONMENT.tableName,
    bucketName: ENVIRONMENT.bucketName,
    publicUrl: ENVIRONMENT.publicUrl,
    hubs: ENVIRONMENT.hubs,
    renderers: ENVIRONMENT.renderers,
    delaySeconds: ENVIRONMENT.notifyDelaySeconds,
    queueUrl: ENVIRONMENT.notificationsQueueUrl,
    deliveriesQueueUrl: ENVIRONMENT.deliveriesQueueUrl,
  });
  const external = externalHubs(hubSettings.hubs);
  const hubs = [...(deliveriesQueueUrl !== '' ? [publicUrl + HUB_PATH] : []), ...external];
  const bodies = new S3Bodies(s3, bucketName);
  return (event) => ({
    table: new Table(documents, tableName, event),
    bodies,
    files: new Files(s3, bucketName, event),
    runtime: systemRuntime,
    event,
    publicUrl,
    renderers,
    hubs,
    ...(hubSettings.queueUrl !== '' && {
      notifications: {
        queue: queueAt(hubSettings.queueUrl, s3.config),
        delaySeconds: Number(hubSettings.delaySeconds),
        hasExternalHubs: external.length > 0,
      },
    }),
  });
}
