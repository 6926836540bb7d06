/** The values in an answer that tell readers when to ask again. */
export interface Hint {
  /** `max-age` of `Cache-Control`, in seconds. */
  maxAge: number | undefined;
  /** `s-maxage`, which shared caches use instead of `max-age`. */
  sharedMaxAge: number | undefined;
  /** `ttl` of RSS, in minutes. */
  ttlMinutes: number | undefined;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** Seconds until each reader requests a feed again at its shortest interval, as read from its source code. */
export const READERS: Readonly<Record<string, (hint: Hint) => number>> = {
  // Prefers `s-maxage` to `max-age`, and waits at least ten minutes.
  'lion-reader': ({ maxAge, sharedMaxAge }) =>
    clamp(sharedMaxAge ?? maxAge ?? HOUR, 10 * MINUTE, 7 * 24 * HOUR),
  // Waits for the longest of these: its own interval, `ttl` and `max-age`.
  Miniflux: ({ maxAge = 0, ttlMinutes = 0 }) => Math.max(5 * MINUTE, maxAge, ttlMinutes * MINUTE),
  CommaFeed: ({ maxAge = 0 }) => clamp(maxAge, 5 * MINUTE, 4 * HOUR),
  // Checks every ten minutes, and skips feeds that are still fresh.
  NetNewsWire: ({ maxAge = 0 }) =>
    Math.max(1, Math.ceil(Math.min(maxAge, 5 * HOUR) / (10 * MINUTE))) * 10 * MINUTE,
  Liferea: ({ maxAge = 0, ttlMinutes = 0 }) => Math.max(5 * MINUTE, maxAge, ttlMinutes * MINUTE),
  // Caches for `max-age`, but at least a minute and at most a day, and checks every ten minutes.
  FreshRSS: ({ maxAge = 800 }) => Math.ceil(clamp(maxAge, MINUTE, 24 * HOUR) / (10 * MINUTE)) * 10 * MINUTE,
};

export function hintOf(headers: Headers, body: string): Hint {
  const control = headers.get('cache-control') ?? '';
  const seconds = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(control)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const ttl = /<ttl>(\d+)<\/ttl>/.exec(body)?.[1];
  return {
    maxAge: seconds(/(?:^|[ ,])max-age=(\d+)/),
    sharedMaxAge: seconds(/s-maxage=(\d+)/),
    ttlMinutes: ttl === undefined ? undefined : Number(ttl),
  };
}
