import { LIMITS } from '#shared/settings.ts';
import { lengthFault } from './text-length.ts';

/**
 * Checks a tag. `.` and `..` are not allowed, because tags become folders in paths.
 *
 * @returns what a tag must be; undefined if it is valid
 */
export function tagFault(tag: string): string | undefined {
  if (tag === '.' || tag === '..') return 'must not be . or .., which are folders in a URL path';
  return lengthFault(tag, LIMITS.maxTagCharacters);
}
