import type { Line } from '#shared/read/prose/line.ts';
import { withoutFootnotes, withoutGluedWords } from '../prose/glued-to-name.ts';
import { endsSentence, isNameLike, wordCount } from '../prose/line-shape.ts';
import {
  isFullName,
  isGivenName,
  isRole,
  isSurePerson,
  isUncasedName,
  isUnspacedName,
  nameAtStart,
  namesIn,
  namesInRow,
  withoutRole,
} from '../prose/person-names.ts';
import { BYLINE_BEFORE, BYLINE_WITH_COLON } from '../prose/phrases/byline-labels.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { UNIT_WORDS } from '../prose/phrases/relative-words.ts';
import { ORIGINAL_OF_ACCOUNT } from '../prose/phrases/reporter-words.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { SITE_WORDS } from '../prose/phrases/site-words.ts';
import { isReadingTime } from '../prose/reading-times.ts';
import { isStaffByline } from './byline.ts';
import { namesWithMarks } from './marked-names.ts';
import { isAnswering, isNamedAgain, isSubject, isWordOfText } from './mentions.ts';
import type { TextDocument } from './text-document.ts';

const MAX_CHARACTERS = 160;
const MAX_WORDS = 12;

/** `A B, business correspondent`: a name and its role. */
const NAME_AND_ROLE = /^([^,،、(|]{4,50}?)(?:,|،|、|\s\(|\s[|/–-])\s*([^,.!?]{3,70}?)\)?$/u;
/** Behind a name, a job begins with a small letter and a place with a capital one. */
const ROLE_WORDS = /^\p{Ll}/u;

/** Above and below a found name, at most this number of lines is searched for more authors and their initials. */
const MAX_LINES_OF_NAMES = 6;
const INITIALS = /^\p{Lu}{1,3}$/u;

const MAX_CALLED_WORDS = 7;
const SIGN_IN = /^(?:[\p{Ll}\d][\p{L}\d_-]{4,24}|\p{L}[\p{L}_-]{2,20}\d{1,4})$/u;

const BULLET = /^[-*•]\s+/u;

/** An address after a name: `WADE PURCELL wpurcell@…`. */
const ADDRESS = /\s*[(<]?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+[)>]?\s*$/u;

interface Found {
  names: string[];
  /** The line of the name, and the neighbouring lines with its label or role. */
  lines: Line[];
}

/**
 * Names on a line of their own without `by`. Capital letters alone do not identify a name (`Executive Summary`). A name
 * needs a role or an address after it, a label on the line above, a date next to it, or a common given name.
 *
 * @param isMeta whether a line was read as dates and by-lines
 * @param end only lines before this index are examined
 */
export function readBareNames(page: TextDocument, isMeta: (line: Line) => boolean, end: number): Found {
  for (const [index, line] of page.lines.slice(0, end).entries()) {
    const marked = namesWithMarks(line.text);
    if (marked.length > 0) return { names: marked, lines: [line] };
    if (isMeta(line) || !canBeNames(line)) continue;
    const found = namesOfLine(page, index, isMeta);
    if (found !== undefined) return found;
  }
  return { names: [], lines: [] };
}

/** `Ann Lee, born 2 May 1929`: a line with a year says something about a person. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** Whether a line is short, is not a sentence and contains no year. */
const canBeNames = ({ text }: Line): boolean =>
  text.length <= MAX_CHARACTERS && wordCount(text) <= MAX_WORDS && !endsSentence(text) && !YEAR.test(text);

/** Names on the lines below a line that contains only `By`, from `start` up to `end`. */
export function readNamesBelowLabel(
  page: TextDocument,
  { start, end }: { start: number; end: number },
): Found {
  for (let index = Math.max(start, 1); index < end; index++) {
    const [above, line] = page.lines.slice(index - 1, index + 1);
    if (above === undefined || line?.block !== above.block || !isLabelAlone(above)) continue;
    const names = fullNames(nameText(line));
    if (names.length === 0) continue;
    const more = namesFrom(page, index, 1);
    return { names: [...names, ...more.names], lines: [above, line, ...more.lines] };
  }
  return NONE;
}

function namesOfLine(page: TextDocument, index: number, isMeta: (line: Line) => boolean): Found | undefined {
  const line = page.lines[index];
  if (line === undefined) return undefined;
  const [above, below] = [page.lines[index - 1], page.lines[index + 1]];
  const beside = [above, below].filter((near) => near !== undefined).filter(isMeta);
  const text = nameText(line);
  const withRole = nameWithRole(text);
  if (withRole !== undefined && isInListOfPeople(page, index)) return undefined;
  const reporters = reportersFrom(page, index);
  if (reporters.names.length > 0) return reporters;
  if (withRole !== undefined && (beside.length > 0 || index < 3)) return { names: [withRole], lines: [line] };
  const labelled = above === undefined ? undefined : authorBelowLabel(text, above);
  if (labelled !== undefined && above !== undefined) return { names: [labelled], lines: [line, above] };
  const names = fullNames(text);
  if (names.some((name) => isAnswering(name, page))) return undefined;
  const byNeighbour =
    names.length > 0 ? namesByNeighbour(names, line, { page, index, above, below }) : undefined;
  return byNeighbour ?? namesByPlace(names, line, { page, index, beside, isMeta });
}

/**
 * Names that neither a role nor a label identifies, but their place: next to a date, or below the title.
 *
 * @param place.beside the lines above and below that were read as dates and by-lines
 */
function namesByPlace(
  names: string[],
  line: Line,
  place: { page: TextDocument; index: number; beside: Line[]; isMeta(line: Line): boolean },
): Found | undefined {
  const { page, index, beside } = place;
  const persons = names.filter((name) => isPerson(name, page));
  // Of several names in one line, one with a common given name is enough.
  const arePersons = persons.length > 0 && (names.length > 1 || persons.length === names.length);
  const isBelowTitle =
    standsBelowTitle(page, index) &&
    (arePersons || (index === 0 && page.lines[1]?.block !== line.block)) &&
    !names.some((name) => isSubject(name, page));
  if (beside.length === 0 && !isBelowTitle && !(arePersons && isNearDate(place))) return undefined;
  const handle = signInName(line.text, page);
  if (handle !== undefined) return { names: [handle], lines: [line] };
  const isInBlock = beside.some((near) => near.block === line.block);
  const isName = (name: string): boolean =>
    isInBlock && !isShouted(name) && !isWordOfText(name, page) && !isSubject(name, page);
  if (names.length > 0 && (arePersons || names.every(isName))) {
    const found = withNamesBeside(page, index, names);
    return beside.length === 0 && found.names.length > MAX_NAMES_WITHOUT_DATE ? undefined : found;
  }
  const [other] =
    beside.length > 0 ? otherNames(nameText(line)).filter((name) => !isSubject(name, page)) : [];
  return other === undefined ? undefined : { names: [other], lines: [line] };
}

/** Whether a date that is not in a neighbouring line is in the block above or two lines below. */
function isNearDate({
  page,
  index,
  isMeta,
}: {
  page: TextDocument;
  index: number;
  isMeta(line: Line): boolean;
}): boolean {
  const [above, line, below, next] = [-1, 0, 1, 2].map((distance) => page.lines[index + distance]);
  // Buttons can be between the date and the name: then the block above has the date.
  const isBelowDate = page.lines
    .slice(0, index)
    .some((other) => other.block === above?.block && isMeta(other));
  // `Núria Bofarull`, `Girona`, `10/11/2026`: the place is between the name and the date.
  const isAbovePlace =
    next !== undefined &&
    next.block === line?.block &&
    isMeta(next) &&
    wordCount(below?.text ?? '') <= MAX_PLACE_WORDS &&
    !isSurePerson(below?.text ?? '');
  return isBelowDate || isAbovePlace;
}

/** `Von` or `Auteur(s) :` on the line above: the name below it is the author, in any form. */
function authorBelowLabel(text: string, above: Line): string | undefined {
  const label = labelOf(above);
  const isLabelAlone =
    BYLINE_BEFORE.has(label) || (/[:：]$/u.test(above.text) && BYLINE_WITH_COLON.has(label));
  const isShort = wordCount(text) <= MAX_CALLED_WORDS && !/[\d@:!?"“„«]/u.test(text);
  const isOne =
    fullNames(text).length === 0 && !isStaffByline(text) && /^\p{Lu}|\.|^\p{Lo}{2,5}$/u.test(text);
  return isLabelAlone && isShort && isOne ? text : undefined;
}

/** `By oradmin`: one word after the label that does not occur in the text. */
function signInName(text: string, page: TextDocument): string | undefined {
  const [label = '', name = '', ...rest] = text.split(' ');
  const isSignIn = rest.length === 0 && SIGN_IN.test(name) && BYLINE_BEFORE.has(wordsOf(label));
  return isSignIn && !isWordOfText(name, page) ? name : undefined;
}

/** A by-line that begins on the line above (`Von`, `Auteur`, `Disko Von`), or a role on the line below. */
function namesByNeighbour(
  names: string[],
  line: Line,
  {
    page,
    index,
    above,
    below,
  }: { page: TextDocument; index: number; above: Line | undefined; below: Line | undefined },
): Found | undefined {
  const areGiven = names.every(isGivenName);
  if (above !== undefined && isLabel(above)) {
    const more = below !== undefined && isLabelAlone(above) ? namesFrom(page, index, 1) : NONE;
    return { names: [...names, ...more.names], lines: [line, above, ...more.lines] };
  }
  if (areGiven && BYLINE_BEFORE.has(above?.words.split(' ').at(-1) ?? '')) return { names, lines: [line] };
  const isAboveRole = below !== undefined && wordCount(below.text) <= 3 && isRole(below.text);
  return isAboveRole && (below.block === line.block || areGiven)
    ? { names, lines: [line, below] }
    : undefined;
}

/** A name with a common given name, or one that the page repeats as its author without writing about that person. */
function isPerson(name: string, page: TextDocument): boolean {
  return isGivenName(name) || (isNamedAgain(name, page) && !isSubject(name, page));
}

/** Whether all letters are capitals. If so, capitals do not show that the text is a name: `SAVE ARTICLE`. */
const isShouted = (name: string): boolean => name === name.toUpperCase();

const MAX_PLACE_WORDS = 3;

const COUNT = /^[\d.,\s]+$/u;

/**
 * Whether there is nothing between the headline and a line, except numbers (of comments, of shares) and one standfirst.
 * A date can be above the headline.
 */
function standsBelowTitle(page: TextDocument, index: number): boolean {
  if (page.titleBlock < 0) return false;
  const between = page.lines.slice(0, index).filter(({ text, at }) => at > page.titleAt && !COUNT.test(text));
  const [standfirst] = between;
  if (standfirst === undefined) return true;
  return between.length === 1 && standfirst.isSentence && page.lines[index]?.block !== standfirst.block;
}

/** If more names than this have no date next to them, they are a list in the text, such as the winners of a prize. */
const MAX_NAMES_WITHOUT_DATE = 3;

/** Several authors on lines below each other, possibly with their initials between them. */
function withNamesBeside(page: TextDocument, index: number, names: string[]): Found {
  const line = page.lines.slice(index, index + 1);
  const [above, below] = [-1, 1].map((step) => namesFrom(page, index, step));
  return {
    names: [...new Set([...(above?.names.reverse() ?? []), ...names, ...(below?.names ?? [])])],
    lines: [...line, ...(above?.lines ?? []), ...(below?.lines ?? [])],
  };
}

function namesFrom(page: TextDocument, index: number, step: number): Found {
  const found: Found = { names: [], lines: [] };
  let initials: Line[] = [];
  for (let at = index + step; Math.abs(at - index) <= MAX_LINES_OF_NAMES; at += step) {
    const line = page.lines[at];
    const names = line === undefined || !canBeNames(line) ? [] : fullNames(nameText(line));
    if (line !== undefined && names.length === 0 && INITIALS.test(line.text)) initials = [line];
    else if (line !== undefined && step === 1 && isJobBetweenNames(page, at)) found.lines.push(line);
    else if (line === undefined || names.length === 0 || !names.every(isGivenName)) break;
    // A name in capitals above an author in small letters is the photographer.
    else if (isShouted(line.text) !== isShouted(page.lines[index]?.text ?? '')) break;
    else {
      found.names.push(...names);
      found.lines.push(line, ...initials);
      initials = [];
    }
  }
  return found;
}

const MAX_JOB_WORDS = 8;

/** Whether a line is the job in a block of a name and a job, and the next block begins with a name too. */
function isJobBetweenNames(page: TextDocument, at: number): boolean {
  const [name, job, next] = page.lines.slice(at - 1, at + 2);
  if (name === undefined || job === undefined || next === undefined) return false;
  const areBlocks = name.isFirst && job.block === name.block && next.isFirst && next.block !== job.block;
  const names = areBlocks && canBeNames(next) && !YEAR.test(job.text) ? fullNames(nameText(next)) : [];
  return (
    names.length > 0 &&
    names.every(isGivenName) &&
    wordCount(job.text) <= MAX_JOB_WORDS &&
    !endsSentence(job.text) &&
    fullNames(nameText(job)).length === 0
  );
}

/**
 * `- Jana Dohm`, `Jana Dohm1`, `Jana DohmFollow`, `Jana DohmTravel Reporter`,
 * `Jana Dohm 2 min read`: the result is the name without bullet, footnote, handle, button, job and reading time.
 */
function nameText(line: Line): string {
  const text = withoutFootnotes(line.text.replace(BULLET, '')).replace(/\s*[|·•]$/u, '');
  const name = nameAtStart(text);
  if (name !== undefined && SECTION_NAMES.has(wordsOf(text.slice(name.length)))) return name;
  const timed = beforeReadingTime(text);
  if (timed !== undefined) return timed;
  const [, person = '', job = ''] =
    /^(\p{Lu}\S* .*?\p{Ll}{2})(\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+){0,3})$/u.exec(text) ?? [];
  if (isFullName(person) && isRole(job)) return person;
  return withoutGluedWords(text);
}

/** `7 hours`, without `ago`. */
const isAge = (words: string): boolean =>
  Object.values(UNIT_WORDS).some((units) => units.has(/^\d{1,2} (\p{L}+)$/u.exec(words)?.[1] ?? ''));

/** `Ann Lee 2 minutes read`, `Ann Lee 7 hours` → `Ann Lee` */
function beforeReadingTime(text: string): string | undefined {
  const [, name = '', time = ''] = /^(\D{4,50}?)[\s·•|–—-]+(\d{1,2}\b.{2,30})$/u.exec(text) ?? [];
  return isFullName(name) && (isReadingTime(wordsOf(time)) || isAge(wordsOf(time))) ? name : undefined;
}

function nameWithRole(text: string): string | undefined {
  const [, name = '', role = ''] = NAME_AND_ROLE.exec(text) ?? [];
  const before = withoutRole(text);
  if (before !== text && isGivenName(before)) return before;
  // `Ann Lee, Thomas Cole` are two authors.
  if (isSurePerson(role)) return undefined;
  return isFullName(name) && (ROLE_WORDS.test(role) || isRole(role)) ? name : undefined;
}

/** Whether the line above or below names another person, with a job outside a paper: `Tom Roe (chair)`. */
function isInListOfPeople(page: TextDocument, index: number): boolean {
  const line = page.lines[index];
  return [-1, 1].some((step) => {
    const near = page.lines[index + step];
    if (near === undefined || near.block !== line?.block) return false;
    return nameWithRole(near.text) !== undefined && !isRole(near.text);
  });
}

/** `Ann Lee, reporter`: people with jobs at a paper, on lines above the text and below each other. */
function reportersFrom(page: TextDocument, start: number): Found {
  const found: Found = { names: [], lines: [] };
  for (const line of page.lines.slice(start, page.linesBeforeSentence(1))) {
    const [, name = '', job = ''] = NAME_AND_ROLE.exec(line.text) ?? [];
    if (!canBeNames(line) || !isFullName(name) || !isRole(job) || isSubject(name, page)) break;
    // `Ann Lee, Paul Roe (reporters)`
    const listed = namesIn(line.text) ?? [];
    found.names.push(...(listed.length > 1 && listed.every(isFullName) ? listed : [name]));
    found.lines.push(line);
  }
  return found;
}

/** `Auteur(s) :` → `auteur` */
const labelOf = (line: Line): string => wordsOf(line.text.replace(/\(\p{L}{1,3}\)/gu, ''));

/** `Von`, above the names on the next lines. */
const isLabelAlone = (line: Line): boolean => BYLINE_BEFORE.has(line.words);

const NONE: Found = { names: [], lines: [] };

const isLabel = (line: Line): boolean =>
  BYLINE_BEFORE.has(labelOf(line)) || BYLINE_WITH_COLON.has(labelOf(line));

/** The names of a line that contains nothing else; `Marlow Courier` next to the date is the paper. */
function fullNames(text: string): string[] {
  if (SITE_WORDS.test(wordsOf(text)) || BYLINE_BEFORE.has(wordsOf(text.split(' ', 1)[0] ?? ''))) return [];
  const parts = text.split(BAR);
  const arePeople = parts.every(isSurePerson);
  if (parts.length > 1 && arePeople) return parts;
  const names = isCaptionOfPerson(text) ? [] : (namesIn(text) ?? []);
  return names.length > 0 && names.every((name) => isFullName(name)) ? names : namesInRow(text);
}

/**
 * `Ann Lee at the harbour on Friday`: words in small letters before the first comma say what a person does in a
 * picture.
 */
const isCaptionOfPerson = (text: string): boolean => !isNameLike(text.split(/[,(<@]/u, 1)[0] ?? '');

/** `Ann Lee | Paul Roe` */
const BAR = /\s[|·•]\s/u;

/** Names next to a date that are recognised by their form: without capitals, with an address, after a place. */
function otherNames(text: string): string[] {
  // A name and a place in scripts without capitals: the name comes first.
  const [uncased = ''] = text.split(/[,،]/);
  const addressed = text.replace(ADDRESS, '').trim();
  const placed = nameBehindPlace(text);
  const original = ORIGINAL_OF_ACCOUNT.expression.exec(text);
  if (original !== null) return original[1] === undefined ? [] : [original[1]];
  return [
    ...(isUnspacedName(text) ? [text] : []),
    ...(isUncasedName(uncased.trim()) || SPACED_KANJI.test(text) ? [uncased.trim()] : []),
    ...(addressed !== text && isFullName(addressed) ? [addressed] : []),
    ...(placed === undefined ? [] : [placed]),
  ];
}

/** `山川 花子`: a Japanese name next to the date. */
const SPACED_KANJI = /^\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}]{1,4}$/u;

/** `Beirut - Rania Shehabi`: a place of one word and a full name. */
function nameBehindPlace(text: string): string | undefined {
  const [, name = ''] = /^[\p{L}\p{M}'’-]{2,20}\s[-–—|]\s([^-–—|,]{4,40})$/u.exec(text) ?? [];
  return isUncasedName(name) ? name : undefined;
}
