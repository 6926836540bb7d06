import { omitNullish } from '#shared/model/field-schemas.ts';
import { LIMITS, MAX_ITEMS } from '#shared/settings.ts';
import { type CliContext, feedPath } from './cli-context.ts';
import { CliError } from './cli-error.ts';
import { type OpenOptions, openSource } from './open-source.ts';
import { ArticleFields } from './sources/article-fields.ts';
import type { SourceFeed } from './sources/source.ts';

/**
 * Checks that a feed exists. With `create`, creates a missing feed with the title and settings of the source.
 * `max_items` of the new feed is the number of items in the old feed file, within the limits of `MAX_ITEMS`. With a
 * larger number, readers would show the additional, older articles as new.
 *
 * @param options.prove addresses or paths of old feed files; the number of articles comes from the first, or from the
 *   source if there are none
 * @param options.idsOf further old feed files: if the source has no `atom_id`, the new feed takes it from the last of
 *   these that has one
 * @returns whether the feed was created
 * @throws {CliError} `not-found`: the feed does not exist, and `create` is not set; `refused`: the source or the old
 *   feed file is not a feed, so its settings are unknown
 */
export async function ensureFeed(
  name: string,
  source: string,
  {
    create,
    prove: oldFiles = [],
    idsOf = [],
    ...reading
  }: OpenOptions & { create?: true; prove?: readonly string[]; idsOf?: readonly string[] },
  { api, output }: CliContext,
): Promise<boolean> {
  const known = await api.ask('GET', feedPath(name));
  if (known.status === 200) return false;
  // Any other status is an error. This second request throws the error with its reason.
  if (known.status !== 404) await api.request('GET', feedPath(name));
  if (!create)
    throw new CliError(
      'not-found',
      `feed ${name} does not exist: add --create, or use \`feedmill feed create ${name}\``,
    );
  if (source === '-')
    throw new CliError('usage', 'standard input can be read only once: create the feed first');
  const sourcePage = await firstPage(source, reading);
  const [prove] = oldFiles;
  const oldFile = prove === undefined ? sourcePage : await firstPage(prove, { base: reading.base });
  refuseNonFeed(source, sourcePage, name);
  for (const old of oldFiles)
    refuseNonFeed(old, old === prove ? oldFile : await firstPage(old, { base: reading.base }), name);
  let { feed } = sourcePage;
  for (const other of feed?.atom_id === undefined ? idsOf : []) {
    const atomId = (await firstPage(other, {})).feed?.atom_id;
    if (feed !== undefined && atomId !== undefined) feed = { ...feed, atom_id: atomId };
  }
  const settings = settingsFrom(name, feed, oldFile);
  await api.request('PUT', feedPath(name), { body: JSON.stringify(settings) });
  output.note(
    `created feed ${name} with the title "${settings.title}": each of its files contains up to ${settings.max_items} articles`,
  );
  if (prove === undefined && !FEED_FORMATS.has(sourcePage.feed?.format ?? ''))
    output.note(
      `${source} is not the old feed: if the old feed has fewer articles, its readers get the others as new. Run \`feedmill prove OLD_FEED --feed ${name}\` before the switch, which says how to set the number; the next time, name the old feed with --prove`,
    );
  return true;
}

const FEED_FORMATS = new Set(['rss', 'atom', 'json']);

interface FirstPage {
  feed: SourceFeed | undefined;
  /** The number of entries. It is counted only up to `MAX_ITEMS.max`. */
  entries: number;
  /**
   * Date of the oldest entry, ISO 8601. It is undefined if no entry has a date, or if the source has at least
   * `MAX_ITEMS.max` entries.
   */
  oldest: string | undefined;
  /** Why a part of the source could not be read: the first reason. */
  reason: string | undefined;
}

/**
 * If a feed were created from a page of HTML, its `max_items` and `live_since` would be wrong, and a second import from
 * the right address would not change them.
 */
function refuseNonFeed(source: string, { feed, entries, reason }: FirstPage, name: string): void {
  if (feed !== undefined || entries > 0) return;
  const why = reason ?? 'has no article that can be read';
  throw new CliError('refused', `${source} ${why}; feed ${name} was not created`);
}

async function firstPage(source: string, options: OpenOptions): Promise<FirstPage> {
  let feed: SourceFeed | undefined;
  let entries = 0;
  let oldest = Number.POSITIVE_INFINITY;
  let reason: string | undefined;
  for await (const event of openSource(source, { ...options, isFirstPageOnly: true })) {
    if (event.kind === 'feed') feed = event.feed;
    if (event.kind === 'fault') reason ??= event.fault.reason;
    if (event.kind === 'entry') {
      entries += 1;
      oldest = Math.min(oldest, Date.parse(event.article.date_published ?? '') || oldest);
    }
    if (entries >= MAX_ITEMS.max) break;
  }
  const isKnown = entries < MAX_ITEMS.max && Number.isFinite(oldest);
  return { feed, entries, oldest: isKnown ? new Date(oldest).toISOString() : undefined, reason };
}

/** Settings of a new feed, without values that the API would refuse. */
function settingsFrom(name: string, feed: SourceFeed | undefined, { entries, oldest }: FirstPage) {
  const fields = new ArticleFields('the feed', undefined, undefined);
  return {
    title: fields.line('title', feed?.title) ?? name,
    max_items: Math.min(MAX_ITEMS.max, Math.max(MAX_ITEMS.min, entries)),
    ...omitNullish({
      description: fields.summary(feed?.description),
      home_page_url: fields.address('link', feed?.home_page_url),
      language: fields.language(feed?.language),
      icon: fields.address('icon', feed?.icon),
      rights: fields.line('rights', feed?.rights, LIMITS.maxRightsCharacters),
      // Readers such as Liferea identify the feed by this id.
      atom_id: feed?.atom_id,
      live_since: oldest,
    }),
  };
}
