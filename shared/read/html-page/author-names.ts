import { withoutGluedWords } from '#shared/read/prose/glued-to-name.ts';
import {
  isAgencyAfter,
  isCjkPerson,
  isCredit,
  isRole,
  withoutJobs,
  withoutRole,
  withoutRoleBefore,
} from '#shared/read/prose/person-names.ts';
import {
  ABOUT_BEFORE_NAME,
  BYLINE_AFTER,
  BYLINE_BEFORE,
  BYLINE_WITH_COLON,
  GENDERED,
  GLUED_LABEL,
} from '#shared/read/prose/phrases/byline-labels.ts';
import { PUBLISHED_LABELS, UPDATED_LABELS } from '#shared/read/prose/phrases/date-labels.ts';
import { wordsOf, writtenPhrases } from '#shared/read/prose/phrases/phrase-table.ts';
import { REPORTER_BEFORE, REPORTER_TITLE_LAST } from '#shared/read/prose/phrases/reporter-words.ts';
import { LazyPattern, oneOf, wholeTexts, wordsIn } from '#shared/read/prose/phrases/word-pattern.ts';
import { dateWords } from '#shared/text/dates/date-words.ts';
import { CJK } from '#shared/text/dense-scripts.ts';
import { asciiDigits } from '#shared/text/fold-text.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { datesInLine } from './date-in-line.ts';

/** Words before a name in a by-line: `By `, `Author: `. */
const BY = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('byWords', 'pageBylines')}(?:\s*[:：]\s*|\s+)`, 'iu'),
);
/** Longer labels: `Veröffentlicht von`, `Alle Beiträge von`. */
const LONG_LABEL = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^[^|·•]{0,60}?(?<!\p{L})${wordsIn('postedWords')}(?!\p{L})[^|·•]{0,60}?(?<!\p{L})${wordsIn('byAfterVerb')}(?!\p{L})\s*:?\s*`,
      'iu',
    ),
);
/** Labels in lower case only: `Von Trier` is a name. */
const SMALL_LABEL = new LazyPattern(() => new RegExp(String.raw`^${wordsIn('clearByWords')}\s`, 'u'));
const MAX_LABEL_WORDS = 5;
const BETWEEN = new LazyPattern(
  () =>
    new RegExp(
      String.raw`\s*(?:[,;]\s*(?:${wordsIn('andWords')}\s)?|\||\s(?:And|${wordsIn('andWords')})\s|&)\s*`,
    ),
);
const CASED = /[\p{Lu}\p{Ll}]/u;
/** Two to five words that begin in upper case or are particles: a person, in scripts with upper case. */
const PERSON = new LazyPattern(() => {
  const ands = new Set(writtenPhrases('andWords'));
  const particle = oneOf(writtenPhrases('particles').filter((word) => !ands.has(word)));
  // `d'Emilio`, `dell'Acqua`
  const word = String.raw`(?:\p{Ll}{1,4}['’])?\p{Lu}[\p{L}\p{M}'’.-]*`;
  return new RegExp(String.raw`^(?:${word}|${particle}(?!\p{L}))(?:\s+(?:${word}|${particle})){1,4}$`, 'u');
});
const UNCASED_PERSON = /^[\p{Lo}\p{M}]{2,}(?: [\p{Lo}\p{M}]{2,}){1,2}$/u;
/** What follows the names of a by-line, to the end of the line. */
const AFTER_NAMES = new LazyPattern(() => {
  const month = String.raw`${wordsIn('monthStarts')}[a-z]*\.?`;
  // `Ann Lee May/June 2026`: issue of a magazine
  const date = String.raw`(?:\s${wordsIn('dateJoints', 'agoWords')}\s)?(?:\d|${month}(?:\s?[/–-]\s?${month})?\s+\d)`;
  // `山川花子 发布时间：`: the label of the next fact.
  const label = String.raw`\s${CJK.source}{2,8}\s?[:：]`;
  const words = String.raw`\s${wordsIn('afterNameOnPages')}(?!\p{L})|\s${wordsIn('translatorLabels')}\s*[:：]?\s`;
  const controls = String.raw`(?<!\p{L})${wordsIn('controlsAfterName')}(?!\p{L})`;
  // `Ann Lee coast.example`: host of the paper
  const host = String.raw`\s[\w-]{3,}\.\p{L}{2,7}(?![\p{L}\d])`;
  return new RegExp(
    String.raw`\s*(?:${date}|[|·•–—/(<→›»@#]|\s-(?:\s|$)|${label}|${host}|${words}|${controls}).*$`,
    'isu',
  );
});
const CONTROL_AFTER = new LazyPattern(() => new RegExp(`^ ${wordsIn('controlsAfterName')}$`, 'iu'));
/** `Dave Dice`: the surname is not removed, although the word can follow names in another language. */
const SURNAME_AFTER = /^ \p{Lu}\p{Ll}+$/u;
/** `Ann Lee la`: a preposition before a date in another element. */
const JOINT_AFTER = new LazyPattern(
  () => new RegExp(String.raw`(?<=\s\p{Lu}\S*)\s${wordsIn('dateJoints')}$`, 'u'),
);
/** `Ann Lee ann@coast.example` */
const EMAIL_AFTER = /\s+[\w.+-]+@[\w-]+\.\S+$/u;
const NO_NAME = wholeTexts('notNames');
/** `freeman1984` is a user name; `Ann Lee5 hours ago` is a name and an age. */
const SIGN_IN_NAME = /^\p{L}[\p{L}\d_.-]*\d{1,4}$/u;
/** A name and a job without a space between them. */
const NAME_AND_JOB = /^[\p{sc=Han}\p{sc=Hangul}々]{4,9}$/u;
const JOB_LENGTHS = [4, 3, 2] as const;
/** The minimum number of characters of a name before a job without a space. */
const MIN_UNSPACED = 2;
/** `det/dpa`: the sign of a journalist and the agency. */
const SIGNS = /^\p{Ll}{2,4}(?:\s?\/\s?\p{Ll}{2,4})+$/u;
/** A longer line contains other text too. */
const MAX_CHARACTERS = 120;
const MAX_WORDS = 6;

