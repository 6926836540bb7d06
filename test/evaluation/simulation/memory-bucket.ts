import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';

export interface StoredObject {
  bytes: Buffer;
  etag: string;
  metadata: Record<string, string>;
}

type OnPut = (key: string, before: StoredObject | undefined, after: StoredObject) => void;

/** A bucket of S3 in memory. As in S3, equal bytes have an equal ETag. */
export class MemoryBucket {
  readonly objects = new Map<string, StoredObject>();
  readonly #onPut: OnPut;
  readonly #onDelete: (key: string) => void;

  constructor(onPut: OnPut, onDelete: (key: string) => void) {
    this.#onPut = onPut;
    this.#onDelete = onDelete;
  }

  /** @returns what an S3 client returns for the command @throws the error that an S3 client throws */
  execute(command: unknown): Record<string, unknown> {
    if (command instanceof HeadObjectCommand) {
      const { etag, metadata } = this.#find(command.input.Key);
      return { ETag: etag, Metadata: metadata };
    }
    if (command instanceof GetObjectCommand) {
      const { bytes } = this.#find(command.input.Key);
      return { Body: { transformToByteArray: async () => new Uint8Array(bytes) } };
    }
    if (command instanceof PutObjectCommand) {
      const { Key = '', Body, IfMatch, IfNoneMatch, Metadata = {} } = command.input;
      if (!(Body instanceof Uint8Array)) throw new Error('the body of a PUT is not a Uint8Array');
      const before = this.objects.get(Key);
      if (IfMatch !== undefined && !before) throw s3Error(404, 'NoSuchKey');
      const isRefused =
        (IfMatch !== undefined && before?.etag !== IfMatch) || (IfNoneMatch === '*' && before);
      if (isRefused) throw s3Error(412, 'PreconditionFailed');
      const bytes = Buffer.from(Body);
      const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
      const after = { bytes, etag, metadata: { ...Metadata } };
      this.objects.set(Key, after);
      this.#onPut(Key, before, after);
      return { ETag: etag };
    }
    if (command instanceof DeleteObjectCommand) {
      const { Key = '', IfMatch } = command.input;
      if (IfMatch !== undefined && this.objects.get(Key)?.etag !== IfMatch)
        throw s3Error(412, 'PreconditionFailed');
      if (this.objects.delete(Key)) this.#onDelete(Key);
      return {};
    }
    if (command instanceof ListObjectsV2Command) {
      const { Prefix = '', ContinuationToken: after = '' } = command.input;
      const keys = [...this.objects.keys()].filter((key) => key.startsWith(Prefix) && key > after).sort();
      const some = keys.slice(0, 1_000);
      const isTruncated = some.length < keys.length;
      return {
        Contents: some.map((Key) => ({ Key })),
        IsTruncated: isTruncated,
        ...(isTruncated && { NextContinuationToken: some.at(-1) }),
      };
    }
    throw new Error('the simulated bucket does not know this command');
  }

  #find(key: string | undefined): StoredObject {
    const object = this.objects.get(key ?? '');
    if (!object) throw NOT_FOUND;
    return object;
  }
}

/**
 * One error object for all calls, because creating an error with its stack would be most of the cost of a
 * call.
 */
const NOT_FOUND = s3Error(404, 'NotFound');

export function s3Error(status: number, name: string): S3ServiceException {
  return new S3ServiceException({
    name,
    $fault: status < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode: status },
    message: name,
  });
}
