import { expect, it } from 'vitest';
import { nameInSmallLetters } from '#shared/read/prose/name-in-small-letters.ts';

it.each([
  ['all of it', 'NELL ASHGROVE', 'en', 'Nell Ashgrove'],
  ['an apostrophe', 'NELL O’DOWD', 'en', 'Nell O’Dowd'],
  ['a hyphen', 'PER LINDQVIST-OSEI', 'sv', 'Per Lindqvist-Osei'],
  ['Mc', 'A. MCALLISTER', 'en', 'A. McAllister'],
  ['particles', 'CARLOS DE LA CRUZ', 'es', 'Carlos de la Cruz'],
  ['a surname alone', 'Clément JAOUEN', 'fr', 'Clément Jaouen'],
  ['an article of French', 'Yann LE GOFF', 'fr', 'Yann Le Goff'],
  ['particles of Italian', 'ANNA DI STEFANO', 'it', 'Anna Di Stefano'],
  ['letters of Turkish', 'ŞEBNEM AYDINGÖZ', 'tr', 'Şebnem Aydıngöz'],
  ['but no initials', 'JP Adler', 'en', 'JP Adler'],
  ['but no abbreviation', 'BBC', 'en', 'BBC'],
  ['but nothing that is small', 'Jan van der Meer', 'nl', 'Jan van der Meer'],
])('nameInSmallLetters: %s', (_, name, language, small) => {
  expect(nameInSmallLetters(name, language)).toBe(small);
  expect(nameInSmallLetters(small, language)).toBe(small);
});
