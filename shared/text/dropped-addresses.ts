import type { AppliedRule } from '#shared/model/article.ts';

/** More of them would say nothing new. */
const MAX_NAMED = 10;
/** Enough to find the place. */
const MAX_SHOWN_CHARACTERS = 80;

/**
 * The relative addresses that were dropped, as `applied` says it: the first ten by name, the others by their number.
 *
 * @param dropped as `AddressResolver` noted them
 */
export function droppedAddresses(dropped: readonly string[]): AppliedRule[] {
  const named = dropped
    .slice(0, MAX_NAMED)
    .map((address) => address.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed());
  const others = dropped.length - named.length;
  return [...named, ...(others > 0 ? [`and ${others} more`] : [])].map((on) => ({
    rule: 'relative-address-dropped',
    on,
  }));
}
