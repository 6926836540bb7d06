import type { Draft } from '#shared/model/draft.ts';
import { appliedNames } from '#shared/text/applied-names.ts';
import { Line } from '../prose/line.ts';
import { LineDocument } from '../prose/line-document.ts';
import { COMMENT_WORDS } from '../prose/phrases/notices.ts';
import { phraseAt } from '../prose/phrases/phrase-table.ts';
import { READ_MORE_BEFORE_SEPARATOR, READ_MORE_ONLY } from '../prose/phrases/read-more-phrases.ts';
import { commentCount } from '../prose/site-lines/comment-count.ts';
import { newsletterBox } from '../prose/site-lines/newsletter-box.ts';
import { readMore } from '../prose/site-lines/read-more.ts';
import { isSureButtonRow, shareRow } from '../prose/site-lines/share-row.ts';
import type { MarkdownBlock } from './blocks.ts';
import { isBreak, withoutLeadingBreak } from './leading-break.ts';

/** The rules that are sure enough for a text that was mostly written by hand. */
const RULES = [newsletterBox, readMore, commentCount, shareRow];

interface SiteBlock {
  block: MarkdownBlock;
  lines: Line[];
  /** The rule that would remove all of its lines; undefined if a line would stay. */
  rule: string | undefined;
  place: 'body' | 'footer' | 'head';
}

/**
 * Removes blocks of the site from a clipped text. Only whole blocks are removed: links to other articles of
 * the same site, buttons with a link anywhere, and buttons without a link above and below the text.
 *
 * @param given.hosts the hosts of the site, as far as they are known
 */
export function withoutSiteBlocks(
  draft: Draft,
  given: { lines: readonly string[]; blocks: readonly MarkdownBlock[]; hosts: ReadonlySet<string> },
): Draft {
  const { lines, hosts } = given;
  const blocks = judgedBlocks(draft.title ?? '', given.blocks);
  const gone: SiteBlock[] = [];
  for (const [at, one] of blocks.entries()) {
    const above = blocks[at - 1];
    const continuesRemovedList = above !== undefined && above === gone.at(-1) && above.rule === readMore.name;
    if (isOfSite(one, { continuesRemovedList, links: linksBelow(blocks, at), hosts })) gone.push(one);
  }
  if (gone.length === 0) return draft;
  const removed = new Set(gone.flatMap(({ block }) => block.indexes));
  const rest = lines.filter((_, index) => !removed.has(index));
  return {
    ...draft,
    content_markdown: withoutLeadingBreak(withoutTrailingBreaks(rest).join('\n')),
    applied: [
      ...(draft.applied ?? []),
      ...gone.flatMap(({ rule = '', block }) => appliedNames(rule, [block.texts.join(' ')])),
    ],
  };
}

function judgedBlocks(title: string, given: readonly MarkdownBlock[]): SiteBlock[] {
  const blocks = given.map((block, at) => ({
    block,
    lines: block.texts.map((text, index) => new Line(text, at + 1, { at: (block.indexes[index] ?? 0) + 1 })),
  }));
  // The rules keep the first line as the headline.
  const page = new LineDocument([new Line(title, 0), ...blocks.flatMap(({ lines }) => lines)]);
  const first = page.lines[page.indexOfNthSentence(1)];
  const last = page.lines[page.indexAfterNthLastSentence(1) - 1];
  for (const rule of RULES) rule.apply(page);
  const rules = new Map(page.removals.map(({ at, rule }) => [at, rule]));
  return blocks.map(({ block, lines }, at) => ({
    block,
    lines,
    rule: ruleOf(block, lines, rules),
    place: placeOf(at + 1, first, last),
  }));
}

function placeOf(number: number, first: Line | undefined, last: Line | undefined): SiteBlock['place'] {
  if (first === undefined || last === undefined) return 'body';
  if (number < first.block) return 'head';
  return number > last.block ? 'footer' : 'body';
}

/**
 * The rule that removed the last line of a block, if all its lines were removed. For a block such as `[Join the
 * discussion](/comments)` the result is `commentCount`.
 *
 * @param rules the rule for each removed line, by the number of the line
 */
function ruleOf(
  { addresses }: MarkdownBlock,
  lines: readonly Line[],
  rules: ReadonlyMap<number | undefined, string>,
): string | undefined {
  const [line, ...others] = lines;
  const isForComments = addresses.length === 1 && addresses.every((address) => /comment/i.test(address));
  if (line && others.length === 0 && isForComments && COMMENT_WORDS.has(line.words)) return commentCount.name;
  const found = lines.map(({ at }) => rules.get(at));
  return found.includes(undefined) ? undefined : found.at(-1);
}

interface Surroundings {
  /** Whether the block above is removed, and is a label such as `Read more` or a block of links below a label. */
  continuesRemovedList: boolean;
  /** If the block is a label: all blocks of links directly below it. */
  links: readonly SiteBlock[];
  hosts: ReadonlySet<string>;
}

function linksBelow(blocks: readonly SiteBlock[], at: number): readonly SiteBlock[] {
  const label = blocks[at];
  if (label === undefined || !isLabel(label)) return [];
  const end = blocks.findIndex(({ block }, index) => index > at && block.kind !== 'links');
  return blocks.slice(at + 1, end === -1 ? blocks.length : end);
}

function isOfSite(one: SiteBlock, { continuesRemovedList, links, hosts }: Surroundings): boolean {
  const { block, rule, place, lines } = one;
  if (rule === undefined || block.kind === 'other') return false;
  if (rule === readMore.name) {
    if (isLabel(one)) return links.length > 0 && links.every((list) => isOwnList(list, hosts));
    const isLabelledLine = lines.length === 1 && lines.every(beginsWithPhrase);
    if (isLabelledLine) return isOwn(block, hosts) && (block.kind === 'links' || place === 'footer');
    return isOwnList(one, hosts) && (beginsWithPhrase(lines[0]) || continuesRemovedList);
  }
  if (block.kind === 'heading') return false;
  if (rule === shareRow.name) return isForSharing(one);
  const isButton = lines.length === 1 && block.kind === 'links';
  return !block.isListItem && (isButton || place !== 'body');
}

/** An address that shares a page. Other links are not for sharing: `[Listen](https://…)` can lead to a recording. */
const SHARING = /share|intent|^mailto:\?|^#$|^javascript:/i;
const isForSharing = ({ block: { addresses }, lines, place }: SiteBlock): boolean =>
  addresses.length === 0
    ? place !== 'body' && lines.every(({ words }) => isSureButtonRow(words))
    : addresses.every((address) => SHARING.test(address));

const beginsWithPhrase = (line: Line | undefined): boolean =>
  line !== undefined &&
  [READ_MORE_ONLY, READ_MORE_BEFORE_SEPARATOR].some((phrases) => phraseAt(line.words, phrases) !== '');

const isLabel = ({ block, rule, lines }: SiteBlock): boolean =>
  rule === readMore.name && block.kind !== 'links' && block.addresses.length === 0 && lines.length === 1;

const isOwnList = ({ block, rule, place }: SiteBlock, hosts: ReadonlySet<string>): boolean =>
  rule === readMore.name && place === 'footer' && block.kind === 'links' && isOwn(block, hosts);

const isOwn = ({ addresses }: MarkdownBlock, hosts: ReadonlySet<string>): boolean =>
  addresses.length > 0 &&
  addresses.every((address) => /^\/(?!\/)/.test(address) || hosts.has(URL.parse(address)?.host ?? ''));

function withoutTrailingBreaks(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !isBreak(line));
  return lines.slice(0, last + 1);
}
