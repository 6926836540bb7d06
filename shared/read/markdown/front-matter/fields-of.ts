import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';

export interface FrontMatter {
  fields: Record<string, unknown>;
  body: string;
  /** Fields whose values got the quotes that YAML needs. */
  quoted?: readonly string[];
}

/** @param fault what is wrong, as the end of a sentence */
export function unreadable(fault: string, cause?: unknown): Problem {
  return new Problem('unreadable', `The front matter ${fault}.`, { cause });
}

/**
 * The result of a parser as fields.
 *
 * @throws {Problem} `unreadable`: not an object, or nested deeper than `LIMITS.maxDepth`
 */
export function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable('must be a mapping of field names to values');
  }
  if (depthOf(value, LIMITS.maxDepth) > LIMITS.maxDepth) {
    throw unreadable(`is nested deeper than ${LIMITS.maxDepth} levels`);
  }
  return Object.fromEntries(Object.entries(value));
}

/** Levels of objects and lists in a value; counting stops one above the limit. */
function depthOf(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null || limit < 0) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner, limit - 1)));
}
