import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

it('a caption below the time of publication is not the headline', () => {
  const text =
    'Nio timmar efter larmet fick en busschaufför syn på flickan vid den stängda färjestationen, säger Karin Åberg från polisen.';
  const head = 'Nyheter\n/\n\nGränna\nMia, 19, hittad i Gränna\nPolisen tackar alla som letade';
  const times =
    'Karin Lindqvist\n\n\nUppdaterad 15.59 | Publicerad 14.14\n\n\nFölj\n\nMejla\n\nDela\n\nSpara';
  const caption =
    'Båtar och hundar deltog i sökandet.\nFoto: Alma Reed\n19-åriga Mia hittades i Gränna i tisdags.';
  const article = readPlainText(
    `${head}\n\n${times}\n\n${caption}\n\nPolisen har nu avslutat insatsen.\n\n${text}\n\n19-åriga Mia anmäldes som försvunnen i Gränna den 6 januari. Hon sågs senast på eftermiddagen.\n\n${text.replace('Nio', 'Tio')}\n\n${text.replace('Nio', 'Sex')}`,
    { receivedAt: '2026-11-28T12:00:00.000Z' },
  );
  expect(article.title).toBe('Mia, 19, hittad i Gränna');
  expect(article.authors).toEqual([{ name: 'Karin Lindqvist' }]);
});

it.each([
  ['The boat leaves the harbour. Photo Anna Vogt', false],
  ['Het bootje op zijn vaste plek. Foto Anna Vogt', false],
  ['The boat leaves the harbour. Courtesy of the Tidal Trust', false],
  ['The boat leaves the harbour. Picture Perfect Homes', true],
  ['The money comes from the county. The market moves until the work is done. Photo Anna Vogt', true],
])('removes a caption of one sentence whose credit has a label, but no sign: %s', (line, stays) => {
  const text = `Ann Lee\n5 March 2026\n\nThe river came up on Monday night and took the market with it.\n\n${line}\n\nBy morning the traders had put their tables on the bridge.`;
  const { content_text } = readPlainText(`The market moves\n\n${text}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });
  expect(content_text?.includes(line)).toBe(stays);
});

it('reads the name below the label `By`, below a standfirst and a caption with full stops', () => {
  const text = 'The river came up on Monday night and took the market with it. Nobody was hurt.';
  const above =
    'The council met on Tuesday. It was a long evening.\n\nThe river in the evening, seen from the market.';
  const { authors, content_text } = readPlainText(
    `The market moves\n\n${above}\n\nBy\nAnn Lee\n\n${text}\n\nBy morning the traders had put their tables on the bridge.`,
    { receivedAt: '2026-11-28T12:00:00.000Z' },
  );
  expect(authors).toEqual([{ name: 'Ann Lee' }]);
  expect(content_text).not.toContain('By\n');
});
