import { endsSentence, isProse, isValediction, wordCount } from '../line-shape.ts';
import { type MetaLine, readMetaLine } from '../meta-line.ts';
import { nameInSmallLetters } from '../name-in-small-letters.ts';
import { isFullName, isRole, isUncasedName, namesIn } from '../person-names.ts';
import { BYLINE_BEFORE } from '../phrases/byline-labels.ts';
import { SITE_WORDS } from '../phrases/site-words.ts';
import type { Line, RawPage } from '../raw-page.ts';
import type { Rule } from '../rule.ts';

const HEADER_LINES = 24;
const FOOTER_LINES = 14;

/** `A B, business correspondent`: a name and what it does. */
const NAME_AND_ROLE = /^([^,،、(|]{4,50}?)(?:,|،|、|\s\(|\s[|/–-])\s*([^,.!?]{3,70}?)\)?$/u;

export const dateAndByline: Rule = {
  name: 'date-and-byline',
  reason:
    'When it appeared, when it was changed and who wrote it stand on lines of their own above or below the text, and are fields of an article. A date in a sentence is part of the story.',
  apply(page) {
    const headEnd = Math.min(page.linesBeforeSentence(2), HEADER_LINES);
    const firstSentence = Math.min(page.linesBeforeSentence(1), HEADER_LINES);
    const header = readLines(page, 0, headEnd);
    // Behind the first sentence only what says of itself what it is: a day alone may be a heading.
    for (const [line, meta] of header) {
      const isSaid =
        meta.authors.length > 0 || meta.dates.isLabelled === true || meta.dates.updated !== undefined;
      const hasBody = page.lines.indexOf(line) < firstSentence;
      const isOnlyDate = [...header].every(
        ([other, { dates }]) => other === line || dates.published === undefined,
      );
      if (!hasBody && !isSaid && !(isOnlyDate && standsBelowStandfirst(page, line))) header.delete(line);
    }
    const footStart = Math.max(page.linesAfterSentence(2), page.lines.length - FOOTER_LINES, headEnd);
    const strictFoot = page.linesAfterSentence(1);
    const footer = readLines(page, footStart, page.lines.length);
    for (const [line, meta] of footer) {
      if (
        page.lines.indexOf(line) < strictFoot &&
        meta.authors.length === 0 &&
        meta.dates.isLabelled !== true
      )
        footer.delete(line);
    }
    const head = [...header.values()];
    const foot = [...footer.values()];
    const published = firstOf(head, 'published') ?? firstOf(foot, 'published');
    const updated = firstOf(head, 'updated') ?? firstOf(foot, 'updated');
    page.date_published = published ?? updated;
    if (published !== undefined && updated !== undefined) page.date_modified = updated;
    for (const [line] of header) page.metaBlocks.add(line.block);
    for (const [line] of footer) page.footBlocks.add(line.block);

    let authors = authorsOf(head.filter(({ isGuess }) => isGuess !== true));
    if (authors.length === 0) authors = bareNames(page, header, headEnd);
    if (authors.length === 0) authors = authorsOf(head);
    if (authors.length === 0) authors = authorsOf(foot);
    if (authors.length === 0) authors = signature(page, footer, strictFoot);
    page.authors = authors.map((name) => ({ name: nameInSmallLetters(name, page.language) }));
    page.drop(this.name, (line) => header.has(line) || footer.has(line));
  },
};

function readLines(page: RawPage, start: number, end: number): Map<Line, MetaLine> {
  const found = new Map<Line, MetaLine>();
  for (const line of page.lines.slice(start, end)) {
    const meta = readMetaLine(line.text, page);
    if (meta !== undefined) found.set(line, meta);
  }
  return found;
}

/** A date below one paragraph that itself begins the page: further down it would be a heading in the text. */
function standsBelowStandfirst(page: RawPage, line: Line): boolean {
  const index = page.lines.indexOf(line);
  return index <= 4 && page.lines.slice(0, index).filter((other) => other.isSentence).length === 1;
}

function firstOf(lines: MetaLine[], name: 'published' | 'updated'): string | undefined {
  const dates = lines.flatMap(({ dates: { [name]: date, isLabelled } }) =>
    date === undefined ? [] : [{ date, isLabelled }],
  );
  return (dates.find(({ isLabelled }) => isLabelled === true) ?? dates[0])?.date;
}

function authorsOf(lines: MetaLine[]): string[] {
  return [...new Set(lines.find(({ authors }) => authors.length > 0)?.authors ?? [])];
}

/** A name without any word that says so: beside a date or a by-line's place, or with a role behind it. */
function bareNames(page: RawPage, header: Map<Line, MetaLine>, end: number): string[] {
  for (const [index, line] of page.lines.slice(0, end).entries()) {
    if (header.has(line) || line.text.length > 160 || endsSentence(line.text) || wordCount(line.text) > 12)
      continue;
    const [, name = '', role = ''] = NAME_AND_ROLE.exec(line.text) ?? [];
    const isBesideMeta = [page.lines[index - 1], page.lines[index + 1]].some(
      (near) => near !== undefined && header.has(near),
    );
    if (
      isFullName(name) &&
      (/^\p{Ll}|correspondent|editor|reporter|writer|staff/iu.test(role) || isRole(role)) &&
      (isBesideMeta || index < 3)
    ) {
      header.set(line, { dates: {}, authors: [name] });
      page.metaBlocks.add(line.block);
      return [name];
    }
    // Alone below the headline.
    const isBelowTitle = index === 0 && page.titleBlock >= 0 && page.lines[1]?.block !== line.block;
    const [above, below] = [page.lines[index - 1], page.lines[index + 1]];
    const isBelowBy = above !== undefined && BYLINE_BEFORE.has(above.words);
    const isAboveRole = below?.block === line.block && wordCount(below.text) <= 3 && isRole(below.text);
    const canBeNames = isBesideMeta || isBelowTitle || isBelowBy || isAboveRole;
    const listed = canBeNames ? (namesIn(line.text) ?? []) : [];
    // A name and a place, in scripts where neither has a capital: the name stands first.
    const [uncased = ''] = line.text.split(/[,،]/);
    // `Marlow Courier` beside the date is the paper.
    const isPaper = SITE_WORDS.test(line.words);
    const names = !isPaper && listed.every((one) => isFullName(one)) ? listed : [];
    if (names.length === 0 && isBesideMeta && isUncasedName(uncased.trim())) names.push(uncased.trim());
    const addressed = line.text.replace(ADDRESS, '').trim();
    if (names.length === 0 && isBesideMeta && addressed !== line.text && isFullName(addressed))
      names.push(addressed);
    const placed = isBesideMeta && names.length === 0 ? nameBehindPlace(line.text) : undefined;
    if (placed !== undefined) names.push(placed);
    if (names.length > 0) {
      header.set(line, { dates: {}, authors: names });
      if (isBelowBy) header.set(above, { dates: {}, authors: [] });
      if (isAboveRole) header.set(below, { dates: {}, authors: [] });
      page.metaBlocks.add(line.block);
      return names;
    }
  }
  return [];
}

/** `— Henrietta Vole` */
const DASH = /^[-–—―]\s*/u;

/** An address behind a name: `WADE PURCELL wpurcell@…`. */
const ADDRESS = /\s*[(<]?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+[)>]?\s*$/u;

/** `Beirut - Rania Shehabi`: a place of one word, and a whole name. */
function nameBehindPlace(text: string): string | undefined {
  const [, name = ''] = /^[\p{L}\p{M}'’-]{2,20}\s[-–—|]\s([^-–—|,]{4,40})$/u.exec(text) ?? [];
  return isFullName(name) || isUncasedName(name) ? name : undefined;
}

/** A name alone below the text, or above a line that goes on to say who that is. */
function signature(page: RawPage, footer: Map<Line, MetaLine>, start: number): string[] {
  for (const [index, line] of page.lines.entries()) {
    const name = line.text.replace(DASH, '');
    if (index < Math.max(start, 2) || !isFullName(name)) continue;
    const next = page.lines[index + 1];
    const above = page.lines[index - 1];
    const isBelowText = above !== undefined && (above.isSentence || isProse(above.text));
    const isAlone = next === undefined && isBelowText && line.isFirst;
    // `Yours, with the handle,` above it: it belongs to the letter as well.
    if (next === undefined && above !== undefined && isValediction(above.text)) return [name];
    const isSigned = next === undefined && name !== line.text;
    if (!isAlone && !isSigned && next?.text.startsWith(name) !== true) continue;
    footer.set(line, { dates: {}, authors: [name] });
    return [name];
  }
  return [];
}
