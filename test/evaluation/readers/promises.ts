import { type Newsroom, newestOf, type SentArticle } from './newsroom.ts';
import type { Format, Reader, ShownItem } from './reader.ts';
import type { Exchange } from './recorder.ts';

const UPDATED: Record<Format, RegExp | undefined> = {
  rss: /<lastBuildDate>([^<]+)</,
  atom: /<updated>([^<]+)</,
  json: undefined,
};

/** One poll of a reader: the answers that the reader got, and the errors and warnings that it reported. */
export interface Poll {
  reader: Reader;
  answers: readonly Exchange[];
  complaints: readonly string[];
}

/** Checks the promises to readers, by comparing the articles of each reader with those that it had before. */
export class Promises {
  readonly #broken: string[] = [];
  /** The newest `updated` that was served, by path and encoding. */
  readonly #updated = new Map<string, number>();
  /** The articles that each reader showed after its last poll. */
  readonly #guids = new Map<string, string[]>();
  /** The newest version of each article that each reader has shown, by reader and article. */
  readonly #versions = new Map<string, number>();

  get broken(): readonly string[] {
    return this.#broken;
  }

  #expect(isKept: boolean, promise: string): void {
    if (!isKept) this.#broken.push(promise);
  }

  /** Checks the promises that hold at any time, even while a change is being published. */
  async checkAlways({ reader, complaints, answers }: Poll, { articles }: Newsroom): Promise<void> {
    const of = nameOf(reader);
    for (const complaint of complaints) this.#expect(false, `${of}: ${complaint}`);
    this.#expect(answers.length === 1, `${of}: ${answers.length} requests`);
    for (const answer of answers) this.#checkAnswer(answer, reader.format);
    const shown = grouped(await reader.shown());
    const had = this.#guids.get(of) ?? [];
    this.#expect(reader.forgets || had.every((guid) => shown.has(guid)), `${of}: has lost an article`);
    this.#guids.set(of, [...shown.keys()]);
    const known = new Map(articles.map((sent) => [sent.guid, sent]));
    for (const [guid, items] of shown) {
      const sent = known.get(guid);
      if (sent === undefined) this.#expect(false, `${of}: shows ${guid}, which no publisher sent`);
      else this.#checkArticle(reader, sent, items);
    }
  }

  #checkAnswer({ path, status, answered, asked, text }: Exchange, format: Format): void {
    const where = `${path} as ${answered['content-encoding'] ?? 'identity'}`;
    this.#expect(status === 200 || status === 304, `${where}: ${status}`);
    this.#expect(answered.etag !== undefined, `${where}: without ETag`);
    this.#expect(answered['last-modified'] !== undefined, `${where}: without Last-Modified`);
    const isSame = asked['if-none-match'] === answered.etag;
    this.#expect(!isSame || status === 304, `${where}: ${status} for the current ETag`);
    const [, updated] = UPDATED[format]?.exec(text) ?? [];
    if (updated === undefined) return;
    const before = this.#updated.get(where) ?? 0;
    this.#expect(Date.parse(updated) >= before, `${where}: updated went back to ${updated}`);
    this.#updated.set(where, Math.max(before, Date.parse(updated)));
  }

  #checkArticle(reader: Reader, sent: SentArticle, items: readonly ShownItem[]): void {
    const of = `${nameOf(reader)}: ${sent.guid}`;
    const isDue = sent.state !== 'scheduled' || Date.parse(sent.datePublished) <= Date.now();
    this.#expect(sent.state !== 'held', `${of} is shown, and is held as a near duplicate`);
    this.#expect(isDue, `${of} is shown before its time`);
    this.#expect(items.length <= maxItems(reader, sent), `${of} is shown ${items.length} times`);
    const version = Math.max(...items.map((item) => versionOf(sent, item)));
    this.#expect(
      version >= 0,
      `${of} is shown with a text that it never had: ${items.map(({ title }) => title)}`,
    );
    const before = this.#versions.get(of) ?? -1;
    this.#expect(version >= before, `${of} went back from version ${before} to ${version}`);
    this.#versions.set(of, Math.max(before, version));
  }

  /** Checks the promises that hold after the last change was published. */
  async checkSettled({ reader, answers }: Poll, newsroom: Newsroom): Promise<void> {
    const of = nameOf(reader);
    const expected = newsroom.expected();
    const items = grouped(await reader.shown());
    for (const sent of expected) {
      const shownItems = items.get(sent.guid) ?? [];
      this.#expect(shownItems.length > 0, `${of}: does not show ${sent.guid}`);
      const { title, mark } = newestOf(sent);
      const isNewest = shownItems.some((item) => item.title === title && item.text.includes(mark));
      if (reader.edits === 'replaced')
        this.#expect(
          isNewest,
          `${of}: has an old text of ${sent.guid}: ${shownItems[0]?.title} for ${title}`,
        );
      if (reader.edits === 'replies')
        this.#expect(
          shownItems.some(({ text }) => text.includes(mark)),
          `${of}: no reply for ${sent.guid}`,
        );
    }
    if (reader.forgets)
      this.#expect(items.size === expected.length, `${of}: shows ${items.size} for ${expected.length}`);
    for (const { path, text } of answers) this.#checkFetched(path, text, newsroom);
  }

  /** Checks that an answer contains no old text and no article that must not be public. */
  #checkFetched(path: string, text: string, { articles }: Newsroom): void {
    for (const sent of articles) {
      const { mark: newest } = newestOf(sent);
      const isOld = sent.versions.some(({ mark }) => mark !== newest && text.includes(mark));
      this.#expect(!isOld, `${path}: an old text of ${sent.guid}`);
      const isPublic = sent.state === 'published';
      this.#expect(isPublic || !text.includes(newest), `${path}: ${sent.guid}, which is ${sent.state}`);
    }
  }

  /** Checks the promises that hold if nothing has changed since the last poll. */
  checkUnchanged({ reader, answers }: Poll): void {
    for (const { asked, status } of answers) {
      for (const name of reader.validators)
        this.#expect(asked[name] !== undefined, `${nameOf(reader)}: sends no ${name}`);
      const isConditional = reader.validators.length > 0;
      this.#expect(
        !isConditional || status === 304,
        `${nameOf(reader)}: ${status} although nothing has changed`,
      );
    }
  }
}

function nameOf({ name, format }: Reader): string {
  return `${name} ${format}`;
}

function grouped(shown: readonly ShownItem[]): Map<string, ShownItem[]> {
  return Map.groupBy(shown, ({ guid }) => guid);
}

/** The index of the newest version whose mark an item contains; -1 if it contains no mark of the article. */
function versionOf({ versions }: SentArticle, { text }: ShownItem): number {
  return versions.findLastIndex(({ mark }) => text.includes(mark));
}

/** The largest number of items that a reader may show for one article. */
function maxItems({ edits }: Reader, { versions }: SentArticle): number {
  if (edits === 'replies') return new Set(versions.map(({ mark }) => mark)).size;
  if (edits === 'a line for each title') return new Set(versions.map(({ title }) => title)).size;
  return 1;
}
