import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { lineOf, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';

/** A byline or a date is a line; more is a block that holds one. Characters. */
const MAX_BYLINE = 100;
const MAX_DATE = 60;
/** Enough to find the first that is one. */
const MAX_FOUND = 5;

const BYLINE_NAMES: ReadonlySet<string> = new Set(['byline', 'author', 'authors', 'writtenby', 'writer']);
const DATE_NAMES: ReadonlySet<string> = new Set([
  'date',
  'pubdate',
  'published',
  'posted',
  'timestamp',
  'dateline',
  'data',
  'datum',
  'fecha',
]);
/** What pages write before a day. */
const DATE_LABEL =
  /^(?:first\s+)?(?:published|posted|created|updated|veröffentlicht|publié|publicado|pubblicato)\b\s*(?:on|am|le|el|em|il)?\s*:?\s*/i;
/** What bylines go on with behind the name. */
const BEHIND_NAME =
  /\s*(?:(?:\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)?\d|[|·•–—/(]|\s-\s|\bfollow\b|\bupdated\b|\bpublished\b|\bposted\b).*$/is;

/** What stands where an author's name would. */
const NO_NAME =
  /^(?:(?:about )?(?:the )?authors?|by(?:line)?|follow.*|posted by|written by|view .*|more .*|comments?)\W*$/i;

/** The lines of the first few elements that fit and are no longer than a line. */
function linesOf(
  root: HtmlElement,
  maxCharacters: number,
  fits: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || found.length >= MAX_FOUND) continue;
      const isLine = fits(child) && textLength(child) > 0 && textLength(child) <= maxCharacters;
      if (isLine) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

/** Lines of a page that say who wrote it, as their markup has it. */
export function shownBylines(root: HtmlElement): string[] {
  return linesOf(root, MAX_BYLINE, isByline)
    .map((element) => {
      const name = findElement(
        element.children,
        ({ attributes }) => attributes.itemprop?.toLowerCase() === 'name',
      );
      return lineOf(name ?? element)
        .replace(BEHIND_NAME, '')
        .trim();
    })
    .filter((line) => /\p{L}{2}/u.test(line) && !NO_NAME.test(line));
}

function isByline(element: HtmlElement): boolean {
  const { rel, itemprop } = element.attributes;
  if (element.name === 'meta' || element.name === 'link' || element.name === 'script') return false;
  return (
    rel?.toLowerCase() === 'author' ||
    itemprop?.toLowerCase().split(/\s+/).includes('author') === true ||
    classWords(element).some((word) => BYLINE_NAMES.has(word))
  );
}

/** Lines of a page that their names call dates, without the words before the day. */
export function shownDates(root: HtmlElement): string[] {
  return linesOf(root, MAX_DATE, (element) => classWords(element).some((word) => DATE_NAMES.has(word))).map(
    (element) => lineOf(element).replace(DATE_LABEL, ''),
  );
}
