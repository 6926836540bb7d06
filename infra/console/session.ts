/** Required with each change, besides the cookie. In memory: other sites do not know it. */
let csrf = '';

export const session = {
  /** @param value `csrf` of the API; can be empty */
  keep(value: string): void {
    csrf = value;
  },
  has: (value: string): boolean => value === csrf,
  headers(method: string): Record<string, string> {
    return method === 'GET' || csrf === '' ? {} : { 'X-Feedmill-CSRF': csrf };
  },
};
