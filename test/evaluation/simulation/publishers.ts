import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '#shared/model/caller.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { FeedSettings } from '#shared/model/feed.ts';
import type { DeliveryMessage } from '#shared/model/hub-message.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { tagKey } from '#shared/model/timeline.ts';
import type { Sender } from '#shared/notify/message-queue.ts';
import { putFeed } from '#shared/pipeline/feeds/put-feed.ts';
import { retryOnConflict } from '#shared/pipeline/retry-on-conflict.ts';
import { releaseArticle, takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import type { Submission, SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { submitBatch } from '#shared/pipeline/submit/submit-batch.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { deleteFeed } from '#shared/store/feeds.ts';
import type { ArticleHead } from '#shared/table/article-item.ts';
import type { Table } from '#shared/table/table.ts';
import type { Dice } from './dice.ts';
import type { MemoryTable } from './memory-table.ts';
import { type Oracle, Violation } from './oracle.ts';
import type { Operation, Sent } from './plan.ts';
import {
  dateOf,
  draftOf,
  heavyPartOf,
  identityOf,
  isFromOtherSystem,
  markerOf,
  oldStory,
  sourceOf,
} from './stories.ts';

/** The parts that the function of the API uses. */
export interface Api {
  table: Table;
  bodies: Bodies;
  runtime: Runtime;
  event: LogEvent;
  /** Calls to subscribers of the own hub. */
  deliveries: Sender<DeliveryMessage>;
}

/** A text that was sent: its story and its version. */
interface SentText {
  story: number;
  version: number;
}

interface Surroundings {
  dice: Dice;
  oracle: Oracle;
  table: MemoryTable;
  now: () => string;
  isHeavy: boolean;
}

const CALLER: Caller = { publisher: 'desk', tokenId: 'token', feeds: ['*'], isAdmin: true };
const SHARED_ALIAS = '/index.xml';
const POLICIES = ['flag', 'flag', 'reject', 'allow'] as const;
const MINUTE = 60_000;

/** All senders of requests, with the state of their earlier requests. */
export class Publishers {
  readonly #surroundings: Surroundings;
  /** The texts that were sent for a story, the newest last, by feed and story. */
  readonly #texts = new Map<string, SentText[]>();
  /** The id of the article of a story, if an answer contained it, by feed and story. */
  readonly #ids = new Map<string, string>();
  /** The imported stories, each with the marker of its text. */
  readonly #imports: { feed: string; story: number; marker: string; submission: Submission }[] = [];
  #version = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Chooses the content of a request.
   * @returns a function that sends it, and returns a text for the trace of the run
   */
  take(operation: Exclude<Operation, { kind: 'subscribe' }>): (api: Api) => Promise<string> {
    const { feed, kind } = operation;
    switch (kind) {
      case 'submit': {
        const submission = this.#submission(feed, operation, {
          restore: operation.restore,
          ...(operation.hasKey && {
            idempotent: { key: `key-${++this.#version}`, hash: 'hash', typeHash: 'type' },
          }),
        });
        return (api) => this.#submit(feed, operation, submission, api);
      }
      case 'replace': {
        const target = this.#ids.get(`${feed} ${operation.story}`);
        if (target === undefined) return async () => 'nothing to replace';
        const submission = this.#submission(feed, operation, { target });
        return (api) => this.#submit(feed, operation, submission, api);
      }
      case 'batch': {
        const submissions = operation.lines.map((line) => this.#submission(feed, line, {}));
        return (api) => this.#submitBatch(feed, operation.lines, submissions, api);
      }
      case 'import': {
        const submissions = operation.lines.map((line) => this.#submission(feed, line, {}, true));
        return (api) => this.#submitBatch(feed, operation.lines, submissions, api);
      }
      case 'take-down':
        return (api) => this.#takeDown(feed, operation.story, api);
      case 'release':
        return (api) => this.#release(feed, operation.story, api);
      case 'settings': {
        const title = `Feed ${++this.#version} of ${feed}`;
        const near_duplicates = this.#surroundings.dice.oneOf(POLICIES);
        // Both feeds want this alias, which only one feed can have.
        const aliases = [this.#version % 2 === 0 ? SHARED_ALIAS : `/old/${feed}.xml`];
        return (api) => this.#saveFeed(feed, { title, near_duplicates, aliases }, api);
      }
      case 'delete':
        return (api) => this.#deleteFeed(feed, api);
    }
  }

  /**
   * The imports whose articles have not changed since, so that a repeated import must change nothing.
   * @param stored the articles that are not taken down, by id
   * @returns functions that repeat the imports
   */
  importsAgain(stored: ReadonlyMap<string, ArticleHead>): ((api: Api) => Promise<string>)[] {
    const asStored = this.#imports.filter(({ feed, story, marker, submission: { draft } }) => {
      const head = stored.get(this.#ids.get(`${feed} ${story}`) ?? '');
      return (
        head?.source_ids !== undefined &&
        head.title.includes(marker) &&
        isDeepStrictEqual(head.tags.map(tagKey), (draft.tags ?? []).map(tagKey)) &&
        (draft.date_published ?? head.date_published) === head.date_published
      );
    });
    return asStored.map(({ feed, submission }) => (api) => {
      const { restore: _, idempotent: __, ...again } = submission;
      return problemOr(
        async () => {
          const { outcome, article } = await submit(again, contextOf(feed, api));
          if (outcome !== 'unchanged')
            throw new Violation(`${article.id} was imported again and is ${outcome}`);
          return outcome;
        },
        // The feed may have been deleted, or another article with the same content was taken down.
        ({ kind }) => {
          if (kind !== 'not-found' && kind !== 'taken-down')
            throw new Violation(`an import gets the problem ${kind} the second time`);
        },
      );
    });
  }

  /**
   * Whether this request imports the story. Each request does until an import succeeds. Later ones come
   * from a publisher if the article can take a publisher id.
   */
  #isImport(feed: string, story: number): boolean {
    if (!isFromOtherSystem(story)) return false;
    return !oldStory(feed, story).isAdoptable || !this.#ids.has(`${feed} ${story}`);
  }

  #submission(
    feed: string,
    sent: Sent,
    options: Omit<Submission, 'draft'>,
    isImport = this.#isImport(feed, sent.story),
  ): Submission {
    const { story, tags, inMinutes, isUndated = false, hold } = sent;
    const date_published =
      inMinutes === undefined
        ? dateOf(story)
        : new Date(Date.parse(this.#surroundings.now()) + inMinutes * MINUTE).toISOString();
    const text = this.#textOf(feed, sent);
    const draft: Draft = {
      ...(isImport ? sourceOf(feed, story) : identityOf(feed, story)),
      ...draftOf(text.story, text.version),
      ...(this.#surroundings.isHeavy && heavyPartOf(text.version)),
      ...(!isUndated && { date_published }),
      // Each tag has two spellings. All articles of a feed must get the spelling that was stored first.
      tags: tags.map((tag) => (text.version % 2 === 0 ? tag : tag.toUpperCase())),
      ...(hold !== undefined && !isImport && { hold }),
      language: 'en',
    };
    const submission = { draft, ...options, ...(isImport && { isAdmin: true }) };
    if (isImport && options.target === undefined)
      this.#imports.push({ feed, story, marker: markerOf(text.version), submission });
    return submission;
  }

  #textOf(feed: string, { story, text }: Sent): SentText {
    const { dice } = this.#surroundings;
    const name = `${feed} ${story}`;
    const texts = this.#texts.get(name) ?? [];
    this.#texts.set(name, texts);
    const others = [...this.#texts.values()]
      .flatMap((texts) => texts.at(-1) ?? [])
      .filter((one) => one.story !== story);
    const fresh = { story, version: ++this.#version };
    const chosen = (): SentText => {
      const last = texts.at(-1);
      if (text === 'same') return last ?? fresh;
      if (text === 'earlier') return texts.length > 0 ? dice.oneOf(texts) : fresh;
      if (text === 'copy') return others.length > 0 ? dice.oneOf(others) : fresh;
      if (text === 'near') return others.length > 0 ? { ...fresh, story: dice.oneOf(others).story } : fresh;
      return fresh;
    };
    const sent = chosen();
    texts.push(sent);
    return sent;
  }

  async #submit(feed: string, { story }: Sent, submission: Submission, api: Api): Promise<string> {
    const deletions = this.#surroundings.oracle.deletionsOf(feed);
    return await problemOr(
      async () => {
        const outcome = await submit(submission, contextOf(feed, api));
        // A request with a used key gets the first outcome with the current state of the article, so it is
        // not checked.
        if (!submission.restore && !submission.idempotent) checkNotRestored(outcome);
        this.#checkImport(feed, submission, outcome);
        this.#acknowledge(feed, story, outcome, deletions);
        const { oracle } = this.#surroundings;
        // If the feed was deleted during the request, the answer is not checked.
        if (submission.idempotent && oracle.deletionsOf(feed) === deletions)
          oracle.answered(
            `${submission.idempotent.key} after ${deletions} deletions`,
            `${outcome.outcome} ${outcome.article.id}`,
          );
        return `${outcome.outcome} ${outcome.article.id} ${outcome.article.revision}`;
      },
      (problem) => this.#checkImport(feed, submission, problem),
    );
  }

  async #submitBatch(
    feed: string,
    lines: readonly Sent[],
    submissions: Submission[],
    api: Api,
  ): Promise<string> {
    const deletions = this.#surroundings.oracle.deletionsOf(feed);
    const results = await submitBatch(submissions, contextOf(feed, api), () => false);
    const answers = results.map((result, i) => {
      const submission = submissions[i];
      if (submission) this.#checkImport(feed, submission, result);
      if (result instanceof Problem) return result.kind;
      checkNotRestored(result);
      const line = lines[i];
      if (line) this.#acknowledge(feed, line.story, result, deletions);
      return `${result.outcome} ${result.article.id} ${result.article.revision}`;
    });
    return answers.join(', ');
  }

  /**
   * Checks that an import created a new article or found that of an earlier import. After a deletion of the
   * feed this is not checked, because a publisher may have created an article with the same URL and without
   * the imported ids.
   * @throws {Violation}
   */
  #checkImport(feed: string, { draft, restore }: Submission, result: Outcome | Problem): void {
    if (draft.source_ids === undefined || restore || this.#surroundings.oracle.deletionsOf(feed) > 0) return;
    const what = result instanceof Problem ? result.kind : result.outcome;
    const others = ['duplicate', 'near_duplicate', 'near-duplicate', 'identity-conflict', 'invalid-article'];
    if (others.includes(what))
      throw new Violation(`the import of ${JSON.stringify(draft.source_ids)} is ${what}`);
  }

  #acknowledge(feed: string, story: number, outcome: Outcome, deletions: number): void {
    const { oracle, table } = this.#surroundings;
    if (outcome.outcome !== 'duplicate') this.#ids.set(`${feed} ${story}`, outcome.article.id);
    // It is unknown whether the answer or the deletion of the feed was first.
    if (oracle.deletionsOf(feed) !== deletions) return;
    // An imported article that was erased cannot take the publisher's id, so the submission creates another
    // article.
    const identity = isFromOtherSystem(story)
      ? `${feed} ${story} after ${deletions} deletions`
      : `${feed} ${story}`;
    oracle.acknowledged(identity, feed, outcome, table);
  }

  async #takeDown(feed: string, story: number, api: Api): Promise<string> {
    const id = this.#ids.get(`${feed} ${story}`);
    if (id === undefined) return 'nothing to take down';
    return await problemOr(async () => {
      await takeDownArticle(id, contextOf(feed, api));
      this.#surroundings.oracle.takenDown(id, this.#surroundings.table);
      return `took down ${id}`;
    });
  }

  async #release(feed: string, story: number, api: Api): Promise<string> {
    const id = this.#ids.get(`${feed} ${story}`);
    if (id === undefined) return 'nothing to release';
    const deletions = this.#surroundings.oracle.deletionsOf(feed);
    return await problemOr(async () => {
      const outcome = await releaseArticle(id, contextOf(feed, api));
      this.#acknowledge(feed, story, outcome, deletions);
      return `${outcome.outcome} ${id}`;
    });
  }

  async #saveFeed(feed: string, settings: FeedSettings, { table, runtime }: Api): Promise<string> {
    return await problemOr(async () => {
      await putFeed(feed, settings, true, { table, runtime, event: { event: 'test' }, now: runtime.now() });
      return `saved as ${settings.title}`;
    });
  }

  async #deleteFeed(feed: string, { table, runtime, event }: Api): Promise<string> {
    const { oracle, now } = this.#surroundings;
    const began = now();
    const isThere = await retryOnConflict('the feed', { runtime, event }, () =>
      deleteFeed(table, feed, runtime.now()),
    );
    if (isThere) oracle.deleted(feed, began);
    return isThere ? 'deleted' : 'was not there';
  }
}

function contextOf(feed: string, api: Api): SubmitContext {
  return { ...api, feed, caller: CALLER };
}

/** @throws {Violation} an article that was taken down came back without a restore */
function checkNotRestored({ outcome, article }: Outcome): void {
  if (outcome === 'updated' && article.history.at(-1)?.outcome === 'restored')
    throw new Violation(`${article.id} was taken down, and is published without a restore`);
}

/** @returns the result of the work, or the kind of the problem that it throws */
async function problemOr(
  work: () => Promise<string>,
  check: (problem: Problem) => void = () => undefined,
): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    check(error);
    return error.kind;
  }
}
