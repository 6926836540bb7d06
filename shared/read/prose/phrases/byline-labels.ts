import { phrasesOf, writtenPhrases } from './phrase-table.ts';
import { inEitherCase, LazyPattern, oneOf, wordsIn } from './word-pattern.ts';

export const BYLINE_BEFORE = phrasesOf('bylineBefore');
export const BYLINE_WITH_COLON = phrasesOf('bylineWithColon', 'bylineBefore');
export const BYLINE_AFTER = phrasesOf('bylineAfter');
export const WRITTEN_BY_AFTER = phrasesOf('writtenByAfter');

export const AUTHOR_NOUNS = phrasesOf('authorNouns');

/** `- Role, Health reporter`: the job of the author on the line above. */
export const LABELLED_JOB = new LazyPattern(
  () => new RegExp(String.raw`^(?:[-•*]\s*)?${wordsIn('jobLabels')}\s?[,،]\s\S`, 'iu'),
);

/** `By` at the start of a line that names only authors. */
export const BY_FIRST = new LazyPattern(() => new RegExp(String.raw`^\s*${wordsIn('byWords')}\s+`, 'i'));

/** The words for `by` in three forms: `by`, `By` and `BY`. */
const clearByWords = (): string => {
  const words = writtenPhrases('clearByWords');
  return oneOf([...inEitherCase(words), ...words.map((word) => word.toUpperCase())]);
};

/** The label of a by-line that was copied without the space after it: `ByAnn Lee`. */
export const GLUED_LABEL = new LazyPattern(
  () => new RegExp(String.raw`^${clearByWords()}(?=\p{Lu}\p{Ll})`, 'u'),
);

/** The place after a label at which the space is missing, anywhere in a line: after `By` in `ByAnn Lee`. */
export const GLUED_BY = new LazyPattern(
  () => new RegExp(String.raw`(?<=(?:^|\s)${clearByWords()})(?=\p{Lu}\p{Ll})`, 'gu'),
);

/** `Beitrag von Ann Lee`: a post of a forum. */
export const POST_BY = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('postWords')}\s?(?=${wordsIn('byAfterVerb')}\s)`, 'iu'),
);

/** `Posted in Tides by ann`: the category of a post and its by-line. */
export const FILED_BY = new LazyPattern(
  () => new RegExp(String.raw`^\S+ in [^:]{2,60}? (${wordsIn('clearByWords')} \S+(?: \S+){0,2})$`, 'u'),
);

/** `Autor/in: A`, `Autor(a): A`, `Vystavil/a A`: a label for both genders. */
export const GENDERED = /^(\p{L}{4,})[/(:*_·]\p{Ll}{1,3}\)?(?=\s?[:：]|\s\p{Lu})/u;

/** The heading of a box about the author, before the name: `Über Ann Lee`. */
export const ABOUT_BEFORE_NAME = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('aboutWords')}\s+(?=\p{Lu})`, 'iu'),
);
