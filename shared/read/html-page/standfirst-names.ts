/** Class names of the summary between headline and text. */
export const STANDFIRST_NAMES: ReadonlySet<string> = new Set([
  'standfirst',
  'subtitle',
  'dek',
  'deck',
  'summary',
  'excerpt',
  'description',
  'abstract',
  'subheadline',
  'subhead',
  'strapline',
]);
