import { parseDate } from '#shared/text/dates.ts';
import type { FrontMatter } from './front-matter/fields-of.ts';

const MAX_CHARACTERS = 5_000;
/** Keywords of Org: `#+TITLE: Nets`. */
const HEADER = /^(?:#\+[A-Za-z_]{2,30}:[^\r\n]*\r?\n){1,30}/;
const FIELD = /^#\+([A-Za-z_]+):[ \t]*(.*?)[ \t]*$/;
const KNOWN: Record<string, string> = {
  title: 'title',
  author: 'author',
  date: 'date',
  language: 'language',
  description: 'description',
  filetags: 'tags',
  keywords: 'keywords',
};
const CODE = /^[ \t]*#\+(?:begin|end)_(?:src|example)\b/i;
const HEADING = /^(\*{1,5})[ \t]+(?=\S)/;
const TIMESTAMP = /^[<[](\d{4}-\d\d-\d\d)(?:[ \t]+[\p{L}.]+)?(?:[ \t]+(\d\d:\d\d))?[>\]]$/u;

/** Reads the keywords of Org mode at the start, if one is the title. A heading `* Nets` becomes `## Nets`. */
export function orgHeader(text: string): FrontMatter | undefined {
  if (!text.startsWith('#+')) return undefined;
  const whole = HEADER.exec(text.slice(0, MAX_CHARACTERS))?.[0] ?? '';
  const fields: Record<string, unknown> = {};
  for (const line of whole.split(/\r?\n/)) {
    const [, key = '', value = ''] = FIELD.exec(line) ?? [];
    const name = KNOWN[key.toLowerCase()];
    if (name !== undefined && value !== '') fields[name] ??= readValue(name, value);
  }
  if (fields.title === undefined) return undefined;
  return { fields, body: withHeadings(text.slice(whole.length)) };
}

function readValue(name: string, value: string): string | string[] | undefined {
  if (name === 'tags') return value.split(/[:\s]+/).filter((tag) => tag !== '');
  if (name !== 'date') return value;
  const [, day, time] = TIMESTAMP.exec(value) ?? [];
  const date = day === undefined ? value : time === undefined ? day : `${day} ${time}`;
  return parseDate(date) === undefined ? undefined : date;
}

function withHeadings(body: string): string {
  let isCode = false;
  return body
    .split(/\r\n|\n|\r/)
    .map((line) => {
      if (CODE.test(line)) isCode = /begin/i.test(line);
      return isCode ? line : line.replace(HEADING, (_, stars: string) => `#${'#'.repeat(stars.length)} `);
    })
    .join('\n');
}
