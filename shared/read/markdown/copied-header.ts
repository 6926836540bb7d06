import type { Draft } from '#shared/model/draft.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { appliedNames } from '#shared/text/applied-names.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { readPlainText } from '../plain-text.ts';
import { isBreak, withoutLeadingBreak } from './leading-break.ts';
import { HEADING, OTHER_BLOCK, plainLine } from './plain-line.ts';
import { workspaceProperties } from './workspace-properties.ts';

const MAX_HEADER_LINES = 24;
/** The number of lines that are read: lines below the header show where the text begins. */
const MAX_LINES = 60;
/**
 * The number of the first Markdown line in the text that the rules read. The title and an empty line are above it.
 */
const FIRST_LINE = 3;

interface HeaderLine {
  /** The number of the line in the Markdown text, from 0. */
  index: number;
  text: string;
}

/**
 * Takes date and authors from lines between title and text: `*By Ann Lee, 5 March 2026*`. A date or authors that the
 * draft already has are not changed.
 *
 * @param options.hasDate whether the request gives the date elsewhere
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
  const indexes = found.map(({ index }) => index);
  const properties =
    date !== undefined && given !== undefined ? workspaceProperties(lines, indexes) : undefined;
  const removed = new Set([...indexes, ...(properties?.indexes ?? [])]);
  const tags = [...(draft.tags ?? []), ...(properties?.tags ?? [])];
  return {
    ...draft,
    ...(given && { authors: given }),
    ...(date !== undefined && { date_published: date }),
    ...(modified !== undefined && { date_modified: modified }),
    ...(tags.length > 0 && { tags }),
    content_markdown: withoutLeadingBreak(lines.filter((_, index) => !removed.has(index)).join('\n')),
    applied: [
      ...(draft.applied ?? []),
      ...found.map(({ text }) => ({ rule: 'date-and-byline', on: text })),
      ...appliedNames('front-matter-field-ignored', properties?.ignored ?? []),
    ],
  };
}

interface Header extends Pick<Draft, 'date_published' | 'date_modified'> {
  found: HeaderLine[];
  authors: NonNullable<Draft['authors']>;
}

/** @returns undefined if the rules for plain text find no header, or find it in lines that cannot be in a header */
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
  // A heading with a day and no author begins a part of the text, such as the changes in one version of a program.
  const isPart = ({ index, text }: HeaderLine) =>
    HEADING.test(lines[index] ?? '') && !named.some(({ name = '' }) => text.includes(name));
  if (found.some(isPart)) return undefined;
  const authors = named.filter(({ name = '' }) => found.some(({ text }) => text.includes(name)));
  const { date_published, date_modified } = read;
  return omitNullish({ found, authors, date_published, date_modified });
}

function headerEnd(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines
    .slice(0, MAX_HEADER_LINES)
    .findIndex(
      (line, index) => OTHER_BLOCK.test(line) && !isBreak(line) && !(index === first && HEADING.test(line)),
    );
  return end === -1 ? Math.min(lines.length, MAX_HEADER_LINES) : end;
}
