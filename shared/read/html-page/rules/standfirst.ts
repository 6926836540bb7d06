import { type BodyRule, folded } from './body-rule.ts';

/** Elsewhere a first paragraph is the description because the page's author had no other. */
const NAMES = [
  'summary',
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'subheadline',
  'subhead',
  'excerpt',
  'description',
  'strapline',
  'byline',
  'promo',
  'abstract',
  'sub',
];
const FIRST_BLOCKS = 6;

/** A longer paragraph is text. Characters. */
const MAX_CHARACTERS = 700;

/**
 * The paragraph between headline and text that says what the article is about: what the page calls so and says of itself to
 * machines, or the only one there that the extractor left out. It becomes the summary.
 */
export const standfirst: BodyRule = {
  name: 'standfirst',
  find(blocks, { description, standfirst: known = '' }) {
    const summary = folded(description);
    const isKnown = known !== '' && known.length <= MAX_CHARACTERS;
    if (!isKnown && summary === '') return [];
    return blocks
      .slice(0, FIRST_BLOCKS)
      .filter(({ text, isHeading, words }) =>
        isKnown
          ? text === known
          : (isHeading || NAMES.some((name) => words.has(name))) && folded(text) === summary,
      )
      .slice(0, 1);
  },
};
