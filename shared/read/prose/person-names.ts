import { dateWords } from '#shared/text/dates/date-words.ts';
import { CJK_OR_THAI } from '#shared/text/dense-scripts.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { widthOf, wordCount } from './line-shape.ts';
import { CREDIT_LABELS } from './phrases/credit-labels.ts';
import { GIVEN_NAMES } from './phrases/given-names.ts';
import {
  ADDRESSED,
  AFTER_NAME,
  CAPITAL_JOINT,
  CJK_OFFICE,
  GIVEN_NAME_LAST,
  HAS_JOINT,
  JOB_BEFORE,
  JOINT_IN_CAPITALS,
  KOREAN_NAME,
  NAME_JOINTS,
  NEVER_IN_NAMES,
  PARTICLES,
  SURNAME_FIRST,
  TITLES,
  TWO_CHARACTER_NAME,
  UNSPACED_NAME,
} from './phrases/name-words.ts';
import { wordsOf } from './phrases/phrase-table.ts';
import { JOBS, ROLES } from './phrases/roles.ts';
import { SECTION_NAMES } from './phrases/section-names.ts';
import { SITE_WORDS } from './phrases/site-words.ts';
import { STAFF_BYLINES } from './phrases/staff-bylines.ts';

/**
 * A letter of a script with capitals. Georgian letters do not match: they are classified as lower-case letters, but
 * papers do not use Georgian capitals.
 */
