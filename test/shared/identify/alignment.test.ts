import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapsBetween } from '#shared/identify/alignment.ts';

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const shown = (a: string, b: string) =>
  gapsBetween(letters(a), letters(b))
    .map((gap) => `${a.slice(gap.aStart, gap.aEnd)}>${b.slice(gap.bStart, gap.bEnd)}`)
    .join(' ');

it.each([
  ['nothing in equal texts', 'abcdef', 'abcdef', ''],
  ['a replacement', 'abcXdef', 'abcYdef', 'X>Y'],
  ['one gap for two close replacements', 'abcXdYefg', 'abcPdQefg', 'XdY>PdQ'],
  ['an addition', 'abcdef', 'abcXYdef', '>XY'],
  ['a deletion', 'abcXYdef', 'abcdef', 'XY>'],
  ['another beginning', 'XXabcd', 'Yabcd', 'XX>Y'],
  ['another end', 'abcdXX', 'abcdY', 'XX>Y'],
  ['the whole texts if they have nothing in common', 'abc', 'xyz', 'abc>xyz'],
  ['the whole text if the other is empty', '', 'xyz', '>xyz'],
  ['additions in a text that repeats itself', 'abcabcabcabcabc', 'abcabcXabcYabcabc', '>X >Y'],
])('gapsBetween finds %s', (_, a, b, expected) => {
  expect(shown(a, b)).toBe(expected);
});

it('gapsBetween returns ordered gaps between equal texts', () => {
  const sequence = fc.array(fc.nat(5), { maxLength: 60 });
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      let aEnd = 0;
      let bEnd = 0;
      const end = { aStart: a.length, aEnd: a.length, bStart: b.length, bEnd: b.length };
      for (const gap of [...gapsBetween(a, b), end]) {
        expect(a.slice(aEnd, gap.aStart)).toEqual(b.slice(bEnd, gap.bStart));
        expect(gap.aStart).toBeGreaterThanOrEqual(aEnd);
        expect(gap.bStart).toBeGreaterThanOrEqual(bEnd);
        aEnd = gap.aEnd;
        bEnd = gap.bEnd;
      }
      expect(gapsBetween(a, a)).toEqual([]);
    }),
  );
});
