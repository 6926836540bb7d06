import { streamSafe } from '#shared/text/stream-safe.ts';
import { phrasesOf, wordsOf, writtenPhrases } from './phrase-table.ts';

const written = (text: string): string =>
  streamSafe(text)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(/[\s\u200C-]+/gu, ' ')
    .trim();

const LABELS_AS_WRITTEN = new Set(writtenPhrases('tagLabels').map(written));
/** What stands before the tags, folded. */
export const TAG_LABELS = phrasesOf('tagLabels');
/** Capitals lose their accents in Greek and French; shorter words lose too much with them: `THẺ`, `THE`. */
const MIN_SHOUTED_CHARACTERS = 5;

/**
 * Whether a text is what stands before the tags of an article, the whole of it and with its accents: folded, the
 * Vietnamese word for tag is the English article.
 */
export function isTagLabel(text: string): boolean {
  if (LABELS_AS_WRITTEN.has(written(text))) return true;
  const isShouted = text === text.toUpperCase() && text.length >= MIN_SHOUTED_CHARACTERS;
  return isShouted && TAG_LABELS.has(wordsOf(text));
}
