import { type HtmlElement, textOf } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { proseLength } from './block-text.ts';
import { isTextParagraph } from './text-paragraphs.ts';

/**
 * The maximum number of texts hidden from screen readers that are examined, because each is searched for in the whole
 * page.
 */
const MAX_HIDDEN_TEXTS = 40;
export const HIDING = ['aria-hidden', 'hidden', 'style'];
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A hidden element with at least this share of the sentences of the page is shown by a script after loading. */
const LOADED_SHARE = 0.8;

/**
 * Text that is hidden but belongs to the article. The extractor removes what screen readers skip, but sighted
 * readers see it.
 *
 * @param ownProse `proseOutside` of the page
 */
export function hiddenTextOf(root: HtmlElement, ownProse: number): (element: HtmlElement) => boolean {
  const isRepeated = repeatedTexts(root);
  const isLoadedText = (element: HtmlElement): boolean =>
    proseLength(element) >= ownProse * LOADED_SHARE && ownProse > 0;
  return (element) => {
    if (isHiddenByStyle(element)) return isLoadedText(element);
    if (element.attributes['aria-hidden'] !== 'true') return false;
    const holdsMost = proseLength(element) * 2 > ownProse;
    return holdsMost || (isTextParagraph(element) && !isRepeated(element));
  };
}

/** Webflow writes all variants of a template into a page, and hides those that are not for this page by this class. */
export function isHiddenByCondition({ attributes }: HtmlElement): boolean {
  return attributes.class?.split(/\s+/).includes('w-condition-invisible') === true;
}

function isHiddenByStyle({ attributes }: HtmlElement): boolean {
  return attributes.hidden !== undefined || HIDDEN_STYLE.test(attributes.style ?? '');
}

/** Whether the page contains a text twice: once for screen readers and once, in pieces, for a moving display. */
function repeatedTexts(root: HtmlElement): (element: HtmlElement) => boolean {
  let text: string | undefined;
  let examined = 0;
  return (element) => {
    examined += 1;
    if (examined > MAX_HIDDEN_TEXTS) return true;
    const line = cleanLine(textOf(element));
    text ??= cleanLine(textOf(root));
    return text.indexOf(line) !== text.lastIndexOf(line);
  };
}
