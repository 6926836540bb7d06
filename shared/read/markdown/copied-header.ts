import type { Draft } from '#shared/model/draft.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { readPlainText } from '../plain-text.ts';
import { isBreak, withoutLeadingBreak } from './leading-break.ts';

/** Only this number of first lines can contain the header. */
const MAX_HEADER_LINES = 24;
/** The number of lines that are read: lines below the header show where the text begins. */
const MAX_LINES = 60;
const MAX_CHARACTERS = 500;
/** The number of the first line below the title and an empty line. */
const FIRST_LINE = 3;
/**
 * The start of a heading, list, quote, table, link definition, code or HTML. A header contains none of them below its
 * first line.
 */
const OTHER_BLOCK =
  /^ {0,3}(?:[*+-][ \t]|\d{1,9}[.)][ \t]|>|\||`{3}|~{3}|<(?!br\b|https?:)|#{1,6}[ \t]|\[[^\]]{1,80}\]:[ \t])|^(?: {4}|\t)/;
const HEADING = /^ {0,3}#{2,6}[ \t]+/;
const LINK =
  /!?\[([^[\]]{0,300})\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?(?:[ \t]"[^"]{0,200}")?\)/g;
/** A line that is only a link to a profile: `[Ann Lee](https://letters.example/@ann)`. */
const PROFILE =
  /^\[([^[\]]{3,80})\]\([^()\s]{0,300}\/(?:@|authors?\/|people\/|profiles?\/|users?\/|u\/|team\/)[^()\s/]{1,100}\/?\)$/i;
const PICTURE = /!\[[^[\]]{0,300}\]\([^()]{0,500}\)/g;

interface HeaderLine {
  /** The number of the line in the Markdown text, from 0. */
  index: number;
  text: string;
}

/**
 * Reads the date and the authors from lines between the title and the text, such as `*By Ann Lee, 5 March 2026*`, and
 * removes these lines. A date or authors that the draft has are not changed.
 *
 * @param options.hasDate whether the request gives the date in another place
 */
export function withCopiedHeader(
  draft: Draft,
  { receivedAt, hasDate }: { receivedAt: string; hasDate: boolean },
): Draft {
  const { title = '', content_markdown: markdown = '' } = draft;
  const needsDate = draft.date_published === undefined && !hasDate;
  const needsAuthors = draft.authors === undefined || draft.authors.length === 0;
  if (title === '' || markdown === '' || !(needsDate || needsAuthors)) return draft;
  const lines = markdown.split(/\r\n|\n|\r/);
  const header = readHeader(cleanLine(title), lines, receivedAt);
  if (header === undefined) return draft;
  const { found, authors, date_published, date_modified } = header;
  const date = needsDate ? date_published : undefined;
  const modified = draft.date_modified ?? (needsDate ? date_modified : undefined);
  const given = needsAuthors && authors.length > 0 ? authors : undefined;
  if (date === undefined && given === undefined) return draft;
  const removed = new Set(found.map(({ index }) => index));
  return {
    ...draft,
    ...(given && { authors: given }),
    ...(date !== undefined && { date_published: date }),
    ...(modified !== undefined && { date_modified: modified }),
    content_markdown: withoutLeadingBreak(lines.filter((_, index) => !removed.has(index)).join('\n')),
    applied: [...(draft.applied ?? []), ...found.map(({ text }) => ({ rule: 'date-and-byline', on: text }))],
  };
}

interface Header extends Pick<Draft, 'date_published' | 'date_modified'> {
  found: HeaderLine[];
  authors: NonNullable<Draft['authors']>;
}

/** @returns undefined if the rules for plain text find no header, or find it in other lines */
function readHeader(title: string, lines: readonly string[], receivedAt: string): Header | undefined {
  const raw = [title, '', ...lines.slice(0, MAX_LINES).map(plainLine)].join('\n');
  const read = readPlainText(raw, { receivedAt });
  const found = (read.applied ?? []).flatMap(({ rule, at = 0, text = '' }): HeaderLine[] =>
    rule === 'date-and-byline' ? [{ index: at - FIRST_LINE, text }] : [],
  );
  const end = headerEnd(lines);
  const isHeader = ({ index, text }: HeaderLine) =>
    index >= 0 && index < end && text === cleanLine(plainLine(lines[index] ?? ''));
  if (found.length === 0 || read.title !== title || !found.every(isHeader)) return undefined;

  const named = (read.authors ?? []).filter(({ name = '' }) => name !== '');
  // A heading with a day and no author begins a part of the text, such as a release.
  const isPart = ({ index, text }: HeaderLine) =>
    HEADING.test(lines[index] ?? '') && !named.some(({ name = '' }) => text.includes(name));
  if (found.some(isPart)) return undefined;
  const authors = named.filter(({ name = '' }) => found.some(({ text }) => text.includes(name)));
  const { date_published, date_modified } = read;
  return omitNullish({ found, authors, date_published, date_modified });
}

/** The number of the first line that cannot be in a header. */
function headerEnd(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines
    .slice(0, MAX_HEADER_LINES)
    .findIndex(
      (line, index) => OTHER_BLOCK.test(line) && !isBreak(line) && !(index === first && HEADING.test(line)),
    );
  return end === -1 ? Math.min(lines.length, MAX_HEADER_LINES) : end;
}

/** A line without marks of Markdown: `**By** [Ann Lee](/ann)` becomes `By Ann Lee`. */
function plainLine(line: string): string {
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
