import { foldText } from '#shared/text/fold-text.ts';
import { GLUED_BY, POST_BY } from '../prose/phrases/byline-labels.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';
import type { TextDocument } from './text-document.ts';
import { readDate } from './written-dates.ts';

/** The maximum number of words of a date before and after its year. */
const WORDS_BEFORE = 5;
const WORDS_AFTER = 8;

/** A year of the Iranian calendar, in the digits of Persian. */
const PERSIAN_YEAR = /(?<!\p{Nd})۱[۳۴][۰-۹]{2}(?!\p{Nd})/u;

/** A year of the Buddhist era, in Thai digits. */
const BUDDHIST_YEAR = /๒๕[๐-๙]{2}/u;

/** A year of the present or the previous era of Japan, or of the Republic of China: 令和8年. */
const ERA_YEAR = /(?:令和|平成|昭和|民國|民国)(?:元|\d{1,3})年/u;

/** A year in four digits of its script. In the middle of a line, a date is certain only with its year or in digits. */
export const YEAR = new RegExp(
  String.raw`(?<!\p{Nd})(?:(?:19|20)\d\d|(?:१९|२०)[०-९]{2}|(?:১৯|২০)[০-৯]{2}|(?:١٩|٢٠)[٠-٩]{2}|(?:۱۹|۲۰)[۰-۹]{2}|${BUDDHIST_YEAR.source})(?!\p{Nd})|${PERSIAN_YEAR.source}|${ERA_YEAR.source}`,
  'u',
);
const SHORT_DATE = /^\W*\d{1,2}([./-])\d{1,2}\1\d{2}\W*$|^['’]\d{2}\W*$/u;

/** `02/10/2020`: day and month can be exchanged. */
const AMBIGUOUS_DATE = /^\d{1,2}([./-])\d{1,2}\1\d{4}$/u;

const OTHER_YEARS = [PERSIAN_YEAR, BUDDHIST_YEAR, ERA_YEAR];

/** A word directly after a year, but not the sign for the year. */
const GLUED_WORD = new LazyPattern(
  () => new RegExp(String.raw`(?<=(?<!\d)(?:19|20)\d\d)(?=\p{L}{2})(?!${wordsIn('yearSigns')})`, 'gu'),
);

/** `山川花子2026年`: a year directly after a name. */
const GLUED_YEAR = new LazyPattern(
  () =>
    new RegExp(
      String.raw`(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=(?:19|20)\d\d${wordsIn('yearSigns')})`,
      'gu',
    ),
);

/** A part of a line: text, or a date. `date` is empty for an ambiguous date such as `02/10/2020`. */
export type Piece = { text: string; date?: undefined } | { date: string; written: string; text?: undefined };

/** Adds the spaces that were lost when a page was copied. */
function unglued(text: string): string {
  return (
    text
      .replace(POST_BY.expression, '')
      // `Ann LeeNovember 21, 202512 Comments`, `Lima15.04.25 09:56`
      .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d\d)/gu, ' ')
      .replace(/(?<=\p{L} \d{1,2}, (?:19|20)\d\d)(?=\d)/gu, ' ')
      .replace(/(?<=\p{Ll}{2})(?=\d{1,2}[./]\d{1,2}[./]\d\d \d{1,2}:\d\d)/gu, ' ')
      // `Ann Lee14:40, Feb 17 2021`
      .replace(/(?<=\p{Ll}{2})(?=\d{1,2}:\d\d(?!\d))/gu, ' ')
      // `Ann Lee3 Comments`
      .replace(/(?<=\p{Ll}{2})(?=\d{1,3} \p{L}{4,14}$)/u, ' ')
      // `2026/1/14 21:17（最終更新 1/14 22:05） 789文字`
      .replace(/（(?:最終)?更新[^（）]{4,24}）/u, ' ')
      .replace(/\s\d{1,5}文字$/u, '')
      .replace(/(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}[:.h]\d\d(?!\d))/gu, ' ')
      .replace(/(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}(?:[./-]|\.? ?\p{L}))/gu, ' ')
      // `发布时间：2026-11-18 09:30来源：办公室`: the space before the year and before the next label is missing.
      .replace(/(?<=\p{L}[:：])(?=(?:19|20)\d\d)/gu, ' ')
      .replace(
        /(?<=(?<!\d)(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}:\d\d|\d{4}年\d{1,2}月\d{1,2}日))(?=\p{Script=Han}{2,6}\s?[:：])/gu,
        ' ',
      )
      .replace(GLUED_WORD.expression, ' ')
      .replace(GLUED_YEAR.expression, ' ')
      .replace(GLUED_BY.expression, ' ')
      .replace(/(?<=\p{Ll}{2})(?=\d{1,2}(?:[./-]\d{1,2}[./-]|\.? \p{L}{3,9}\.? )(?:19|20)\d\d)/gu, ' ')
      .replace(/ @ (?=\d)/gu, ' ')
  );
}

