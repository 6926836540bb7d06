import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from '../simulation/dice.ts';
import { draftOf } from '../simulation/stories.ts';

const FEED = 'faults';
const CONCURRENCY = 8;
/** Milliseconds that a client waits for an answer. */
const REQUEST_MILLISECONDS = 30_000;
const DEADLINE_MILLISECONDS = 120_000;

/** The address of a started Feedmill, and its admin token. */
export interface Target {
  url: string;
  adminToken: string;
}

/** Submits articles, and checks that all acknowledged articles exist. */
export class Load {
  /** Article ids by publisher id. */
  readonly acknowledged = new Map<string, string>();
  readonly #dice: Dice;
  #sent = 0;
  #unanswered: string[] = [];

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  get sent(): number {
    return this.#sent;
  }

  /** @throws {Error} the feed could not be created within `DEADLINE_MILLISECONDS` */
  async createFeed(target: Target): Promise<void> {
    const deadline = Date.now() + DEADLINE_MILLISECONDS;
    while (Date.now() < deadline) {
      const answer = await this.#ask(target, `/v1/feeds/${FEED}`, 'PUT', {
        title: 'Faults',
        near_duplicates: 'allow',
      });
      if (answer?.ok) return;
    }
    throw new Error('the feed cannot be created');
  }

  /**
   * Submits articles, eight at the same time, until `isOver`. An article that was not acknowledged is sent again, even
   * after a restart of Feedmill.
   */
  async run(target: Target, isOver: () => boolean): Promise<void> {
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        while (!isOver()) {
          const id = this.#unanswered.shift() ?? `article-${this.#sent++}`;
          const story = Number(id.split('-')[1]);
          const answer = await this.#ask(target, `/v1/feeds/${FEED}/articles`, 'POST', {
            id,
            ...draftOf(story, story),
            date_published: new Date(Date.UTC(2026, 0, 1) + story * 60_000).toISOString(),
            tags: this.#dice.happens(0.3) ? ['some'] : [],
            language: 'en',
          });
          if (answer?.ok) {
            const { article }: { article: { id: string } } = await answer
              .json()
              .catch(() => ({ article: { id: '' } }));
            if (article.id !== '') this.acknowledged.set(id, article.id);
            else this.#unanswered.push(id);
          } else this.#unanswered.push(id);
        }
      }),
    );
  }

  /**
   * Sends every unacknowledged article again, and waits until the files are complete. Each of these steps takes at most
   * `DEADLINE_MILLISECONDS`.
   *
   * @returns the broken promises
   */
  async check(target: Target): Promise<string[]> {
    await this.#resend(target);
    const wrong: string[] = [];
    const stored = await this.#stored(target);
    for (const [publisherId, id] of this.acknowledged) {
      const ids = stored.get(publisherId) ?? [];
      if (ids.length !== 1 || ids[0] !== id)
        wrong.push(`${publisherId} is stored as ${ids.join(' ') || 'nothing'}, not ${id}`);
    }
    const deadline = Date.now() + DEADLINE_MILLISECONDS;
    let missing: string[] = [];
    do {
      await pause(500);
      const shown = await this.#shown(target);
      const ids = new Set([...stored.values()].flat());
      missing = [
        ...[...ids].filter((id) => !shown.has(id)).map((id) => `${id} is in no file`),
        ...[...shown].filter(([id]) => !ids.has(id)).map(([id]) => `${id} is in a file and not stored`),
        ...[...shown]
          .filter(([, times]) => times > 1)
          .map(([id, times]) => `${id} is ${times} times in the files`),
      ];
    } while (missing.length > 0 && Date.now() < deadline);
    return [...wrong, ...missing];
  }

  async #resend(target: Target): Promise<void> {
    const deadline = Date.now() + DEADLINE_MILLISECONDS;
    await this.run(target, () => this.#unanswered.length === 0 || Date.now() > deadline);
  }

  /** Article ids by publisher id, from the list of the API. */
  async #stored(target: Target): Promise<Map<string, string[]>> {
    const stored = new Map<string, string[]>();
    let cursor = '';
    do {
      const answer = await this.#ask(target, `/v1/feeds/${FEED}/articles?limit=100${cursor}`, 'GET');
      if (!answer?.ok) throw new Error('the list of articles cannot be read');
      const page: { articles: { id: string; _feedmill: { publisher_id: string } }[]; next_cursor?: string } =
        await answer.json();
      for (const { id, _feedmill } of page.articles)
        stored.set(_feedmill.publisher_id, [...(stored.get(_feedmill.publisher_id) ?? []), id]);
      cursor = page.next_cursor === undefined ? '' : `&cursor=${encodeURIComponent(page.next_cursor)}`;
    } while (cursor !== '');
    return stored;
  }

  /**
   * How often each article occurs in the archive, or in the live file if the article is not sealed yet.
   */
  async #shown({ url }: Target): Promise<Map<string, number>> {
    const shown = new Map<string, number>();
    const archived = new Map<string, number>();
    for (
      let next: string | undefined = `${url}/feeds/${FEED}/feed.json`, isLive = true;
      next;
      isLive = false
    ) {
      const answer: Response = await fetch(next);
      if (!answer.ok) return shown;
      const feed: { items: { id: string }[]; next_url?: string } = await answer.json();
      const into = isLive ? shown : archived;
      for (const { id } of feed.items)
        into.set(id.slice('urn:uuid:'.length), (into.get(id.slice('urn:uuid:'.length)) ?? 0) + 1);
      // After a restart, the link contains the old port until the rebuild writes the file again.
      next = feed.next_url && url + new URL(feed.next_url).pathname;
    }
    return new Map([...shown, ...archived]);
  }

  async #ask(
    { url, adminToken }: Target,
    path: string,
    method: string,
    body?: unknown,
  ): Promise<Response | undefined> {
    try {
      return await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(REQUEST_MILLISECONDS),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch {
      // Without an answer it is unknown whether the article was stored.
      return undefined;
    }
  }
}
