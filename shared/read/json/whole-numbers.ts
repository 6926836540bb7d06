/** Shorter numbers are exact (ECMA-262 §21.1.2.8). */
const MAYBE_TOO_LONG = /\d{16}/;
const WHOLE = /^-?\d+$/;

/**
 * The third argument of a reviver, which has the source text of a primitive value (ECMA-262, JSON.parse source text
 * access).
 */
interface Source {
  source?: string;
}

/** The digits of a number without leading and trailing zeros. */
function significantDigits(number: string): string {
  return number
    .replace(/e.*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
}

/**
 * Parses a JSON text. A whole number that a double would round (2^53 + 1) becomes a bigint.
 *
 * @throws {SyntaxError} not JSON
 */
export function parseWithWholeNumbers(text: string): unknown {
  // Few bodies need a reviver, which is called for every value and takes fifteen times as long.
  if (!MAYBE_TOO_LONG.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_, value: unknown, context?: Source) => {
    const { source = '' } = context ?? {};
    if (typeof value !== 'number' || Number.isSafeInteger(value) || !WHOLE.test(source)) return value;
    // A number outside the range of a double is infinite here, and has no digits to compare.
    return Number.isFinite(value) ? asNumber(source) : value;
  });
}

/** A whole number as written: a number, or a bigint if a double would round it. */
export function asNumber(digits: string): number | bigint {
  const value = Number(digits);
  return significantDigits(digits) === significantDigits(String(value)) ? value : BigInt(digits);
}
