import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSeeds } from './run-seeds.ts';

/** A fault put into the code on purpose, to see whether the simulation finds it. */
interface Mutation {
  what: string;
  file: string;
  /** Stands in the file once. */
  from: string;
  to: string;
}

const MUTATIONS: readonly Mutation[] = [
  {
    what: 'put a file whatever was put since it was found (no `If-Match`)',
    file: 'shared/deliver/files.ts',
    from: "...(etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag }),",
    to: "...(etag === undefined ? { IfNoneMatch: '*' } : {}),",
  },
  {
    what: 'put a new file over one that came since (no `If-None-Match`)',
    file: 'shared/deliver/files.ts',
    from: "...(etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag }),",
    to: '...(etag === undefined ? {} : { IfMatch: etag }),',
  },
  {
    what: 'find the files after their content was read, not before',
    file: 'shared/pipeline/publish-timeline.ts',
    from: 'const { view, documents } = renderSound(read.view, event);',
    to: 'const { view, documents } = renderSound(read.view, event); Object.assign(found, await findFiles(timeline, files));',
  },
  {
    what: 'give up silently where somebody newer was there',
    file: 'shared/deliver/until-newest.ts',
    from: 'if (!(error instanceof StaleWrite) || attempt === MAX_ATTEMPTS) throw error;',
    to: 'if (error instanceof StaleWrite) return; if (attempt < MAX_ATTEMPTS) throw error;',
  },
  {
    what: 'forget what `updated` was when the file was put last',
    file: 'shared/pipeline/publish-timeline.ts',
    from: 'const changes = [feed.updated_at, lastUpdated, ',
    to: 'const changes = [feed.updated_at, ',
  },
  {
    what: 'store an article whatever became of it since it was read',
    file: 'shared/store/change.ts',
    from: 'table.putAction(item, isAsRead),',
    to: 'table.putAction(item),',
  },
  {
    what: 'take an identity that another article has',
    file: 'shared/store/change.ts',
    from: "expression: 'attribute_not_exists(pk) OR id = :id OR id = :previous',",
    to: "expression: 'attribute_not_exists(pk) OR attribute_exists(pk)',",
  },
  {
    what: 'leave the rows where an article stood',
    file: 'shared/store/change.ts',
    from: 'const left = before ?',
    to: 'const left = false && before ?',
  },
  {
    what: 'leave no tombstone',
    file: 'shared/store/change.ts',
    from: '...(wasPublic && { was_public: true }),',
    to: '',
  },
  {
    what: 'read an item without asking for consistency',
    file: 'shared/table/table.ts',
    from: 'Key: { pk, sk }, ConsistentRead: true,',
    to: 'Key: { pk, sk },',
  },
  {
    what: 'read a batch without asking for consistency',
    file: 'shared/table/table.ts',
    from: 'Keys: left, ConsistentRead: true,',
    to: 'Keys: left,',
  },
  {
    what: 'query without asking for consistency',
    file: 'shared/table/table.ts',
    from: 'ConsistentRead: true,\n          KeyConditionExpression',
    to: 'KeyConditionExpression',
  },
  {
    what: 'forget the keys of a batch that were not processed',
    file: 'shared/table/table.ts',
    from: 'left = (answer.UnprocessedKeys?.[this.#name]?.Keys ?? []) as Key[];',
    to: 'left = [];',
  },
  {
    what: 'forget the writes of a batch that were not processed',
    file: 'shared/table/table.ts',
    from: 'left = (answer.UnprocessedItems?.[this.#name] ?? []) as typeof left;',
    to: 'left = [];',
  },
  {
    what: 'answer before the transaction is through',
    file: 'shared/pipeline/pack.ts',
    from: 'await table.transact(this.#actions);',
    to: 'table.transact(this.#actions).catch(() => undefined);',
  },
  {
    what: 'take a refused transaction for a stored one',
    file: 'shared/pipeline/pack.ts',
    from: 'await table.transact(this.#actions);',
    to: 'await table.transact(this.#actions).catch(() => undefined);',
  },
  {
    what: 'store the item before its large body',
    file: 'shared/pipeline/pack.ts',
    from: '...this.#bodies.map((body) => bodies.put(body)),',
    to: '...this.#bodies.map((body) => void table.transact(this.#actions).then(() => bodies.put(body)).catch(() => undefined)),',
  },
  {
    what: 'keep no answer for an Idempotency-Key',
    file: 'shared/pipeline/pack.ts',
    from: 'if (submission.idempotent && !isRepeated) {',
    to: 'if (false && submission.idempotent && !isRepeated) {',
  },
  {
    what: 'keep the answer for an Idempotency-Key over the one that is kept',
    file: 'shared/store/idempotent-answers.ts',
    from: "{ expression: 'attribute_not_exists(pk) OR expires <= :now', values: { ':now': inSeconds(now) } },",
    to: 'undefined,',
  },
  {
    what: 'let in again what was taken down',
    file: 'shared/pipeline/decide.ts',
    from: 'if (takenDown && !(wishes.restore && takenDown === before)) throw',
    to: 'if (takenDown && takenDown !== before) throw',
  },
  {
    what: 'show articles whatever state they are in',
    file: 'shared/pipeline/publish-timeline.ts',
    from: "stateAt(article, now) === 'published' &&",
    to: 'article.title !== "" &&',
  },
  {
    what: 'ask for rows whose time has not come',
    file: 'shared/select/newest.ts',
    from: 'to: endOfInstant(now),\n    descending: true,',
    to: 'descending: true,',
  },
  {
    what: 'report no failure of a batch',
    file: 'shared/pipeline/publish.ts',
    from: 'failures.set(name, error);',
    to: '',
  },
  {
    what: 'take the mark of a scheduled article away before its rows are touched',
    file: 'shared/pipeline/release-due.ts',
    from: 'const article = toHead(item);',
    to: "const article = toHead(item); await table.update(key, 'REMOVE due_shard, due_at');",
  },
  {
    what: 'take the mark away of an article that was put off since',
    file: 'shared/pipeline/release-due.ts',
    from: ' <= :now`,\n    values:',
    to: ' <= :now OR attribute_exists(pk)`,\n    values:',
  },
  {
    what: 'store settings on a feed that was deleted since it was read',
    file: 'shared/store/feeds.ts',
    from: 'await writeFeed(table, stored, isAsRead);',
    to: 'await writeFeed(table, stored);',
  },
  {
    what: 'leave what was put after the eraser had passed',
    file: 'shared/pipeline/take-back-if-gone.ts',
    from: "let isGone = (await readFeed(table, feed))?.state !== 'active';",
    to: 'let isGone = (await readFeed(table, feed)) === null;',
  },
  {
    what: 'forget a feed before its articles are erased',
    file: 'shared/pipeline/erase-feed.ts',
    from: "if (stored?.state !== 'deleting') return false;",
    to: "if (stored?.state !== 'deleting') return false; await forgetFeed(table, feed);",
  },
  {
    what: 'erase the rows of a deleted feed before the articles that they name',
    file: 'shared/pipeline/erase-feed.ts',
    from: 'if (rows.length === 0) return false;',
    to: 'if (rows.length === 0) return false; await table.batchWrite([], rows);',
  },
  {
    what: 'seal a page of the archive whatever was sealed since',
    file: 'shared/store/archive.ts',
    from: "? { expression: 'pages = :pages', values: { ':pages': before.pages } }\n    : { expression: 'attribute_not_exists(pk)' };",
    to: '? undefined : undefined;',
  },
  {
    what: 'take the page of an article away whatever was put since it was found',
    file: 'shared/deliver/files.ts',
    from: '            IfMatch: etag,\n',
    to: '',
  },
  {
    what: 'erase the bodies of an article that were put since it was taken down',
    file: 'shared/pipeline/change-article.ts',
    from: 'await context.bodies.erase(id, revision);',
    to: 'await context.bodies.erase(id);',
  },
  {
    what: 'leave the archive as it is when its articles change',
    file: 'shared/pipeline/publish.ts',
    from: 'if (hasRows) await refreshArchive(timeline, rows, context);',
    to: '',
  },
  {
    what: 'write no page of the archive that an earlier run left pending',
    file: 'shared/pipeline/archive.ts',
    from: 'if (head && head.pending.length > 0) await writePending(timeline, head, context);',
    to: '',
  },
];

