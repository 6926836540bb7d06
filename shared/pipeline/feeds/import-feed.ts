import { encodeSketch, sketchOf } from '#shared/identify/sketch.ts';
import type { ExportedLine } from '#shared/model/exported-line.ts';
import { isTransient } from '#shared/model/is-transient.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { actionsOf } from '#shared/store/change.ts';
import { readFeed, replaceFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { registerTags } from '#shared/store/tags.ts';
import { type Key, keys, keyText } from '#shared/table/keys.ts';
import { type Action, type Item, type Table, TRANSACTION_ACTIONS } from '#shared/table/table.ts';

/** Number of lines of an import, by result. */
export interface Imported {
  articles: number;
  /** Articles that already existed and were not changed. */
  kept: number;
  identities: number;
  /** Identity keys that belong to another article in this deployment. */
  taken: number;
}

export interface ImportContext {
  table: Table;
  bodies: Bodies;
  runtime: Runtime;
  event: LogEvent;
  /** Whether existing articles and settings are replaced by the exported ones. */
  isReplacing: boolean;
}

type FeedLine = Extract<ExportedLine, { feed: unknown }>;
type ArticleLine = Extract<ExportedLine, { article: unknown }>;
type IdentityLine = Extract<ExportedLine, { identity: unknown }>;
type Line = ArticleLine | IdentityLine;

/** The number of lines whose items are read together and written in as few transactions as possible. */
const LINES_TOGETHER = 100;
/** A transaction can contain at most 4 MB. Its size is estimated by the bytes of its lines as JSON. */
const TRANSACTION_BYTES = 3_000_000;
/** The number of groups of lines that are imported at the same time: enough to hide the latency of the table. */
const GROUP_CONCURRENCY = 8;
/**
 * An import sends more than a new table accepts, so throttling is normal. The pauses of all attempts add up to about
 * ten minutes.
 */
const MAX_FAILED_ATTEMPTS = 120;
const FIRST_PAUSE_MILLISECONDS = 50;
const MAX_PAUSE_MILLISECONDS = 10_000;

/**
 * Imports feeds that `exportFeed` or `exportAllFeeds` exported, with the same guids, times and takedowns. The table's
 * stream then publishes the feeds. After an interruption the import can be repeated from the beginning.
 *
 * @throws {Problem} `unavailable`: the table has accepted no write for about ten minutes
 */
export async function importFeed(
  lines: AsyncIterable<ExportedLine>,
  context: ImportContext,
): Promise<Imported> {
  const done: Imported = { articles: 0, kept: 0, identities: 0, taken: 0 };
  const running = new Set<Promise<void>>();
  let feed: string | undefined;
  let group: Line[] = [];
  const start = (name: string) => {
    const run = importGroup(name, group, done, context).finally(() => running.delete(run));
    running.add(run);
    // The promise is awaited later. Without this handler, a failure before that would end the process.
    run.catch(() => undefined);
    group = [];
  };
  for await (const line of lines) {
    if ('feed' in line) {
      if (feed !== undefined) start(feed);
      await Promise.all(running);
      feed = line.feed.feed;
      await whileBusy(context, () => importSettings(line, context));
      continue;
    }
    if (feed === undefined) throw new Error('the first line of an export is the feed');
    group.push(line);
    if (group.length < LINES_TOGETHER) continue;
    start(feed);
    if (running.size >= GROUP_CONCURRENCY) await Promise.race(running);
  }
  if (feed !== undefined) start(feed);
  await Promise.all(running);
  return done;
}

async function importSettings(
  { feed, tags }: FeedLine,
  { table, isReplacing }: ImportContext,
): Promise<void> {
  const before = await readFeed(table, feed.feed);
  if (before === undefined || isReplacing) await replaceFeed(table, { ...feed, state: 'active' }, before);
  await registerTags(table, feed.feed, new Map(Object.entries(tags)));
}

/** A line with the actions that store it. There are no actions if nothing has to be stored. */
interface Write {
  line: Line;
  key: string;
  result: keyof Imported;
  actions: Action[];
  bytes: number;
}

/** @param done for each line, the counter of its result is increased by one */
async function importGroup(
  feed: string,
  lines: readonly Line[],
  done: Imported,
  context: ImportContext,
): Promise<void> {
  const remaining = new Set(lines);
  let written = 0;
  const writeRemaining = async () => {
    const wanted = [...remaining].map((line) => keyOf(feed, line));
    const found = await context.table.batchGet(wanted, ['pk', 'sk', 'id', 'fragment']);
    const writes = await Promise.all([...remaining].map((line) => writeFor(feed, line, found, context)));
    for (const together of transactionsOf(writes)) {
      const actions = together.flatMap((write) => write.actions);
      if (actions.length > 0) await context.table.transact(actions);
      written += 1;
      for (const { line, result } of together) {
        remaining.delete(line);
        done[result] += 1;
      }
    }
  };
  await whileBusy(context, writeRemaining, () => written);
}

/**
 * Repeats work while the table throttles it or other writers come first, with growing pauses.
 *
 * @param work must be safe to repeat
 * @param progress the number of finished parts. After each finished part the pauses are short again
 * @throws {Problem} `unavailable`: too many attempts failed without progress
 */
async function whileBusy(
  { runtime }: ImportContext,
  work: () => Promise<void>,
  progress: () => number = () => 0,
): Promise<void> {
  let before = progress();
  for (let failed = 1; ; failed++) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (failed === MAX_FAILED_ATTEMPTS)
        throw new Problem('unavailable', 'The table takes no more writes: repeat the import later.', {
          cause: error,
        });
    }
    if (progress() > before) failed = 1;
    before = progress();
    await runtime.sleep(
      runtime.random() * Math.min(MAX_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** failed),
    );
  }
}

