import { expect, it } from 'vitest';
import { FEED_NAME, feedNameOf } from '#shared/text/feed-name.ts';

it.each([
  ['Middle East', 'middle-east'],
  ['Göteborg & Umeå: nytt!', 'goteborg-umea-nytt'],
  ['Søren’s Ærø', 'sorens-aero'],
  ['Łódź, Straße, Đà Nẵng, Þór, KIRIKKALE ılıca', 'lodz-strasse-da-nang-thor-kirikkale-ilica'],
  ['  --24/7--  ', '24-7'],
  ['أخبار', ''],
  [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
])('a feed with the title %s gets the name %j', (title, name) => {
  expect(feedNameOf(title)).toBe(name);
  expect(FEED_NAME.test(feedNameOf(title))).toBe(name !== '');
});
