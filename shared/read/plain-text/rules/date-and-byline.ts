import { blocksOfLabels } from '#shared/read/prose/labelled-lists.ts';
import { Line } from '#shared/read/prose/line.ts';
import { nameInSmallLetters } from '#shared/read/prose/name-in-small-letters.ts';
import { isProse, isValediction } from '../../prose/line-shape.ts';
import { isFullName, isGivenName, isRole, isSurePerson, namesIn } from '../../prose/person-names.ts';
import { PUBLISHED_LABELS } from '../../prose/phrases/date-labels.ts';
import { LazyPattern, wordsIn } from '../../prose/phrases/word-pattern.ts';
import { hasQuotation } from '../../prose/reported-speech.ts';
import { readBareNames, readNamesBelowLabel } from '../bare-names.ts';
import { isLittle } from '../header-parts.ts';
import { isAnswering, isSubject } from '../mentions.ts';
import { isSureMeta, type MetaLine } from '../meta-line.ts';
import { readMetaLine } from '../read-meta-line.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const HEADER_LINES = 24;
const FOOTER_LINES = 14;
/** `13 August`, `2 days ago`: below the text these belong to a comment or an event, unless a label precedes them. */
const ONE_NUMBER = /^\P{Nd}*\p{Nd}{1,2}\P{Nd}*$/u;
/** A standfirst of two sentences and a caption are two lines; a third line is text. */
const MAX_SENTENCES_ABOVE = 3;

export const dateAndByline: Rule = {
  name: 'date-and-byline',
  reason:
    'Lines above or below the text contain the dates and authors, which are fields of an article. A date in a sentence is part of the text.',
  apply(page) {
    const headEnd = Math.min(page.linesBeforeSentence(2), HEADER_LINES);
    const firstSentence = Math.min(page.linesBeforeSentence(1), HEADER_LINES);
    dropRepeatedNames(page, this.name);
    const header = readLines(page, 0, headEnd);
    for (const line of header.keys()) if (isHeadingOfText(page, line, header)) header.delete(line);
    // After the first sentence a day needs a label, a by-line next to it or a standfirst above it: a day alone can be a
    // heading.
    for (const [line, meta] of header) {
      const isCertain =
        meta.authors.length > 0 ||
        meta.dates.isLabelled === true ||
        meta.dates.updated !== undefined ||
        standsAtLabelledAge(page, line, header) ||
        standsAtByline(page, line, header) ||
        PUBLISHED_LABELS.has(page.lines[page.lines.indexOf(line) - 1]?.words ?? '');
      const isAboveText = page.lines.indexOf(line) < firstSentence;
      const isOnlyDate = [...header].every(
        ([other, { dates }]) => other === line || dates.published === undefined,
      );
      if (!isAboveText && !isCertain && !(isOnlyDate && standsBelowStandfirst(page, line)))
        header.delete(line);
    }
    if (header.size === 0) for (const [line, meta] of readBelowCaption(page, headEnd)) header.set(line, meta);
    const footStart = Math.max(page.linesAfterSentence(2), page.lines.length - FOOTER_LINES, headEnd);
    const strictFoot = page.linesAfterSentence(1);
    const footer = readLines(page, footStart, page.lines.length);
    for (const [line, meta] of footer) {
      const isCertain = isLabelled(meta);
      const index = page.lines.indexOf(line);
      if (!isCertain && (index < strictFoot || ONE_NUMBER.test(line.text) || isOfProgramme(page, index)))
        footer.delete(line);
    }
    if (areSeveralDays(footer))
      for (const [line, meta] of footer) if (meta.dates.isLabelled !== true) footer.delete(line);
    const head = [...header.values()];
    const foot = [...footer.values()];
    const updatedAbove = firstOf(header, 'updated');
    // Below the text a day without a label can be that of a broadcast; the date above the text is certain.
    const dated =
      updatedAbove === undefined
        ? footer
        : new Map([...footer].filter(([, meta]) => isLabelled(meta) && meta.isGuess !== true));
    const published = firstOf(header, 'published') ?? firstOf(dated, 'published');
    const updated = updatedAbove ?? firstOf(footer, 'updated');
    const byline = authorsOf(head.filter(isSureMeta));
    const isOfArticle =
      byline.length > 0 || [...header.values()].some(({ dates }) => dates.isLabelled === true);
    page.date_published =
      (isOfArticle ? firstOf(header, 'published') : undefined) ?? page.sentAt ?? published ?? updated;
    if (published !== undefined && updated !== undefined) page.date_modified = updated;
    for (const [line] of header) page.metaBlocks.add(line.block);

    let authors = authorsOf(head.filter(({ isGuess }) => isGuess !== true));
    if (authors.length === 0) authors = page.signers;
    const sure = new Set(header.keys());
    const lastLine = Math.max(0, ...[...header.keys()].map((line) => page.lines.indexOf(line) + 1));
    if (authors.length === 0) authors = takeBareNames(page, header, Math.max(headEnd, lastLine));
    if (authors.length === 0) authors = authorsOf(head);
    if (authors.length === 0) authors = takeBylineBelowCaption(page, { header, sure }, headEnd);
    if (authors.length === 0)
      authors = authorsOf(foot.filter((meta) => meta.isGuess !== true || isGivenNames(meta)));
    if (authors.length === 0) authors = signature(page, footer, strictFoot);
    if (authors.length === 0) authors = noteAboutAuthor(page);
    page.authors = authors.map((name) => ({ name: nameInSmallLetters(name, page.language) }));
    const bare = [...header.keys()].filter((line) => !sure.has(line));
    const isTaken = (line: Line): boolean => {
      const meta = header.get(line) ?? footer.get(line);
      const rest = meta?.rest ?? [];
      // If the fact takes several lines, for example a label above the name, the name is certain.
      const isGuess =
        bare.length === 1 && bare[0] === line && !isGivenNames(meta) && !standsAtDate(line, sure);
      return meta !== undefined && !isGuess && isLittle(rest) && !rest.some(hasQuotation);
    };
    for (const line of bare) if (isTaken(line)) page.metaBlocks.add(line.block);
    for (const [line] of header)
      page.lastMetaLines.set(line.block, Math.max(line.at, page.lastMetaLines.get(line.block) ?? 0));
    const lists = blocksOfLabels(page.lines, isTaken);
    page.drop(
      this.name,
      (line, index) => isTaken(line) && !(lists.has(line.block) && index >= firstSentence),
    );
  },
};

