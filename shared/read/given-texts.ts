/**
 * Fields that the publisher sent with a text or a page. If the text repeats one of them, the repetition is
 * removed.
 */
export interface GivenTexts {
  title?: string;
  summary?: string;
}
