import { leftOut } from './left-out.ts';
import type { SourceEvent } from './source.ts';

/**
 * Counts items that are not articles or are not public, by reason. These items are counted and not listed, because an
 * export has thousands of attachments and comments.
 */
export class Skipped {
  readonly #counts = new Map<string, number>();

  /** @returns no event: `notes` reports the item at the end */
  add(reason: string): SourceEvent[] {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    return [];
  }

  /** One note for each reason. */
  notes(): SourceEvent[] {
    return [...this.#counts].map(([reason, count]) =>
      leftOut({ what: reason, reason: `${count} left out`, count }),
    );
  }
}
