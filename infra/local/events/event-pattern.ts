/** A filter of an event source: an object of patterns with lists of allowed values at its leaves. */
export type EventPattern = { [name: string]: EventPattern | Alternative[] };
type Alternative = string | number | boolean | null | { prefix: string };

/**
 * Parses a Lambda event filter. Supported: plain values and `prefix`.
 *
 * @throws {Error} the filter has an operator that is not supported
 */
export function readEventPattern(pattern: unknown): EventPattern {
  if (!isRecord(pattern)) throw new Error(`${JSON.stringify(pattern)} is not an event pattern`);
  return Object.fromEntries(
    Object.entries(pattern).map(([name, below]) => [
      name,
      Array.isArray(below) ? below.map(readAlternative) : readEventPattern(below),
    ]),
  );
}

/** Whether the event has one of the allowed values at each leaf of the pattern. */
export function matchesPattern(event: unknown, pattern: EventPattern): boolean {
  return Object.entries(pattern).every(([name, below]) => {
    const value = isRecord(event) ? event[name] : undefined;
    return Array.isArray(below) ? below.some((one) => equals(value, one)) : matchesPattern(value, below);
  });
}

function equals(value: unknown, alternative: Alternative): boolean {
  if (typeof alternative !== 'object' || alternative === null) return value === alternative;
  return typeof value === 'string' && value.startsWith(alternative.prefix);
}

function readAlternative(value: unknown): Alternative {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  if (isRecord(value) && Object.keys(value).join() === 'prefix' && typeof value.prefix === 'string') {
    return { prefix: value.prefix };
  }
  throw new Error(`infra/local does not support the filter ${JSON.stringify(value)}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
