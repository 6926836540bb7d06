import { parseDate } from '#shared/text/dates.ts';
import type { FrontMatter } from './front-matter/fields-of.ts';

/** `Title: Two ferries`, `Last edited time: 5 March 2026`: at most three words before the colon. */
const FIELD = /^([A-Za-z][\w-]*(?: [\w-]+){0,2}):[ \t]+(\S.*)$/;
/** `- **Author**: Ann Lee`, a field in a list or in bold letters. */
const MARKS =
  /^(?:[-*+][ \t]+)?(\*\*|__)?([A-Za-z][\w-]*(?: [\w-]+){0,2})(?:\1:|:\1)[ \t]+(\S.*?)(?:\\|[ \t]+)?$/;
/** `author:: [[Ann Lee]]` (Logseq, Dataview) */
const DOUBLE_COLON = /^(?:[-*+][ \t]+)?([A-Za-z][\w-]*)::[ \t]+(\S.*)$/;
const CONTINUED = /^(?: {4}|\t)\s*(\S.*)$/;
/** Pelican also reads a fence below the fields that has none above them. */
const FENCE = /^(?:-{3}|\.{3})[ \t]*$/;
const MAX_LINES = 40;
const MAX_CHARACTERS = 10_000;
/** Names of article fields, in the form that `folded` returns. */
const KNOWN =
  /^(?:title|subtitle|date|created|createdtime|createdat|createdby|published|updated|modified|lasteditedtime|lasteditedby|authors?|tags?|keywords|categor(?:y|ies)|slug|summary|description|status|lang(?:uage)?|url)$/;
const DATES = /^(?:date|created|createdtime|createdat|updated|modified|lasteditedtime)$/;

const LINK = /\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g;
const WIKI_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;

function bareField(line: string): string {
  const [, doubled, words = ''] = DOUBLE_COLON.exec(line) ?? [];
  if (doubled !== undefined) return `${doubled}: ${words.replace(WIKI_LINK, '$1')}`;
  const [, , name, value = ''] = MARKS.exec(line) ?? [];
  return name === undefined ? line : `${name}: ${value.replace(LINK, '$1').replace(WIKI_LINK, '$1')}`;
}

const folded = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '');

/**
 * Reads fields such as `Date: 2026-03-05` on lines of their own, without a fence. Pelican and MultiMarkdown write them
 * at the start of a text, exports of Notion below the heading. The values are text.
 *
 * @param options.hasTitle whether the title is known; otherwise it must be one of the fields
 * @returns undefined if a line of the first block is not a field, if the title is missing, if a date cannot be read, or
 *   if fewer than half of the fields, or fewer than two, have known names (one is enough if all have a double colon)
 */
export function metadataLines(text: string, { hasTitle }: { hasTitle: boolean }): FrontMatter | undefined {
  const start = text.slice(0, MAX_CHARACTERS);
  if (!FIELD.test(bareField(/^\s*([^\r\n]*)/.exec(start)?.[1] ?? ''))) return undefined;
  const lines = start.trimStart().split(/\r\n|\n|\r/);
  const end = lines.findIndex((line) => line.trim() === '' || FENCE.test(line));
  const block = lines.slice(0, end === -1 ? lines.length : end);
  if (block.length > MAX_LINES) return undefined;
  const fields = new Map<string, string>();
  let lastName = '';
  for (const line of block.map(bareField)) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    const more = CONTINUED.exec(line)?.[1];
    if (name !== undefined) {
      lastName = name.replaceAll(' ', '_');
      fields.set(lastName, value.trim());
    } else if (more !== undefined && lastName !== '')
      fields.set(lastName, `${fields.get(lastName)} ${more.trim()}`);
    else return undefined;
  }
  const known = [...fields].filter(([name]) => KNOWN.test(folded(name)));
  const isDated = known.every(([name, value]) => !DATES.test(folded(name)) || parseDate(value) !== undefined);
  const isTitled = hasTitle || known.some(([name]) => folded(name) === 'title');
  // Prose does not contain a double colon, so one field with a double colon is enough.
  const minKnown = block.every((line) => DOUBLE_COLON.test(line)) ? 1 : 2;
  if (!isTitled || !isDated || known.length < minKnown || known.length * 2 < fields.size) return undefined;
  const body = text
    .trimStart()
    .split(/\r\n|\n|\r/)
    .slice(FENCE.test(lines[block.length] ?? '') ? block.length + 1 : block.length)
    .join('\n');
  return { fields: Object.fromEntries(fields), body };
}

/** `.. title: Net mending` in a comment at the start, as in Nikola. */
export function commentedFields(text: string): FrontMatter | undefined {
  const [whole = '', inner = ''] = /^<!--[ \t]*\r?\n((?:\.\. [^\r\n]*\r?\n){1,40})[ \t]*-->/.exec(text) ?? [];
  if (whole === '') return undefined;
  const fields = inner.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, value = ''] = /^\.\. ([\w-]+):(.*)$/.exec(line) ?? [];
    return name === undefined || value.trim() === '' ? [] : [[name, value.trim()]];
  });
  return { fields: Object.fromEntries(fields), body: text.slice(whole.length) };
}
