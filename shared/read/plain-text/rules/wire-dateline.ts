import { REPORTERS } from '../../prose/phrases/reporter-words.ts';
import { byline } from '../byline.ts';
import { isDateline, readDateline } from '../dateline.ts';
import type { Rule } from '../rule.ts';
import { readDate } from '../written-dates.ts';

export const wireDateline: Rule = {
  name: 'wire-dateline',
  reason:
    'Reports of agencies begin with the place, the day and the agency. The day becomes the date if no other line gives one. The words stay, because agencies require them.',
  apply(page) {
    const line = page.lines.find(({ isSentence, text }) => isSentence || isDateline(text));
    if (line === undefined) return;
    const { days, agency, reporter } = readDateline(line.text);
    page.agency = agency;
    if (reporter !== undefined && page.authors.length === 0) {
      page.authors = (byline(reporter) ?? reportersIn(reporter)).map((name) => ({ name }));
    }
    const date = days.map((day) => readDate(day, page)).find((found) => found !== undefined);
    if (date === undefined || page.date_published !== undefined) return;
    page.date_published = date;
    page.note(this.name, line.text);
  },
};

const reportersIn = (text: string): string[] => REPORTERS.expression.exec(text)?.[1]?.split(/[ 、]/u) ?? [];
