import { Line } from '#shared/read/prose/line.ts';
import { PUBLISHED_LABELS } from '../../prose/phrases/date-labels.ts';
import { phraseAt, phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import { endsWithDay } from '../date-pieces.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const LABELS = phrasesOf('manuscriptDates');
const BETWEEN = /\s?[/;|•·]\s|\s[–—]\s|,\s(?=\p{L}+:)/u;
const MAX_CHARACTERS = 200;
const MAX_PARTS = 6;

/**
 * The parts of a line with several dates of a manuscript: `Received: 4 May 2026 / Accepted: 9 June 2026 / Published: 2
 * July 2026`.
 */
function historyIn({ text }: Line, page: TextDocument): readonly string[] {
  const parts = text.length > MAX_CHARACTERS ? [] : text.split(BETWEEN);
  const isLabelled = (part: string): boolean =>
    phraseAt(wordsOf(part), LABELS) !== '' || phraseAt(wordsOf(part), PUBLISHED_LABELS) !== '';
  const isHistory =
    parts.length > 1 &&
    parts.length <= MAX_PARTS &&
    parts.some((part) => phraseAt(wordsOf(part), LABELS) !== '') &&
    parts.every((part) => isLabelled(part) && endsWithDay(part, page));
  return isHistory ? parts : [];
}

/**
 * Journals state when a paper was received, accepted and published. Only the publication is the article's
 * date.
 */
export const manuscriptDates: Rule = {
  name: 'manuscript-dates',
  apply(page) {
    const index = page.lines.findIndex((line, at) => at > 0 && historyIn(line, page).length > 0);
    const line = page.lines[index];
    if (line === undefined) return;
    const published = historyIn(line, page).find((part) => phraseAt(wordsOf(part), LABELS) === '');
    page.drop(this.name, (other) => other === line);
    if (published !== undefined) page.lines.splice(index, 0, new Line(published, line.block, line));
  },
};
