import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const BODY =
  'The pipe by the lower gate has split again, and the company will not come before Monday.\n\nUntil then there is no water on any plot below number forty.';

it.each([
  ['English', 'Published on the village website: 24 November 2026'],
  ['German', 'Veröffentlicht an der Amtstafel: 24. November 2026'],
  ['French', 'Publié sur le panneau de la mairie : 24 novembre 2026'],
  ['Spanish', 'Publicado en el tablón municipal: 24 de noviembre de 2026'],
  ['Russian', 'Опубликовано на сайте посёлка: 24 ноября 2026'],
  ['Danish', 'Offentliggjort på opslagstavlen: 24. november 2026'],
  ['English, without a colon', 'Published on the Society’s website 24 November 2026'],
  ['English, with a weekday', 'Posted to the village blog on Tuesday 24 November 2026'],
  ['German, without a colon', 'Veröffentlicht auf unserer Website am 24. November 2026'],
])('reads the date from “Published on the village website: 24 November 2026” in %s', (_, line) => {
  const { date_published, content_text } = read(`No water below number forty\n\n${line}\n\n${BODY}`);
  expect(date_published).toBe('2026-11-24');
  expect(content_text).toBe(BODY);
});

it.each([
  ['of a film', 'Release date of the film: 24 November 2026'],
  ['of a meeting, in German', 'Datum der Sitzung: 24. November 2026'],
  ['on which a meeting was held', 'Held in the Reading Room on Tuesday 24 November 2026'],
  ['on which a meeting was held, in French', 'Réunion du mardi 24 novembre 2026'],
  ['on which a meeting was held, in Spanish', 'Celebrada en el Salón Viejo el 24 de noviembre de 2026'],
  ['on which a talk was recorded', 'Recorded at the Old Dairy, 24 November 2026'],
  ['of two events', 'Published in 1973, the map was printed again on 24 November 2026'],
])('keeps the day %s in the text', (_, line) => {
  const { date_published, content_text } = read(`No water below number forty\n\n${line}\n\n${BODY}`);
  expect(date_published).toBeUndefined();
  expect(content_text).toContain(line);
});

it.each([
  ['English', '241530 Nov 26', '2026-11-24'],
  ['German', '041205 Mär 26', '2026-03-04'],
])('reads the date from “241530 Nov 26” (24 November, 15:30) in %s', (_, line, day) => {
  const { date_published, content_text } = read(`No water below number forty\n\n${BODY}\n\n${line}`);
  expect(date_published).toBe(day);
  expect(content_text).toBe(BODY);
});

it.each([
  ['its name contains a word such as “Gazette”', 'By Ann Lee, Costa Gazette'],
  ['a line above the headline is its name', 'By Ann Lee, Costa Viva'],
])('reads no second author from “By Ann Lee, Costa Gazette” if %s', (_, line) => {
  const { authors } = read(
    `Costa Viva\nMENU\nNEWS\nSPORT\n\nNo water on any plot below number forty\n\n${line}\n24 November 2026\n\n${BODY}`,
  );
  expect(authors).toEqual([{ name: 'Ann Lee' }]);
});

it('reads the date next to a photographer, who is not an author', () => {
  const { authors, date_published } = read(
    `No water on any plot below number forty\n\nThe split pipe by the lower gate, on Friday morning.\nThe split pipe by the lower gate, on Friday morning.\nPAUL ROE\nAnn Lee\nWexbury (Moor) - 24 NOV 2026 - 05:40 CET\n\n${BODY}`,
  );
  expect(authors).toEqual([{ name: 'Ann Lee' }]);
  expect(date_published?.slice(0, 10)).toBe('2026-11-24');
});

it.each([
  ['English', 'Last edited by Ann 24 November 2026, 14:22'],
  ['German', 'Zuletzt bearbeitet von Anna Dohm am 24. November 2026'],
  ['Swedish', 'Senast redigerad av Elsa 24 november 2026 14:22'],
  ['French', 'Modifié par Anne Morel le 24 novembre 2026'],
])('reads the date from “Last edited by Ann 24 November 2026” in %s', (_, line) => {
  const { date_published, date_modified, authors, content_text } = read(
    `No water below number forty\n\nBy Ann Mercer\n3 March 2026\n${line}\n\n${BODY}`,
  );
  expect([date_published, date_modified?.slice(0, 10), content_text]).toEqual([
    '2026-03-03',
    '2026-11-24',
    BODY,
  ]);
  expect(authors).toEqual([{ name: 'Ann Mercer' }]);
});

it('a line about a meeting is not a part of the headline', () => {
  const minutes =
    'Minutes of the Autumn Meeting of the Allotment Society\nheld in the hall on Tuesday 24 November 2026';
  const { title, content_text } = read(`${minutes}\n\n${BODY.replace(' and the', '\nand the')}`);
  expect(title).toBe('Minutes of the Autumn Meeting of the Allotment Society');
  expect(content_text).toContain('held in the hall on Tuesday');
});

it('the name of a church Sunday with a Roman number is not an author', () => {
  const { authors } = read(
    `La campana torna sul campanile\n\nDomenica 27 settembre 2026 – XXVI del Tempo Ordinario\n\n${BODY}`,
  );
  expect(authors).toBeUndefined();
});
