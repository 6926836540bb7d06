import { rowsOf } from '#shared/text/html-tables.ts';
import { findElement, type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import { declarationsOf, type ReadableRule } from './place.ts';

/** Class names of highlighters for the column of line numbers. */
const NUMBERS_CLASS = /(?:^|[\s_-])(?:ln|lnt|line-?nos?|line-?numbers?|linenodiv|gutter)(?:$|[\s_-])/i;
const DIGITS = /^[\s\d]+$/;

const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';

/**
 * Removes line numbers of a listing: digits that are marked by a class or, in code, by an attribute or a
 * style.
 */
export const lineNumber: ReadableRule = (element, { isInCode }) => {
  const { attributes } = element;
  const isNumbers =
    NUMBERS_CLASS.test(attributes.class ?? '') ||
    (isInCode &&
      (attributes['data-line-number'] !== undefined ||
        declarationsOf(element).get('user-select') === 'none' ||
        declarationsOf(element).get('-webkit-user-select') === 'none'));
  // Cells and tables are left to the next rule, which needs the whole table.
  if (!isNumbers || element.name === 'td' || element.name === 'table' || element.name === 'tr')
    return undefined;
  return DIGITS.test(textOf(element)) ? [] : undefined;
};

/** Whether a text consists of numbers that increase by one. */
function isCount(text: string): boolean {
  if (!DIGITS.test(text)) return false;
  const numbers = text.trim().split(/\s+/).map(Number);
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/**
 * Replaces a table that only puts line numbers next to a listing (in one row, or with a row for each line) by the
 * listing.
 */
export const numberedListing: ReadableRule = (table, { isInCode }) => {
  if (table.name !== 'table') return undefined;
  const rows = rowsOf(table.children).map(({ children }) => children.filter(isElement));
  const pairs = rows.flatMap(([number, code, more]) =>
    number && code && more === undefined ? [{ number, code }] : [],
  );
  const [first] = pairs;
  if (first === undefined || pairs.length < rows.length) return undefined;
  const numbers = pairs.map(({ number }) => number.attributes['data-line-number'] ?? textOf(number));
  if (!isCount(numbers.join('\n'))) return undefined;
  const isCode = (cell: HtmlElement): boolean =>
    isInCode ||
    /(?:^|[\s_-])code(?:$|[\s_-])/i.test(cell.attributes.class ?? '') ||
    findElement(cell.children, ({ name }) => name === 'pre' || name === 'code') !== undefined;
  if (!pairs.every(({ code }) => isCode(code))) return undefined;
  if (pairs.length === 1) return first.code.children;
  const lines = pairs.flatMap(({ code }, index): HtmlNode[] =>
    index === 0 ? code.children : ['\n', ...code.children],
  );
  return isInCode ? lines : [{ name: 'pre', attributes: {}, children: lines }];
};
