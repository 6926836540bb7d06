import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

const MILL = `The mill by the weir becomes a school
Selina Acton
23 July 2026

The mill by the weir, which ground its last corn in 1962, will open its doors as a school next spring. Nobody had used the building for twelve years, and its roof leaked.

The architect said the mill was sounder than she had expected. Only half of the beams and the channel are to be renewed before the first pupils move in.`;

it.each([
  'Dolar 52,14 ▲  Euro 60,87 ▼  Altın 7.210',
  'USD 3,92 zł ↑ EUR 4,27 zł ↓ CHF 4,51 zł',
  'FTSE 100 +0.4% Dow Jones -1.2% Nasdaq +0.8%',
  'London 18°C  Leeds 15°C  York 14°C',
  'Dólar: 5,41 | Euro: 6,02 | Ouro: 391,50',
])('a row of exchange rates or temperatures is not the headline: %s', (row) => {
  for (const gap of ['\n', '\n\n']) {
    const article = read(`${row}${gap}${MILL}`);
    expect(article.title).toBe('The mill by the weir becomes a school');
    expect(article.authors).toEqual([{ name: 'Selina Acton' }]);
    expect(article.content_text).not.toContain(row.slice(0, 5));
  }
});

it.each(['Harrow wins by 3.5 points', 'Inflation 2,4 % im Mai', 'Three of 5.2 million vote'])(
  'a headline with a number stays: %s',
  (title) => {
    const text = 'The numbers were read out on Thursday in the town hall, where nobody had expected them.';
    expect(read(`${title}\n\n${text}\n\n${text}`).title).toBe(title);
  },
);

it.each([
  [
    'PARISH LETTER • Lower Horton • Vol. XXI, No. 6\nPublished on Sunday 7 June 2026\n\nPage 3',
    'The pipes come home',
    'Ludmila Hartnoll',
    'A master from the next valley built the organ in 1887, and for a hundred years nobody did it harm. Then the flood reached the gallery, and the rain came in above the pipes.',
  ],
  [
    'GEMEINDEBRIEF · St. Anna, Unterhorn · Jg. 21, Nr. 6\nErschienen am 7. Juni 2026',
    'Die Orgel kehrt heim',
    'Ludmila Hartnagel',
    'Das Instrument baute 1887 ein Meister aus dem Nachbartal, und hundert Jahre lang tat ihm niemand etwas zuleide. Dann erreichte das Hochwasser die Empore.',
  ],
  [
    'FARNÍ LIST • Dolní Rohová • ročník XXI, číslo 6\nVyšlo v neděli 7. června 2026\n\nStrana 3',
    'Zvony se vracejí domů',
    'Ludmila Horská',
    'Nástroj postavil v roce 1887 mistr ze sousedního údolí a sto let mu nikdo neublížil. Potom přišla povodeň a na kůr natekla voda střechou nad píšťalami.',
  ],
])('the volume and the number of an issue are not the headline: %s', (masthead, title, author, text) => {
  const article = read(`${masthead}\n\n${title}\n\n${author}\n\n${text}\n\n${text}`);
  expect(article.title).toBe(title);
  expect(article.authors).toEqual([{ name: author }]);
  expect(article.date_published).toBe('2026-06-07');
  expect(article.content_text).toBe(`${text}\n\n${text}`);
});

it.each([
  [
    'An empty bus stop at the business park\nThe stop is no longer served at night.\nPhoto: Jan Southey',
    'Transport\nWhen the night bus no longer comes\n\nBy Frieda Lowman\n\n19 October 2026',
    'When the night bus no longer comes',
    'Since the beginning of the month the line N7 has been driving past seven stops. Anyone who wants to get on at the business park after midnight waits in vain at an empty stop.',
  ],
  [
    'Eine leere Haltestelle am Gewerbepark Süd\n© Jannik Sürth',
    'Nahverkehr\nWenn der Nachtbus nicht mehr hält\n\nVon Frieda Lohmann\n\n19. Oktober 2026',
    'Wenn der Nachtbus nicht mehr hält',
    'Seit Anfang des Monats fährt die Linie N7 an sieben Haltestellen einfach vorbei. Wer am Gewerbepark Süd nach Mitternacht einsteigen will, wartet vergeblich an der Haltestelle.',
  ],
])('the description of a picture below the date is not the headline: %s', (picture, head, title, text) => {
  const menu = 'Menu\nLocal\nRegion\nSport\nKultur\nWetter\nVideo';
  expect(read(`${menu}\n\n${head}\n\n${picture}\n\n${text}\n\n${text}`).title).toBe(title);
});

