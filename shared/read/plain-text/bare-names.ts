import type { Line } from '#shared/read/prose/line.ts';
import { endsSentence, wordCount } from '../prose/line-shape.ts';
import {
  isCjkAuthor,
  isFullName,
  isGivenName,
  isRole,
  isSurePerson,
  isUncasedName,
  namesIn,
} from '../prose/person-names.ts';
import { BYLINE_BEFORE, BYLINE_WITH_COLON } from '../prose/phrases/byline-labels.ts';
import { CREDIT_LABELS } from '../prose/phrases/credit-labels.ts';
import { type PhraseSet, wordsOf } from '../prose/phrases/phrase-table.ts';
import { hasWordOfSite } from '../prose/phrases/words-of-site.ts';
import { authorsWithInstitutions } from './authors-with-institutions.ts';
import { isStaffByline } from './byline.ts';
import { namesWithMarks } from './marked-names.ts';
import { isAnswering, isNamedAgain, isSubject, isWordOfText } from './mentions.ts';
import {
  fullNames,
  isPaper,
  NAME_AND_ROLE,
  nameText,
  nameWithRole,
  otherNames,
  STOP_OF_NAME,
} from './names-of-line.ts';
import type { TextDocument } from './text-document.ts';

const MAX_CHARACTERS = 160;
const MAX_WORDS = 12;

/** Above and below a found name, at most this number of lines is searched for more authors and their initials. */
const MAX_LINES_OF_NAMES = 6;
const INITIALS = /^\p{Lu}{1,3}$/u;

const MAX_WORDS_BELOW_LABEL = 7;
const SIGN_IN = /^(?:[\p{Ll}\d][\p{L}\d_-]{4,24}|\p{L}[\p{L}_-]{2,20}\d{1,4})$/u;

interface Found {
  names: string[];
  /** The line of the name, and the neighbouring lines with its label or role. */
  lines: Line[];
}

/**
 * Names on their own lines, without `by`. `Executive Summary` has capitals too, so a name needs a role, a
 * label, a date next to it, or a common given name.
 *
 * @param isMeta whether a line is a date or by-line
 * @param end only lines before this index are examined
 */
