import { createHash } from 'node:crypto';
import { inSeconds } from '#shared/model/instant.ts';
import { UUID } from '#shared/model/uuid.ts';
import { IDEMPOTENCY_SECONDS } from '#shared/settings.ts';
import { type Key, keys, keyText, partitions } from '#shared/table/keys.ts';
import type { Action, Item, Table } from '#shared/table/table.ts';
import { type IdempotentRequest, idempotencyKey, isKept } from './idempotent-answers.ts';
import { pageOf, rangeAfter, sortKeyIn } from './page-of.ts';

/** A publisher's token. Its secret is not stored. */
export interface Token {
  id: string;
  publisher: string;
  feeds: string[];
  created_at: string;
  expires_at?: string;
  /** The day of the token's last use: ISO 8601, UTC. Absent if the token was not used yet. */
  used_on?: string;
}

/** The stored data to repeat the answer that issued a token. This data alone is not enough to derive the secret. */
export interface Issuance {
  token: Token;
  /** The token's secret is derived from this nonce and the caller's secret. */
  nonce: string;
  /** SHA-256, hexadecimal. */
  secretHash: string;
}

interface IdempotentIssuance {
  callerTokenId: string;
  idempotent: IdempotentRequest;
  nonce: string;
  /** ISO 8601, UTC. */
  now: string;
}

/** @returns SHA-256 of the secret, hexadecimal */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function isSecretOf(secret: string, hash: string): boolean {
  return hashOfSecret(secret) === hash;
}

/**
 * @param secret 256 bits as text
 * @throws {TransactionRefused} another request with the same key was stored first
 */
export async function createToken(
  table: Table,
  token: Token,
  secret: string,
  idempotentIssuance?: IdempotentIssuance,
): Promise<void> {
  const hash = hashOfSecret(secret);
  const text = JSON.stringify(token);
  await table.transact([
    table.putAction({ ...keys.token(hash), token: text }, { expression: 'attribute_not_exists(pk)' }),
    table.putAction(
      { ...keys.listedToken(token.id), token: text, hash },
      { expression: 'attribute_not_exists(pk)' },
    ),
    ...(idempotentIssuance ? [issuanceAction(table, token, hash, idempotentIssuance)] : []),
  ]);
}

function issuanceAction(
  table: Table,
  token: Token,
  secretHash: string,
  { callerTokenId, idempotent, nonce, now }: IdempotentIssuance,
): Action {
  const seconds = inSeconds(now);
  return table.putAction(
    {
      ...idempotencyKey(callerTokenId, idempotent),
      id: token.id,
      hash: idempotent.hash,
      type_hash: idempotent.typeHash,
      token: JSON.stringify(token),
      nonce,
      secret_hash: secretHash,
      expires: seconds + IDEMPOTENCY_SECONDS,
    },
    { expression: 'attribute_not_exists(pk) OR expires <= :now', values: { ':now': seconds } },
  );
}

/**
 * The token that a request with this key issued in the last 24 hours.
 *
 * @param callerTokenId id of the caller's token
 * @param now ISO 8601, UTC
 * @throws {Problem} `idempotency-key-reused`: the key was used for another request
 */
export async function findIssuance(
  table: Table,
  callerTokenId: string,
  idempotent: IdempotentRequest,
  now: string,
): Promise<Issuance | undefined> {
  const kept = await table.get(idempotencyKey(callerTokenId, idempotent));
  if (!isKept(kept, idempotent, now)) return undefined;
  return { token: toToken(kept), nonce: String(kept.nonce), secretHash: String(kept.secret_hash) };
}

/** The token of a secret, expired or not; undefined if it does not exist or was revoked. */
export async function findToken(table: Table, secret: string): Promise<Token | undefined> {
  const item = await table.get(keys.token(hashOfSecret(secret)));
  return item && toToken(item);
}

/**
 * Stores the day on which a token was used. `findToken` also returns this day, so a caller can see whether
 * the current day is already stored.
 *
 * @param day ISO 8601, UTC
 */
export async function markUsed(table: Table, secret: string, day: string): Promise<void> {
  // Without this condition a token that was revoked meanwhile would exist again.
  const condition = 'attribute_exists(pk)';
  await table.update(keys.token(hashOfSecret(secret)), 'SET used_on = :day', {
    condition,
    values: { ':day': day },
  });
}

export interface TokenPage {
  tokens: Token[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/**
 * One page of all tokens, including expired ones, by id. It ends early if the answer would become too large.
 *
 * @param cursor from the page before
 * @throws {Problem} `unreadable`: an invalid cursor
 */
export async function listTokenPage(
  table: Table,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<TokenPage> {
  const items = await table.query(partitions.tokens, {
    limit: limit + 1,
    ...(cursor !== undefined && rangeAfter(sortKeyIn(cursor, UUID))),
  });
  const { items: shown, ...next } = pageOf(items, limit, ({ token }) => token);
  const keyOf = ({ hash }: Item): Key => keys.token(String(hash));
  const found = await table.batchGet(shown.map(keyOf));
  const tokens = shown.map((item) => {
    const { used_on } = found.get(keyText(keyOf(item))) ?? item;
    return toToken({ ...item, used_on });
  });
  return { tokens, ...next };
}

/** @returns false if the token does not exist */
export async function revokeToken(table: Table, id: string): Promise<boolean> {
  const listed = await table.get(keys.listedToken(id));
  if (!listed) return false;
  await table.transact([
    table.deleteAction(keys.token(String(listed.hash))),
    table.deleteAction(keys.listedToken(id)),
  ]);
  return true;
}

function toToken({ token, used_on }: Item): Token {
  return {
    ...(JSON.parse(String(token)) as Token),
    ...(used_on !== undefined && { used_on: String(used_on) }),
  };
}