const CASED = /(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u;

/** `Jean-Luc`, `O’Neill`, `J.`, `d’Arc`, `al-Zoubi`, `McGee` */
const NAME_WORD = /^(?:\p{Ll}{1,2}['’-])?\p{Lu}[\p{L}\p{M}'’ʼ.·-]*$/u;

/** A name of two to four characters without spaces, or a foreign name with middle dots. */
const CJK_NAME =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー・·=＝ 々]{2,14}$/u;

/**
 * `SoftwareGames`: two words that were copied without a space. `VanderMeer` does not match: only five lower-case
 * letters precede its second capital.
 */
const GLUED = /\p{Ll}{6}\p{Lu}/u;

/** `XXVI del Tempo Ordinario`: a number before other words. */
const ROMAN_NUMBER = /^(?=[XVI]{3})X{0,3}(?:IX|IV|V?I{0,3})\s(?=.*\p{Ll})/u;

const UNCASED_WORD = /^[\p{L}\p{M}'’׳״.\u200C-]+$/u;

/** `Coast.com` */
const HOST = /[\p{Ll}\d]\.\p{Ll}{2,4}$/u;

const MAX_NAME_WORDS = 6;
const MAX_NAME_CHARACTERS = 60;
const MAX_NAMES_CHARACTERS = 240;

/** Whether a text has the shape of one person's name. In a script without capitals only its length decides. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > MAX_NAME_CHARACTERS || /[\d@:!?…"“”«»<>#/|=_]/u.test(text))
    return false;
  if (GLUED.test(text) || ROMAN_NUMBER.test(text)) return false;
  const words = text.split(' ').filter(Boolean);
  if (words.length > MAX_NAME_WORDS || words.some((word) => HOST.test(word))) return false;
  if (!CASED.test(text)) {
    if (CJK_NAME.test(text)) return words.length <= 3 && text.replace(/ /g, '').length <= 12;
    return words.length <= 4 && words.every((word) => UNCASED_WORD.test(word)) && widthOf(text) <= 34;
  }
  // `Ioana Munteanu la`: a particle is before a surname, and the same word can be before a date.
  if (
    !NAME_WORD.test(words.at(-1) ?? '') ||
    !words.every((word) => NAME_WORD.test(word) || PARTICLES.test(word))
  )
    return false;
  const calendar = dateWords();
  return !words.some((word) => {
    const meaning = word.length > 4 ? calendar.get(foldText(word)) : undefined;
    return meaning?.isWeekday === true && words.length === 1;
  });
}

/** Whether a text names a job at a newspaper. */
export function isRole(text: string): boolean {
  return ROLES.test(text);
}

/** Whether a text names a job outside newspapers: `Product Manager`. */
export function isJob(text: string): boolean {
  return JOBS.test(text);
}

/** `Protokoll der Versammlung`: in names, `der` is after `von` or `van`. */
const GENITIVE = /^\S+ der \S+$/u;

/**
 * Whether a text without a label has the shape of a full name: two to four words with capitals, apart from particles.
 * Words for jobs and other words that no name contains must not occur.
 */
export function isFullName(text: string): boolean {
  if (text.length > MAX_NAME_CHARACTERS) return false;
  const words = text.split(' ').filter(Boolean);
  const isListed = words.some((word) => NEVER_IN_NAMES.has(word.toLowerCase()));
  return (
    CASED.test(text) &&
    words.length >= 2 &&
    words.length <= 4 &&
    !isListed &&
    !(GENITIVE.test(text) && !isGivenName(text)) &&
    !ROLES.test(text) &&
    isName(text) &&
    !text.endsWith('.')
  );
}

/**
 * Whether a text begins as only people are named: with a common given name (`Jana Dohm`, `Jean-Luc Morel`, `Dr. Jana
 * Dohm`), a form of address, a common surname in first place, or a name and an initial.
 */
export function isGivenName(text: string): boolean {
  const [first = ''] = text.replace(TITLES.expression, '').split(' ');
  const names = (word: string): boolean =>
    GIVEN_NAMES.has(wordsOf(word)) || GIVEN_NAMES.has(wordsOf(word.split('-')[0] ?? ''));
  if (
    SURNAME_FIRST.test(text) ||
    GIVEN_NAME_LAST.test(text) ||
    MIDDLE_INITIAL.test(text) ||
    (TWO_INITIALS.test(text) && !PLACE_IN_INITIALS.test(text)) ||
    ADDRESSED.test(text)
  )
    return true;
  return names(first);
}

/** Whether a text begins with a common surname, as Vietnamese names do: `Nguyễn Minh`. */
export const isSurnameFirst = (text: string): boolean => SURNAME_FIRST.test(text);

/**
 * Whether a text is a full name that begins as only people are named: not a place, a desk or two words of a heading.
 */
export const isSurePerson = (text: string): boolean => isFullName(text) && isGivenName(text);

/** `Marwan H. Adel` */
const MIDDLE_INITIAL = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){1,2} ?\p{Lu}[\p{L}'’-]+$/u;

/** `K. R. Iyer`, `J.-P. MOREL` */
const TWO_INITIALS = /^(?:\p{Lu}\.[ -]?){2,3}\p{Lu}[\p{L}'’-]+$/u;
const PLACE_IN_INITIALS = /^(?:U\. ?[SKN]|E\. ?U|N\. ?[YZ]|L\. ?A|D\. ?C)\./u;

/**
 * The name that a text begins with, by its given name: `Carola Holm Kultur` → `Carola Holm`.
 *
 * @returns undefined if the text does not begin with a common given name
 */
export function nameAtStart(text: string): string | undefined {
  const words = text.split(' ');
  if (!isGivenName(text) || words.length < 2) return undefined;
  const titles = TITLES.expression.exec(text)?.[0].trim().split(' ').length ?? 0;
  let end = Math.max(1, titles > 0 && !isGivenName(words.slice(titles).join(' ')) ? titles : titles + 1);
  // Initials, second given names and particles are followed by the surname.
  const continues = (word: string): boolean =>
    /^\p{Lu}\.$/u.test(word) || PARTICLES.test(word) || (GIVEN_NAMES.has(wordsOf(word)) && isCapital(word));
  while (end < words.length - 1 && continues(words[end] ?? '')) end++;
  // `Ann Martin New Coast Times`: two given names and a paper.
  if (end > 1 && NEVER_IN_NAMES.has(wordsOf(words[end] ?? ''))) end--;
  const name = words
    .slice(0, end + 1)
    .join(' ')
    .replace(/[,:;]$/u, '');
  return isName(name) && isCapital(words[end] ?? '') ? name : undefined;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * Whether a text next to a date is a name in a script without capitals: two or three words. Sections are one word, and
 * newspapers contain a word such as "news".
 */
export function isUncasedName(text: string): boolean {
  if (text.length > MAX_NAME_CHARACTERS) return false;
  if (CASED.test(text) || CJK_OR_THAI.test(text) || !/^\S{2,}(?: \S{2,}){1,2}$/u.test(text) || !isName(text))
    return false;
  const isNamed = SECTION_NAMES.has(wordsOf(text)) || SITE_WORDS.test(text) || ROLES.test(text);
  // Arabic sections and papers begin with `ال`, given names do not.
  return !isNamed && !text.startsWith('ال');
}

/**
 * Whether a text next to a date is a Japanese or Chinese name without a space, and not an office, a place, a section or
 * a paper.
 */
export function isUnspacedName(text: string): boolean {
  return UNSPACED_NAME.test(text) && !isNamedOtherwise(text);
}

/** Whether a text without a space is an office, a place, a section, a job or a paper: `社会部`. */
const isNamedOtherwise = (text: string): boolean =>
  CJK_OFFICE.test(text) || SECTION_NAMES.has(text) || SITE_WORDS.test(text) || ROLES.test(text);

/** Whether a text is a Chinese, Japanese or Korean name, because of its surname or because it is written like one. */
export function isCjkPerson(text: string): boolean {
  const hasSurname = [UNSPACED_NAME, TWO_CHARACTER_NAME, KOREAN_NAME].some((name) => name.test(text));
  return (hasSurname || WRITTEN_APART.test(text)) && !isNamedOtherwise(text);
}

/** `山川 花子`, `小暮ひさのり`, `ジョン・スミス` */
const WRITTEN_APART =
  /^(?:[\p{Script=Han}々]{2,3}\p{Script=Hiragana}{2,4}|[\p{Script=Han}々]{1,3} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}|[\p{Script=Katakana}ー]{2,10}[・·=＝][\p{Script=Katakana}ー・·=＝]{2,12}|\p{Script=Han}{1,6}·[\p{Script=Han}·]{1,10})$/u;

/** The same as `isCjkPerson` for a text next to a word for an author, where the surname can be a rare one. */
export const isCjkAuthor = (text: string): boolean =>
  isCjkPerson(text) || (RARE_NAME.test(text) && !isNamedOtherwise(text));

/** `磯貝遥`: the surname is not listed. */
const RARE_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー・]{3,5}$/u;

/**
 * Removes jobs, and offices and companies after a job: `Ann Lee`, `Vice President`, `Harbour Division`, `Bob
 * Ray`. After a job, a person needs a common given name.
 */
export function withoutJobs(parts: readonly string[]): string[] {
  let isAfterJob = false;
  return parts.filter((part, index) => {
    const isJob = index > 0 && JOBS.test(part);
    isAfterJob ||= isJob;
    return !isJob && (!isAfterJob || isGivenName(part));
  });
}

const MAX_JOB_WORDS = 4;

/** Removes the job before a name: `Rechtsanwältin Anna Groß`, `senior reporter Ann Lee`. */
export function withoutRoleBefore(name: string): string {
  const bare = name.replace(JOB_BEFORE.expression, '');
  return bare === name ? (personAfter(name, (job) => isRole(job) || isJob(job)) ?? name) : bare;
}

/** `chef Ann Lee`, `el padre Juan Ruiz`, `ks. Jan Nowak` */
const JOB_IN_SMALL_LETTERS = /^(?:\p{Ll}{1,3} )?[\p{Ll}'’]{2,16}(?:(?<=\p{Ll}{3})|\.)$/u;

/** The name in the rest of a by-line that begins with a job in lower case: `chef Ann Lee` → `Ann Lee`. */
export const personAfterJob = (text: string): string | undefined =>
  personAfter(text, (job) => JOB_IN_SMALL_LETTERS.test(job) && !PARTICLES.test(job));

/** The person with a common given name after words that are a job, if nothing else follows. */
function personAfter(text: string, isJobBefore: (words: string) => boolean): string | undefined {
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(MAX_JOB_WORDS, words.length - 2); count++) {
    const [job, name] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (isSurePerson(name) && isJobBefore(job)) return name;
    // `reporters Ann Lee and Tom Roe`
    if (isGivenName(words[count - 1] ?? '')) return undefined;
  }
  return undefined;
}

/** Removes the job directly after a name: `MHAIRI STROUD Highlands Reporter`. */
export function withoutRole(text: string): string {
  const words = text.split(' ');
  if (!ROLES.test(text) || words.length > 6) return text;
  for (const count of [2, 3]) {
    const name = words.slice(0, count).join(' ');
    if (isFullName(name) && ROLES.test(words.slice(count).join(' '))) return name;
  }
  return text;
}

/**
 * Whether a text is an agency or a station in capitals after a name that is not in capitals:
 * `By A B, PA West, and C D`, `A B, ČTK`.
 */
export function isAgencyAfter(name: string, text: string): boolean {
  return /^\p{Lu}{2,5}(?:[\s-]|$)/u.test(text) && /\p{Ll}/u.test(name);
}

/** Whether a part of a by-line is the credit of the pictures: `PHOTOS BY PAUL ROE` after an author. */
export function isCredit(part: string): boolean {
  return CREDIT_LABELS.has(wordsOf(part.split(' ', 1)[0] ?? ''));
}

/** Between names, and before a place or a paper: ` - `, ` / `. */
const DASH = /\s[-–—]\s/u;
const BEFORE_PLACE = /\s[/|].*$/u;

/**
 * Replaces dashes between names by commas, and removes places: `Ann Lee - Paul Roe / LIMA` → `Ann Lee, Paul Roe`. After
 * a dash there is more often a place or a paper than a name.
 */
function withCommas(text: string): string {
  const parts = text.split(DASH).map((part) => part.replace(BEFORE_PLACE, ''));
  const end = parts.findIndex((part) => !isSurePerson(part));
  const people = end < 0 ? parts : parts.slice(0, end);
  return people.length > 1 ? people.join(', ') : text;
}

/**
 * The names in the rest of a by-line: `Ambrose Wetherell in London and Dita Korvin in Halmstow` are two.
 *
 * @returns undefined if the text does not begin with a name
 */
export function namesIn(text: string): string[] | undefined {
  if (text.length > MAX_NAMES_CHARACTERS) return undefined;
  const bare = withoutRoleBefore(withCommas(text.trim()))
    .replace(CAPITAL_JOINT.expression, (joint) => joint.toLowerCase())
    .replace(JOINT_IN_CAPITALS.expression, (joint) => joint.toLowerCase())
    .replace(/[.,;:，。、]+$/u, '')
    .trim();
  if (bare === '' || wordCount(bare) > 40) return undefined;
  if (isName(bare) && withoutRole(bare) === bare && !HAS_JOINT.test(bare)) return [bare];
  const names: string[] = [];
  for (const [index, part] of withoutJobs(bare.split(NAME_JOINTS.expression)).entries()) {
    const name = withoutRole(withoutRoleBefore(part.replace(AFTER_NAME.expression, '').trim()));
    const isPlace = index > 0 && !name.includes(' ') && names[0]?.includes(' ') === true && CASED.test(name);
    const isAgency = index > 0 && isAgencyAfter(names[0] ?? '', name);
    // `By Ann Lee with agencies`
    const isStaff = index > 0 && STAFF_BYLINES.has(wordsOf(name));
    // `BY ANN LEE, PHOTOS BY PAUL ROE`: the second name is the photographer.
    const isOfPictures = index > 0 && isCredit(name);
    // `Por Ana Ruiz, de La Marea`, `Por Ana Ruiz, Diario Marea`: the paper of the author.
    const isPaper =
      index > 0 &&
      names[0]?.includes(' ') === true &&
      (/^\p{Ll}/u.test(name) || (!isGivenName(name) && name.includes(' ') && SITE_WORDS.test(wordsOf(name))));
    const isOther = ROLES.test(name) || isPlace || isPaper || isAgency || isStaff || isOfPictures;
    if (isName(name) && !(index > 0 && isOther)) names.push(name);
    // Any other part is skipped, because a comma is followed by a role as often as by the next name.
    else if (index === 0 || part === '') return undefined;
  }
  return names.length === 0 ? undefined : names;
}

/**
 * Names without a sign between them: `Ann Mercer Jan Paul Roe`. Each begins with a given name, and none ends with one.
 *
 * @returns empty if the text is not at least two such names
 */
export function namesInRow(text: string): string[] {
  const names: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const name = nameAtStart(rest);
    if (name === undefined || !isFullName(name) || isGivenName(name.split(' ').at(-1) ?? '')) return [];
    names.push(name);
    rest = rest.slice(name.length).trim();
  }
  return names.length > 1 ? names : [];
}
