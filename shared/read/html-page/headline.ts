import { isSentence } from '#shared/read/prose/line-shape.ts';
import { wholeTexts } from '#shared/read/prose/phrases/word-pattern.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { isByline } from './author-names.ts';
import { datesInLine } from './date-in-line.ts';
import { foldWords } from './fold-words.ts';
import type { Mark, PageLine, PageLines } from './page-lines.ts';
import { isInSlug, slugWords } from './slug-words.ts';
import { STANDFIRST_NAMES } from './standfirst-names.ts';
import { withoutSiteName } from './without-site-name.ts';

export interface TitleSources {
  linked: readonly string[];
  /** From `meta` elements that only describe documents: Dublin Core, Parse.ly. */
  described: readonly string[];
  /** From Open Graph and other `meta` elements. */
  metas: readonly string[];
  title: string;
  /** The names that the page states, its publisher, and names made from its host name. */
  sites: readonly string[];
  url: string | undefined;
}

export interface Headline {
  title: string;
  /** The index of the line in which the page shows the headline. */
  line: number | undefined;
}

interface Candidate {
  text: string;
  folded: string;
  weight: number;
  source: string;
  line?: number;
  /** Whether the candidate is the only first-level heading, is as long as a headline, and is above the text. */
  isMainHeading?: boolean;
}

const NO_HEADLINE = wholeTexts('notHeadlines');
/** `404 …`, `Document 3` */
const NUMBERED = /^(?:404.*|document\s?\d+)$/i;
const MAX_CHARACTERS = 300;
/** A longer first line is a paragraph. */
const MAX_LINE = 110;
/** If the first line is the title: the maximum number of lines with dates or authors between this line and the text. */
const MAX_META_LINES = 2;
/**
 * The maximum number of headings that are candidates. There is a limit because each candidate is compared with all
 * others.
 */
const MAX_HEADINGS = 100;
/** Only this number of lines below a heading is searched for a sentence. */
const NEAR_LINES = 12;
/** The same number for the only first-level heading of a page: buttons and links can be between it and the text. */
const NEAR_MAIN_LINES = 25;

const WEIGHTS = {
  described: 6,
  linked: 3,
  meta: 3,
  title: 2.5,
  longH1: 8,
  onlyH1: 3.5,
  h1: 2.5,
  heading: 1.5,
  atText: 3,
  property: 3,
  class: 1.5,
  near: 1.5,
  slug: 1.5,
};

/**
 * The title of the article: the visible or machine-readable candidate with the greatest weight. The name of
 * the site is the last choice.
 */
export function findHeadline({ lines, marks }: PageLines, given: TitleSources): Headline | undefined {
  const isShort = (text: string): boolean => text.length <= MAX_CHARACTERS;
  const siteHeadings = lines.flatMap(({ level, link, text }) =>
    level > 0 && link !== undefined && isHomeOrFolder(link, given.url) ? [text] : [],
  );
  const sources = {
    ...given,
    sites: [...given.sites, ...siteHeadings],
    described: given.described.filter(isShort),
    linked: given.linked.filter(isShort),
    metas: given.metas.filter(isShort),
    title: isShort(given.title) ? given.title : '',
  };
  const candidates = [...machineCandidates(sources), ...shownCandidates(lines, marks, sources)].filter(
    ({ text, folded }) => folded !== '' && isShort(text) && !NO_HEADLINE.test(text) && !NUMBERED.test(text),
  );
  const titles = candidates.filter(({ folded }) => !isSiteName(folded, sources.sites));
  const best = strongest(titles.length > 0 ? titles : candidates, slugWords(sources.url));
  return best === undefined ? firstLine(lines) : shownHeadline(best, titles, lines);
}

/**
 * If the page does not show the title with the greatest weight, the title is the main heading, because metadata can have
 * a title for search engines.
 */
function shownHeadline(best: Headline, titles: readonly Candidate[], lines: readonly PageLine[]): Headline {
  const main = titles.find(({ isMainHeading }) => isMainHeading === true);
  if (best.line !== undefined || main?.line === undefined) return best;
  const folded = foldWords(best.title);
  const isShown = lines.some(({ text }) => text.length <= MAX_CHARACTERS && foldWords(text) === folded);
  return isShown ? best : { title: main.text, line: main.line };
}

