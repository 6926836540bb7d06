import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const BODY =
  'The pipe by the lower gate has split again, and the company will not come before Monday.\n\nUntil then there is no water on any plot below number forty.';

const authorsOf = (line: string) =>
  readPlainText(`No water on any plot below number forty\n\n${line}\n24 November 2026\n\n${BODY}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  }).authors?.map(({ name }) => name);

it.each([
  ['By senior reporter Ann Lee', ['Ann Lee']],
  ['By Staff Writer Ann Lee', ['Ann Lee']],
  ['By our correspondent Ann Lee', ['Ann Lee']],
  ['By chef Ann Lee', ['Ann Lee']],
  ['By reporters Tom Roe and Ann Lee', ['Tom Roe', 'Ann Lee']],
  ['By Sports Editor Tom Roe and Ann Lee', ['Tom Roe', 'Ann Lee']],
  ['Von Pfarrerin Anna Dohm', ['Anna Dohm']],
  ['Von unserem Korrespondenten Jan Dohm', ['Jan Dohm']],
  ['Par le journaliste Jean Morel', ['Jean Morel']],
  ['Par l’abbé Jean Morel', ['Jean Morel']],
  ['Por el padre Juan Ruiz', ['Juan Ruiz']],
  ['De nuestro corresponsal Juan Ruiz', ['Juan Ruiz']],
  ['Door dominee Jan Smit', ['Jan Smit']],
  ['Av kyrkoherde Elsa Lind', ['Elsa Lind']],
  ['Autor: ks. Jan Wrona', ['Jan Wrona']],
  ['Текст: журналистка Анна Петрова', ['Анна Петрова']],
])('reads the author after a job: %s', (line, names) => {
  expect(authorsOf(line)).toEqual(names);
});

it.each(['By train through Anna Bay', 'By the old bridge of Anna Bay'])('reads no author from %s', (line) => {
  expect(authorsOf(line)).toBeUndefined();
});

it.each([
  ['By Invitation Only', 'The club sends one invitation a year, and the room holds forty people.'],
  ['By Rail Across Siberia', 'The rail ends at the lake in winter, and the passengers walk across the ice.'],
  ['Written by Hand', 'The letters were written by one hand only, and it took the hand eleven years.'],
  ['Von Notz und Amthor streiten', 'Konstantin von Notz und Philipp Amthor haben im Ausschuss gestritten.'],
  ['Por Dios y la Patria', 'La patria no estaba en la plaza cuando los soldados volvieron del puerto.'],
])('keeps a headline that begins like a by-line: %s', (headline, sentence) => {
  const read = (header: string) =>
    readPlainText(`${header}\n\n${sentence}\n\n${BODY}`, { receivedAt: '2026-11-28T12:00:00.000Z' });
  expect(read(headline)).toMatchObject({ title: headline });
  expect(read(headline)).not.toHaveProperty('authors');
  expect(read(`${headline}\n\nBy Ann Lee\n24 November 2026`)).toMatchObject({
    title: headline,
    authors: [{ name: 'Ann Lee' }],
  });
});
