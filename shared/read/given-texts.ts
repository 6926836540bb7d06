/**
 * Texts of an article that the publisher gave as fields, above a text or a page. The same words in the text are a
 * repetition; other words belong to the text.
 */
export interface GivenTexts {
  title?: string;
  summary?: string;
}
