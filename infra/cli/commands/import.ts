import { appendFileSync, rmSync } from 'node:fs';
import { LIMITS } from '#shared/settings.ts';
import { parseDate } from '#shared/text/dates.ts';
import { checkFirstArticles } from '../check-first-articles.ts';
import { type CliContext, feedOf, wholeNumberOf } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { counted } from '../counted.ts';
import { stateFolder } from '../credentials.ts';
import { ensureFeed } from '../ensure-feed.ts';
import { ImportRecord } from '../import-record.ts';
import { OldIds } from '../old-ids.ts';
import { openSource, type SourceProgress } from '../open-source.ts';
import { HiddenItems } from '../report-hidden.ts';
import { type Answered, type BatchAnswer, type BatchLine, sendBatches } from '../send-batches.ts';
import type { SourceKind } from '../source-kinds.ts';
import type { SourceArticle, SourceFault } from '../sources/source.ts';
import { untilInterrupted } from '../until-interrupted.ts';

export interface ImportOptions {
  feed?: string;
  from?: SourceKind;
  base?: string;
  permalinks?: string;
  create?: true;
  dryRun?: true;
  resume?: true;
  since?: string;
  limit?: string;
  failures?: string;
  /**
   * Addresses of other old feeds with the same articles. The articles also keep the ids that they have in these
   * feeds.
   */
  idsOf?: readonly string[];
  /**
   * Addresses or files of old feeds. If the import creates the new feed, `ensureFeed` computes `max_items`
   * and `live_since` of the new feed from the items of the first old feed.
   */
  prove?: readonly string[];
  /** Whether the import of an OPML file chose the name of the feed. */
  isNamedByTitle?: true;
}

/**
 * The maximum number of concurrent calls (decision 227). With more calls, two calls would often write the same anchors
 * and conflict.
 */
const MAX_CALLS = 2;

/** The maximum number of articles without a date that are named. */
const MAX_EXAMPLES = 3;

interface Tally {
  read: number;
  skipped: number;
  outcomes: Record<string, number>;
  failed: number;
  /**
   * Articles that were taken down in Feedmill after an earlier import. This import does not publish these articles
   * again.
   */
  taken_down: number;
  /** Articles that the feed already has without the ids of the source, such as those of `feedmill submit --site`. */
  with_other_ids: number;
  faults: number;
  left_out: number;
  /** Articles without a date. They get the time of the import as date. */
  undated: number;
  undatedExamples: string[];
  /** Articles of the source that no feed of `--ids-of` has. */
  not_in_old: number;
  /** Items of the feeds of `--ids-of` that the source does not have. */
  only_in_old: number;
}

interface Run {
  source: string;
  options: ImportOptions;
  context: CliContext;
  tally: Tally;
  hidden: HiddenItems;
  progress: SourceProgress;
}

/**
 * `feedmill import SOURCE`: imports old articles with the ids by which readers know these articles.
 *
 * @throws {CliError} `refused`: some articles were refused, and are in the file of failures; or no article could be
 *   read; `interrupted`
 */
export async function importSource(
  source: string,
  options: ImportOptions,
  context: CliContext,
): Promise<void> {
  const run: Run = {
    source,
    options,
    context,
    tally: {
      read: 0,
      skipped: 0,
      outcomes: {},
      failed: 0,
      taken_down: 0,
      with_other_ids: 0,
      faults: 0,
      left_out: 0,
      undated: 0,
      undatedExamples: [],
      not_in_old: 0,
      only_in_old: 0,
    },
    hidden: new HiddenItems(),
    progress: { bytesRead: 0, bytesTotal: undefined },
  };
  const isInterrupted = options.dryRun ? await showOnly(run) : await sendAll(run);
  const {
    tally,
    context: { output },
  } = run;
  const { undatedExamples: _, ...counts } = tally;
  output.data({ source, ...counts }, () => summaryOf(tally));
  if (isInterrupted)
    throw new CliError('interrupted', 'interrupted; the same command with --resume continues');
  const published = options.dryRun ? 0 : await run.hidden.report(feedOf(options.feed, context), context);
  if (tally.read === 0 && tally.left_out > 0)
    throw new CliError('refused', `${nameOf(source)} has no article that can be read`);
  noteGaps(run);
  if (tally.failed > 0)
    throw new CliError(
      'refused',
      `${counted(tally.failed, 'article')} refused; correct what is in ${failuresPath(options)} and send it with \`feedmill submit ${failuresPath(options)} --feed ${feedOf(options.feed, context)}\``,
    );
  if (published > 0)
    throw new CliError(
      'refused',
      `the feed has ${counted(published, 'article')} that ${published === 1 ? 'is' : 'are'} not public in ${nameOf(source)}`,
    );
}

