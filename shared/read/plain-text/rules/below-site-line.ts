import type { Line } from '#shared/read/prose/line.ts';
import { hasQuotation } from '#shared/read/prose/reported-speech.ts';
import { endsAsSaid, widthOf, wordCount } from '../../prose/line-shape.ts';
import { commentCount } from '../../prose/site-lines/comment-count.ts';
import { newsletterBox } from '../../prose/site-lines/newsletter-box.ts';
import { paywallNotice } from '../../prose/site-lines/paywall-notice.ts';
import { readMore } from '../../prose/site-lines/read-more.ts';
import { shareRow } from '../../prose/site-lines/share-row.ts';
import { tagList } from '../../prose/site-lines/tag-list.ts';
import { readMetaLine } from '../read-meta-line.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const MAX_WIDTH = 90;
const MAX_WORDS = 12;
/** Below fewer sentences, the short lines can be the text: a poem or a list below its introduction. */
const MIN_SENTENCES = 3;

/** Below the last sentence, these lines end the article. Adverts and credits of pictures are also between its parts. */
const ENDS = new Set(
  [shareRow, readMore, commentCount, newsletterBox, paywallNotice, tagList].map(({ name }) => name),
);

/** `Price: 40 euros`, `- 200 g of flour`, `¹ Source`: labels, items and notes of the text. */
const OF_TEXT = /[:：]|^(?:[-–—*•·◦▪†‡→]|[¹²³⁴-⁹]|\[?\d)/u;

/** Scripts without full stops: no line of a text is recognised as a sentence. */
const WITHOUT_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The number of the first line of the site below the last sentence; undefined if no rule removed one there. */
function startOfSite(page: TextDocument): number | undefined {
  const last = page.lines[page.linesAfterSentence(1) - 1];
  if (last === undefined || page.linesAfterSentence(MIN_SENTENCES) === 0) return undefined;
  const below = page.applied.flatMap(({ rule, at = 0 }) => (at > last.at && ENDS.has(rule) ? [at] : []));
  return below.length === 0 ? undefined : Math.min(...below);
}

const isShort = ({ text }: Line): boolean =>
  widthOf(text) <= MAX_WIDTH && wordCount(text) <= MAX_WORDS && !endsAsSaid(text);

const isOfText = ({ text }: Line, page: TextDocument): boolean =>
  OF_TEXT.test(text) ||
  WITHOUT_STOPS.test(text) ||
  hasQuotation(text) ||
  readMetaLine(text, page) !== undefined;

export const belowSiteLine: Rule = {
  name: 'below-site-line',
  reason:
    'Below the last sentence, short lines after a line of the site belong to the site too: titles of other articles, names of sections, buttons in other words. A block with a label and its value, an item of a list, a date or a longer line stays.',
  apply(page) {
    const start = startOfSite(page);
    if (start === undefined) return;
    const below = page.lines.filter(({ at }) => at > start);
    const kept = new Set(
      below.filter((line) => !isShort(line) || isOfText(line, page)).map(({ block }) => block),
    );
    page.drop(this.name, ({ at, block }) => at > start && !kept.has(block) && !page.footBlocks.has(block));
  },
};
