import { foldText } from '#shared/text/fold-text.ts';
import { endsLikeSentence, wordCount } from '../prose/line-shape.ts';
import { isFullName, isGivenName, isSurePerson, nameAtStart, namesIn } from '../prose/person-names.ts';
import { BYLINE_BEFORE, BYLINE_WITH_COLON, FILED_BY } from '../prose/phrases/byline-labels.ts';
import { PUBLISHED_LABELS } from '../prose/phrases/date-labels.ts';
import { CJK_OFFICE } from '../prose/phrases/name-words.ts';
import { phraseAt, wordsOf, writtenPhrases } from '../prose/phrases/phrase-table.ts';
import { ORIGINAL_OF_ACCOUNT, REPORTER_OF_PAPER } from '../prose/phrases/reporter-words.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { SITE_WORDS } from '../prose/phrases/site-words.ts';
import { LazyPattern, oneOf } from '../prose/phrases/word-pattern.ts';
import { byline } from './byline.ts';
import { nameBeforeOtherJob } from './cjk-names.ts';
import { FILED, isKnown, withoutControls } from './known-parts.ts';
import { isSubject, isWordOfText } from './mentions.ts';
import type { MetaLine } from './meta-line.ts';
import type { TextDocument } from './text-document.ts';

const COMMA = /\s*[,،、，]\s*/u;

/** `Ann Lee in Tides` */
const IN_CATEGORY = new LazyPattern(() => {
  const prepositions = writtenPhrases('filedUnder').filter((phrase) => !phrase.includes(' '));
  return new RegExp(` ${oneOf(prepositions)} `, 'u');
});

/** Labels of fewer characters also occur as ordinary words of sentences. */
const MIN_LABEL = 4;

/** A handle after `by`, as blogs print it. */
const HANDLE = /^[\p{L}\d][\p{L}\p{M}\d_.-]{2,24}$/u;

const MAX_UNNAMED_WORDS = 3;

/** `R. R.` */
const INITIALS = /^(?:\p{Lu}\. ?){2,3}$/u;

/** 山川花子2026年…: three to five characters directly before the year. `CJK_OFFICE` excludes offices and places. */
const CJK_NAME_AT_DATE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,5}$/u;

export type Found = MetaLine & { rest: string[] };

export interface Around {
  page: TextDocument;
  hasDate: boolean;
  isBeforeDate: boolean;
  isAfterDate: boolean;
  /** Whether a count or a button follows. */
  isBeforeControl: boolean;
  /** Whether the segment is at the start of the line, and a date in digits follows. */
  isSigned: boolean;
}

/** Reads one part of a line: the text between two separators or dates. */
export function readSegment(segment: string, found: Found, around: Around): void {
  const bare = segment.replace(/^[\s,،、，:：)\]）.-]+|[\s,،、，:：([（]+$/gu, '');
  if (!/[\p{L}]/u.test(bare)) return;
  if (isKnown(bare)) {
    // `Posted in Tides by marc on`
    const by = FILED_BY.expression.exec(bare)?.[1];
    if (by !== undefined && around.hasDate) found.authors.push(...(namesAfterBy(by, around).names ?? []));
    return;
  }
  const withoutEnd = withoutControls(bare);
  const unlabelled = withoutDateLabel(withoutEnd, around);
  if (unlabelled === '') return;
  if (
    around.isAfterDate &&
    (around.isBeforeControl || withoutEnd !== bare) &&
    isSignInName(unlabelled, around.page)
  ) {
    found.authors.push(unlabelled);
    return;
  }
  const label = phraseAt(foldText(unlabelled), BYLINE_WITH_COLON);
  if (label !== '') {
    const { names, rest } = namesAfterBy(unlabelled, around);
    if (names !== undefined) {
      found.authors.push(...names);
      if (rest !== '') readPlain(rest, found, around);
      return;
    }
  }
  readPlain(unlabelled, found, around);
}

