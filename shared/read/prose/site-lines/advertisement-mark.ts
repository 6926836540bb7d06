import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { endsLikeSentence, isButtonLikeSentence } from '../line-shape.ts';
import { ADVERTISEMENT_MARKS } from '../phrases/advertisement-marks.ts';
import { phrasesOf, wordsOf } from '../phrases/phrase-table.ts';

/** `Sponsored content: a mattress`: a label on one line with the text of the advertisement. */
function isLabelled(text: string): boolean {
  const [, label = ''] = /^([^:：]{2,40})[:：]\s*\S/u.exec(text) ?? [];
  return !endsLikeSentence(text) && ADVERTISEMENT_MARKS.has(wordsOf(label));
}

/** `Advertisement 2`: some templates number the places of their advertisements for screen readers. */
function isMark(words: string): boolean {
  return ADVERTISEMENT_MARKS.has(words.replace(/ \d{1,2}$/, ''));
}

const SPONSOR_LABELS = phrasesOf('sponsorLabels');
const MAX_SPONSOR_LINES = 4;

/** `18+ Please gamble responsibly.`: advertisements for gambling and alcohol begin with the minimum age. */
const FROM_AGE = /^(?:18|21)\s?\+[\s.:|–-]/u;

/** The lines that announce a sponsor (`THIS ISSUE IS SUPPORTED BY`), and the lines of the sponsor below them. */
function sponsorsIn(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(
    lines.flatMap((line, index) => {
      const isLabel = line.text === line.text.toUpperCase() && SPONSOR_LABELS.endsText(line.words);
      const block = isLabel
        ? lines.slice(index, index + MAX_SPONSOR_LINES + 1).filter(({ block: at }) => at === line.block)
        : [];
      return block.length > 1 && block.length <= MAX_SPONSOR_LINES ? block : [];
    }),
  );
}

/** The label of an advertisement that was not copied. In a sentence, the word is text. */
export const advertisementMark: LineRule = {
  name: 'advertisement-mark',
  apply(page) {
    const headEnd = page.indexOfNthSentence(1);
    const footerStart = page.indexAfterNthLastSentence(2);
    const sponsors = sponsorsIn(page.lines);
    page.drop(this.name, (line, index) => {
      if (isButtonLikeSentence(line.text)) return false;
      if (index > 0 && sponsors.has(line)) return true;
      if (index >= footerStart && index > 0 && FROM_AGE.test(line.text)) return true;
      return isMark(line.words) || (index > 0 && index < headEnd && isLabelled(line.text));
    });
  },
};
