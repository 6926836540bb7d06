import { writtenWords } from './phrases/word-pattern.ts';

/** Verbs of speech in the past tense, which news uses and notices of sites do not. */
const VERBS = writtenWords('speechVerbs');

/** Quotation marks of all languages except single ones, because an apostrophe is not a quotation. */
const QUOTATION = /["“”„«»「」『』《》]/u;

export const hasQuotation = (text: string): boolean => QUOTATION.test(text);

/**
 * Whether a text contains a quotation or reported speech. Such a text belongs to the article, even if it begins like a
 * line of the site.
 */
export function isReported(text: string): boolean {
  return hasQuotation(text) || VERBS.test(text);
}
