import { LazyPattern, wordsIn } from './word-pattern.ts';

/** `／山城報導`: the place of a report, as a part of a regular expression. */
const placeOfReport = (): string => String.raw`[／/]\p{Script=Han}{2,8}${wordsIn('reportEnds')}`;

/** `記者洪若蘭／山城報導`: the reporter and the place, as a part of a regular expression. */
const reporterAndPlace = (): string =>
  String.raw`${wordsIn('reporterTitles')}\s?(\p{Script=Han}{2,4})${placeOfReport()}`;

/** 記者洪若蘭／山城報導 */
export const REPORTER_LINE = new LazyPattern(() => new RegExp(`^${reporterAndPlace()}$`, 'u'));

/** 〔記者林宜靜／鹿港報導〕 */
export const BRACKETED_REPORTER = new LazyPattern(
  () => new RegExp(String.raw`^[〔【（([［]\s?${reporterAndPlace()}[〕】）)\]］]`, 'u'),
);

/** 山城新闻记者 洪若兰: the paper directly before the label. */
export const PAPER_REPORTER = new LazyPattern(() => {
  const paper = String.raw`\p{Script=Han}{1,8}${wordsIn('paperEnds')} ?`;
  const names = String.raw`\p{Script=Han}{2,4}?(?:[ 、]\p{Script=Han}{2,4}?){0,4}`;
  const end = String.raw`(?: ?(?:\p{Script=Han}{2})?${wordsIn('reportEnds')})?`;
  return new RegExp(String.raw`^${paper}${wordsIn('reporterTitles')}[ :：]?\s*(${names})${end}$`, 'u');
});

/** `聯合報 記者王小明`: a paper, and its reporter after the label. */
export const REPORTER_OF_PAPER = new LazyPattern(
  () => new RegExp(String.raw`^(?:(\S{2,8})\s)?${wordsIn('reporterTitles')}\s?(\p{Script=Han}{2,4})$`, 'u'),
);

/** `原创 沈听雨 慢船书店`: the author, and the account that published the text. `原创 慢船书店` has no author. */
export const ORIGINAL_OF_ACCOUNT = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('originalMarks')}(?: (\S{2,12}))? \S{2,20}$`, 'u'),
);

/** `作者：记者洪若兰`, `采写：海报见习记者 洪若兰`: the role is between the label and the name. */
export const REPORTER_BEFORE = new LazyPattern(() => {
  return new RegExp(
    String.raw`^\p{Script=Han}{0,8}?${wordsIn('reporterTitles')}\s*(?=\p{Script=Han}{2,4}$)`,
    'u',
  );
});

/** `海报见习记者`: the words before a name end with the title of a reporter. */
export const REPORTER_TITLE_LAST = new LazyPattern(() => new RegExp(`${wordsIn('reporterTitles')}$`, 'u'));

/** `海报讯（记者 林晓舟 周明）`, `（海报社记者林晓舟海边5日电）`: the reporters in brackets at the start of a report. */
export const REPORTERS_IN_BRACKETS = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^[^。，！？()（）〔〕【】]{0,24}?[（(〔【[]\s?\p{Script=Han}{0,8}?${wordsIn('reporterTitles')}[ :：]?([^()（）〔〕【】\]]{2,30})[）)〕】\]]`,
      'u',
    ),
);

/** `／高雄報導` after the names of reporters. The place can begin with a character that is also a surname. */
export const PLACE_OF_REPORT = new LazyPattern(() => new RegExp(`${placeOfReport()}$`, 'u'));

/** The words after the name of a reporter, directly or after a space: `报道`. */
export const REPORT_LAST = new LazyPattern(() => new RegExp(`${wordsIn('reportEnds')}$`, 'u'));

/** [고요저널 = 류하늘 기자] */
export const NAMED_IN_BRACKETS = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^[[(【][가-힣A-Za-z\s]{2,16}=\s?([가-힣]{2,4})\s?${wordsIn('reporterTitles')}[)\]】]`,
      'u',
    ),
);

/** (서울=연합뉴스) 김하늘 기자 = */
export const KOREAN_DATELINE = new LazyPattern(() => {
  const place = String.raw`[([]\s?[가-힣]+\s?=\s?([^)\]]{2,12})[)\]]`;
  return new RegExp(String.raw`^${place}\s*([가-힣]{2,4})\s?${wordsIn('reporterTitles')}\s*=\s`, 'u');
});

/** 新华社北京3月5日电（记者 A）, 中新网上海3月5日讯 */
export const CHINESE_DATELINE = new LazyPattern(() => {
  const day = String.raw`(\d{1,2}${wordsIn('monthSigns')}\d{1,2}${wordsIn('daySigns')})`;
  return new RegExp(
    String.raw`^[^0-9]{2,16}?${day}\s?${wordsIn('datelineEnds')}\s?(?:[（(]([^()（）]{2,30})[)）])?`,
    'u',
  );
});

/** `（磯貝遥）`, `（洪若蘭記者）`: a name in brackets on a line of its own. */
export const SIGNED_ALONE = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^[（(【](\p{Script=Han}{3,4}|[^（）()]{2,12}${wordsIn('reporterTitles')})[）)】]$`,
      'u',
    ),
);
