import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { latestOf } from '#shared/model/instant.ts';
import { count, type LogEvent } from '#shared/model/log-event.ts';
import { CACHE_CONTROL, MAX_AGE_METADATA, VARIANT_ENDINGS } from '#shared/settings.ts';
import { type Demand, type Encoding, encode } from './encode.ts';

/** What is known of a published file without reading it. */
interface Head {
  etag: string;
  /** Hash of the bytes before encoding, as it was put beside them. */
  hash: string | undefined;
  /** What readers are told of how long to keep it, in seconds; undefined for the default. */
  maxAge: string | undefined;
}

export interface PutOptions {
  demand?: Demand;
  /** How long readers may keep the file, in seconds, where that is not the default of its kind. */
  maxAgeSeconds?: number | undefined;
}

/** A published file as it was found: what a newer one is put against. */
export interface FoundFile {
  key: string;
  variants: Record<Encoding, Head | undefined>;
  /** `updated` of the document that was put last; the next one must not say an earlier time. */
  updated: string | undefined;
}

/** Somebody newer has written the file since it was found: find it again, read again, render again. */
export class StaleWrite extends Error {
  override readonly name = 'StaleWrite';
}

/** What tells a file from the one before it: SHA-256 of its bytes before encoding, hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The last is the commit record: a reader of the metadata believes it only once the others are there. */
const WRITE_ORDER: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The published files. Each stands three times, once for each encoding, and is only ever replaced whole by a newer one. */
export class Files {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #event: LogEvent;
  readonly #encode: typeof encode;

  /** @param encodeFile to be replaced where many files are put and nobody reads their bytes */
  constructor(client: S3Client, bucket: string, event: LogEvent, encodeFile: typeof encode = encode) {
    this.#client = client;
    this.#bucket = bucket;
    this.#event = event;
    this.#encode = encodeFile;
  }

  /** Finds a file before what goes into it is read: so what is put against it cannot be older than it. */
  async find(key: string): Promise<FoundFile> {
    const heads = await Promise.all(
      WRITE_ORDER.map((encoding) => this.#head(key + VARIANT_ENDINGS[encoding])),
    );
    const [br, gzip, identity] = heads;
    return { key, variants: { br, gzip, identity }, updated: latestOf(heads.map((head) => head?.updated)) };
  }

  /**
   * Replaces a file, in the encodings in which its bytes are not there yet, or with another `maxAgeSeconds`.
   *
   * @param updated what the document says of itself; kept for the next `find`
   * @returns whether anything had to be written
   * @throws {StaleWrite}
   */
  async putIfNewer(
    found: FoundFile,
    text: string,
    contentType: string,
    updated: string,
    { demand = 'polled', maxAgeSeconds }: PutOptions = {},
  ): Promise<boolean> {
    const bytes = Buffer.from(text, 'utf8');
    const hash = fileHash(bytes);
    const maxAge = maxAgeSeconds === undefined ? undefined : String(maxAgeSeconds);
    const stale = WRITE_ORDER.filter((encoding) => {
      const before = found.variants[encoding];
      return before?.hash !== hash || before.maxAge !== maxAge;
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
          Metadata: { hash, updated, ...(maxAge !== undefined && { [MAX_AGE_METADATA]: maxAge }) },
        },
      );
    }
    return true;
  }

  /**
   * Takes a file away as it was found; that it is not there is no error.
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

  /** Takes a file away in all its encodings, whatever is in it; that it is not there is no error. */
  async delete(keys: readonly string[]): Promise<void> {
    const all = keys.flatMap((key) => WRITE_ORDER.map((encoding) => key + VARIANT_ENDINGS[encoding]));
    await this.#deleteObjects(all);
  }

  /**
   * Takes away what lies under a prefix, a page of at most 1,000 objects.
   *
   * @returns whether there is more
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
      return { etag: head.ETag ?? '', hash, maxAge, updated };
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
      // 412: somebody was here. 409: two conditional writes at once. 404: If-Match on a file that was taken away.
      if (status === 412 || status === 409 || status === 404) {
        count(this.#event, 'puts_stale');
        throw new StaleWrite(`${key} was written by somebody else`, { cause: error });
      }
      throw error;
    }
  }
}
