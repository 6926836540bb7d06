import { LIMITS } from '#shared/settings.ts';
import { ExpansionBudget } from './expansion-budget.ts';
import { ID_PREFIX } from './id-prefix.ts';

/** Schemes that a reader can follow without running anything. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Only used to tell a relative address from an invalid one. */
const ANY_BASE = 'https://base.invalid/';

/**
 * Makes an address in HTML absolute.
 *
 * @param address relative or absolute, as written
 * @param options.baseUrl where the HTML stood; without it a relative address leads nowhere
 * @param options.mailto whether a `mailto:` address will do
 * @returns absolute http, https or mailto URL; undefined where none can be made
 */
export function absoluteAddress(
  address: string,
  { baseUrl, mailto = false }: { baseUrl?: string | undefined; mailto?: boolean } = {},
): string | undefined {
  const url = URL.parse(address, baseUrl);
  if (url === null) return undefined;
  if (SCHEMES.has(url.protocol)) return url.href;
  return mailto && url.protocol === 'mailto:' && url.pathname !== '' ? url.href : undefined;
}

const ID = /^[\w:.~-]{1,100}$/;

/** The `id` that an article keeps for one of its places, given the name of the place or that `id`; undefined for odd names. */
export function idOf(name: string): string | undefined {
  const bare = name.startsWith(ID_PREFIX) ? name.slice(ID_PREFIX.length) : name;
  return ID.test(bare) ? ID_PREFIX + bare : undefined;
}

/**
 * Makes the addresses of one document absolute, and notes the relative ones that it had to drop: without a base, with a
 * base longer than `LIMITS.maxUrlCharacters`, or beyond what the document may expand to (65,000 links of 16 bytes would be
 * 130 MB behind a base of 2,048 characters).
 */
export class AddressResolver {
  readonly #baseUrl: string | undefined;
  readonly #budget: ExpansionBudget;
  readonly #dropped = new Set<string>();

  /** @param options.inputCharacters of the document */
  constructor(options: { baseUrl?: string | undefined; inputCharacters: number }) {
    const { baseUrl = '', inputCharacters } = options;
    this.#baseUrl = baseUrl !== '' && baseUrl.length <= LIMITS.maxUrlCharacters ? baseUrl : undefined;
    this.#budget = new ExpansionBudget(inputCharacters);
  }

  /** What relative addresses are relative to, where it is known. */
  get baseUrl(): string | undefined {
    return this.#baseUrl;
  }

  /** As `absoluteAddress`. */
  resolve(address: string, { mailto = false }: { mailto?: boolean } = {}): string | undefined {
    const absolute = absoluteAddress(address, { baseUrl: this.#baseUrl, mailto });
    if (absolute !== undefined && this.#budget.spend(Math.max(0, absolute.length - address.length))) {
      return absolute;
    }
    if (absolute !== undefined || isRelative(address)) this.#dropped.add(address);
    return undefined;
  }

  /** The relative addresses that were dropped, each once, in the order of the document. */
  get dropped(): readonly string[] {
    return [...this.#dropped];
  }
}

/** A link within the document is dropped without a loss: its text stays. */
function isRelative(address: string): boolean {
  const written = address.trim();
  return (
    written !== '' &&
    !written.startsWith('#') &&
    URL.parse(written) === null &&
    URL.parse(written, ANY_BASE)?.protocol === 'https:'
  );
}
