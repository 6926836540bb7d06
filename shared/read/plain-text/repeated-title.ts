import type { Line } from '#shared/read/prose/line.ts';
import { isInCapitals, widthOf, wordCount } from '../prose/line-shape.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { lastStepOf } from './breadcrumbs.ts';
import { isLabel } from './lines-above.ts';
import { withoutSuffixes } from './site-suffix.ts';
import { isTitleLike } from './title-shape.ts';

/**
 * The headline, if it is twice near the top, perhaps with the site's name (`Headline | Site`). Only short
 * labels can be above it, because names and buttons are repeated too.
 *
 * @param first the index of the first line that can be a headline
 */
export function repeatedTitle(lines: readonly Line[], first: number): string | undefined {
  for (const [index, line] of lines.entries()) {
    const isBelowLabels = index > first && wordCount(line.text) >= 4;
    if (index !== first && !isBelowLabels) continue;
    if (isTitleLike(line)) {
      const again = copyOf(line, lines.slice(index + 1));
      if (again !== undefined) return again;
    }
    if (index >= first && !isLabel(line)) return undefined;
  }
  return undefined;
}

/**
 * The first line below that repeats a line or a part of it, with a preference for parts of at least four words:
 * `Headline` of `Press release - Headline`.
 */
function copyOf(line: Line, below: readonly Line[]): string | undefined {
  const known = new Map(
    [...variantsOf(line.text), ...partsAtEnd(line.text)]
      .filter((variant) => wordCount(variant) > 1 || widthOf(variant) > 8)
      .map((variant) => [wordsOf(variant), variant]),
  );
  const copies = below.filter(isTitleLike).flatMap((other) =>
    variantsOf(other.text).flatMap((variant) => {
      const key = wordsOf(variant);
      const same = key.length >= 6 ? known.get(key) : undefined;
      return same === undefined ? [] : [betterOf(same, variant)];
    }),
  );
  return copies.find((copy) => wordCount(copy) >= MIN_HEADLINE_WORDS) ?? copies[0];
}

const MIN_HEADLINE_WORDS = 4;

/** Parts of a title that can be the headline: `Press release - Headline`, `News > Life > Headline`. */
const partsAtEnd = (text: string): string[] =>
  [...withoutSuffixes(text).map(({ site }) => site), lastStepOf(text) ?? ''].filter(
    (part) => wordCount(part) >= MIN_HEADLINE_WORDS,
  );

/** The forms of a title with and without the site: `Headline`, `Headline | Site`, `Site | Headline`. */
function variantsOf(text: string): string[] {
  const cuts = withoutSuffixes(text);
  const afterBar = cuts.filter(({ mark }) => /^[|｜│┃]$/u.test(mark)).map(({ site }) => site);
  return [text, ...cuts.map((cut) => cut.title), ...afterBar];
}

/** Of two copies, the one that is not in capitals. If this does not decide, the shorter one. */
function betterOf(one: string, other: string): string {
  if (isInCapitals(one) !== isInCapitals(other)) return isInCapitals(one) ? other : one;
  return one.length <= other.length ? one : other;
}