const keyOf = (feed: string, line: Line): Key =>
  'article' in line
    ? keys.article(line.article.id)
    : keys.identity(line.identity.feed ?? feed, line.identity.kind, line.identity.hash);

/**
 * Divides writes into groups that fit into one transaction each. A transaction can contain each item only
 * once.
 */
function* transactionsOf(writes: readonly Write[]): Generator<Write[]> {
  let together: Write[] = [];
  let actions = 0;
  let bytes = 0;
  for (const write of writes) {
    const isFull =
      actions + write.actions.length > TRANSACTION_ACTIONS ||
      bytes + write.bytes > TRANSACTION_BYTES ||
      together.some(({ key }) => key === write.key);
    if (isFull && together.length > 0) {
      yield together;
      [together, actions, bytes] = [[], 0, 0];
    }
    together.push(write);
    actions += write.actions.length;
    bytes += write.bytes;
  }
  if (together.length > 0) yield together;
}

async function writeFor(
  feed: string,
  line: Line,
  found: ReadonlyMap<string, Item>,
  context: ImportContext,
): Promise<Write> {
  const { pk, sk } = keyOf(feed, line);
  const key = keyText({ pk, sk });
  const before = found.get(key);
  const written = { line, key, bytes: Buffer.byteLength(JSON.stringify(line)) };
  if ('article' in line) {
    if (before !== undefined && !context.isReplacing) return { ...written, result: 'kept', actions: [] };
    const actions = await articleActions(line, before !== undefined, context);
    return { ...written, result: 'articles', actions };
  }
  const { id, fragment } = line.identity;
  if (before !== undefined && before.id !== id) return { ...written, result: 'taken', actions: [] };
  if (before !== undefined && before.fragment === fragment)
    return { ...written, result: 'identities', actions: [] };
  const item = { pk, sk, ...before, id, ...(fragment !== undefined && { fragment }) };
  const ifFree = { expression: 'attribute_not_exists(pk) OR id = :id', values: { ':id': id } };
  return { ...written, result: 'identities', actions: [context.table.putAction(item, ifFree)] };
}

/** Puts a large body before the transaction that refers to it. */
async function articleActions(
  { article, hash, edition, body_hash, hold_body, was_public = false }: ArticleLine,
  exists: boolean,
  { table, bodies }: ImportContext,
): Promise<Action[]> {
  const { updated_at: at, date_published, tags } = article;
  const before = exists ? await readArticle({ table, bodies }, article.feed, article.id) : undefined;
  const sketch = article.state === 'taken_down' ? {} : { sketch: encodeSketch(sketchOf(article)) };
  const { actions, largeBody } = actionsOf(table, {
    ...(before !== undefined && { before }),
    after: {
      // Exports of earlier releases have only `was_public`.
      article:
        was_public && !article.withdrawn ? { ...article, withdrawn: { at, date_published, tags } } : article,
      hash,
      ...(edition !== undefined && { edition: edition }),
      ...(body_hash !== undefined && { bodyHash: body_hash }),
      ...(hold_body !== undefined && { holdBody: hold_body }),
      ...sketch,
    },
    bind: [],
  });
  if (largeBody) await bodies.put(largeBody);
  return actions;
}
