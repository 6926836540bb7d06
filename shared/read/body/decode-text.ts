import { isAscii, isUtf8 } from 'node:buffer';
import { encodingOf } from '#shared/model/content-type.ts';
import { Problem } from '#shared/model/problem.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeUtf8 } from './decode-utf8.ts';

const MARKS: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16be', 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
];
const NAME_CHARSET =
  'Send UTF-8, or name the charset of the body in the header, such as Content-Type: text/plain; charset=windows-1252.';
/** The byte order marks of UTF-32, which browsers do not support; one of them begins with the mark of UTF-16. */
const UTF32_MARKS = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/**
 * The encoding of a text: the byte order mark decides, else the header, else `meta charset` in HTML, else it is UTF-8
 * (HTML Standard §13.2.3.2). If the bytes are valid UTF-8 and not only ASCII, `meta charset` is not used.
 */
function encodingIn(bytes: Uint8Array, charset: string | undefined, isHtml: boolean): string {
  const marked = MARKS.find(([, ...mark]) => beginsWith(bytes, mark));
  if (marked !== undefined) return marked[0];
  if (charset !== undefined) return encodingOf(charset) ?? 'utf-8';
  const declared = isHtml ? encodingOf(declaredCharset(bytes) ?? '') : undefined;
  // The declaration was read byte by byte, which is impossible in UTF-16, so the page is UTF-8.
  if (declared?.startsWith('utf-16')) return 'utf-8';
  // Text in another encoding is almost never valid UTF-8 by chance, so the declaration is outdated.
  if (declared !== undefined && declared !== 'utf-8' && !isAscii(bytes) && isUtf8(bytes)) return 'utf-8';
  // Pages in `x-user-defined` use only ASCII, which is the same in windows-1252.
  return declared === 'x-user-defined' ? 'windows-1252' : (declared ?? 'utf-8');
}

/**
 * Decodes `text/plain` or `text/html` in any encoding of the Encoding Standard. Invalid bytes become U+FFFD, as in a
 * browser, but invalid UTF-8 is refused, because it means that the label is wrong.
 *
 * @param charset the label in the header; `encodingOf` must know this label
 * @throws {Problem} `unsupported-media-type`: UTF-32; `unreadable`: invalid UTF-8
 */
export function decodeText(
  bytes: Uint8Array,
  { charset, isHtml }: { charset: string | undefined; isHtml: boolean },
): string {
  if (UTF32_MARKS.some((mark) => beginsWith(bytes, mark)))
    throw new Problem('unsupported-media-type', 'The body is UTF-32, which is not supported: send UTF-8.');
  const encoding = encodingIn(bytes, charset, isHtml);
  return encoding === 'utf-8' ? decodeUtf8(bytes, NAME_CHARSET) : new TextDecoder(encoding).decode(bytes);
}

/** @throws {Problem} `unsupported-media-type`: the label names no encoding that can be decoded */
export function refuseUnknownCharset(charset: string): void {
  if (encodingOf(charset) !== undefined) return;
  throw new Problem(
    'unsupported-media-type',
    `Unsupported charset ${JSON.stringify(charset.slice(0, 100))}: send UTF-8 or another encoding of encoding.spec.whatwg.org.`,
  );
}
