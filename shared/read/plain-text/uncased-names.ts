import { CJK_OR_THAI } from '#shared/text/dense-scripts.ts';
import { wordCount } from '../prose/line-shape.ts';
import { isGivenName, isUncasedName } from '../prose/person-names.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';

const MAX_CHARACTERS = 80;
const MAX_PLACE_WORDS = 2;

/** `المصدر: ` before the name of a reporter. */
const SOURCE = new LazyPattern(() => new RegExp(String.raw`^${wordsIn('sourceLabels')}\s?[:：]\s*`, 'u'));

/** Between a place and a name: `بيروت: `, ` – `. Some Arabic papers write the kashida `ـ` as a dash. */
const BETWEEN = /\s*[:：]\s+|\s+[-–—|ـ]\s+/u;

/** Between names. In Arabic and Hebrew, "and" is a letter that is written together with the next word. */
const JOINT = /\s+(?:و|اور|और|ও|மற்றும்)\s+|\s+[وו](?=[\p{Script=Arabic}\p{Script=Hebrew}]{2})/u;

/**
 * The names of a line in a script without capitals, before or after a place: `رانيا الشهابي - بيروت`.
 *
 * @returns empty if a part is neither names nor a place, or if both parts can be names
 */
export function uncasedNames(text: string): string[] {
  if (text.length > MAX_CHARACTERS || /[\p{Lu}\d]/u.test(text) || CJK_OR_THAI.test(text)) return [];
  const [first = '', second, ...more] = text.replace(SOURCE.expression, '').trim().split(BETWEEN);
  if (more.length > 0) return [];
  if (second === undefined) return listed(first);
  const [before, after] = [listed(first), listed(second)];
  if (before.length > 0 && after.length > 0) {
    // A place is never two names with "and" between them.
    const sure = [before, after].filter((names) => names.length > 1 || names.every(isGivenName));
    return sure.length === 1 ? (sure[0] ?? []) : [];
  }
  const place = before.length > 0 ? second : first;
  return wordCount(place) <= MAX_PLACE_WORDS ? [...before, ...after] : [];
}

const COMMA = /\s*[،,]\s*/u;

/** One name, names with “and” between them, or names with commas if each is a common given name. */
function listed(text: string): string[] {
  for (const between of [JOINT, COMMA]) {
    const names = text.split(between);
    const areNames = between === COMMA ? names.every(isGivenName) : names.every(isUncasedName);
    if (names.length > 1 && areNames) return names;
  }
  return isUncasedName(text) ? [text] : [];
}
