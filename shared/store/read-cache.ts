import type { ArticleHead, ArticleRecord } from '#shared/table/article-item.ts';
import { SKETCH_ATTRIBUTES, toHead } from '#shared/table/article-item.ts';
import { type Key, keys } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';
import type { Bodies } from './bodies.ts';
import { recordToChange } from './read-articles.ts';

/** An article as far as a comparison with another one needs it. */
export interface Candidate {
  head: ArticleHead;
  sketch: Uint8Array;
  /** As `ArticleRecord` has it. */
  edition?: number;
}

const idOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/**
 * What a run has read of the table, with what it has written since laid over it: so the lines of a batch see each
 * other's changes as if they had been sent one after another, at a few reads for many lines.
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

  /** Reads what is not known yet, articles with their bodies, all in one batch. */
  async load(wanted: readonly Key[], articleIds: readonly string[] = []): Promise<void> {
    const missing = wanted.filter((key) => !this.#items.has(idOf(key)));
    const articles = articleIds.filter((id) => !this.#records.has(id)).map(keys.article);
    const found = await this.#table.batchGet([...missing, ...articles]);
    // What was laid over it while it was read is newer.
    for (const key of missing)
      if (!this.#items.has(idOf(key))) this.#items.set(idOf(key), found.get(idOf(key)));
    await Promise.all(
      articles.map(async (key) => {
        const item = found.get(idOf(key));
        const record = item && (await recordToChange(item, this.#bodies));
        if (record && !this.#records.has(record.article.id)) this.setRecord(record);
      }),
    );
  }

  /** Reads the sketches of articles that are not known yet, without their bodies. */
  async loadCandidates(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#candidates.has(id) && !this.#records.has(id)).map(keys.article);
    for (const item of (await this.#table.batchGet(missing, SKETCH_ATTRIBUTES)).values()) {
      if (item.sketch instanceof Uint8Array) {
        const head = toHead(item);
        const { edition: rules } = item;
        this.#candidates.set(head.id, {
          head,
          sketch: item.sketch,
          ...(typeof rules === 'number' && { edition: rules }),
        });
      }
    }
  }

  /** @throws where it was never loaded: that nothing is there is known only of what was asked */
  item(key: Key): Item | undefined {
    if (!this.#items.has(idOf(key))) throw new Error(`${key.pk} was not loaded`);
    return this.#items.get(idOf(key));
  }

  isLoaded(key: Key): boolean {
    return this.#items.has(idOf(key));
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
    this.#items.set(idOf(item), item);
  }

  setRecord(record: ArticleRecord): void {
    this.#records.set(record.article.id, record);
  }
}
