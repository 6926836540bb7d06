import { errorAt } from '#shared/model/field-errors.ts';
import type { FieldError } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { cleanText } from '#shared/text/unicode.ts';

const MAX_FAULTS = 100;

/**
 * Finds values in a parsed body that do not survive a round trip: lone surrogates (RFC 8259 §8.2), numbers
 * that a double cannot hold (they would become null or be rounded), the field name `__proto__` (much code
 * does not treat it as an ordinary name), and values of YAML that JSON does not have. Values that are nested
 * too deeply are faults too.
 *
 * @param value result of a parser; may contain itself. A bigint is a number that would have been rounded
 * @returns the first faults with their places
 */
export function valueFaults(value: unknown): FieldError[] {
  const faults: FieldError[] = [];
  const path: PropertyKey[] = [];

  const fault = (detail: string): void => {
    faults.push(errorAt(path, detail));
  };
  const into = (step: PropertyKey, inner: unknown): void => {
    if (faults.length >= MAX_FAULTS) return;
    path.push(step);
    // Control characters are ignored here, because normalising removes them: the name would become `__proto__`.
    if (typeof step === 'string' && cleanText(step) === '__proto__')
      fault('is a reserved name: rename the field');
    else if (typeof step === 'string' && !step.isWellFormed()) fault('has a lone surrogate in its name');
    else visit(inner);
    path.pop();
  };
  const visit = (inner: unknown): void => {
    if (path.length > LIMITS.maxDepth) fault(`must not be nested deeper than ${LIMITS.maxDepth} levels`);
    else if (typeof inner === 'string') {
      if (!inner.isWellFormed()) fault('must not contain a lone surrogate (half of a UTF-16 pair)');
    } else if (typeof inner === 'number') {
      if (!Number.isFinite(inner)) fault('must be a number within the range of a double (IEEE 754)');
    } else if (typeof inner === 'bigint') {
      fault('must be a whole number that a double (IEEE 754) represents exactly: send it as a string');
    } else if (Array.isArray(inner)) {
      for (const [index, item] of inner.entries()) into(index, item);
    } else if (isPlainObject(inner)) {
      for (const [name, item] of Object.entries(inner)) into(name, item);
    } else if (inner !== null && typeof inner !== 'boolean') fault('must be a JSON value');
  };

  visit(value);
  return faults;
}

/** Whether a value is an object with only own fields, as parsers make it. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
