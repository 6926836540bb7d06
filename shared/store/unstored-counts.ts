import { addSeconds } from '#shared/model/instant.ts';
import { UNSTORED_OUTCOMES, type UnstoredOutcome } from '#shared/model/unstored-outcome.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

const HOUR_SECONDS = 60 * 60;
/** Seconds for which counts are stored: the 30 days that the figures by day cover, and one more day. */
const KEPT_SECONDS = 31 * 24 * HOUR_SECONDS;
const FLUSH_SECONDS = 60;
/** The maximum number of counts that an instance keeps in memory. If there are more, it writes all of them. */
const MAX_PENDING = 1_000;

/** How many submissions of a publisher had an outcome in an hour. */
export interface UnstoredCount {
  /** Start of the hour: ISO 8601, UTC. */
  at: string;
  publisher: string;
  outcome: UnstoredOutcome;
  count: number;
}

interface Pending {
  /** The amounts to add, by hour, then by outcome and publisher. */
  hours: Map<string, Map<string, number>>;
  /** When the counts of the feed were last written: epoch seconds; 0 if never. */
  flushedAt: number;
}

const attributeOf = (outcome: UnstoredOutcome, publisher: string): string => `${outcome} ${publisher}`;

/**
 * Counts submissions that store nothing. The counts are in the memory of one instance of the API, which writes them at
 * most once a minute for each feed. Counts that an instance has not written when it ends are lost, so the counts are
 * lower bounds.
 */
export class UnstoredCounts {
  readonly #feeds = new Map<string, Pending>();
  #pending = 0;

  /** @param now ISO 8601, UTC */
  count(
    feed: string,
    { publisher, outcome, now }: { publisher: string; outcome: UnstoredOutcome; now: string },
  ): void {
    const { hours } = this.#of(feed);
    const hour = `${now.slice(0, 13)}:00:00.000Z`;
    const counts = hours.get(hour) ?? new Map<string, number>();
    const name = attributeOf(outcome, publisher);
    if (!counts.has(name)) this.#pending += 1;
    hours.set(hour, counts.set(name, (counts.get(name) ?? 0) + 1));
  }

  /**
   * Writes the counts of feeds whose last write was a minute ago or earlier. The next write repeats a failed write.
   *
   * @param asked a feed whose counts are written in any case, because they are read next
   */
  async flush(table: Table, now: string, asked?: string): Promise<void> {
    const seconds = Date.parse(now) / 1_000;
    const isDue = (feed: string, { flushedAt }: Pending): boolean =>
      feed === asked || this.#pending > MAX_PENDING || seconds - flushedAt >= FLUSH_SECONDS;
    const due = [...this.#feeds].filter(([feed, pending]) => isDue(feed, pending));
    await Promise.all(due.map(([feed, pending]) => this.#write(table, feed, { pending, seconds })));
  }

  async #write(
    table: Table,
    feed: string,
    { pending, seconds }: { pending: Pending; seconds: number },
  ): Promise<void> {
    const hours = [...pending.hours];
    if (hours.length === 0) {
      this.#feeds.delete(feed);
      return;
    }
    pending.hours = new Map();
    pending.flushedAt = seconds;
    for (const [hour, counts] of hours) {
      try {
        const expires = Math.floor(Date.parse(addSeconds(hour, KEPT_SECONDS)) / 1_000);
        await table.add(keys.unstoredCounts(feed, hour), Object.fromEntries(counts), { expires });
        this.#pending -= counts.size;
      } catch {
        // The submission was answered. Its count is written with the next write.
        pending.hours.set(hour, counts);
      }
    }
  }

  #of(feed: string): Pending {
    const pending = this.#feeds.get(feed) ?? { hours: new Map(), flushedAt: 0 };
    this.#feeds.set(feed, pending);
    return pending;
  }
}

/**
 * The counts of all instances from an hour on.
 *
 * @param from start of an hour: ISO 8601, UTC
 */
export async function readUnstoredCounts(table: Table, feed: string, from: string): Promise<UnstoredCount[]> {
  const items = await table.query(partitions.unstoredCounts(feed), { from });
  return items.flatMap(({ pk: _, sk: at, expires: _expires, ...counts }) =>
    Object.entries(counts).flatMap(([name, amount]) => {
      const outcome = UNSTORED_OUTCOMES.find((one) => name.startsWith(`${one} `));
      return outcome === undefined
        ? []
        : { at, outcome, publisher: name.slice(outcome.length + 1), count: Number(amount) };
    }),
  );
}
