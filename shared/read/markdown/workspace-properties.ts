import { phrasesOf, wordsOf } from '../prose/phrases/phrase-table.ts';
import { isTagLabel } from '../prose/phrases/tag-labels.ts';

/** `Status: Ready`: at most four words before the colon. */
const PROPERTY = /^([^\s:：][^:：]{0,40})[:：][ \t]*(\S.*)$/u;
const MAX_LABEL_WORDS = 4;
/** Labels that a note-taking app adds to each text: its state, and who made or last changed it. */
const TOOL_LABELS = phrasesOf('workspaceLabels');

interface Property {
  index: number;
  label: string;
  value: string;
}

export interface WorkspaceProperties {
  tags: string[];
  /** The labels of the properties that are not fields of an article. */
  ignored: string[];
  /** The numbers of the lines with tags or ignored properties, from 0. */
  indexes: number[];
}

function propertyAt(lines: readonly string[], index: number): Property | undefined {
  const [, label = '', value = ''] = PROPERTY.exec(lines[index]?.trim() ?? '') ?? [];
  const isLabel = label !== '' && label.trim().split(/\s+/).length <= MAX_LABEL_WORDS;
  return isLabel ? { index, label: label.trim(), value: value.trim() } : undefined;
}

/**
 * The properties, other than date and author, in the first block of a text that was exported from Notion, in
 * any language. Events and recipes can begin with such lines too, so the block must contain the date and the
 * author; if it contains properties other than tags, one of them must have a label of `TOOL_LABELS`.
 *
 * @param lines the text without its first heading
 * @param found the lines of date and author
 * @returns undefined if the first block is not such a list
 */
export function workspaceProperties(
  lines: readonly string[],
  found: readonly number[],
): WorkspaceProperties | undefined {
  const start = lines.findIndex((line) => line.trim() !== '');
  const length = lines.slice(start).findIndex((line) => line.trim() === '');
  if (start === -1 || length === -1 || found.length < 2) return undefined;
  const indexes = Array.from({ length }, (_, at) => start + at);
  const properties = indexes.flatMap((index) => propertyAt(lines, index) ?? []);
  if (properties.length < length || !found.every((index) => indexes.includes(index))) return undefined;
  const others = properties.filter(({ index }) => !found.includes(index));
  const tagged = others.filter(({ label }) => isTagLabel(label));
  const ignored = others.filter((one) => !tagged.includes(one));
  const tools = ignored.filter(({ label }) => TOOL_LABELS.has(wordsOf(label)));
  const isKnown = (found.length + tagged.length + tools.length) * 2 >= length;
  if (others.length === 0 || !isKnown || (ignored.length > 0 && tools.length === 0)) return undefined;
  const tags = tagged.flatMap(({ value }) => value.split(/[,，、،;]/u)).map((tag) => tag.trim());
  return {
    tags: tags.filter((tag) => tag !== ''),
    ignored: ignored.map(({ label }) => label),
    indexes: others.map(({ index }) => index),
  };
}
