import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { latestOf } from '#shared/model/instant.ts';
import { count, type LogEvent } from '#shared/model/log-event.ts';
import { CACHE_CONTROL, LOCATION_METADATA, MAX_AGE_METADATA, VARIANT_ENDINGS } from '#shared/settings.ts';
import { type Demand, type Encoding, encode } from './encode.ts';

interface Head {
  etag: string;
  /** Hash of the bytes before encoding, from the object's metadata. */
  hash: string | undefined;
  /** Seconds for which readers may cache the file; undefined: the default. */
  maxAgeSeconds: number | undefined;
}

export interface PutOptions {
  contentType: string;
  /** The `updated` of the document; the next `find` returns it. */
  updated: string;
  demand?: Demand;
  /** Seconds for which readers may cache the file; undefined: the default. */
  maxAgeSeconds?: number | undefined;
  /** Path to which the edge redirects instead of serving the file; the text of the file names this path too. */
  location?: string;
}

/** A published file as it was found. A later put fails if the file has changed since then. */
export interface FoundFile {
  key: string;
  variants: Record<Encoding, Head | undefined>;
  /** `updated` of the current document; the next document must not have an earlier time. */
  updated: string | undefined;
}

/** Another call has written the file since it was found: find, read and render again. */
export class StaleWrite extends Error {
  override readonly name = 'StaleWrite';
}

/** A file that the caller assumes to be absent: a put fails with `StaleWrite` if the file exists. */
export function absentFile(key: string): FoundFile {
  return { key, variants: { br: undefined, gzip: undefined, identity: undefined }, updated: undefined };
}

/** Identifies the content of a file: the SHA-256 of its bytes before encoding, in hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The identity encoding is written last, so its metadata shows that the other encodings have been written too. */
const WRITE_ORDER: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The published files. Each file is stored in three encodings, and only newer content replaces it. */
export class Files {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #event: LogEvent;
  readonly #encode: typeof encode;

  /** @param encodeFile replaced in tests that do not read the encoded bytes */
  constructor(client: S3Client, bucket: string, event: LogEvent, encodeFile: typeof encode = encode) {
    this.#client = client;
    this.#bucket = bucket;
    this.#event = event;
    this.#encode = encodeFile;
  }

  /**
   * Finds the current state of a file. Call this method before you read the articles from the table, so that
   * a put cannot replace newer content.
   */
  async find(key: string): Promise<FoundFile> {
    const heads = await Promise.all(
      WRITE_ORDER.map((encoding) => this.#head(key + VARIANT_ENDINGS[encoding])),
    );
    const [br, gzip, identity] = heads;
    return { key, variants: { br, gzip, identity }, updated: latestOf(heads.map((head) => head?.updated)) };
  }

  /** The bytes of a file before encoding; undefined if the file does not exist. */
  async read(key: string): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
      throw error;
    }
  }

  /**
   * Replaces a file in the encodings whose content or `maxAgeSeconds` differs.
   *
   * @returns whether anything was written
   * @throws {StaleWrite}
   */
  async putIfNewer(
    found: FoundFile,
    text: string,
    { contentType, updated, demand = 'polled', maxAgeSeconds, location }: PutOptions,
  ): Promise<boolean> {
    const bytes = Buffer.from(text, 'utf8');
    const hash = fileHash(bytes);
    const stale = WRITE_ORDER.filter((encoding) => {
      const before = found.variants[encoding];
      return before?.hash !== hash || before.maxAgeSeconds !== maxAgeSeconds;
    });
    if (stale.length === 0) {
      count(this.#event, 'puts_skipped', WRITE_ORDER.length);
      return false;
    }
    const encoded = await this.#encode(bytes, demand);
    for (const encoding of stale) {
      await this.#put(
        found.key + VARIANT_ENDINGS[encoding],
        encoded[encoding],
        found.variants[encoding]?.etag,
        {
          ContentType: contentType,
          ...(encoding !== 'identity' && { ContentEncoding: encoding }),
          Metadata: {
            hash,
            updated,
            ...(maxAgeSeconds !== undefined && { [MAX_AGE_METADATA]: String(maxAgeSeconds) }),
            ...(location !== undefined && { [LOCATION_METADATA]: location }),
          },
        },
      );
    }
    return true;
  }

  /**
   * Deletes a file if it is unchanged since it was found; a missing file is not an error.
   *
   * @throws {StaleWrite}
   */
  async deleteFound({ key, variants }: FoundFile): Promise<void> {
    for (const encoding of WRITE_ORDER) {
      const etag = variants[encoding]?.etag;
      if (etag === undefined) continue;
      count(this.#event, 'deletes');
      await this.#unlessStale(key, (Key) =>
        this.#client.send(
          new DeleteObjectCommand({
            Bucket: this.#bucket,
            Key: Key + VARIANT_ENDINGS[encoding],
            IfMatch: etag,
          }),
        ),
      );
    }
  }

  /** Deletes files in all encodings without a condition; missing files are not an error. */
  async delete(keys: readonly string[]): Promise<void> {
    const all = keys.flatMap((key) => WRITE_ORDER.map((encoding) => key + VARIANT_ENDINGS[encoding]));
    await this.#deleteObjects(all);
  }

  /**
   * Deletes at most 1,000 objects whose keys begin with `prefix`.
   *
   * @returns whether such objects remain
   */
  async deleteSome(prefix: string): Promise<boolean> {
    const listed = await this.#client.send(
      new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: prefix }),
    );
    await this.#deleteObjects((listed.Contents ?? []).flatMap(({ Key }) => Key ?? []));
    return listed.IsTruncated === true;
  }

  async #deleteObjects(keys: readonly string[]): Promise<void> {
    count(this.#event, 'deletes', keys.length);
    await Promise.all(
      keys.map((Key) => this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key }))),
    );
  }

  async #head(key: string): Promise<(Head & { updated: string | undefined }) | undefined> {
    try {
      const head = await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
      const { hash, updated, [MAX_AGE_METADATA]: maxAge } = head.Metadata ?? {};
      const maxAgeSeconds = maxAge === undefined ? undefined : Number(maxAge);
      return { etag: head.ETag ?? '', hash, maxAgeSeconds, updated };
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
      throw error;
    }
  }

  async #put(
    key: string,
    bytes: Uint8Array,
    etag: string | undefined,
    headers: { ContentType: string; ContentEncoding?: string; Metadata: Record<string, string> },
  ): Promise<void> {
    count(this.#event, 'puts');
    count(this.#event, 'put_bytes', bytes.length);
    await this.#unlessStale(key, (Key) =>
      this.#client.send(
        new PutObjectCommand({
          Bucket: this.#bucket,
          Key,
          Body: bytes,
          CacheControl: CACHE_CONTROL,
          ...headers,
          ...(etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag }),
        }),
      ),
    );
  }

  async #unlessStale(key: string, work: (key: string) => Promise<unknown>): Promise<void> {
    try {
      await work(key);
    } catch (error) {
      if (!(error instanceof S3ServiceException)) throw error;
      const status = error.$metadata.httpStatusCode;
      // 412: the file has changed. 409: concurrent conditional writes. 404: If-Match on a deleted file.
      if (status === 412 || status === 409 || status === 404) {
        count(this.#event, 'puts_stale');
        throw new StaleWrite(`${key} was written by another call`, { cause: error });
      }
      throw error;
    }
  }
}
