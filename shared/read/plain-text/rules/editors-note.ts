import type { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../../prose/line-shape.ts';
import { phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import { wholeTexts } from '../../prose/phrases/word-pattern.ts';
import { BAR_OR_DASH } from '../../prose/separators.ts';
import { hasCountAndNote } from '../../prose/site-lines/text-count.ts';
import type { Rule } from '../rule.ts';

const LABELS = phrasesOf('editorLabels');
const COMMENTS = phrasesOf('commentLabels');
const LINES = wholeTexts('manuscriptLines');
const VERSIONS = phrasesOf('versionWords');
const PAGES = phrasesOf('pageWords', 'printedPageWords');

/** `Note to subs: check the spelling` */
const LABELLED = /^([^:：()（）]{2,40})\s?[:：]\s?\S/u;
/** `Comment (Ada): cut two lines` */
const WITH_NAME = /^(\p{L}{2,20})\s?[(（]\p{Lu}[\p{L}\p{M}.'’ -]{1,30}[)）]\s?[:：]\s?\S/u;
/** `v3 FINAL (edits accepted)`. A version of a program has a point. */
const VERSION = /^v\.? ?\d{1,2}[\s_–—-]+([^()]{2,30}?)(?:\s?\([^()]{2,40}\))?$/iu;
const PAGE_NUMBERS = /^(\D{2,12}?)\s?\d{1,3}(?:[-–]\d{1,3})?$/u;

const MAX_CHARACTERS = 160;
const MAX_PART_WORDS = 3;
const MAX_LINES_ABOVE = 4;
const MAX_LINES_BELOW = 3;

/**
 * Whether a text says in three parts where it will be in print: `Culture – pages 24-25 – opener`.
 * `Coast Daily | 3 May | page 4` has a date.
 */
function isPlaceInPrint(text: string): boolean {
  const parts = text.split(BAR_OR_DASH);
  const isPages = (part: string): boolean => {
    const word = wordsOf(PAGE_NUMBERS.exec(part)?.[1] ?? '');
    // `pages`, `páginas`, `Seiten`: the plural has one letter more.
    return PAGES.has(word) || PAGES.has(word.slice(0, -1));
  };
  const names = parts.filter((part) => !isPages(part));
  return (
    names.length > 1 &&
    names.length < parts.length &&
    parts.every((part) => wordCount(part) <= MAX_PART_WORDS) &&
    names.every((part) => !/\d/u.test(part))
  );
}

function isNote(line: Line): boolean {
  const { text } = line;
  if (text.length > MAX_CHARACTERS) return false;
  return (
    LABELS.has(wordsOf(LABELLED.exec(text)?.[1] ?? '')) ||
    COMMENTS.has(wordsOf(WITH_NAME.exec(text)?.[1] ?? '')) ||
    VERSIONS.has(wordsOf(VERSION.exec(text)?.[1] ?? '')) ||
    LINES.test(text) ||
    isPlaceInPrint(text) ||
    hasCountAndNote(line)
  );
}

/**
 * Authors and editors write notes for each other above and below a text: its version, where it will be printed, what
 * to check, and that it is not yet public. Programs for documents show when it was last changed.
 */
export const editorsNote: Rule = {
  name: 'editors-note',
  apply(page) {
    const { lines } = page;
    const isText = (line: Line, index: number): boolean => index > 0 && line.isSentence && !isNote(line);
    const above = lines.slice(0, MAX_LINES_ABOVE);
    const start = above.findIndex(isText);
    const below = lines.slice(-MAX_LINES_BELOW);
    const end = below.findLastIndex((line) => isText(line, 1));
    const notes = new Set(
      [...above.slice(0, start < 0 ? above.length : start), ...below.slice(end + 1)].filter(isNote),
    );
    if (lines.length - notes.size < 2) return;
    page.drop(this.name, (line) => notes.has(line));
  },
};
