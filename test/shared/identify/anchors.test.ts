import { expect, it } from 'vitest';
import { candidatesOf } from '#shared/identify/anchors.ts';

it.each([
  ['no article if no anchor is known', [[], []], 3, []],
  [
    'articles with the most shared anchors first',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ],
    3,
    ['b', 'c', 'a'],
  ],
  [
    'articles with equally many shared anchors in the order of the lists',
    [
      ['b', 'a'],
      ['a', 'b'],
    ],
    2,
    ['b', 'a'],
  ],
  ['at most the allowed number', [['a', 'b', 'c', 'd']], 2, ['a', 'b']],
  ['a repeated id in one list once', [['a', 'a', 'a'], ['b'], ['b']], 2, ['b', 'a']],
])('candidatesOf gives %s', (_, lists, max, expected) => {
  expect(candidatesOf(lists, max)).toEqual(expected);
});
