import { endsLikeSentence, widthOf, wordCount } from './line-shape.ts';
import { isTagLabel } from './phrases/tag-labels.ts';
import { BAR } from './separators.ts';

const LABELLED = /^[^\p{L}\p{N}]{0,3}([^:：]{2,34}?)\s*[:：]\s*(.+)$/u;
const BETWEEN = /[,،、，;；|｜/／·•#＃]+/u;
const QUOTATION = /["“”„«»「『]/u;
const MAX_TAG_WORDS = 5;
const MAX_TAG_WIDTH = 44;

/** Between two lists on one line: `Filed under: Tides. Tagged: ferries.` */
const BETWEEN_LISTS = new RegExp(String.raw`\.\s|${BAR.source}`, 'u');

/** Whether a line has two lists with labels. No sentence has this form. */
export function hasTwoTagLists(text: string): boolean {
  const lists = text.replace(/\.$/u, '').split(BETWEEN_LISTS);
  return lists.length === 2 && lists.every(isTagLine);
}

/** Whether a line has a label and, after its colon, only short texts without a sentence: `Tags: tides, ferries`. */
export function isTagLine(text: string): boolean {
  const [, label = '', list = ''] = LABELLED.exec(text) ?? [];
  if (!isTagLabel(label) || endsLikeSentence(list) || QUOTATION.test(list)) return false;
  const tags = list.split(BETWEEN).map((tag) => tag.trim());
  return tags.every((tag) => wordCount(tag) <= MAX_TAG_WORDS && widthOf(tag) <= MAX_TAG_WIDTH);
}
