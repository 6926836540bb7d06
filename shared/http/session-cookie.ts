import { createHash, timingSafeEqual } from 'node:crypto';
import { UUID } from '#shared/model/uuid.ts';
import { SESSION_SECONDS } from '#shared/settings.ts';
import type { SessionSecret } from '#shared/store/sessions.ts';

/** The header that a call by cookie needs, unless it is GET or HEAD. */
export const CSRF_HEADER = 'X-Feedmill-CSRF';

/** 256 bits in base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;
const SEPARATOR = '.';

/**
 * The cookie of sessions. Over https its name has the prefix `__Host-`, so that no other host of the domain can set it
 * (RFC 6265bis §4.1.3.2). Browsers refuse this prefix over http, which only `npm start` on loopback uses.
 */
export class SessionCookie {
  readonly #name: string;
  readonly #isSecure: boolean;
  readonly #origin: string;

  /** @param publicUrl the address of the deployment */
  constructor(publicUrl: string) {
    this.#origin = new URL(publicUrl).origin;
    this.#isSecure = !publicUrl.startsWith('http:');
    this.#name = this.#isSecure ? '__Host-feedmill' : 'feedmill';
  }

  /** The session in a `Cookie` header; undefined if the header contains no session in the right form. */
  read(header: string | null): SessionSecret | undefined {
    const start = `${this.#name}=`;
    const pair = (header ?? '').split(/;\s*/).find((one) => one.startsWith(start));
    const [tokenId = '', secret = '', ...more] = pair?.slice(start.length).split(SEPARATOR) ?? [];
    const isSession = (tokenId === 'admin' || UUID.test(tokenId)) && SECRET.test(secret) && more.length === 0;
    return isSession ? { tokenId, secret } : undefined;
  }

  /**
   * Whether a page of another origin sent a request. Browsers send `Sec-Fetch-Site` (Fetch Metadata §2.4), older
   * browsers send `Origin`, and other clients send neither header. `none` means that no page sent the request, but the
   * user or an extension of the browser did.
   */
  isOfOtherOrigin(headers: Headers): boolean {
    const site = headers.get('sec-fetch-site');
    if (site !== null) return site !== 'same-origin' && site !== 'none';
    const origin = headers.get('origin');
    return origin !== null && origin !== this.#origin && URL.parse(origin)?.host !== headers.get('host');
  }

  /** The value of `Set-Cookie` for a new session. */
  write({ tokenId, secret }: SessionSecret): string {
    return this.#setting(`${tokenId}${SEPARATOR}${secret}`, SESSION_SECONDS);
  }

  /** The value of `Set-Cookie` that removes the cookie. */
  remove(): string {
    return this.#setting('', 0);
  }

  #setting(value: string, seconds: number): string {
    const secure = this.#isSecure ? '; Secure' : '';
    return `${this.#name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
  }
}

/** The value of `CSRF_HEADER`. It is derived from the secret of the session, which scripts of a page cannot read. */
export function csrfOf(secret: string): string {
  return createHash('sha256').update(`csrf\n${secret}`).digest('base64url');
}

/** Whether a header has the CSRF value of a session. The comparison takes constant time. */
export function isCsrfOf(secret: string, header: string | null): boolean {
  const [wanted, given] = [csrfOf(secret), header ?? ''].map((text) =>
    createHash('sha256').update(text).digest(),
  );
  return wanted !== undefined && given !== undefined && timingSafeEqual(wanted, given);
}
