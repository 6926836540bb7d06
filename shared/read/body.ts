import { Problem } from '#shared/model/problem.ts';
import { decodeText, refuseUnknownCharset } from './body/decode-text.ts';
import { decodeUtf8 } from './body/decode-utf8.ts';
import { type MediaType, parseMediaType } from './body/media-type.ts';
import { unpack } from './body/unpack.ts';

/** A body as it came over the wire, with its Content-Type and Content-Encoding. */
export interface RawBody {
  bytes: Uint8Array;
  contentType: string | undefined;
  contentEncoding: string | undefined;
}

const FORM = 'application/x-www-form-urlencoded';
/** Names of UTF-8, and of what is a part of it. */
const UTF8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/** Types that are taken in every charset of the Encoding Standard: pages and texts as people have them. */
const IN_ANY_CHARSET = new Set(['text/html', 'text/plain']);

/** A media type that is taken, and the charset that was named with it. */
export interface TakenType {
  mediaType: string;
  /** The label as it was written, `utf-8` for its other names; undefined for none. */
  charset: string | undefined;
}

/**
 * The media type of a body that is taken.
 *
 * @param taken the types that are, in lower case
 * @throws {Problem} `unsupported-media-type`: none, another, or a charset in which it is not taken; the answer names those
 *   taken
 */
export function takenMediaType(contentType: string | undefined, taken: readonly string[]): TakenType {
  const refuse = (detail: string): Problem =>
    new Problem('unsupported-media-type', `${detail} Supported: ${taken.join(', ')}; charset=utf-8.`, {
      // RFC 9110 §12.5.1: in an answer it says what the next request may hold.
      headers: { Accept: taken.join(', ') },
    });
  const header = `Send the header Content-Type: ${taken[0]}.`;
  if (contentType === undefined || contentType.trim() === '')
    throw refuse(`The Content-Type header is missing. ${header}`);
  const { essence, parameters }: MediaType = parseMediaType(contentType);
  if (essence === FORM)
    throw refuse(`The body was sent as a form, which is the default of curl -d. ${header}`);
  if (!taken.includes(essence)) throw refuse(`Unsupported media type ${essence.slice(0, 100)}.`);
  const charset = parameters.get('charset')?.trim();
  if (charset === undefined) return { mediaType: essence, charset };
  if (UTF8.has(charset.toLowerCase())) return { mediaType: essence, charset: 'utf-8' };
  if (!IN_ANY_CHARSET.has(essence))
    throw refuse(`Unsupported charset ${JSON.stringify(charset.slice(0, 100))}: send UTF-8.`);
  refuseUnknownCharset(charset);
  return { mediaType: essence, charset };
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
  const { mediaType, charset } = takenMediaType(body.contentType, taken);
  const bytes = unpack(body, maxBytes);
  const text = IN_ANY_CHARSET.has(mediaType)
    ? decodeText(bytes, { charset, isHtml: mediaType === 'text/html' })
    : decodeUtf8(bytes);
  if (text === '') throw new Problem('unreadable', 'The body is empty.');
  return { mediaType, text };
}
