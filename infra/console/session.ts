/**
 * The session of this page. Scripts cannot read its cookie. The page keeps in memory the value that the API requires
 * with each change, so that pages of other sites cannot make changes.
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
