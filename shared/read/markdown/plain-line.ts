import { isBreak } from './leading-break.ts';

/** Longer lines are text, and are not searched for marks. */
const MAX_CHARACTERS = 500;
/** The start of a heading, list, quote, table, code or HTML. A header has none of them. */
export const OTHER_BLOCK =
  /^ {0,3}(?:[*+-][ \t]|\d{1,9}[.)][ \t]|>|\||`{3}|~{3}|<(?!br\b|https?:)|#{1,6}[ \t]|\[[^\]]{1,80}\]:[ \t])|^(?: {4}|\t)/;
export const HEADING = /^ {0,3}#{2,6}[ \t]+/;
const LINK =
  /!?\[([^[\]]{0,300})\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?(?:[ \t]"[^"]{0,200}")?\)/g;
/** A line that is only a link to a profile: `[Ann Lee](https://letters.example/@ann)`. */
const PROFILE =
  /^\[([^[\]]{3,80})\]\([^()\s]{0,300}\/(?:@|authors?\/|people\/|profiles?\/|users?\/|u\/|team\/)[^()\s/]{1,100}\/?\)$/i;
const PICTURE = /!\[[^[\]]{0,300}\]\([^()]{0,500}\)/g;

/** A line without marks of Markdown: `**By** [Ann Lee](/ann)` becomes `By Ann Lee`. */
export function plainLine(line: string): string {
  if (line.length > MAX_CHARACTERS) return line;
  if (isBreak(line)) return '';
  return line
    .replace(PICTURE, '')
    .trim()
    .replace(PROFILE, 'By $1')
    .replace(LINK, '$1')
    .replace(HEADING, '')
    .replace(/\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|`|<br ?\/?>|\\$/gu, '')
    .trim();
}
