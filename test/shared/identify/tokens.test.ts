import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KIND, kindOf, tokensOf, wordOf } from '#shared/identify/tokens.ts';

const kinds = (text: string, title = '') =>
  [...tokensOf(title, text, 1_000).tokens].map((token) =>
    Object.entries(KIND).flatMap(([name, kind]) => (kind === kindOf(token) ? [name] : [])),
  );

it.each([
  ['a capitalised word inside a sentence as a name', 'we met Anna', 'plain plain name'],
  ['a name that also opens a sentence', 'Anna left. We saw Anna', 'name plain opening plain name'],
  [
    'a capital that opens the text or a sentence',
    'Buses ran. Trains did not',
    'opening plain opening plain plain',
  ],
  ['a capital after a quotation mark', 'he said “Come now”', 'plain plain opening plain'],
  ['May as a name, and may as a plain word', 'it may be May', 'plain plain plain name'],
  ['numbers with their separators', 'from 1,234.50 to 12:30', 'plain number plain number'],
  ['a number with letters', 'the A12 at 5pm', 'plain number plain number'],
  ['an hour with a.m. or p.m. as one number', 'at 5 p.m. or 5:30pm', 'plain number plain number'],
  ['no “a.m.” at the start of another word', 'in 1990 amid rain', 'plain number plain plain'],
  ['a number in words', 'the twelve and the zwei', 'plain number plain plain number'],
  ['a name in Cyrillic, which has capitals', 'мы видели Анну', 'plain plain name'],
  ['words without case in Arabic', 'في المدينة', 'caselessWord caselessWord'],
  ['each Chinese character, and a numeral as a number', '三位居民', 'number character character character'],
  ['each Japanese character', 'バスが', 'character character character'],
  ['each Thai character with its marks', 'น้ำ ใส', 'character character character character'],
  [
    'a Latin word between Chinese characters',
    '使用Linux系统',
    'character character name character character',
  ],
])('tokensOf recognises %s', (_, text, expected) => {
  expect(kinds(text).flat().join(' ')).toBe(expected);
});

it('tokensOf reads a word of the title as a name only if the text does', () => {
  expect(kinds('they saw Anna there', 'Anna Wins Race').flat().join(' ')).toBe(
    'name opening opening plain plain name plain',
  );
});

it('tokensOf gives a word the same hash in every kind', () => {
  const { tokens, hashes } = tokensOf('', 'Rain fell. More rain, and Rain', 5);
  expect(tokens).toHaveLength(5);
  expect(hashes[0]).toBe(hashes[3]);
  expect(wordOf(tokens[0] ?? 0)).toBe(wordOf(tokens[3] ?? 1));
});

it('tokensOf finds the same words with both patterns', () => {
  const pieces = fc.constantFrom(
    ...[...' \n.,:;\'’"“–…\u00A0\u202F09aAzZéÉßÿŸžıªºµ²½×÷_@/'],
    ...['p.m.', ' pm', '5 a.m', '1,000', '1.000', 'two', 'Zwei', 'x'.repeat(70)],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const latin = tokensOf('', text, 100);
      // One Han character makes tokensOf use the pattern for any script.
      const general = tokensOf('', `${text} 漢`, 100);
      expect([...general.tokens].slice(0, latin.tokens.length)).toEqual([...latin.tokens]);
      expect([...general.hashes].slice(0, -1)).toEqual([...latin.hashes]);
    }),
    { seed: 1 },
  );
});
