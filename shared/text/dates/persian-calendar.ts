/** Days from 1 Farvardin of year 1 to 1 Farvardin of `year`, in cycles of 33 years with 8 leap years. */
function daysBefore(year: number): number {
  const cycle = Math.floor((year - 1) / 33);
  const within = (year - 1) % 33;
  return cycle * 12_053 + within * 365 + Math.floor((within + 4) / 4) - (within === 32 ? 1 : 0);
}

/** 1 Farvardin 1403 was 20 March 2024. */
const ANCHOR = { days: daysBefore(1403), epochDay: Date.UTC(2024, 2, 20) / 86_400_000 };

/**
 * The Gregorian day of a day in the solar calendar of Iran. The 33-year cycle agrees with the sky from 1244 to 1472 AP
 * (1865 to 2093), which is all that a newspaper writes; other years are refused.
 *
 * @param month 1 (Farvardin) to 12
 */
export function persianToGregorian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  if (year < 1244 || year > 1472 || month < 1 || month > 12 || day < 1) return undefined;
  const yearDays = daysBefore(year + 1) - daysBefore(year);
  const length = month <= 6 ? 31 : month <= 11 ? 30 : yearDays - 336;
  if (day > length) return undefined;
  const beforeMonth = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const date = new Date(
    (ANCHOR.epochDay + daysBefore(year) - ANCHOR.days + beforeMonth + day - 1) * 86_400_000,
  );
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
