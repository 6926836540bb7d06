/** The eras of Japan and of the Republic of China, each with the year before its first year. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  中華民國: 1911,
  中华民国: 1911,
  民國: 1911,
  民国: 1911,
};
/** `R8.11.14`, `H30/4/1`: the first letter of a Japanese era, the year, the month and the day. */
const LETTER_ERA_DATE = /(?<![\p{L}\d])([rh])(\d{1,2})([./])(\d{1,2})\3(\d{1,2})(?!\d)/gu;
const ERAS_BY_LETTER: Readonly<Record<string, number>> = { r: 2018, h: 1988 };
/** `115.11.14`: a year of the Republic of China. */
const TAIWANESE_DATE = /^(1[0-4]\d)([./-])(\d{1,2})\2(\d{1,2})(?!\d)/u;
/** `11-14 08:15`: the month, the day and the time. */
const CHINESE_DAY = /^(\d{1,2})-(\d{1,2})(?= \d{1,2}:\d\d)/u;

const ERA_YEAR = /(令和|平成|昭和|大正|明治|中華民國|中华民国|民國|民国)\s?(元|\d{1,3})\s?年/gu;

/** Dates that contain the year twice: 令和7年(2025年)3月5日, 2025年(令和7年)3月5日. */
const YEAR_TWICE = /(\d{4})\s?年\s?\(\1\s?年?\)/gu;

const HAN_DIGITS = '〇一二三四五六七八九';
/** Numbers in Chinese characters before a unit of a date: 二〇二五年三月十五日. */
const HAN_NUMBER = /[〇零一二三四五六七八九十]{1,4}(?=[年月日号號])/gu;

/**
 * The months of the Hijri calendar, folded by `foldText`. Their days depend on the sighting of the moon, so no table
 * converts them correctly everywhere.
 */
const HIJRI_MONTH =
  '(?:محرم|صفر|ربيع (?:الاول|الاخر|الثاني)|جمادى (?:الاولى|الاخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذ[وي] القعدة|ذ[وي] الحجة)';
const HIJRI_DATE = new RegExp(
  `\\d{1,2} (?:من )?${HIJRI_MONTH}،? (?:عام |سنة )?1[345]\\d\\d ?(?:هجرية|هجري|ه)?`,
  'u',
);
const BOTH_CALENDARS = /الموافق(?: ?ل(?=\s))?/u;

/** `2025(e)ko`: a Basque year with its case ending. */
const BASQUE_YEAR = /^(\d{4})\(e\)ko\b/;

/**
 * Rewrites a date of another calendar so that the scanner can read it. Years of Japanese and Taiwanese eras become
 * years of the common era, and numbers in Chinese characters become digits. A Hijri date is removed if the text also
 * has the Gregorian date. A Hijri date without a Gregorian date stays and is not read as a date, because its months
 * depend on the sighting of the moon.
 *
 * @param text folded by `foldText`
 * @param language BCP 47 primary subtag, if known. Dates in digits are changed only in a Chinese text.
 */
export function withGregorianDates(text: string, language?: string): string {
  const written =
    language === 'zh'
      ? text
          .replace(TAIWANESE_DATE, (_, year, _dot, month, day) => `${Number(year) + 1911}-${month}-${day}`)
          .replace(CHINESE_DAY, '$1/$2')
      : text;
  return withoutHijri(withHanDigits(written))
    .replace(
      LETTER_ERA_DATE,
      (_, era: string, year: string, _dot, month: string, day: string) =>
        `${(ERAS_BY_LETTER[era] ?? 0) + Number(year)}-${month}-${day}`,
    )
    .replace(
      ERA_YEAR,
      (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
    )
    .replace(YEAR_TWICE, '$1年')
    .replace(BASQUE_YEAR, '$1')
    .replace(/^یکم /u, '1 ');
}

function withHanDigits(text: string): string {
  return text.replace(HAN_NUMBER, (written) => {
    const digits = written.replaceAll('零', '〇');
    if (!digits.includes('十')) return [...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join('');
    const [tens = '', ones = ''] = digits.split('十');
    const number =
      (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones));
    return String(number);
  });
}

function withoutHijri(text: string): string {
  const hijri = HIJRI_DATE.exec(text)?.[0];
  if (hijri === undefined) return text;
  const rest = text
    .replace(hijri, ' ')
    .replace(BOTH_CALENDARS, ' ')
    .replace(/^\s*[-–/|،,]|[-–/|،,]\s*$/u, ' ');
  return /\d/.test(rest) ? rest : text;
}