/** `Ann Lee`, and `Ann Lee` or `ANN LEE` on the next line: pages show the name in a link and in a picture of the author. */
function dropRepeatedNames(page: TextDocument, rule: string): void {
  const isAgain = (line: Line, other: Line | undefined): boolean =>
    other?.text.toLowerCase() === line.text.toLowerCase();
  page.drop(rule, (line, index) => {
    const [above, below] = [page.lines[index - 1], page.lines[index + 1]];
    if (index >= HEADER_LINES || !isFullName(line.text)) return false;
    const isShouted = line.text === line.text.toUpperCase();
    // Of two spellings, the one in capitals goes.
    return (
      (isAgain(line, above) && (isShouted || above?.text === line.text)) ||
      (isShouted && isAgain(line, below) && below?.text !== line.text)
    );
  });
}

/**
 * `Staff`, `Redaktion`: a word for a desk alone in its block, directly above a paragraph and not next to a date. It can
 * be the first heading of the text.
 */
function isHeadingOfText(page: TextDocument, line: Line, header: ReadonlyMap<Line, MetaLine>): boolean {
  const { authors = [], dates } = header.get(line) ?? {};
  const isFact = authors.length > 0 || dates === undefined || Object.keys(dates).length > 0;
  if (isFact || line.words.includes(' ')) return false;
  const index = page.lines.indexOf(line);
  const [above, next] = [page.lines[index - 1], page.lines[index + 1]];
  const isAlone = above?.block !== line.block && next?.block !== line.block && line.block !== page.titleBlock;
  return isAlone && next?.isSentence === true && (above === undefined || !header.has(above));
}

/**
 * A by-line and the date next to it below a standfirst of several sentences or a caption. A line there must name an
 * author or have a labelled day, or be at most two lines from such a line.
 */
function readBelowCaption(page: TextDocument, start: number): Map<Line, MetaLine> {
  const end = endBelowCaption(page);
  const found = [...readLines(page, start, end)].filter(([, meta]) => isSureMeta(meta));
  const byline = found.findIndex(([, { authors }]) => authors.length > 0);
  const named = byline < 0 ? found.findIndex(([line, meta]) => isDateOfNames(page, line, meta)) : byline;
  const by = named < 0 ? found.findIndex(([line, meta]) => isLabelledDay(line, meta)) : named;
  const near = page.lines.indexOf(found[by]?.[0] ?? page.lines[0] ?? new Line('', 0));
  return new Map(by < 0 ? [] : found.filter(([line]) => Math.abs(page.lines.indexOf(line) - near) <= 2));
}

