import { expect, it } from 'vitest';
import { WordPattern } from '#shared/read/prose/phrases/word-pattern.ts';

const roles = new WordPattern('roles');

it.each([
  ['whole word', 'Jo Lee, Staff Writer', true],
  ['word beside a sign', 'Jo Lee (reporter)', true],
  ['part of a longer word', 'Jo Staffel', false],
  ['word with another letter at its end', 'Jo Lee, agenciá', false],
  ['stem within a word', 'Chefredakteurin Jo Lee', true],
  ['end of a text without spaces', '东方日报记者', true],
  ['such an end in the middle', '记者王小明', false],
])('finds roles: %s', (_name, text, isFound) => {
  expect(roles.test(text)).toBe(isFound);
  expect(roles.test(text.toUpperCase())).toBe(isFound);
});
