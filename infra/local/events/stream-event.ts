import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

/** A record in the form that Lambda passes to a function. Retries and checkpoints use its sequence number. */
export interface LambdaStreamRecord {
  eventID: string | undefined;
  eventName: string | undefined;
  eventVersion: string;
  eventSource: 'aws:dynamodb';
  awsRegion: string;
  eventSourceARN: string;
  dynamodb: {
    /** Epoch seconds. */
    ApproximateCreationDateTime: number;
    Keys: unknown;
    NewImage?: unknown;
    OldImage?: unknown;
    SequenceNumber: string;
    SizeBytes: number | undefined;
    StreamViewType: string | undefined;
  };
}

/**
 * The sequence number of a record.
 *
 * @throws {Error} the record has no number
 */
export function sequenceNumberOf(record: StreamRecord): string {
  const number = record.dynamodb?.SequenceNumber;
  if (number === undefined) throw new Error('a stream record has no sequence number');
  return number;
}

/** Converts a record of the Streams API to Lambda's form: times in epoch seconds, binary values in base64. */
export function lambdaStreamRecord(record: StreamRecord, eventSourceARN: string): LambdaStreamRecord {
  const { ApproximateCreationDateTime, Keys, NewImage, OldImage, SizeBytes, StreamViewType } =
    record.dynamodb ?? {};
  return {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'us-east-1',
    eventSourceARN,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(Number(ApproximateCreationDateTime ?? 0) / 1000),
      Keys: asJson(Keys),
      ...(NewImage !== undefined && { NewImage: asJson(NewImage) }),
      ...(OldImage !== undefined && { OldImage: asJson(OldImage) }),
      SequenceNumber: sequenceNumberOf(record),
      SizeBytes,
      StreamViewType,
    },
  };
}

function asJson(image: Record<string, AttributeValue> | undefined): unknown {
  return JSON.parse(
    JSON.stringify(image ?? {}, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ),
  );
}
