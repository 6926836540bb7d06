import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { crc32 } from 'node:zlib';

/** An upload that S3 would refuse, with its error code; `s3.ts` has the status of each code. */
export class UploadError extends Error {
  readonly code: 'BadDigest' | 'IncompleteBody' | 'NotImplemented';

  constructor(code: UploadError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const CRLF = Buffer.from('\r\n');

/**
 * Returns the object in the body of a PUT. The SDK sends the object as it is, or framed as `aws-chunked` with a
 * checksum in a trailer. Every checksum in the request is verified.
 *
 * @throws {UploadError} the frames are invalid, or a checksum or length does not match
 */
export function readUpload(body: Buffer, headers: IncomingHttpHeaders): Buffer {
  const framing = String(headers['x-amz-content-sha256'] ?? '');
  const { object, trailers } = framing.startsWith('STREAMING-')
    ? unframe(body)
    : { object: body, trailers: {} };
  const announced = headers['x-amz-decoded-content-length'];
  if (announced !== undefined && Number(announced) !== object.byteLength) {
    throw new UploadError('IncompleteBody', `${object.byteLength} bytes came, ${announced} were announced`);
  }
  const digests: Record<string, () => string> = {
    'content-md5': () => createHash('md5').update(object).digest('base64'),
    'x-amz-checksum-crc32': () => crc32Of(object),
    'x-amz-checksum-sha1': () => createHash('sha1').update(object).digest('base64'),
    'x-amz-checksum-sha256': () => createHash('sha256').update(object).digest('base64'),
  };
  for (const [name, value] of Object.entries({ ...headers, ...trailers })) {
    const digest = digests[name];
    if (digest === undefined) {
      // An unsupported checksum is refused, because it cannot be verified.
      if (/^x-amz-checksum-(?!algorithm|type|mode)/.test(name)) throw new UploadError('NotImplemented', name);
      continue;
    }
    if (value !== digest()) throw new UploadError('BadDigest', `${name} does not match the body`);
  }
  return object;
}

/** CRC-32 in the form of S3: four bytes, big-endian, in base64. */
export function crc32Of(object: Uint8Array): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(object));
  return sum.toString('base64');
}

/** `SIZE[;chunk-signature=…] CRLF BYTES CRLF …`, a chunk of size 0, then `name:value` trailers. */
function unframe(body: Buffer): { object: Buffer; trailers: Record<string, string> } {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = lineAt(body, at);
    const [size = ''] = line.split(';');
    if (!/^[0-9a-f]+$/i.test(size)) throw new UploadError('IncompleteBody', 'a chunk has no size');
    at += line.length + CRLF.length;
    const bytes = Number.parseInt(size, 16);
    if (bytes === 0) break;
    if (at + bytes + CRLF.length > body.length)
      throw new UploadError('IncompleteBody', 'the last chunk is cut');
    chunks.push(body.subarray(at, at + bytes));
    at += bytes + CRLF.length;
  }
  const trailers: Record<string, string> = {};
  for (const line of body.subarray(at).toString('latin1').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { object: Buffer.concat(chunks), trailers };
}

function lineAt(body: Buffer, at: number): string {
  const end = body.indexOf(CRLF, at);
  if (end < 0) throw new UploadError('IncompleteBody', 'a chunk has no first line');
  return body.toString('latin1', at, end);
}
