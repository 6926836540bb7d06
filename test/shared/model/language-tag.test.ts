import { expect, it } from 'vitest';
import { canonicalLanguage } from '#shared/model/language-tag.ts';

it.each([
  ['EN-gb', 'en-GB'],
  ['zh-hant', 'zh-Hant'],
  ['tlh', 'tlh'],
  ['sr-latn-rs', 'sr-Latn-RS'],
  ['en_GB', undefined],
  ['english', undefined],
  ['Deutsch', undefined],
  ['español', undefined],
  ['', undefined],
])('the language tag %j becomes %j', (tag, canonical) => {
  expect(canonicalLanguage(tag)).toBe(canonical);
});
