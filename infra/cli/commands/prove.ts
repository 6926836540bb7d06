import { setTimeout as pause } from 'node:timers/promises';
import { MAX_ITEMS } from '#shared/settings.ts';
import { parseDate } from '#shared/text/dates.ts';
import { type CliContext, feedOf, feedPath, secondsOf } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { articlesOf } from '../feed-articles.ts';
import { openSource } from '../open-source.ts';
import { type Proof, proofSentence, prove, showsNothingNew } from '../proof/prove.ts';
import type { FeedItem, SourceFormat } from '../sources/source.ts';

export interface ProveOptions {
  feed?: string;
  /** If the old feed is a file, the address against which relative addresses in it are resolved. */
  base?: string;
  /** Seconds to wait for the old items in the new file. */
  timeout?: string;
}

const FILES: Record<SourceFormat, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };
const POLL_MILLISECONDS = 1_000;
/** The maximum number of examples of each kind that are printed. */
const MAX_EXAMPLES = 5;

/**
 * `feedmill prove OLD_FEED`: replays the switch from an old feed to ours through the rules of eight readers.
 *
 * @throws {CliError} `proof-failed`: a reader would show an item as new, or an old item is lost;
 *   `unavailable`: the new file has no items to compare with; `not-found`: the new feed does not exist
 */
export async function proveSwitch(
  oldFeed: string,
  options: ProveOptions,
  context: CliContext,
): Promise<void> {
  const feed = feedOf(options.feed, context);
  const { api, output } = context;
  const { items: before, fault } = await itemsOf(oldFeed, options.base);
  const [first] = before;
  if (first === undefined)
    throw new CliError(
      'usage',
      fault === undefined
        ? `${oldFeed} has no items, so there is nothing to compare`
        : `${oldFeed} cannot be compared: ${fault}`,
    );
  const newFeed = `${api.url}/feeds/${feed}/${FILES[first.format]}`;
  const seconds = secondsOf('--timeout', options.timeout ?? '60');
  const endsAt = Date.now() + seconds * 1_000;
  const liveSince = await liveSinceOf(feed, context);
  const onWait = (missing: number) =>
    output.note(
      `${newFeed} does not have ${missing} of ${before.length} old items yet: waiting for them, at most ${seconds} s (--timeout)`,
    );
  const proof = await settledProof(before, newFeed, { endsAt, liveSince, onWait });
  if (proof.size === 0)
    throw new CliError(
      'unavailable',
      `${newFeed} has no items yet: run \`feedmill prove\` again in a minute`,
    );
  const places = await placesOf(proof.missing, feed, context);
  output.data(proofJson(proof, places), () => sentenceOf(proof, places));
  for (const line of explanation(proof)) output.note(line);
  if (proof.size > proof.of && proof.of < MAX_ITEMS.max)
    output.note(advice(proof, before, { feed, liveSince }));
  if (!showsNothingNew(proof) || places.lost.length > 0)
    throw new CliError('proof-failed', 'the switch would show readers old items as new, or lose items');
}

/** `live_since` of a feed as an instant; undefined if the feed has none, or if the token may not read the feed. */
async function liveSinceOf(feed: string, { api }: CliContext): Promise<string | undefined> {
  try {
    const { live_since = '' } = await api.json('Feed', 'GET', feedPath(feed));
    return parseDate(live_since)?.instant;
  } catch (error) {
    // The files are public, so a comparison of them needs no right to read the feed.
    if (error instanceof CliError && error.reason === 'forbidden') return undefined;
    throw error;
  }
}

/**
 * Compares the old items with the new file again and again, until the new file is full or has every old item that is
 * not older than `liveSince`, but at the longest until `endsAt`. Older items are only in the archive, and items with a
 * date in the future are scheduled.
 *
 * @param endsAt milliseconds since 1970
 * @param onWait called once before the wait, with the number of items that the new file does not have
 */
async function settledProof(
  before: readonly FeedItem[],
  newFeed: string,
  {
    endsAt,
    liveSince = '',
    onWait,
  }: { endsAt: number; liveSince: string | undefined; onWait: (missing: number) => void },
): Promise<Proof> {
  const now = new Date().toISOString();
  const isAwaited = (item: FeedItem) => {
    const instant = instantOf(item) ?? liveSince;
    return instant >= liveSince && instant <= now;
  };
  for (let isFirst = true; ; isFirst = false) {
    const proof = prove(before, (await itemsSoFar(newFeed)).items);
    const awaited = proof.missing.filter(isAwaited).length;
    const isSettled = (proof.size > 0 && awaited === 0) || proof.size >= MAX_ITEMS.max;
    if (isSettled || Date.now() >= endsAt) return proof;
    if (isFirst) onWait(awaited);
    await pause(POLL_MILLISECONDS);
  }
}

function instantOf({ date }: FeedItem): string | undefined {
  return date === undefined ? undefined : parseDate(date)?.instant;
}

