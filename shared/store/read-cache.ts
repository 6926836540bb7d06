import type { ArticleHead, ArticleRecord } from '#shared/table/article-item.ts';
import { SKETCH_ATTRIBUTES, toHead } from '#shared/table/article-item.ts';
import { type Key, keys, keyText } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';
import type { Bodies } from './bodies.ts';
import { recordToChange } from './read-articles.ts';

/** The part of an article that a comparison needs. */
export interface Candidate {
  head: ArticleHead;
  sketch: Uint8Array;
  edition?: number;
}

/**
 * The items that a submission or batch has read, with the changes it made. Later lines of a batch see the changes of
 * earlier lines, and many lines need only a few reads.
 */
export class ReadCache {
  readonly #table: Table;
  readonly #bodies: Bodies;
  readonly #items = new Map<string, Item | undefined>();
  readonly #records = new Map<string, ArticleRecord>();
  readonly #candidates = new Map<string, Candidate>();

  constructor(table: Table, bodies: Bodies) {
    this.#table = table;
    this.#bodies = bodies;
  }

  /** Loads what is not in the cache: the items, and the articles with their bodies. All items are read in one batch. */
  async load(wanted: readonly Key[], articleIds: readonly string[] = []): Promise<void> {
    const missing = wanted.filter((key) => !this.#items.has(keyText(key)));
    const articles = articleIds.filter((id) => !this.#records.has(id)).map(keys.article);
    const found = await this.#table.batchGet([...missing, ...articles]);
    // Changes that were applied during the read are newer.
    for (const key of missing)
      if (!this.#items.has(keyText(key))) this.#items.set(keyText(key), found.get(keyText(key)));
    await Promise.all(
      articles.map(async (key) => {
        const item = found.get(keyText(key));
        const record = item && (await recordToChange(item, this.#bodies));
        if (record && !this.#records.has(record.article.id)) this.setRecord(record);
      }),
    );
  }

  /** Loads heads and sketches, without bodies, of articles that are not in the cache. */
  async loadCandidates(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#candidates.has(id) && !this.#records.has(id)).map(keys.article);
    for (const item of (await this.#table.batchGet(missing, SKETCH_ATTRIBUTES)).values()) {
      if (item.sketch instanceof Uint8Array) {
        const head = toHead(item);
        const { edition } = item;
        this.#candidates.set(head.id, {
          head,
          sketch: item.sketch,
          ...(typeof edition === 'number' && { edition }),
        });
      }
    }
  }

  /** @throws {Error} the key was not loaded, so it is unknown whether the item exists */
  item(key: Key): Item | undefined {
    if (!this.#items.has(keyText(key))) throw new Error(`${key.pk} was not loaded`);
    return this.#items.get(keyText(key));
  }

  isLoaded(key: Key): boolean {
    return this.#items.has(keyText(key));
  }

  record(id: string): ArticleRecord | undefined {
    return this.#records.get(id);
  }

  candidate(id: string): Candidate | undefined {
    const record = this.#records.get(id);
    if (record?.sketch) {
      const { article, sketch, edition } = record;
      return { head: article, sketch, ...(edition !== undefined && { edition }) };
    }
    return this.#candidates.get(id);
  }

  setItem(item: Item): void {
    this.#items.set(keyText(item), item);
  }

  setRecord(record: ArticleRecord): void {
    this.#records.set(record.article.id, record);
  }
}
