import { setTimeout as pause } from 'node:timers/promises';
import type { AnswerOf, ApiClient } from './api-client.ts';
import { feedPath } from './cli-context.ts';
import type { SourceArticle } from './sources/source.ts';

export type BatchAnswer = AnswerOf<'BatchLine'>;

/** An article and what the API answered to its line. */
export interface Imported {
  article: SourceArticle;
  answer: BatchAnswer;
}

const MAX_LINES = 200;
/** The API takes 4 MiB; smaller batches are spread better over the calls that run at once. */
const MAX_BYTES = 1024 * 1024;
/** Calls at once. More do not help one table partition, and fewer leave the network idle. */
const MAX_CALLS = 6;
const MAX_ATTEMPTS = 5;

/** Statuses of lines that are sent again: too many requests, not processed in time, and an article that changed meanwhile. */
const isTransient = ({ status }: BatchAnswer): boolean => status === 429 || status === 503;

/**
 * Sends articles in batches, several at once. The source is read only as fast as the API takes them, so memory is flat.
 *
 * @param onDone called for each batch, in the order in which they are answered
 * @param signal stops reading; batches on their way are still finished
 * @throws {CliError} a batch as a whole was refused
 */
export async function importBatches(
  articles: AsyncIterable<SourceArticle>,
  {
    api,
    feed,
    onDone,
    signal,
  }: { api: ApiClient; feed: string; onDone: (done: Imported[]) => void; signal: AbortSignal },
): Promise<void> {
  const running = new Set<Promise<void>>();
  let failure: unknown;
  for await (const batch of batchesOf(articles, signal)) {
    if (failure !== undefined) break;
    const call = sendBatch(api, feed, batch)
      .then(onDone)
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => running.delete(call));
    running.add(call);
    if (running.size >= MAX_CALLS) await Promise.race(running);
  }
  await Promise.all(running);
  if (failure !== undefined) throw failure;
}

interface Line {
  article: SourceArticle;
  text: string;
}

async function* batchesOf(
  articles: AsyncIterable<SourceArticle>,
  signal: AbortSignal,
): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  let bytes = 0;
  for await (const article of articles) {
    if (signal.aborted) break;
    const text = JSON.stringify(article);
    const length = Buffer.byteLength(text) + 1;
    if (batch.length > 0 && (batch.length >= MAX_LINES || bytes + length > MAX_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push({ article, text });
    bytes += length;
  }
  if (batch.length > 0) yield batch;
}

async function sendBatch(api: ApiClient, feed: string, lines: readonly Line[]): Promise<Imported[]> {
  const done: Imported[] = [];
  let left = lines;
  for (let attempt = 1; left.length > 0; attempt++) {
    const { text } = await api.request('POST', `${feedPath(feed)}/articles/batch`, {
      body: left.map((line) => line.text).join('\n'),
      type: 'application/x-ndjson',
    });
    const answers: BatchAnswer[] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const again: Line[] = [];
    for (const answer of answers) {
      const line = left[answer.line - 1];
      if (line === undefined) continue;
      if (isTransient(answer) && attempt < MAX_ATTEMPTS) again.push(line);
      else done.push({ article: line.article, answer });
    }
    left = again;
    if (left.length > 0) await pause(attempt * 1_000);
  }
  return done;
}
