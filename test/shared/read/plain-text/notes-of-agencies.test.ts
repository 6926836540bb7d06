import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

it.each([
  [
    "UPDATE 3-adds mayor's comments in paragraph 4, background\nKeywords: HORTON BRIDGE/CRACK (UPDATE 3, PIX)",
    'Engineers close Horton bridge after second crack is found',
    'Engineers closed the bridge on Thursday after a second crack was found in a pillar, and the buses take the long way round until the spring.',
  ],
  [
    '(Recasts with closure, adds quotes)',
    'Engineers close Horton bridge after second crack is found',
    'Engineers closed the bridge on Thursday after a second crack was found in a pillar, and the buses take the long way round until the spring.',
  ],
  [
    '(Neu: Zitat der Bürgermeisterin im 4. Absatz)',
    'Ingenieure sperren Brücke nach zweitem Riss',
    'Ingenieure haben die Brücke am Donnerstag gesperrt, nachdem ein zweiter Riss in einem Pfeiler entdeckt worden war. Die Busse fahren bis zum Frühjahr einen Umweg.',
  ],
  [
    '(Amplía con declaraciones de la alcaldesa)',
    'Cierran el puente tras hallarse una segunda grieta',
    'Los ingenieros cerraron el puente este jueves tras hallar una segunda grieta en un pilar. Los autobuses darán un rodeo hasta la primavera.',
  ],
  [
    '(Doplňuje vyjádření starostky)',
    'Inženýři uzavřeli most kvůli druhé trhlině',
    'Inženýři ve čtvrtek uzavřeli most, protože v pilíři našli druhou trhlinu. Autobusy budou až do jara jezdit objížďkou.',
  ],
])('a note on the version of a text is not its headline: %s', (note, title, text) => {
  const article = read(`${note}\n\n${title}\n\n${text}\n\n${text}`);
  expect(article.title).toBe(title);
  expect(article.content_text).toBe(`${text}\n\n${text}`);
});

it.each([
  'Update 2: how the crack was found',
  '(Almost) nobody reads the small print',
  'INTERVIEW: Neu denken heißt anders bauen',
  'Adds up: what the bridge costs',
])('a headline that resembles such a note stays: %s', (title) => {
  const text =
    'Engineers closed the bridge on Thursday after a second crack was found in one of its pillars.';
  expect(read(`${title}\n\n${text}\n\n${text}`).title).toBe(title.replace('INTERVIEW: ', ''));
});

const SIREN = [
  'In Moorhusen gibt es wieder eine Sirene, und der ganze Ort hat sie am Montag gehört.',
  'Sie steht auf dem Dach der Schule, wo schon die alte stand. Bezahlt hat sie der Kreis.',
  'Die Probe dauerte zwölf Sekunden. Danach bellten die Hunde noch eine halbe Stunde lang.',
];

it.each([
  [
    'in Markdown',
    '# Notizblock\n\n## Orte\n- [Schule](Schulweg 3, Moorhusen)\n\n## Kontakte\n- Autorin: Ida Reed, +49 30 000000\n\nmna ir yyde n1 kl',
  ],
  [
    'without marks',
    'Redaktionelle Hinweise\n\n- Zusammenfassung bis 15.00 Uhr - ca. 40 Zeilen\n\nmna yyno z2 kl ir',
  ],
  ['that consist of codes', 'mna/ir yyde n1 kl'.replace('/', ' ')],
])('removes the notes of a German agency for editors: %s', (_, notes) => {
  const { content_text } = readPlainText(['Eine neue Sirene', ...SIREN, notes].join('\n\n'), {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });
  expect(content_text).toBe(SIREN.join('\n\n'));
});

it('keeps a text below the heading of an agency', () => {
  const { content_text } = readPlainText(
    ['Eine neue Sirene', SIREN[0], 'Redaktionelle Hinweise', ...SIREN.slice(1), ...SIREN].join('\n\n'),
    { receivedAt: '2026-11-28T12:00:00.000Z' },
  );
  expect(content_text).toContain('Redaktionelle Hinweise');
});

it.each([
  ['© dpa-infocom, dpa:260317-930-12345/1', '2026-03-17'],
  ['dpa:260317-99-12345/2', '2026-03-17'],
  ['dpa:269917-99-12345/2', undefined],
])('reads the day in the number of a report: %s', (number, day) => {
  const text = ['Eine neue Sirene', ...SIREN, number].join('\n\n');
  const article = readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
  expect(article.date_published).toBe(day);
});
