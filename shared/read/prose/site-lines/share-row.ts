import { namesDay } from '#shared/text/dates.ts';
import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { BULLET, endsLikeSentence, isButtonLikeSentence, wordCount } from '../line-shape.ts';
import { composition, phrasesOf, wordsOf } from '../phrases/phrase-table.ts';
import { BUTTON_SETS, SHARE_ACTIONS, SHARE_NETWORKS, WEAK_BUTTONS } from '../phrases/share-words.ts';

/** A line with a colon at its end can be a heading of the article (`Links:`), unless it is certainly a button (`Share:`). */
const COLON_AT_END = /[:：]$/u;
/** The minimum number of lines in a block of buttons. */
const MIN_BUTTONS = 3;
const MAX_HEADING_WORDS = 6;
const COUNT = /^\d{1,3}(?:[.,]?\d{3}|[.,]\d{1,2}(?=[KkM]))?[KkM]?$/u;

/** The time after a date, both folded by `foldText`: `14 mei 2025 05 00`. */
const CLOCK = /(?<=\d{4}) \d{1,2} \d{2}$/u;

/** Whether a line consists of buttons. `unsure`: each of its words has other meanings too. */
function buttonsIn(words: string): 'sure' | 'unsure' | undefined {
  if (words === '') return undefined;
  const counts = composition(words, BUTTON_SETS);
  if (counts === undefined) return undefined;
  const [actions = 0, networks = 0, weak = 0] = [
    counts.get('actions'),
    counts.get('networks'),
    counts.get('weak'),
  ];
  if (actions > 0 || networks > 1) return 'sure';
  // When folded, the Luxembourgish word for "more" equals the Dutch and Indonesian word for May: `14 mei 2025, 05:00`.
  if ((counts.get('numbers') ?? 0) > 0 && namesDay(words.replace(CLOCK, ''))) return undefined;
  return networks + weak > 0 ? 'unsure' : undefined;
}

/** @param words as `wordsOf` returns them */
export function isButtonRow(words: string): boolean {
  return buttonsIn(words) !== undefined;
}

/** A title on the first line, a link elsewhere: `Privacy policy`. */
const LEGAL_LINKS = phrasesOf('legalLinks');

const GLUED = /(\p{Ll})(\p{Lu})/gu;

/**
 * `sure` if a line is buttons for at least two networks that a browser copied without a space:
 * `Share on FacebookShare on XPrint`.
 */
function gluedButtons({ text, words }: Line): 'sure' | undefined {
  if (words === '' || text.search(GLUED) < 0) return undefined;
  const networks = composition(wordsOf(text.replace(GLUED, '$1 $2')), BUTTON_SETS)?.get('networks') ?? 0;
  return networks > 1 ? 'sure' : undefined;
}

/** Whether a line certainly consists of buttons. */
export function isSureButtonRow(words: string): boolean {
  return buttonsIn(words) === 'sure';
}

/** Whether a line is direct speech, such as `Listen.`, and not the text of a button, such as `Link copied!`. */
function isSpokenWord(line: Line): boolean {
  return isButtonLikeSentence(line.text) && !(SHARE_ACTIONS.has(line.words) && line.words.includes(' '));
}

/**
 * Headings such as `Tell your friends`. A heading is found by the networks and buttons in the other lines of its block,
 * because in some languages its first word is not a verb (`इस कविता को साझा करें`).
 */
function headingsOf(
  lines: readonly Line[],
  { blocks, kinds }: { blocks: Iterable<readonly number[]>; kinds: readonly (string | undefined)[] },
): ReadonlySet<Line> {
  return new Set(
    [...blocks].flatMap(([first, ...others]) => {
      const line = lines[first ?? -1];
      const networks = others.filter((index) => SHARE_NETWORKS.has(lines[index]?.words ?? '')).length;
      const isAboveButtons = networks > 1 && others.every((index) => kinds[index] !== undefined);
      if (line === undefined || !isAboveButtons) return [];
      return wordCount(line.text) <= MAX_HEADING_WORDS && !endsLikeSentence(line.text) ? [line] : [];
    }),
  );
}

/** Whether a line is directly above the names of two networks: `Teilen Sie dies mit:`. */
function announcesNetworks(lines: readonly Line[], index: number): boolean {
  const [line, ...next] = lines.slice(index, index + 3);
  if (line === undefined || !COLON_AT_END.test(line.text) || wordCount(line.text) > MAX_HEADING_WORDS)
    return false;
  return next.length === 2 && next.every(({ words }) => SHARE_NETWORKS.has(words));
}