/** Whether a text is a placeholder that blog software writes instead of a name, such as `Unknown`. */
export function isNamePlaceholder(text: string): boolean {
  return NO_NAME.test(text);
}

/** Whether a line names an author with a label. */
export function isByline(line: string): boolean {
  if (line.length > MAX_CHARACTERS) return false;
  const names = withoutLabel(line);
  const after = withoutDateLabel(withoutAfter(names));
  const first = firstName(after).replace(/\s*[:：]$/u, '');
  return names !== line && (PERSON.test(first) || (UNCASED_PERSON.test(first) && isWithColon(names, line)));
}

function withoutAfter(names: string): string {
  return names.replace(AFTER_NAMES.expression, (after) =>
    SURNAME_AFTER.test(after) && !CONTROL_AFTER.test(after) ? after : '',
  );
}

const isWithColon = (names: string, line: string): boolean =>
  /[:：]\s*$/u.test(line.slice(0, line.length - names.length));

/** Removes the label of a date after the names: `สมชาย ใจดี เผยแพร่`. */
function withoutDateLabel(names: string): string {
  const words = names.trim().split(' ');
  const label = wordsOf(words.at(-1) ?? '');
  const isLabel =
    words.length > 2 &&
    !/\p{Lu}/u.test(words.at(-1) ?? '') &&
    (PUBLISHED_LABELS.has(label) || UPDATED_LABELS.has(label));
  return isLabel ? words.slice(0, -1).join(' ') : names;
}

/** Whether a line is only the label of a by-line: `Author`, `記者`. */
export const isLabelAlone = (line: string): boolean => BYLINE_WITH_COLON.has(wordsOf(line));

