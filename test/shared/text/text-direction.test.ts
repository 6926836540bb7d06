import { expect, it } from 'vitest';
import { directionOf } from '#shared/text/text-direction.ts';

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa-AF', 'rtl'],
  ['UR', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['az-Arab-IR', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['azb', 'rtl'],
  ['pa-PK', 'rtl'],
  ['pa-IN', 'ltr'],
  ['pnb', 'rtl'],
  ['ku-IQ', 'rtl'],
  ['sd-IN', 'ltr'],
  ['uz-AF', 'rtl'],
  ['skr', 'rtl'],
  ['arc', 'rtl'],
  ['dv', 'rtl'],
  ['yi', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['rhg', 'rtl'],
  ['und', 'ltr'],
  ['not a tag', 'ltr'],
  ['en', 'ltr'],
  ['ja', 'ltr'],
  ['', 'ltr'],
])('directionOf(%j) is %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
