import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedDate, parseDate } from '#shared/text/dates.ts';

const at = (instant: string): ParsedDate => ({ instant: `${instant}Z`, precision: 'time' });
const day = (date: string, precision: ParsedDate['precision'] = 'day'): ParsedDate => ({
  instant: `${date}T00:00:00.000Z`,
  precision,
});

describe('parseDate reads', () => {
  it.each([
    ['RFC 3339', '2025-04-05T06:07:08Z', at('2025-04-05T06:07:08.000')],
    ['an offset', '2025-04-05T06:07:08+05:30', at('2025-04-05T00:37:08.000')],
    ['milliseconds, without further digits', '2025-04-05T06:07:08.98765Z', at('2025-04-05T06:07:08.987')],
    ['a time without a zone as UTC', '2025-04-05 06:07', at('2025-04-05T06:07:00.000')],
    ['a day', '2025-04-05', day('2025-04-05')],
    ['a day without zeros', '2025-4-5', day('2025-04-05')],
    ['hyphens that do not break', '2025‑04‑05', day('2025-04-05')],
    ['ISO basic form', '20250405T060708Z', at('2025-04-05T06:07:08.000')],
    ['the day of the year', '2025-095', day('2025-04-05')],
    ['the day of the year in basic form', '2025095', day('2025-04-05')],
    ['a month, as its first day', '2025-04', day('2025-04-01', 'month')],
    ['a year, as its first day', '2025', day('2025-01-01', 'year')],
    ['the end of a day', '2025-04-05T24:00:00Z', at('2025-04-06T00:00:00.000')],
    ['a leap second', '2016-12-31T23:59:60Z', at('2017-01-01T00:00:00.000')],
    ['RFC 822', 'Sat, 05 Apr 25 06:07:08 EST', at('2025-04-05T11:07:08.000')],
    ['a wrong day of the week', 'Mon, 05 Apr 2025 06:07:08 GMT', at('2025-04-05T06:07:08.000')],
    ['two names for one zone', 'Sat, 5 Apr 2025 06:07:08 -0700 PDT', at('2025-04-05T13:07:08.000')],
    ['the name of a zone with summer time', 'July 5, 2025 6:07 pm ET', at('2025-07-05T22:07:00.000')],
    ['asctime', 'Sat Apr  5 06:07:08 2025', at('2025-04-05T06:07:08.000')],
    ['the first hour of a day', '5 April 2025, 12:30 a.m. UTC', at('2025-04-05T00:30:00.000')],
    ['month first, if the second number is above 12', '04/25/2025', day('2025-04-25')],
    ['German', 'Samstag, 5. April 2025, 14:20 Uhr', at('2025-04-05T12:20:00.000')],
    ['French as UTC, not as the time of Paris', 'samedi 5 avril 2025 à 14h20', at('2025-04-05T14:20:00.000')],
    ['Finnish', '5.4.2025 klo 9.05', at('2025-04-05T06:05:00.000')],
    ['Russian', '5 апреля 2025 г., 14:20 МСК', at('2025-04-05T11:20:00.000')],
    ['Ukrainian, with an apostrophe in the day of the week', 'п’ятниця, 5 квітня 2025', day('2025-04-05')],
    ['a zone in words with й', '2025-04-05 14:20 за київським часом', at('2025-04-05T11:20:00.000')],
    ['Turkish', '5 Nisan 2025 Cumartesi 14:20', at('2025-04-05T11:20:00.000')],
    ['Arabic digits and months', '٥ نيسان/أبريل ٢٠٢٥', day('2025-04-05')],
    ['the calendar of Iran', '۱۶ فروردین ۱۴۰۴', day('2025-04-05')],
    ['the last day of a leap year in the calendar of Iran', '30 اسفند 1403', day('2025-03-20')],
    ['the calendar of Iran in digits', '۱۴۰۵/۰۹/۰۴', day('2026-11-25')],
    ['the Buddhist era in Thai', '5 เมษายน 2568', day('2025-04-05')],
    ['Hindi', '5 अप्रैल 2025, 02:20 अपराह्न IST', at('2025-04-05T08:50:00.000')],
    ['Chinese', '2025年4月5日 14:20（北京时间）', at('2025-04-05T06:20:00.000')],
    ['Japanese', '2025年4月5日（土）午後2時20分', at('2025-04-05T05:20:00.000')],
    ['Korean', '2025년 4월 5일 오후 2:20', at('2025-04-05T05:20:00.000')],
    ['a fraction in ISO basic form', '20250405T060708.5Z', at('2025-04-05T06:07:08.500')],
    [
      'a date of a browser',
      'Sat Apr 05 2025 06:07:08 GMT+0200 (Central European Summer Time)',
      at('2025-04-05T04:07:08.000'),
    ],
    [
      'a date of a browser in Russian',
      'Sat Apr 05 2025 06:07:08 GMT+0300 (Москва, стандартное время)',
      at('2025-04-05T03:07:08.000'),
    ],
    [
      'a date of a browser in French',
      'Sat Apr 05 2025 06:07:08 GMT+0200 (heure d’été d’Europe centrale)',
      at('2025-04-05T04:07:08.000'),
    ],
    ['a zone of the IANA database', '2025-07-05 06:07:08 America/New_York', at('2025-07-05T10:07:08.000')],
    [
      'an IANA zone after an offset',
      '2025-07-05T06:07:08+02:00[Europe/Paris]',
      at('2025-07-05T04:07:08.000'),
    ],
    ['Catalan', "1 d'abril del 2025", day('2025-04-01')],
    ['Galician', '5 de xuño de 2025', day('2025-06-05')],
    ['Basque', '2025(e)ko apirilaren 5a', day('2025-04-05')],
    ['Irish, a month of two words', '5 Deireadh Fómhair 2025', day('2025-10-05')],
    ['Welsh', '5 Ebrill 2025', day('2025-04-05')],
    ['Icelandic', '5. apríl 2025', day('2025-04-05')],
    ['Latvian', '2025. gada 5. aprīlī, plkst. 14:20', at('2025-04-05T11:20:00.000')],
    ['Lithuanian', '2025 m. balandžio 5 d. 14:20', at('2025-04-05T11:20:00.000')],
    ['Estonian', '5. aprill 2025 kell 14.20', at('2025-04-05T11:20:00.000')],
    ['Slovene', '5. aprila 2025 ob 14.20', at('2025-04-05T12:20:00.000')],
    ['Croatian, where listopad is October', '15. listopada 2025. u 14:20', at('2025-10-15T12:20:00.000')],
    ['Polish, where listopad is November', '15 listopada 2025, 14:20', at('2025-11-15T13:20:00.000')],
    ['Serbian', '5. априла 2025. у 14:20', at('2025-04-05T12:20:00.000')],
    ['Belarusian', '5 красавіка 2025', day('2025-04-05')],
    ['Albanian', '5 prill 2025', day('2025-04-05')],
    ['Azerbaijani', '5 aprel 2025-ci il, 14:20', at('2025-04-05T10:20:00.000')],
    ['Kazakh', '2025 жылғы 5 сәуір', day('2025-04-05')],
    ['Georgian', '5 აპრილი, 2025', day('2025-04-05')],
    ['Armenian', '5 ապրիլի 2025', day('2025-04-05')],
    ['Marathi', '५ एप्रिल २०२५', day('2025-04-05')],
    ['Tamil, the month first', 'ஏப்ரல் 5, 2025', day('2025-04-05')],
    ['Telugu', '5 ఏప్రిల్ 2025', day('2025-04-05')],
    ['Malayalam', '5 ഏപ്രിൽ 2025', day('2025-04-05')],
    ['Urdu, the first of a month', 'یکم اپریل 2025ء', day('2025-04-01')],
    ['Afrikaans', '5 Junie 2025', day('2025-06-05')],
    ['Filipino', 'Abril 5, 2025', day('2025-04-05')],
    ['Esperanto', '5 aprilo 2025', day('2025-04-05')],
    ['Luxembourgish', 'Freideg, de 4. Abrëll 2025 um 14:20 Auer', at('2025-04-04T12:20:00.000')],
    ['a short year of the Buddhist era', '5 เม.ย. 68', day('2025-04-05')],
    ['an era of Japan', '令和7年4月5日', day('2025-04-05')],
    ['the first year of an era of Japan', '令和元年5月1日', day('2019-05-01')],
    ['the year twice', '令和7年（2025年）4月5日', day('2025-04-05')],
    ['the era of Taiwan', '民國114年4月5日', day('2025-04-05')],
    ['numbers in characters', '二〇二五年四月十五日', day('2025-04-15')],
    [
      'a Hijri date before its Gregorian date',
      'السبت 7 شوال 1446هـ الموافق 5 أبريل 2025م',
      day('2025-04-05'),
    ],
    ['a Hijri date after its Gregorian date', '5 أبريل 2025 - 7 شوال 1446هـ', day('2025-04-05')],
    ['the first letter of Sunday in Japanese', '2025年4月6日(日) 14時20分', at('2025-04-06T05:20:00.000')],
    ['the first letter of Monday in Japanese', '2025年4月7日（月）', day('2025-04-07')],
    ['the first letter of Sunday in Korean', '2025. 4. 6. (일) 14:20', at('2025-04-06T05:20:00.000')],
    ['the first letter of Monday in Korean', '2025년 4월 7일(월)', day('2025-04-07')],
    ['the evening in Chinese', '2025年4月5日晚8:00', at('2025-04-05T12:00:00.000')],
    ['a date and a time with `@` between them', 'April 5, 2025 @ 2:20 pm', at('2025-04-05T14:20:00.000')],
    ['ordinals of Bengali', '২৫শে মার্চ ২০২৫', day('2025-03-25')],
    [
      'Russian days of the week with three letters',
      'Сбт, 05 апр. 2025 г. 14:20 МСК',
      at('2025-04-05T11:20:00.000'),
    ],
    ['short months of Ukrainian', '5 листоп. 2025', day('2025-11-05')],
    ['short months of Czech', '5. úno 2025', day('2025-02-05')],
    ['a month of two words in Vietnamese', '5 Tháng Mười, 2025', day('2025-10-05')],
    ['a month of three words in Vietnamese', '5 Tháng Mười Hai, 2025', day('2025-12-05')],
    ['Vietnamese', 'Thứ Bảy, ngày 5 tháng 4 năm 2025, 14:20 (GMT+7)', at('2025-04-05T07:20:00.000')],
  ])('%s: %s', (_, text, expected) => {
    expect(parseDate(text)).toMatchObject(expected);
  });
});

