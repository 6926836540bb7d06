import { IN_ANY_CHARSET, type MediaType, parseMediaType } from '#shared/model/content-type.ts';
import { Problem } from '#shared/model/problem.ts';
import { decodeText, refuseUnknownCharset } from './body/decode-text.ts';
import { decodeUtf8 } from './body/decode-utf8.ts';
import { refuseFiles } from './body/refuse-files.ts';
import { unpack } from './body/unpack.ts';

/** A body as it was received, with its Content-Type and Content-Encoding. */
export interface RawBody {
  bytes: Uint8Array;
  contentType: string | undefined;
  contentEncoding: string | undefined;
}

const FORM = 'application/x-www-form-urlencoded';
const UTF8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

export interface AcceptedType {
  mediaType: string;
  /** The charset as written; `utf-8` for all names of UTF-8; undefined if there is none. */
  charset: string | undefined;
}

/**
 * Checks the media type of a body.
 *
 * @param accepted the accepted types, in lower case
 * @throws {Problem} `unsupported-media-type`: no type, another type, or a charset that is not accepted for it; the
 *   answer lists the accepted types
 */
export function acceptedMediaType(
  contentType: string | undefined,
  accepted: readonly string[],
): AcceptedType {
  const refuse = (detail: string): Problem =>
    new Problem('unsupported-media-type', `${detail} Supported: ${accepted.join(', ')}; charset=utf-8.`, {
      // RFC 9110 §12.5.1: in an answer, `Accept` says what the next request may contain.
      headers: { Accept: accepted.join(', ') },
    });
  const advice = `Send the header Content-Type: ${accepted[0]}.`;
  if (contentType === undefined || contentType.trim() === '')
    throw refuse(`The Content-Type header is missing. ${advice}`);
  const { essence, parameters }: MediaType = parseMediaType(contentType);
  if (essence === FORM)
    throw refuse(`The body was sent as a form, which is the default of curl -d. ${advice}`);
  if (essence.startsWith('multipart/'))
    throw refuse(
      'The body was sent as multipart, which curl -F does. Send the text of one article as the body (curl --data-binary @FILE), with its own Content-Type.',
    );
  if (!accepted.includes(essence)) throw refuse(`Unsupported media type ${essence.slice(0, 100)}.`);
  const charset = parameters.get('charset')?.trim();
  if (charset === undefined) return { mediaType: essence, charset };
  if (UTF8.has(charset.toLowerCase())) return { mediaType: essence, charset: 'utf-8' };
  if (!IN_ANY_CHARSET.has(essence))
    throw refuse(`Unsupported charset ${JSON.stringify(charset.slice(0, 100))}: send UTF-8.`);
  refuseUnknownCharset(charset);
  return { mediaType: essence, charset };
}

export interface ReadBodyOptions extends RawBody {
  /** The accepted media types, in lower case. */
  accepted: readonly string[];
  maxBytes: number;
}

/**
 * Decodes a body.
 *
 * @throws {Problem} `unsupported-media-type`, `too-large`, or `unreadable` (invalid compression, not UTF-8, or empty)
 */
export function readBody({ accepted, maxBytes, ...body }: ReadBodyOptions): {
  mediaType: string;
  text: string;
} {
  const { mediaType, charset } = acceptedMediaType(body.contentType, accepted);
  const bytes = unpack(body, maxBytes);
  refuseFiles(bytes);
  const text = IN_ANY_CHARSET.has(mediaType)
    ? decodeText(bytes, { charset, isHtml: mediaType === 'text/html' })
    : decodeUtf8(bytes);
  if (text === '') throw new Problem('unreadable', 'The body is empty.');
  return { mediaType, text };
}
