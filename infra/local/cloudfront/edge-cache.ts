/** What the origin answered. */
export interface OriginAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface CachedAnswer extends OriginAnswer {
  /** Whole seconds since the origin gave it, or said that it still holds. */
  ageSeconds: number;
  isHit: boolean;
}

interface KeptAnswer extends OriginAnswer {
  /** Milliseconds on the cache's clock. */
  fetchedAt: number;
}

/** What a request to the origin came to: a new state, or the one before where the origin fails. */
interface Fetched {
  answer: KeptAnswer;
  isHit: boolean;
}

/** Asks the origin for a path; `etag` is what is known already, and then its answer may be 304. */
export type Origin = (path: string, etag: string | undefined) => Promise<OriginAnswer>;

/** CloudFront believes the file's own `max-age`; here a file is to be seen within seconds of its change. */
const MAX_FRESH_MILLISECONDS = 1_000;
const MAX_BYTES = 64 * 1024 * 1024;
/** A map entry and its headers, so that many small answers count too. */
const ENTRY_BYTES = 1_000;

/**
 * The cache of one edge location. Its key is a path. One request for a path is at the origin at a time and the others
 * wait for it, so that of any path nobody gets an older state after a newer one.
 */
export class EdgeCache {
  readonly #origin: Origin;
  readonly #nowMs: () => number;
  readonly #entries = new Map<string, KeptAnswer>();
  readonly #fetching = new Map<string, Promise<Fetched>>();
  #bytes = 0;

  /** @param nowMs a clock that never goes back: with the time of day, a clock set back an hour would stop all revalidation */
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
   * Forgets paths, as CloudFront does of an invalidation: also what is on its way here from the origin.
   *
   * @param paths as the cache's keys are; a last `*` stands for any ending
   */
  forget(paths: readonly string[]): void {
    const isMeant = (key: string) =>
      paths.some((path) => (path.endsWith('*') ? key.startsWith(path.slice(0, -1)) : key === path));
    for (const key of [...this.#entries.keys()].filter(isMeant)) this.#drop(key);
    for (const key of [...this.#fetching.keys()].filter(isMeant)) this.#fetching.delete(key);
  }

  #withAge({ answer: { fetchedAt, ...answer }, isHit }: Fetched): CachedAnswer {
    return { ...answer, ageSeconds: Math.floor((this.#nowMs() - fetchedAt) / 1000), isHit };
  }

  #startFetching(path: string, known: KeptAnswer | undefined): Promise<Fetched> {
    const fetching = this.#fetch(path, known).then((fetched) => {
      const { answer, isHit } = fetched;
      // Not where an invalidation came in between: what was on its way may be what it is to forget.
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
    // `stale-if-error` (RFC 5861 §4): what is known serves on while the origin is not able to.
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

/** `s-maxage` before `max-age` (RFC 9111 §5.2.2.10), as far as this cache believes it. */
function freshMilliseconds({ headers }: OriginAnswer): number {
  const cacheControl = headers['cache-control'] ?? '';
  if (/\b(no-store|no-cache|private)\b/i.test(cacheControl)) return 0;
  const [, shared] = /\bs-maxage=(\d+)/i.exec(cacheControl) ?? [];
  const [, own] = /\bmax-age=(\d+)/i.exec(cacheControl) ?? [];
  const seconds = shared ?? own;
  return seconds === undefined
    ? MAX_FRESH_MILLISECONDS
    : Math.min(MAX_FRESH_MILLISECONDS, Number(seconds) * 1000);
}