/** The label and the name of the author after other facts: `No. 4711 Published: 3 May 2026 Author: Ann Lee`. */
const LABEL_INSIDE = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^(.*\d.*?)(?<![\p{L}\p{M}])${wordsIn('bylineWithColon', 'bylineBefore')}\s?[:：]\s?([^:：]+)$`,
      'iu',
    ),
);
/** The end of a labelled number, directly before the next label. */
const LABELLED_NUMBER = /[:：].*\d[\s|·•,)]*$/u;

/** The person after a label at the end of a line that has a date or a labelled number. */
export function afterLabelInside(line: string): string[] {
  if (line.length > MAX_CHARACTERS) return [];
  const [, before = '', after = ''] = LABEL_INSIDE.expression.exec(asciiDigits(line)) ?? [];
  if (!LABELLED_NUMBER.test(before) && datesInLine(before, undefined).length === 0) return [];
  const names = authorNames(after);
  return names.every((name) => (name.includes(' ') || CJK.test(name)) && isPerson(name)) ? names : [];
}

/**
 * Whether a text has the shape of a person's name: two to five capitalised words, or a Chinese, Japanese or
 * Korean name. In other scripts without capitals, each text is accepted.
 */
export function isPerson(name: string): boolean {
  if (PERSON.test(name)) return true;
  return CJK.test(name) ? isCjkPerson(name) : !CASED.test(name);
}

/**
 * Whether a line has a name directly after a label (`Posted on 5 March by Ann`) or directly before a label (`김하늘 기자`).
 */
export function isNamedByLabel(line: string, name: string): boolean {
  const at = line.indexOf(name);
  const before = line.slice(0, Math.max(0, at)).trim();
  if (at >= 0 && BYLINE_AFTER.has(wordsOf(line.slice(at + name.length)).split(' ')[0] ?? '')) return true;
  if (CJK.test(name) && REPORTER_TITLE_LAST.test(before)) return true;
  if (/[:：]$/.test(before)) return BYLINE_WITH_COLON.has(wordsOf(before.split(/[|·•]/).at(-1) ?? ''));
  const words = wordsOf(before).split(' ');
  return [1, 2, 3].some((count) => BYLINE_BEFORE.has(words.slice(-count).join(' ')));
}

function firstName(names: string): string {
  return names.split(BETWEEN.expression)[0] ?? '';
}

/**
 * The names in a by-line.
 *
 * `Smith, John` and `Marks and Spencer` are not split, because a part is not clearly a person.
 *
 * @returns an empty list for an address, a handle, a form field, or a text that is too long
 */
export function authorNames(byline: string): string[] {
  return namesWithJobs(byline).map(withoutJob);
}

/** Removes a job after a name: `김하늘 기자`, `山田花子記者`. */
function withoutJob(name: string): string {
  const words = name.split(' ');
  const [last = ''] = words.slice(-1);
  if (words.length > 1 && BYLINE_AFTER.has(wordsOf(last))) return words.slice(0, -1).join(' ');
  if (!NAME_AND_JOB.test(name)) return name;
  const length = JOB_LENGTHS.find(
    (count) => name.length - count >= MIN_UNSPACED && BYLINE_AFTER.has(name.slice(-count)),
  );
  return length === undefined ? name : name.slice(0, -length);
}

function namesWithJobs(byline: string): string[] {
  const line = cleanLine(byline)
    .replace(/^[\s,;:|·•–—-]+/u, '')
    .replace(ABOUT_BEFORE_NAME.expression, '');
  const after = withoutLabel(line);
  // Before a single word, only `by`, a label in lower case or a label with a colon is a label: `Von Trier` is a name.
  const isLabel =
    after.includes(' ') ||
    /^\p{L}+\s?[:：]/u.test(line) ||
    SMALL_LABEL.test(line) ||
    /^by\b/i.test(line) ||
    !CASED.test(line);
  const labelled = isLabel || GLUED_LABEL.test(line) || LONG_LABEL.test(line) ? after : line;
  // `Ann Lee (https://coast.example/ann)`: the address after the name is removed.
  const whole = withoutGluedWords(labelled)
    .replace(/\s*(?:[(<|,;]|[-–—])\s*(?:https?:\/\/|www\.)[^\s)>]+[)>]?\s*$/u, '')
    .replace(EMAIL_AFTER, '')
    .replace(/(?<=\p{Ll})\s*:$/u, '');
  const names = withoutRestOfLine(whole);
  if (
    /https?:|www\.|^@|[<>{}*]|[:：]\s*$/.test(whole) ||
    isNamePlaceholder(whole) ||
    isNamePlaceholder(names)
  )
    return [];
  if (SIGNS.test(whole)) return [];
  if (!/\p{L}{2}/u.test(names) || names.length > MAX_CHARACTERS) return [];
  const parts = names.split(BETWEEN.expression).filter((part) => part !== '');
  // `김하늘 기자, 이바다 기자`: the same job after each name.
  if (parts.length > 1 && parts.every((part) => withoutJob(part) !== part)) return parts;
  // `Ann Lee, Staff Writer`: a job after the name is left out.
  const jobless = withoutJobs(parts).filter((part) => !isRole(part));
  const people = jobless.filter(
    (part, index) => index === 0 || !(isCredit(part) || isAgencyAfter(jobless[0] ?? '', part)),
  );
  if (parts.length > 1 && people.length > 0 && people.every((part) => PERSON.test(part))) return people;
  // `Ann Lee und Tom Hanley, Hamburg`: a place after several people.
  const [last = ''] = people.slice(-1);
  const named = people.slice(0, -1);
  if (named.length > 1 && !last.includes(' ') && named.every((part) => PERSON.test(part))) return named;
  // `Ann Lee, Portal`: a paper or a place after the name is left out.
  const first = names.split(',')[0]?.trim() ?? '';
  if (parts.length === 2 && PERSON.test(first)) return [first];
  return names.split(' ').length > MAX_WORDS ? [] : [withoutRole(names)];
}

