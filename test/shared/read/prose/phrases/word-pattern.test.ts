import { expect, it } from 'vitest';
import { wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';
import {
  foldedWords,
  textStarts,
  wholeTexts,
  writtenWords,
} from '#shared/read/prose/phrases/word-pattern.ts';

const roles = writtenWords('roles');
const ownWords = foldedWords('ownWords');
const cookieNames = foldedWords('cookieNames');

it.each([
  ['whole word', true, 'Jo Lee, Staff Writer'],
  ['word next to punctuation', true, 'Jo Lee (reporter)'],
  ['part of a longer word', false, 'Jo Staffel'],
  ['word with another last letter', false, 'Jo Lee, agenciá'],
  ['stem in the middle of a word', true, 'Chefredakteurin Jo Lee'],
  ['word at the end of a text without spaces', true, '东方日报记者'],
  ['word without spaces in the middle of a text', false, '记者王小明'],
])('a pattern of written words finds a %s: %s', (_name, isFound, text) => {
  expect(roles.test(text)).toBe(isFound);
  expect(roles.test(text.toUpperCase())).toBe(isFound);
});

it.each([
  ['start of a word', true, 'Abonnieren Sie unseren Newsletter'],
  ['start in the middle of a word', false, 'der Tunser'],
  ['word with an accent', true, 'Prenumerera på vårt nyhetsbrev'],
  ['part of a longer word', false, 'Varta wird abgerissen'],
])('a pattern of folded words finds a %s: %s', (_name, isFound, text) => {
  expect(ownWords.test(wordsOf(text))).toBe(isFound);
});

it('a pattern of folded words finds parts of words with accents', () => {
  expect(cookieNames.test(wordsOf('Sitemizde ÇEREZLER kullanılır'))).toBe(true);
});

const notNames = wholeTexts('notNames');

it.each([
  ['a whole text', true, 'About the author:'],
  ['a whole text with more words', false, 'Authors Guild'],
  ['a start with other letters', true, 'Following'],
  ['a start of whole words', true, 'Foto: Jana Dohm'],
  ['a start within a longer word', false, 'Fotopoulos Maria'],
  ['an end', true, 'Jana Dohm sagt:'],
  ['a word with more words after it', false, 'Jana sagt Dohm'],
  ['a part of a word', true, 'Alle Leserkommentare'],
  ['an end in capitals', true, 'JANA DOHM SAGT'],
  ['a text that begins with a sign', false, '– Following'],
  ['no text', false, ''],
])('a pattern of whole texts finds %s: %s', (_name, isFound, text) => {
  expect(notNames.test(text)).toBe(isFound);
});

const credits = textStarts('contributorCredits');

it.each([
  ['a start', true, '— Reporting by Jana Dohm'],
  ['several spaces', true, 'Additional  reporting by Jana Dohm'],
  ['the middle of a text', false, 'He likes reporting by mail'],
  ['a word after other words', true, 'Jana Dohm in Lima contributed to this report.'],
  ['a word after another sentence', false, 'It rained. Jana Dohm contributed to this report.'],
])('a pattern of the starts of texts finds %s: %s', (_name, isFound, text) => {
  expect(credits.test(text)).toBe(isFound);
});
