import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

it.each([
  [
    'Pressemitteilung Nr. 27/2026',
    'Gießerei liefert erstmals eine Glocke ohne Klöppel aus',
    'Die Gießerei hat nach vierzehn Monaten eine Glocke geliefert, die nicht läuten soll.',
  ],
  [
    'Press release No. 14',
    'Foundry delivers its first bell without a clapper',
    'After fourteen months the foundry has delivered a bell that is not meant to ring.',
  ],
  [
    'Communiqué n° 12',
    'La fonderie livre sa première cloche sans battant',
    'Après quatorze mois, la fonderie a livré une cloche qui ne doit pas sonner.',
  ],
])('does not read the number of a press release as the headline: %s', (number, title, text) => {
  expect(read(`${number}\n\n${title}\n\n${text}\n\n${text}`).title).toBe(title);
});

it('joins a paragraph around the footer of a printed page', () => {
  const text = [
    'Parish letter no. 47 – Spring 2026',
    '',
    'The bridge that changed its bank',
    '',
    'by Anna Lee',
    '',
    'Everybody here says the new bridge. It is two hundred years,',
    'and seven years old, and it has not always stood over all',
    'of the same water, which fewer people know, for the river',
    'Parish letter no. 47 – Spring 2026                  11',
    '',
    'left its bed after eleven days of rain in the spring.',
    '12                  Parish letter no. 47 – Spring 2026',
  ].join('\n');
  const { title, content_text } = read(text);
  expect(title).toBe('The bridge that changed its bank');
  expect(content_text).toBe(
    'Everybody here says the new bridge. It is two hundred years, and seven years old, and it has not always stood over all of the same water, which fewer people know, for the river left its bed after eleven days of rain in the spring.',
  );
});

it('removes the first and the last line of a teleprinter message', () => {
  const text =
    'Los tres espeleólogos fueron rescatados este sábado ilesos, informó el servicio de emergencias.';
  const { title, content_text } = read(
    `ZCZC\nAGN0412 4 SUC 0231 /AGN-ND0412\nSUCESOS RESCATE (Ampliación)\n\nRescatados los tres espeleólogos de la sima\n\n${text}\n\n${text}\n\nNNNN`,
  );
  expect(title).toBe('Rescatados los tres espeleólogos de la sima');
  expect(content_text).toBe(`${text}\n\n${text}`);
});

it('reads the headline below “Match report”, and not the score below it', () => {
  const text = 'It took two hours and fifty-one minutes to play ninety, and nobody who stayed complained.';
  const { title } = read(
    `Skip to main content\nNews Opinion Sport Culture\n\nMatch report\nCastle hold their nerve after the lights fail twice\n\nCastle 2 (Voss 31, Petrescu 90)  Town 1 (Darrow 66)\n\nAnna Lee at Marsh Lane\nSat 7 Mar 2026 17.34 GMT\n\n${text}\n\n${text}`,
  );
  expect(title).toBe('Castle hold their nerve after the lights fail twice');
});

it.each([
  ['Por Ana Ruiz y Luis Pérez, de La Marea', ['Ana Ruiz', 'Luis Pérez']],
  ['Par Anne Martin, du Journal des Marées', ['Anne Martin']],
  ['Von Anna Groß, vom Seekurier', ['Anna Groß']],
  ['Door Anna de Vries, van de Meerbode', ['Anna de Vries']],
  ['Por Ana Sousa e Rui Dias, da Folha da Maré', ['Ana Sousa', 'Rui Dias']],
  ['By Ann Lee and Paul Roe, of the Tide News', ['Ann Lee', 'Paul Roe']],
])('reads no author from the paper after the names: %s', (byline, authors) => {
  const text = 'The tide came in at noon and covered the road between the two villages.';
  const draft = read(`The road that goes under\n\n${byline}\n12.03.2026\n\n${text}\n\n${text}`);
  expect(draft.authors?.map(({ name }) => name)).toEqual(authors);
});

it('reads several names in one line if one given name is known', () => {
  const text = 'The tide came in at noon and covered the road between the two villages.';
  const draft = read(
    `The road that goes under\n\nNils Holm-Thornton, Kwabena Osei-Tutu & Mirjam Löfdahl\n\n${text}\n\n${text}`,
  );
  expect(draft.authors?.map(({ name }) => name)).toEqual([
    'Nils Holm-Thornton',
    'Kwabena Osei-Tutu',
    'Mirjam Löfdahl',
  ]);
});

it.each([
  [
    'Anna Lee\n@annalee\nBaker in Port Ennis\nSeptember 9, 2026 • Edited •\nFollow',
    'The week our oven broke and we sold more bread',
  ],
  ['Anna Groß\nBäckerin bei Krume & Tochter\n9. September 2026', 'Die Woche, in der unser Ofen kaputtging'],
])('reads name and date above the first line of a post: %s', (head, title) => {
  const text = 'On Monday at ten past four the big oven made a noise like a dropped tray and went cold.';
  const draft = read(`${head}\n\n${title}\n\n${text}\n\n${text}`);
  expect(draft.title).toBe(title);
  expect(draft.authors?.[0]?.name).toMatch(/^Anna /);
  expect(draft.date_published ?? draft.date_modified).toContain('2026-09-09');
  expect(draft.content_text).toBe(`${text}\n\n${text}`);
});
