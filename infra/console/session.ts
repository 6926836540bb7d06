/**
 * The value that the API requires with each change, in addition to the cookie of the session. The page keeps the value
 * in memory. Pages of other sites do not know the value, so they cannot make changes.
 */
let csrf = '';

export const session = {
  /** @param value `csrf` of the API's answer; empty without a session */
  keep(value: string): void {
    csrf = value;
  },
  /** Whether the API gave this value for the session of this page. */
  has: (value: string): boolean => value === csrf,
  /** Headers that a call needs in addition to the cookie. */
  headers(method: string): Record<string, string> {
    return method === 'GET' || csrf === '' ? {} : { 'X-Feedmill-CSRF': csrf };
  },
};
