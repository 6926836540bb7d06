import { expect, it } from 'vitest';
import { excerpt } from '#shared/render/excerpt.ts';

it.each([
  ['a short text unchanged', 'Two words', 'Two words'],
  ['nothing for white space', ' \n ', undefined],
  ['lines on one line', 'Two\n\n words', 'Two words'],
  ['whole words of a long text', 'one two three four five', 'one two three…'],
  ['characters if there are no spaces', '一二三四五六七八九十一二三四五', '一二三四五六七八九十一二…'],
  ['no lone surrogate', '😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀…'],
  ['an ellipsis if text follows a long gap', `a${' '.repeat(100)}b`, 'a…'],
])('excerpt gives %s', (_, text, start) => {
  expect(excerpt(text, 13)).toBe(start);
});
