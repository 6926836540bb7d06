import type { LineRule } from '../line-rule.ts';
import { wholeTexts } from '../phrases/word-pattern.ts';

const LINES = wholeTexts('platformLines');
const SECTIONS = wholeTexts('commentSections');
const MAX_CHARACTERS = 300;
const SIGNS = /^[^\p{L}\p{N}]{1,8}/u;

/** Whether a line begins the comments of readers, or the form for them, on a platform. */
export const beginsComments = (text: string): boolean =>
  text.length <= MAX_CHARACTERS && SECTIONS.test(text.replace(SIGNS, ''));

/**
 * Lines that platforms write on all pages or mails: `Press enter or click to view image in full size`, `Sent
 * from Outlook for iOS`. Removed everywhere.
 */
export const platformLine: LineRule = {
  name: 'platform-line',
  apply(page) {
    const isOfPlatform = (text: string): boolean =>
      text.length <= MAX_CHARACTERS && LINES.test(text.replace(SIGNS, ''));
    page.drop(this.name, ({ text }, index) => index > 0 && (isOfPlatform(text) || beginsComments(text)));
  },
};
