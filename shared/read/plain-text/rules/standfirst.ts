import type { Line } from '#shared/read/prose/line.ts';
import { endsSentence, widthOf, wordCount } from '../../prose/line-shape.ts';
import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import { isDateline } from '../dateline.ts';
import type { Rule } from '../rule.ts';

const MIN_WIDTH = 40;
const MIN_WORDS = 6;
const MAX_WIDTH = 460;
/** An item of a list. In some languages, a standfirst begins with a dash: `– Vi liker å vente`. */
const LISTED = /^[-*•·]\s|^\d+[.)]\s/u;
const DATELINE = /^[^!?]{2,60}[(（][^()（）]{2,40}[)）]\s*\.?\s?[-–—]/u;

/** Shorter articles have no standfirst. */
const MIN_SENTENCES_BELOW = 2;

function canStandFirst(line: Line | undefined): line is Line {
  if (line === undefined || LISTED.test(line.text) || DATELINE.test(line.text) || isDateline(line.text))
    return false;
  const width = widthOf(line.text);
  const isText = endsSentence(line.text) || wordCount(line.text) >= MIN_WORDS || width >= 60;
  return isText && width >= MIN_WIDTH && width <= MAX_WIDTH;
}

/**
 * The only paragraph between headline and text becomes the summary, in the block of the date or above it. So
 * does a line without a full stop directly below the date. If there are two paragraphs, both stay in the
 * text.
 */
export const standfirst: Rule = {
  name: 'standfirst',
  apply(page) {
    const [first, second] = page.lines;
    if (!canStandFirst(first) || first.at < page.titleAt) return;
    const below = page.lines.slice(1).filter((line) => line.isSentence).length;
    const lastMeta = Math.max(-1, ...page.metaBlocks);
    const isInHeader = page.metaBlocks.has(first.block) || first.block === page.titleBlock;
    const isAlone = second?.block !== first.block || (!second.isSentence && endsSentence(first.text));
    const isAboveDate = first.block < lastMeta && (second === undefined || second.block > lastMeta);
    // A line without a full stop is not the first paragraph, and directly below the date it is rarely a caption.
    const isHeading = !endsSentence(first.text) && page.metaBlocks.size > 0 && second?.isSentence === true;
    const isBelowMeta = isHeading && first.block === lastMeta + 1 && second.block !== first.block;
    if (below < MIN_SENTENCES_BELOW || !((isInHeader && isAlone) || isAboveDate || isBelowMeta)) return;
    if (page.givenSummary !== undefined && wordsOf(page.givenSummary) !== first.words) return;
    page.summary = first.text;
    page.lines = page.lines.slice(1);
    page.noteRemoval(this.name, first);
  },
};
