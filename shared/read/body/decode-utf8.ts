import { isUtf8 } from 'node:buffer';
import { Problem } from '#shared/model/problem.ts';

/**
 * The sequences of RFC 3629 §4: the range of the first byte and the range of the second byte. All later bytes are 80 to
 * BF.
 */
const SEQUENCES: readonly [first: [number, number], second: [number, number], length: number][] = [
  [[0x00, 0x7f], [0, 0], 1],
  [[0xc2, 0xdf], [0x80, 0xbf], 2],
  [[0xe0, 0xe0], [0xa0, 0xbf], 3],
  [[0xe1, 0xec], [0x80, 0xbf], 3],
  [[0xed, 0xed], [0x80, 0x9f], 3],
  [[0xee, 0xef], [0x80, 0xbf], 3],
  [[0xf0, 0xf0], [0x90, 0xbf], 4],
  [[0xf1, 0xf3], [0x80, 0xbf], 4],
  [[0xf4, 0xf4], [0x80, 0x8f], 4],
];

const isIn = (byte: number | undefined, [low, high]: [number, number]): boolean =>
  byte !== undefined && byte >= low && byte <= high;

function lengthAt(bytes: Uint8Array, at: number): number {
  const sequence = SEQUENCES.find(([first]) => isIn(bytes[at], first));
  if (sequence === undefined) return 0;
  const [, second, length] = sequence;
  if (length > 1 && !isIn(bytes[at + 1], second)) return 0;
  for (let after = 2; after < length; after++) if (!isIn(bytes[at + after], [0x80, 0xbf])) return 0;
  return length;
}

/** The position of the first byte that is not valid UTF-8; the length of the bytes if all are valid. */
export function firstFaultOfUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

const UTF8 = new TextDecoder();

const BYTE_ORDER_MARKS: readonly [name: string, ...bytes: number[]][] = [
  ['UTF-32', 0xff, 0xfe, 0x00, 0x00],
  ['UTF-32', 0x00, 0x00, 0xfe, 0xff],
  ['UTF-16', 0xff, 0xfe],
  ['UTF-16', 0xfe, 0xff],
];

/**
 * Whether a text looks like UTF-16, in which every second byte of Latin text is NUL. Text in UTF-8 contains no NUL.
 * Checks only the beginning.
 */
function looksWide(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 1_000);
  let zeros = 0;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros += 1;
  return zeros * 4 > length;
}

/** @throws {Problem} `unsupported-media-type`: the bytes begin with the byte order mark of UTF-16 or UTF-32 */
export function refuseOtherMarks(bytes: Uint8Array): void {
  const marked = BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) {
    throw new Problem('unsupported-media-type', `The body is ${marked[0]}: send UTF-8.`);
  }
}

/**
 * Decodes UTF-8. A byte order mark is dropped.
 *
 * @param advice a sentence that says what the sender can do if the bytes are not UTF-8
 * @throws {Problem} `unsupported-media-type`: the bytes begin with the byte order mark of UTF-16 or UTF-32;
 *   `unreadable`: not UTF-8 (names the position of the byte, from 0), or UTF-16 without a mark
 */
export function decodeUtf8(bytes: Uint8Array, advice = 'Send UTF-8.'): string {
  refuseOtherMarks(bytes);
  if (looksWide(bytes)) {
    throw new Problem(
      'unreadable',
      'The body is full of NUL bytes, so it is UTF-16 or not text: send UTF-8.',
    );
  }
  if (!isUtf8(bytes)) {
    const at = firstFaultOfUtf8(bytes);
    throw new Problem(
      'unreadable',
      `The body is not valid UTF-8: unexpected byte at offset ${at}. ${advice}`,
    );
  }
  return UTF8.decode(bytes);
}
