import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Part, Recipe } from './case.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Random letters and digits, which need no escapes in JSON and can hardly be compressed. */
function noise(length: number, seed: number): string {
  let state = seed;
  let text = '';
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += LETTERS[(state >>> 16) % LETTERS.length];
  }
  return text;
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function encoded(text: string, encoding: Recipe['encoding']): Buffer {
  switch (encoding) {
    case 'utf16le':
      return Buffer.from(text, 'utf16le');
    case 'utf16le-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf16be':
      return utf16be(text);
    case 'utf16be-bom':
      return utf16be(`\uFEFF${text}`);
    case 'latin1':
      return Buffer.from(text, 'latin1');
    case undefined:
      return Buffer.from(text, 'utf8');
  }
}

export function makePart(part: Part, encoding?: Recipe['encoding']): Buffer {
  if (typeof part === 'string') return encoded(part, encoding);
  if ('base64' in part) return Buffer.from(part.base64, 'base64');
  if ('random' in part) return Buffer.from(noise(part.random, part.seed));
  return Buffer.alloc(Buffer.byteLength(part.repeat) * part.times, part.repeat);
}

export function makeBody(recipe: Recipe): Buffer {
  const { repeat, times = 1, parts = [], encoding, gzip = 0, brotli = 0, cut = 0, flip } = recipe;
  const whole: Part[] = repeat === undefined ? parts : [{ repeat, times }];
  // Texts are encoded together, so that the body has at most one byte order mark.
  const isText = whole.every((part) => typeof part === 'string');
  let bytes = isText
    ? encoded(whole.join(''), encoding)
    : Buffer.concat(whole.map((part) => makePart(part, encoding)));
  for (let n = 0; n < gzip; n++) bytes = gzipSync(bytes);
  if (brotli > 0) bytes = brotliCompressSync(bytes);
  if (cut > 0) bytes = bytes.subarray(0, -cut);
  if (flip !== undefined) {
    const at = flip < 0 ? bytes.length + flip : flip;
    bytes = Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte)));
  }
  return bytes;
}
