import { endsSentence, wordCount } from './line-shape.ts';
import { isFullName, isGivenName, isRole, isUncasedName, namesIn } from './person-names.ts';
import { BYLINE_BEFORE, BYLINE_WITH_COLON } from './phrases/byline-labels.ts';
import { wordsOf } from './phrases/phrase-table.ts';
import { SITE_WORDS } from './phrases/site-words.ts';
import type { Line, RawPage } from './raw-page.ts';

const MAX_CHARACTERS = 160;
const MAX_WORDS = 12;

/** `A B, business correspondent`: a name and what it does. */
const NAME_AND_ROLE = /^([^,،、(|]{4,50}?)(?:,|،|、|\s\(|\s[|/–-])\s*([^,.!?]{3,70}?)\)?$/u;
const ROLE_WORDS = /^\p{Ll}|correspondent|editor|reporter|writer|staff/iu;

const BULLET = /^[-*•]\s+/u;

/** An address behind a name: `WADE PURCELL wpurcell@…`. */
const ADDRESS = /\s*[(<]?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+[)>]?\s*$/u;

interface Found {
  names: string[];
  /** The lines that say so, the name's own among them. */
  lines: Line[];
}

/**
 * A name on a line of its own that no `by` stands before. Capitals alone make no name (`Executive Summary`): a role or an
 * address behind it, a label on the line above, the block of a date, or a common given name has to tell.
 *
 * @param isMeta whether a line was read as dates and by-lines
 * @param end lines before this are looked at
 */
export function readBareNames(page: RawPage, isMeta: (line: Line) => boolean, end: number): Found {
  for (const [index, line] of page.lines.slice(0, end).entries()) {
    const canBe = !isMeta(line) && line.text.length <= MAX_CHARACTERS && wordCount(line.text) <= MAX_WORDS;
    if (!canBe || endsSentence(line.text)) continue;
    const found = namesOfLine(page, index, isMeta);
    if (found !== undefined) return found;
  }
  return { names: [], lines: [] };
}

function namesOfLine(page: RawPage, index: number, isMeta: (line: Line) => boolean): Found | undefined {
  const line = page.lines[index];
  if (line === undefined) return undefined;
  const [above, below] = [page.lines[index - 1], page.lines[index + 1]];
  const beside = [above, below].filter((near) => near !== undefined && isMeta(near));
  const isBesideMeta = beside.length > 0;
  const text = line.text.replace(BULLET, '');
  const withRole = nameWithRole(text);
  if (withRole !== undefined && (isBesideMeta || index < 3)) return { names: [withRole], lines: [line] };
  if (above !== undefined && isLabel(above)) {
    const names = fullNames(text);
    if (names.length > 0) return { names, lines: [line, above] };
  }
  if (below?.block === line.block && wordCount(below.text) <= 3 && isRole(below.text)) {
    const names = fullNames(text);
    if (names.length > 0) return { names, lines: [line, below] };
  }
  // Alone below the headline.
  const isBelowTitle = index === 0 && page.titleBlock >= 0 && below?.block !== line.block;
  if (!isBesideMeta && !isBelowTitle) return undefined;
  const isInBlock = beside.some((near) => near?.block === line.block);
  const names = fullNames(text).filter(
    (name) => isGivenName(name) || (isInBlock && !isWordOfText(name, page)),
  );
  if (names.length > 0) return { names, lines: [line] };
  const [other] = isBesideMeta ? otherNames(text) : [];
  return other === undefined ? undefined : { names: [other], lines: [line] };
}

function nameWithRole(text: string): string | undefined {
  const [, name = '', role = ''] = NAME_AND_ROLE.exec(text) ?? [];
  return isFullName(name) && (ROLE_WORDS.test(role) || isRole(role)) ? name : undefined;
}

const isLabel = (line: Line): boolean => BYLINE_BEFORE.has(line.words) || BYLINE_WITH_COLON.has(line.words);

/** The names of a line that is nothing else; `Marlow Courier` beside the date is the paper. */
function fullNames(text: string): string[] {
  const names = SITE_WORDS.test(wordsOf(text)) ? [] : (namesIn(text) ?? []);
  return names.every((name) => isFullName(name)) ? names : [];
}

/** Names that have a shape of their own beside a date: without capitals, with an address, behind a place. */
function otherNames(text: string): string[] {
  // A name and a place, in scripts where neither has a capital: the name stands first.
  const [uncased = ''] = text.split(/[,،]/);
  const addressed = text.replace(ADDRESS, '').trim();
  const placed = nameBehindPlace(text);
  return [
    ...(isUncasedName(uncased.trim()) ? [uncased.trim()] : []),
    ...(addressed !== text && isFullName(addressed) ? [addressed] : []),
    ...(placed === undefined ? [] : [placed]),
  ];
}

/** `Beirut - Rania Shehabi`: a place of one word, and a whole name. */
function nameBehindPlace(text: string): string | undefined {
  const [, name = ''] = /^[\p{L}\p{M}'’-]{2,20}\s[-–—|]\s([^-–—|,]{4,40})$/u.exec(text) ?? [];
  return isFullName(name) || isUncasedName(name) ? name : undefined;
}

const NOT_LETTERS = /[^\p{L}\p{M}]+/u;

/** Whether a word of it stands in the text in small letters, which no name does. */
function isWordOfText(name: string, page: RawPage): boolean {
  const words = new Set(name.split(' ').map((word) => word.toLowerCase()));
  return page.lines.some(({ text }) => text.split(NOT_LETTERS).some((word) => words.has(word)));
}
