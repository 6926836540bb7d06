/** Longer headings keep their attributes, because the pattern would backtrack over their spaces. */
const MAX_CHARACTERS = 1_000;
const ATTRIBUTES = /(?<=\S)[ \t]*\{[#.][^{}]{1,200}\}[ \t]*$/;

/**
 * A heading or its text without the attributes after it, `{#id .class}`, as Goldmark and markdown-it write
 * them.
 */
export function withoutHeadingAttributes(heading: string): string {
  return heading.length <= MAX_CHARACTERS ? heading.replace(ATTRIBUTES, '') : heading;
}
