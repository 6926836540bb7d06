import { expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import { readSubmission } from '#shared/read/read-submission.ts';

const read = (markdown: string): Promise<Draft> =>
  readSubmission({
    query: new URLSearchParams(),
    receivedAt: '2026-11-29T12:00:00.000Z',
    bytes: Buffer.from(markdown),
    contentType: 'text/markdown',
    contentEncoding: undefined,
  });

const TEXT = 'Der Steg wird neu gebaut. Die Bretter kommen im Mai.\n\nBis dahin bleibt er gesperrt.';

it.each([
  [
    'German',
    'Autor: Jana Dohm\nVeröffentlicht: 5. März 2026\nStatus: Fertig\nPriorität: hoch\nSchlagwörter: Hafen, Holz',
    ['Status', 'Priorität'],
    ['Hafen', 'Holz'],
  ],
  [
    'Danish',
    'Forfatter: Jana Dohm\nDato: 5. marts 2026\nStatus: Klar\nOprettet af: Redaktionen\nBudget: 400 kr.',
    ['Status', 'Oprettet af', 'Budget'],
    undefined,
  ],
  [
    'French',
    'Auteur : Jana Dohm\nDate : 5 mars 2026\nStatut : Prêt\nMots-clés : port, bois',
    ['Statut'],
    ['port', 'bois'],
  ],
  [
    'Spanish',
    'Autor: Jana Dohm\nFecha: 5 de marzo de 2026\nEtiquetas: puerto, madera',
    [],
    ['puerto', 'madera'],
  ],
])('removes the properties of a workspace in %s', async (_, properties, ignored, tags) => {
  const draft = await read(`# Ein neuer Steg\n\n${properties}\n\n${TEXT}`);
  expect(draft).toMatchObject({
    title: 'Ein neuer Steg',
    authors: [{ name: 'Jana Dohm' }],
    date_published: '2026-03-05',
    content_markdown: TEXT,
  });
  expect(draft.tags).toEqual(tags);
  const named = draft.applied?.filter(({ rule }) => rule === 'front-matter-field-ignored');
  expect(named?.map(({ on }) => on)).toEqual(ignored);
});

it.each([
  [
    'the lines of a recipe',
    'Autor: Jana Dohm\nDatum: 5. März 2026\nPortionen: 4\nBackzeit: 20 Minuten',
    'Portionen: 4\nBackzeit: 20 Minuten',
  ],
  [
    'the lines of an event',
    'Datum: 5. März 2026\nUhrzeit: 19 Uhr\nOrt: Altes Rathaus',
    'Uhrzeit: 19 Uhr\nOrt: Altes Rathaus',
  ],
  [
    'the lines of a report with a status',
    'Autor: Jana Dohm\nDatum: 5. März 2026\nStatus: offen\nOrt: Halle 3\nAnlage: Pumpe\nFehler: Leck\nDauer: 2 Tage',
    'Status: offen\nOrt: Halle 3',
  ],
  [
    'lines above a sentence in the same block',
    'Autor: Jana Dohm\nDatum: 5. März 2026\nStatus: Fertig\nDer Steg ist seit heute gesperrt.',
    'Status: Fertig\nDer Steg ist seit heute gesperrt.',
  ],
  [
    'a block below a sentence',
    'Der Steg ist gesperrt.\n\nStatus: offen\nSchlagwörter: Holz',
    'Status: offen\nSchlagwörter: Holz',
  ],
])('keeps %s', async (_, lines, kept) => {
  const draft = await read(`# Ein neuer Steg\n\n${lines}\n\n${TEXT}`);
  expect(draft.content_markdown).toContain(kept);
});
