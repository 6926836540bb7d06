import { streamSafe } from './stream-safe.ts';

/**
 * Accents, Hebrew points and Arabic vowel signs. Indic and Thai signs are excluded: without them June becomes January
 * in Hindi.
 */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u0640]/g;

/** Invisible characters: direction marks, soft hyphens, joiners. */
const INVISIBLE = /\p{Cf}/gu;

/** The digit zero of each script with digits of its own. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/**
 * Folds a text for looking it up in a table of words: lower case, no accents, ASCII digits, half width, one kind of
 * apostrophe and hyphen. Folding it again changes nothing.
 */
export function foldText(text: string): string {
  return streamSafe(text.toLowerCase())
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10) ?? code;
      return String(code - zero);
    })
    .replaceAll('ı', 'i')
    .replace(/[‐−]/g, '-')
    .replace(/[‘’ʼ׳]/g, "'");
}
