import { omitNullish } from '#shared/model/field-schemas.ts';
import { CliError } from './cli-error.ts';
import { openSource } from './open-source.ts';
import type { SourceArticle, SourceFormat } from './sources/source.ts';

interface OldItem {
  article: SourceArticle;
  format: SourceFormat;
}

/**
 * The ids, links and dates of articles in other old feeds of the same site. An article is found in these feeds by
 * its link. A blog with RSS and Atom has two ids for each article. An export or a folder can have other ids than the
 * old feed.
 */
export class OldIds {
  readonly #byLink = new Map<string, OldItem[]>();

  /** @throws {CliError} as `openSource`; `usage`: a feed has no items */
  static async of(feeds: readonly string[], base: string | undefined): Promise<OldIds> {
    const ids = new OldIds();
    for (const feed of feeds) {
      let items = 0;
      for await (const event of openSource(feed, { base })) {
        if (event.kind !== 'entry' || event.item === undefined) continue;
        items += 1;
        const { article, item } = event;
        const key = keyOf(article.url ?? article._feedmill.source_ids.rss.guid);
        ids.#byLink.set(key, [...(ids.#byLink.get(key) ?? []), { article, format: item.format }]);
      }
      if (items === 0) throw new CliError('usage', `${feed} has no items, so it has no ids to keep`);
    }
    return ids;
  }

  /**
   * Finds the items of the old feeds that have the same link as the article. Returns the article with the ids of these
   * items, and with the link and the date of the first item. If two items of one format have this link, returns the
   * article unchanged.
   */
  addedTo(article: SourceArticle): SourceArticle {
    const key = keyOf(article.url ?? '');
    const found = this.#byLink.get(key) ?? [];
    const formats = found.map(({ format }) => format);
    if (found.length === 0 || new Set(formats).size < formats.length) return article;
    this.#byLink.delete(key);
    const old = found.map(({ article: one, format }) => [format, one._feedmill.source_ids[format]] as const);
    const ids = { ...article._feedmill.source_ids, ...Object.fromEntries(old) };
    const { url, date_published } = found[0]?.article ?? {};
    return { ...article, ...omitNullish({ url, date_published }), _feedmill: { source_ids: ids } };
  }

  /**
   * The articles of the old feeds that the source does not have. Each article has the ids from all old feeds that
   * contain it.
   */
  *rest(): Generator<SourceArticle> {
    for (const items of [...this.#byLink.values()]) {
      const [first] = items;
      if (first === undefined) continue;
      const withIds = this.addedTo(first.article);
      if (withIds === first.article) for (const { article } of items) yield article;
      else yield withIds;
    }
  }
}

/**
 * The same text for an address with and without `https`, `www`, percent-encoding, a fragment or a slash at
 * the end.
 */
function keyOf(url: string): string {
  return (URL.parse(url)?.href ?? url).replace(/^https?:\/\/(?:www\.)?/i, '').replace(/#.*$|\/$/, '');
}
