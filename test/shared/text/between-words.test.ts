import { expect, it } from 'vitest';
import { betweenWords } from '#shared/text/between-words.ts';
import { CJK, MAY_BE_CJK } from '#shared/text/dense-scripts.ts';

/** All characters of planes 0 and 1, which contain all letters except rare Han. */
const CHARACTERS = Array.from({ length: 0x2_00_00 }, (_, code) => String.fromCodePoint(code));

it.each([
  ['letters and digits', String.raw`\p{L}\p{N}`],
  ['letters, marks and digits', String.raw`\p{L}\p{M}\p{N}`],
])('betweenWords splits at runs of characters other than %s', (_, classes) => {
  const all = CHARACTERS.join('x');
  expect(all.replace(betweenWords(classes), '')).toBe(all.replace(new RegExp(`[^${classes}]+`, 'gu'), ''));
  expect('a, b — c.  «d»'.split(betweenWords(classes))).toEqual(['a', 'b', 'c', 'd', '']);
});

it('MAY_BE_CJK matches each character that CJK matches', () => {
  expect(CHARACTERS.filter((character) => CJK.test(character) && !MAY_BE_CJK.test(character))).toEqual([]);
});
