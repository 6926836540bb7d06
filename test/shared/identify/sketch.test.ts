import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf, keptAnchorsOf } from '#shared/identify/anchors.ts';
import { decodeSketch, encodeSketch, type Sketch, sketchOf } from '#shared/identify/sketch.ts';
import { growthFaults } from '../../security/growth-faults.ts';

const TEXT =
  'The ferry to the outer islands will sail again from Friday, the harbour board said. Two of its engines were rebuilt over the winter, and the crew has tested them since the middle of March.';
const sketch = (content_text: string, title = 'Ferry sails again') => sketchOf({ title, content_text });
const word = fc.stringMatching(/^[a-zäß]{1,9}$/);
const article = fc.record({
  title: fc.string({ unit: 'grapheme' }),
  content_text: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(word, { maxLength: 2_500 }).map((words) => words.join(' ')),
  ),
});

it('a sketch has at most 4,000 bytes, and is decoded without loss', () => {
  fc.assert(
    fc.property(article, (any) => {
      const encoded = encodeSketch(sketchOf(any));
      expect(encoded.length).toBeLessThanOrEqual(4_000);
      expect(decodeSketch(encoded).tokens).toEqual(sketchOf(any).tokens);
    }),
    { numRuns: 60 },
  );
});

it('decodeSketch reads bytes inside a larger buffer', () => {
  const encoded = encodeSketch(sketch(TEXT));
  const larger = new Uint8Array(encoded.length + 3);
  larger.set(encoded, 3);
  expect(decodeSketch(larger.subarray(3)).tokens).toEqual(sketch(TEXT).tokens);
});

it.each([
  ['an empty list of bytes', []],
  ['the sketch of another version', [99, 1, 0, 0, 0, 0, 1, 2]],
])('decodeSketch reads %s as an empty sketch', (_, bytes) => {
  const empty: Sketch = { tokens: new Uint16Array(0) };
  expect(decodeSketch(Uint8Array.from(bytes))).toEqual(empty);
});

it('sketches and anchors of a text are the same as in release 0.1.0', () => {
  expect(anchorsOf(sketch(TEXT)).slice(0, 4)).toEqual(GOLDEN_ANCHORS);
  expect(
    Buffer.from(encodeSketch(sketch(TEXT)))
      .toString('hex')
      .slice(-32),
  ).toBe(GOLDEN_TOKENS);
});
/**
 * If these values change, `VERSION` must change too, and near duplicates of stored articles are not found
 * any more.
 */
const GOLDEN_ANCHORS = ['A05KhQ', 'B8YG7Q', 'TXWo9Q', 'UBuZ0Q'];
const GOLDEN_TOKENS = '1705670c4d04f414f8097f16681c2724';

describe('a sketch', () => {
  it.each([
    [
      'in curly quotation marks',
      'He said "the ferry\'s crew" is ready',
      'He said “the ferry’s crew” is ready',
    ],
    ['with other white space', 'the ferry sails', 'the\u00A0ferry\n\n  sails'],
    ['with composed and decomposed letters', 'the café at the pier', 'the cafe\u0301 at the pier'],
    ['with a ligature', 'the office of the board', 'the o\uFB03ce of the board'],
    ['in full-width forms', 'line 12 runs', 'line １２ runs'],
    ['with a number grouped in another way', '1,200 people', '1.200 people'],
    ['with an hour in another style', 'until 5 p.m. on weekdays', 'until 5pm on weekdays'],
    ['with other punctuation', 'ready, they say - now', 'ready – they say; now'],
  ])('is the same %s', (_, one, other) => {
    expect(sketch(`${TEXT} ${one}`)).toEqual(sketch(`${TEXT} ${other}`));
  });
});

describe('a text', () => {
  it.each([
    ['without words', ''],
    ['of one sentence', 'The road is closed and will open tomorrow.'],
    ['of eight Chinese characters', '今天道路已经关闭'],
  ])('%s has no anchors', (_, text) => {
    expect(anchorsOf(sketch(text, ''))).toEqual([]);
  });
});

it('a text has up to 24 anchors to query and up to ten to store', () => {
  const asked = anchorsOf(sketch(TEXT));
  expect(asked.length).toBeGreaterThan(16);
  expect(asked.length).toBeLessThanOrEqual(24);
  expect(asked.every((anchor) => /^[\w-]{6}$/.test(anchor))).toBe(true);
  const kept = keptAnchorsOf(sketch(TEXT));
  expect(kept.length).toBeLessThanOrEqual(10);
  expect(asked).toEqual(expect.arrayContaining(kept));
});

it.each([
  ['one long word', 'a'],
  ['one long number', '1,'],
  ['marks in the wrong order', '\u0315\u0316'],
  ['many marks on one letter', '\u0301'],
  ['a repeated word', 'a '],
  ['a repeated Chinese character', '水'],
  ['a repeated letter that NFKC replaces by many letters', '\uFDFA'],
  ['punctuation', '.'],
  ['spaces', ' '],
])('a sketch of %s takes linear time', async (_, piece) => {
  expect(await growthFaults(piece, (text) => sketch(text))).toEqual([]);
});