it.each([
  [
    'THE SALTMARSH LECTURES\n\nWhat the Sea Wall Keeps\n\nRecorded at the Corn Hall, Wexmouth, on 11 May 2026\nTranscript published 15 May 2026',
    'What the Sea Wall Keeps',
    'Good evening, and thank you for coming out in this weather. I want to begin with a stone, which sits in the fourth course of the wall and is about the size of a loaf.',
  ],
  [
    'DIE MARSCH-VORTRÄGE\n\nWas der Deich behält\n\nAufgenommen im Kornhaus zu Wexmünde am 11. Mai 2026\nAbschrift veröffentlicht am 15. Mai 2026',
    'Was der Deich behält',
    'Guten Abend, und danke, dass Sie bei diesem Wetter gekommen sind. Beginnen will ich mit einem Stein, der in der vierten Reihe der Mauer sitzt und so groß ist wie ein Brot.',
  ],
])('the place and day of a recorded talk are not its headline or date: %s', (head, title, text) => {
  const article = read(`${head}\n\n${text}\n\n${text}`);
  expect(article.title).toBe(title);
  expect(article.date_published).toBe('2026-05-15');
});

const VERSE = `The snow lay deep on field and lane,
the moon was on the hill,
and no one came to us again,
and all the house was still.

We sat beside the dying fire
and told the tales of old.`;

it.each([
  ['verse', 'Winter Night', VERSE],
  ['sentences', 'Winter Night', `We left at nine and walked to the river. The ice held.\n\n${VERSE}`],
  [
    'a heading, and its words are in the text',
    'Green Line',
    'Stops on the way\n\nThe market is the second stop of the green line. Many people change there on Fridays.',
  ],
])('two words beside the date are the title above %s', (_, title, text) => {
  const article = read(`${title}\n12 January 2026\n\n${text}`);
  expect(article.title).toBe(title);
  expect(article.authors).toBeUndefined();
  expect(article.date_published).toBe('2026-01-12');
  expect(article.content_text).toBe(text);
});

it('a name beside the date is the author above a headline', () => {
  const text = `Birgisson Thorne\n12 January 2026\n\nA walk to the old mill\n\n${MILL.split('\n\n')[1]}`;
  const article = read(text);
  expect(article.title).toBe('A walk to the old mill');
  expect(article.authors).toEqual([{ name: 'Birgisson Thorne' }]);
});

it.each([
  'The market was full by seven this morning. I counted eleven stalls with apples alone. Nobody was in a hurry.',
  'La feria empezó temprano y a las ocho ya no cabía nadie en la plaza. Compré dos kilos de manzanas y volví a casa.',
  '今日は朝から雨でした。駅前の市場は休みだったので、隣町まで歩いてりんごを買いに行きました。帰りは電車です。',
])('several sentences of a post are not the headline: %s', (first) => {
  const article = read(`${first}\n\n${VERSE}`);
  expect(article.title).toBeFalsy();
  expect(article.content_text).toContain(first);
});

it.each([
  [
    'They fled the flood with two suitcases and a parrot. Four years later, they came back for good.',
    '\nBy Ann Lee',
  ],
  ['He lost his job. Then he lost his house. Now he is the mayor.', ''],
])('several sentences are the headline if they are short or above a by-line: %s', (title, byline) => {
  expect(read(`${title}${byline}\n\n${MILL.split('\n\n')[1]}`).title).toBe(title);
});
