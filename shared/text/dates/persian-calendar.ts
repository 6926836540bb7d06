/** The leap years in a cycle of 33 years, by their position in the cycle, from 1. */
const LEAP_PLACES = [1, 5, 9, 13, 17, 22, 26, 30];
const CYCLE = { years: 33, days: 33 * 365 + LEAP_PLACES.length };

/** 1 Farvardin 1403 was 20 March 2024. */
const ANCHOR = { days: daysBefore(1403), epochDay: Date.UTC(2024, 2, 20) / 86_400_000 };

/** Days from 1 Farvardin of year 1 to 1 Farvardin of `year`. */
function daysBefore(year: number): number {
  const within = (year - 1) % CYCLE.years;
  const leapDays = LEAP_PLACES.filter((place) => place <= within).length;
  return Math.floor((year - 1) / CYCLE.years) * CYCLE.days + within * 365 + leapDays;
}

/**
 * Converts a day of the Iranian solar calendar to the Gregorian calendar. The 33-year cycle is correct from 1244 to
 * 1472 AP (1865 to 2093), which covers all news; other years are refused.
 *
 * @param month 1 (Farvardin) to 12
 */
export function persianToGregorian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  if (year < 1244 || year > 1472 || month < 1 || month > 12 || day < 1) return undefined;
  const daysOfLastMonth = daysBefore(year + 1) - daysBefore(year) - 336;
  if (day > (month <= 6 ? 31 : month <= 11 ? 30 : daysOfLastMonth)) return undefined;
  const beforeMonth = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const epochDay = ANCHOR.epochDay + daysBefore(year) - ANCHOR.days + beforeMonth + day - 1;
  const date = new Date(epochDay * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
