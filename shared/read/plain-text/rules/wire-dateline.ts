import { byline } from '../byline.ts';
import { isDateline, readDateline } from '../dateline.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';
import { readDate } from '../written-dates.ts';

/** `dpa:261117-99-12345/1`: the number of a report below it begins with its day. */
const DAY_IN_NUMBER = /(?<!\p{L})dpa:(\d\d)(\d\d)(\d\d)-\d+-\d/u;
const MAX_LINES_OF_FOOT = 6;

function dayInNumber({ whole }: TextDocument): string | undefined {
  const [, year, month, day] =
    whole
      .slice(-MAX_LINES_OF_FOOT)
      .map(({ text }) => DAY_IN_NUMBER.exec(text))
      .find((found) => found !== null) ?? [];
  return day === undefined ? undefined : `20${year}-${month}-${day}`;
}

/**
 * Reports of agencies begin with the place, the day and the agency. The day, or that in the number of the report, becomes the date
 * if no other line gives one. The words stay, because agencies require them.
 */
export const wireDateline: Rule = {
  name: 'wire-dateline',
  apply(page) {
    const line = page.lines.find(({ isSentence, text }) => isSentence || isDateline(text));
    if (line === undefined) return;
    const { days, agency, reporter, reporters } = readDateline(line.text);
    page.agency = agency;
    const names = reporters.length > 0 ? reporters : reporter === undefined ? [] : (byline(reporter) ?? []);
    if (page.authors.length === 0) page.authors = names.map((name) => ({ name }));
    const date = [...days, dayInNumber(page) ?? '']
      .map((day) => readDate(day, page))
      .find((found) => found !== undefined);
    if (date === undefined || page.date_published !== undefined) return;
    page.date_published = date;
    page.note(this.name, line.text);
  },
};
