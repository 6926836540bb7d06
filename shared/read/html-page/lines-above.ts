import type { Author } from '#shared/model/article.ts';
import { namesDay } from '#shared/text/dates.ts';
import { authorNames, isByline } from './author-names.ts';

/** Words before a date that say what it is the date of, in the languages of news. */
const PUBLISHED =
  /^(?:first\s+)?(?:published|posted|created|veröffentlicht|publié|publicado|pubblicato)\b\s*(?:on|at|am|le|el|em|il)?\s*:?\s*/i;
const UPDATED =
  /^(?:last\s+)?(?:updated|modified|aktualisiert|stand|mis\s+à\s+jour|actualizado|atualizado|aggiornato)\b\s*(?:on|at|am|le|el|em|il)?\s*:?\s*/i;

/** What the lines between headline and text say of an article whose page says it nowhere else. */
export function readLinesAbove(lines: readonly string[]): {
  authors: Author[];
  date_published?: string;
  date_modified?: string;
} {
  const dates = lines.map((line) => line.replace(PUBLISHED, '')).filter(namesDay);
  const updates = lines
    .filter((line) => UPDATED.test(line))
    .map((line) => line.replace(UPDATED, ''))
    .filter(namesDay);
  return {
    authors: lines
      .filter(isByline)
      .slice(0, 1)
      .flatMap(authorNames)
      .map((name) => ({ name })),
    ...(dates[0] !== undefined && { date_published: dates[0] }),
    ...(updates[0] !== undefined && { date_modified: updates[0] }),
  };
}
