import { endsAsSaid } from '../prose/line-shape.ts';
import { byline } from './byline.ts';

/** Mail and wires break lines at 60 to 80 characters; verse is shorter, paragraphs are longer. */
const MIN_FULL = 50;
const MIN_LONGEST = 56;
const MAX_LINE = 100;
const FULL = 0.75;
/** Characters that are two columns wide, of scripts without spaces (UAX #11, #14): their lines can break anywhere. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;
const MAX_WIDE_LINE = 60;
const MIN_WIDE_LINE = 20;
/** The difference between a full line and the longest one, if a character that may not begin a line was moved. */
const MAX_RAGGED = 3;
const LISTED = /^(?:[-*•–]|\d{1,3}[.)])\s/u;
const CUT_WORD = /\p{L}-$/u;

/**
 * Joins the lines of a block that were broken because they were full, so that no rule reads half a sentence as a
 * headline, a caption or a label.
 *
 * @returns undefined if the lines are separate
 */
export function joinWrapped(block: readonly string[]): string | undefined {
  if (isWrappedWithoutSpaces(block)) return block.join('');
  if (!isWrappedInSentences(block)) return undefined;
  const pieces = block.flatMap((text, index) => {
    const isCut = CUT_WORD.test(block[index - 1] ?? '');
    return index === 0 || isCut ? [text] : [' ', text];
  });
  return pieces.join('');
}

/** Full lines of Chinese or Japanese, of which at least one ends within a sentence. The first can be a headline. */
function isWrappedWithoutSpaces(block: readonly string[]): boolean {
  const [first = ''] = block;
  const full = block.slice(0, -1).map((text) => [...text].length);
  const longest = full.reduce((most, length) => Math.max(most, length), 0);
  if (full.length === 0 || longest < MIN_WIDE_LINE || longest > MAX_WIDE_LINE) return false;
  if ([...(block.at(-1) ?? '')].length > longest || !full.every((length) => length >= longest - MAX_RAGGED))
    return false;
  if (block.some((text) => LISTED.test(text))) return false;
  const isBetweenWide = block.every(
    (text, index) =>
      index === 0 || (WIDE.test((block[index - 1] ?? '').slice(-1)) && WIDE.test(text.slice(0, 1))),
  );
  return isBetweenWide && !/[。！？」』]$/u.test(first);
}

/** Lines of similar length except the last, with sentences that continue in lower case. The first can be a headline. */
function isWrappedInSentences(block: readonly string[]): boolean {
  const full = block.slice(0, -1).map((text) => text.length);
  const longest = full.reduce((most, length) => Math.max(most, length), 0);
  if (longest < MIN_LONGEST || longest > MAX_LINE || (block.at(-1)?.length ?? 0) > MAX_LINE) return false;
  if (!full.every((length) => length >= MIN_FULL && length >= longest * FULL)) return false;
  if (block.some((text) => LISTED.test(text))) return false;
  const [first, second] = block;
  if (first === undefined || second === undefined || !goesOver(first, second)) return false;
  const over = block.filter((text, index) => index > 0 && /^\p{Ll}/u.test(text)).length;
  return over * 2 >= full.length;
}

function goesOver(text: string, next: string): boolean {
  return /^\p{Ll}/u.test(next) && !endsAsSaid(text) && byline(next) === undefined;
}
