import { posix } from 'node:path';
import { contentPlace } from './content-place.ts';
import type { AddressedSite } from './site-address.ts';

/** Resolves links between the pages of a site: `{{< ref "pier.md" >}}` of Hugo, `{% post_url … %}` of Jekyll. */
export class PageLinks {
  readonly #paths = new Map<string, string>();
  readonly #site: AddressedSite;
  readonly #addressOf: (path: string) => string | undefined;

  /**
   * @param paths of the pages, relative to the folder of the site
   * @param addressOf the address of the page in a file
   */
  constructor(
    paths: readonly string[],
    site: AddressedSite,
    addressOf: (path: string) => string | undefined,
  ) {
    this.#site = site;
    this.#addressOf = addressOf;
    for (const path of paths) this.#paths.set(this.#nameOf(path), path);
  }

  /**
   * The address of a page.
   *
   * @param name as in `{{< ref "trip/pier.md#start" >}}` of Hugo and `{% post_url 2025-03-04-pier %}` of
   *   Jekyll
   * @param from path of the file that has the link
   * @returns undefined if there is no such page, or if there are several
   */
  address(name: string, from: string): string | undefined {
    const [page = '', fragment] = name.trim().split('#');
    const path = this.#find(withoutEnding(page.replace(/^\//, '')), from);
    const address = path === undefined ? undefined : this.#addressOf(path);
    return address === undefined || fragment === undefined ? address : `${address}#${fragment}`;
  }

  #find(name: string, from: string): string | undefined {
    const exact =
      this.#paths.get(name) ?? this.#paths.get(posix.join(posix.dirname(this.#nameOf(from)), name));
    if (exact !== undefined || name === '') return exact;
    const [first, ...others] = [...this.#paths].filter(([one]) => one.endsWith(`/${name}`));
    return others.length === 0 ? first?.[1] : undefined;
  }

  #nameOf(path: string): string {
    return withoutEnding(contentPlace(path, this.#site).inside);
  }
}

const withoutEnding = (path: string): string =>
  path.replace(/\.(?:md|markdown|mdx|html?)$/i, '').replace(/(?:^|\/)index$/, '');
