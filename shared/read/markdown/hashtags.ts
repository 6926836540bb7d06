/** `#winter #house/roof #slow living#`: a line of tags, as in Bear and Obsidian. A tag of several words ends with `#`. */
const LINE = /^(?:#[\p{L}\p{N}_/-]{1,64}(?:(?: [\p{L}\p{N}_/-]{1,64}){1,4}#)?(?:[ \t]+|$)){1,32}$/u;
const TAG = /#([\p{L}\p{N}_/-]{1,64}(?:(?: [\p{L}\p{N}_/-]{1,64}){1,4}(?=#(?:[ \t]|$)))?)/gu;
/** One capitalised word can be a heading without a space. */
const HEADING = /^#\p{Lu}\S*$/u;
const MAX_CHARACTERS = 1_000;

/**
 * The tags in the first or the last line of a text, if that line has only tags, and an empty line separates it from the
 * text.
 *
 * @param markdown trimmed
 * @returns the text without the line; no tags and the same text if there is no such line
 */
export function withoutHashtags(markdown: string): { text: string; tags: string[] } {
  const first = /^([^\r\n]*)(?:\r?\n\s*\r?\n|$)/.exec(markdown.slice(0, MAX_CHARACTERS));
  const start = first?.[1] ?? '';
  if (isTags(start) && start.length < markdown.length)
    return { text: markdown.slice(first?.[0].length).trimStart(), tags: tagsOf(start) };
  const end = markdown.slice(markdown.lastIndexOf('\n') + 1);
  const above = markdown.slice(0, markdown.length - end.length);
  return isTags(end) && /\n[ \t]*\r?\n$/.test(above.slice(-100))
    ? { text: above.trimEnd(), tags: tagsOf(end) }
    : { text: markdown, tags: [] };
}

const isTags = (line: string): boolean =>
  line.length <= MAX_CHARACTERS && LINE.test(line) && !HEADING.test(line) && /#[^#]*\p{L}/u.test(line);

const tagsOf = (line: string): string[] =>
  [...line.matchAll(TAG)].flatMap(([, tag = '']) => (/\p{L}/u.test(tag) ? [tag] : []));
