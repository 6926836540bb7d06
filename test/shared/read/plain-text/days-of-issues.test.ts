import { expect, it } from 'vitest';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED_AT = '2026-11-29T12:00:00.000Z';
const BODY = [
  'The ferry to the outer islands will sail all year round, the council decided on Thursday evening.',
  'Residents had asked for a winter service for more than ten years, because storms cut them off for days.',
];
const DANISH = [
  'Fra på lørdag sejler færgen til øerne hele året, og den første afgang er gratis for alle beboere.',
  'Beboerne har bedt om en vinterrute i mere end ti år, fordi stormene isolerer dem i flere dage.',
];
const RUSSIAN = [
  'В понедельник паром на острова впервые пошёл и зимой, и на причале его ждали почти все жители.',
  'Жители просили о зимнем пароме больше десяти лет, потому что штормы отрезают их на несколько дней.',
];
const JAPANESE = [
  '離島へのフェリーが一年を通して運航されることになり、住民は港に集まって最初の便を見送った。',
  '住民は十年以上にわたり冬の便を求めてきた。嵐になると何日も孤立するためだという。',
];

it.each([
  [
    'the day below the place of a press release',
    [
      'PRESSEMEDDELELSE\nTIL ØJEBLIKKELIG OFFENTLIGGØRELSE\n\nSkarø Kommune\nHavn og Færge\n\nSkarø, den 12. maj 2026',
      'Færgen til Skarø sejler nu hele året',
    ],
    DANISH,
    { authors: '', day: '2026-05-12' },
  ],
  [
    'the day before counts of visitors and comments',
    [
      'ОСТРОВНОЙ ВЕСТНИК\nГлавное  Порт  Погода  Объявления\nВойти\n\nГлавная → Порт\n\n9 октября 2026, 18:40    1 305    27    Обновлено: 10 октября, 07:15',
      'Паром на острова пошёл зимой впервые за десять лет',
    ],
    RUSSIAN,
    { authors: '', day: '2026-10-09' },
  ],
  [
    'the day in a Japanese masthead (“令和7年4月15日号”)',
    [
      '広報あおの　令和7年4月15日号　第612号',
      '離島へのフェリーを一年中運航',
      '島しょ航路協議会会長　杉浦真琴',
    ],
    JAPANESE,
    { authors: '杉浦真琴', day: '2025-04-15' },
  ],
  [
    'a by-line before “3 days ago”',
    ['The ferry to the outer islands sails all year', 'News\nBy Ann Colne published 2 days ago'],
    BODY,
    { authors: 'Ann Colne', day: '2026-11-27' },
  ],
  [
    'a reading time directly after the year',
    ['The ferry to the outer islands sails all year', 'Ann Colne\nNov 8, 2020·23 min read'],
    BODY,
    { authors: 'Ann Colne', day: '2020-11-08' },
  ],
  [
    'no day from the number of an issue',
    [
      'The ferry to the outer islands sails all year',
      'Journal of Ferries\nVolume 12, Issue 4, May 2003, Pages 17-29',
    ],
    BODY,
    { authors: '', day: undefined },
  ],
])('reads %s', (_, header, body, { authors, day }) => {
  const text = [...header, ...body].join('\n\n');
  const { content } = normalise(readPlainText(text, { receivedAt: RECEIVED_AT }), {
    receivedAt: RECEIVED_AT,
  });
  expect(content.authors.map(({ name }) => name).join('; ')).toBe(authors);
  expect(content.date_inferred ? undefined : content.date_published.slice(0, 10)).toBe(day);
  expect(header).toContain(content.title);
});
