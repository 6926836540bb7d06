import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

it.each([
  [
    'Vanha vene saa nimen\nsaaristo.example\nMarketta Ylä-Sorvari\nJulkaistu 11.10.2026\nTallennettu Lukulistaan 14.11.2026\n3 min lukuaika · 0 korostusta\nAvaa alkuperäinen: https://saaristo.example/vene',
    'Marketta Ylä-Sorvari',
    'Venevajan perällä on soutuvene, jota kukaan ei ole raaskinut hajottaa. Se vuotaa kahdesta kohdasta, ja toinen airo on lainattu naapurilta.',
  ],
  [
    'Das alte Boot bekommt einen Namen\nkueste.example\nGundhilde Ottersberg\nVeröffentlicht am 11.10.2026\nGespeichert Leseliste 14.11.2026\n3 Min. Lesezeit · 2 Markierungen',
    'Gundhilde Ottersberg',
    'Im Bootshaus liegt hinten ein Ruderboot, das niemand zerlegen mochte. Es leckt an zwei Stellen, und ein Ruder ist vom Nachbarn geliehen.',
  ],
  [
    'The old boat gets a name\nWilhelmina Thornquist\nPublished October 11, 2026\nSaved To Pocketbook 14.11.2026',
    'Wilhelmina Thornquist',
    'At the back of the boathouse lies a rowing boat that nobody has had the heart to break up. It leaks in two places, and one of its oars is borrowed.',
  ],
  [
    'La vieille barque reçoit un nom\nPar Odile Marchand\n11 octobre 2026\nConsulté le 14 novembre 2026',
    'Odile Marchand',
    'Au fond du hangar se trouve une barque que personne n’a eu le cœur de démonter. Elle prend l’eau à deux endroits, et une de ses rames est empruntée.',
  ],
])('reads neither date nor author from the day on which a text was saved: %s', (head, author, text) => {
  const article = read(`${head}\n\n${text}\n\n${text}`);
  expect(article.title).toBe(head.split('\n', 1)[0]);
  expect(article.date_published).toBe('2026-10-11');
  expect(article.authors).toEqual([{ name: author }]);
  expect(article.content_text).toBe(`${text}\n\n${text}`);
});

it('reads no author before the day of saving in an unknown language', () => {
  const text =
    'Aftast í naustinu liggur árabátur sem enginn hefur haft brjóst í sér til að rífa. Hann lekur á tveimur stöðum.';
  const head = 'Gamli báturinn fær nafn\nBirt 11.10.2026\nVistað Leslisti 14.11.2026';
  const article = read(`${head}\n\n${text}\n\n${text}`);
  expect(article.date_published).toBe('2026-10-11');
  expect(article.authors).toBeUndefined();
});

it.each([
  ['Saved by a neighbour on 3 May 1945, the mill stands again.', 'a sentence'],
  ['Saved: the mill of Horton', 'a headline'],
])('words such as “saved” do not remove %s (%s)', (line) => {
  const text =
    'The wheel turns for the first time in twelve years, and the village came to look at it on Sunday.';
  const article = read(`A wheel turns\n\n${line}\n\n${text}\n\n${text}`);
  expect(`${article.summary ?? ''} ${article.content_text}`).toContain(line);
});

it.each([
  ['Montag, 19. Oktober 2026, 5:00 Uhr\tLesezeit: 4 Min.', '2026-10-19'],
  ['19 October 2026 4 min read', '2026-10-19'],
  ['19 octobre 2026 Temps de lecture : 4 min', '2026-10-19'],
])('reads the date before a reading time: %s', (line, date) => {
  const text =
    'The night bus has been driving past seven stops since the beginning of the month, and nobody told the passengers.';
  const article = read(`The night bus no longer stops\n\nBy Ann Lee\n\n${line}\n\n${text}\n\n${text}`);
  expect(article.date_published).toContain(date);
  expect(article.content_text).toBe(`${text}\n\n${text}`);
});