function noteGaps({ source, options, tally, context: { output } }: Run): void {
  if (tally.read === 0)
    output.note(
      `${nameOf(source)} has no articles${options.since === undefined ? '' : ` since ${options.since}`}`,
    );
  if (tally.undated > 0)
    output.note(
      `${counted(tally.undated, 'article')} without a date (${examplesOf(tally)}): the date is the time of the import, so readers show the article as new unless the old feed contains the article. Add the date in the source, and import again`,
    );
  if (tally.only_in_old > 0 && tally.not_in_old > 0)
    output.note(
      `the feeds of --ids-of have ${counted(tally.only_in_old, 'item')} whose link no article of ${nameOf(source)} has, and ${nameOf(source)} has ${counted(tally.not_in_old, 'article')} that are not in these feeds; all of them are imported. If they are the same articles, readers show them twice, because their addresses differ: check --base and --permalinks with --dry-run`,
    );
}

/** @returns false, because the user loses nothing if a dry run is interrupted */
async function showOnly(run: Run): Promise<false> {
  for await (const article of articlesOf(run)) {
    const { guid } = article._feedmill.source_ids.rss;
    run.context.output.data(article, () =>
      [article.date_published ?? '(no date)', guid, article.title ?? '(no title)']
        .map((text) => text.replaceAll(/\s+/g, ' '))
        .join('  '),
    );
    const bytes = Buffer.byteLength(JSON.stringify(article));
    const reason = `has ${bytes} bytes; the API accepts at most ${LIMITS.maxBodyBytes}`;
    if (bytes > LIMITS.maxBodyBytes)
      reportFault({ what: article.title ?? guid, reason, isLeftOut: true }, run);
  }
  return false;
}

/** @throws {CliError} `forbidden`: each article would be refused */
async function checkRole({ api }: CliContext): Promise<void> {
  const { role } = await api.json('Session', 'GET', '/v1/session');
  if (role !== 'admin')
    throw new CliError(
      'forbidden',
      "an import sets the ids of articles, so it needs the admin's token: `feedmill whoami` shows the role of the token",
    );
}

/** @returns true if Ctrl-C interrupted the import */
async function sendAll(run: Run): Promise<boolean> {
  const { options, context, tally, source } = run;
  const { api, output } = context;
  const feed = feedOf(options.feed, context);
  await checkRole(context);
  const record = new ImportRecord(
    stateFolder(context.env),
    { api: api.url, feed, source },
    options.resume === true,
  );
  if (record.size > 0) output.note(`${record.size} articles of an earlier run are skipped`);
  const startedAt = Date.now();
  rmSync(failuresPath(options), { force: true });
  const onDone = (done: Answered<SourceArticle>[]) => {
    const kept = done.filter(({ answer }) => countAnswer(answer, tally));
    record.add(kept.map(({ item }) => item));
    for (const one of done) if (!kept.includes(one)) reportFailure(one, run);
    const sent = Object.values(tally.outcomes).reduce((sum, count) => sum + count, 0) + tally.failed;
    output.progress(sent, estimatedTotal(run), (Date.now() - startedAt) / 1_000);
  };
  const isInterrupted = await untilInterrupted(
    output,
    'waiting for the batches that were sent',
    async (signal) => {
      const articles = notRecorded(await articlesFor(feed, run), record, tally);
      await sendBatches(articles, { api, feed, maxCalls: MAX_CALLS, onDone, signal });
      return signal.aborted;
    },
  );
  if (!isInterrupted && tally.failed === 0) record.remove();
  return isInterrupted;
}

/** @returns whether the article is in the feed, or stays out of it on purpose; otherwise it was refused */
function countAnswer(answer: BatchAnswer, tally: Tally): boolean {
  if ('outcome' in answer) tally.outcomes[answer.outcome] = (tally.outcomes[answer.outcome] ?? 0) + 1;
  else if (answer.problem.type === 'taken-down') tally.taken_down += 1;
  else if (hasOtherIds(answer.problem)) tally.with_other_ids += 1;
  else return false;
  return true;
}

const hasOtherIds = ({ type, errors = [] }: { type: string; errors?: unknown[] | undefined }): boolean =>
  type === 'invalid-article' &&
  errors.length === 1 &&
  errors.every((error) => Object(error).pointer === '/_feedmill/source_ids');

/**
 * The articles of the source. If the feed was not created by this import, `checkFirstArticles` checks the first of
 * them.
 */
async function articlesFor(feed: string, run: Run): Promise<AsyncIterable<SourceArticle>> {
  const { options, context, source } = run;
  const isNew = await ensureFeed(feed, source, { ...options, ...openOptions(options) }, context);
  const { api } = context;
  return isNew
    ? articlesOf(run)
    : checkFirstArticles(articlesOf(run), feed, { api, isNamedByTitle: options.isNamedByTitle === true });
}

async function* notRecorded(
  articles: AsyncIterable<SourceArticle>,
  record: ImportRecord,
  tally: Tally,
): AsyncGenerator<BatchLine<SourceArticle>> {
  for await (const article of articles) {
    if (record.has(article)) tally.skipped += 1;
    else yield { item: article, text: JSON.stringify(article) };
  }
}

