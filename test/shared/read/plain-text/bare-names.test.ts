import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const ENGLISH =
  'The jury met on Tuesday evening and chose the six winners of the prize after a long discussion.\n\nThe prize will be given to them in May, the mayor said, before the summer festival begins.';
const GERMAN =
  'Die Jury hat am Dienstagabend getagt und nach langer Beratung die vier Preisträger bestimmt.\n\nDer Preis wird im Mai verliehen, sagte die Bürgermeisterin, noch vor dem Sommerfest.';
const SPANISH =
  'El jurado se reunió el martes por la tarde y eligió a los cuatro ganadores después de un largo debate.\n\nEl premio se entregará en mayo, dijo la alcaldesa, antes de la fiesta de verano.';

it.each([
  [
    'English',
    'Winners of the year',
    'Ann Lee\nTom Hanley\nRuth Ibbotson\nJane Marlow\nPeter Kells\nJohn Stroud',
    ENGLISH,
  ],
  ['German', 'Die Preisträger des Jahres', 'Jana Dohm\nCarola Holm\nUlrike Berg\nPeter Lange', GERMAN],
  ['Spanish', 'Los ganadores del año', 'María Olivares\nJosé Beltrán\nAna Cortés\nLuis Marín', SPANISH],
])('keeps a list of more than three names above a text in %s', (_, title, names, body) => {
  const { authors, content_text } = read(`${title}\n\n${names}\n\n${body}`);
  expect(authors).toBeUndefined();
  expect(content_text).toBe(`${names}\n\n${body}`);
});

it('reads two names below the headline as authors', () => {
  const { authors, content_text } = read(`Winners of the year\n\nAnn Lee\nTom Hanley\n\n${ENGLISH}`);
  expect(authors).toEqual([{ name: 'Ann Lee' }, { name: 'Tom Hanley' }]);
  expect(content_text).toBe(ENGLISH);
});