/**
 * What to do if our file has more articles than the old file: set `max_items` and `live_since`, which move the oldest
 * articles to the archive. If `live_since` is already set, the additional articles have no date or a wrong date.
 */
function advice(
  { size, of }: Proof,
  before: readonly FeedItem[],
  { feed, liveSince }: { feed: string; liveSince: string | undefined },
): string {
  const instants = before.flatMap((item) => instantOf(item) ?? []);
  const [oldest] = instants.toSorted();
  const more = `our file has ${size} articles, and the old file has ${of}`;
  if (oldest !== undefined && oldest === liveSince)
    return `${more}: the additional articles had no date in the source, have a date after ${oldest}, or are old articles with another address than in the old feed. Set the right date, as in \`feedmill edit ID --feed ${feed} --set date_published=2020-01-31\``;
  const settings = [
    `--set max_items=${Math.max(MAX_ITEMS.min, of)}`,
    ...(oldest === undefined ? [] : [`--set live_since=${oldest}`]),
  ];
  return `${more}: to move the others to the archive, run \`feedmill feed edit ${feed} ${settings.join(' ')}\``;
}

/** The items of a file, and the first fault for which a part of the file was left out. */
interface FeedFile {
  items: FeedItem[];
  fault?: string;
}

async function itemsOf(source: string, base?: string): Promise<FeedFile> {
  const file: FeedFile = { items: [] };
  // Readers poll the first page only.
  for await (const event of openSource(source, { base, isFirstPageOnly: true })) {
    if (event.kind === 'entry' && event.item !== undefined) file.items.push(event.item);
    if (event.kind === 'fault' && event.fault.isLeftOut)
      file.fault ??= `${event.fault.what} ${event.fault.reason}`;
  }
  return file;
}

/** Returns the items of `itemsOf`, or an empty list while the file of a new feed does not exist yet. */
async function itemsSoFar(newFeed: string): Promise<FeedFile> {
  try {
    return await itemsOf(newFeed);
  } catch (error) {
    if (error instanceof CliError && error.reason === 'unavailable') return { items: [] };
    throw error;
  }
}

/** Where the old items are that the new file does not have. */
interface Places {
  archived: number;
  /** Items with a date in the future, which are published on this date. */
  scheduled: number;
  /** Titles of the items that are not stored. An item without a title is named by its id. */
  lost: string[];
}

/** Finds the items among the articles of the feed by their source ids. */
async function placesOf(items: readonly FeedItem[], feed: string, context: CliContext): Promise<Places> {
  if (items.length === 0) return { archived: 0, scheduled: 0, lost: [] };
  const [published, scheduled] = [
    await sourceIdsOf('published', feed, context),
    await sourceIdsOf('scheduled', feed, context),
  ];
  const idOf = ({ guid = '' }: FeedItem) => guid;
  const others = items.filter((item) => !published.has(idOf(item)));
  const lost = others.filter((item) => !scheduled.has(idOf(item)));
  return {
    archived: items.length - others.length,
    scheduled: others.length - lost.length,
    lost: lost.map(({ title, guid = '' }) => title ?? guid),
  };
}

async function sourceIdsOf(state: string, feed: string, context: CliContext): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { _feedmill } of articlesOf(context, feed, { state })) {
    const { rss, atom, json } = _feedmill.source_ids ?? {};
    for (const id of [rss?.guid, atom, json]) if (id !== undefined) ids.add(id);
  }
  return ids;
}

function sentenceOf(proof: Proof, { archived, scheduled, lost }: Places): string {
  const are = (count: number) => `${count} ${count === 1 ? 'is' : 'are'}`;
  return [
    proofSentence(proof),
    ...(archived > 0
      ? [`${are(archived)} in the archive, because the file has the newest articles only`]
      : []),
    ...(scheduled > 0 ? [`${are(scheduled)} scheduled for a date in the future`] : []),
    ...(lost.length > 0 ? [`${are(lost.length)} lost: ${lost.slice(0, MAX_EXAMPLES).join('; ')}`] : []),
  ].join('; ');
}

function proofJson(proof: Proof, { archived, scheduled, lost }: Places) {
  return {
    ids_kept: proof.kept,
    of: proof.of,
    new_items: Object.fromEntries(proof.verdicts.map(({ reader, newItems }) => [reader, newItems.length])),
    in_archive: archived,
    scheduled,
    lost,
    changed: proof.changed,
  };
}

function explanation({ verdicts, changed }: Proof): string[] {
  const examples = (all: readonly string[]) =>
    `${all.slice(0, MAX_EXAMPLES).join('; ')}${all.length > MAX_EXAMPLES ? '; …' : ''}`;
  return [
    ...verdicts
      .filter(({ newItems }) => newItems.length > 0)
      .map(
        ({ reader, newItems }) =>
          `${reader}: ${newItems.length} new: ${examples(newItems.map(({ title, id = '' }) => title ?? id))}`,
      ),
    ...changed
      .slice(0, MAX_EXAMPLES)
      .map(({ what, field, before, after }) => `${what}: ${field} was ${before} and is ${after}`),
  ];
}
