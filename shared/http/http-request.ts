/**
 * A request to the API, before its route is known. The classes `Request`, `Headers` and `Response` of Node are not used:
 * at its first use of one of them, Node loads the package `undici`, which takes a tenth of a cold start or more.
 */
export interface HttpRequest {
  method: string;
  /** The path, with each segment percent-encoded. */
  path: string;
  /** The query as it was sent, without the question mark; empty if there is none. */
  query: string;
  headers: RequestHeaders;
  body: Uint8Array;
  /** The caller's network address. */
  address: string;
  requestId: string;
}

export interface RequestHeaders {
  /** The value of a header; null if the request does not have the header. The case of names has no meaning. */
  get(name: string): string | null;
}

/** @param values the values by name; an undefined value counts as absent */
export function requestHeaders(values: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const byName = new Map<string, string>();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) byName.set(name.toLowerCase(), value.trim());
  return { get: (name) => byName.get(name.toLowerCase()) ?? null };
}
