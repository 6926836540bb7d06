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

/** The line between headline and text that says what the article is about. It becomes the summary. */
export const standfirst: BodyRule = {
  name: 'standfirst',
  find(blocks, { description }) {
    const summary = folded(description);
    if (summary === '') return [];
    return blocks
      .slice(0, FIRST_BLOCKS)
      .filter(
        ({ text, isHeading, words }) =>
          (isHeading || NAMES.some((name) => words.has(name))) && folded(text) === summary,
      )
      .slice(0, 1);
  },
};
