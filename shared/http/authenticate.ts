import { createHash, timingSafeEqual } from 'node:crypto';
import { ADMIN_PUBLISHER, type Caller } from '#shared/model/caller.ts';
import { Problem } from '#shared/model/problem.ts';
import { findToken } from '#shared/store/tokens.ts';
import type { Table } from '#shared/table/table.ts';

/** RFC 6750 §2.1: `b64token`. */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/** The secret in an `Authorization` header; undefined if it contains no bearer token. */
export function bearerSecret(authorization: string | null): string | undefined {
  return BEARER.exec(authorization ?? '')?.[1];
}

/**
 * Identifies the caller by its bearer token. The token is looked up by the hash of the whole secret, so the time does
 * not depend on how much of it is right. It is looked up for each request, so a revoked token is refused at once.
 */
export class Authenticator {
  readonly #readAdminToken: () => Promise<string>;
  #adminHash: Buffer | undefined;

  /** @param readAdminToken read once, at the first request */
  constructor(readAdminToken: () => Promise<string>) {
    this.#readAdminToken = readAdminToken;
  }

  /**
   * @param authorization value of the header
   * @param now ISO 8601, UTC: the expiry is checked here, because the table deletes expired items with a delay of up
   *   to days
   * @throws {Problem} `unauthorized`: no header, another scheme, or an invalid token
   */
  async authenticate(authorization: string | null, table: Table, now: string): Promise<Caller> {
    const secret = bearerSecret(authorization);
    if (authorization === null) throw unauthorized('The request has no Authorization header');
    if (secret === undefined) throw unauthorized('The Authorization header has no bearer token');
    this.#adminHash ??= hash(await this.#readAdminToken());
    if (timingSafeEqual(hash(secret), this.#adminHash)) {
      return { publisher: ADMIN_PUBLISHER, tokenId: 'admin', feeds: ['*'], isAdmin: true };
    }
    const token = await findToken(table, secret);
    if (!token || (token.expires_at !== undefined && token.expires_at <= now))
      throw unauthorized('The token is unknown, expired or revoked');
    return { publisher: token.publisher, tokenId: token.id, feeds: token.feeds, isAdmin: false };
  }
}

function unauthorized(reason: string): Problem {
  return new Problem(
    'unauthorized',
    `${reason}: send the header Authorization: Bearer TOKEN with a valid token.`,
  );
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
