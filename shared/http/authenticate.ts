import { timingSafeEqual } from 'node:crypto';
import { ADMIN_PUBLISHER, type Caller } from '#shared/model/caller.ts';
import { Problem } from '#shared/model/problem.ts';
import { findSession, type SessionSecret } from '#shared/store/sessions.ts';
import { findToken, hashOfSecret, markUsed, type Token } from '#shared/store/tokens.ts';
import type { Table } from '#shared/table/table.ts';
import { CSRF_HEADER, isCsrfOf, type SessionCookie } from './session-cookie.ts';
import { UnknownTokens } from './unknown-tokens.ts';

/** RFC 6750 §2.1: `b64token`. */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;
const ADMIN: Caller = { publisher: ADMIN_PUBLISHER, tokenId: 'admin', feeds: ['*'], isAdmin: true };

/** The secret in an `Authorization` header; undefined if it contains no bearer token. */
export function bearerSecret(authorization: string | null): string | undefined {
  return BEARER.exec(authorization ?? '')?.[1];
}

export interface Credentials extends Pick<Request, 'headers' | 'method'> {
  /** The caller's network address. */
  address: string;
}

/**
 * Identifies the caller by its bearer token, or by the cookie of a session that a token began. Tokens and
 * sessions are looked up by the hash of the whole secret, so the time of an answer does not show how many
 * characters of a guess are correct. They are looked up for each request, so a revoked token and its sessions
 * are refused immediately.
 */
export class Authenticator {
  readonly #readAdminToken: () => Promise<string>;
  readonly #cookie: SessionCookie;
  readonly #unknownTokens = new UnknownTokens();
  #adminHash: string | undefined;

  /** @param readAdminToken called for each request with a token or the admin's session, until one call has succeeded */
  constructor(readAdminToken: () => Promise<string>, cookie: SessionCookie) {
    this.#readAdminToken = readAdminToken;
    this.#cookie = cookie;
  }

  /**
   * Identifies the caller by the `Authorization` header or, if the request has none, by the session of the
   * cookie.
   *
   * @param now ISO 8601, UTC: the expiry is checked here, because the table deletes expired items with a
   *   delay of up to days
   * @throws {Problem} `unauthorized`: no header and no session, another scheme, or an invalid token or
   *   session; `forbidden`: a call by cookie could change something, and has no valid CSRF header or is from
   *   another origin; `too-many-requests`: the address sent many invalid tokens
   */
  async authenticate({ headers, method, address }: Credentials, table: Table, now: string): Promise<Caller> {
    const authorization = headers.get('authorization');
    const session = authorization === null ? this.#cookie.read(headers.get('cookie')) : undefined;
    const secret = bearerSecret(authorization);
    if (session === undefined && authorization === null)
      throw unauthorized('The request has no Authorization header');
    if (session === undefined && secret === undefined)
      throw unauthorized('The Authorization header has no bearer token');
    const hash = hashOfSecret(session?.secret ?? secret ?? '');
    const caller = await this.#unknownTokens.limit({ address, hash, now }, () =>
      session === undefined
        ? this.#byToken(hash, secret ?? '', table, now)
        : this.#bySession(session, table, now),
    );
    if (session === undefined || /^(?:GET|HEAD)$/.test(method)) return caller;
    if (this.#cookie.isOfOtherOrigin(headers))
      throw new Problem(
        'forbidden',
        'A page of another origin sent the cookie of a session: send the header Authorization: Bearer TOKEN instead.',
      );
    if (!isCsrfOf(session.secret, headers.get(CSRF_HEADER)))
      throw new Problem(
        'forbidden',
        `A call with the cookie of a session needs the header ${CSRF_HEADER}: send the value of csrf in the answer of GET /v1/session.`,
      );
    return caller;
  }

  async #byToken(hash: string, secret: string, table: Table, now: string): Promise<Caller> {
    if (this.#adminHash !== undefined && isEqual(hash, this.#adminHash)) return ADMIN;
    // Both tokens are read at the same time. A publisher does not wait for the admin's token, and can send articles even
    // if the admin's token cannot be read.
    const adminHash = this.#readAdminHash();
    adminHash.catch(() => undefined);
    const token = await findToken(table, secret);
    if (!token && isEqual(hash, await adminHash)) return ADMIN;
    if (!token || isExpired(token, now)) throw unauthorized('The token is unknown, expired or revoked');
    const day = now.slice(0, 10);
    // If the day of the last use cannot be stored, the request is still accepted, and the next request tries again.
    if (token.used_on !== day) await markUsed(table, secret, day).catch(() => undefined);
    return callerOf(token);
  }

  async #bySession(session: SessionSecret, table: Table, now: string): Promise<Caller> {
    const isOfAdmin = session.tokenId === ADMIN.tokenId;
    const [found, adminHash] = await Promise.all([
      findSession(table, session, now),
      isOfAdmin ? this.#readAdminHash() : undefined,
    ]);
    const { tokenHash, expiresAt, listed } = found ?? {};
    const ends = { session: { secret: session.secret, expiresAt: expiresAt ?? '' } };
    // The admin's token may have been replaced since the session began.
    if (tokenHash !== undefined && adminHash !== undefined && isEqual(tokenHash, adminHash))
      return { ...ADMIN, ...ends };
    if (listed === undefined || listed.hash !== tokenHash || isExpired(listed.token, now))
      throw unauthorized('The session has ended, or its token was revoked');
    return { ...callerOf(listed.token), ...ends };
  }

  async #readAdminHash(): Promise<string> {
    this.#adminHash ??= hashOfSecret(await this.#readAdminToken());
    return this.#adminHash;
  }
}

/** Compares two hashes in constant time. */
function isEqual(hash: string, other: string): boolean {
  const [given, wanted] = [Buffer.from(hash), Buffer.from(other)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function isExpired({ expires_at }: Token, now: string): boolean {
  return expires_at !== undefined && expires_at <= now;
}

function callerOf({ publisher, id, feeds }: Token): Caller {
  return { publisher, tokenId: id, feeds, isAdmin: false };
}

function unauthorized(reason: string): Problem {
  return new Problem(
    'unauthorized',
    `${reason}: send the header Authorization: Bearer TOKEN with a valid token.`,
  );
}
