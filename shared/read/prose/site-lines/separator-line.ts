import type { LineRule } from '../line-rule.ts';

/**
 * Signs that only separate parts of a header. Asterisks and dashes are not in the list, because they separate the
 * scenes of a story.
 */
const SEPARATOR = /^[•·|│/›»‹«<×✕✖☰≡⋮▾▸]+$/u;

/** A dot or bar between date, author and buttons, on its own line. */
export const separatorLine: LineRule = {
  name: 'separator-line',
  apply(page) {
    const isAroundText = page.isAroundText();
    page.drop(
      this.name,
      (line, index) => page.lines.length > 1 && isAroundText(index) && SEPARATOR.test(line.text),
    );
  },
};
