/** Longer headings keep their attributes, because the pattern would backtrack over their spaces. */
const MAX_CHARACTERS = 1_000;
const ATTRIBUTES = /(?<=\S)[ \t]*\{[#.][^{}]{1,200}\}[ \t]*$/;

/** Removes `{#id .class}` (Goldmark, markdown-it). */
export function withoutHeadingAttributes(heading: string): string {
  return heading.length <= MAX_CHARACTERS ? heading.replace(ATTRIBUTES, '') : heading;
}