/** Whether a link leads to the home page of a site, or to a folder that contains the page, such as a blog. */
function isHomeOrFolder(link: string, url: string | undefined): boolean {
  if (/^(?:https?:\/\/[^/?#]+\/?|\/|\.\/)$/i.test(link)) return true;
  const to = URL.parse(link, url);
  const page = url === undefined ? null : URL.parse(url);
  if (to === null || page === null || to.host !== page.host || !to.pathname.endsWith('/')) return false;
  return (
    to.search === '' && page.pathname.startsWith(to.pathname) && page.pathname + page.search !== to.pathname
  );
}

/** The first line, if it is the title of a text without headings, as word processors write it. */
function firstLine(lines: readonly PageLine[]): Headline | undefined {
  const line = lines.findIndex(({ isForeign }) => !isForeign);
  const { text = '', isProse = true, level = 1 } = lines[line] ?? {};
  const next = lines.slice(line + 1, line + 2 + MAX_META_LINES).find((each) => !isMetaLine(each.text));
  const isAboveText = next?.isProse === true || (isSentence(next?.text ?? '') && !isSentence(text));
  const isTitle = level === 0 && !isProse && !isMetaLine(text) && text.length <= MAX_LINE && isAboveText;
  return isTitle ? { title: text, line } : undefined;
}

export function isMetaLine(text: string): boolean {
  return isByline(text) || datesInLine(text, undefined).length > 0;
}

export function isSiteName(folded: string, sites: readonly string[]): boolean {
  const bare = foldText(folded).replaceAll(' ', '');
  return sites.some((site) => foldText(foldWords(site)).replaceAll(' ', '') === bare);
}

function machineCandidates({ described, linked, metas, title, sites, url }: TitleSources): Candidate[] {
  const of = (source: 'described' | 'linked' | 'meta' | 'title', given: string): Candidate => {
    const text = withoutSiteName(given, { sites, url });
    return { text, folded: foldWords(text), weight: WEIGHTS[source], source };
  };
  return [
    ...described.map((text) => of('described', text)),
    ...linked.map((text) => of('linked', text)),
    ...metas.map((text) => of('meta', text)),
    ...(title === '' ? [] : [of('title', title)]),
  ];
}

interface Heading {
  heading: PageLine;
  line: number;
  /** Its text, as `foldWords` returns it. */
  folded: string;
}

function shownCandidates(
  lines: readonly PageLine[],
  marks: readonly Mark[],
  { title, metas, linked, sites }: TitleSources,
): Candidate[] {
  const titles = [title, ...metas, ...linked].map(foldWords);
  const headings = ownHeadings(lines, { titles, linked: new Set(linked.map(foldWords)) });
  const isInTitle = (folded: string): boolean =>
    folded.length > 3 && titles.some((other) => ` ${other} `.includes(` ${folded} `));
  const isAnyConfirmed =
    headings.some(({ folded }) => isInTitle(folded)) ||
    marks.some(
      ({ kind, isForeign, text }) => kind === 'headline' && !isForeign && titles.includes(foldWords(text)),
    );
  const above = headings.findLast(
    ({ line, heading: { level } }) => level <= 2 && isFollowedByText(lines, line) && isFirstText(lines, line),
  );
  const hasOneH1 = headings.filter(({ heading }) => heading.level === 1).length === 1;
  const candidates = headings.flatMap((one) => {
    const { line, folded } = one;
    const { text, level } = one.heading;
    const isConfirmed = isInTitle(folded);
    if (level > 1 && !isConfirmed && (one !== above || isNamedStandfirst(one))) return [];
    const weight = weightOfHeading(one, {
      isConfirmed,
      isAnyConfirmed,
      isOnly: hasOneH1 && level === 1,
      isNear: isFollowedByText(lines, line),
    });
    const isMainHeading =
      hasOneH1 && level === 1 && isSentenceLike(folded) && isFollowedByText(lines, line, NEAR_MAIN_LINES);
    return [{ text, folded, weight, source: 'heading', line, isMainHeading }];
  });
  const unmarked = isAnyConfirmed ? [] : lineOfTitle(lines, foldWords(title));
  const atText = candidates.length + unmarked.length === 0 ? lineAtText(lines, titles, sites) : [];
  return [...candidates, ...markedCandidates(marks), ...unmarked, ...atText];
}

/**
 * The headline of a page without headings: the first line with which the title element begins or ends, if sentences
 * follow it. The rest of the title can be the name of the site.
 */
function lineOfTitle(lines: readonly PageLine[], title: string): Candidate[] {
  for (const [line, { text, isForeign, isProse }] of lines.entries()) {
    if (isForeign || isProse || text.length > MAX_CHARACTERS) continue;
    const folded = foldWords(text);
    const isEdge = `${title} `.startsWith(`${folded} `) || isEndOf(title, { text, folded });
    if (isEdge && isSentenceLike(folded) && isFollowedByText(lines, line))
      return [{ text, folded, weight: WEIGHTS.heading, source: 'heading', line }];
  }
  return [];
}

const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether the title element ends with a line, and the line is neither in capitals nor a date. */
function isEndOf(title: string, { text, folded }: { text: string; folded: string }): boolean {
  return ` ${title}`.endsWith(` ${folded}`) && !isInCapitals(text) && !isMetaLine(text);
}

/** The minimum number of words of a headline that has no markup of a headline, or is a low heading. */
const MIN_WORDS_AT_TEXT = 4;
const MAX_LINES_TO_TEXT = 3;

/**
 * The headline of a page that does not show its titles and has no suitable first-level heading: a line directly above a
 * by-line, or a lower heading if the titles contain the name of the site. The first sentences must be a few lines below
 * it.
 */
function lineAtText(
  lines: readonly PageLine[],
  titles: readonly string[],
  sites: readonly string[],
): Candidate[] {
  if (lines.some(({ text }) => titles.includes(foldWords(text)))) return [];
  const names = sites.map(foldWords);
  const isSiteNamed = titles.some((title) => title.split(' ').some((word) => names.includes(word)));
  const end = lines.findIndex(({ isProse, isForeign }) => isProse && !isForeign);
  const at = lines.findLastIndex(
    ({ level, isForeign, density }, line) =>
      line < end &&
      !isForeign &&
      density < 0.5 &&
      ((level > 0 && isSiteNamed) || isByline(lines[line + 1]?.text ?? '')),
  );
  const { text = '' } = lines[at] ?? {};
  const folded = foldWords(text);
  const isTitle =
    end - at <= MAX_LINES_TO_TEXT &&
    folded.split(' ').length >= MIN_WORDS_AT_TEXT &&
    text.length <= MAX_LINE &&
    !isMetaLine(text);
  return isTitle ? [{ text, folded, weight: WEIGHTS.atText, source: 'heading', line: at }] : [];
}

/**
 * The headings outside of foreign regions, and the first-level headings in foreign regions that are a title of the
 * page.
 *
 * @param titles the titles that the page names, as `foldWords` returns them
 * @param linked the titles in JSON-LD, as `foldWords` returns them
 */
function ownHeadings(
  lines: readonly PageLine[],
  { titles, linked }: { titles: readonly string[]; linked: ReadonlySet<string> },
): Heading[] {
  // A heading in a breadcrumb trail is not used if JSON-LD names another headline.
  const isHeadlineShown = lines.some(
    ({ level, isForeign, text }, line) =>
      (level === 1 || level === 2) &&
      !isForeign &&
      linked.has(foldWords(text)) &&
      isFollowedByText(lines, line),
  );
  const isForeignHeadline = (folded: string): boolean =>
    (!isHeadlineShown || linked.has(folded)) &&
    titles.some((other) => other === folded || (isSentenceLike(folded) && other.startsWith(`${folded} `)));
  return lines
    .entries()
    .filter(([, { level, isForeign }]) => level === 1 || (level > 1 && !isForeign))
    .map(([line, heading]): Heading => ({ heading, line, folded: foldWords(heading.text) }))
    .filter(({ heading, folded }) => !heading.isForeign || isForeignHeadline(folded))
    .take(MAX_HEADINGS)
    .toArray();
}

const isNamedStandfirst = ({ heading }: Heading): boolean =>
  heading.words.some((word) => STANDFIRST_NAMES.has(word));

/** A space between words, or a script without spaces. */
const SEVERAL_WORDS = /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/**
 * @param given.isConfirmed whether a title of the page contains the heading
 * @param given.isAnyConfirmed whether a title of the page contains any heading, or equals any marked headline
 * @param given.isOnly whether the heading is the only first-level heading
 * @param given.isNear whether a sentence follows the heading
 */
function weightOfHeading(
  { heading: { text, level }, folded }: Heading,
  {
    isConfirmed,
    isAnyConfirmed,
    isOnly,
    isNear,
  }: { isConfirmed: boolean; isAnyConfirmed: boolean; isOnly: boolean; isNear: boolean },
): number {
  // An unconfirmed single word can be the heading of a section: `Contents`.
  if (!isConfirmed && !SEVERAL_WORDS.test(text)) return WEIGHTS.heading;
  if (isOnly && isNear && !isAnyConfirmed && isSentenceLike(folded)) return WEIGHTS.longH1;
  const weight = level > 1 ? WEIGHTS.heading : isOnly ? WEIGHTS.onlyH1 : WEIGHTS.h1;
  return weight + (isNear ? WEIGHTS.near : 0);
}

/** A shorter heading can name a section or a product. */
const HEADLINE_WORDS = 4;
const HEADLINE_CHARACTERS = 8;

function isSentenceLike(folded: string): boolean {
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(folded);
  return isDense ? folded.length >= HEADLINE_CHARACTERS : folded.split(' ').length >= HEADLINE_WORDS;
}

/** If one kind of markup marks more different texts than this as headlines, they are teasers. */
const MAX_HEADLINES = 2;

function markedCandidates(marks: readonly Mark[]): Candidate[] {
  const headlines = marks.filter(({ kind, isForeign }) => kind === 'headline' && !isForeign);
  return (['property', 'class'] as const).flatMap((source) => {
    const named = headlines.filter((mark) => mark.source === source);
    const texts = new Set(named.map(({ text }) => text));
    if (texts.size > MAX_HEADLINES) return [];
    return named.map(({ text, value, line }) => {
      const shown = text === '' ? value : text;
      return { text: shown, folded: foldWords(shown), weight: WEIGHTS[source], source: 'mark', line };
    });
  });
}

function isFirstText(lines: readonly PageLine[], line: number): boolean {
  return !lines.slice(0, line).some(({ isProse, isForeign }) => isProse && !isForeign);
}

function isFollowedByText(lines: readonly PageLine[], line: number, near = NEAR_LINES): boolean {
  for (const { level, isProse } of lines.slice(line + 1, line + 1 + near)) {
    if (isProse) return true;
    if (level === 1) return false;
  }
  return false;
}

/** The candidate with the greatest weight. Equal candidates add their weights, each source once. */
function strongest(candidates: readonly Candidate[], slug: ReadonlySet<string>): Headline | undefined {
  let best: { weight: number; headline: Headline } | undefined;
  for (const candidate of candidates) {
    const agreeing = candidates.filter((other) => saysTheSame(candidate.folded, other.folded));
    const bySource = new Map<string, number>();
    for (const { source, weight } of agreeing)
      bySource.set(source, Math.max(bySource.get(source) ?? 0, weight));
    const weight =
      bySource.values().reduce((sum, each) => sum + each, 0) +
      (candidate.line === undefined ? 0 : 0.1) +
      (isInSlug(candidate.folded, slug) ? WEIGHTS.slug : 0);
    if (best !== undefined && weight <= best.weight) continue;
    const shown =
      agreeing.find(({ line, source }) => line !== undefined && source === 'heading') ??
      agreeing.find(({ line }) => line !== undefined);
    best = { weight, headline: { title: withColon(candidate, agreeing), line: shown?.line } };
  }
  return best?.headline;
}

/**
 * The title with a colon after its topic, if another candidate has the colon. Pages show the topic above the headline.
 */
function withColon({ text, folded }: Candidate, agreeing: readonly Candidate[]): string {
  if (text.includes(':')) return text;
  return agreeing.find((other) => other.folded === folded && other.text.includes(': '))?.text ?? text;
}

/** Whether two texts are equal, or the longer text contains the shorter text, which is at least half as long. */
function saysTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 8 && short.length * 2 >= long.length && ` ${long} `.includes(` ${short} `);
}
