import { createHash } from 'node:crypto';
import type { Caller } from '#shared/model/caller.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { IDEMPOTENCY_SECONDS } from '#shared/settings.ts';
import { type Key, keys } from '#shared/table/keys.ts';
import type { Action, Table } from '#shared/table/table.ts';
import type { Known } from './known.ts';

/** A request that is to be answered the same when it comes again. */
export interface IdempotentRequest {
  /** The header's value. */
  key: string;
  /** Hash of method, path and body. */
  hash: string;
}

/**
 * The answers kept for `Idempotency-Key`, each beside the change that it tells of, in the same transaction. A key
 * belongs to its token; what was refused is not kept, so that a corrected body may use its key.
 */
export class IdempotentAnswers {
  readonly #table: Table;
  readonly #caller: Caller;
  readonly #known: Known;

  constructor(table: Table, caller: Caller, known: Known) {
    this.#table = table;
    this.#caller = caller;
    this.#known = known;
  }

  static keysOf(request: IdempotentRequest | undefined, { tokenId }: Caller): Key[] {
    if (!request) return [];
    return [keys.idempotency(tokenId, createHash('sha256').update(request.key).digest('hex'))];
  }

  /**
   * @returns the answer that the request got before, or undefined where it is new
   * @throws {Problem} `idempotency-key-reused`
   */
  find(request: IdempotentRequest, now: string): Outcome | undefined {
    const [key] = IdempotentAnswers.keysOf(request, this.#caller);
    const kept = key && this.#known.item(key);
    // The table's own expiry may lag by days.
    if (!kept || Number(kept.expires) <= inSeconds(now)) return undefined;
    if (kept.hash !== request.hash) {
      throw new Problem(
        'idempotency-key-reused',
        'The Idempotency-Key was used for another request in the last 24 hours',
      );
    }
    const record = this.#known.record(String(kept.id));
    if (!record) return undefined;
    const { outcome, duplicate_of, similarity } = JSON.parse(String(kept.answer)) as Omit<Outcome, 'article'>;
    return {
      outcome,
      article: record.article,
      ...(duplicate_of !== undefined && { duplicate_of }),
      ...(similarity !== undefined && { similarity }),
    };
  }

  keepAction(request: IdempotentRequest, { article, ...answer }: Outcome, now: string): Action {
    const [key] = IdempotentAnswers.keysOf(request, this.#caller);
    if (!key) throw new Error('a request that is to be repeated has a key');
    return this.#table.putAction(
      {
        ...key,
        id: article.id,
        hash: request.hash,
        answer: JSON.stringify(answer),
        expires: inSeconds(now) + IDEMPOTENCY_SECONDS,
      },
      // An answer about an article that is gone with its feed is no answer any more.
      {
        expression: 'attribute_not_exists(pk) OR expires <= :now OR id = :gone',
        values: { ':now': inSeconds(now), ':gone': this.#gone(key) ?? '' },
      },
    );
  }

  #gone(key: Key): string | undefined {
    const id = this.#known.item(key)?.id;
    return id === undefined || this.#known.record(String(id)) ? undefined : String(id);
  }
}

/** As the table's expiry counts. */
function inSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
