import { expect, it } from 'vitest';
import { removedLines } from '../../../infra/console/kept-lines.ts';

const rule = 'after-text';

it('a removed line keeps its key if a line is added above it', () => {
  const before = removedLines([
    { rule, text: 'Share', at: 9 },
    { rule, text: 'Share', at: 3 },
    { rule: 'whitespace' },
  ]);
  const after = removedLines([
    { rule, text: 'Advertisement', at: 1 },
    { rule, text: 'Share', at: 4 },
    { rule, text: 'Share', at: 10 },
  ]);
  expect(before.map(({ at }) => at)).toEqual([3, 9]);
  expect(after.slice(1).map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  expect(new Set(after.map(({ key }) => key)).size).toBe(3);
});
