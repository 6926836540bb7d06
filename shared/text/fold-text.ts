import { isAscii, streamSafe } from './stream-safe.ts';

/**
 * Accents, Hebrew points and Arabic vowel signs. Indic and Thai signs are excluded: without them June becomes January
 * in Hindi.
 */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u0640]/g;

/** Invisible characters: direction marks, soft hyphens, joiners. */
const INVISIBLE = /\p{Cf}/gu;

const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/g;
/** The digit zero of each script in `DIGITS`. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** Replaces the digits of other scripts by ASCII digits. The length of the text does not change. */
export function asciiDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10) ?? code;
    return String(code - zero);
  });
}

/**
 * Folds a text for looking it up in a table of words: lower case, no accents, ASCII digits, half width, one kind of
 * apostrophe and hyphen. Folding the result changes nothing.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  const bare = streamSafe(lower).normalize('NFKD').replace(ACCENTS, '').replace(INVISIBLE, '');
  return asciiDigits(bare.normalize('NFC'))
    .replaceAll('ı', 'i')
    .replace(/[‐−]/g, '-')
    .replace(/[‘’ʻʼ׳]/g, "'");
}
