/** The value of a text field in any language of front matter. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return withoutLink(value.trim());
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/**
 * Removes the brackets of a link to a note, which Obsidian allows as a value: `[[Ann Lee]]`, `[[people/ann|Ann Lee]]`.
 */
function withoutLink(text: string): string {
  return /^!?\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/.exec(text)?.[1]?.trim() ?? text;
}

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isGiven(value) ? [value] : [];

/** Words for a truth value. YAML 1.1 and its users have more of them than JSON. */
const BOOLEAN_WORDS = { true: /^(?:true|yes|on|y|1)$/i, false: /^(?:false|no|off|n|0)$/i } as const;

export const isBooleanValue = (value: unknown, truth: boolean): boolean =>
  value === truth ||
  (typeof value === 'string' && BOOLEAN_WORDS[truth ? 'true' : 'false'].test(value.trim())) ||
  value === Number(truth);
