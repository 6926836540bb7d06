import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-30T12:00:00.000Z' });

describe('the day of an event', () => {
  it.each([
    ['Saturday, 12 December 2026', 'The choir sings at the mill. Bring a torch and warm clothes.'],
    [
      'am Samstag, 12. Dezember 2026, um 15 Uhr',
      'Der Verein lädt zum Markt ein. Es gibt Punsch und Waffeln.',
    ],
    ['Le 12 décembre 2026', 'La fanfare joue devant la mairie. Le vin chaud est offert à tous.'],
    ['12 de diciembre de 2026', 'El coro canta en la plaza. La entrada es libre para todos.'],
    ['12 декабря 2026', 'Хор поёт на площади. Вход свободный для всех жителей.'],
    ['2026年12月12日', '広場で合唱団が歌います。雨の日は体育館で行います。'],
  ])('is not the date of publication if it is in the future: %s', (day, text) => {
    for (const article of [
      read(`Songs for the winter\n${day}\n\n${text}`),
      read(`Songs for the winter\n\n${text}\n\n${text}\n\n${day}`),
    ]) {
      expect(article.title).toBe('Songs for the winter');
      expect(article.date_published).toBeUndefined();
      expect(article.content_text).toContain(day);
    }
  });

  it('is not the date of publication above the headline', () => {
    const article = read(
      'Saturday, 12 December 2026\n\nSongs for the winter\n\nThe choir sings at the mill. Bring a torch.',
    );
    expect(article.title).toBe('Songs for the winter');
    expect(article.date_published).toBeUndefined();
    expect(article.content_text).toContain('Saturday, 12 December 2026');
  });

  it.each([
    ['Date: Thursday 12 March 2026, 7pm', 'Speaker: Dr Helen Marsh', 'Venue: Old Library'],
    ['Datum: 12. März 2026', 'Referentin: Dr. Helga Marsch', 'Ort: Alte Bücherei'],
    ['Date : 12 mars 2026', 'Intervenante : Hélène Marchand', 'Lieu : ancienne gare'],
    ['Fecha: 12 de marzo de 2026', 'Ponente: Elena Marcos', 'Lugar: antigua estación'],
    ['Data: 12 marzo 2026', 'Relatrice: Elena Marchi', 'Luogo: vecchia stazione'],
    ['Дата: 12 марта 2026', 'Лектор: Елена Маркова', 'Место: старая библиотека'],
    ['日時：2026年3月12日 18時30分', '講師：松本花子', '会場：旧図書館'],
    ['일시: 2026년 3월 12일', '강사: 박서연', '장소: 옛 도서관'],
    ['时间：2026年3月12日 18:30', '主讲人：林晓云', '地点：旧图书馆'],
  ])('stays in a list of labels: %s', (...labels) => {
    for (const list of [labels, labels.toReversed()]) {
      const article = read(
        `How the wolves came back\n\n${list.join('\n')}\n\nThe talk tells how the wolves crossed the border. Tea is served afterwards.`,
      );
      expect(article.date_published).toBeUndefined();
      expect(article.authors ?? []).toEqual([]);
      for (const label of labels) expect(article.content_text).toContain(label);
    }
  });
});

describe('the day of the article', () => {
  it.each([
    ['Author: Ann Lee\nDate: 12 March 2026\nLocation: Berlin', '2026-03-12'],
    ['Date: 12 March 2026\nCategory: Nature', '2026-03-12'],
    ['1 December 2026', '2026-12-01'],
    ['Published: 4 January 2027', '2027-01-04'],
  ])('is read from %s', (lines, day) => {
    const article = read(
      `How the wolves came back\n${lines}\n\nThe report tells how the wolves crossed the border in 1998.`,
    );
    expect(article.date_published).toBe(day);
  });
});

it.each([
  ['Date: 12 March 2026\nTitle: Wolves cross the border again', 'Title: Wolves cross the border again'],
  [
    'Date: 12 March 2026\nTime: 19:00\nVenue: Town hall\n\nWolves cross the border again',
    'Wolves cross the border again',
  ],
])('reads the headline in or below a list of labels with a day: %s', (lines, title) => {
  const text = 'The report tells how the wolves crossed the border in 1998.';
  expect(read(`${lines}\n\n${text}`).title).toBe(title);
});

it.each(['Time: 19:00', 'Time: 7pm'])('does not read the day of an event above the headline: %s', (time) => {
  const lines = `Date: 12 March 2026\n${time}\nVenue: Town hall`;
  const article = read(
    `${lines}\n\nWolves cross the border again\n\nThe talk is about the wolves that crossed the border in 1998.`,
  );
  expect(article).toMatchObject({ title: 'Wolves cross the border again' });
  expect(article.date_published).toBeUndefined();
  expect(article.content_text).toContain(lines);
});

it('reads a date with a place above the headline of a press release', () => {
  const article = read(
    'FOR IMMEDIATE RELEASE\n\nDate: 12 March 2026\nLocation: Horton\n\nWolves cross the border again\n\nThe report tells how the wolves crossed the border in 1998.',
  );
  expect(article).toMatchObject({ title: 'Wolves cross the border again', date_published: '2026-03-12' });
});