const endBelowCaption = (page: TextDocument): number =>
  Math.min(page.linesBeforeSentence(MAX_SENTENCES_ABOVE + 1), page.linesAfterSentence(1), HEADER_LINES);

/** `Published 4 March 2025`: a labelled day with its year, and nothing else. */
const isLabelledDay = ({ text }: Line, { dates }: MetaLine): boolean =>
  dates.isLabelled === true && YEAR.test(text);

/** `Published 4 March 2025` directly below names without a label. */
function isDateOfNames(page: TextDocument, line: Line, { dates }: MetaLine): boolean {
  if (dates.isLabelled !== true || !YEAR.test(line.text)) return false;
  const index = page.lines.indexOf(line);
  // A date without a label can be between the names and the labelled date.
  const above = page.lines
    .slice(Math.max(0, index - 2), index)
    .findLast((other) => readMetaLine(other.text, page)?.dates.published === undefined);
  const names = above?.block === line.block ? (namesIn(above.text) ?? []) : [];
  return names.length > 0 && names.every(isFullName) && names.some(isGivenName);
}

/** A by-line below a standfirst of several sentences or a caption, if the date is above them. */
function takeBylineBelowCaption(
  page: TextDocument,
  { header, sure }: { header: Map<Line, MetaLine>; sure: Set<Line> },
  start: number,
): string[] {
  const found = [...readBelowCaption(page, start)].filter(([, { authors }]) => authors.length > 0);
  for (const [line, meta] of found) {
    header.set(line, meta);
    sure.add(line);
  }
  if (found.length > 0) return authorsOf(found.map(([, meta]) => meta));
  const called = readNamesBelowLabel(page, { start, end: endBelowCaption(page) });
  for (const line of called.lines) {
    header.set(line, { dates: {}, authors: called.names });
    sure.add(line);
  }
  return called.names;
}

function readLines(page: TextDocument, start: number, end: number): Map<Line, MetaLine> {
  const found = new Map<Line, MetaLine>();
  for (const line of page.lines.slice(start, end)) {
    const meta = readMetaLine(line.text, page);
    if (meta !== undefined) found.set(line, meta);
  }
  return found;
}

const isLabelled = ({ authors, dates }: MetaLine): boolean => authors.length > 0 || dates.isLabelled === true;

/**
 * Days of a programme, of comments or of other articles: if there are several days below the text, none of them is the
 * date of the article, and no name next to one is its author.
 */
function areSeveralDays(footer: ReadonlyMap<Line, MetaLine>): boolean {
  const days = [...footer.values()].flatMap((meta) => (isLabelled(meta) ? [] : (meta.dates.published ?? [])));
  return new Set(days).size > 1;
}

/** `13:00 – 13:15`, `15 Uhr: Meeting` */
const CLOCK = /^\P{L}{0,3}\d{1,2}(?:[:.h]\d{2}|\s?(?:Uhr|h|[ap]\.?m))/iu;
/** A line with only a time, which belongs to the date in the line above. */
const ONLY_CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s?\p{L}{1,4}\.?){0,2}$/u;

/** Whether a date below the text belongs to a programme: the next line begins with a time. */
function isOfProgramme(page: TextDocument, index: number): boolean {
  const next = page.lines[index + 1];
  if (next === undefined || !CLOCK.test(next.text) || ONLY_CLOCK.test(next.text)) return false;
  return readMetaLine(next.text, page) === undefined;
}

/** Whether a date is below the paragraph that begins the page; further down it would be a heading in the text. */
function standsBelowStandfirst(page: TextDocument, line: Line): boolean {
  const index = page.lines.indexOf(line);
  return index <= 4 && page.lines.slice(0, index).filter((other) => other.isSentence).length === 1;
}

