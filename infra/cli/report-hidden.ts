import type { CliContext } from './cli-context.ts';
import { articlesOf, type Head } from './feed-articles.ts';
import type { SourceFault } from './sources/source.ts';

/** The items of a source that are not public now. An earlier import of the source can have published them. */
export class HiddenItems {
  /** What each item is, by its address or its id in the old feed. */
  readonly #items = new Map<string, string>();

  add({ knownBy, what, hidden = [] }: SourceFault): void {
    if (knownBy !== undefined) this.#items.set(knownBy, what);
    for (const item of hidden) this.#items.set(item.knownBy, item.what);
  }

  /**
   * Says which of the items have an article that is not taken down.
   *
   * @returns the number of these articles
   */
  async report(feed: string, context: Pick<CliContext, 'api' | 'output'>): Promise<number> {
    let published = 0;
    if (this.#items.size === 0) return 0;
    for await (const article of articlesOf(context, feed)) {
      const what = this.#named(article);
      const { state } = article._feedmill;
      if (what === undefined || state === 'taken_down') continue;
      published += 1;
      context.output.error(
        `${what}: is not public in the source, but its article is ${state}. To take it down: feedmill takedown ${article.id} --feed ${feed}`,
      );
    }
    return published;
  }

  #named({ url, _feedmill: { source_ids: ids } }: Head): string | undefined {
    const names = [url, ids?.rss?.guid, ids?.atom, ids?.json];
    return names
      .map((name) => (name === undefined ? undefined : this.#items.get(name)))
      .find((what) => what !== undefined);
  }
}
