import * as z from 'zod';
import { Dice } from '../simulation/dice.ts';
import type { ShownItem } from './reader.ts';
import { HOSTILE_TITLES, headline, sentence } from './words.ts';

const FEED = 'readers';
const MAX_SHOWN = 50;
const DAY_MILLISECONDS = 86_400_000;
/** The time from the submission of a scheduled article to its date. Readers poll in this time. */
const SCHEDULE_MILLISECONDS = 15_000;
const BURST = 60;
const LONG_SENTENCES = 2_000;

const answerSchema = z.object({
  outcome: z.string(),
  article: z.object({ id: z.string(), _feedmill: z.object({ updated_at: z.string() }) }),
});
const batchLineSchema = z.object({ status: z.number(), outcome: z.string().optional(), id: z.string() });

/** The given properties of an article. The other properties have a default or depend on the seed. */
interface Given {
  hasUrl?: boolean;
  sentences?: number;
  title?: string;
  datePublished?: string;
}

export interface Version {
  title: string;
  /**
   * A word of the content, different for each text. A version that changes only the title or the date keeps the mark.
   */
  mark: string;
}

/** An article as its publisher knows it. */
export interface SentArticle {
  guid: string;
  number: number;
  url: string | undefined;
  sentences: string[];
  datePublished: string;
  state: 'published' | 'scheduled' | 'held' | 'taken down';
  /** The versions, oldest first. If only the date changes, the new version repeats the title and the mark. */
  versions: Version[];
}

/** Calls the API and returns the body. @throws if the answer is an error */
export type Call = (method: string, path: string, type: string, body: string) => Promise<string>;

/**
 * The publishers of one feed. A seed decides the changes that they make. The class knows the expected content of
 * the files.
 */
export class Newsroom {
  readonly #dice: Dice;
  readonly #call: Call;
  readonly #startedAt: number;
  readonly articles: SentArticle[] = [];
  #lastEdit: { sent: SentArticle; at: string } | undefined;
  #marks = 0;

  constructor(seed: number, call: Call, startedAt: number) {
    this.#dice = new Dice(seed);
    this.#call = call;
    this.#startedAt = startedAt;
  }

  get path(): string {
    return `/feeds/${FEED}/`;
  }

  /** The articles that the live files must contain, in order. */
  expected(): SentArticle[] {
    const key = ({ datePublished, guid }: SentArticle) => `${datePublished}${guid}`;
    return this.articles
      .filter(({ state }) => state === 'published')
      .sort((a, b) => (key(a) < key(b) ? 1 : -1))
      .slice(0, MAX_SHOWN);
  }

  /** Whether a file has exactly the expected items, in order and with the newest content. */
  isShownBy(items: readonly ShownItem[]): boolean {
    const expected = this.expected();
    return (
      items.length === expected.length &&
      items.every(({ guid, title, text }, n) => {
        const { title: newest, mark } = newestOf(expected[n]);
        return guid === expected[n]?.guid && title === newest && text.includes(mark);
      })
    );
  }

  /**
   * The time of the last correction in `expected()`, as ISO 8601 in UTC. A restore does not count, because
   * `rss.xml` stays the same if a takedown and its restore are published together.
   */
  shownEditAt(): string | undefined {
    return this.#lastEdit && this.expected().includes(this.#lastEdit.sent) ? this.#lastEdit.at : undefined;
  }

  async open(): Promise<void> {
    const settings = { title: 'The harbour & its <readers>', language: 'en', rights: '© 2026 Holm & <Sons>' };
    await this.#call('PUT', `/v1/feeds/${FEED}`, 'application/json', JSON.stringify(settings));
  }

