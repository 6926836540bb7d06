import { expect, it } from 'vitest';
import { isSentence } from '#shared/read/prose/line-shape.ts';

it.each([
  ['a full stop', 'The harbour wall lost stones in each of the last winters.', true],
  ['a colon', 'The harbour master said in his letter to the council:', true],
  [
    'a dash, which introduces a quotation',
    'The harbour master was the only man who wrote to the council, in a letter without an answer, that —',
    true,
  ],
  ['a dash in the first half of a headline', 'The harbour wall and the council –', false],
  ['a full stop in a short line', 'No comment.', false],
])('isSentence of a line that ends with %s is %j', (_, text, expected) => {
  expect(isSentence(text)).toBe(expected);
});
