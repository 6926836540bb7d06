import { MAIL_ADDRESS } from '../prose/line-shape.ts';
import { isGivenName } from '../prose/person-names.ts';
import { CREDIT_LABELS } from '../prose/phrases/credit-labels.ts';
import { COMMENT_WORDS, IMPRINT_LABELS } from '../prose/phrases/notices.ts';
import { composition, phraseAt, wordsOf } from '../prose/phrases/phrase-table.ts';
import {
  OTHER_READING_TIME_WORDS,
  READING_MINUTES,
  READING_WORDS,
} from '../prose/phrases/reading-time-words.ts';
import { ONE_WORDS } from '../prose/phrases/relative-words.ts';
import {
  SHARE_ACTIONS,
  SHARE_NETWORKS,
  WEAK_BUTTONS,
  WORDS_BETWEEN_BUTTONS,
} from '../prose/phrases/share-words.ts';
import { isTagLabel } from '../prose/phrases/tag-labels.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';

/** The words of buttons, counts and reading times. */
const CONTROLS = {
  comments: COMMENT_WORDS,
  actions: SHARE_ACTIONS,
  networks: SHARE_NETWORKS,
  weak: WEAK_BUTTONS,
  minutes: READING_MINUTES,
  reading: READING_WORDS,
  other: OTHER_READING_TIME_WORDS,
  between: WORDS_BETWEEN_BUTTONS,
  one: ONE_WORDS,
};

/** Words that occur only on buttons, in counts and in reading times; words of the other sets can be between them. */
const SURE_CONTROLS = ['comments', 'actions', 'networks', 'weak', 'reading'] as const;

/** `um 10:52`, `alle 10:15`: the day is on another line. */
const TIME_ALONE = new LazyPattern(() => {
  const joint = String.raw`(?:\p{L}{1,3}\.?|${wordsIn('clockJoints')}[.:]?)`;
  const half = String.raw` ?[\p{L}.]{1,4}| \p{L}\. \p{L}\.`;
  return new RegExp(String.raw`^(?:${joint} ){0,2}\d{1,2}[:.h]\d{2}(?:${half})?$`, 'u');
});

/**
 * Whether a part of a line has neither author nor date: `5 Comments`, `3 min read`, `Filed under: tides`, `Photo: A`.
 */
export function isKnown(text: string): boolean {
  const words = wordsOf(text);
  const [, label = ''] = /^([^:：]{2,34}?)\s*[:：]/u.exec(text) ?? [];
  return (
    isControl(words) ||
    TIME_ALONE.test(text) ||
    MAIL_ADDRESS.test(text) ||
    isTagLabel(label) ||
    NUMBERED.test(text) ||
    CJK_ISSUE.test(text) ||
    NUMBER_OF_PAGE.test(text) ||
    FILED.test(text) ||
    phraseAt(words, IMPRINT_LABELS) !== '' ||
    phraseAt(words, CREDIT_LABELS) !== ''
  );
}

/** `Issue 88`, `Nr. 14/2026`, `Pressemitteilung Nr. 14`: the number of an issue or a press release. */
const NUMBERED = new LazyPattern(() => numberedAfter(String.raw`(?:[\p{L}-]{5,24} )?`));

/** `Communiqué de presse n° 12` */
const NUMBERED_TITLE = new LazyPattern(() => numberedAfter(String.raw`(?:[\p{L}-]{2,24} ){0,4}`));

/** `第612号` */
const CJK_ISSUE = /^第?\s?\d{1,5}\s?[号號期]$/u;

function numberedAfter(words: string): RegExp {
  const label = wordsIn('issueWords', 'numberWords');
  return new RegExp(String.raw`^${words}${label}\.? ?#?\d{1,4}(?:[/-]\d{2,4})?$`, 'iu');
}

/** `Page 4`, `str. 12` */
const NUMBER_OF_PAGE = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('pageWords', 'printedPageWords')}\.? ?\d{1,4}$`, 'iu'),
);

/** Whether a line is only the number of an issue, a press release or a notice. */
export const isNumbered = (text: string): boolean => NUMBERED_TITLE.test(text) || CJK_ISSUE.test(text);

/** `in News`, `Abgelegt unter`: the category of a blog post. */
export const FILED = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('filedUnder')}(?:[\s:：]|$)`, 'iu'),
);

function isControl(words: string): boolean {
  if (words === '' || words.length > 120) return false;
  const counts = composition(words, CONTROLS);
  return counts !== undefined && SURE_CONTROLS.some((name) => (counts.get(name) ?? 0) > 0);
}

/** Removes buttons and counts at the end: `Ann Mercer 5 Comments` → `Ann Mercer`. */
export function withoutControls(text: string): string {
  const words = text.split(' ');
  for (let at = 1; at < words.length; at++) {
    const tail = words.slice(at).join(' ');
    // A capital is an initial, not the unit of `3 d`. `X` can be the network.
    if (/^(?:\p{Lu}\. ?){1,3}$|^(?!X)\p{Lu}$/u.test(tail) || isSurname(words, at)) continue;
    if (isControl(wordsOf(tail)) || /^\d{1,5}$/u.test(tail)) return words.slice(0, at).join(' ');
  }
  return text;
}

/** Whether the last word is the only word after one given name: `Lien` in `By Ann Lien` is also French for a link. */
function isSurname(words: readonly string[], at: number): boolean {
  const [before = '', name = '', last = ''] = ['', ...words].slice(at - 1, at + 2);
  return at === words.length - 1 && /^\p{Lu}\p{Ll}/u.test(last) && isGivenName(name) && !isGivenName(before);
}