describe('parseDate refuses', () => {
  it.each([
    ['an empty text', ''],
    ['words relative to now', 'tomorrow'],
    ['an invalid day', '2025-02-29'],
    ['a unit without its number', '2025年4月日'],
    ['an invalid month', '2025-13-01'],
    ['an invalid hour', '2025-04-05T25:00:00Z'],
    ['a minute after the end of a day', '2025-04-05T24:01:00Z'],
    ['a leap second in the middle of a day', '2025-04-05T10:14:60Z'],
    ['an invalid zone', '2025-04-05T06:07:08+99:99'],
    ['two times', '2025-04-05 06:07 to 08:09'],
    ['a time of four parts', 'Sat, 05 Apr 2025 1:2:3:4 GMT'],
    ['text after the date', '2025-04-05T06:07:08Z and more'],
    ['milliseconds since 1970', '1743833228000'],
    ['day and month that cannot be distinguished', '04/05/2025'],
    ['a year of two digits in a date without words', '05.04.25'],
    ['forms that ISO 8601 withdrew in 2004', '-2504'],
    ['a day without a year', '5 April'],
    ['a month in words without a day', 'April 2025'],
    ['a Hijri date alone', '7 شوال 1446هـ'],
    ['a year before 1', '-0001-11-30T00:00:00Z'],
    ['two words with a slash that are not a zone', '2025-04-05 06:07 news/sport'],
    ['a zone with an unknown place', '2025-04-05 06:07 Europe/Feedmill'],
    ['a week', '2025-W14-6'],
    ['a month of the wrong form', '202504'],
    ['a year alone before 1900', '1899'],
    ['a season', 'Spring 2025'],
    ['an element', '<time>2025-04-05</time>'],
    ['“Invalid Date”', 'Invalid Date'],
    ['a date of zeros', '0000-00-00 00:00:00'],
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['a year of five digits', '10000-01-01T00:00:00Z'],
    ['an instant after the year 9999 in UTC', '9999-12-31T23:59:59-01:00'],
    ['a sentence with a date in it', 'On 5 April 2025 nothing happened'],
    ['100,000 digits', '1'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

it('parseDate reads every instant that JavaScript writes, and its own result', () => {
  const instants = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (date) => {
      expect(parseDate(date.toISOString())).toEqual({ instant: date.toISOString(), precision: 'time' });
      expect(parseDate(date.toUTCString())?.instant).toBe(`${date.toISOString().slice(0, 19)}.000Z`);
    }),
  );
});

it('parseDate agrees with ICU’s calendar of Iran', () => {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' });
  const days = fc.date({ min: new Date('1866-01-01'), max: new Date('2092-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      expect(parseDate(format.format(date).replace(/ ه‍\.ش\.?$/u, ''))?.instant.slice(0, 10)).toBe(
        date.toISOString().slice(0, 10),
      );
    }),
  );
});

it('parseDate returns a sortable instant or undefined, for any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789-:/. TZ+,JanmaiMo月日年時'.split('')) }),
      (text) => {
        expect(parseDate(text)?.instant ?? '0001-01-01T00:00:00.000Z').toMatch(
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
        );
      },
    ),
  );
});

it.each([
  ['2026-03-01T09:00:00', true],
  ['1 March 2026, 9:00', true],
  ['Samstag, 5. April 2025, 14:20 Uhr', true],
  ['2026-03-01T09:00:00Z', undefined],
  ['Sun, 01 Mar 2026 09:00:00 +0100', undefined],
  ['2026-03-01', undefined],
])('parseDate reports for %s whether it assumed the zone: %s', (text, isZoneAssumed) => {
  expect(parseDate(text)?.isZoneAssumed).toBe(isZoneAssumed);
});
