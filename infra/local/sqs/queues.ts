import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

export interface ReceivedMessage {
  id: string;
  body: string;
  /** How often the message was received, including this time. */
  receiveCount: number;
  /** Epoch milliseconds. */
  sentAt: number;
  firstReceivedAt: number;
}

export interface SentMessage {
  body: string;
  delaySeconds: number;
}

/**
 * The queues of SQS in one SQLite file, with the guarantees on which Feedmill relies. An accepted message is
 * received at least once, and not before its delay is over. It is received again if it is not deleted before
 * its visibility timeout ends. Messages can be received in a different order than they were sent. All times
 * are from the clock of this machine.
 */
export class Queues {
  readonly #database: DatabaseSync;
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #now: () => number;

  /**
   * Opens the file. Messages that a receiver had when the last process ended are visible immediately, because the
   * receivers ended with that process.
   *
   * @param now epoch milliseconds; replaced in tests
   */
  constructor(path: string, now: () => number = Date.now) {
    this.#now = now;
    this.#database = new DatabaseSync(path);
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS messages (
        id TEXT PRIMARY KEY, queue TEXT NOT NULL, body TEXT NOT NULL, visible_at INTEGER NOT NULL,
        receive_count INTEGER NOT NULL DEFAULT 0, sent_at INTEGER NOT NULL, first_received_at INTEGER, in_flight INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX IF NOT EXISTS by_time ON messages (queue, visible_at);
    `);
    this.#database
      .prepare('UPDATE messages SET in_flight = 0, visible_at = ? WHERE in_flight = 1')
      .run(now());
  }

  /**
   * Stores messages on disk before it returns: all of them or none.
   *
   * @returns their ids
   */
  send(queue: string, messages: readonly SentMessage[]): string[] {
    const now = this.#now();
    const insert = this.#database.prepare(
      'INSERT INTO messages (id, queue, body, visible_at, sent_at) VALUES (?, ?, ?, ?, ?)',
    );
    this.#database.exec('BEGIN');
    try {
      const ids = messages.map(({ body, delaySeconds }) => {
        const id = randomUUID();
        insert.run(id, queue, body, now + delaySeconds * 1_000, now);
        return id;
      });
      this.#database.exec('COMMIT');
      for (const listener of this.#listeners.get(queue) ?? []) listener();
      return ids;
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Up to `max` messages that are visible now. They become invisible until the timeout ends. */
  receive(queue: string, max: number, visibilitySeconds: number): ReceivedMessage[] {
    const now = this.#now();
    const rows = this.#database
      .prepare(
        `UPDATE messages SET in_flight = 1, visible_at = ?, receive_count = receive_count + 1,
           first_received_at = coalesce(first_received_at, ?)
         WHERE id IN (SELECT id FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY visible_at LIMIT ?)
         RETURNING id, body, receive_count, sent_at, first_received_at`,
      )
      .all(now + visibilitySeconds * 1_000, now, queue, now, max);
    return rows.map((row) => ({
      id: String(row.id),
      body: String(row.body),
      receiveCount: Number(row.receive_count),
      sentAt: Number(row.sent_at),
      firstReceivedAt: Number(row.first_received_at),
    }));
  }

  delete(ids: readonly string[]): void {
    const remove = this.#database.prepare('DELETE FROM messages WHERE id = ?');
    for (const id of ids) remove.run(id);
  }

  /** Moves a message to a dead-letter queue, where it keeps the time at which it was first sent. */
  move(id: string, queue: string): void {
    this.#database
      .prepare('UPDATE messages SET queue = ?, visible_at = ?, in_flight = 0 WHERE id = ?')
      .run(queue, this.#now(), id);
  }

  /** Epoch milliseconds at which the next message becomes visible; undefined if the queue is empty. */
  nextVisibleAt(queue: string): number | undefined {
    const row = this.#database
      .prepare('SELECT min(visible_at) AS at FROM messages WHERE queue = ?')
      .get(queue);
    return typeof row?.at === 'number' ? row.at : undefined;
  }

  /** How many messages a queue has, visible or not. */
  count(queue: string): number {
    const row = this.#database.prepare('SELECT count(*) AS n FROM messages WHERE queue = ?').get(queue);
    return Number(row?.n);
  }

  /** Calls a listener after each send to a queue. Returns a function that removes the listener. */
  onSent(queue: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(queue) ?? new Set();
    this.#listeners.set(queue, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  close(): void {
    this.#database.close();
  }
}
