import { isAscii, streamSafe } from '#shared/text/stream-safe.ts';

/**
 * Removes typographic differences: each single quotation mark becomes `'`, each double quotation mark becomes `"`, each
 * dash becomes `-`, and each run of white space becomes one space.
 */
export function foldTypography(text: string): string {
  if (text.length < REMEMBERED_CHARACTERS) return fold(text);
  if (last.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

/** Shorter texts are not cached. Otherwise a title would replace the text in the cache. */
const REMEMBERED_CHARACTERS = 500;
/** The last long text, because a submission hashes its text several times. */
let last = { text: '', folded: '' };

function fold(text: string): string {
  // Runs of white space, except a single space.
  return (isAscii(text) ? text : foldCharacters(text)).replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

function foldCharacters(text: string): string {
  return streamSafe(text)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');
}
