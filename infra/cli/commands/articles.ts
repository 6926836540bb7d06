import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type CliContext, confirm, feedOf, feedPath, secondsOf, wholeNumberOf } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { articlesOf } from '../feed-articles.ts';
import { findArticle } from '../find-article.ts';
import { readBody } from '../media-types.ts';
import { columns } from '../output.ts';
import { printOutcome } from '../print-outcome.ts';
import { allFeeds, assignments } from './feeds.ts';

interface OfFeed {
  feed?: string;
}

const POLL_MILLISECONDS = 1_000;

export async function listArticles(
  { feed: given, state, limit = '20' }: OfFeed & { state?: string; limit?: string },
  context: CliContext,
): Promise<void> {
  const feed = feedOf(given, context);
  const max =
    limit === 'all'
      ? Number.POSITIVE_INFINITY
      : wholeNumberOf('--limit, if it is not "all",', limit, { least: 1 });
  const rows: string[][] = [];
  let count = 0;
  for await (const article of articlesOf(context, feed, { state })) {
    if (context.output.isJson) context.output.data(article, () => '');
    else
      rows.push([article.date_published, article._feedmill.state, article.id, article.title ?? '(no title)']);
    count += 1;
    if (count >= max) break;
  }
  if (rows.length > 0) context.output.data(rows, () => columns(rows));
  if (count === 0) context.output.note('no articles');
}

export async function showArticle(named: string, { feed }: OfFeed, context: CliContext): Promise<void> {
  const { path, query } = await findArticle(context.api, feedOf(feed, context), named);
  const article = await context.api.json('Article', 'GET', path, { query });
  const { state, revision, publisher_id } = article._feedmill;
  context.output.data(article, () =>
    [
      columns(
        [
          ['id', article.id],
          ...(publisher_id === undefined ? [] : [['publisher id', publisher_id]]),
          ['url', article.url ?? ''],
          ['title', article.title ?? ''],
          ['state', `${state}, revision ${revision}`],
          ['published', article.date_published],
          ['authors', article.authors.map(({ name }) => name).join(', ')],
          ['tags', article.tags.join(', ')],
        ].filter(([, value]) => value !== ''),
      ),
      ...(article.content_text ? ['', article.content_text] : []),
    ].join('\n'),
  );
}

/**
 * `feedmill where ID|URL [--wait]`: prints which files contain an article. With `--wait`, waits until the
 * article is in every file that should contain it.
 */
export async function whereArticle(
  named: string,
  { feed, wait, timeout = '60' }: OfFeed & { wait?: true; timeout?: string },
  context: CliContext,
): Promise<void> {
  const { path, query } = await findArticle(context.api, feedOf(feed, context), named);
  const endsAt = Date.now() + secondsOf('--timeout', timeout) * 1_000;
  let answer = await context.api.json('Where', 'GET', `${path}/where`, { query });
  const isWaiting = () => answer.files.some(({ rule }) => rule === 'waiting');
  while (wait && isWaiting()) {
    if (Date.now() > endsAt)
      throw new CliError(
        'unavailable',
        `the files do not show ${named} after ${timeout} s; see docs/operate.md`,
      );
    await pause(POLL_MILLISECONDS);
    answer = await context.api.json('Where', 'GET', `${path}/where`, { query });
  }
  context.output.data(answer, () =>
    columns(answer.files.map(({ file, in: isIn, detail }) => [isIn ? 'yes' : 'no', file, detail])),
  );
}

/** `feedmill edit ID|URL`: changes the fields of `--set`, or the fields that the user edits in `$EDITOR`. */
export async function editArticle(
  named: string,
  { feed, set = [] }: OfFeed & { set?: readonly string[] },
  context: CliContext,
): Promise<void> {
  const { path, query } = await findArticle(context.api, feedOf(feed, context), named);
  const before = await context.api.request('GET', path, { query });
  const patch = set.length > 0 ? assignments(set) : editedFields(JSON.parse(before.text), context);
  if (Object.keys(patch).length === 0) throw new CliError('usage', 'nothing was changed');
  const answer = await context.api.json('Outcome', 'PATCH', path, {
    query,
    body: JSON.stringify(patch),
    type: 'application/merge-patch+json',
    headers: { 'If-Match': before.headers.get('etag') ?? '*' },
  });
  printOutcome(answer, context.output);
}

/** Fields that cannot be edited, because Feedmill sets them or computes them from another field. */
const FIXED_FIELDS = ['id', 'content_text', '_feedmill'];

