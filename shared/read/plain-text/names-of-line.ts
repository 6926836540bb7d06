import type { Line } from '#shared/read/prose/line.ts';
import { withoutFootnotes, withoutGluedWords } from '../prose/glued-to-name.ts';
import { BULLET, isNameLike } from '../prose/line-shape.ts';
import { isMastheadName } from '../prose/masthead-names.ts';
import {
  isFullName,
  isGivenName,
  isJob,
  isRole,
  isSurePerson,
  isUncasedName,
  isUnspacedName,
  nameAtStart,
  namesIn,
  namesInRow,
  withoutRole,
} from '../prose/person-names.ts';
import { BYLINE_BEFORE } from '../prose/phrases/byline-labels.ts';
import { CREDIT_LABELS } from '../prose/phrases/credit-labels.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { UNIT_WORDS } from '../prose/phrases/relative-words.ts';
import { ORIGINAL_OF_ACCOUNT } from '../prose/phrases/reporter-words.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { SITE_WORDS } from '../prose/phrases/site-words.ts';
import { isReadingTime } from '../prose/reading-times.ts';
import { BAR } from '../prose/separators.ts';
import { cjkNames, nameBeforeOtherJob } from './cjk-names.ts';
import { uncasedNames } from './uncased-names.ts';

/** `A B, business correspondent`: a name and its role. */
export const NAME_AND_ROLE = /^([^,،、(|]{4,50}?)(?:,|،|、|\s\(|\s[|/–-])\s*([^,.!?]{3,70}?)\)?$/u;
/** After a name, a job begins with a lower-case letter and a place with a capital one. */
const ROLE_WORDS = /^\p{Ll}/u;

/** The bar after a name, and the full stop in `Ann LEE.`, as French papers write it. */
export const STOP_OF_NAME = /\s*[|·•]$|(?<=^\p{Lu}\p{Ll}\S* \p{Lu}[\p{Lu}'’ -]+)\.$/u;

const COMMA_OR_BAR = new RegExp(`[,،]|${BAR.source}`, 'u');

/** An address after a name: `WADE PURCELL wpurcell@…`. */
const ADDRESS = /\s*[(<]?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+[)>]?\s*$/u;

/**
 * The name without bullet, footnote, handle, button, job and reading time: `Jana Dohm1`, `Jana DohmFollow`,
 * `Jana DohmTravel Reporter`.
 */
export function nameText(line: Line): string {
  const text = withoutFootnotes(line.text.replace(BULLET, '')).replace(STOP_OF_NAME, '');
  const name = nameAtStart(text);
  if (name !== undefined && SECTION_NAMES.has(wordsOf(text.slice(name.length)))) return name;
  const timed = beforeReadingTime(text);
  if (timed !== undefined) return timed;
  const [, person = '', job = ''] =
    /^(\p{Lu}\S* .*?\p{Ll}{2})(\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+){0,3})$/u.exec(text.split(',', 1)[0] ?? '') ??
    [];
  if (isFullName(person) && (isRole(job) || isJob(job))) return person;
  return withoutGluedWords(nameBeforePaper(text) ?? text);
}

const NAME_AND_PAPER = /^(\p{Lu}[^,|·•/]{3,40}?)(?:,\s|\s[|｜│┃·•/–—-]\s)(\p{Lu}[^,|·•]{2,50})$/u;

/** The name before the paper of the author: `Ann Lee | The Marlow Courier`, `Ann Lee, USA TODAY` → `Ann Lee`. */
function nameBeforePaper(text: string): string | undefined {
  const [, name = '', paper = ''] = NAME_AND_PAPER.exec(text) ?? [];
  return isFullName(name) && !SITE_WORDS.test(wordsOf(name)) && isPaper(paper) ? name : undefined;
}

/** Whether a text has the words of the name of a paper, each with a capital: `The Marlow Courier`, `USA TODAY`. */
export const isPaper = (text: string): boolean =>
  isMastheadName(text) || (isNameLike(text) && SITE_WORDS.test(wordsOf(text)));

/** `7 hours`, without `ago`. */
const isAge = (words: string): boolean =>
  Object.values(UNIT_WORDS).some((units) => units.has(/^\d{1,2} (\p{L}+)$/u.exec(words)?.[1] ?? ''));

/** `Ann Lee 2 minutes read`, `Ann Lee 7 hours` → `Ann Lee` */
function beforeReadingTime(text: string): string | undefined {
  const [, name = '', time = ''] = /^(\D{4,50}?)[\s·•|–—-]+(\d{1,2}\b.{2,30})$/u.exec(text) ?? [];
  return isFullName(name) && (isReadingTime(wordsOf(time)) || isAge(wordsOf(time))) ? name : undefined;
}

export function nameWithRole(text: string): string | undefined {
  const [, name = '', role = ''] = NAME_AND_ROLE.exec(text) ?? [];
  const before = withoutRole(text);
  if (before !== text && isGivenName(before)) return before;
  // `Ann Lee, Thomas Cole` are two authors.
  if (isSurePerson(role)) return undefined;
  return isFullName(name) && ((ROLE_WORDS.test(role) && isGivenName(name)) || isRole(role))
    ? name
    : undefined;
}

/** The names of a line that contains nothing else; `Marlow Courier` next to the date is the paper. */
export function fullNames(text: string): string[] {
  const first = wordsOf(text.split(' ', 1)[0] ?? '');
  if (SITE_WORDS.test(wordsOf(text)) || BYLINE_BEFORE.has(first) || CREDIT_LABELS.has(first)) return [];
  const parts = text.split(BAR);
  const arePeople = parts.every(isSurePerson);
  if (parts.length > 1 && arePeople) return parts;
  const names = isCaptionOfPerson(text) ? [] : (namesIn(text) ?? []);
  return names.length > 0 && names.every((name) => isFullName(name)) ? names : namesInRow(text);
}

/** Whether a line says in lower case what a person does in a picture: `Ann Lee at the harbour on Friday`. */
const isCaptionOfPerson = (text: string): boolean => !isNameLike(text.split(/[,(<@]/u, 1)[0] ?? '');

/** Names next to a date that are recognised by their form: without capitals, with an address, after a place. */
export function otherNames(text: string): string[] {
  const listed = cjkNames(text);
  if (listed.length > 0) return listed;
  const withJob = nameBeforeOtherJob(text);
  if (withJob !== undefined) return [withJob];
  const unlisted = uncasedNames(text);
  if (unlisted.length > 0) return unlisted;
  // A name, a place and a paper in scripts without capitals: the name comes first.
  const [uncased = ''] = text.split(COMMA_OR_BAR);
  const addressed = text.replace(ADDRESS, '').trim();
  const placed = nameAfterPlace(text);
  const original = ORIGINAL_OF_ACCOUNT.expression.exec(text);
  if (original !== null) return original[1] === undefined ? [] : [original[1]];
  const names = [
    ...(isUnspacedName(text) ? [text] : []),
    ...(isUncasedName(uncased.trim()) || SPACED_KANJI.test(text) ? [uncased.trim()] : []),
    ...(addressed !== text && isFullName(addressed) ? [addressed] : []),
    ...(placed === undefined ? [] : [placed]),
  ];
  return names.slice(0, 1);
}

/** `山川 花子`: a Japanese name next to the date. */
const SPACED_KANJI = /^\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}]{1,4}$/u;

/** The full name after a place of one word: `Beirut - Rania Shehabi`. */
function nameAfterPlace(text: string): string | undefined {
  const [, name = ''] = /^[\p{L}\p{M}'’-]{2,20}\s[-–—|]\s([^-–—|,]{4,40})$/u.exec(text) ?? [];
  return isUncasedName(name) ? name : undefined;
}
