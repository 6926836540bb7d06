import { foldWords } from '../fold-words.ts';
import type { BodyRule } from './body-rule.ts';

/** Only this number of blocks is searched. A heading further down that equals the title belongs to a section. */
const FIRST_BLOCKS = 12;

/** A shorter title can be a part of the heading of a section. */
const MIN_WORDS = 4;

/**
 * Removes the headline above the text, because feed readers show the title. Also removes the only first-level heading of
 * the page, even if it differs from the title.
 */
export const repeatedTitle: BodyRule = {
  name: 'repeated-title',
  find(blocks, { title, headline: shown }) {
    const headline = foldWords(title);
    if (headline === '') return [];
    const shownHeadline = foldWords(shown);
    const hasManyWords = headline.split(' ').length >= MIN_WORDS;
    return blocks.slice(0, FIRST_BLOCKS).filter(({ text, isHeading, isProse }) => {
      const line = foldWords(text);
      const isPart = line.length > headline.length / 2 && headline.startsWith(line);
      const isShown = isHeading && line === shownHeadline;
      // `Sharing options for: Harbour closed for a week`
      const isEnd = isHeading && hasManyWords && line.endsWith(` ${headline}`);
      return isShown || line === headline || (!isProse && isPart) || isEnd;
    });
  },
};
