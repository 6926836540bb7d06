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

/** A request with an `Idempotency-Key`. If it is sent again, its answer is repeated. */
export interface IdempotentRequest {
  key: string;
  /** Hash of method, path, query and body. */
  hash: string;
  /** Hash of the `Content-Type`. It is separate because items of an earlier release have only `hash`. */
  typeHash: string;
}

/**
 * The answers stored for `Idempotency-Key`, each in the transaction of its change. A key belongs to a token. Answers to
 * refused requests are not stored, so that a corrected body can use the same key.
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
   * @returns the stored answer to the request; undefined if there is none, or if its article was erased
   * @throws {Problem} `idempotency-key-reused`
   */
  find(request: IdempotentRequest, now: string): Outcome | undefined {
    const kept = this.#cache.item(idempotencyKey(this.#caller.tokenId, request));
    if (!isKept(kept, request, now)) return undefined;
    const record = this.#cache.record(String(kept.id));
    if (!record) return undefined;
    const { outcome, duplicate_of, similarity, hint } = JSON.parse(String(kept.answer)) as Omit<
      Outcome,
      'article'
    >;
    const state = ARTICLE_STATES.find((one) => one === kept.state);
    return {
      outcome,
      article: record.article,
      ...(duplicate_of !== undefined && { duplicate_of }),
      ...(similarity !== undefined && { similarity }),
      ...(hint !== undefined && { hint }),
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
        // Revision and state make up the ETag of the answer.
        revision: article.revision,
        state: stateAt(article, now),
        hash: request.hash,
        type_hash: request.typeHash,
        answer: JSON.stringify(answer),
        expires: inSeconds(now) + IDEMPOTENCY_SECONDS,
      },
      // An answer whose article was erased with its feed can be replaced.
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

/** The table key of the answer to a request, for the token that sends it. */
export function idempotencyKey(tokenId: string, { key }: IdempotentRequest): Key {
  return keys.idempotency(tokenId, createHash('sha256').update(key).digest('hex'));
}

/**
 * Whether an item is the answer to the same request, in the last 24 hours.
 *
 * @throws {Problem} `idempotency-key-reused`: the item belongs to another request
 */
export function isKept(
  item: Item | undefined,
  { hash, typeHash }: IdempotentRequest,
  now: string,
): item is Item {
  // The table deletes expired items with a delay of up to days.
  if (!item || Number(item.expires) <= inSeconds(now)) return false;
  const isSameType = item.type_hash === undefined || item.type_hash === typeHash;
  if (item.hash === hash && isSameType) return true;
  throw new Problem(
    'idempotency-key-reused',
    'The Idempotency-Key was used for another request in the last 24 hours: send a new key for a new request.',
  );
}
