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
  ['whole word', 'Jo Lee, Staff Writer', true],
  ['word beside a sign', 'Jo Lee (reporter)', true],
  ['part of a longer word', 'Jo Staffel', false],
  ['word with another letter at its end', 'Jo Lee, agenciá', false],
  ['stem within a word', 'Chefredakteurin Jo Lee', true],
  ['word at the end of a text without spaces', '东方日报记者', true],
  ['word without spaces in the middle of a text', '记者王小明', false],
])('a pattern of written words judges a %s correctly', (_name, text, isFound) => {
  expect(roles.test(text)).toBe(isFound);
  expect(roles.test(text.toUpperCase())).toBe(isFound);
});

it.each([
  ['start of a word', 'Abonnieren Sie unseren Newsletter', true],
  ['start in the middle of a word', 'der Tunser', false],
  ['word with an accent', 'Prenumerera på vårt nyhetsbrev', true],
  ['part of a longer word', 'Varta wird abgerissen', false],
])('a pattern of folded words judges the %s correctly', (_name, text, isFound) => {
  expect(ownWords.test(wordsOf(text))).toBe(isFound);
});

it('a pattern of folded words finds parts of words with accents', () => {
  expect(cookieNames.test(wordsOf('Sitemizde ÇEREZLER kullanılır'))).toBe(true);
});

const notNames = wholeTexts('notNames');

it.each([
  ['a whole text', 'About the author:', true],
  ['a whole text with more words', 'Authors Guild', false],
  ['a start with other letters', 'Following', true],
  ['a start of whole words', 'Foto: Jana Dohm', true],
  ['a start within a longer word', 'Fotopoulos Maria', false],
  ['an end', 'Jana Dohm sagt:', true],
  ['a word with more words behind it', 'Jana sagt Dohm', false],
  ['a part of a word', 'Alle Leserkommentare', true],
])('a pattern of whole texts judges %s correctly', (_name, text, isFound) => {
  expect(notNames.test(text)).toBe(isFound);
});

const credits = textStarts('contributorCredits');

it.each([
  ['a start', '— Reporting by Jana Dohm', true],
  ['several spaces', 'Additional  reporting by Jana Dohm', true],
  ['the middle of a text', 'He likes reporting by mail', false],
  ['a word behind other words', 'Jana Dohm in Lima contributed to this report.', true],
  ['a word behind another sentence', 'It rained. Jana Dohm contributed to this report.', false],
])('a pattern of the starts of texts judges %s correctly', (_name, text, isFound) => {
  expect(credits.test(text)).toBe(isFound);
});
