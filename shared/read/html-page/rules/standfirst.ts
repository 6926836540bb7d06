import { foldWords } from '../fold-words.ts';
import { STANDFIRST_NAMES } from '../standfirst-names.ts';
import type { BodyRule } from './body-rule.ts';

/** Class names of a standfirst. They are needed because many pages repeat their first paragraph as the description. */
const NAMES: readonly string[] = [...STANDFIRST_NAMES, 'byline', 'promo', 'sub'];
const FIRST_BLOCKS = 6;

/** A longer paragraph is text. */
const MAX_CHARACTERS = 700;

/**
 * Removes the paragraph between headline and text that becomes the summary: the only one that the extractor left out
 * there, otherwise a heading or a paragraph of class `NAMES` that equals the description.
 */
export const standfirst: BodyRule = {
  name: 'standfirst',
  find(blocks, { description, standfirst: known = '' }) {
    const summary = foldWords(description);
    const isKnown = known !== '' && known.length <= MAX_CHARACTERS;
    if (!isKnown && summary === '') return [];
    return blocks
      .slice(0, FIRST_BLOCKS)
      .filter(({ text, isHeading, words }) =>
        isKnown
          ? text === known
          : (isHeading || NAMES.some((name) => words.has(name))) && foldWords(text) === summary,
      )
      .slice(0, 1);
  },
};
