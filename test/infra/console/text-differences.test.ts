import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textDifferences } from '../../../infra/console/text-differences.ts';

const side = (before: string, after: string, other: 'removed' | 'added') =>
  textDifferences(before, after)
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');

it('textDifferences returns removed, added and equal words', () => {
  expect(textDifferences('Two keepers moved in.', 'Three old keepers moved in.')).toEqual([
    { kind: 'removed', text: 'Two ' },
    { kind: 'added', text: 'Three old ' },
    { kind: 'same', text: 'keepers moved in.' },
  ]);
});

it('textDifferences does not mark the last word of a paragraph if a sentence is added after it', () => {
  const changed = (before: string, after: string) =>
    textDifferences(before, after).flatMap(({ kind, text }) =>
      kind === 'same' || text.trim() === '' ? [] : [`${kind}: ${text.trim()}`],
    );
  const after = 'They moved in. The light is on.\n\nThe end';
  expect(changed('They moved in.\n\nThe end', after)).toEqual(['added: The light is on.']);
  expect(changed('It is on.', 'It is on. We saw it.')).toEqual(['added: We saw it.']);
});

it('textDifferences gives pieces that make both texts, for any two texts', () => {
  const text = fc
    .array(fc.constantFrom('a ', 'b ', 'c\n', ' ', 'd'), { maxLength: 12 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect([side(before, after, 'added'), side(before, after, 'removed')]).toEqual([before, after]);
    }),
  );
});

it('textDifferences marks everything as changed if the comparison would take too long', () => {
  const many = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word}${index}`).join(' ');
  expect(textDifferences(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
