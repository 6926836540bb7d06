import { expect, it } from 'vitest';
import { holdsBlock, linkDensity, proseLength, textLength } from '#shared/read/html-page/block-text.ts';
import { classWords } from '#shared/read/html-page/class-words.ts';
import type { HtmlElement } from '#shared/text/html-tree.ts';

/** These functions store their results in the element. */
const measured = (element: HtmlElement): unknown => [
  holdsBlock(element),
  linkDensity(element),
  proseLength(element),
  textLength(element),
  classWords(element),
];

const paragraph: HtmlElement = {
  name: 'p',
  attributes: { class: 'storyText' },
  children: ['The ferry was late on Monday, because a wave had broken a window of the bridge.'],
};

it.each<[string, Partial<HtmlElement>]>([
  ['other children', { children: ['Late.'] }],
  ['a block as an additional child', { children: [{ name: 'div', attributes: {}, children: ['Late.'] }] }],
  ['no children', { children: [] }],
  ['another name', { name: 'a' }],
  ['the name of an inline element', { name: 'span' }],
  ['other attributes', { attributes: { id: 'late-news' } }],
])('a copy of an element with %s is measured again', (_, other) => {
  const before = measured(paragraph);
  expect(measured({ ...paragraph, ...other })).toEqual(
    measured({ ...structuredClone(paragraph), ...structuredClone(other) }),
  );
  expect(measured({ ...paragraph, ...other })).not.toEqual(before);
  expect(measured(paragraph)).toEqual(before);
});
