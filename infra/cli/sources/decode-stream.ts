import { encodingOf } from '#shared/model/content-type.ts';

/** The number of bytes that are checked for UTF-8, and by which the kind of the source is recognised. */
const PRESCAN_BYTES = 65_536;
const XML_ENCODING = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;

const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16be', 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
];

/**
 * The encoding of a source, and the fault to report if it is not the declared encoding, or if none is declared and the
 * bytes are not UTF-8.
 */
interface SourceEncoding {
  encoding: string;
  fault?: string;
}

/**
 * Finds the encoding of a source. A byte order mark decides. Without a mark, the XML declaration names the encoding,
 * and without a declaration the media type does. The declaration takes precedence, because many servers send one
 * charset with all files. The bytes decide if the name is absent, unknown, UTF-8 or UTF-16: valid UTF-8 is read as
 * UTF-8, other bytes as windows-1252. Valid UTF-8 beyond ASCII is read as UTF-8 also if the name is windows-1252 or
 * ISO-8859-1.
 *
 * @param start the first bytes
 * @param charset of `Content-Type`
 */
function sourceEncoding(start: Uint8Array, charset: string | undefined): SourceEncoding {
  const marked = MARKS.find(([, ...bytes]) => bytes.every((byte, at) => start[at] === byte));
  if (marked !== undefined) return { encoding: marked[0] };
  const declared =
    XML_ENCODING.exec(Buffer.from(start.subarray(0, 1_024)).toString('latin1'))?.[1] ?? charset;
  const encoding = declared === undefined ? 'utf-8' : encodingOf(declared);
  // Text of a Latin encoding is hardly ever valid UTF-8 by chance.
  if (encoding === 'windows-1252' && start.some((byte) => byte > 0x7f) && isUtf8(start))
    return { encoding: 'utf-8', fault: `declares ${declared}, and is UTF-8` };
  if (encoding !== undefined && encoding !== 'utf-8' && !encoding.startsWith('utf-16')) return { encoding };
  const unknown = encoding === undefined ? `declares the unknown encoding "${declared}"` : undefined;
  if (isUtf8(start))
    return {
      encoding: 'utf-8',
      ...(unknown !== undefined && { fault: `${unknown}, and was read as UTF-8` }),
    };
  return { encoding: 'windows-1252', fault: `${unknown ?? 'is not UTF-8'}, and was read as windows-1252` };
}

/** The last character of the bytes may be incomplete: `stream` accepts this. */
function isUtf8(start: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The text of a source, and the encoding with which its bytes were read. */
export interface DecodedSource extends SourceEncoding {
  /** The first characters of the text, by which the kind of the source is recognised. */
  start: string;
  /** All of the text, in pieces; `start` is a part of it. */
  text: AsyncIterable<string>;
}

/** Decodes a source while it arrives. */
export async function decodeSource(
  bytes: AsyncIterable<Uint8Array>,
  charset: string | undefined,
): Promise<DecodedSource> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < PRESCAN_BYTES) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    first.push(value);
    length += value.length;
  }
  const start = Buffer.concat(first);
  const found = sourceEncoding(start.subarray(0, PRESCAN_BYTES), charset);
  const decoder = new TextDecoder(found.encoding);
  async function* texts(): AsyncGenerator<string> {
    yield decoder.decode(start, { stream: true });
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
      yield decoder.decode(next.value, { stream: true });
    yield decoder.decode();
  }
  return {
    ...found,
    start: new TextDecoder(found.encoding).decode(start.subarray(0, PRESCAN_BYTES)),
    text: texts(),
  };
}
