import { expect, it } from 'vitest';
import { datesInLine } from '#shared/read/html-page/date-in-line.ts';

it.each([
  ['ar', '١٤ مايو ٢٠٢٥'],
  ['bn', '১৪ মে ২০২৫'],
  ['eo', '14-a de majo 2025'],
  ['eu', '2025eko maiatzaren 14a'],
  ['fa', '۱۴ مه ۲۰۲۵'],
  ['gu', '14 મે 2025'],
  ['hi', '14 मई 2025'],
  ['hu', '2025. május 14., 09:30'],
  ['kk', '2025 жылғы 14 мамыр'],
  ['ky', '14-май, 2025-жыл'],
  ['lt', '2025 m. gegužės 14 d. 09:30'],
  ['lv', '2025. gada 14. maijs, 09:30'],
  ['mt', "14 ta' Mejju 2025"],
  ['ne', 'प्रकाशित: १४ मे २०२५'],
  ['si', 'මැයි 14, 2025'],
  ['th', '14 พฤษภาคม 2568'],
  ['uz', '2025-yil 14-may, 09:30'],
  ['vi', '14 tháng 5, 2025'],
  ['vi', 'bởi Lan vào 14 Tháng Năm, 2025'],
])('datesInLine finds the day in %s', (language, line) => {
  expect(datesInLine(line, language).map(({ day }) => day)).toEqual(['2025-05-14']);
});

it.each([
  ['a date after a number and a word', 'Ausgabejahr 2025 Datum 14.05.2025', ['2025-05-14']],
  ['a date with two names of the month', 'الأحد، 14 أيار/مايو 2025، آخر تحديث 02:21', ['2025-05-14']],
  ['a date with slashes and a short year', 'von lupa am 14/05/25, 03:48 pm', ['2025-05-14']],
  ['a date with hyphens', '14-May-2025', ['2025-05-14']],
  ['several days', '14 May 2025 | Updated 15 May 2025', ['2025-05-14', '2025-05-15']],
  ['no date before 1900', 'Battle of 14 May 1412', []],
  ['no date within a longer number', 'Order 2025-1414-22', []],
])('datesInLine finds %s', (_name, line, days) => {
  expect(datesInLine(line, undefined).map(({ day }) => day)).toEqual(days);
});

it.each([
  ['ja', '投稿 19.03.02', '2019-03-02'],
  ['ko', '입력 19.03.02', '2019-03-02'],
  ['zh-Hans', '发布 19.03.02', '2019-03-02'],
  ['de', 'Veröffentlicht 19.03.02', '2002-03-19'],
  ['ja', '2019年3月2日09:18', '2019-03-02'],
])('datesInLine uses the order of day, month and year in %s: %s', (language, line, day) => {
  expect(datesInLine(line, language)).toMatchObject([{ day }]);
});

it.each([
  ['Submitted by Ann Lee on Tue, 03/05/2024 - 09:12', 'en', ['2024-03-05']],
  ['Friday 03/05/2024', 'en-US', ['2024-05-03']],
  ['Published on Wed. 05/06/2024', undefined, ['2024-06-05']],
  ['Monday 03/05/2024', 'en', []],
  ['Annual report 03/05/2024', 'en', []],
  ['02/04/2025 09h10 (horário de Brasília)', undefined, []],
])(
  'datesInLine reads a date of numbers only if its weekday decides the order: %s',
  (line, language, days) => {
    expect(datesInLine(line, language).map(({ day }) => day)).toEqual(days);
  },
);

it.each(['2026.03.26 lastupdate', '26 March 2026 (updated)', '26. März 2026 aktualisiert'])(
  'datesInLine reads the label after the date of %s',
  (line) => {
    expect(datesInLine(line, undefined)).toMatchObject([{ day: '2026-03-26', label: 'updated' }]);
  },
);

it('datesInLine reads a label between two days as that of the second', () => {
  expect(datesInLine('5 March 2026 Updated 8 March 2026', 'en')).toMatchObject([
    { day: '2026-03-05' },
    { day: '2026-03-08', label: 'updated' },
  ]);
  expect(datesInLine('5 March 2026 Updated 8 March 2026', 'en')[0]?.label).toBeUndefined();
});
