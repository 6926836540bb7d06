import { LIMITS } from '#shared/settings.ts';
import { lengthFault } from './text-length.ts';

/**
 * Why a text is not a valid tag. Tags become folders in paths, so `.` and `..` are not allowed.
 *
 * @returns what a tag must be; undefined if it is valid
 */
export function tagFault(tag: string): string | undefined {
  if (tag === '.' || tag === '..') return 'must not be . or .., which are folders in a URL path';
  return lengthFault(tag, LIMITS.maxTagCharacters);
}
