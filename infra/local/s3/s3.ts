import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { byteRange } from '../http/byte-range.ts';
import { conditionalStatus } from '../http/conditional-status.ts';
import { isSignedBy } from '../http/is-signed-by.ts';
import { readBody } from '../http/read-body.ts';
import { serveOnAnyPort } from '../http/serve-on-any-port.ts';
import { type ObjectHead, S3Objects, type WriteOutcome } from './s3-objects.ts';
import { crc32Of, readUpload, UploadError } from './s3-upload.ts';

export interface S3Options {
  /** The file that holds all objects. */
  path: string;
  /** Names of the existing buckets; requests cannot create others. */
  buckets: string[];
  /** Requests signed with another access key are refused: other users of this machine can reach the port too. */
  accessKeyId: string;
}

export interface LocalS3 {
  /** The value of `AWS_ENDPOINT_URL_S3`. */
  endpoint: string;
  close(): Promise<void>;
}

const STATUSES = {
  NotModified: 304,
  BadDigest: 400,
  IncompleteBody: 400,
  InvalidArgument: 400,
  InvalidURI: 400,
  KeyTooLongError: 400,
  MetadataTooLarge: 400,
  EntityTooLarge: 400,
  InvalidAccessKeyId: 403,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  PreconditionFailed: 412,
  InvalidRange: 416,
  InternalError: 500,
  NotImplemented: 501,
} as const;

/** An error that S3 answers as XML. */
class S3Error extends Error {
  readonly code: keyof typeof STATUSES;

  constructor(code: keyof typeof STATUSES, message: string) {
    super(message);
    this.code = code;
  }
}

/** The maximum number of bytes of an object, far more than Feedmill writes. S3's own limit for one PUT is 5 GB. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024;
const MAX_KEY_BYTES = 1024;
const MAX_METADATA_BYTES = 2048;
const MAX_LISTED = 1000;
const KEPT_HEADERS =
  /^(content-type|cache-control|content-disposition|content-language|expires|x-amz-meta-.+)$/;

/**
 * The supported query parameters. S3 has more parameters, for other operations. A request with one of those parameters
 * gets the error `NotImplemented`.
 */
const KNOWN_PARAMETERS = new Set([
  'x-id',
  'list-type',
  'prefix',
  'delimiter',
  'max-keys',
  'start-after',
  'continuation-token',
  'encoding-type',
  'fetch-owner',
]);

/**
 * The part of S3 that Feedmill uses, for the real SDK client: PutObject and DeleteObject with their
 * conditions, GetObject, HeadObject, ListObjectsV2. All other calls get 501. `test/stores/s3.test.ts` tests
 * this server, and also any server that `S3_ENDPOINT` names.
 */
