import { phraseAt, wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';
import { READ_MORE_ONLY } from '#shared/read/prose/phrases/read-more-phrases.ts';
import { textStarts } from '#shared/read/prose/phrases/word-pattern.ts';
import type { Block } from '../blocks.ts';
import type { BodyRule } from './body-rule.ts';

const LEAD = textStarts('relatedLeads');
const LABEL_CHARACTERS = 60;
/** A longer line is not a title. */
const MAX_LEAD_CHARACTERS = 220;
const LINKED = 0.5;
const ONLY_LINKED = 0.75;
/** The minimum share of links in an item of a list below a heading such as `Related`. */
const PARTLY_LINKED = 0.25;
/** `— Who pays for the wall`: an item of a list without markup. */
const ITEM = /^[—–•*-]\s/;

const isLead = ({ text }: Block): boolean => LEAD.test(text);
/**
 * Whether a block begins with words such as `Read more`, in any language. The rule `site-line` also removes titles
 * below it that are not links.
 */
const isPhrase = ({ text }: Block): boolean =>
  text.length <= MAX_LEAD_CHARACTERS && phraseAt(wordsOf(text), READ_MORE_ONLY) !== '';

/** Removes links to other articles: `Related: …`, `Read more`, and the links below. */
export const relatedLinks: BodyRule = {
  name: 'related-links',
  find(blocks) {
    const found: Block[] = [];
    for (const [index, block] of blocks.entries()) {
      if (!isLead(block) && !isPhrase(block)) continue;
      const isWhole = block.density >= LINKED;
      const isLabel =
        block.text.length <= LABEL_CHARACTERS &&
        (!/[.!?。]$/.test(block.text) || READ_MORE_ONLY.has(wordsOf(block.text)));
      const links = isLabel || isWhole ? linksFrom(blocks, index + 1) : [];
      // A label without links below it is removed only if no text of the article can belong to it.
      const next = blocks[index + 1];
      const isSure = isLead(block) || READ_MORE_ONLY.has(wordsOf(block.text));
      const leadsNowhere =
        isSure && (next === undefined || next.isHeading || (isLead(block) && !block.isHeading));
      if (isWhole || (isLabel && (leadsNowhere || links.length > 0))) found.push(block, ...links);
    }
    return [...new Set(found)];
  },
};

/**
 * The links that follow from an index on. It does not use `slice`, which would copy the rest of the page for each of
 * ten thousand labels.
 */
function linksFrom(blocks: readonly Block[], start: number): Block[] {
  const links: Block[] = [];
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !isLink(block)) break;
    links.push(block);
  }
  return links;
}

function isLink({ density, element, text, isHeading }: Block): boolean {
  if (element.name === 'li' || ITEM.test(text)) return density >= PARTLY_LINKED;
  return density >= (isHeading ? ONLY_LINKED : LINKED);
}
