import type { LineRule } from '../line-rule.ts';

/** Asterisks and dashes part the scenes of a story; these do not. */
const SEPARATOR = /^[•·|│/›»]+$/u;

export const separatorLine: LineRule = {
  name: 'separator-line',
  reason:
    'Between date, author and buttons a page shows a dot or a bar, which is copied as a line of its own.',
  apply(page) {
    const isAround = page.isAroundBody();
    page.drop(
      this.name,
      (line, index) => page.lines.length > 1 && isAround(index) && SEPARATOR.test(line.text),
    );
  },
};