const NUMBER = /^\d{1,2}[.)]\s/u;
const MIN_WORDS_BEFORE_LIST = 4;

/**
 * Whether a line is an item of a list in the text: a step with a number, an item with a bullet between paragraphs, or an
 * item below a line such as `The ban covers these services:`.
 */
function isItemOfText(line: Line, isIntroduced: boolean, isAroundText: boolean): boolean {
  if (NUMBER.test(line.text)) return true;
  const isListed = BULLET.test(line.text);
  return (isListed && !isAroundText) || ((isListed || !isAroundText) && isIntroduced);
}

/** The blocks with an introduction, such as `The ban covers these services:`, as their first line or directly above. */
function introducedBlocks(lines: readonly Line[]): ReadonlySet<number> {
  const isIntroduction = (line: Line | undefined): boolean =>
    line !== undefined &&
    COLON_AT_END.test(line.text) &&
    line.words.split(' ').length >= MIN_WORDS_BEFORE_LIST &&
    !line.words.split(' ').some((word) => SHARE_ACTIONS.has(word) || WEAK_BUTTONS.has(word));
  const introduced = lines.filter((line, index) => {
    const above = lines[index - 1];
    return line.block !== above?.block && (isIntroduction(above) || isIntroduction(line));
  });
  return new Set(introduced.map(({ block }) => block));
}

/**
 * Whether a count belongs to a sure button, with only counts and buttons between the two: `214`, `9` and `Share`, each
 * in its own block. Such counts say how many readers liked or shared the article.
 */
function isAtButton(lines: readonly Line[], kinds: readonly (string | undefined)[], index: number): boolean {
  return [-1, 1].some((step) => {
    let near = index + step;
    while (kinds[near] === 'unsure' || COUNT.test(lines[near]?.text ?? '')) near += step;
    return kinds[near] === 'sure';
  });
}

/**
 * Buttons to share, print, save and listen. `Save`, `Follow` and `X` are removed only above the text, below the text, or
 * in a block with sure buttons.
 */
export const shareRow: LineRule = {
  name: 'share-row',
  apply(page) {
    const isAroundText = page.isAroundText();
    const isTitle = (line: Line, index: number): boolean =>
      index === 0 && LEGAL_LINKS.has(line.words) && !isButtonRow(page.lines[1]?.words ?? '');
    const introduced = introducedBlocks(page.lines);
    const kinds = page.lines.map((line, index) =>
      isSpokenWord(line) ||
      isTitle(line, index) ||
      isItemOfText(line, introduced.has(line.block), isAroundText(index))
        ? undefined
        : (buttonsIn(line.words) ?? gluedButtons(line)),
    );
    const blocks = new Set(
      page.lines.filter((_, index) => kinds[index] === 'sure').map((line) => line.block),
    );
    const byBlock = Map.groupBy(page.lines.keys(), (index) => page.lines[index]?.block ?? 0);
    for (const [block, lines] of byBlock)
      if (lines.length >= MIN_BUTTONS && lines.every((index) => kinds[index] !== undefined))
        blocks.add(block);
    // Above the text, a line such as `Tell your friends` can be the headline.
    const footerStart = Math.max(1, page.indexAfterNthLastSentence(1));
    const headings = headingsOf(page.lines, { blocks: byBlock.values(), kinds });
    page.drop(this.name, (line, index) => {
      if (
        index >= footerStart &&
        (headings.has(line) || (kinds[index + 1] !== undefined && announcesNetworks(page.lines, index)))
      )
        return true;
      const isSentence = endsLikeSentence(line.text) && !SHARE_ACTIONS.has(line.words);
      if (kinds[index] === 'sure' && !isSentence) return true;
      // A number next to a button says how often the article was shared.
      const isCount = index > 0 && COUNT.test(line.text);
      if (
        isCount &&
        (blocks.has(line.block) || (isAroundText(index) && isAtButton(page.lines, kinds, index)))
      )
        return true;
      // `Share the line.` in the middle of a text is direct speech.
      return (
        kinds[index] !== undefined &&
        !COLON_AT_END.test(line.text) &&
        (!isSentence || kinds[index] === 'sure') &&
        index > 0 &&
        (isAroundText(index) || blocks.has(line.block))
      );
    });
  },
};
