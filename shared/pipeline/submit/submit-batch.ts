import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { ReadCache } from '#shared/store/read-cache.ts';
import { type Item, TransactionRefused } from '#shared/table/table.ts';
import { eraseIfFeedDeleted } from '../feeds/erase-if-feed-deleted.ts';
import { writeAnchors } from './anchor-items.ts';
import { loadReadCache } from './load-read-cache.ts';
import { resultOrProblem } from './result-or-problem.ts';
import type { ReadySubmission, Submission, SubmitContext } from './submission.ts';
import { prepareSubmission, submitPrepared } from './submit.ts';
import { type StoredResults, SubmitTransaction } from './submit-transaction.ts';

/** The number of lines that share their reads and, if their actions fit, a transaction. */
const CHUNK_LINES = 14;
/** The number of anchors that are written together. They are collected, because many lines share anchors. */
const MAX_PENDING_ANCHORS = 500;

/**
 * Stores many submissions. The result is the same as if the submissions were sent one after another. A batch takes only
 * a fraction of the reads and transactions of single submissions. While one chunk is stored, the next one is read.
 *
 * @param submissions each a submission, or the problem from reading it
 * @param isOutOfTime called before each chunk; the remaining lines become `unavailable`
 * @returns an outcome or a problem for each, in order
 * @throws {Problem} `not-found`: the feed was deleted meanwhile
 */
export async function submitBatch(
  submissions: readonly (Submission | Problem)[],
  context: SubmitContext,
  isOutOfTime: () => boolean,
): Promise<(Outcome | Problem)[]> {
  const run = new BatchRun(context);
  let next = run.prepare(submissions.slice(0, CHUNK_LINES));
  for (let start = 0; start < submissions.length; start += CHUNK_LINES) {
    const chunk = await next;
    if (isOutOfTime()) {
      const notStarted = submissions.slice(start);
      return [
        ...(await run.finish()),
        ...notStarted.map((line) => (line instanceof Problem ? line : notReached())),
      ];
    }
    next = run.prepare(submissions.slice(start + CHUNK_LINES, start + 2 * CHUNK_LINES));
    // Awaited together, so that no rejection is unhandled while the other promise is pending.
    await Promise.all([run.store(chunk), next]);
  }
  return await run.finish();
}

function notReached(): Problem {
  return new Problem('unavailable', 'The batch ran out of time before this line: send the line again.');
}

interface Chunk {
  lines: (ReadySubmission | Problem)[];
  /** The read cache with the items for the lines. */
  cache: ReadCache;
}

const isLine = (line: ReadySubmission | Problem): line is ReadySubmission => !(line instanceof Problem);

class BatchRun {
  readonly #context: SubmitContext;
  readonly #results: (Outcome | Problem)[] = [];
  #cache: ReadCache;
  /** Lines whose transaction is being stored. */
  #storing:
    | {
        lines: readonly (ReadySubmission | Problem)[];
        answer: Promise<PromiseSettledResult<StoredResults>[]>;
      }
    | undefined;
  #hasNew = false;
  readonly #anchors = new Map<string, Item>();
  #writing: Promise<void> = Promise.resolve();

  constructor(context: SubmitContext) {
    this.#context = context;
    this.#cache = new ReadCache(context.table, context.bodies);
  }

  /** Normalises a chunk and loads what its decisions need. */
  async prepare(chunk: readonly (Submission | Problem)[]): Promise<Chunk> {
    const cache = this.#cache;
    const now = this.#context.runtime.now();
    const lines = await Promise.all(
      chunk.map((submission) =>
        submission instanceof Problem
          ? submission
          : resultOrProblem(() => prepareSubmission(submission, this.#context, now)),
      ),
    );
    await loadReadCache(cache, lines.filter(isLine), this.#context);
    return { lines, cache };
  }

  /** Decides a chunk while the chunk before it is being stored, then starts to store it. */
  async store({ lines, cache: loaded }: Chunk): Promise<void> {
    let remaining = lines;
    while (remaining.length > 0) {
      const cache = this.#cache;
      if (cache !== loaded) await loadReadCache(cache, remaining.filter(isLine), this.#context);
      const transaction = new SubmitTransaction(cache, this.#context, resultOrProblem);
      for (const line of remaining) if (!(await transaction.add(line))) break;
      await this.#settle();
      // The transaction before this one failed, so these decisions used changes that were not stored.
      if (this.#cache !== cache) continue;
      this.#storing = {
        lines: remaining.slice(0, transaction.size),
        answer: Promise.allSettled([transaction.commit()]),
      };
      remaining = remaining.slice(transaction.size);
    }
  }

  /**
   * Waits until all lines and their anchors are stored.
   *
   * @throws {Problem} `not-found`: the feed was deleted meanwhile
   */
  async finish(): Promise<(Outcome | Problem)[]> {
    await this.#settle();
    await Promise.all([this.#flush(), this.#hasNew && eraseIfFeedDeleted(this.#context)]);
    return this.#results;
  }

  async #settle(): Promise<void> {
    if (this.#storing === undefined) return;
    const { lines, answer } = this.#storing;
    this.#storing = undefined;
    const [stored] = await answer;
    if (stored?.status === 'fulfilled') {
      this.#results.push(...stored.value.results);
      this.#hasNew ||= stored.value.hasNew;
      for (const [key, item] of stored.value.anchors) this.#anchors.set(key, item);
      if (this.#anchors.size >= MAX_PENDING_ANCHORS) this.#startFlush();
      return;
    }
    if (!(stored?.reason instanceof TransactionRefused)) throw stored?.reason;
    await this.#storeEach(lines);
  }

  /** Stores each line on its own, because a request outside of the batch changed an article or a tag of these lines. */
  async #storeEach(lines: readonly (ReadySubmission | Problem)[]): Promise<void> {
    await this.#flush();
    for (const line of lines) {
      this.#results.push(
        line instanceof Problem ? line : await resultOrProblem(() => submitPrepared(line, this.#context)),
      );
    }
    // The read cache contains changes of these lines that were not stored.
    this.#cache = new ReadCache(this.#context.table, this.#context.bodies);
  }

  async #flush(): Promise<void> {
    this.#startFlush();
    await this.#writing;
  }

  #startFlush(): void {
    const anchors = new Map(this.#anchors);
    this.#anchors.clear();
    this.#writing = this.#writing.then(() => writeAnchors(anchors, this.#context, { areMany: true }));
  }
}
