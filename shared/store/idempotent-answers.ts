import { createHash } from 'node:crypto';
import { ARTICLE_STATES } from '#shared/model/article.ts';
import type { Caller } from '#shared/model/caller.ts';
import { inSeconds } from '#shared/model/instant.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { IDEMPOTENCY_SECONDS } from '#shared/settings.ts';
import { type Key, keys } from '#shared/table/keys.ts';
import type { Action, Item, Table } from '#shared/table/table.ts';
import type { ReadCache } from './read-cache.ts';

/** A request that is to be answered the same when it comes again. */
export interface IdempotentRequest {
  /** The header's value. */
  key: string;
  /** Hash of method, path, query and body. */
  hash: string;
  /** Hash of the `Content-Type`: apart, since rows of the previous release have only `hash`. */
  typeHash: string;
}

/**
 * The answers kept for `Idempotency-Key`, each beside the change that it tells of, in the same transaction. A key
 * belongs to its token; what was refused is not kept, so that a corrected body may use its key.
 */
export class IdempotentAnswers {
  readonly #table: Table;
  readonly #caller: Caller;
  readonly #cache: ReadCache;

  constructor(table: Table, caller: Caller, cache: ReadCache) {
    this.#table = table;
    this.#caller = caller;
    this.#cache = cache;
  }

  static keysOf(request: IdempotentRequest | undefined, { tokenId }: Caller): Key[] {
    return request ? [idempotencyKey(tokenId, request)] : [];
  }

  /**
   * @returns the answer that the request got before, or undefined where it is new
   * @throws {Problem} `idempotency-key-reused`
   */
  find(request: IdempotentRequest, now: string): Outcome | undefined {
    const kept = this.#cache.item(idempotencyKey(this.#caller.tokenId, request));
    if (!isKept(kept, request, now)) return undefined;
    const record = this.#cache.record(String(kept.id));
    if (!record) return undefined;
    const { outcome, duplicate_of, similarity } = JSON.parse(String(kept.answer)) as Omit<Outcome, 'article'>;
    const state = ARTICLE_STATES.find((one) => one === kept.state);
    return {
      outcome,
      article: record.article,
      ...(duplicate_of !== undefined && { duplicate_of }),
      ...(similarity !== undefined && { similarity }),
      replayed: {
        ...(typeof kept.revision === 'number' && { revision: kept.revision }),
        ...(state !== undefined && { state }),
      },
    };
  }

  keepAction(request: IdempotentRequest, { article, ...answer }: Outcome, now: string): Action {
    const key = idempotencyKey(this.#caller.tokenId, request);
    return this.#table.putAction(
      {
        ...key,
        id: article.id,
        // What the ETag of the answer is made of.
        revision: article.revision,
        state: stateAt(article, now),
        hash: request.hash,
        type_hash: request.typeHash,
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
    const id = this.#cache.item(key)?.id;
    return id === undefined || this.#cache.record(String(id)) ? undefined : String(id);
  }
}

/** Where the answer to a request is kept. A key belongs to the token that sends it. */
export function idempotencyKey(tokenId: string, { key }: IdempotentRequest): Key {
  return keys.idempotency(tokenId, createHash('sha256').update(key).digest('hex'));
}

/**
 * Is this what was kept of the same request, in the last 24 hours?
 *
 * @throws {Problem} `idempotency-key-reused`: it is of another one
 */
export function isKept(
  item: Item | undefined,
  { hash, typeHash }: IdempotentRequest,
  now: string,
): item is Item {
  // The table's own expiry may lag by days.
  if (!item || Number(item.expires) <= inSeconds(now)) return false;
  const isSameType = item.type_hash === undefined || item.type_hash === typeHash;
  if (item.hash === hash && isSameType) return true;
  throw new Problem(
    'idempotency-key-reused',
    'The Idempotency-Key was used for another request in the last 24 hours',
  );
}
