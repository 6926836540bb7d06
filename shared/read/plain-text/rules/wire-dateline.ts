import { byline } from '../byline.ts';
import type { Rule } from '../rule.ts';
import { readDate } from '../written-dates.ts';

const LOOKED_AT = 160;

/** `SANTA BRISA, June 12 (Meridian Wire) - `, `PARIS, 5 mars — `, `МОСКВА, 5 марта. /ТАСС/.`, `Valdeoro, 21 may (Faro).-` */
const DATELINE =
  /^([^!?,،、(（]{2,60}?)[,،、]\s?([^()（）/]{3,40}?)\.?\s*(?:[(（]([^()（）]{2,40})[)）]|\/([^/]{2,30})\/)?\s*(?:\.?\s?[-–—―]{1,2}|[.:：])\s/u;

/** 新华社北京3月5日电（记者 A）, 中新网上海3月5日讯 */
const CJK_DATELINE =
  /^[^0-9]{2,16}?(\d{1,2}月\d{1,2}日)\s?(?:电|電|讯|訊|专电|專電)\s?(?:[（(]([^()（）]{2,30})[)）])?/u;

/** (서울=연합뉴스) 김하늘 기자 = */
const KOREAN_DATELINE =
  /^[([]\s?[가-힣]+\s?=\s?([^)\]]{2,12})[)\]]\s*([가-힣]{2,4})\s?(?:기자|특파원)\s*=\s/u;

/** `(Reuters)`, `(dpa)`: who sent it, also where no day is said. */
const SENT_FROM =
  /^([^!?,،、(（]{2,40}?)(?:[,،、]\s?[^()（）/]{3,40}?)?\.?\s*[(（]([^()（）]{2,40})[)）]\s*\.?\s?[-–—―]/u;

export const wireDateline: Rule = {
  name: 'wire-dateline',
  reason:
    'Agencies begin with the place, the day and their name. The day is when it was written, where no line says better; the words stay, since an agency asks for them.',
  apply(page) {
    const line = page.lines.find(({ isSentence }) => isSentence);
    const start = line?.text.slice(0, LOOKED_AT);
    if (start === undefined) return;
    const chinese = CJK_DATELINE.exec(start);
    const [, , day] = DATELINE.exec(start) ?? [];
    const written = chinese?.[1] ?? day;
    const korean = KOREAN_DATELINE.exec(start);
    page.agency = SENT_FROM.exec(start)?.[2] ?? korean?.[1];
    if (korean?.[2] !== undefined && page.authors.length === 0) page.authors = [{ name: korean[2] }];
    if (chinese?.[2] !== undefined && page.authors.length === 0) {
      page.authors = (byline(chinese[2]) ?? []).map((name) => ({ name }));
    }
    const date = written === undefined ? undefined : readDate(written, page);
    if (date === undefined || page.date_published !== undefined) return;
    page.date_published = date;
    page.note(this.name, start.slice(0, 60));
  },
};
