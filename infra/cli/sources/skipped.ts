import { leftOut } from './left-out.ts';
import type { HiddenItem, SourceEvent } from './source.ts';

/** Counts what is not an article or not public, by reason: an export can have thousands. */
export class Skipped {
  readonly #counts = new Map<string, { count: number; hidden: HiddenItem[] }>();

  /**
   * @param hidden the item, if it is an article that an earlier import could have published
   * @returns no event: `notes` reports the item at the end
   */
  add(reason: string, hidden?: HiddenItem): SourceEvent[] {
    const found = this.#counts.get(reason) ?? { count: 0, hidden: [] };
    found.count += 1;
    if (hidden !== undefined) found.hidden.push(hidden);
    this.#counts.set(reason, found);
    return [];
  }

  notes(): SourceEvent[] {
    return [...this.#counts].map(([reason, { count, hidden }]) =>
      leftOut({
        what: reason,
        reason: `${count} left out`,
        count,
        ...(hidden.length > 0 && { hidden }),
      }),
    );
  }
}
