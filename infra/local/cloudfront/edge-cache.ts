export interface OriginAnswer {
  status: number;
  /** The headers, by name in lower case. */
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface CachedAnswer extends OriginAnswer {
  /** Whole seconds since the origin returned or revalidated the answer. */
  ageSeconds: number;
  isHit: boolean;
}

interface KeptAnswer extends OriginAnswer {
  /** Milliseconds on the cache's clock. */
  fetchedAt: number;
}

/** An answer. `isHit` is true if it is from the cache, because it was fresh or because the origin failed. */
interface Fetched {
  answer: KeptAnswer;
  isHit: boolean;
}

/** Requests a path from the origin. If the `etag` of the cached answer is given, the origin can return 304. */
export type Origin = (path: string, etag: string | undefined) => Promise<OriginAnswer>;

/**
 * The longest time for which a cached file is used before the origin is asked again. It is short, so that a changed
 * file is soon visible on this machine. CloudFront uses a cached file for the `max-age` of the file.
 */
export const MAX_FRESH_MILLISECONDS = 500;
const MAX_BYTES = 64 * 1024 * 1024;
/** Estimated bytes of a map entry and its headers, so that many small answers count too. */
const ENTRY_BYTES = 1_000;

/**
 * The cache of one edge location, by path. For each path, only one request is sent to the origin at a time,
 * and other requests for the path wait for its answer. So no client gets a newer version of a file and later
 * an older version.
 */
export class EdgeCache {
  readonly #origin: Origin;
  readonly #nowMs: () => number;
  readonly #entries = new Map<string, KeptAnswer>();
  readonly #fetching = new Map<string, Promise<Fetched>>();
  #bytes = 0;

  /**
   * @param nowMs returns the milliseconds of a monotonic clock. With the time of day, no cached file would be
   *   revalidated for an hour if the clock was set back by an hour.
   */
  constructor(origin: Origin, nowMs: () => number = () => performance.now()) {
    this.#origin = origin;
    this.#nowMs = nowMs;
  }

  async get(path: string): Promise<CachedAnswer> {
    const known = this.#entries.get(path);
    if (known !== undefined && this.#nowMs() - known.fetchedAt < freshMilliseconds(known)) {
      return this.#withAge({ answer: known, isHit: true });
    }
    return this.#withAge(await (this.#fetching.get(path) ?? this.#startFetching(path, known)));
  }

  /**
   * Removes paths from the cache, like an invalidation of CloudFront, including answers that are being fetched.
   *
   * @param paths keys of the cache; a final `*` matches any ending
   */
  invalidate(paths: readonly string[]): void {
    const isInvalidated = (key: string) =>
      paths.some((path) => (path.endsWith('*') ? key.startsWith(path.slice(0, -1)) : key === path));
    for (const key of [...this.#entries.keys()].filter(isInvalidated)) this.#drop(key);
    for (const key of [...this.#fetching.keys()].filter(isInvalidated)) this.#fetching.delete(key);
  }

  #withAge({ answer: { fetchedAt, ...answer }, isHit }: Fetched): CachedAnswer {
    return { ...answer, ageSeconds: Math.floor((this.#nowMs() - fetchedAt) / 1000), isHit };
  }

  #startFetching(path: string, known: KeptAnswer | undefined): Promise<Fetched> {
    const fetching = this.#fetch(path, known).then((fetched) => {
      const { answer, isHit } = fetched;
      // If the path was invalidated during the request, the answer is not cached, because it can be the file
      // before the change.
      const isAwaited = this.#fetching.get(path) === fetching;
      if (isAwaited && !isHit && answer.status < 500) this.#keep(path, answer);
      return fetched;
    });
    this.#fetching.set(path, fetching);
    const end = () => this.#fetching.get(path) === fetching && this.#fetching.delete(path);
    void fetching.then(end, end);
    return fetching;
  }

  async #fetch(path: string, known: KeptAnswer | undefined): Promise<Fetched> {
    const startedAt = this.#nowMs();
    const etag = known?.status === 200 ? known.headers.etag : undefined;
    const answer = await this.#origin(path, etag);
    // `stale-if-error` (RFC 5861 §4): serves the cached answer while the origin fails.
    const isStaleServed = answer.status >= 500 && etag !== undefined && known !== undefined;
    if (isStaleServed) return { answer: known, isHit: true };
    const isUnchanged = answer.status === 304 && known !== undefined;
    return { answer: { ...(isUnchanged ? known : answer), fetchedAt: startedAt }, isHit: false };
  }

  #keep(path: string, answer: KeptAnswer): void {
    this.#drop(path);
    this.#entries.set(path, answer);
    this.#bytes += bytesOf(answer);
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= MAX_BYTES) return;
      this.#drop(oldest);
    }
  }

  #drop(path: string): void {
    const known = this.#entries.get(path);
    if (known === undefined) return;
    this.#entries.delete(path);
    this.#bytes -= bytesOf(known);
  }
}

function bytesOf(answer: OriginAnswer): number {
  return answer.body.byteLength + ENTRY_BYTES;
}

/**
 * The time for which a cached answer is used: `s-maxage`, otherwise `max-age` (RFC 9111 §5.2.2.10), but at most
 * the maximum of this cache.
 */
function freshMilliseconds({ headers }: OriginAnswer): number {
  const cacheControl = headers['cache-control'] ?? '';
  if (/\b(no-store|no-cache|private)\b/i.test(cacheControl)) return 0;
  const [, sMaxAge] = /\bs-maxage=(\d+)/i.exec(cacheControl) ?? [];
  const [, maxAge] = /\bmax-age=(\d+)/i.exec(cacheControl) ?? [];
  const seconds = sMaxAge ?? maxAge;
  return seconds === undefined
    ? MAX_FRESH_MILLISECONDS
    : Math.min(MAX_FRESH_MILLISECONDS, Number(seconds) * 1000);
}
