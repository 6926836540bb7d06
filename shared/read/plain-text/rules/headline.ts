import type { Line } from '#shared/read/prose/line.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { widthOf, wordCount } from '../../prose/line-shape.ts';
import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import { SECTION_NAMES } from '../../prose/phrases/section-names.ts';
import { SITE_WORDS } from '../../prose/phrases/site-words.ts';
import { isButtonRow } from '../../prose/site-lines/share-row.ts';
import { isDateline } from '../dateline.ts';
import { headlineBelowMenu, linesOfMenu } from '../headline-below-menu.ts';
import {
  CODE,
  HEADER_LINES,
  ISSUE,
  isKicker,
  isQuestion,
  isShortLabel,
  MAX_SENTENCE_WIDTH,
  MIN_TITLE_WORDS,
  TIME,
} from '../kicker.ts';
import { isHeadOfPost, isNameAtDate } from '../lines-above-headline.ts';
import { isSureMeta } from '../meta-line.ts';
import { readMetaLine } from '../read-meta-line.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const MAX_TITLE_WIDTH = 260;
const MAX_SITE_WIDTH = 46;

/** Marks of agencies for repeated texts. */
const WIRE_SLUG =
  /^(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|FEATURE|FACTBOX|ANALYSIS|EXCLUSIVE|INTERVIEW|ADVISORY|FOCUS|TIMELINE|TABLE|POLL|PREVIEW|INSIGHT|BREAKINGVIEWS|BRIEF|REPEAT)(?:\s\d{1,2})?(?:-(?:UPDATE|WRAPUP|CORRECTED|REFILE|FEATURE|FACTBOX|ANALYSIS|EXCLUSIVE|INTERVIEW)(?:\s\d{1,2})?)?\s?[-–—:]\s?(?=\p{Lu}|["“'‘\d])/u;

/** `Headline =`: the end of a headline of German agencies. */
const WIRE_END = /\s=$/u;

const canBeTitle = (line: Line): boolean => !line.isSentence || isQuestion(line);

const isTitleLike = (line: Line): boolean => widthOf(line.text) <= MAX_TITLE_WIDTH;

/** `Headline | Site`: the parts before the last separators, the longest first. */
function withoutSuffixes(text: string): { title: string; mark: string; site: string }[] {
  const cuts: { title: string; mark: string; site: string }[] = [];
  for (const mark of text.matchAll(/\s*[|｜│┃]\s*|\s+[-–—―·•»›]\s+|\s*_\s*/gu)) {
    const title = text.slice(0, mark.index).trim();
    const site = text.slice(mark.index + mark[0].length).trim();
    if (title !== '' && site !== '') cuts.push({ title, mark: mark[0].trim(), site });
    if (cuts.length === 8) break;
  }
  return cuts.reverse();
}

/** The headline without the name of the site after it, if there is evidence that it is the name. */
function withoutSite(text: string, page: TextDocument): string {
  const host = hostLetters(page.url);
  let title = text;
  for (const cut of withoutSuffixes(text)) {
    if (!title.startsWith(cut.title)) continue;
    const site = title.slice(cut.title.length).replace(/^\s*[|｜│┃_–—―·•»›-]+\s*/u, '');
    const letters = foldText(site).replace(/[^a-z0-9]/g, '');
    const isShort = widthOf(site) <= MAX_SITE_WIDTH && wordCount(site) <= 6;
    const isHost = letters.length >= 3 && host !== '' && (host.includes(letters) || letters.includes(host));
    const isBar =
      /^[|｜│┃]$/u.test(cut.mark) && widthOf(cut.title) > widthOf(site) && wordCount(cut.title) > 1;
    const isNamed = SITE_WORDS.test(foldText(site)) || SITE_WORDS.test(site);
    if (
      isShort &&
      widthOf(cut.title) >= 8 &&
      (isHost || isBar || (isNamed && wordCount(cut.title) > 2 && startsLikeName(site)))
    )
      title = cut.title;
  }
  return title;
}

const startsLikeName = (site: string): boolean => !/^\p{Ll}/u.test(site);

function hostLetters(url: string | undefined): string {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  const labels = (host ?? '')
    .split('.')
    .filter((label) => !/^(?:www|m|news|com|org|net|co|example)$/.test(label));
  const longest = labels.reduce((best, label) => (label.length > best.length ? label : best), '');
  return longest.replace(/[^a-z0-9]/g, '');
}

/** Of two copies, the one that is not in capitals. If this does not decide, the shorter one. */
function betterOf(one: string, other: string): string {
  const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
  if (isShouted(one) !== isShouted(other)) return isShouted(one) ? other : one;
  return one.length <= other.length ? one : other;
}

/** `Headline`, `Headline | Site`, `Site | Headline`: the parts of a line that can be the headline. */
function variantsOf(text: string): string[] {
  const cuts = withoutSuffixes(text);
  const behindBar = cuts.filter(({ mark }) => /^[|｜│┃]$/u.test(mark)).map(({ site }) => site);
  return [text, ...cuts.map((cut) => cut.title), ...behindBar];
}

/**
 * The headline, if it occurs twice near the top, possibly once with the site after it. It must be the first line that
 * can be a headline, or have only short labels above it, because names, credits and buttons are repeated too.
 */
function repeatedTitle(lines: readonly Line[], first: number): string | undefined {
  for (const [index, line] of lines.entries()) {
    const isBelowLabels = index > first && wordCount(line.text) >= 4;
    if (index !== first && !isBelowLabels) continue;
    if (isTitleLike(line)) {
      const again = copyOf(line, lines.slice(index + 1));
      if (again !== undefined) return again;
    }
    if (index >= first && !isShortLabel(line)) return undefined;
  }
  return undefined;
}

function copyOf(line: Line, below: readonly Line[]): string | undefined {
  const known = new Map(
    variantsOf(line.text)
      .filter((variant) => wordCount(variant) > 1 || widthOf(variant) > 8)
      .map((variant) => [wordsOf(variant), variant]),
  );
  for (const other of below.filter(isTitleLike)) {
    for (const variant of variantsOf(other.text)) {
      const key = wordsOf(variant);
      const same = key.length >= 6 ? known.get(key) : undefined;
      if (same !== undefined) return betterOf(same, variant);
    }
  }
  return undefined;
}

/**
 * The number of lines at the top that are a menu (`Home`, `News`, `UK`). Each line has one or two words, at least half
 * of the lines are sections or buttons, and a line with the form of a headline is below them.
 */
function menuLength(lines: readonly Line[]): number {
  const end = lines.findIndex((line) => wordCount(line.text) > 2 || !isShortLabel(line));
  const title = lines[end];
  if (end < 1 || title === undefined || wordCount(title.text) < MIN_TITLE_WORDS || !canBeTitle(title))
    return 0;
  const known = lines.slice(0, end).filter(({ words }) => SECTION_NAMES.has(words) || isButtonRow(words));
  const [first] = known;
  const isMenu = end > 1 ? known.length * 2 >= end : first !== undefined && isButtonRow(first.words);
  return isMenu ? end : 0;
}

/** Fewer short lines can be a headline and its parts. */
const MIN_LABELS = 4;
const MIN_TITLE_WIDTH = 30;
const MAX_LINES_TO_DATE = 6;

/**
 * The number of short lines at the top that are labels (`Design`, `Games`, `Place an Ad`). There must be several
 * without a date or name. Below them must be a headline that is longer than each of them, and below this a date or
 * by-line. A short headline is not taken for a label, because its date is directly below it.
 */
function lengthOfLabels(lines: readonly Line[], page: TextDocument): number {
  const end = lines.findIndex((line) => !isShortLabel(line));
  const title = lines[end];
  if (end < MIN_LABELS || title === undefined || !canBeTitle(title) || !isTitleLike(title)) return 0;
  const isTitle = wordCount(title.text) > MIN_TITLE_WORDS || widthOf(title.text) >= MIN_TITLE_WIDTH;
  const isMeta = ({ text }: Line): boolean => {
    const meta = readMetaLine(text, page);
    return meta !== undefined && isSureMeta(meta);
  };
  const isDated = lines.slice(end + 1, end + 1 + MAX_LINES_TO_DATE).some(isMeta);
  return isTitle && isDated && !lines.slice(0, end).some(isMeta) ? end : 0;
}

/** `Interview: A`, `Report: A`: a kind of text, which occurs in headlines more often than in by-lines. */
const GENRE = /^[\p{L}\s]{3,14}[:：]/u;

/**
 * A line of dates and names that is not a headline. A headline can contain both (`Daily briefing, 5 March 2026`), so if
 * a part of the line is unknown, the headline must follow in the same block.
 */
function isAboutArticle(
  line: Line,
  { next, title }: { next: Line | undefined; title: Line | undefined },
  page: TextDocument,
): boolean {
  const meta = readMetaLine(line.text, page);
  if (meta === undefined) return isNameAtDate(line, title, page);
  const says = meta.dates.published ?? meta.dates.updated ?? meta.authors[0];
  if (says === undefined) return isSureMeta(meta) && TIME.test(line.text);
  if (meta.authors.length === 0 && title?.isSentence !== false && namesIssue(line)) return false;
  const genre = wordsOf(GENRE.exec(line.text)?.[0] ?? '');
  const isSure = isSureMeta(meta) && (genre === '' || !SECTION_NAMES.has(genre));
  const isLetterhead =
    PLACE_AND_DATE.test(line.text) && title?.isSentence === false && wordCount(title.text) >= MIN_TITLE_WORDS;
  if (isLetterhead && !SECTION_NAMES.has(wordsOf(line.text.split(',', 1)[0] ?? ''))) return true;
  const isTitleNext = next?.block === line.block && !next.isSentence && wordCount(next.text) >= 3;
  return isSure || (isTitleNext && readMetaLine(next.text, page) === undefined);
}

/** `Moorhusen, 3. November 2026`: the place and day above a report or letter. */
const PLACE_AND_DATE =
  /^\p{Lu}[\p{L}-]+, (?:den |le |a )?\d{1,2}(?:\. |er | de | )\p{L}{3,12}(?: de)? (?:19|20)\d\d$/u;

/** `Newsletter – 14 August 2019` names an issue. It is the headline if no other headline follows. */
function namesIssue({ text }: Line): boolean {
  const [kind = '', ...dates] = text.split(/\s[-–—·|]\s|[:,]\s/u);
  return dates.length > 0 && (SECTION_NAMES.has(wordsOf(kind)) || ISSUE.test(kind));
}

/** The next line that can be the headline, after dates and by-lines. */
function nextTitle(header: Line[], index: number, page: TextDocument): Line | undefined {
  return header
    .slice(index + 1, index + 5)
    .find((line) => !CODE.test(line.text) && readMetaLine(line.text, page) === undefined);
}

export const headline: Rule = {
  name: 'headline',
  reason:
    'The headline is the first line that is not about the article; a repetition is removed. A section above it, the name of the site after it and the number of an agency before it are not part of it. Capital letters are kept.',
  apply(page) {
    const title = headlineBelowMenu(page);
    if (title === undefined) {
      const menu = Math.max(
        menuLength(page.lines.slice(0, HEADER_LINES)),
        lengthOfLabels(page.lines.slice(0, 2 * HEADER_LINES), page),
      );
      page.drop('section-label', (_, index) => index < menu);
    } else {
      const menu = new Set(linesOfMenu(title, page));
      page.drop('section-label', (line) => menu.has(line));
    }
    const above = title === undefined ? 0 : page.lines.indexOf(title);
    const header = page.lines.slice(0, above + HEADER_LINES);
    const first = header.findIndex((line, index) => {
      if (title !== undefined) return line === title;
      return (
        !isAboutArticle(line, { next: header[index + 1], title: nextTitle(header, index, page) }, page) &&
        !isKicker(line, nextTitle(header, index, page), page)
      );
    });
    const line = header[first < 0 ? 0 : first];
    const repeated = repeatedTitle(
      page.lines.slice(0, Math.min(HEADER_LINES, page.linesBeforeSentence(2))),
      Math.max(first, 0),
    );
    const second = repeated === undefined ? secondLine(header, Math.max(first, 0)) : undefined;
    const written = repeated ?? second?.text ?? line?.text;
    page.isHeadlineAhead = false;
    if (written === undefined || line === undefined || (repeated === undefined && !isHeadline(line))) return;
    const bare = withoutSite(written, page);
    page.title = bare.replace(WIRE_SLUG, '').replace(WIRE_END, '');
    page.titleBlock = line.block;
    page.titleAt = line.at;
    const whole = second?.text ?? line.text;
    if (bare !== whole) page.note('site-name', whole.slice(bare.length).trim());
    const slug = WIRE_SLUG.exec(bare)?.[0] ?? WIRE_END.exec(bare)?.[0];
    if (slug !== undefined) page.note('wire-slug', slug);
    const copies = new Set(
      [written, line.text, bare, page.title, second?.line.text ?? line.text].map(wordsOf),
    );
    const isCopy = (other: Line): boolean =>
      copies.has(other.words) ||
      withoutSuffixes(other.text).some(
        (cut) =>
          (copies.has(wordsOf(cut.title)) && widthOf(cut.site) <= MAX_SITE_WIDTH) ||
          (copies.has(wordsOf(cut.site)) && widthOf(cut.title) <= MAX_SITE_WIDTH),
      );
    const head = page.linesBeforeSentence(1);
    let kept = false;
    page.lines = page.lines.filter((other, index) => {
      if (index >= header.length) return true;
      if (isTitleLike(other) && isCopy(other)) {
        if (kept && other !== second?.line) page.noteRemoval('repeated-headline', other);
        kept = true;
        return false;
      }
      if (index > 0 && index < head && COLON.test(other.text)) {
        page.noteRemoval('separator-line', other);
        return false;
      }
      if (
        index < first &&
        !isRead(other, index, page) &&
        isKicker(other, nextTitle(header, index, page), page)
      ) {
        page.noteRemoval('section-label', other);
        return false;
      }
      return true;
    });
  },
};

/** `Politics / 5 March 2026`, the name and the date of a post: lines with a field, which is read later. */
function isRead(line: Line, index: number, page: TextDocument): boolean {
  const dates = readMetaLine(line.text, page)?.dates;
  return (
    dates?.published !== undefined ||
    ((index === 0 || dates?.updated !== undefined) && isHeadOfPost(line, page))
  );
}

/**
 * One headline in two lines: `When the gauge speaks:` or `The gauge –` above `A village listens`. The colon can also be
 * on a line between them.
 */
function secondLine(header: readonly Line[], first: number): { text: string; line: Line } | undefined {
  const [line, next, third] = header.slice(first, first + 3);
  if (line === undefined || next?.block !== line.block) return undefined;
  if (third?.block === line.block && COLON.test(next.text) && !third.isSentence)
    return { text: `${line.text}${next.text} ${third.text}`, line: third };
  const isOpen = OPEN.test(line.text) && !next.isSentence && widthOf(next.text) <= MAX_TITLE_WIDTH;
  return isOpen ? { text: `${line.text} ${next.text}`, line: next } : undefined;
}

const COLON = /^[:：]$/u;
/** The end of the first line of a headline that continues on the next line. */
const OPEN = /[:：]$|\s[–—-]$/u;

/** A text that begins with a paragraph has no headline, because half a sentence is not a title. */
function isHeadline(line: Line): boolean {
  const isParagraph =
    line.isSentence && (widthOf(line.text) > MAX_SENTENCE_WIDTH || line.isJoined || isDateline(line.text));
  return isTitleLike(line) && !isParagraph;
}
