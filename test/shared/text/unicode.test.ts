import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasVisible } from '#shared/text/has-visible.ts';
import { cleanLine, cleanText } from '#shared/text/unicode.ts';

it.each([
  ['drops C0 controls', 'a\u0000b\u0008\u001fc', 'abc'],
  ['keeps tabs, and converts all line ends to one kind', 'a\tb\r\nc\rd\ne', 'a\tb\nc\nd\ne'],
  ['converts line breaks and page breaks of a word processor to line ends', 'a\vb\fc', 'a\nb\nc'],
  [
    'reads C1 controls as windows-1252',
    'It\u0092s \u0093so\u0094\u0085 \u0080 9\u0081\u009D',
    'It’s “so”… € 9',
  ],
  ['drops noncharacters', 'a\uFFFEb\uFFFFc', 'abc'],
  ['drops a lone surrogate', 'a\uD800b\uDC00c\uD83D', 'abc'],
  ['keeps whole pairs', '👩‍👩‍👧 𝒳', '👩‍👩‍👧 𝒳'],
  ['keeps normalisation forms and quotation marks', 'e\u0301 é “a” \u202E', 'e\u0301 é “a” \u202E'],
])('cleanText %s', (_, raw, clean) => {
  expect(cleanText(raw)).toBe(clean);
  expect(cleanText(clean)).toBe(clean);
});

it.each([
  ['makes each run of white space one space', ' a\u00a0 \n b\u3000c ', 'a b c'],
  ['keeps invisible characters that are not white space', 'a\u200Bb\uFE0F', 'a\u200Bb\uFE0F'],
  ['keeps U+FEFF inside a word', 'Sand\uFEFFbank  open', 'Sand\uFEFFbank open'],
  ['drops U+FEFF at both ends', '\uFEFF \uFEFFSandbank\uFEFF ', 'Sandbank'],
])('cleanLine %s', (_, raw, clean) => {
  expect(cleanLine(raw)).toBe(clean);
});

it.each([
  ['', false],
  [' \u200B\uFEFF\u3164\u2800', false],
  ['.', true],
  ['👍🏽', true],
])('hasVisible(%j) is %s', (text, isVisible) => {
  expect(hasVisible(text)).toBe(isVisible);
});

it('cleanText keeps only characters of XML 1.0 and is idempotent, for any string', () => {
  const anything = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(anything, (text) => {
      const clean = cleanText(text);
      expect(clean.isWellFormed()).toBe(true);
      const isChar = (code: number) =>
        code === 0x9 ||
        code === 0xa ||
        (code >= 0x20 && !(code >= 0x80 && code <= 0x9f) && code !== 0xfffe && code !== 0xffff);
      expect([...clean].every((character) => isChar(character.codePointAt(0) ?? 0))).toBe(true);
      expect(cleanText(clean)).toBe(clean);
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
    }),
  );
});