const COPIED = ['shared', 'lambdas', 'test/simulation', 'test/faults', 'package.json', 'tsconfig.json'];
/** Seeds that a mutation may take to be found. */
const MAX_SEEDS = 500;

/**
 * Puts each mutation into a copy of the sources and runs seeds until one breaks a promise.
 *
 * @param wanted a piece of what those do that are to be tried; absent: all
 * @returns whether every one was found
 */
export async function runMutations(root: string, wanted = ''): Promise<boolean> {
  const chosen = MUTATIONS.filter(({ what }) => what.includes(wanted));
  let survivors = 0;
  for (const mutation of chosen) {
    const killed = await killedBy(root, mutation);
    if (killed === undefined) survivors += 1;
    const how = killed ? `${killed.seed} | ${killed.violation}` : `- | survives ${MAX_SEEDS} seeds`;
    process.stdout.write(`| ${mutation.what} | ${how} |\n`);
  }
  process.stdout.write(`${chosen.length - survivors} of ${chosen.length} found\n`);
  return survivors === 0;
}

/** @throws {Error} the code has changed: the mutation is not in it once */
async function killedBy(
  root: string,
  { what, file, from, to }: Mutation,
): Promise<{ seed: number; violation: string } | undefined> {
  const copy = mkdtempSync(join(tmpdir(), 'feedmill-mutation-'));
  try {
    for (const part of COPIED) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const code = readFileSync(join(copy, file), 'utf8');
    if (code.split(from).length !== 2) throw new Error(`"${what}" is not in ${file} once`);
    writeFileSync(
      join(copy, file),
      code.replace(from, () => to),
    );
    const { failures } = await runSeeds(copy, 0, MAX_SEEDS);
    const [first] = failures;
    return first && { seed: first.seed, violation: (first.violation ?? '').split('\n')[0] ?? '' };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
