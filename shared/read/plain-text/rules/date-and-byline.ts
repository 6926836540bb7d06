import { blocksOfLabels } from '#shared/read/prose/labelled-lists.ts';
import type { Line } from '#shared/read/prose/line.ts';
import { nameInMixedCase } from '#shared/read/prose/name-in-mixed-case.ts';
import { wordCount } from '../../prose/line-shape.ts';
import { isFullName, isGivenName, isRole, isSurePerson } from '../../prose/person-names.ts';
import { LABELLED_JOB } from '../../prose/phrases/byline-labels.ts';
import { PUBLISHED_LABELS, UPDATED_LABELS } from '../../prose/phrases/date-labels.ts';
import { phraseAt } from '../../prose/phrases/phrase-table.ts';
import { hasQuotation } from '../../prose/reported-speech.ts';
import type { RuleName } from '../../prose/rule-name.ts';
import { nameInAuthorBox, noteAboutAuthor, signature } from '../author-below-text.ts';
import { readBareNames } from '../bare-names.ts';
import { readBelowCaption, takeBylineBelowCaption } from '../below-caption.ts';
import { YEAR } from '../date-pieces.ts';
import { isDayHeading, isOfProgramme } from '../day-headings.ts';
import { isDayOfEvent } from '../days-of-events.ts';
import { hasOnlyLabels } from '../header-parts.ts';
import { isSureMeta, type MetaLine } from '../meta-line.ts';
import { authorsOf, MAX_HEADER_LINES, type MetaLines, readMetaLines } from '../meta-lines.ts';
import { readMetaLine } from '../read-meta-line.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const FOOTER_LINES = 14;
/** `13 August`, `2 days ago`: without a label below the text, the day of a comment or event. */
const ONE_NUMBER = /^\P{Nd}*\p{Nd}{1,2}\P{Nd}*$/u;

/**
 * Lines above or below the text contain the dates and authors, which are fields of an article. A date in a sentence is
 * part of the text.
 */
export const dateAndByline: Rule = {
  name: 'date-and-byline',
  apply(page) {
    dropRepeatedNames(page, this.name);
    dropSignsAtDates(page);
    const ends = endsOf(page);
    const header = readHeader(page, ends);
    const footer = readFooter(page, ends);
    setDates(page, header, footer);
    for (const { block } of header.keys()) page.metaBlocks.add(block);

    const sure = new Set(header.keys());
    const authors = withoutPapers(findAuthors(page, { header, footer, sure }, ends), page);
    page.authors = authors.map((name) => ({ name: nameInMixedCase(name, page.language) }));

    const bare = [...header.keys()].filter((line) => !sure.has(line));
    const isTaken = (line: Line): boolean => {
      const meta = header.get(line) ?? footer.get(line);
      const rest = meta?.rest ?? [];
      // A name below its label is certain.
      const isGuess = bare.length === 1 && bare[0] === line && !areGivenNames(meta) && !isAtDate(line, sure);
      if (meta === undefined || isGuess || isAboutOtherDay(meta, page)) return false;
      return hasOnlyLabels(rest) && !rest.some(hasQuotation);
    };
    for (const line of bare) if (isTaken(line)) page.metaBlocks.add(line.block);
    for (const { block, at } of header.keys())
      page.lastMetaLines.set(block, Math.max(at, page.lastMetaLines.get(block) ?? 0));
    const lists = blocksOfLabels(page.lines, isTaken);
    page.drop(
      this.name,
      (line, index) => isTaken(line) && !(lists.has(line.block) && index >= ends.firstSentence),
    );
  },
};

/**
 * Whether a line has a day next to several other words, which is not the day of the article:
 * `Doors open on 5 March 2026`.
 */
function isAboutOtherDay({ dates, authors, rest = [] }: MetaLine, page: TextDocument): boolean {
  const { published, updated, isLabelled } = dates;
  if (published === undefined || updated !== undefined || isLabelled === true) return false;
  return (
    authors.length === 0 &&
    wordCount(rest.join(' ')) > 1 &&
    page.date_published?.slice(0, 10) !== published.slice(0, 10)
  );
}

/**
 * Drops one of two neighbouring lines with the same name, such as `Ann Lee` and `ANN LEE`. Pages show the name as a
 * link and under a picture of the author.
 */
