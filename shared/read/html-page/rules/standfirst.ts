import { type BodyRule, folded } from './body-rule.ts';

/**
 * Class names of a standfirst. A paragraph without such a name can equal the description only because the page has no
 * other description.
 */
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
 * Removes the paragraph between headline and text that summarises the article: a paragraph with such a class name, a
 * paragraph that equals the description, or the only paragraph there that the extractor left out. It becomes the
 * summary.
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
