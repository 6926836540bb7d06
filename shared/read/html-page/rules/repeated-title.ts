import { type BodyRule, folded } from './body-rule.ts';

/** A heading this far down that reads like the title is a section's, of an article that quotes itself. */
const FIRST_BLOCKS = 12;

/**
 * The headline once more above the text: it is the title, and readers show it. So is the only heading of the first level,
 * where the page tells machines another title than people.
 */
export const repeatedTitle: BodyRule = {
  name: 'repeated-title',
  find(blocks, { title, headline: shown }) {
    const headline = folded(title);
    if (headline === '') return [];
    const shownHeadline = folded(shown);
    return blocks.slice(0, FIRST_BLOCKS).filter(({ text, isHeading, isProse }) => {
      const line = folded(text);
      const isPart = line.length > headline.length / 2 && headline.startsWith(line);
      const isShown = isHeading && line === shownHeadline;
      return isShown || line === headline || (!isProse && isPart);
    });
  },
};
