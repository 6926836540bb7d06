/** A component of MDX on its line. Its name begins with a capital; names of HTML elements do not. */
const COMPONENT = /^[ \t]*<[A-Z][\w.]*(?:[\s/>]|$)/;
/** A line with only one tag of a component or an element that holds blocks. */
const TAG_LINE =
  /^[ \t]*<(\/?)([A-Z][\w.]{0,60}|div|section|article|aside|center|header|footer|main)((?:[ \t]+[^<>]{0,1000})?)>[ \t]*$/;
const OPEN_TAG = /^[ \t]*<[A-Z][\w.]{0,60}(?:[ \t][^<>]{0,500})?$/;
/** The words that a component shows above its content: `<TabItem label="npm">`. */
const LABEL =
  /[ \t](?:title|label|summary)=(?:"([^"]{1,200})"|'([^']{1,200})'|\{["'`]([^"'`{}]{1,200})["'`]\})/;
/** An attribute with an expression of JavaScript, which HTML does not have. */
const EXPRESSION = /[ \t]+[\w:-]{1,40}=\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}/g;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
/** The maximum number of lines that a tag may have. */
const MAX_LINES = 12;

export const isMdx = (lines: readonly string[]): boolean => lines.some((line) => COMPONENT.test(line));

/**
 * Text of MDX as Markdown: a line with only the tag of a component becomes an empty line or the label of the
 * component, and the text inside is not indented. Without this, the text would be part of the HTML of the
 * tag, and its marks would be shown.
 */
export function withoutTagLines(lines: readonly string[]): string[] {
  const written: string[] = [];
  let fence: string | undefined;
  let indent: number | undefined = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : line.trim() === fence ? undefined : fence;
    const whole = fence === undefined ? wholeTag(lines, at) : line;
    const [, , name = '', attributes = ''] = (fence === undefined && TAG_LINE.exec(whole)) || [];
    if (name !== '' && !attributes.trimEnd().endsWith('/')) {
      at += whole === line ? 0 : linesOfTag(lines, at);
      written.push(
        '',
        ...labelOf(attributes),
        ...(isElement(name) ? [whole.replace(EXPRESSION, '').trim(), ''] : []),
      );
      indent = undefined;
      continue;
    }
    // The first line below a tag shows how far its content is indented.
    if (indent === undefined && line.trim() !== '') indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const bare = line.slice(0, indent ?? 0).trim() === '' ? line.slice(indent ?? 0) : line.trimStart();
    written.push(fence === undefined && bare.startsWith('<') ? bare.replace(EXPRESSION, '') : bare);
  }
  return written;
}

const isElement = (name: string): boolean => /^[a-z]/.test(name);

function labelOf(attributes: string): string[] {
  const label = LABEL.exec(attributes)
    ?.slice(1)
    .find((part) => part !== undefined);
  return label === undefined ? [] : [`**${label}**`, ''];
}

/** The number of lines of a tag below its first line `at`; 0 if the tag does not end within `MAX_LINES` lines. */
function linesOfTag(lines: readonly string[], at: number): number {
  const end = lines.slice(at, at + MAX_LINES).findIndex((line) => /\/?>[ \t]*$/.test(line));
  return Math.max(0, end);
}

function wholeTag(lines: readonly string[], at: number): string {
  const line = lines[at] ?? '';
  if (!OPEN_TAG.test(line)) return line;
  return lines
    .slice(at, at + linesOfTag(lines, at) + 1)
    .map((part, index) => (index === 0 ? part : part.trim()))
    .join(' ');
}
