import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { sequenceNumberOf } from './stream-event.ts';

const RECORDS_PER_READ = 1_000;

/**
 * Reads the only shard of a table's stream in order, after a sequence number or from its beginning.
 *
 * @param after the last sequence number that was delivered; undefined for the beginning (TRIM_HORIZON)
 */
export class StreamReader {
  readonly #client: DynamoDBStreamsClient;
  readonly #streamArn: string;
  #after: string | undefined;
  #iterator: string | undefined;

  constructor(client: DynamoDBStreamsClient, streamArn: string, after: string | undefined) {
    this.#client = client;
    this.#streamArn = streamArn;
    this.#after = after;
  }

  /** The next records; empty if there are none at present. */
  async next(signal: AbortSignal): Promise<StreamRecord[]> {
    try {
      this.#iterator ??= await this.#iteratorAfter(this.#after, signal);
      const { Records = [], NextShardIterator } = await this.#client.send(
        new GetRecordsCommand({ ShardIterator: this.#iterator, Limit: RECORDS_PER_READ }),
        { abortSignal: signal },
      );
      this.#iterator = NextShardIterator;
      const last = Records.at(-1);
      if (last !== undefined) this.#after = sequenceNumberOf(last);
      return Records;
    } catch (error) {
      this.#iterator = undefined;
      if (error instanceof ExpiredIteratorException) return [];
      if (!(error instanceof TrimmedDataAccessException)) throw error;
      // The records after the checkpoint were trimmed, so the oldest remaining record is next.
      this.#after = undefined;
      return [];
    }
  }

  async #iteratorAfter(after: string | undefined, signal: AbortSignal): Promise<string> {
    const options = { abortSignal: signal };
    const { StreamDescription } = await this.#client.send(
      new DescribeStreamCommand({ StreamArn: this.#streamArn }),
      options,
    );
    const [shard, another] = StreamDescription?.Shards ?? [];
    if (shard === undefined || another !== undefined)
      throw new Error('infra/local supports only streams with one shard');
    const position =
      after === undefined
        ? ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
        : ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const);
    const { ShardIterator } = await this.#client.send(
      new GetShardIteratorCommand({ StreamArn: this.#streamArn, ShardId: shard.ShardId, ...position }),
      options,
    );
    if (ShardIterator === undefined) throw new Error('the stream returned no iterator');
    return ShardIterator;
  }
}
