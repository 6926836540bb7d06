import { gunzipSync } from 'node:zlib';
import { Problem } from '#shared/model/problem.ts';

/** Accepted content codings; `x-gzip` is another name of gzip (RFC 9110 §8.4.1.3). */
const GZIP = new Set(['gzip', 'x-gzip']);

function codings(header: string): string[] {
  return header
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

function tooLarge(maxBytes: number): Problem {
  return new Problem(
    'too-large',
    `The body is larger than ${maxBytes} bytes, the limit after decompression.`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Whether a result of zlib has the number of bytes that zlib read. The option `info` adds this number, but Node's types
 * do not declare it.
 */
function isResultWithInfo(result: unknown): result is { buffer: Buffer; engine: { bytesWritten: number } } {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}

function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const detail =
    'Content-Encoding is gzip, but the body is incomplete, damaged, not gzip, or followed by other bytes.';
  let result: unknown;
  try {
    // zlib stops at the limit, so a decompression bomb costs no more than the largest accepted body.
    result = gunzipSync(bytes, { maxOutputLength: maxBytes, info: true });
  } catch (cause) {
    if (hasCode(cause, 'ERR_BUFFER_TOO_LARGE')) throw tooLarge(maxBytes);
    throw new Problem('unreadable', detail, { cause });
  }
  if (!isResultWithInfo(result)) throw new Error('zlib gave no info');
  // zlib refuses bytes after the end, but ignores zeros there.
  if (result.engine.bytesWritten !== bytes.length) throw new Problem('unreadable', detail);
  return result.buffer;
}

/** The first bytes of gzip (1F 8B) after a gateway decoded them as text: 8B becomes U+FFFD. */
function isMangledGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0xef && bytes[2] === 0xbf && bytes[3] === 0xbd;
}

/**
 * Decompresses a body. The size is limited before and after decompression.
 *
 * @param body as received; `contentEncoding` is the value of the header, if it was sent
 * @param maxBytes limit of the received body, and of the decompressed body
 * @throws {Problem} `too-large`; `unsupported-media-type`: a coding other than gzip, or several; `unreadable`:
 *   incomplete, followed by other bytes, gzip without `Content-Encoding`, or gzip that a gateway converted to text
 */
export function unpack(
  { bytes, contentEncoding }: { bytes: Uint8Array; contentEncoding: string | undefined },
  maxBytes: number,
): Uint8Array {
  if (bytes.length > maxBytes) throw tooLarge(maxBytes);
  if (isMangledGzip(bytes)) {
    throw new Problem(
      'unreadable',
      'The gzip body was converted to text on its way and lost bytes: send it uncompressed.',
    );
  }
  const [coding, ...others] = codings(contentEncoding ?? '');
  if (coding === undefined) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    throw new Problem('unreadable', 'The body is gzip: send the header Content-Encoding: gzip.');
  }
  if (GZIP.has(coding) && others.length === 0) return gunzip(bytes, maxBytes);
  throw new Problem(
    'unsupported-media-type',
    'Unsupported Content-Encoding: send gzip, applied once, or none.',
    {
      headers: { 'Accept-Encoding': 'gzip' },
    },
  );
}
