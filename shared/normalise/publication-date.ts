import type { AppliedRule, Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { type ParsedDate, parseDate } from '#shared/text/dates.ts';
import type { Faults } from './faults.ts';

type DateFields = Pick<Content, 'date_published' | 'date_precision' | 'date_inferred' | 'date_modified'>;

/**
 * When an article appeared and was last changed. A day, month or year alone is its first moment in UTC and says which
 * of them it is; where no date is given it is the time of receipt and says so; one that cannot be read is a fault, since a guess would move the article
 * in every reader's list.
 *
 * @param receivedAt ISO 8601
 * @param applied gets what a time without a zone was taken for
 */
export function publicationDate(
  draft: Draft,
  receivedAt: string,
  faults: Faults,
  applied: AppliedRule[],
): DateFields {
  const read = (raw: string | undefined, pointer: string): ParsedDate | undefined => {
    const date = readDate(raw, pointer, faults);
    if (date?.isZoneAssumed)
      applied.push({ rule: 'time-zone-assumed', on: `${raw?.trim()} is taken for ${date.instant}` });
    return date;
  };
  const published = read(draft.date_published, '/date_published');
  const modified = read(draft.date_modified, '/date_modified');
  const precision = published?.precision;
  return {
    date_published: published?.instant ?? new Date(receivedAt).toISOString(),
    ...(precision !== undefined && precision !== 'time' && { date_precision: precision }),
    ...(published === undefined && { date_inferred: true }),
    ...(modified !== undefined && { date_modified: modified.instant }),
  };
}

function readDate(raw: string | undefined, pointer: string, faults: Faults): ParsedDate | undefined {
  if (raw === undefined) return undefined;
  const date = parseDate(raw);
  if (date === undefined) faults.add(pointer, 'must be a date, such as 2026-01-31T12:00:00Z or 2026-01-31');
  return date;
}