export function readBareNames(page: TextDocument, isMeta: (line: Line) => boolean, end: number): Found {
  const withInstitutions = authorsWithInstitutions(page, end);
  if (withInstitutions.names.length > 0) return withInstitutions;
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

const canBeNames = ({ text }: Line): boolean =>
  text.length <= MAX_CHARACTERS &&
  wordCount(text) <= MAX_WORDS &&
  !endsSentence(text.replace(STOP_OF_NAME, '')) &&
  !YEAR.test(text);

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

/** `Ann Lee, bell-ringer`: above the headline, the person who is interviewed. */
const OTHER_JOB = /^[^,،(]+[,،]\s?\p{Ll}/u;

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
  const isAboveTitle = line.at < page.titleAt && beside.length === 0;
  if (withRole !== undefined && isAboveTitle && OTHER_JOB.test(text) && !isRole(text)) return undefined;
  if (withRole !== undefined && (beside.length > 0 || index < 3)) return { names: [withRole], lines: [line] };
  const labelled = above === undefined ? undefined : authorBelowLabel(text, above);
  if (labelled !== undefined && above !== undefined) return { names: [labelled], lines: [line, above] };
  const uncased = uncasedNameAboveJob(line, below, page);
  if (uncased !== undefined && below !== undefined) return { names: [uncased], lines: [line, below] };
  const credited = nameAboveCredit(page, index);
  if (credited !== undefined) return { names: [credited], lines: [line] };
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
  const persons = names.filter((name) => isPerson(name, line, page));
  // Of several names in one line, one with a common given name is enough.
  const arePersons = persons.length > 0 && (names.length > 1 || persons.length === names.length);
  const isAtTitle =
    isBelowTitle(page, index) &&
    (arePersons || (index === 0 && page.lines[1]?.block !== line.block)) &&
    !names.some((name) => isSubject(name, page));
  if (isAbovePaper(names, place)) return { names, lines: [line] };
  if (beside.length === 0 && !isAtTitle && !(arePersons && isNearDate(place))) return undefined;
  const handle = signInName(line.text, page);
  if (handle !== undefined) return { names: [handle], lines: [line] };
  const isInBlock = beside.some((near) => near.block === line.block);
  const isName = (name: string): boolean =>
    isInBlock &&
    !isInCapitals(name) &&
    !hasWordOfSite(name) &&
    !isWordOfText(name, page) &&
    !isSubject(name, page);
  if (names.length > 0 && (arePersons || names.every(isName))) {
    const found = withNamesBeside(page, index, names);
    return beside.length === 0 && found.names.length > MAX_NAMES_WITHOUT_DATE ? undefined : found;
  }
  const others = beside.length > 0 ? otherNames(nameText(line)) : [];
  const areOthers = others.length > 0 && !others.some((name) => isSubject(name, page));
  return areOthers ? { names: others, lines: [line] } : undefined;
}

/**
 * Whether the name of a paper is between the author and the date in one block: `Ann Lee`, `USA TODAY`, `3 May 2026`.
 */
function isAbovePaper(
  names: readonly string[],
  { page, index, isMeta }: { page: TextDocument; index: number; isMeta(line: Line): boolean },
): boolean {
  const [line, paper, date] = page.lines.slice(index, index + 3);
  const isBetween =
    line !== undefined && paper?.block === line.block && date?.block === line.block && isMeta(date);
  return (
    isBetween &&
    isPaper(paper.text) &&
    names.length > 0 &&
    !names.some((name) => isInCapitals(name) || isWordOfText(name, page) || isSubject(name, page))
  );
}

/**
 * Whether a date or by-line is near a line, but not next to it: in the block of the line above, or two lines below with
 * a place between.
 */
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
  // Buttons can separate date and name.
  const isBelowDate = page.lines
    .slice(0, index)
    .some((other) => other.block === above?.block && isMeta(other));
  // `Núria Bofarull`, `Girona`, `10/11/2026`: name, place, date.
  const isOneBlock = line !== undefined && below?.block === line.block;
  const isAbovePlace =
    next !== undefined &&
    isOneBlock &&
    isMeta(next) &&
    wordCount(below?.text ?? '') <= MAX_PLACE_WORDS &&
    !isSurePerson(below?.text ?? '');
  return isBelowDate || isAbovePlace;
}

/** The name, in any form, below a line that is only a label, such as `Von` or `Auteur(s) :`. */
function authorBelowLabel(text: string, above: Line): string | undefined {
  const label = labelOf(above);
  const isLabelAlone =
    BYLINE_BEFORE.has(label) || (/[:：]$/u.test(above.text) && BYLINE_WITH_COLON.has(label));
  const isShort = wordCount(text) <= MAX_WORDS_BELOW_LABEL && !/[\d@:!?"“„«]/u.test(text);
  const canBeName =
    fullNames(text).length === 0 && !isStaffByline(text) && /^\p{Lu}|\.|^\p{Lo}{2,5}$/u.test(text);
  return isLabelAlone && isShort && canBeName ? text : undefined;
}

/** The only word after the label of a by-line, if the text does not contain this word: `oradmin` in `By oradmin`. */
function signInName(text: string, page: TextDocument): string | undefined {
  const [label = '', name = '', ...rest] = text.split(' ');
  const isSignIn = rest.length === 0 && SIGN_IN.test(name) && BYLINE_BEFORE.has(wordsOf(label));
  return isSignIn && !isWordOfText(name, page) ? name : undefined;
}

/**
 * The name after a label without a colon, if the credit of the pictures is beside it: `Words Ann Lee` next to
 * `Photography Paul Roe`.
 */
function nameAboveCredit(page: TextDocument, index: number): string | undefined {
  const line = page.lines[index];
  const name = nameAfterWord(line?.text ?? '', BYLINE_WITH_COLON);
  if (name === undefined || isSubject(name, page)) return undefined;
  const isCredit = (near: Line | undefined): boolean =>
    near !== undefined && near.block === line?.block && nameAfterWord(near.text, CREDIT_LABELS) !== undefined;
  return isCredit(page.lines[index + 1]) || isCredit(page.lines[index - 1]) ? name : undefined;
}

/** The name after a label without a colon: `Words Ann Lee` → `Ann Lee`, if `words` is one of the labels. */
function nameAfterWord(text: string, labels: PhraseSet): string | undefined {
  const [label = '', ...rest] = text.split(' ');
  const name = rest.join(' ');
  return labels.has(wordsOf(label)) && isFullName(name) ? name : undefined;
}

/**
 * The names, if a by-line begins on the line above (`Von`, `Auteur`, `Disko Von`), or if a role is on the line below.
 */
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
  if (below === undefined || !isJobLine(below) || (below.block !== line.block && !areGiven)) return undefined;
  const more = namesWithJobs(page, index + 2);
  return { names: [...names, ...more.names], lines: [line, below, ...more.lines] };
}

