import { parseDate } from '#shared/text/dates.ts';
import type { FrontMatter } from './front-matter/fields-of.ts';

const MAX_CHARACTERS = 5_000;
/** `% Title`, `% Ann Lee; Tom Ray`, `% March 5, 2026`. An indented line continues the part above. */
const BLOCK = /^(?:%(?!%)[^\r\n]*(?:\r?\n[ \t]+\S[^\r\n]*)*(?:\r?\n|$)){1,3}(?=\s*(?:[^%]|$))/;

/** The title block of Pandoc: title, authors and date, each after a percent sign. */
export function titleBlock(text: string): FrontMatter | undefined {
  if (!/^%[ \t]+\S/.test(text)) return undefined;
  const whole = BLOCK.exec(text.slice(0, MAX_CHARACTERS))?.[0];
  if (whole === undefined) return undefined;
  const [title = '', authors = '', date = ''] = whole.split(/^%/m).slice(1);
  const names = authors.split(/;|\n/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return {
    fields: {
      title: title.replace(/\s+/g, ' ').trim(),
      ...(names.length > 0 && { authors: names }),
      ...(parseDate(date) !== undefined && { date: date.trim() }),
    },
    body: text.slice(whole.length),
  };
}
