/**
 * How the browser proves who calls. The token is in the memory of this page only: not in storage, not in an address, and
 * gone when the page is closed or reloaded.
 */
let token: string | undefined;

export const session = {
  start(given: string): void {
    token = given;
  },
  end(): void {
    token = undefined;
  },
  /** Headers that each API call needs. */
  headers(): Record<string, string> {
    return token === undefined ? {} : { Authorization: `Bearer ${token}` };
  },
};
