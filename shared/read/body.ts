import { Problem } from '#shared/model/problem.ts';
import { decodeUtf8 } from './body/decode-utf8.ts';
import { type MediaType, parseMediaType } from './body/media-type.ts';
import { unpack } from './body/unpack.ts';

/** A body as it came over the wire, with the two headers that say what it is. */
export interface RawBody {
  bytes: Uint8Array;
  contentType: string | undefined;
  contentEncoding: string | undefined;
}

/** Names of UTF-8, and of what is a part of it. */
const UTF8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/**
 * The media type of a body that is taken.
 *
 * @param taken the types that are, in lower case
 * @throws {Problem} `unsupported-media-type`: none, another, or another charset than UTF-8; the answer names those taken
 */
export function takenMediaType(contentType: string | undefined, taken: readonly string[]): string {
  const refuse = (detail: string): Problem =>
    new Problem('unsupported-media-type', `${detail} Taken: ${taken.join(', ')}; charset=utf-8.`, {
      // RFC 9110 §12.5.1: in an answer it says what the next request may hold.
      headers: { Accept: taken.join(', ') },
    });
  if (contentType === undefined || contentType.trim() === '') throw refuse('The body has no Content-Type.');
  const { essence, parameters }: MediaType = parseMediaType(contentType);
  if (!taken.includes(essence)) throw refuse(`A body of the type ${essence.slice(0, 100)} is not taken.`);
  const charset = parameters.get('charset');
  if (charset !== undefined && !UTF8.has(charset.trim().toLowerCase())) {
    throw refuse(`The charset ${JSON.stringify(charset.slice(0, 100))} is not taken, only UTF-8.`);
  }
  return essence;
}

export interface ReadBodyOptions extends RawBody {
  /** Media types that are taken here, in lower case. */
  taken: readonly string[];
  /** Limit of what came, and of what it unpacks to. */
  maxBytes: number;
}

/**
 * A body as text.
 *
 * @throws {Problem} `unsupported-media-type`, `too-large`, or `unreadable` (packed wrongly, not UTF-8, or empty)
 */
export function readBody({ taken, maxBytes, ...body }: ReadBodyOptions): { mediaType: string; text: string } {
  const mediaType = takenMediaType(body.contentType, taken);
  const text = decodeUtf8(unpack(body, maxBytes));
  if (text === '') throw new Problem('unreadable', 'The body is empty.');
  return { mediaType, text };
}