const isJobLine = ({ text }: Line): boolean => wordCount(text) <= 3 && isRole(text);

/**
 * More authors below each other, each with a job on the next line: `Ann Lee`, `Journalist`, `Paul Roe`, `Journalist`.
 */
function namesWithJobs(page: TextDocument, start: number): Found {
  const found: Found = { names: [], lines: [] };
  for (let at = start; at < start + MAX_LINES_OF_NAMES; at += 2) {
    const [name, job] = page.lines.slice(at, at + 2);
    if (name === undefined || job === undefined || job.block !== name.block) break;
    const names = canBeNames(name) && isJobLine(job) ? fullNames(nameText(name)) : [];
    if (names.length === 0) break;
    found.names.push(...names);
    found.lines.push(name, job);
  }
  return found;
}

/** A name in a script without capitals, above a job in the same block. */
function uncasedNameAboveJob(line: Line, below: Line | undefined, page: TextDocument): string | undefined {
  const isAboveJob = below !== undefined && below.block === line.block && isJobLine(below);
  const isName = isAboveJob && !isRole(line.text) && (isUncasedName(line.text) || isCjkAuthor(line.text));
  return isName && !isSubject(line.text, page) ? line.text : undefined;
}

/** A name with a common given name, or a name that another line repeats, if the text is not about this person. */
function isPerson(name: string, line: Line, page: TextDocument): boolean {
  return isGivenName(name) || (isNamedAgain(name, line, page) && !isSubject(name, page));
}

/** Whether all letters are capitals. If so, capitals do not show that the text is a name: `SAVE ARTICLE`. */
const isInCapitals = (name: string): boolean => name === name.toUpperCase();

const MAX_PLACE_WORDS = 3;

const COUNT = /^[\d.,\s]+$/u;

/**
 * Whether there is nothing between the headline and a line, except numbers (of comments, of shares) and one standfirst.
 * A date can be above the headline.
 */
function isBelowTitle(page: TextDocument, index: number): boolean {
  if (page.titleBlock < 0) return false;
  const between = page.lines.slice(0, index).filter(({ text, at }) => at > page.titleAt && !COUNT.test(text));
  const [standfirst] = between;
  if (standfirst === undefined) return true;
  return between.length === 1 && standfirst.isSentence && page.lines[index]?.block !== standfirst.block;
}

/** A longer list without dates is part of the text, such as winners of a prize. */
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
    // A name in capitals above an author in lower case is the photographer.
    else if (isInCapitals(line.text) !== isInCapitals(page.lines[index]?.text ?? '')) break;
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

/** Whether the line above or below names another person, with a job outside a paper: `Tom Roe (chair)`. */
function isInListOfPeople(page: TextDocument, index: number): boolean {
  const line = page.lines[index];
  return [-1, 1].some((step) => {
    const near = page.lines[index + step];
    if (near === undefined || near.block !== line?.block) return false;
    return nameWithRole(near.text) !== undefined && !isRole(near.text);
  });
}

/** People with jobs at a paper, on lines above the text and below each other: `Ann Lee, reporter`. */
function reportersFrom(page: TextDocument, start: number): Found {
  const found: Found = { names: [], lines: [] };
  for (const line of page.lines.slice(start, page.indexOfNthSentence(1))) {
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

const isLabelAlone = (line: Line): boolean => BYLINE_BEFORE.has(line.words);

const NONE: Found = { names: [], lines: [] };

const isLabel = (line: Line): boolean => BYLINE_WITH_COLON.has(labelOf(line));
