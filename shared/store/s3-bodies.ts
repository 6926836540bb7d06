import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { CONTENT_PREFIX } from '#shared/settings.ts';
import { type LargeBody, revisionOfBody } from '#shared/table/article-item.ts';

import { type Bodies, MissingBody } from './bodies.ts';

/** Bodies of articles as objects of a bucket. */
export class S3Bodies implements Bodies {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put({ key, bytes }: LargeBody): Promise<void> {
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: bytes }));
  }

  async get(key: string): Promise<Uint8Array> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      if (Body !== undefined) return await Body.transformToByteArray();
    } catch (cause) {
      if (!(cause instanceof NoSuchKey)) throw cause;
    }
    throw new MissingBody(key);
  }

  async erase(articleId: string, upTo = Number.POSITIVE_INFINITY): Promise<void> {
    const list = { Bucket: this.#bucket, Prefix: `${CONTENT_PREFIX}/${articleId}/` };
    let ContinuationToken: string | undefined;
    do {
      const page = await this.#client.send(
        new ListObjectsV2Command({ ...list, ...(ContinuationToken !== undefined && { ContinuationToken }) }),
      );
      const outdated = (page.Contents ?? []).filter(({ Key = '' }) => revisionOfBody(Key) <= upTo);
      // The objects of a page are deleted before the next page is listed, so each repetition of a call that was
      // interrupted has less to do.
      await Promise.all(
        outdated.map(({ Key }) => this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key }))),
      );
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
  }
}
