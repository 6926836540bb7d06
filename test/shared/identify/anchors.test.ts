import { expect, it } from 'vitest';
import { candidatesOf } from '#shared/identify/anchors.ts';

it.each([
  ['nobody where no anchor is known', [[], []], 3, []],
  [
    'those that share most anchors first',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ],
    3,
    ['b', 'c', 'a'],
  ],
  [
    'the one found first of equals',
    [
      ['b', 'a'],
      ['a', 'b'],
    ],
    2,
    ['b', 'a'],
  ],
  ['no more than it may read', [['a', 'b', 'c', 'd']], 2, ['a', 'b']],
  ['an id once, however often a list has it', [['a', 'a', 'a'], ['b'], ['b']], 2, ['b', 'a']],
])('candidatesOf gives %s', (_, lists, max, expected) => {
  expect(candidatesOf(lists, max)).toEqual(expected);
});
