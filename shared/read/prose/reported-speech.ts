import { writtenWords } from './phrases/word-pattern.ts';

/** Past tense, as in news; notices of sites do not use it. */
const VERBS = writtenWords('speechVerbs');

/** Not single ones: an apostrophe is not a quotation. */
const QUOTATION = /["“”„«»「」『』《》]/u;

export const hasQuotation = (text: string): boolean => QUOTATION.test(text);

/** A quotation or reported speech is text, even if it begins like a line of the site. */
export function isReported(text: string): boolean {
  return hasQuotation(text) || VERBS.test(text);
}