function dropRepeatedNames(page: TextDocument, rule: RuleName): void {
  const isAgain = (line: Line, other: Line | undefined): boolean =>
    other?.text.toLowerCase() === line.text.toLowerCase();
  page.drop(rule, (line, index) => {
    const [above, below] = [page.lines[index - 1], page.lines[index + 1]];
    if (index >= MAX_HEADER_LINES || !isFullName(line.text)) return false;
    const isInCapitals = line.text === line.text.toUpperCase();
    // Of two spellings, the one in capitals is removed.
    return (
      (isAgain(line, above) && (isInCapitals || above?.text === line.text)) ||
      (isInCapitals && isAgain(line, below) && below?.text !== line.text)
    );
  });
}

/** Drops a comma or dash that is alone on a line above the text and next to a date: `Ann Lee`, `–`, `3 May 2026`. */
function dropSignsAtDates(page: TextDocument): void {
  const { lines } = page;
  const head = Math.min(page.indexOfNthSentence(1), MAX_HEADER_LINES);
  const hasDay = (line: Line | undefined): boolean =>
    line !== undefined && readMetaLine(line.text, page)?.dates.published !== undefined;
  page.drop(
    'separator-line',
    ({ text }, index) =>
      index < head && /^[,،、–—-]$/u.test(text) && (hasDay(lines[index - 1]) || hasDay(lines[index + 1])),
  );
}

/** Indexes of lines. */
interface Ends {
  /** The first line below the header. */
  header: number;
  firstSentence: number;
  footer: number;
  /** The first line below the last sentence. In the footer, a fact without a label counts only from this line on. */
  lastSentence: number;
}

function endsOf(page: TextDocument): Ends {
  const header = Math.min(page.indexOfNthSentence(2), MAX_HEADER_LINES);
  return {
    header,
    firstSentence: Math.min(page.indexOfNthSentence(1), MAX_HEADER_LINES),
    footer: Math.max(page.indexAfterNthLastSentence(2), page.lines.length - FOOTER_LINES, header),
    lastSentence: page.indexAfterNthLastSentence(1),
  };
}

function readHeader(page: TextDocument, ends: Ends): MetaLines {
  const header = readMetaLines(page, 0, ends.header);
  for (const [index, line] of page.lines.slice(0, ends.header).entries()) {
    const above = page.lines[index - 1];
    const isBelowAuthor = above !== undefined && (header.get(above)?.authors.length ?? 0) > 0;
    if (isBelowAuthor && LABELLED_JOB.test(line.text)) header.set(line, { dates: {}, authors: [] });
  }
  for (const [line, meta] of header)
    if (
      isHeadingOfText(page, line, header) ||
      isAuthorOfWork(page, line, header) ||
      isDayHeading(line, page) ||
      isDayOfEvent(line, meta, page)
    )
      header.delete(line);
  for (const [line, meta] of header)
    if (isOtherLabel(line, meta, header)) header.set(line, { ...meta, authors: [] });
  // After the first sentence, a day alone can be a heading. It needs a label, a by-line or a standfirst.
  for (const [line, meta] of header) {
    const index = page.lines.indexOf(line);
    // `22/11/2026 19:54 h.` ends like a sentence.
    const isAboveText = index < ends.firstSentence || (index === ends.firstSentence && isSureMeta(meta));
    if (!isAboveText && !isCertainBelowSentence(page, line, header)) header.delete(line);
  }
  return header.size > 0 ? header : readBelowCaption(page, ends.header);
}

/**
 * Whether a line names the author of a book that the article is about: `By Ann Lee` below `The River Book`. The author
 * of the article is in another block, or the publisher, the pages or the price of the book are on the next line.
 */
function isAuthorOfWork(page: TextDocument, line: Line, header: MetaLines): boolean {
  const { authors = [], dates } = header.get(line) ?? {};
  if (authors.length === 0 || dates?.published !== undefined) return false;
  const above = page.lines[page.lines.indexOf(line) - 1];
  const isBelowName =
    above !== undefined && above.block === line.block && !header.has(above) && !isRole(above.text);
  const below = page.lines[page.lines.indexOf(line) + 1];
  const isAboveBook = below?.block === line.block && BOOK.test(below.text);
  const hasOtherAuthor = ([other, meta]: [Line, MetaLine]): boolean =>
    other.block !== line.block && meta.authors.length > 0 && meta.isGuess !== true;
  const isOfWork = isAboveBook || [...header].some(hasOtherAuthor);
  return isBelowName && above.at > page.titleAt && isOfWork;
}

