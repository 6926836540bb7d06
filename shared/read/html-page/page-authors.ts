import { bracketedReporters } from '#shared/read/prose/bracketed-reporters.ts';
import { COPYRIGHT } from '#shared/read/prose/copyright.ts';
import { nameInMixedCase } from '#shared/read/prose/name-in-mixed-case.ts';
import { isCjkPerson, isGivenName, isSurePerson, isUncasedName } from '#shared/read/prose/person-names.ts';
import { ACCOUNT, COMPANY } from '#shared/read/prose/phrases/name-words.ts';
import { wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';
import { STAFF_BYLINES } from '#shared/read/prose/phrases/staff-bylines.ts';
import { type ArticleZones, headPlaces } from './article-zones.ts';
import {
  afterLabelInside,
  authorNames,
  isByline,
  isLabelAlone,
  isNamedByLabel,
  isNamePlaceholder,
  isPerson,
} from './author-names.ts';
import { copyOf } from './copy-of-page.ts';
import { foldWords } from './fold-words.ts';
import { isSiteName } from './headline.ts';
import type { Mark, PageLine, PageLines } from './page-lines.ts';

/** The authors that a page names in machine-readable places, and what is needed to judge them. */
export interface AuthorSources {
  linked: readonly string[];
  /** The contributors in JSON-LD. Some systems list only the first author of an article as its author. */
  contributors: readonly string[];
  metas: readonly string[];
  /** All authors of a scholarly article, in order, from `citation_author` (the tags of Highwire Press). */
  cited: readonly string[];
  /**
   * The names in `meta` elements that software fills in for each article. `author` and `article:author` are not used,
   * because themes fill them in once for the whole site.
   */
  perArticle: readonly string[];
  documentTitle: string;
  sites: readonly string[];
  language: string | undefined;
  /** Returns the authors that a text copied from the page names. */
  namedInCopy(text: string): string[];
}

/** `ANN LEE`, `Clément JAOUEN`, not `HLNF Staff Report`. */
const CAPITALS_LAST = /\p{Lu}{2}$/u;
/**
 * The authors of the article, from the first certain source: machine-readable names that the page confirms or
 * that have no competitor, `perArticle`, the by-line near the headline, the by-line below the text. Half of
 * the unconfirmed names come from templates or are agencies, so they are not used.
 */
export function pageAuthors(page: PageLines, zones: ArticleZones, sources: AuthorSources): string[] {
  const isSite = (name: string): boolean =>
    isSiteName(foldWords(name), sources.sites) || isDeskOf(name, sources.sites);
  // The site of a person can have the person's name.
  const canBeAuthor = (name: string): boolean =>
    !ACCOUNT.test(name) &&
    !COMPANY.test(name) &&
    (!isSite(name) || (isSurePerson(name) && !isDeskOf(name, sources.sites)));
  const [byLinked = [], byMetas = []] = [sources.linked, sources.metas].map((texts) =>
    distinct(texts.flatMap(authorNames)).filter(canBeAuthor),
  );
  const confirmed = confirmedAuthors(page, zones, {
    byLinked: withContributors(writtenOut(byLinked, byMetas), page, { zones, sources }),
    byMetas,
    documentTitle: sources.documentTitle,
  });
  const cited = distinct(sources.cited.map(givenNameFirst));
  const perArticle = distinct(sources.perArticle.flatMap(authorNames)).filter(
    (name) => canBeAuthor(name) && isPerson(name),
  );
  // If the metadata names an author, a name below the text is a photographer or another article's author.
  const heads = headPlaces(zones);
  const places = byLinked.length + byMetas.length > 0 ? heads : [...heads, zones.isTail];
  const found =
    firstNamed([cited.every(isPerson) ? cited : [], ...confirmed, perArticle]) ??
    firstNamed(shownAuthors(page, zones, { places, canBeAuthor }));
  if (found !== undefined)
    return fullNames(withoutDesks(found), page, zones).map((name) =>
      CAPITALS_LAST.test(name) ? nameInMixedCase(name, sources.language?.split('-')[0]) : name,
    );
  return copiedAuthors(page, zones, sources).filter((name) => !isSite(name));
}

/** The authors in JSON-LD, and the contributors that a line of the header names together with all these authors. */
function withContributors(
  authors: string[],
  { lines }: PageLines,
  { zones, sources }: { zones: ArticleZones; sources: AuthorSources },
): string[] {
  const others = sources.contributors.flatMap(authorNames).filter(isPerson);
  if (authors.length === 0 || others.length === 0) return authors;
  const bylines = lines.flatMap(({ text, isForeign, isProse }, line) =>
    !isForeign && !isProse && zones.isHead(line) && authors.every((name) => text.includes(name))
      ? [text]
      : [],
  );
  return distinct([...authors, ...others.filter((name) => bylines.some((text) => text.includes(name)))]);
}

const SURNAME_FIRST = /^([^,]+), (\p{L}[^,]+)$/u;

/** `Ann B. Lee` for `Lee, Ann B.` */
function givenNameFirst(name: string): string {
  const [, surname, given] = SURNAME_FIRST.exec(name) ?? [];
  return surname === undefined || given === undefined ? name : `${given} ${surname}`;
}

function firstNamed(lists: readonly string[][]): string[] | undefined {
  return lists.find((names) => names.length > 0);
}

/** The authors of a copy of the page, read as raw text, if other evidence confirms each of them. */
function copiedAuthors(page: PageLines, zones: ArticleZones, { namedInCopy }: AuthorSources): string[] {
  const isMarked = (name: string): boolean =>
    page.marks.some(({ kind, isForeign, text }) => kind === 'author' && !isForeign && text.includes(name));
  const names = namedInCopy(copyOf(page.lines, zones)).filter(
    (name) => !HOST.test(name) && !isNamePlaceholder(name) && !STAFF_BYLINES.has(wordsOf(name)),
  );
  const isSure = (name: string): boolean =>
    isSurePerson(name) || isMarked(name) || isLabelledNear(name, page, zones);
  // `Steffi Tips for cats`: the author's element has only `Steffi`.
  const asMarked = (name: string): string =>
    page.marks.find(
      ({ kind, isForeign, text }) =>
        kind === 'author' && !isForeign && text.length > 2 && name.startsWith(`${text} `),
    )?.text ?? name;
  return names.every(isSure) ? names.map(asMarked) : [];
}

function isLabelledNear(name: string, { lines }: PageLines, zones: ArticleZones): boolean {
  return lines.some(
    ({ text, isForeign, isProse }, line) =>
      !isForeign &&
      isNear(line, zones) &&
      (isProse ? bracketedReporters(text).includes(name) : isNamedByLabel(text, name)),
  );
}

/**
 * Completes a single word to the full name that the page shows after a label or marks as author: `Ann` becomes `Ann
 * Lee` if the page shows `by Ann Lee`.
 */
function fullNames(names: string[], { lines, marks }: PageLines, zones: ArticleZones): string[] {
  const [only = '', ...others] = names;
  if (others.length > 0 || only.includes(' ')) return names;
  const marked = marks
    .filter(({ kind, isForeign, line }) => kind === 'author' && !isForeign && isNear(line, zones))
    .flatMap(({ text }) => authorNames(text))
    .find((name) => foldWords(name).startsWith(`${foldWords(only)} `) && isPerson(name));
  if (marked !== undefined) return [marked];
  const labelled = lines
    .filter(
      ({ text, isForeign, isProse }, line) =>
        !isForeign && !isProse && isNear(line, zones) && isNamedByLabel(text, only),
    )
    .flatMap(({ text }) => authorNames(text.slice(text.indexOf(only))))
    .find((name) => name.startsWith(`${only} `) && isPerson(name));
  return labelled === undefined ? names : [labelled];
}

/** Removes `Staff` and other names of desks if a person is named too, because the person works there. */
function withoutDesks(names: string[]): string[] {
  const people = names.filter((name) => !STAFF_BYLINES.has(wordsOf(name)));
  return people.length > 0 ? people : names;
}

/**
 * Whether a name contains the name of the site, because it is a desk or the company of the site: `Coast Paper Kitchens`
 * or `Edition Coast Paper` on `coastpaper.example`.
 */
function isDeskOf(name: string, sites: readonly string[]): boolean {
  const words = foldWords(name).split(' ');
  const letters = sites
    .map((site) => foldWords(site).replaceAll(' ', ''))
    .filter((site) => site.length >= MIN_SITE_LETTERS);
  const isSite = (some: readonly string[]): boolean => letters.includes(some.join(''));
  const isStaff = (some: readonly string[]): boolean => STAFF_BYLINES.has(some.join(' '));
  const isNamed = isGivenName(name);
  return words.some((_, at) => {
    const [first, last] = [words.slice(0, at), words.slice(at)];
    return (
      at > 0 &&
      ((isSite(first) && !isStaff(last) && !(isNamed && at === 1)) ||
        (isSite(last) && !isStaff(first) && !isNamed))
    );
  });
}

/** The minimum number of letters of a site's name. Names of people can begin with a shorter name. */
const MIN_SITE_LETTERS = 6;

/** The names as `meta` elements spell them: `Ann Lee` if JSON-LD has only `ann.lee`. */
function writtenOut(names: readonly string[], metas: readonly string[]): string[] {
  const letters = (name: string): string => foldWords(name).replaceAll(' ', '');
  return names.map((name) =>
    name.includes(' ') ? name : (metas.find((meta) => letters(meta) === letters(name)) ?? name),
  );
}

const MAX_NAMES_BELOW = 6;

/** The people on the lines below a line that is only a label: `Szerző`, `Ann Lee`, `Paul Roe`. */
function namesBelowLabel(lines: readonly PageLine[], label: number): string[] {
  if (!isLabelAlone(lines[label]?.text ?? '')) return [];
  const below = lines.slice(label + 1, label + 1 + MAX_NAMES_BELOW);
  const isName = ({ text, isForeign, level }: PageLine): boolean =>
    !isForeign && level === 0 && (isSurePerson(text) || isCjkPerson(text) || isUncasedName(text));
  const end = below.findIndex((line) => !isName(line));
  return below.slice(0, end < 0 ? below.length : end).map(({ text }) => text);
}

/** `news.example` */
const HOST = /\.\p{Ll}{2,6}$/u;

function isNear(line: number, { isHead, isTail }: ArticleZones): boolean {
  return isHead(line) || isTail(line);
}

/**
 * The lists of machine-readable authors that the page confirms. If the page shows no header, a list in which each name
 * has the shape of a person's name needs no confirmation.
 */
function confirmedAuthors(
  page: PageLines,
  zones: ArticleZones,
  { byLinked, byMetas, documentTitle }: { byLinked: string[]; byMetas: string[]; documentTitle: string },
): string[][] {
  const { lines } = page;
  if (byLinked.length + byMetas.length === 0) return [];
  // `Ann Lee5 hours ago`
  const isIn = (name: string, text: string): boolean =>
    ` ${foldWords(text.replace(/(?<=\p{L})(?=\d)/gu, ' '))} `.includes(` ${foldWords(name)} `);
  const isAnywhere = (name: string): boolean =>
    lines.some(({ text }) => isIn(name, text) && !COPYRIGHT.test(text));
  const isShown = (name: string, isThere = (_: number): boolean => true): boolean =>
    lines.some(({ text, spaced = text, isForeign, isProse }, line) => {
      if (isProse || !isThere(line) || COPYRIGHT.test(text)) return false;
      return isForeign
        ? line > zones.headline && zones.isHead(line) && foldWords(text) === foldWords(name)
        : isIn(name, text) || isIn(name, spaced);
    });
  // Blogs write `Headline - by Ann Lee` into the title of the document.
  const isTitled = (name: string): boolean => isNamedByLabel(documentTitle, name);
  const isMarked = (name: string): boolean =>
    page.marks.some(
      ({ kind, source, text }) =>
        kind === 'author' && source !== 'class' && foldWords(text) === foldWords(name),
    );
  // `<a class="username" href="/u/ann">ann</a>`, and JSON-LD that names `ann`: a reader knows the author by this name.
  const isMarkedInHead = (name: string): boolean =>
    page.marks.some(
      ({ kind, isForeign, text, line }) =>
        kind === 'author' && !isForeign && zones.isHead(line) && text === name,
    );
  const isAgreed = byLinked.length > 0 && sameNames(byLinked, byMetas) && byLinked.some(isAnywhere);
  // A template writes the site's publisher into `author`, and the author into `article:author`.
  const named =
    [(line: number) => isNear(line, zones), () => true]
      .map((isThere) => byMetas.filter((name) => isShown(name, isThere)))
      .find((shown) => shown.length > 0 && shown.every(isPerson) && !isAgreed) ?? byMetas;
  // A single word without a label is often a desk, an agency or a site.
  return [byLinked, named].filter(
    (names) =>
      isAgreed ||
      (names.every(isPerson)
        ? names.some((name) => isShown(name)) ||
          names.every(isTitled) ||
          names.every(isMarked) ||
          hasNoHeader(page, zones)
        : names.some((name) => isLabelledNear(name, page, zones)) || names.every(isMarkedInHead)),
  );
}

/** Whether a page shows no lines near its headline, or neither sentences nor a by-line, because a script fills it. */
function hasNoHeader({ lines }: PageLines, zones: ArticleZones): boolean {
  const isFilled = lines.some(({ isProse, isForeign, text }) => isProse || (!isForeign && isByline(text)));
  const isHeader = ({ isForeign, isProse }: PageLine, line: number): boolean =>
    !isForeign && !isProse && zones.isHead(line) && line !== zones.headline;
  return !isFilled || !lines.some(isHeader);
}

/** The authors in by-lines and marked elements near the headline or below the text, the surest place first. */
function shownAuthors(
  { lines, marks }: PageLines,
  zones: ArticleZones,
  {
    places,
    canBeAuthor,
  }: { places: readonly ((line: number) => boolean)[]; canBeAuthor(name: string): boolean },
): string[][] {
  const authors = marks.filter(({ kind }) => kind === 'author');
  // `Ann Lee Delhi Print Edition` with `Ann Lee` as microdata value, or `Ann Lee Info` with `Ann Lee` in an element:
  // the rest of the line is not part of the name.
  const markedIn = (line: number): string[] => [
    ...authors.map(({ value }) => value).filter(isPerson),
    ...authors.flatMap(({ text, line: start }) => (start === line && isSurePerson(text) ? [text] : [])),
  ];
  const asMarked = (name: string, line: number): string =>
    markedIn(line).find((value) => name.startsWith(`${value} `)) ?? name;
  const bylines = lines.map(({ text, spaced = text, isForeign, isProse }, line) => {
    if (isForeign || isProse || !isNear(line, zones)) return [];
    const ofLine = isByline(spaced) ? authorNames(spaced) : afterLabelInside(spaced);
    const names = ofLine.length > 0 || !zones.isHead(line) ? ofLine : namesBelowLabel(lines, line);
    return names.map((name) => asMarked(name, line)).filter(canBeAuthor);
  });
  // A single word that only a class name marks as an author is as often an agency as a person.
  const namesOf = ({ text, line }: Mark): string[] => {
    const first = lines[line]?.text ?? '';
    const names = authorNames(text);
    return names.length > 0 || !text.startsWith(`${first} `) ? names : authorNames(first);
  };
  const isMarked = (name: string, { text, line, source }: Mark): boolean =>
    (zones.isHead(line) ? isPerson(name) : source === 'property' && !zones.isBelowHeading(line)) ||
    [text, lines[line]?.text ?? ''].some((each) => isNamedByLabel(each, name));
  const marked = marks
    .filter(({ kind, isForeign, line }) => kind === 'author' && !isForeign && !lines[line]?.isProse)
    .map((mark) => ({
      line: mark.line,
      source: mark.source,
      names: namesOf(mark).filter((name) => canBeAuthor(name) && isMarked(name, mark)),
    }));
  return places.flatMap((isThere) => [
    bylines.find((names, line) => names.length > 0 && isThere(line)) ?? [],
    marksOfAuthors(marked.filter(({ names, line }) => names.length > 0 && isThere(line))),
  ]);
}

/**
 * All authors in microdata and in the author links of one line. Several elements with a class name for authors can name
 * one author, so only the first of these elements counts.
 */
function marksOfAuthors(marks: readonly MarkedNames[]): string[] {
  const first = innermost(marks);
  const [name = ''] = first;
  const byProperty = distinct(
    marks
      .filter(({ source, line }) => source === 'property' || (source === 'rel' && line === marks[0]?.line))
      .flatMap(({ names }) => names),
  );
  // `Ann Lee Holm Journalist`: the text around the link of the author.
  const isFirstNamed = byProperty.some((named) => named === name || named.startsWith(`${name} `));
  if (isFirstNamed && byProperty.every(isPerson)) return byProperty;
  return first.length === 1 && isSurePerson(name) ? belowEachOther(marks, name) : first;
}

/** Authors in marked elements below each other, with at most a job on the line between two of them. */
function belowEachOther(marks: readonly MarkedNames[], first: string): string[] {
  const found = [first];
  let last = marks[0]?.line ?? 0;
  for (const { line, names } of marks) {
    const [name = '', ...others] = names;
    if (line > last + 2 || others.length > 0) break;
    if (!isSurePerson(name) || found.some((other) => name.startsWith(other))) continue;
    found.push(name);
    last = line;
  }
  return found;
}

interface MarkedNames {
  line: number;
  source: Mark['source'];
  names: string[];
}

/**
 * The names in the first marked element of a line. Of `Ann Lee5 hours ago` and `Ann Lee` in one line, the second is
 * used.
 */
function innermost(marks: readonly MarkedNames[]): string[] {
  const [outer, ...others] = marks;
  const [name = ''] = outer?.names ?? [];
  if (outer === undefined || outer.names.length > 1) return outer?.names ?? [];
  const inner = others.find(
    ({ line, names }) =>
      line === outer.line && names[0] !== name && isPerson(names[0] ?? '') && name.startsWith(names[0] ?? ''),
  );
  return inner?.names ?? outer.names;
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const folded = new Set(other.map(foldWords));
  return folded.size === one.length && one.every((name) => folded.has(foldWords(name)));
}

/** The names without repeats; names that differ only in case or punctuation are one name. */
function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [foldWords(name), name])).values()];
}