/** A labelled date, or the first one. A date with its year is more exact than an age (`Online since today, 7.57`). */
function firstOf(lines: ReadonlyMap<Line, MetaLine>, name: 'published' | 'updated'): string | undefined {
  const dates = [...lines].flatMap(
    ([
      { text },
      {
        dates: { [name]: date, isLabelled },
      },
    ]) => (date === undefined ? [] : [{ date, isLabelled, hasYear: YEAR.test(text) }]),
  );
  const labelled = dates.find(({ isLabelled }) => isLabelled === true) ?? dates[0];
  return (labelled?.hasYear === false ? (dates.find(({ hasYear }) => hasYear) ?? labelled) : labelled)?.date;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** `22.11.2024 07.57` in one block with `Online since today, 7.57`: the same date twice. */
function standsAtLabelledAge(page: TextDocument, line: Line, header: ReadonlyMap<Line, MetaLine>): boolean {
  const index = page.lines.indexOf(line);
  return (
    YEAR.test(line.text) &&
    [page.lines[index - 1], page.lines[index + 1]].some((near) => {
      if (near === undefined || near.block !== line.block || YEAR.test(near.text)) return false;
      return header.get(near)?.dates.isLabelled === true;
    })
  );
}

/** `By Ann Lee` and `6 Jan 2026` on the next line: a by-line and its date. */
function standsAtByline(page: TextDocument, line: Line, header: ReadonlyMap<Line, MetaLine>): boolean {
  const index = page.lines.indexOf(line);
  if (!YEAR.test(line.text)) return false;
  return [page.lines[index - 1], page.lines[index + 1]].some((near) => {
    const meta = near === undefined || near.block !== line.block ? undefined : header.get(near);
    return meta !== undefined && meta.authors.length > 0 && isSureMeta(meta);
  });
}

function authorsOf(lines: MetaLine[]): string[] {
  return [...new Set(lines.find(({ authors }) => authors.length > 0)?.authors ?? [])];
}

function takeBareNames(page: TextDocument, header: Map<Line, MetaLine>, end: number): string[] {
  const { names, lines } = readBareNames(page, (line) => header.has(line), end);
  for (const line of lines) {
    header.set(line, { dates: {}, authors: names });
  }
  return names;
}

/** Whether a name without a label is certain enough to remove its line: two words in capitals can be a heading too. */
const isGivenNames = (meta: MetaLine | undefined): boolean =>
  meta?.authors.every((name) => isGivenName(name) || !/\p{Lu}/u.test(name)) === true;

const standsAtDate = ({ block }: Line, sure: ReadonlySet<Line>): boolean =>
  [...sure].some((other) => other.block === block);

const NOTE_LINES = 6;
/** `Jana Dohm is a reporter at …`, `Jana Dohm (born 1962) writes …`. */
const NOTE = new LazyPattern(() => {
  const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*| \p{Ll}{2,3}){1,3}`;
  return new RegExp(String.raw`^(${name}) (?:\([^)]{2,40}\) )?${wordsIn('authorVerbs')}(?= )(.{4,200})`, 'u');
});

/** A note below the text that begins with a name and says that this person writes. */
function noteAboutAuthor(page: TextDocument): string[] {
  for (const line of page.lines.slice(Math.max(2, page.lines.length - NOTE_LINES))) {
    const [, name = '', rest = ''] = NOTE.expression.exec(line.text) ?? [];
    if (isSurePerson(name) && isRole(rest) && !isSubject(name, page)) return [name];
  }
  return [];
}

/** `— Henrietta Vole` */
const DASH = /^[-–—―]\s*/u;

/** A name, a job, an address and a place. */
const MAX_LINES_OF_SENDER = 4;

/** A name alone below the text, below the last words of a letter, or above a line that describes the person. */
function signature(page: TextDocument, footer: Map<Line, MetaLine>, start: number): string[] {
  for (const [index, line] of page.lines.entries()) {
    const bare = line.text.replace(DASH, '');
    // `Ann Lee, Girona`
    const [, name = bare] = /^(.+?), \p{Lu}[\p{L}-]{2,20}$/u.exec(bare) ?? [];
    if (index < Math.max(start, 2) || !isFullName(name)) continue;
    const next = page.lines[index + 1];
    const above = page.lines[index - 1];
    const isBelowText = above !== undefined && (above.isSentence || isProse(above.text) || footer.has(above));
    const isPerson = isGivenName(name) && !isAnswering(name, page);
    // The address of the sender is below the name of a letter.
    if (above !== undefined && isValediction(above.text) && page.lines.length - index <= MAX_LINES_OF_SENDER)
      return [name];
    const isAlone = next === undefined && isBelowText && line.isFirst && isPerson;
    const isSigned = next === undefined && bare !== line.text && isBelowText;
    if (!isAlone && !isSigned && next?.text.startsWith(name) !== true) continue;
    footer.set(line, { dates: {}, authors: [name] });
    return [name];
  }
  return [];
}
