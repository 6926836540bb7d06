/** A query of Obsidian, which shows other notes. */
const QUERY = /^[ \t]*[`~]{3,}[ \t]*(dataview(?:js)?|tasks|query|tracker|button)[ \t]*$/i;
/** Code that Quarto or R Markdown runs: `{r setup, include=FALSE}`. */
const CHUNK = /^[ \t]*[`~]{3,}[ \t]*\{(\w{1,20})\b([^{}]{0,300})\}[ \t]*$/;
const HIDDEN = /\binclude[ \t]*=[ \t]*F(?:ALSE)?\b/;
/** An option of a chunk: `#| echo: false`. */
const OPTION = /^[ \t]*(?:#|\/\/|%%|--)\|[ \t]/;
const HIDDEN_OPTION = /\|[ \t]+include[ \t]*:[ \t]*false\b/;

/**
 * A fenced block as its readers see it.
 *
 * @param block its lines, with the fences
 * @returns the lines that readers see; the name of the block if readers do not see it
 */
export function readFence(block: readonly string[]): readonly string[] | string {
  const [open = ''] = block;
  const query = QUERY.exec(open)?.[1];
  if (query !== undefined) return query;
  const [, language, options = ''] = CHUNK.exec(open) ?? [];
  if (language === undefined) return block;
  const isHidden =
    HIDDEN.test(options) || block.some((line) => OPTION.test(line) && HIDDEN_OPTION.test(line));
  return isHidden ? `{${language}}` : block.filter((line) => !OPTION.test(line));
}
