import type { Shape } from './api.ts';

type Rules = Shape<'Normalised'>['article']['_feedmill']['applied'];

export interface RemovedLine {
  rule: string;
  text: string;
  /** The number that the API accepts in `keep`. It changes when the editor adds a line above. */
  at: number;
  kept: boolean;
  /** Names the line by its text, and by its place among equal lines. Changes of other lines do not change it. */
  key: string;
}

/** @returns the removed lines, in the order of the text */
export function removedLines(rules: Rules): RemovedLine[] {
  const counts = new Map<string, number>();
  return rules
    .flatMap(({ rule, text, at, kept = false }) =>
      text === undefined || at === undefined ? [] : [{ rule, text, at, kept }],
    )
    .sort((a, b) => a.at - b.at)
    .map((line) => {
      const count = (counts.get(line.text) ?? 0) + 1;
      counts.set(line.text, count);
      return { ...line, key: `${count} ${line.text}` };
    });
}
