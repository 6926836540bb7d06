import { streamSafe } from '#shared/text/stream-safe.ts';

/** The words of a text in lower case, without punctuation, for comparison. */
export function foldWords(text: string): string {
  return streamSafe(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