function editedFields(article: Record<string, unknown>, { env }: CliContext): Record<string, unknown> {
  const editor = env.VISUAL ?? env.EDITOR;
  if (editor === undefined || process.stdin.isTTY !== true)
    throw new CliError(
      'usage',
      'name the changes, such as --set title=TITLE, or set EDITOR and use a terminal',
    );
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-edit-'));
  try {
    const file = join(folder, 'article.json');
    const before = Object.fromEntries(
      Object.entries(article).filter(([name]) => !FIXED_FIELDS.includes(name)),
    );
    writeFileSync(file, `${JSON.stringify(before, null, 2)}\n`, { mode: 0o600 });
    const { status } = spawnSync(`${editor} "$1"`, ['sh', file], { shell: true, stdio: 'inherit' });
    if (status !== 0) throw new CliError('usage', `${editor} ended with ${status}; nothing was changed`);
    return changesOf(before, JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the JSON Merge Patch (RFC 7396) that changes `before` to `after` */
function changesOf(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
}

/** `feedmill takedown ID|URL`. */
export async function takeDownArticle(
  named: string,
  { feed: given, final }: OfFeed & { final?: true },
  context: CliContext,
): Promise<void> {
  const feed = feedOf(given, context);
  const { path, query } = await findArticle(context.api, feed, named);
  await confirm(`Take ${named} down from feed ${feed}? Its content is deleted.`, context);
  await context.api.request('DELETE', path, { query: { ...query, ...(final && { final: 'true' }) } });
  context.output.data({ feed, article: named, taken_down: true }, () => `${named} is taken down.`);
}

/**
 * `feedmill restore ID|URL FILE`: submits the content again, because the takedown deleted it.
 *
 * @throws {CliError} `refused`: the article is not taken down, so the file would replace its content
 */
export async function restoreArticle(
  named: string,
  file: string,
  { feed, type }: OfFeed & { type?: string },
  context: CliContext,
): Promise<void> {
  const content = readBody(file, type);
  const { path, query } = await findArticle(context.api, feedOf(feed, context), named);
  const { _feedmill } = await context.api.json('Article', 'GET', path, { query });
  if (_feedmill.state !== 'taken_down')
    throw new CliError(
      'refused',
      `${named} is not taken down, and the file would replace it: to correct it, use \`feedmill edit\``,
    );
  const answer = await context.api.json('Outcome', 'PUT', path, {
    query: { ...query, restore: 'true' },
    ...content,
  });
  printOutcome(answer, context.output);
}

/** `feedmill release ID|URL`: publishes a held article. */
export async function releaseArticle(named: string, { feed }: OfFeed, context: CliContext): Promise<void> {
  const { path, query } = await findArticle(context.api, feedOf(feed, context), named);
  const answer = await context.api.json('Outcome', 'POST', `${path}/publish`, { query });
  printOutcome(answer, context.output);
}

/** `feedmill merge ID|URL`: replaces the content of the original of a near duplicate with the text of the near duplicate. */
export async function mergeArticle(named: string, { feed }: OfFeed, context: CliContext): Promise<void> {
  const { path, query } = await findArticle(context.api, feedOf(feed, context), named);
  const answer = await context.api.json('Outcome', 'POST', `${path}/merge`, { query });
  printOutcome(answer, context.output);
}

/** `feedmill open [ID|URL]`: opens the page of an article, or of the feed, and prints the address of the page. */
export async function openArticle(
  named: string | undefined,
  { feed: given }: OfFeed,
  context: CliContext,
): Promise<void> {
  const feed = feedOf(given, context);
  const url = named === undefined ? `${context.api.url}/feeds/${feed}/` : await pageOf(named, feed, context);
  context.output.data({ url }, () => url);
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  if (process.stdout.isTTY === true && program !== undefined)
    spawnSync(program, [...args, url], { stdio: 'ignore' });
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

async function pageOf(named: string, feed: string, { api }: CliContext): Promise<string> {
  const { path, query } = await findArticle(api, feed, named);
  const { id, url } = await api.json('Article', 'GET', path, { query });
  return url ?? `${api.url}/articles/${id}`;
}

/** `feedmill export`: all articles of a feed as lines of JSON, with their content. */
export async function exportArticles({ feed: given }: OfFeed, context: CliContext): Promise<void> {
  const feed = feedOf(given, context);
  const startedAt = Date.now();
  let count = 0;
  for await (const { id } of articlesOf(context, feed)) {
    const { text } = await context.api.request('GET', `${feedPath(feed)}/articles/${id}`);
    context.output.data(JSON.parse(text), () => JSON.stringify(JSON.parse(text)));
    count += 1;
    context.output.progress(count, undefined, (Date.now() - startedAt) / 1_000);
  }
  context.output.note(`${count} articles of ${feed}`);
}

/**
 * `feedmill tail`: prints each new or changed article among the newest 100 of a feed, or of each feed, until the
 * process is interrupted.
 */
export async function tailArticles(
  { feed, interval = '2' }: OfFeed & { interval?: string },
  context: CliContext,
): Promise<void> {
  const { api, env, output } = context;
  const only = feed || env.FEEDMILL_FEED;
  const milliseconds = secondsOf('--interval', interval, 0.1) * 1_000;
  const versions = new Map<string, string>();
  for (let isFirst = true; ; isFirst = false) {
    const names = only ? [only] : (await allFeeds(api)).map((one) => one.feed);
    for (const name of names) {
      const query = { limit: '100' };
      const { articles } = await api.json('ArticleList', 'GET', `${feedPath(name)}/articles`, { query });
      for (const article of articles.toReversed()) {
        const { revision, state, updated_at } = article._feedmill;
        const version = `${revision} ${state}`;
        if (versions.get(article.id) === version) continue;
        versions.set(article.id, version);
        const title = article.title ?? '(no title)';
        if (!isFirst) output.data(article, () => [updated_at, name, state, article.id, title].join('  '));
      }
    }
    await pause(milliseconds);
  }
}
