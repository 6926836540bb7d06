import { expect, it } from 'vitest';
import { nameInMixedCase } from '#shared/read/prose/name-in-mixed-case.ts';

it.each([
  ['all words', 'NELL ASHGROVE', 'en', 'Nell Ashgrove'],
  ['letters after an apostrophe', 'NELL O’DOWD', 'en', 'Nell O’Dowd'],
  ['letters after a hyphen', 'PER LINDQVIST-OSEI', 'sv', 'Per Lindqvist-Osei'],
  ['letters after Mc', 'A. MCALLISTER', 'en', 'A. McAllister'],
  ['particles', 'CARLOS DE LA CRUZ', 'es', 'Carlos de la Cruz'],
  ['particles of Arabic names', 'AHMED IBN RASHID', 'en', 'Ahmed ibn Rashid'],
  ['only the surname', 'Clément JAOUEN', 'fr', 'Clément Jaouen'],
  ['the French particle “LE”', 'Yann LE GOFF', 'fr', 'Yann Le Goff'],
  ['the Italian particle “DI”', 'ANNA DI STEFANO', 'it', 'Anna Di Stefano'],
  ['the Turkish letters', 'ŞEBNEM AYDINGÖZ', 'tr', 'Şebnem Aydıngöz'],
  ['short surnames of Vietnam', 'LÊ THỊ HÀ', 'vi', 'Lê Thị Hà'],
  ['not the initials', 'JP Adler', 'en', 'JP Adler'],
  ['not the abbreviation', 'BBC', 'en', 'BBC'],
  ['nothing', 'Jan van der Meer', 'nl', 'Jan van der Meer'],
])('nameInMixedCase changes %s of %s', (_, name, language, small) => {
  expect(nameInMixedCase(name, language)).toBe(small);
  expect(nameInMixedCase(small, language)).toBe(small);
});