/** `Faber, 312 pp., £18.99`, `Hanser, 240 Seiten, 24 Euro`, `ISBN 978-0-571-00000-1` */
const BOOK =
  /\bISBN\b|\d{2,4} ?(?:pp?\.|pages|Seiten|S\.|pagine|pág|blz|sidor|sider|sivua|stran|oldal|стр|с\.|頁|ページ|쪽)|[£$€] ?\d|\d ?(?:[€£]|euros?\b|zł|kr\b)/iu;

function isCertainBelowSentence(
  page: TextDocument,
  line: Line,
  header: ReadonlyMap<Line, MetaLine>,
): boolean {
  const { authors = [], dates } = header.get(line) ?? {};
  if (authors.length > 0 || dates?.isLabelled === true || dates?.updated !== undefined) return true;
  if (isAtByline(page, line, header)) return true;
  const at = page.lines.indexOf(line);
  const [above, below] = [page.lines[at - 1], page.lines[at + 1]];
  if (PUBLISHED_LABELS.has(above?.words ?? '')) return true;
  // `Nov. 24, 2026`, and `Updated 7:12 p.m. ET` below it.
  if (below?.block === line.block && /\d/.test(below.text) && phraseAt(below.words, UPDATED_LABELS) !== '')
    return true;
  const isOnlyDate = [...header].every(
    ([other, meta]) => other === line || meta.dates.published === undefined,
  );
  return isOnlyDate && isBelowStandfirst(page, line);
}

