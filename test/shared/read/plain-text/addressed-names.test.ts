import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const namesOf = (text: string) => (read(text).authors ?? []).map(({ name }) => name);

const SWEDISH =
  'Tåget stannade mellan två stationer i tre timmar, och ingen fick kliva av.\n\nI går kväll gick det igen, enligt bolaget.';
const TURKISH =
  'Köprünün altındaki tezgâhlar bu sabah kaldırıldı ve satıcılar meydana taşındı.\n\nBelediye yeni yerleri pazartesi günü dağıtacak.';
const GERMAN =
  'Der Steg am Nordufer ist seit Freitag gesperrt, weil drei Pfähle morsch sind.\n\nDie Gemeinde will ihn im Frühjahr erneuern.';
const ENGLISH =
  'The ferry did not sail on Friday because nobody could find the key to the engine room.\n\nIt was found on Saturday in the cook’s coat.';

describe('a name with its own mail address', () => {
  it.each([
    [
      'two reporters of a broadcaster, below the text',
      `Tåg stod still\n\nPublicerad 27 november 2026\n\n${SWEDISH}\n\nMaj-Lis Örn\nmaj-lis.orn@kanal.example\nIngvar Stråth\ningvar.strath@kanal.example`,
      ['Maj-Lis Örn', 'Ingvar Stråth'],
    ],
    [
      'a columnist, above the headline',
      `ANA SAYFA   SPOR   YAZARLAR\n\nHikmet Bıçakçı\nhbicakci@kiyi.example\nTüm yazıları\n\nTezgâhların son sabahı\n\n22 Kasım 2026 Pazar\n\n${TURKISH}`,
      ['Hikmet Bıçakçı'],
    ],
    [
      'a name with an umlaut',
      `Steg gesperrt\n\n${GERMAN}\n\nWiebke Rühmkorf\nE-Mail: w.ruehmkorf@bote.example`,
      ['Wiebke Rühmkorf'],
    ],
    [
      'a name after “By”',
      `No ferry\n\nBy Odile Marchbank\nomarchbank@tide.example\n5 March 2026\n\n${ENGLISH}`,
      ['Odile Marchbank'],
    ],
  ])('is an author: %s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
    expect(read(text).content_text).not.toContain('@');
  });

  it.each([
    [
      'a contact below a heading',
      `Steg gesperrt\n\n${GERMAN}\n\nAnsprechpartner im Rathaus\nWiebke Rühmkorf\nw.ruehmkorf@gemeinde.example`,
    ],
    [
      'a contact after a colon',
      `No ferry\n\n${ENGLISH}\n\nTickets that were bought for Friday can be sent back before the end of May to:\nOdile Marchbank\no.marchbank@ferry.example`,
    ],
    [
      'a name above the address of an office',
      `No ferry\n\n${ENGLISH}\n\nOdile Marchbank\ntickets@ferry.example`,
    ],
  ])('is not an author: %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
    expect(read(text).content_text).toMatch(/Marchbank|Rühmkorf/u);
  });

  it('is not an author below a text with a by-line', () => {
    expect(
      namesOf(`No ferry\n\nBy Ann Lee\n\n${ENGLISH}\n\nOdile Marchbank\no.marchbank@ferry.example`),
    ).toEqual(['Ann Lee']);
  });
});

describe('a name that the next line repeats', () => {
  it.each([
    [
      'in capitals, in Spanish',
      'Lucas Bermejo\nLUCAS BERMEJO\nSoria - 28 NOV 2026 - 05:40 CET',
      'Lucas Bermejo',
    ],
    [
      'in the same letters, in German',
      'Sidney Wiltz\nSidney Wiltz\n28. November 2026 - 16.03 Uhr',
      'Sidney Wiltz',
    ],
  ])('is the author: %s', (_, header, name) => {
    const { authors, content_text, date_published } = read(`El puente cierra\n\n${header}\n\n${GERMAN}`);
    expect(authors).toEqual([{ name }]);
    expect(date_published?.slice(0, 10)).toBe('2026-11-28');
    expect(content_text).toBe(GERMAN);
  });
});

it.each([
  ['below “Editor”', 'Editor\nJana Dohm\njana.dohm@ferry.example'],
  ['above a telephone number', 'Jana Dohm\njana.dohm@ferry.example\n+44 1632 960 001'],
])('a name with its own mail address is not an author %s', (_, contact) => {
  expect(namesOf(`No ferry\n\n12 November 2026\n\n${ENGLISH}\n\n${contact}`)).toEqual([]);
});
