/**
 * The session of this page. Scripts cannot read the cookie of the session. With each change the API requires a
 * second value, which the page keeps in memory. So pages of other sites cannot make changes.
 */
let csrf = '';

export const session = {
  /** @param value `csrf` of the API's answer; empty without a session */
  keep(value: string): void {
    csrf = value;
  },
  /** Headers that a call needs in addition to the cookie. */
  headers(method: string): Record<string, string> {
    return method === 'GET' || csrf === '' ? {} : { 'X-Feedmill-CSRF': csrf };
  },
};
