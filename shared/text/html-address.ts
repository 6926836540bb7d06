import { LIMITS } from '#shared/settings.ts';
import { ExpansionBudget } from './expansion-budget.ts';
import { ID_PREFIX } from './id-prefix.ts';

/** Schemes that run no code when a reader follows them. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Addresses of pictures that are not on the web: inline data, parts of mails, files of the sender. */
const UNREADABLE_PICTURE = /^\s*(?:data:image\/[\w+.-]+|blob:|file:|cid:|webkit-fake-url:)/i;
const MAX_PLACEHOLDER_CHARACTERS = 256;

/** Used only to distinguish a relative address from an invalid one. */
const ANY_BASE = 'https://base.invalid/';

/**
 * Makes an address in HTML absolute.
 *
 * @param address relative or absolute, as written
 * @param options.baseUrl address of the HTML; without it relative addresses cannot be resolved
 * @param options.mailto whether a `mailto:` address is allowed
 * @returns absolute http, https or mailto URL; undefined if the address cannot be made absolute
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

/**
 * The `id` of a place in an article, made from its name. An `id` that was made in this way is not changed. Undefined
 * for names with unusual characters.
 */
export function idOf(name: string): string | undefined {
  const bare = name.startsWith(ID_PREFIX) ? name.slice(ID_PREFIX.length) : name;
  return ID.test(bare) ? ID_PREFIX + bare : undefined;
}

/**
 * Makes the addresses of one document absolute. It drops relative addresses, and records them, if there is no base, if
 * the base is longer than `LIMITS.maxUrlCharacters`, or if the document would expand too much: 65,000 links of 16 bytes
 * would become 130 MB with a base of 2,048 characters.
 */
export class AddressResolver {
  readonly #baseUrl: string | undefined;
  readonly #budget: ExpansionBudget;
  readonly #dropped = new Set<string>();
  readonly #pictures = new Set<string>();

  /** @param options.inputCharacters length of the document */
  constructor(options: { baseUrl?: string | undefined; inputCharacters: number }) {
    const { baseUrl = '', inputCharacters } = options;
    this.#baseUrl = baseUrl !== '' && baseUrl.length <= LIMITS.maxUrlCharacters ? baseUrl : undefined;
    this.#budget = new ExpansionBudget(inputCharacters);
  }

  get baseUrl(): string | undefined {
    return this.#baseUrl;
  }

  /** The absolute address as from `absoluteAddress`; relative addresses that are dropped are recorded. */
  resolve(address: string, { mailto = false }: { mailto?: boolean } = {}): string | undefined {
    const absolute = absoluteAddress(address, { baseUrl: this.#baseUrl, mailto });
    if (absolute !== undefined && this.#budget.spend(Math.max(0, absolute.length - address.length))) {
      return absolute;
    }
    if (absolute !== undefined || isRelative(address)) this.#dropped.add(address);
    return undefined;
  }

  /**
   * Records a picture that is dropped because readers cannot load its address: it is inline data, a part of a mail or a
   * file on the sender's disk. Placeholders, which are short inline data, are not recorded.
   */
  dropPicture({ src = '', alt = '' }: { src?: string; alt?: string }): void {
    const [scheme = ''] = UNREADABLE_PICTURE.exec(src) ?? [];
    if (scheme === '' || (scheme.startsWith('data:') && src.length <= MAX_PLACEHOLDER_CHARACTERS)) return;
    this.#pictures.add(alt.trim() || scheme);
  }

  /** The relative addresses that were dropped, each once, in document order. */
  get dropped(): readonly string[] {
    return [...this.#dropped];
  }

  /** The recorded pictures, by their alternative text or the kind of their address, each once, in document order. */
  get pictures(): readonly string[] {
    return [...this.#pictures];
  }
}

/** A link within the document is not recorded, because the text of the link is still shown. */
function isRelative(address: string): boolean {
  const written = address.trim();
  return (
    written !== '' &&
    !written.startsWith('#') &&
    URL.parse(written) === null &&
    URL.parse(written, ANY_BASE)?.protocol === 'https:'
  );
}
