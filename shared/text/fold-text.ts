import { streamSafe } from './stream-safe.ts';

/** Accents, Hebrew points and Arabic vowel signs. Indic and Thai signs are none: without them June is January in Hindi. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u0640]/g;

/** Direction marks, soft hyphens, joiners: invisible characters. */
const INVISIBLE = /\p{Cf}/gu;

/** The zero of each script that writes numbers with digits of its own. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/**
 * Text as a table of words has it, to look up what was written in any of its ways: lower case, no accents, ASCII
 * digits, full width made narrow, one apostrophe. Folding it again changes nothing.
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
    .replaceAll('−', '-')
    .replace(/[‘’ʼ׳]/g, "'");
}
