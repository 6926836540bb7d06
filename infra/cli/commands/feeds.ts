import type { AnswerOf, ApiClient } from '../api-client.ts';
import { type CliContext, confirm, feedPath } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { columns } from '../output.ts';

type Feed = AnswerOf<'Feed'>;

export interface FeedOptions {
  title?: string;
  description?: string;
  homePage?: string;
  language?: string;
  /** `FIELD=VALUE`. The value is JSON or text. */
  set?: readonly string[];
}

/** All feeds of the token, sorted by name. */
export async function allFeeds(api: ApiClient): Promise<Feed[]> {
  const feeds: Feed[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.json('FeedList', 'GET', '/v1/feeds', { query: { cursor } });
    feeds.push(...page.feeds);
    cursor = page.next_cursor;
  } while (cursor !== undefined);
  return feeds;
}

export async function listFeeds({ api, output }: CliContext): Promise<void> {
  const feeds = await allFeeds(api);
  if (output.isJson) for (const feed of feeds) output.data(feed, () => '');
  else if (feeds.length > 0)
    output.data(feeds, () =>
      columns(feeds.map(({ feed, title, home_page_url = '' }) => [feed, title, home_page_url])),
    );
  if (feeds.length === 0) output.note('no feeds: create one with `feedmill feed create NAME --title TITLE`');
}

/**
 * `feedmill feed create NAME`.
 *
 * @throws {CliError} `refused`: the feed exists
 */
export async function createFeed(
  name: string,
  options: FeedOptions,
  { api, output }: CliContext,
): Promise<void> {
  const known = await api.ask('GET', feedPath(name));
  if (known.status === 200)
    throw new CliError('refused', `feed ${name} exists: change it with \`feedmill feed edit ${name}\``);
  const settings = { title: name, ...settingsOf(options) };
  const feed = await api.json('Feed', 'PUT', feedPath(name), { body: JSON.stringify(settings) });
  output.data(feed, () => `${feed.feed} is created: ${api.url}/feeds/${feed.feed}/`);
}

/** `feedmill feed edit NAME`: changes the named settings and keeps the others. */
export async function editFeed(
  name: string,
  options: FeedOptions,
  { api, output }: CliContext,
): Promise<void> {
  const settings = settingsOf(options);
  if (Object.keys(settings).length === 0)
    throw new CliError('usage', 'no change: name a setting, such as --title TITLE or --set ttl_minutes=30');
  const feed = await api.json('Feed', 'PATCH', feedPath(name), { body: JSON.stringify(settings) });
  output.data(feed, () => `${feed.feed} is changed.`);
}

export async function showFeed(name: string, { api, output }: CliContext): Promise<void> {
  const feed = await api.json('Feed', 'GET', feedPath(name));
  output.data(feed, () => columns(Object.entries(feed).map(([key, value]) => [key, textOf(value)])));
}

export async function deleteFeed(name: string, context: CliContext): Promise<void> {
  await confirm(`Delete feed ${name}, its articles and its files?`, context);
  await context.api.request('DELETE', feedPath(name));
  context.output.data({ feed: name, deleted: true }, () => `${name} is deleted.`);
}

function settingsOf({
  title,
  description,
  homePage,
  language,
  set = [],
}: FeedOptions): Record<string, unknown> {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(homePage !== undefined && { home_page_url: homePage }),
    ...(language !== undefined && { language }),
    ...assignments(set),
  };
}

/**
 * Parses options of the form `FIELD=VALUE`. A value that is JSON is parsed (`30`, `true`, `null`, `["a"]`); any
 * other value is text.
 *
 * @throws {CliError} `usage`: an option without `=`
 */
export function assignments(options: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    options.map((option) => {
      const at = option.indexOf('=');
      if (at < 1) throw new CliError('usage', `"${option}" must be FIELD=VALUE`);
      return [option.slice(0, at), jsonOrText(option.slice(at + 1))];
    }),
  );
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