/** Whether a text has the form of an account name: `karstenruppert`, `ThE_PaiN`, `nordlicht7`. */
const isSignInName = (text: string, page: TextDocument): boolean =>
  /^(?:[\p{Ll}\d][\p{L}\d_-]{4,24}|\p{L}[\p{L}\d]*(?:[_\d]|\p{Ll}\p{Lu})[\p{L}\d_]{0,20})$/u.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !SECTION_NAMES.has(wordsOf(text)) &&
  !isWordOfText(text, page);

/** Removes the label of a date before `by`, for example `Posted` in `Posted by A`. */
function withoutDateLabel(text: string, { isBeforeDate }: Around): string {
  const label = phraseAt(foldText(text), PUBLISHED_LABELS);
  const rest = text.slice(label.length).trim();
  // `Published in the Tide on`
  if (isBeforeDate && label.length >= MIN_LABEL && FILED.test(rest)) return '';
  return label !== '' && BYLINE_BEFORE.has(wordsOf(rest.split(' ', 1)[0] ?? '')) ? rest : text;
}

/** Reads a segment without `by`: names with other evidence, sections and places. */
function readPlain(text: string, found: Found, around: Around): void {
  for (const part of text.split(COMMA)) {
    const words = wordsOf(part);
    if (words === '' || isKnown(part) || SECTION_NAMES.has(words)) continue;
    const canHaveAuthor = around.hasDate && found.authors.length === 0;
    const [, office = '', reporter] = canHaveAuthor ? (REPORTER_OF_PAPER.expression.exec(part) ?? []) : [];
    if (reporter !== undefined) {
      found.authors.push(reporter);
      if (office !== '') found.rest.push(office);
      continue;
    }
    const [, original] = canHaveAuthor ? (ORIGINAL_OF_ACCOUNT.expression.exec(part) ?? []) : [];
    if (original !== undefined) {
      found.authors.push(original);
      found.rest.push(part.slice(part.indexOf(original) + original.length).trim());
      continue;
    }
    const several = canHaveAuthor ? severalNames(part) : [];
    if (several.length > 0) {
      found.authors.push(...several);
      continue;
    }
    const name = canHaveAuthor ? sureName(part, around) : nextName(part, found, around);
    if (name !== undefined) found.authors.push(name);
    const rest = name === undefined ? part : part.slice(name.length).trim();
    if (rest !== '' && !SECTION_NAMES.has(wordsOf(rest)) && !isKnown(rest)) found.rest.push(rest);
  }
}

/** The names in `Priya Raman and Jonas Weil`; empty for a single name. */
function severalNames(part: string): string[] {
  const names = namesIn(part) ?? [];
  return names.length > 1 && names.every(isSurePerson) ? names : [];
}

/** A further author after the first one, also after a place: Paul Roe in `Ann Lee, Lima, Paul Roe`. */
function nextName(part: string, { authors }: Found, { isBeforeDate, page }: Around): string | undefined {
  if (!isBeforeDate || authors.length === 0 || !isFullName(part)) return undefined;
  const isPerson = nameAtStart(part) === part && isGivenName(part);
  return isPerson || (isWrittenName(part) && !isWordOfText(part, page)) ? part : undefined;
}

/**
 * A person next to a date: before the year in scripts without spaces, at the start of a line before a date in digits,
 * before a job title, or with a common given name.
 */
function sureName(part: string, { page, isBeforeDate, isSigned }: Around): string | undefined {
  if (isBeforeDate && CJK_NAME_AT_DATE.test(part))
    return CJK_OFFICE.test(part) || SITE_WORDS.test(part) ? undefined : part;
  if (isSigned && isBeforeDate && isWrittenName(part) && !isWordOfText(part, page)) return part;
  const withJob = nameBeforeOtherJob(part);
  if (withJob !== undefined && !isSubject(withJob, page)) return withJob;
  const name = nameAtStart(part);
  // `Ann Lee: Hello!`: a message in a chat.
  const isMessage = name !== undefined && /^[:：]/u.test(part.slice(name.length));
  if (name === undefined || isMessage || !isSurePerson(name)) return undefined;
  // `Jana Gardens` below the headline `Gardens: the first frost`: `Gardens` is the category, not a surname.
  const [headline] = page.whole;
  return headline?.words.split(' ').includes(wordsOf(name.split(' ').at(-1) ?? '')) === true
    ? undefined
    : name;
}