/** Splits a text at its dates, with the longest match for each. A date that is repeated directly counts once. */
export function splitAtDates(text: string, page: TextDocument): Piece[] {
  const words = unglued(text).replaceAll('\u3000', ' \u3000 ').split(' ');
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (at < done || !(YEAR.test(word) || SHORT_DATE.test(word))) continue;
    const found = longestDate(words, { from: Math.max(done, at - WORDS_BEFORE), at }, page);
    if (found === undefined) {
      // `02/10/2020` in English: an ambiguous date.
      if (!AMBIGUOUS_DATE.test(word)) continue;
      pieces.push({ text: words.slice(done, at).join(' ') }, { date: '', written: word });
      done = at + 1;
      continue;
    }
    const before = words.slice(done, found.start).join(' ');
    const last = pieces.at(-1);
    const isAgain = /^\W*$/u.test(before) && last?.date?.slice(0, 10) === found.date.slice(0, 10);
    if (!isAgain)
      pieces.push(
        { text: before },
        { date: found.date, written: words.slice(found.start, found.end).join(' ') },
      );
    done = found.end;
  }
  return [...pieces, { text: words.slice(done).join(' ') }];
}

const ENDS_WITH_COMMA = /^\d{1,2},$/u;

/** `Issue`, `No.`, `Bd.`: a word before the number of an issue or a volume. */
const NUMBER_WORD = new LazyPattern(
  () => new RegExp(String.raw`^\W*${wordsIn('issueWords', 'numberWords')}[.:]?$`, 'iu'),
);
const isNumberWord = (word: string | undefined): boolean =>
  word !== undefined && NUMBER_WORD.expression.test(word);

function longestDate(
  words: readonly string[],
  { from, at }: { from: number; at: number },
  page: TextDocument,
): { date: string; start: number; end: number } | undefined {
  for (let start = from; start <= at; start++) {
    for (let end = Math.min(words.length, at + 1 + WORDS_AFTER); end > at; end--) {
      const first = words[start] ?? '';
      const last = words[end - 1] ?? '';
      // `Januar 2022 5 Kommentare`: the number counts something else.
      if (end === at + 2 && /^\d{1,3}\W*$/u.test(last)) continue;
      // An initial before a date is part of a name: `R. R. am 7.8.2013`.
      if (/^\p{Lu}\.?$/u.test(first)) continue;
      // `Issue 4, May 2003`: the number of a journal and not a day.
      if (ENDS_WITH_COMMA.test(first) && isNumberWord(words[start - 1])) continue;
      if (!/[\p{L}\p{Nd}]/u.test(first) || !/[\p{L}\p{Nd}]/u.test(last)) continue;
      const date = readDate(
        words
          .slice(start, end)
          .join(' ')
          .replace(/^[([]|[),;:\].]+$/gu, ''),
        page,
      );
      if (date !== undefined && containYear(words.slice(start, end), date)) return { date, start, end };
    }
  }
  return undefined;
}

/** Whether the words contain the year of the date. Otherwise `20 Feb` of `20 Feb, 2020` would be a day of this year. */
function containYear(words: readonly string[], date: string): boolean {
  const year = date.slice(0, 4);
  if (words.some((word) => OTHER_YEARS.some((pattern) => pattern.test(word)))) return true;
  const written = foldText(words.join(' '));
  return YEAR.test(written) ? written.includes(year) : written.includes(year.slice(2));
}

export const namesDay = (text: string, page: TextDocument): boolean =>
  /\p{Nd}/u.test(text) && splitAtDates(text, page).some(({ date }) => date !== undefined);

/** `Recorded at the Corn Hall on 11 May 2026`: whether a line of text ends with a day and its year. */
export function endsWithDay(text: string, page: TextDocument): boolean {
  if (!YEAR.test(text)) return false;
  const last = splitAtDates(text, page).findLast(
    (piece) => piece.date !== undefined || /[\p{L}\d]/u.test(piece.text),
  );
  return last?.date !== undefined;
}
