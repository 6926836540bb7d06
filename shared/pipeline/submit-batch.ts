import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { Known } from '#shared/store/known.ts';
import { type Item, TransactionRefused } from '#shared/table/table.ts';
import { asResult } from './as-result.ts';
import { loadKnown } from './load-known.ts';
import { Pack, writeAnchors } from './pack.ts';
import { prepare } from './prepare.ts';
import type { Line, Submission, SubmitContext } from './submission.ts';
import { submitLine } from './submit.ts';

/** Lines that share their reads and, where their actions fit, a transaction. */
const CHUNK_LINES = 14;
/** Anchors wait for each other: what many lines have in common is written once. */
const ANCHORS_AT_ONCE = 500;

/**
 * Stores many submissions as if they had been sent one after another, at a fraction of the reads and transactions: while
 * some are being stored, what the next ones need is read.
 *
 * @param submissions each a submission, or the problem that reading it met
 * @param isOutOfTime asked before each chunk; lines not reached are `unavailable`, to be sent again
 * @returns an outcome or a problem for each, in order
 */
export async function submitBatch(
  submissions: readonly (Submission | Problem)[],
  context: SubmitContext,
  isOutOfTime: () => boolean,
): Promise<(Outcome | Problem)[]> {
  const run = new BatchRun(context);
  const results: (Outcome | Problem)[] = [];
  let next = run.prepare(submissions.slice(0, CHUNK_LINES));
  for (let start = 0; start < submissions.length; start += CHUNK_LINES) {
    const chunk = await next;
    if (isOutOfTime()) {
      results.push(
        ...submissions.slice(start).map((line) => (line instanceof Problem ? line : notReached())),
      );
      break;
    }
    next = run.prepare(submissions.slice(start + CHUNK_LINES, start + 2 * CHUNK_LINES));
    results.push(...(await run.store(chunk)));
  }
  await next;
  await run.flush();
  return results;
}

function notReached(): Problem {
  return new Problem('unavailable', 'The line was not reached in time: send it again');
}

interface Chunk {
  lines: (Line | Problem)[];
  /** What was read for it. */
  known: Known;
}

const isLine = (line: Line | Problem): line is Line => !(line instanceof Problem);

class BatchRun {
  readonly #context: SubmitContext;
  #known: Known;
  readonly #anchors = new Map<string, Item>();
  #writing: Promise<void> = Promise.resolve();

  constructor(context: SubmitContext) {
    this.#context = context;
    this.#known = new Known(context.table, context.bodies);
  }

  /** Normalises a chunk and reads what deciding on it needs. */
  async prepare(chunk: readonly (Submission | Problem)[]): Promise<Chunk> {
    const known = this.#known;
    const now = this.#context.world.now();
    const lines = await Promise.all(
      chunk.map((submission) =>
        submission instanceof Problem
          ? submission
          : asResult(
              (): Line => ({ submission, prepared: prepare(submission.draft, now, submission.target) }),
            ),
      ),
    );
    await loadKnown(known, lines.filter(isLine), this.#context);
    return { lines, known };
  }

  async store({ lines, known: loaded }: Chunk): Promise<(Outcome | Problem)[]> {
    const known = this.#known;
    if (loaded !== known) await loadKnown(known, lines.filter(isLine), this.#context);
    const results: (Outcome | Problem)[] = [];
    while (results.length < lines.length) {
      const pack = new Pack(known, this.#context);
      for (const line of lines.slice(results.length)) if (!(await pack.add(line))) break;
      try {
        const stored = await pack.commit();
        results.push(...stored.results);
        for (const [key, item] of stored.anchors) this.#anchors.set(key, item);
      } catch (error) {
        if (!(error instanceof TransactionRefused)) throw error;
        results.push(...(await this.#storeEach(lines.slice(results.length))));
      }
    }
    if (this.#anchors.size >= ANCHORS_AT_ONCE) this.#startFlush();
    return results;
  }

  /** Somebody outside the batch was faster with one of these: each on its own finds out what to make of that. */
  async #storeEach(lines: readonly (Line | Problem)[]): Promise<(Outcome | Problem)[]> {
    const results: (Outcome | Problem)[] = [];
    await this.flush();
    for (const line of lines) {
      results.push(line instanceof Problem ? line : await asResult(() => submitLine(line, this.#context)));
    }
    // What it held of these lines was never stored.
    this.#known = new Known(this.#context.table, this.#context.bodies);
    return results;
  }

  /** Waits until all anchors are written. */
  async flush(): Promise<void> {
    this.#startFlush();
    await this.#writing;
  }

  #startFlush(): void {
    const anchors = new Map(this.#anchors);
    this.#anchors.clear();
    this.#writing = this.#writing.then(() => writeAnchors(anchors, this.#context));
  }
}
