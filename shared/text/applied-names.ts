import type { AppliedRule } from '#shared/model/article.ts';

const MAX_NAMED = 10;
/** The maximum number of characters of a name: enough to find the place. */
const MAX_SHOWN_CHARACTERS = 80;

/**
 * The entries of `applied` for a rule that fired several times: one for each of the first ten names, and one with the
 * number of the others.
 */
export function appliedNames(rule: string, names: readonly string[]): AppliedRule[] {
  const shown = names
    .slice(0, MAX_NAMED)
    .map((name) =>
      (name.length <= MAX_SHOWN_CHARACTERS ? name : `${name.slice(0, MAX_SHOWN_CHARACTERS)}…`).toWellFormed(),
    );
  const others = names.length - shown.length;
  return [...shown, ...(others > 0 ? [`and ${others} more`] : [])].map((on) => ({ rule, on }));
}

/** The entries of `applied` for the addresses and pictures that an `AddressResolver` dropped. */
export function appliedDrops({ dropped, pictures = [] }: Dropped): AppliedRule[] {
  return [...appliedNames('relative-address-dropped', dropped), ...appliedNames('picture-dropped', pictures)];
}

interface Dropped {
  dropped: readonly string[];
  /** Alternative texts, or the start of the addresses, of pictures that readers cannot load. */
  pictures?: readonly string[];
}
