import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Origin, OriginAnswer } from './edge-cache.ts';

const NOTHING = new Uint8Array();

/**
 * Makes the bucket an origin of the distribution. The key of an object is the path of the request, decoded once,
 * as in S3.
 *
 * @param originPath the prefix that the distribution puts before every path
 */
export function bucketOrigin(client: S3Client, Bucket: string, originPath: string): Origin {
  return async (path, etag) => {
    const Key = keyOf(originPath + path);
    if (Key === undefined) return { status: 400, headers: {}, body: NOTHING };
    try {
      const found = await client.send(
        new GetObjectCommand({ Bucket, Key, ...(etag !== undefined && { IfNoneMatch: etag }) }),
      );
      const body = (await found.Body?.transformToByteArray()) ?? NOTHING;
      const headers = {
        'content-type': found.ContentType,
        'content-encoding': found.ContentEncoding,
        'content-disposition': found.ContentDisposition,
        'content-language': found.ContentLanguage,
        'cache-control': found.CacheControl,
        etag: found.ETag,
        'last-modified': found.LastModified?.toUTCString(),
        'accept-ranges': 'bytes',
        ...Object.fromEntries(
          Object.entries(found.Metadata ?? {}).map(([name, value]) => [`x-amz-meta-${name}`, value]),
        ),
      };
      return { status: 200, headers: withoutUndefined(headers), body };
    } catch (error) {
      return { status: statusOf(error), headers: {}, body: NOTHING };
    }
  };
}

function keyOf(path: string): string | undefined {
  try {
    return decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
}

/**
 * The HTTP status of an SDK error; 503 if the store did not answer. The status is read from the metadata of the
 * error, because for a 304 the SDK throws a plain `Error`.
 */
function statusOf(error: unknown): number {
  const metadata: unknown = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  const isAnswered = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata;
  return isAnswered && typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : 503;
}

function withoutUndefined(headers: Record<string, string | undefined>): OriginAnswer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
