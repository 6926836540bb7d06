/** As long as the least that a double can lose a digit of; shorter ones are not worth a look (ECMA-262 §21.1.2.8). */
const MAYBE_TOO_LONG = /\d{16}/;
const WHOLE = /^-?\d+$/;

/** What V8 tells a reviver of a primitive beside its value (ECMA-262, JSON.parse source text access). */
interface Source {
  source?: string;
}

/** Its digits, without what only says how large it is. */
function significantDigits(number: string): string {
  return number
    .replace(/e.*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
}

/**
 * A JSON text as a value, in which a whole number that a double would round (an id of 64 bits, such as 2^53 + 1) is a
 * bigint, which JSON does not have, so later checks find the value and its position. All others are
 * numbers, as ever.
 *
 * @throws {SyntaxError} not JSON
 */
export function parseWithWholeNumbers(text: string): unknown {
  // A reviver is called for each value there is: fifteen times the work, and hardly a body needs it.
  if (!MAYBE_TOO_LONG.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_, value: unknown, context?: Source) => {
    const { source = '' } = context ?? {};
    if (typeof value !== 'number' || Number.isSafeInteger(value) || !WHOLE.test(source)) return value;
    // Of a number beyond a double nothing is left to compare with.
    return Number.isFinite(value) ? asNumber(source) : value;
  });
}

/** A whole number as it is written: a number, or a bigint where a double would round it. */
export function asNumber(digits: string): number | bigint {
  const value = Number(digits);
  return significantDigits(digits) === significantDigits(String(value)) ? value : BigInt(digits);
}