/** The articles of the source within `--since` and `--limit`. Each fault is reported when it is found. */
async function* articlesOf(run: Run): AsyncGenerator<SourceArticle> {
  const { options, tally } = run;
  const since = sinceOf(options.since);
  const limit = limitOf(options.limit);
  for await (const article of allArticlesOf(run)) {
    if (since !== undefined && publishedAt(article) < since) continue;
    tally.read += 1;
    if (article.date_published === undefined) {
      tally.undated += 1;
      const examples = tally.undatedExamples;
      if (examples.length < MAX_EXAMPLES)
        examples.push(article.title ?? article._feedmill.source_ids.rss.guid);
    }
    yield article;
    if (tally.read >= limit) return;
  }
}

/** The articles of the source, followed by articles that only the feeds of `--ids-of` have. */
async function* allArticlesOf(run: Run): AsyncGenerator<SourceArticle> {
  const { source, options, progress, tally } = run;
  const oldIds = await OldIds.of(options.idsOf ?? [], options.base);
  for await (const event of openSource(source, openOptions(options), progress)) {
    if (event.kind === 'fault') reportFault(event.fault, run);
    else if (event.kind === 'entry') {
      const article = oldIds.addedTo(event.article);
      if (article === event.article) tally.not_in_old += 1;
      yield article;
    }
  }
  for (const article of oldIds.rest()) {
    tally.only_in_old += 1;
    yield article;
  }
}

function openOptions({ from, base, permalinks }: ImportOptions) {
  return { from, base, permalinks };
}

/**
 * The date of an article as an instant, because a source can give a day, or a time with an offset; empty without a
 * date.
 */
function publishedAt({ date_published = '' }: SourceArticle): string {
  return parseDate(date_published)?.instant ?? '';
}

function sinceOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const instant = parseDate(text)?.instant;
  if (instant === undefined)
    throw new CliError('usage', `--since must be a date, such as 2026-01-31; it is "${text}"`);
  return instant;
}

function limitOf(text: string | undefined): number {
  return text === undefined ? Number.POSITIVE_INFINITY : wholeNumberOf('--limit', text, { least: 1 });
}

function nameOf(source: string): string {
  return source === '-' ? 'standard input' : source;
}

function reportFault(fault: SourceFault, { context: { output }, tally, hidden, source }: Run): void {
  tally.faults += 1;
  hidden.add(fault);
  if (fault.isLeftOut) tally.left_out += fault.count ?? 1;
  const place = [fault.file ?? nameOf(source), ...(fault.line === undefined ? [] : [fault.line])].join(':');
  const effect = fault.isLeftOut ? 'not imported: ' : '';
  if (output.isJson) output.data({ fault }, () => '');
  else {
    const what = fault.what === fault.file ? '' : `${fault.what.slice(0, 80)}: `;
    output.note(`${place}: ${effect}${what}${fault.reason}`);
  }
}

function reportFailure(
  { item: article, answer }: Answered<SourceArticle>,
  { context: { output }, tally, options }: Run,
): void {
  tally.failed += 1;
  appendFileSync(failuresPath(options), `${JSON.stringify(article)}\n`);
  const what = article.title ?? article._feedmill.source_ids.rss.guid;
  if (output.isJson) output.data({ refused: { what, ...answer } }, () => '');
  else output.error(`refused: ${what.slice(0, 80)}: ${reasonOf(answer)}`);
}

function reasonOf(answer: BatchAnswer): string {
  if (!('problem' in answer)) return '';
  const { title, detail, errors = [] } = answer.problem;
  const whole = detail ?? title;
  const fields = errors.filter((error) => !whole.includes(error.detail));
  return [whole, ...fields.map((error) => `${Object(error).pointer ?? ''} ${error.detail}`)].join('; ');
}

function failuresPath({ failures = 'feedmill-failures.ndjson' }: ImportOptions): string {
  return failures;
}

/** Estimates the number of all articles from the share of bytes that were read. */
function estimatedTotal({ progress: { bytesRead, bytesTotal }, tally }: Run): number | undefined {
  return bytesTotal === undefined || bytesRead === 0
    ? undefined
    : Math.round((tally.read * bytesTotal) / bytesRead);
}

function examplesOf({ undated, undatedExamples }: Tally): string {
  const shown = undatedExamples.map((title) => `"${title.slice(0, 80)}"`).join(', ');
  return undated > undatedExamples.length ? `${shown}, …` : shown;
}

function summaryOf(tally: Tally): string {
  const { read, skipped, outcomes, failed, taken_down, with_other_ids, faults, left_out } = tally;
  const parts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  return [
    `${counted(read, 'article')} read${skipped > 0 ? `, ${skipped} of them imported earlier` : ''}`,
    ...(parts.length > 0 ? [parts.join(', ')] : []),
    ...(taken_down > 0
      ? [`${counted(taken_down, 'article')} taken down in Feedmill, not published again`]
      : []),
    ...(with_other_ids > 0
      ? [
          `${counted(with_other_ids, 'article')} already in the feed without the ids of the source, not changed`,
        ]
      : []),
    ...(failed > 0 ? [`${failed} refused`] : []),
    ...(faults > 0
      ? [`${counted(faults, 'note')} about the source, ${counted(left_out, 'item')} left out`]
      : []),
  ].join('\n');
}
