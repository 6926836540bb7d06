import type { ScannedDate } from './date-fields.ts';
import { instantOf } from './instant-of.ts';

/**
 * What is certain about a printed date: the instant if its zone is known, else the day. A zone that is only derived from
 * the language must not change the printed day.
 *
 * @returns a text that `parseDate` accepts; undefined if there is no such instant
 */
export function certainDate(date: ScannedDate & { year: number }): string | undefined {
  const instant = instantOf(date);
  if (instant === undefined) return undefined;
  const [year, month, day] = [date.year, date.month, date.day].map(String);
  const printed = [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  if (date.time === undefined || date.zone === undefined) return printed;
  return date.isZoneImplied === true && !instant.startsWith(printed) ? printed : instant;
}
