import { expect, it } from 'vitest';
import { canonicalLanguage } from '#shared/model/language-tag.ts';

it.each([
  ['EN-gb', 'en-GB'],
  ['zh-hant', 'zh-Hant'],
  ['tlh', 'tlh'],
  ['sr-latn-rs', 'sr-Latn-RS'],
  // Valid tags of RFC 5646 that ECMA-402 refuses.
  ['zh-yue', 'yue'],
  ['zh-cmn-Hans-CN', 'zh-Hans-CN'],
  ['ZH-MIN-NAN', 'nan'],
  ['ar-ary-MA', 'ary-MA'],
  ['sgn-ase', 'ase'],
  ['en-GB-oed', 'en-GB-oxendict'],
  ['zh-yue-', undefined],
  ['en-yue', undefined],
  ['en_GB', undefined],
  ['english', undefined],
  ['Deutsch', undefined],
  ['español', undefined],
  ['', undefined],
])('the language tag %j becomes %j', (tag, canonical) => {
  expect(canonicalLanguage(tag)).toBe(canonical);
});
