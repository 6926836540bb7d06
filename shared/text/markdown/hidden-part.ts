/** A part of a text that is not published: a comment, or a further branch of a condition. */
export interface HiddenPart {
  /** Where its first tag begins and ends in the line. */
  start: number;
  end: number;
  /** The tag that ends the part. It can be in a later line. */
  close: RegExp;
  /** The name to report: `else` for a branch, which readers of the site may see; empty for a comment. */
  name: string;
}

/** The first tag of a hidden part; or inline code, in which tags are text. */
const OPENING =
  /(?<!`)(`{1,10})(?!`)[^`]{0,2000}\1(?!`)|(\{%-?\s{0,9}comment\b[^{}%]{0,200}%\})|(\{\{[<%]-?\s{0,9}comment\b[^{}]{0,200}[>%]\}\})|(\{%-?\s{0,9}els(?:e|if|eif)\b[^{}%]{0,200}%\})/g;
const END_OF_COMMENT = /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/;
const END_OF_SHORTCODE = /\{\{[<%]-?\s{0,9}\/\s{0,9}comment\s{0,9}-?[>%]\}\}/;
const END_OF_CONDITION = /\{%-?\s{0,9}end(?:if|unless)\s{0,9}-?%\}/;

/**
 * The parts of a line that begin a comment of Liquid or Hugo, or a further branch of a condition: only the generator
 * knows which branch applies, and a text with all branches would say several things.
 */
export function* hiddenParts(line: string): Generator<HiddenPart> {
  for (const { 0: tag, 2: comment, 3: shortcode, 4: branch, index: start } of line.matchAll(OPENING)) {
    const place = { start, end: start + tag.length };
    if (comment !== undefined) yield { ...place, close: END_OF_COMMENT, name: '' };
    if (shortcode !== undefined) yield { ...place, close: END_OF_SHORTCODE, name: '' };
    if (branch !== undefined) yield { ...place, close: END_OF_CONDITION, name: 'else' };
  }
}
