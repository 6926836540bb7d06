import { endsLikeSentence } from '../prose/line-shape.ts';
import { phraseAt, phrasesOf } from '../prose/phrases/phrase-table.ts';
import { SITE_CONTROLS } from '../prose/phrases/share-words.ts';
import type { Entry } from './site-entries.ts';

const LEGAL_LINKS = phrasesOf('legalLinks');
const MAX_ROW_CHARACTERS = 200;
const MIN_LINKS_OF_ROW = 2;
const MIN_SHARE_OF_ROW = 1 / 2;

const isLegalLink = ({ line }: Entry): boolean => LEGAL_LINKS.has(line.words);

/** `Contact`, `Privacy policy` */
export const isFooterLink = (entry: Entry): boolean =>
  SITE_CONTROLS.has(entry.line.words) || isLegalLink(entry);

/** Whether a line consists of links, some of which can be unknown: `Contact Privacy policy Terms of use`. */
export function isRowOfLinks({ line: { text, words } }: Entry): boolean {
  if (text.length > MAX_ROW_CHARACTERS || endsLikeSentence(text) || !LEGAL_LINKS.isIn(words)) return false;
  let links = 0;
  let known = 0;
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, LEGAL_LINKS, at) || phraseAt(words, SITE_CONTROLS, at);
    if (phrase === '') continue;
    links += 1;
    known += phrase.length;
    at += phrase.length;
  }
  return links >= MIN_LINKS_OF_ROW && known >= words.length * MIN_SHARE_OF_ROW;
}

/** Whether the links to the legal notices of the site begin at a line: two links below each other, or a row. */
export function startsLegalLinks(entries: readonly Entry[], index: number): boolean {
  const [entry, next] = entries.slice(index, index + 2);
  if (entry === undefined) return false;
  if (isRowOfLinks(entry)) return true;
  if (next === undefined || !isFooterLink(entry)) return false;
  return isRowOfLinks(next) || (isFooterLink(next) && (isLegalLink(entry) || isLegalLink(next)));
}
