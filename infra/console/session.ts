/**
 * The session of this page. Its cookie cannot be read by scripts; what the page keeps, in memory, is the value that the API
 * wants with each change, so that a page of another site cannot make one.
 */
let csrf = '';

export const session = {
  /** @param value `csrf` of the API's answer; '' where no session is */
  keep(value: string): void {
    csrf = value;
  },
  /** Headers that a call needs beside the cookie. */
  headers(method: string): Record<string, string> {
    return method === 'GET' || csrf === '' ? {} : { 'X-Feedmill-CSRF': csrf };
  },
};
