import { streamSafe } from '#shared/text/stream-safe.ts';
import { PhraseSet, phrasesOf, wordsOf, writtenPhrases } from './phrase-table.ts';

const written = (text: string): string =>
  streamSafe(text)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(/[\s\u200C-]+/gu, ' ')
    .trim();

const LABELS_AS_WRITTEN = new PhraseSet(() => writtenPhrases('tagLabels').map(written));
/** Labels before the tags, folded. */
export const TAG_LABELS = phrasesOf('tagLabels');
/**
 * In labels in capitals with at least this number of characters, accents are ignored, because Greek and French drop
 * them there. In shorter labels they matter: `THẺ`, `THE`.
 */
const MIN_CHARACTERS_IN_CAPITALS = 5;

/**
 * Whether a whole text is the label before the tags of an article. Accents are compared too, because the Vietnamese
 * word for tag would otherwise equal the English "the".
 */
export function isTagLabel(text: string): boolean {
  if (LABELS_AS_WRITTEN.has(written(text))) return true;
  const isInCapitals = text === text.toUpperCase() && text.length >= MIN_CHARACTERS_IN_CAPITALS;
  return isInCapitals && TAG_LABELS.has(wordsOf(text));
}
