import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const BODY = `The mill has two stones, of which only the upper one turns. The grain runs through the eye in its middle and comes out at the edge as flour.

The distance between the stones is set by a screw, and the miller listens to it.`;

const read = (header: string) =>
  readPlainText(`${header}\n\n${BODY}`, { receivedAt: '2026-11-28T12:00:00.000Z' });

const TITLE = 'How the old mill on the river works';

describe('beside the date, words of sections and buttons are not an author', () => {
  it.each([
    'View Source',
    'Edit Page',
    'Open Source',
    'Real Estate',
    'Climate Change',
    'Release Notes',
    'Medio Ambiente',
    'Vie Locale',
  ])('%s', (words) => {
    expect(read(`${TITLE}\n\n${words}\n5 March 2026`).authors).toBeUndefined();
    expect(read(`${TITLE}\n\n5 March 2026\n${words}`).authors).toBeUndefined();
    expect(read(`${words}\n5 March 2026\n\n${TITLE}`).authors).toBeUndefined();
  });

  it.each(['Thorvald Eskesund', 'Gundhilde Ottersberg', 'Sekar Wulandari', 'Quỳnh Trang'])(
    '%s is one',
    (name) => {
      expect(read(`${TITLE}\n\n${name}\n5 March 2026`).authors).toEqual([{ name }]);
    },
  );
});

it('the first words of a standfirst are not an author', () => {
  const header = 'Ein Brief an mein jüngeres Ich\n\nÜber das Schwimmen, die Angst und den Bademeister';
  expect(read(header).authors).toBeUndefined();
});

it.each(['Portal Serra Viva', 'Diário da Serra'])(
  'the portal after an author is not another one: %s',
  (site) => {
    const { authors } = read(`Chuva fecha a ponte\n\nPor Ana Prado, ${site} — Porto Novo\n05/03/2026 11h42`);
    expect(authors).toEqual([{ name: 'Ana Prado' }]);
  },
);