/** `Saved Reading List 4.3.2026`: words directly before a date, without a comma, on the last words of a line. */
const WORDS_AND_DATE = /^\p{L}[\p{L} '’-]{3,40} \d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/u;

/**
 * Whether words before a date are the label of another day and not a name: they do not begin with a common given name,
 * and another line has a different, labelled day of publication.
 */
function isOtherLabel({ text }: Line, { authors, dates }: MetaLine, header: MetaLines): boolean {
  if (authors.length !== 1 || dates.isLabelled === true || !WORDS_AND_DATE.test(text)) return false;
  const [name = ''] = authors;
  if (!text.startsWith(name) || isGivenName(name)) return false;
  return header
    .values()
    .some(
      ({ dates: other }) =>
        other.isLabelled === true && other.published?.slice(0, 10) !== dates.published?.slice(0, 10),
    );
}

function readFooter(page: TextDocument, ends: Ends): MetaLines {
  const footer = readMetaLines(page, ends.footer, page.lines.length);
  for (const [line, meta] of footer) {
    if (isDayOfEvent(line, meta, page)) footer.delete(line);
    const index = page.lines.indexOf(line);
    const isUncertain = index < ends.lastSentence || ONE_NUMBER.test(line.text) || isOfProgramme(page, index);
    if (!isLabelled(meta) && (isUncertain || isDayHeading(line, page))) footer.delete(line);
  }
  if (areSeveralDays(footer))
    for (const [line, meta] of footer) if (meta.dates.isLabelled !== true) footer.delete(line);
  return footer;
}

function setDates(page: TextDocument, header: MetaLines, footer: MetaLines): void {
  const updatedAbove = firstOf(header, 'updated');
  // Below the text a day without a label can be that of a broadcast; the date above the text is certain.
  const dated =
    updatedAbove === undefined
      ? footer
      : new Map([...footer].filter(([, meta]) => isLabelled(meta) && meta.isGuess !== true));
  const published = firstOf(header, 'published') ?? firstOf(dated, 'published');
  const updated = updatedAbove ?? firstOf(footer, 'updated');
  // In a mail, the date of an article with its own header takes precedence over the date of the mail.
  const hasOwnHeader =
    authorsOf(header.values().filter(isSureMeta)).length > 0 ||
    header.values().some(({ dates }) => dates.isLabelled === true) ||
    header
      .entries()
      .some(([line, { dates }]) => dates.published !== undefined && isAtByline(page, line, header));
  const above = firstOf(header, 'published');
  const isBeforeMail = page.isForwarded && (above ?? '') < (page.sentAt ?? '');
  const ofArticle = hasOwnHeader || isBeforeMail ? above : undefined;
  page.date_published = ofArticle ?? page.sentAt ?? published ?? page.dayAboveHeadline ?? updated;
  if (published !== undefined && updated !== undefined) page.date_modified = updated;
}

/**
 * The authors from the most certain place that names any.
 *
 * @param facts.header also gets the lines of names without a label
 * @param facts.sure also gets the lines of a by-line below a caption
 */
function findAuthors(
  page: TextDocument,
  facts: { header: MetaLines; footer: MetaLines; sure: Set<Line> },
  ends: Ends,
): string[] {
  const { header, footer } = facts;
  const places = [
    () => authorsOf(header.values().filter(({ isGuess }) => isGuess !== true)),
    // In a mail that forwards an article, a name next to the date is the author, not the sender.
    () => (page.isForwarded && hasDay(header) ? takeBareNames(page, header, ends.header) : []),
    () => page.signers,
    () => takeBareNames(page, header, ends.header),
    () => nameInAuthorBox(page, ends),
    () => authorsOf(header.values()),
    () => takeBylineBelowCaption(page, facts, ends.header),
    () => authorsOf(footer.values().filter((meta) => meta.isGuess !== true || areGivenNames(meta))),
    () => signature(page, footer, ends.lastSentence),
    () => noteAboutAuthor(page),
  ];
  for (const read of places) {
    const authors = read();
    if (authors.length > 0) return authors;
  }
  return [];
}

const hasDay = (header: MetaLines): boolean =>
  header.values().some(({ dates }) => dates.published !== undefined);

/**
 * Whether a line such as `Staff` or `Redaktion` can be the first heading of the text: alone in its block, directly
 * above a paragraph, not next to a date.
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

const isLabelled = ({ authors, dates }: MetaLine): boolean => authors.length > 0 || dates.isLabelled === true;

/**
 * Several dates below the text belong to a programme, to comments or to other articles: none of them is the date of the
 * article, and no name next to them is its author.
 */
function areSeveralDays(footer: ReadonlyMap<Line, MetaLine>): boolean {
  const days = [...footer.values()].flatMap((meta) => (isLabelled(meta) ? [] : (meta.dates.published ?? [])));
  return new Set(days).size > 1;
}

/** Whether a date is directly below the first paragraph; further down it would be a heading in the text. */
function isBelowStandfirst(page: TextDocument, line: Line): boolean {
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

/**
 * Whether a date with its year is next to its author in one block: `By Ann Lee` or `Ann Lee`, and `6 Jan 2026` below.
 */
function isAtByline(page: TextDocument, line: Line, header: ReadonlyMap<Line, MetaLine>): boolean {
  const index = page.lines.indexOf(line);
  if (!YEAR.test(line.text)) return false;
  return [page.lines[index - 1], page.lines[index + 1]].some((near) => {
    if (near === undefined || near.block !== line.block) return false;
    const meta = header.get(near);
    if (meta === undefined) return isSurePerson(near.text);
    return meta.authors.length > 0 && isSureMeta(meta);
  });
}

/**
 * Removes a later name without a given name, if it is the paper, which is alone on a line above the headline:
 * `Por Ana Ruiz, Costa Viva`.
 */
function withoutPapers(names: readonly string[], page: TextDocument): string[] {
  const isPaper = (name: string): boolean =>
    !isGivenName(name) && page.removedBy('section-label').some(({ text }) => text === name);
  return names.filter((name, index) => index === 0 || !isPaper(name));
}

function takeBareNames(page: TextDocument, header: MetaLines, headerEnd: number): string[] {
  const lastLine = Math.max(0, ...header.keys().map((line) => page.lines.indexOf(line) + 1));
  const { names, lines } = readBareNames(page, (line) => header.has(line), Math.max(headerEnd, lastLine));
  for (const line of lines) header.set(line, { dates: {}, authors: names });
  return names;
}

/** Whether each author has a common given name or no capital letter. Other words with capitals can be a heading. */
const areGivenNames = (meta: MetaLine | undefined): boolean =>
  meta?.authors.every((name) => isGivenName(name) || !/\p{Lu}/u.test(name)) === true;

const isAtDate = ({ block }: Line, sure: ReadonlySet<Line>): boolean =>
  [...sure].some((other) => other.block === block);