/**
 * Whether a text consists of words with a capital letter and is not the name of a site: the name in
 * `Janic Cathomen, 01.12.2021`.
 */
const isWrittenName = (text: string): boolean =>
  isFullName(text) &&
  !SITE_WORDS.test(text.toLowerCase()) &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]*\p{Ll})+$/u.test(text);

/**
 * Reads the names after `by`: as many words as are names. If there is no name, reads a handle: one word before a time,
 * or up to three words at the end of a line with a date.
 */
function namesAfterBy(text: string, { hasDate }: Around): { names: string[] | undefined; rest: string } {
  const words = text.split(' ');
  const label = [3, 2, 1].find((count) => BYLINE_BEFORE.has(wordsOf(words.slice(0, count).join(' '))));
  const unnamed = label === undefined ? [] : words.slice(label);
  const initials = unnamed.join(' ');
  if (hasDate && INITIALS.test(initials)) return { names: [initials], rest: '' };
  // `作者：李若澜` is one word.
  const fewest = /[:：]\S/u.test(words[0] ?? '') ? 1 : 2;
  for (let end = words.length; end >= fewest; end--) {
    const names = byline(words.slice(0, end).join(' '));
    if (names === undefined) continue;
    const rest = words.slice(end).join(' ');
    // If a word in lower case follows a name of one word, the text is a handle (`by mobasir hassan`) or no by-line.
    if (/^\p{Ll}/u.test(rest) && !(names[0]?.includes(' ') ?? true)) break;
    if (!hasDate && rest !== '' && !isKnown(rest) && !SECTION_NAMES.has(wordsOf(rest))) continue;
    const name = firstOnly(names, text);
    if (name !== undefined) return { names: [name], rest: (names[0] ?? '').slice(name.length).trim() };
    return { names, rest };
  }
  const [first = ''] = unnamed;
  const after = unnamed.slice(1).join(' ');
  if (label !== undefined && HANDLE.test(first) && STAMP.test(after)) return { names: [first], rest: '' };
  const isWhole =
    unnamed.length > 0 && unnamed.length <= MAX_UNNAMED_WORDS && hasDate && !endsLikeSentence(text);
  if (isWhole && HANDLE.test(first) && !/^\p{Ll}{1,3}$/u.test(first))
    return { names: [unnamed.join(' ')], rest: '' };
  return { names: undefined, rest: text };
}

/** The name without the category after it: `von Ulrike Holm Allgemein`, `von Ulrike in Gefühle, Kultur`. */
function firstOnly(names: readonly string[], text: string): string | undefined {
  const [first = '', ...others] = names;
  const isFiled = IN_CATEGORY.test(text) && !others.some((name) => name.includes(' '));
  if (others.length > 0) return isFiled ? first : undefined;
  const name = nameAtStart(first);
  if (name === undefined) return undefined;
  if (name === first) {
    // `Jana Martin Allgemeines`: two given names, a section.
    const [, before = '', last = ''] = /^(\S+ .+) (\S+)$/u.exec(first) ?? [];
    return SECTION_NAMES.has(wordsOf(last)) ? before : undefined;
  }
  const tail = first.slice(name.length).trim();
  // `Ann Leein Allgemeines`: the word before the category was copied without a space.
  const glued = /^(\S+ .*\p{L}{3})in$/u.exec(name)?.[1];
  if (glued !== undefined && SECTION_NAMES.has(wordsOf(tail)) && !isGivenName(name.split(' ').at(-1) ?? ''))
    return glued;
  return wordCount(tail) > 1 ? name : undefined;
}

/** `at 10:52 PM`, `um 10:52`: the day is on another line. */
const STAMP = /^(?:\p{L}{1,3}\.? )?\d{1,2}[:.h]\d{2}(?: ?[\p{L}.]{1,4}){0,2}$/u;
