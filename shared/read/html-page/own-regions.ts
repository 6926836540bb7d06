import type { Mark, PageLines } from './page-lines.ts';

const MAX_HEADER_LINES = 12;
/** The maximum number of lines of an `aside` below the standfirst. */
const MAX_ASIDE_LINES = 4;
/**
 * A menu belongs to the headline only if each line of the menu is at most this number of lines above or below the
 * headline.
 */
const MAX_MENU_LINES = 4;

/** Keeps regions that look foreign but belong to the article: around the headline, and article headers. */
export function withOwnRegions(page: PageLines, headline: number | undefined): PageLines {
  const around = headline === undefined ? 0 : (page.lines[headline]?.region ?? 0);
  const regions = new Set([around, ...headerAsides(page, headline), ...headerMenus(page, headline)]);
  const own = <Item extends { region: number; isForeign: boolean }>(item: Item): Item =>
    item.isForeign && regions.has(item.region) ? { ...item, isForeign: false } : item;
  return { ...page, lines: page.lines.map(own), marks: page.marks.map(own) };
}

/**
 * The regions of `asides` below the headline that contain a marked date or author; below the standfirst, only short
 * ones with an author.
 */
function headerAsides({ lines, marks, asides }: PageLines, headline = -1): number[] {
  if (headline < 0) return [];
  const after = lines.slice(headline + 1, headline + 1 + MAX_HEADER_LINES);
  const prose = after.flatMap(({ isProse, isForeign }, index) => (isProse && !isForeign ? [index] : []));
  const regionsBefore = (end: number | undefined): Set<number> =>
    new Set(after.slice(0, end).map(({ region }) => region));
  const header = regionsBefore(prose[0]);
  const isMarked = (region: number, kinds: readonly Mark['kind'][]): boolean =>
    marks.some((mark) => mark.region === region && kinds.includes(mark.kind));
  // The first sentences can be a standfirst. Boxes below it can be about other articles.
  const isShort = (region: number): boolean => {
    const linesOfRegion = after.filter((line) => line.region === region);
    return (
      linesOfRegion.length <= MAX_ASIDE_LINES &&
      linesOfRegion.every(({ level, density }) => level === 0 && density <= 0.9)
    );
  };
  return [...regionsBefore(prose[1])].filter(
    (region) =>
      asides.has(region) &&
      lines.findLastIndex((line) => line.region === region) <= headline + MAX_HEADER_LINES &&
      (header.has(region)
        ? isMarked(region, ['date', 'author'])
        : isMarked(region, ['author']) && isShort(region)),
  );
}

/**
 * The foreign regions that consist of a few lines near the headline and contain a marked date or author: `Sea · Posted
 * on 5 March 2026`.
 */
function headerMenus({ lines, marks }: PageLines, headline = -1): number[] {
  if (headline < 0) return [];
  const isNext = (line: number): boolean => Math.abs(line - headline) <= MAX_MENU_LINES;
  const near = new Set(lines.flatMap(({ region }, line) => (region > 0 && isNext(line) ? [region] : [])));
  const isDate = (kind: Mark['kind'], source: Mark['source']): boolean =>
    (kind === 'date' || kind === 'modified') && (source === 'property' || source === 'time');
  const isMarked = (region: number): boolean =>
    marks.some(
      ({ region: place, kind, source, line }) =>
        place === region &&
        (kind === 'author' ? source === 'property' : isDate(kind, source)) &&
        (lines[line]?.density ?? 1) < 0.5,
    );
  return [...near].filter(
    (region) =>
      isMarked(region) &&
      lines.every(
        ({ region: place, level, isInCard, isProse }, line) =>
          place !== region || (isNext(line) && level === 0 && !isInCard && !isProse),
      ),
  );
}
