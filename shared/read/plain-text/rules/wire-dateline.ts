import { byline } from '../byline.ts';
import { isDateline, readDateline } from '../dateline.ts';
import type { Rule } from '../rule.ts';
import { readDate } from '../written-dates.ts';

/**
 * Reports of agencies begin with the place, the day and the agency. The day becomes the date if no other line gives
 * one. The words stay, because agencies require them.
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
    const date = days.map((day) => readDate(day, page)).find((found) => found !== undefined);
    if (date === undefined || page.date_published !== undefined) return;
    page.date_published = date;
    page.note(this.name, line.text);
  },
};
