import { addSeconds, inSeconds } from '#shared/model/instant.ts';
import { LIMITS, SESSION_SECONDS } from '#shared/settings.ts';
import { keys, keyText, partitions } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';
import { hashOfSecret, type Token } from './tokens.ts';

/** The content of a session's cookie. The secret is not stored. */
export interface SessionSecret {
  tokenId: string;
  secret: string;
}

/** A session that has not ended. */
export interface FoundSession {
  /** Hash of the secret of the token with which the session began. */
  tokenHash: string;
  /** ISO 8601, UTC. */
  expiresAt: string;
  /** The token with its data; absent for the admin's token, and after the token was revoked. */
  listed?: { token: Token; hash: string };
}

/**
 * Stores a session by the hash of its secret. If the token has too many sessions with it, its oldest sessions end. The
 * table deletes the session after it has expired.
 *
 * @param tokenHash of the secret of the token
 * @param now ISO 8601, UTC
 * @returns when it ends: ISO 8601, UTC
 */
export async function createSession(
  table: Table,
  { tokenId, secret }: SessionSecret,
  tokenHash: string,
  now: string,
): Promise<string> {
  const expiresAt = addSeconds(now, SESSION_SECONDS);
  await endOldest(table, tokenId);
  await table.put({
    ...keys.session(tokenId, hashOfSecret(secret)),
    token_hash: tokenHash,
    expires_at: expiresAt,
    expires: inSeconds(expiresAt),
  });
  return expiresAt;
}

/** Ends the oldest sessions of a token, so that the token can have one more. */
async function endOldest(table: Table, tokenId: string): Promise<void> {
  const limit = 2 * LIMITS.maxSessions;
  const sessions = await table.query(partitions.sessions(tokenId), { limit });
  const oldestFirst = sessions.toSorted((a, b) => (String(a.expires_at) < String(b.expires_at) ? -1 : 1));
  await table.batchWrite([], oldestFirst.slice(0, Math.max(0, sessions.length - LIMITS.maxSessions + 1)));
}

/**
 * The session of a cookie; undefined if it does not exist or has expired. One read.
 *
 * @param now ISO 8601, UTC: the table deletes expired sessions with a delay
 */
export async function findSession(
  table: Table,
  { tokenId, secret }: SessionSecret,
  now: string,
): Promise<FoundSession | undefined> {
  const [own, listed] = [keys.session(tokenId, hashOfSecret(secret)), keys.listedToken(tokenId)];
  const items = await table.batchGet([own, listed]);
  const session = items.get(keyText(own));
  const expiresAt = String(session?.expires_at);
  if (session === undefined || expiresAt <= now) return undefined;
  const item = items.get(keyText(listed));
  return {
    tokenHash: String(session.token_hash),
    expiresAt,
    ...(item && {
      listed: { token: JSON.parse(String(item.token)) as Token, hash: String(item.hash) },
    }),
  };
}

/** Ends one session. If the session has already ended, this is not an error. */
export async function endSession(table: Table, { tokenId, secret }: SessionSecret): Promise<void> {
  await table.delete(keys.session(tokenId, hashOfSecret(secret)));
}

export async function endSessionsOf(table: Table, tokenId: string): Promise<void> {
  const sessions = await table.query(partitions.sessions(tokenId));
  await table.batchWrite([], sessions);
}
