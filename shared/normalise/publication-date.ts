import type { AppliedRule, Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { addSeconds } from '#shared/model/instant.ts';
import { DATE_EXPECTED, type ParsedDate, parseDate } from '#shared/text/dates.ts';
import type { Faults } from './faults.ts';

type DateFields = Pick<Content, 'date_published' | 'date_precision' | 'date_inferred' | 'date_modified'>;

/**
 * The dates of an article. A day, month or year becomes its first moment in UTC, with `date_precision`. Without a date
 * the time of receipt is used, with `date_inferred`. A date that cannot be parsed is a fault, because a guessed date
 * would move the article in the list of every reader. A `date_modified` that is more than a day in the future is
 * ignored: because `date_modified` never decreases, all later corrections would have a date in the future too.
 *
 * @param receivedAt ISO 8601
 * @param applied gets an entry for each time of day that has no time zone, and for an ignored date
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
  const date_published = published?.instant ?? new Date(receivedAt).toISOString();
  const isIgnored = modified !== undefined && isInFuture(modified.instant, [receivedAt, date_published]);
  if (isIgnored)
    applied.push({ rule: 'future-date-modified-ignored', on: draft.date_modified?.trim() ?? '' });
  return {
    date_published,
    ...(precision !== undefined && precision !== 'time' && { date_precision: precision }),
    ...(published === undefined && { date_inferred: true }),
    ...(modified !== undefined && !isIgnored && { date_modified: modified.instant }),
  };
}

/** A time without a zone is read as UTC, so it can seem to be up to 14 hours in the future. */
const MAX_AHEAD_SECONDS = 24 * 60 * 60;

/** Whether an instant is later than each of the others, by more than zones and clocks differ. */
function isInFuture(instant: string, others: readonly string[]): boolean {
  const earliest = addSeconds(instant, -MAX_AHEAD_SECONDS);
  return others.every((other) => earliest > other);
}

function readDate(raw: string | undefined, pointer: string, faults: Faults): ParsedDate | undefined {
  if (raw === undefined) return undefined;
  const date = parseDate(raw);
  if (date === undefined) faults.add(pointer, DATE_EXPECTED);
  return date;
}
