import { betweenWords } from '#shared/text/between-words.ts';
import { streamSafe } from '#shared/text/stream-safe.ts';

const NOT_WORDS = betweenWords(String.raw`\p{L}\p{N}`);

/** The words of a text in lower case, without punctuation, for comparison. */
export function foldWords(text: string): string {
  return streamSafe(text).normalize('NFKC').toLowerCase().replace(NOT_WORDS, ' ').trim();
}