  /** The changes with their names, in the order of the seed. */
  changes(): [name: string, change: () => Promise<void>][] {
    const changes: [string, () => Promise<void>][] = [
      ['new articles', () => this.#publishSome()],
      ['articles without an address', () => this.#publish({ hasUrl: false })],
      ['hostile titles', () => this.#publishHostile()],
      ['a long article', () => this.#publish({ sentences: LONG_SENTENCES })],
      ['another title', () => this.#correct({ title: headline(this.#dice) })],
      ['a hostile title', () => this.#correct({ title: this.#dice.oneOf(HOSTILE_TITLES) })],
      ['another text', () => this.#correct({ sentences: this.#sentences(6) })],
      ['title and text', () => this.#correct({ title: headline(this.#dice), sentences: this.#sentences(6) })],
      ['an earlier date', () => this.#correct({ datePublished: this.#pastDate(60, 90) })],
      ['a later date', () => this.#correct({ datePublished: this.#pastDate(0, 1) })],
      ['a near duplicate', () => this.#sendNearDuplicate()],
      ['a takedown', () => this.#takeDown()],
      ['a restore', () => this.#restore()],
      ['a schedule', () => this.#schedule()],
    ];
    const shuffled = changes.map((change) => ({ change, by: this.#dice.next() }));
    const inOrder = shuffled.sort((a, b) => a.by - b.by).map(({ change }) => change);
    // In this order, there are articles to change when the first changes begin, and the feed is full before
    // the later changes.
    const middle = this.#dice.between(6, inOrder.length - 3);
    return [
      ['the first articles', () => this.#publishSome()],
      ...inOrder.slice(0, middle),
      ['a burst', () => this.#burst()],
      ...inOrder.slice(middle),
    ];
  }

  /** From now on, `expected` includes the scheduled articles, even before their dates. */
  expectScheduled(): void {
    for (const article of this.articles) if (article.state === 'scheduled') article.state = 'published';
  }

  #sentences(count: number): string[] {
    return Array.from({ length: count }, () => sentence(this.#dice, this.#dice.between(8, 16)));
  }

  /** The date has random milliseconds, so that two articles hardly ever have the same date. */
  #pastDate(minDays: number, maxDays: number): string {
    const days = minDays + this.#dice.next() * (maxDays - minDays);
    return new Date(this.#startedAt - Math.round(days * DAY_MILLISECONDS)).toISOString();
  }

  #fields({ number, url, sentences, datePublished }: SentArticle, { title, mark }: Version) {
    const [first = '', ...others] = sentences;
    return {
      id: `desk-${number}`,
      ...(url !== undefined && { url }),
      title,
      content_html: `<p>${first} <em>${mark}</em></p>${others.map((text) => `<p>${text}</p>`).join('')}`,
      date_published: datePublished,
      authors: [{ name: 'Ida Holm' }],
      tags: ['harbour'],
    };
  }

  #version(title: string): Version {
    this.#marks += 1;
    // The number is written in letters, because texts with different digits are not near duplicates.
    const letters = [...String(this.#marks)].map((digit) => 'abcdefghij'.charAt(Number(digit)));
    return { title, mark: `qx${letters.join('')}xq` };
  }

  #draft({ hasUrl = true, sentences = 6, title, datePublished }: Given = {}): SentArticle {
    const number = this.articles.length + 1;
    return {
      guid: '',
      number,
      url: hasUrl ? `https://news.example/${number}?a=1&b=2` : undefined,
      sentences: this.#sentences(sentences),
      datePublished: datePublished ?? this.#pastDate(1, 30),
      state: 'published',
      versions: [this.#version(title ?? headline(this.#dice))],
    };
  }

  async #publish(given: Given = {}): Promise<void> {
    await this.#send(this.#draft(given), 'created');
  }

  /** @throws if the outcome or the guid differs from the expected value */
  async #send(sent: SentArticle, expectedOutcome: string, query = ''): Promise<void> {
    const body = JSON.stringify(this.#fields(sent, newestOf(sent)));
    const text = await this.#call('POST', `/v1/feeds/${FEED}/articles${query}`, 'application/json', body);
    const { outcome, article } = answerSchema.parse(JSON.parse(text));
    if (outcome !== expectedOutcome)
      throw new Error(`an article has the outcome ${outcome}, and not ${expectedOutcome}`);
    const guid = `urn:uuid:${article.id}`;
    if (sent.guid !== '' && sent.guid !== guid) throw new Error(`${sent.guid} became ${guid}`);
    sent.guid = guid;
    if (outcome === 'updated' && query === '') this.#lastEdit = { sent, at: article._feedmill.updated_at };
    if (!this.articles.includes(sent)) this.articles.push(sent);
  }

  async #publishSome(): Promise<void> {
    for (let left = this.#dice.between(3, 6); left > 0; left--)
      await this.#publish({ hasUrl: this.#dice.happens(0.7) });
  }

  async #publishHostile(): Promise<void> {
    for (const title of HOSTILE_TITLES) await this.#publish({ title, hasUrl: this.#dice.happens(0.5) });
  }

  async #burst(): Promise<void> {
    const drafts: SentArticle[] = [];
    for (let n = 0; n < BURST; n++) {
      const draft = this.#draft();
      draft.number += n;
      if (draft.url !== undefined) draft.url = `https://news.example/${draft.number}?a=1&b=2`;
      drafts.push(draft);
    }
    const body = drafts.map((draft) => JSON.stringify(this.#fields(draft, newestOf(draft)))).join('\n');
    const text = await this.#call('POST', `/v1/feeds/${FEED}/articles/batch`, 'application/x-ndjson', body);
    text
      .trim()
      .split('\n')
      .forEach((line, n) => {
        const { outcome, id } = batchLineSchema.parse(JSON.parse(line));
        const draft = drafts[n];
        if (outcome !== 'created' || draft === undefined) throw new Error(`a line of the burst is ${line}`);
        draft.guid = `urn:uuid:${id}`;
        this.articles.push(draft);
      });
  }

  /** An article of the live files, so that readers can see a change of this article. */
  #oneShown(): SentArticle {
    return this.#dice.oneOf(this.expected());
  }

  async #correct(change: { title?: string; sentences?: string[]; datePublished?: string }): Promise<void> {
    const sent = this.#oneShown();
    const before = newestOf(sent);
    // With a new mark, a correction of only the title would change the content too.
    const mark = change.sentences === undefined ? before.mark : this.#version('').mark;
    const title = change.title ?? before.title;
    Object.assign(sent, change, { versions: [...sent.versions, { title, mark }] });
    await this.#send(sent, 'updated');
  }

  /** Sends a copy of an article under another id and address. The first sentence of the copy lacks its last word. */
  async #sendNearDuplicate(): Promise<void> {
    const original = this.#oneShown();
    const copy = this.#draft({ title: newestOf(original).title });
    const sentences = original.sentences.map((text, n) => (n === 0 ? text.replace(/ \S+$/, '.') : text));
    await this.#send({ ...copy, sentences, state: 'held' }, 'near_duplicate');
  }

  async #takeDown(): Promise<void> {
    const sent = this.#oneShown();
    await this.#call('DELETE', `/v1/feeds/${FEED}/articles/${sent.guid.slice('urn:uuid:'.length)}`, '', '');
    sent.state = 'taken down';
  }

  /** Restores an article that was taken down. If there is none, it takes an article down first. */
  async #restore(): Promise<void> {
    let sent = this.articles.find(({ state }) => state === 'taken down');
    if (sent === undefined) {
      await this.#takeDown();
      sent = this.articles.find(({ state }) => state === 'taken down');
    }
    if (sent === undefined) throw new Error('nothing was taken down');
    sent.state = 'published';
    await this.#send(sent, 'updated', '?restore=true');
  }

  async #schedule(): Promise<void> {
    const datePublished = new Date(Date.now() + SCHEDULE_MILLISECONDS).toISOString();
    await this.#send({ ...this.#draft({ datePublished }), state: 'scheduled' }, 'scheduled');
  }
}

/** @throws {Error} an unknown article */
export function newestOf(sent: SentArticle | undefined): Version {
  const newest = sent?.versions.at(-1);
  if (newest === undefined) throw new Error('there is no such article');
  return newest;
}
