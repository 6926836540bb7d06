import { leftOut } from './left-out.ts';
import type { HiddenItem, SourceEvent } from './source.ts';

/**
 * Counts items that are not articles or are not public, by reason. These items are counted and not listed, because an
 * export has thousands of attachments and comments.
 */
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

  /** One note for each reason. */
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
