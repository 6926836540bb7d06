import type { ArticleZones } from './article-zones.ts';
import { authorNames, isByline, isNamedByLabel, isPerson } from './author-names.ts';
import { foldTitle, isSiteName } from './headline.ts';
import type { Mark, PageLines } from './page-lines.ts';

/** Where a page tells machines who wrote its article. */
export interface AuthorSources {
  linked: readonly string[];
  metas: readonly string[];
  /** What the site is called. */
  sites: readonly string[];
}

const EDITOR = /^(?:admin(?:istrator)?|webmaster|editor|user|root|gast|guest|anonymous|unknown|\d+)$/i;

/**
 * Who wrote the article: whom the page names to machines, where it shows one of them too, or says it in two places, or shows
 * nothing about its article; else whom the by-line beside the headline or below the text names. None if none is sure:
 * of authors that only machines are told, half are a template's, and of single words without a label half are agencies.
 */
export function pageAuthors(
  { lines, marks }: PageLines,
  { isHead, isTail, headline }: ArticleZones,
  { linked, metas, sites }: AuthorSources,
): string[] {
  const isOwn = (name: string): boolean => !EDITOR.test(name) && !isSiteName(foldTitle(name), sites);
  const labels = lines.map(({ isForeign, isProse, text }) =>
    isForeign || isProse ? '' : ` ${foldTitle(text)} `,
  );
  const isShown = (name: string): boolean => labels.some((label) => label.includes(` ${foldTitle(name)} `));
  const [byLinked = [], byMetas = []] = [linked, metas].map((texts) =>
    distinct(texts.flatMap(authorNames)).filter(isOwn),
  );
  const isAgreed = byLinked.length > 0 && sameNames(byLinked, byMetas);
  const showsNothing = !lines.some(
    ({ isForeign, isProse }, line) => !isForeign && !isProse && isHead(line) && line !== headline,
  );
  const isLabelled = (name: string): boolean =>
    lines.some(
      ({ text, isForeign, isProse }, line) =>
        !isForeign && !isProse && (isHead(line) || isTail(line)) && isNamedByLabel(text, name),
    );
  // A single word is a desk, an agency or a site as often as a person.
  const isSure = (names: readonly string[]): boolean =>
    isAgreed || (names.every(isPerson) ? names.some(isShown) || showsNothing : names.some(isLabelled));
  const told = [byLinked, byMetas].filter(isSure);

  const bylines = lines.map(({ text, isForeign, isProse }, line) =>
    !isForeign && !isProse && (isHead(line) || isTail(line)) && isByline(text)
      ? authorNames(text).filter(isOwn)
      : [],
  );
  // A single word that only a class name calls an author is an agency as often.
  const isMarked = (name: string, { text, line, source }: Mark): boolean =>
    (isHead(line) ? isPerson(name) : source === 'property') ||
    [text, lines[line]?.text ?? ''].some((each) => isNamedByLabel(each, name));
  const marked = marks
    .filter(({ kind, isForeign, line }) => kind === 'author' && !isForeign && !lines[line]?.isProse)
    .map((mark) => ({
      line: mark.line,
      names: authorNames(mark.text).filter((name) => isOwn(name) && isMarked(name, mark)),
    }));
  // If the metadata names another author, the name below a text is of a photographer or of another article.
  const shown = (byLinked.length + byMetas.length > 0 ? [isHead] : [isHead, isTail]).flatMap((isThere) => [
    bylines.find((names, line) => names.length > 0 && isThere(line)) ?? [],
    marked.find(({ names, line }) => names.length > 0 && isThere(line))?.names ?? [],
  ]);
  return [...told, ...shown].find((names) => names.length > 0) ?? [];
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const folded = new Set(other.map(foldTitle));
  return folded.size === one.length && one.every((name) => folded.has(foldTitle(name)));
}

/** Names that are written the same way but for case are one. */
function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [foldTitle(name), name])).values()];
}
