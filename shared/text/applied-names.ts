import type { AppliedRule } from '#shared/model/article.ts';

/** More of them would say nothing new. */
const MAX_NAMED = 10;
/** Enough to find the place. */
const MAX_SHOWN_CHARACTERS = 80;

/** One rule that fired on several things, as `applied` says it: the first ten by name, the others by their number. */
export function appliedNames(rule: string, names: readonly string[]): AppliedRule[] {
  const shown = names
    .slice(0, MAX_NAMED)
    .map((name) =>
      (name.length <= MAX_SHOWN_CHARACTERS ? name : `${name.slice(0, MAX_SHOWN_CHARACTERS)}…`).toWellFormed(),
    );
  const others = names.length - shown.length;
  return [...shown, ...(others > 0 ? [`and ${others} more`] : [])].map((on) => ({ rule, on }));
}

/** The relative addresses that an `AddressResolver` dropped. */
export function appliedDrops(dropped: readonly string[]): AppliedRule[] {
  return appliedNames('relative-address-dropped', dropped);
}