export async function startS3(options: S3Options): Promise<LocalS3> {
  const objects = new S3Objects(options.path);
  const server = createServer((request, response) => {
    answer(request, response, objects, options).catch((error: unknown) =>
      sendError(request, response, error),
    );
  });
  const { endpoint, close } = await serveOnAnyPort(server);
  return {
    endpoint,
    close: async () => {
      await close();
      objects.close();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  objects: S3Objects,
  { buckets, accessKeyId }: S3Options,
): Promise<void> {
  // The path is not parsed as a URL, because a URL parser would remove dot segments from a key.
  const [path = '', search = ''] = (request.url ?? '/').split('?', 2);
  const query = new URLSearchParams(search);
  const [bucket, key] = bucketAndKey(path);
  if (!isSignedBy(request, accessKeyId))
    throw new S3Error('InvalidAccessKeyId', 'The access key is not known');
  if (!buckets.includes(bucket)) throw new S3Error('NoSuchBucket', bucket);
  for (const name of query.keys()) {
    if (!KNOWN_PARAMETERS.has(name)) throw new S3Error('NotImplemented', `?${name}`);
  }
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Error('KeyTooLongError', 'Your key is too long');
  const operation = `${request.method} ${key === '' ? 'bucket' : 'object'}`;
  switch (operation) {
    case 'GET bucket':
      return sendList(response, objects, bucket, query);
    case 'GET object':
    case 'HEAD object':
      return sendObject(request, response, { objects, bucket, key });
    case 'PUT object':
      return putObject(request, response, { objects, bucket, key });
    case 'DELETE object': {
      const ifMatch = request.headers['if-match'];
      expectDone(objects.delete(bucket, key, ifMatch === undefined ? {} : { ifMatch }));
      await objects.committed();
      response.writeHead(204).end();
      return;
    }
    default:
      throw new S3Error('NotImplemented', operation);
  }
}

function bucketAndKey(path: string): [bucket: string, key: string] {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  try {
    return [bucket, decodeURIComponent(key)];
  } catch (cause) {
    throw new S3Error('InvalidURI', cause instanceof Error ? cause.message : 'bad escape');
  }
}

interface ObjectPlace {
  objects: S3Objects;
  bucket: string;
  key: string;
}

async function putObject(
  request: IncomingMessage,
  response: ServerResponse,
  { objects, bucket, key }: ObjectPlace,
): Promise<void> {
  if (request.headers['x-amz-copy-source'] !== undefined) throw new S3Error('NotImplemented', 'CopyObject');
  const ifNoneMatch = request.headers['if-none-match'];
  const ifMatch = request.headers['if-match'];
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') throw new S3Error('NotImplemented', 'If-None-Match');
  const raw = await readBody(request, MAX_OBJECT_BYTES);
  if (raw === 'too-large') throw new S3Error('EntityTooLarge', 'The object is too large');
  const object = readUpload(raw, request.headers);
  const checksum = crc32Of(object);
  const { outcome, etag } = objects.put(bucket, key, {
    body: object,
    headers: keptHeaders(request, checksum),
    condition: {
      ...(ifMatch !== undefined && { ifMatch }),
      ...(ifNoneMatch !== undefined && { ifNoneMatch }),
    },
    now: Date.now(),
  });
  expectDone(outcome);
  await objects.committed();
  response
    .writeHead(200, { etag, 'x-amz-checksum-crc32': checksum, 'x-amz-checksum-type': 'FULL_OBJECT' })
    .end();
}

function keptHeaders(request: IncomingMessage, checksum: string): Record<string, string> {
  const kept: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  let metadataBytes = 0;
  for (const [name, value] of Object.entries(request.headers)) {
    if (!KEPT_HEADERS.test(name)) continue;
    kept[name] = String(value);
    if (name.startsWith('x-amz-meta-'))
      metadataBytes += name.length - 'x-amz-meta-'.length + String(value).length;
  }
  if (metadataBytes > MAX_METADATA_BYTES) throw new S3Error('MetadataTooLarge', `${metadataBytes} bytes`);
  // `aws-chunked` is only the form of the upload; the other encodings are kept with the object.
  const encodings = String(request.headers['content-encoding'] ?? '').split(/\s*,\s*/);
  const encoding = encodings.filter((one) => one !== '' && one !== 'aws-chunked').join(',');
  if (encoding !== '') kept['content-encoding'] = encoding;
  return { ...kept, 'x-amz-checksum-crc32': checksum };
}

function sendObject(
  request: IncomingMessage,
  response: ServerResponse,
  { objects, bucket, key }: ObjectPlace,
): void {
  const head = objects.head(bucket, key);
  if (head === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  const headers = objectHeaders(head, request.headers['x-amz-checksum-mode'] === 'ENABLED');
  const status = conditionalStatus(request.headers, { etag: head.etag, modifiedAt: head.modifiedAt });
  if (status === 412) throw new S3Error('PreconditionFailed', 'A precondition you specified did not hold');
  if (status === 304) {
    response.writeHead(304, headers).end();
    return;
  }
  const range = byteRange(request.headers.range, head.size);
  if (range === 'unsatisfiable') throw new S3Error('InvalidRange', 'The range is not satisfiable');
  const { first, last } = range ?? { first: 0, last: head.size - 1 };
  headers['content-length'] = String(last - first + 1);
  if (range !== undefined) {
    headers['content-range'] = `bytes ${first}-${last}/${head.size}`;
    // The checksum is of the whole object, so it is omitted: the SDK would compare it with the checksum of the
    // part.
    delete headers['x-amz-checksum-crc32'];
  }
  response.writeHead(range === undefined ? 200 : 206, headers);
  response.end(request.method === 'HEAD' ? undefined : objects.body(bucket, key).subarray(first, last + 1));
}

function objectHeaders(head: ObjectHead, withChecksum: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    ...head.headers,
    etag: head.etag,
    'last-modified': new Date(head.modifiedAt).toUTCString(),
    'accept-ranges': 'bytes',
  };
  if (!withChecksum) delete headers['x-amz-checksum-crc32'];
  return headers;
}

function sendList(
  response: ServerResponse,
  objects: S3Objects,
  bucket: string,
  query: URLSearchParams,
): void {
  if (query.get('list-type') !== '2') throw new S3Error('NotImplemented', 'ListObjects, version 1');
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const maxKeys = Math.min(Number(query.get('max-keys') ?? MAX_LISTED), MAX_LISTED);
  if (!Number.isInteger(maxKeys) || maxKeys < 0) throw new S3Error('InvalidArgument', 'max-keys');
  const token = query.get('continuation-token');
  const after =
    token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString('utf8');
  const { contents, folders, next } = page(objects.list(bucket, prefix, after), {
    prefix,
    delimiter,
    after,
    maxKeys,
  });
  const asXml = (text: string) =>
    xmlText(query.get('encoding-type') === 'url' ? encodeURIComponent(text) : text);
  const listed = contents.map(
    ({ key, etag, size, modifiedAt }) =>
      `<Contents><Key>${asXml(key)}</Key><LastModified>${new Date(modifiedAt).toISOString()}</LastModified>` +
      `<ETag>${xmlText(etag)}</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const prefixes = folders.map(
    (folder) => `<CommonPrefixes><Prefix>${asXml(folder)}</Prefix></CommonPrefixes>`,
  );
  const more = next === undefined ? '' : Buffer.from(next).toString('base64url');
  sendXml(
    response,
    200,
    `<ListBucketResult><Name>${xmlText(bucket)}</Name><Prefix>${asXml(prefix)}</Prefix>` +
      `<KeyCount>${contents.length + folders.length}</KeyCount><MaxKeys>${maxKeys}</MaxKeys>` +
      `<IsTruncated>${next !== undefined}</IsTruncated>${listed.join('')}${prefixes.join('')}` +
      `${more === '' ? '' : `<NextContinuationToken>${more}</NextContinuationToken>`}</ListBucketResult>`,
  );
}

interface Page {
  contents: { key: string; etag: string; size: number; modifiedAt: number }[];
  folders: string[];
  /** The last key or folder of this page; undefined for the last page. */
  next: string | undefined;
}

function page(
  listed: Iterable<Page['contents'][number]>,
  {
    prefix,
    delimiter,
    after,
    maxKeys,
  }: { prefix: string; delimiter: string; after: string; maxKeys: number },
): Page {
  const contents: Page['contents'] = [];
  const folders: string[] = [];
  let last: string | undefined;
  if (maxKeys === 0) return { contents, folders, next: undefined };
  for (const object of listed) {
    const cut = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
    const folder = cut < 0 ? undefined : object.key.slice(0, cut + delimiter.length);
    // A folder is one entry of a page. If the previous page ended with this folder, it is not listed again.
    if (folder !== undefined && (folder === folders.at(-1) || folder === after)) continue;
    if (contents.length + folders.length === maxKeys) return { contents, folders, next: last };
    if (folder === undefined) contents.push(object);
    else folders.push(folder);
    last = folder ?? object.key;
  }
  return { contents, folders, next: undefined };
}

function expectDone(outcome: WriteOutcome): void {
  if (outcome === 'no-such-key') throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  if (outcome === 'precondition-failed') {
    throw new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  }
}

function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const known = error instanceof S3Error || error instanceof UploadError;
  const code = known ? error.code : 'InternalError';
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // The connection is closed, so that the unread rest of the body is not read as the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  const message = error instanceof Error ? error.message : String(error);
  sendXml(
    response,
    STATUSES[code],
    `<Error><Code>${code}</Code><Message>${xmlText(message)}</Message></Error>`,
    request.method === 'HEAD',
  );
}

function sendXml(response: ServerResponse, status: number, xml: string, headOnly = false): void {
  const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
  response.writeHead(status, { 'content-type': 'application/xml', 'content-length': body.length });
  response.end(headOnly ? undefined : body);
}

function xmlText(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
