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