/** `by Ann Lee.` ends a sentence; `Jr.` is an abbreviation. */
const SENTENCE_STOP = /(?<=\s(?!Esq|Inc|Ltd|Bros|Prof)\p{L}{3,})\.$/u;

/** Removes the jobs before the names of a by-line, and what follows the names. The label is already removed. */
function withoutRestOfLine(byline: string): string {
  const line = withoutAffiliation(withoutRoleBefore(byline).replace(REPORTER_BEFORE.expression, ''));
  const names = SIGN_IN_NAME.test(byline) ? line : withoutAfter(line);
  const trimmed = names
    .replace(/[\s,;:.*|-]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
    .replace(SENTENCE_STOP, '')
    .replace(JOINT_AFTER.expression, '');
  return names === line ? trimmed : withoutWeekday(withoutDateLabel(trimmed));
}

/** Removes the weekday of a date after the names: `Ann Lee, Tuesday`. `Ann Friday` is a name. */
function withoutWeekday(names: string): string {
  const words = names.split(' ');
  const isWeekday = dateWords().get(wordsOf(words.at(-1) ?? ''))?.isWeekday === true;
  return isWeekday && words.length > 2
    ? words
        .slice(0, -1)
        .join(' ')
        .replace(/[\s,;]+$/u, '')
    : names;
}

/** Removes a job with its place after a Chinese, Japanese or Korean name: `王文 海边大学教授`. */
function withoutAffiliation(text: string): string {
  const [first = '', ...others] = text.split(' ');
  const isLong = others.join('').length >= MIN_AFFILIATION;
  const isOne = !/[,、，]/u.test(text);
  return isLong && isOne && CJK.test(text) && isCjkPerson(first) ? first : text;
}

/** The minimum number of characters of a job with its place. A given name is shorter. */
const MIN_AFFILIATION = 5;

/** The rest of a line after the words that introduce a name. Templates write a label twice: `By by Ann Lee`. */
function withoutLabel(line: string): string {
  const rest = withoutOneLabel(line);
  const name = withoutOneLabel(rest);
  // A second label that differs from the first begins a surname: `By Von Trier`.
  const isRepeated = labelBefore(rest, line).endsWith(labelBefore(name, rest));
  return isRepeated ? name : rest;
}

/** The removed start of a line, as words. */
const labelBefore = (rest: string, line: string): string => wordsOf(line.slice(0, line.length - rest.length));

function withoutOneLabel(written: string): string {
  const line = written.replace(GENDERED, '$1');
  const glued = line.replace(GLUED_LABEL.expression, '');
  if (glued !== line) return glued;
  const long = line.replace(LONG_LABEL.expression, '');
  if (long !== line) return long;
  const words = line.split(' ');
  for (let count = Math.min(MAX_LABEL_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const folded = wordsOf(label);
    const isLabel = /[:：]$/.test(label) ? BYLINE_WITH_COLON.has(folded) : BYLINE_BEFORE.has(folded);
    if (isLabel) return words.slice(count).join(' ');
  }
  return line.replace(BY.expression, '');
}
