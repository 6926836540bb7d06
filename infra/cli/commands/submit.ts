import { accessSync, constants, statSync, watch } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { asSubmission } from '../as-submission.ts';
import { type CliContext, feedOf, feedPath, readStandardInput } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { dryRun, dryRunLines } from '../dry-run.ts';
import { fileReason, isFolder } from '../file-reason.ts';
import {
  findFiles,
  isLinkNotFollowed,
  LINK_OUT_OF_FOLDER,
  LINK_TO_FOLDER,
  withSlashes,
} from '../files-in.ts';
import { KNOWN_ENDINGS, mediaTypeOf, readBody, typeOfFile, typeOfText } from '../media-types.ts';
import { printOutcome } from '../print-outcome.ts';
import { articleState, reportLeftOut } from '../report-left-out.ts';
import { type BatchLine, sendBatches } from '../send-batches.ts';
import { type LeftOutPage, siteLines } from '../site-lines.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { withCommands } from '../with-commands.ts';

export interface SubmitOptions {
  feed?: string;
  /** Media type, if neither the file name nor, for standard input, the first characters show it. */
  type?: string;
  id?: string;
  url?: string;
  date?: string;
  tag?: readonly string[];
  /** Each argument is the folder of a site, whose pages are submitted with their addresses. */
  site?: true;
  /** Address of the site, and pattern of its addresses, if its configuration does not say them. */
  base?: string;
  permalinks?: string;
  dryRun?: true;
  watch?: true;
}

const BATCH = 'application/x-ndjson';
/**
 * The pause after a change of a file. Editors write a file in several steps, and all steps together must be sent
 * only once.
 */
const WATCH_MILLISECONDS = 200;

interface Source {
  /** `-` for standard input. */
  path: string;
  type: string;
  /**
   * The path of a file in its folder, with `/`. It becomes the publisher id, so that the next version of the file
   * becomes a correction.
   */
  pathInFolder?: string;
  /** The file is a link that is not followed, or this link leads to a folder. */
  link?: 'file' | 'folder';
  /** The content of standard input, or the pages of a site. */
  body?: Buffer<ArrayBuffer>;
  /** The names of the lines of a batch in messages; by default the path and the number of the line. */
  labels?: readonly string[];
  /** The pages of a site that are not submitted. */
  leftOut?: readonly LeftOutPage[];
}

interface SendOptions extends SubmitOptions {
  /** Stops a batch after the lines that were already sent. */
  signal?: AbortSignal;
}

interface Submission {
  /** The name of the body in messages. */
  name: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
  id: string | undefined;
  labels: readonly string[] | undefined;
}

/**
 * `feedmill submit FILE|-|DIR…`: submits each file. If an argument is a folder, submits all files of known types
 * in the folder. The publisher id of such a file is its path in the folder, except for JSON files.
 *
 * @throws {CliError} `usage`: an argument is wrong, and nothing was sent; `refused`: some articles were refused;
 *   `interrupted`
 */
export async function submit(
  paths: readonly string[],
  options: SubmitOptions,
  context: CliContext,
): Promise<void> {
  // Without a feed, a dry run does not say what the outcome would be.
  const feed = options.dryRun
    ? options.feed || (context.env.FEEDMILL_FEED ?? '')
    : feedOf(options.feed, context);
  refuseSharedIdentity(paths, options);
  if (options.site) refuseForSites(paths, options);
  else if (options.base !== undefined || options.permalinks !== undefined)
    throw new CliError('usage', '--base and --permalinks are only for --site');
  const sources = options.site
    ? await Promise.all(paths.map((path) => siteSource(path, options, context)))
    : (await Promise.all(paths.map((path) => sourcesOf(path, options)))).flat();
  for (const source of sources) refuseOptionsOfOne(source, options);
  const leftOut = sources.flatMap((source) => source.leftOut ?? []);
  const stale = await reportLeftOut(leftOut, options.dryRun ? '' : feed, context);
  const refused = stale + (await sendAll(sources, feed, options, context));
  if (options.watch) await watchPaths(paths, feed, options, context);
  if (sources.length === 0)
    throw new CliError('usage', `no file to submit: known endings are ${KNOWN_ENDINGS.join(' ')}`);
  if (refused > 0)
    throw new CliError('refused', `${refused} ${refused === 1 ? 'article was' : 'articles were'} refused`);
}

/**
 * Submits the sources in their order.
 *
 * @returns the number of articles that were refused or could not be read
 * @throws {CliError} `interrupted`: Ctrl-C ended the command before everything was sent
 */
async function sendAll(
  sources: readonly Source[],
  feed: string,
  options: SubmitOptions,
  context: CliContext,
): Promise<number> {
  return await untilInterrupted(
    context.output,
    'waiting for the answers to the requests that were sent',
    async (signal) => {
      let refused = 0;
      for (const [index, source] of sources.entries()) {
        if (signal.aborted) throw interrupted(`${index} of ${sources.length} files`, options);
        refused += await sendReporting(source, feed, { ...options, signal }, context);
      }
      if (signal.aborted && options.watch) throw interrupted('all files', options);
      return refused;
    },
  );
}

function interrupted(sent: string, { dryRun: isDryRun }: SubmitOptions): CliError {
  return new CliError(
    'interrupted',
    isDryRun
      ? `interrupted after ${sent}; nothing was stored`
      : `interrupted after ${sent}; to go on, repeat the command: it sends everything again, and what is stored already stays unchanged`,
  );
}

/**
 * `--id` and `--url` identify one article. With several files, each file would correct the article of the file before.
 *
 * @throws {CliError} `usage`
 */
function refuseSharedIdentity(paths: readonly string[], { id, url }: SubmitOptions): void {
  const option = id !== undefined ? '--id' : url !== undefined ? '--url' : undefined;
  if (option === undefined) return;
  if (paths.length > 1 || paths.some((path) => path !== '-' && statOf(path).isDirectory()))
    throw new CliError('usage', `${option} is for one article: submit one file, and no folder`);
}

/** @throws {CliError} `usage`: an option for one article was used with a file of many articles */
function refuseOptionsOfOne({ path, type }: Source, { id, url, date, tag }: SubmitOptions): void {
  if (type !== BATCH) return;
  if ([id, url, date, tag].some((option) => option !== undefined))
    throw new CliError(
      'usage',
      `${path}: --id, --url, --date and --tag are for a file with one article; write them as fields on each line`,
    );
}

/**
 * @throws {CliError} `usage`: the path does not exist, or the type of the file is not known
 * @throws the error of the file system: the file cannot be read
 */
async function sourcesOf(path: string, { type }: SubmitOptions): Promise<Source[]> {
  if (path === '-') {
    const body = await readStandardInput();
    return [{ path, type: type ?? typeOfText(body.toString('utf8')), body }];
  }
  if (!statOf(path).isDirectory()) {
    const source = { path, type: typeOfFile(path, type) };
    accessSync(path, constants.R_OK);
    return [source];
  }
  const { files, links } = await findFiles(path, '**/*');
  return [...files, ...links]
    .toSorted()
    .filter((file) => mediaTypeOf(file) !== undefined || isFolder(join(path, file)))
    .map((file) => sourceInFolder(path, file, type ?? mediaTypeOf(file) ?? ''));
}

function sourceInFolder(folder: string, pathInFolder: string, type: string): Source {
  const path = join(folder, pathInFolder);
  if (!isLinkNotFollowed(folder, pathInFolder)) return { path, type, pathInFolder };
  return { path, type, pathInFolder, link: isFolder(path) ? 'folder' : 'file' };
}

/** @throws {CliError} `usage`: an argument is not a folder, or an option does not fit to a site */
function refuseForSites(paths: readonly string[], { watch: isWatching, type }: SubmitOptions): void {
  const file = paths.find((path) => path === '-' || !statOf(path).isDirectory());
  if (file !== undefined)
    throw new CliError('usage', `${file} is not a folder: --site is for folders of sites`);
  if (isWatching || type !== undefined)
    throw new CliError('usage', `--site and ${isWatching ? '--watch' : '--type'} exclude each other`);
}

async function siteSource(path: string, options: SubmitOptions, { output }: CliContext): Promise<Source> {
  const { base, permalinks } = options;
  return { path, type: BATCH, ...(await siteLines(path, omitNullish({ base, permalinks }), output)) };
}

function statOf(path: string) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new CliError('usage', `${path} does not exist`);
  return stats;
}

function read({ path, type, pathInFolder, body: given, labels }: Source, { id }: SubmitOptions): Submission {
  const name = path === '-' ? 'standard input' : path;
  const body = given ?? readBody(path, type).body;
  // A JSON article contains its own id, so the name of the file is not used as an id.
  if (type !== 'application/json') return { name, type, body, id: id ?? pathInFolder, labels };
  const json = Buffer.from(body).toString('utf8');
  const article = asSubmission(json);
  // The bytes of other articles are not changed, so that the API can refuse invalid UTF-8.
  return { name, type, body: article === json ? body : Buffer.from(article), id, labels };
}

/** @returns the number of articles that were refused or could not be read */
async function sendReporting(
  source: Source,
  feed: string,
  options: SendOptions,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  if (source.link === 'folder') output.note(`${source.path}: ${LINK_TO_FOLDER}`);
  if (source.link === 'file') output.error(`${source.path}: ${LINK_OUT_OF_FOLDER}`);
  if (source.link !== undefined) return source.link === 'file' ? 1 : 0;
  let submission: Submission;
  try {
    submission = read(source, options);
  } catch (error) {
    output.error(`${source.path}: ${fileReason(error).reason}`);
    return 1;
  }
  try {
    return source.type === BATCH
      ? await sendBatch(submission, feed, options, context)
      : await sendOne(submission, feed, options, context);
  } catch (error) {
    // If the token has no right or the API does not answer, all other files would fail too.
    if (!(error instanceof CliError) || error.reason !== 'refused') throw error;
    const isSkipped = error.isDraft && source.pathInFolder !== undefined;
    if (isSkipped) return await skipDraft(submission, feed, context);
    output.error(`${submission.name}: ${error.message}`);
    return 1;
  }
}

/**
 * Skips a draft in a folder. If an earlier version of the file was submitted, its article must not stay published
 * unnoticed.
 *
 * @returns 1 if the feed has an article of this file that was not taken down
 */
async function skipDraft(
  { name, id = '' }: Submission,
  feed: string,
  { api, output }: CliContext,
): Promise<number> {
  const state = feed === '' ? undefined : await articleState(id, feed, api);
  if (state === undefined || state === 'taken_down') {
    output.note(`${name}: skipped, because it is a draft or not public`);
    return 0;
  }
  output.error(
    `${name}: is a draft or not public, but its article is ${state}. To take it down: feedmill takedown ${id} --feed ${feed}`,
  );
  return 1;
}

async function sendOne(
  { name, type, body, id }: Submission,
  feed: string,
  options: SubmitOptions,
  context: CliContext,
): Promise<number> {
  const { api, output } = context;
  const query = { url: options.url, date_published: options.date, tags: options.tag };
  if (options.dryRun) return dryRun({ name, type, body, query: { ...query, id } }, feed, context);
  const answer = await api.json('Outcome', 'POST', `${feedPath(feed)}/articles`, {
    body,
    type,
    query: { ...query, id },
  });
  printOutcome(answer, output, name);
  return 0;
}

/** @throws {CliError} `interrupted` */
async function sendBatch(
  { name, body, labels = [] }: Submission,
  feed: string,
  options: SendOptions,
  context: CliContext,
): Promise<number> {
  const { api, output } = context;
  const { signal } = options;
  const lines = linesOf(Buffer.from(body).toString('utf8'));
  const labelOf = (line: number): string => labels[line - 1] ?? `${name}:${line}`;
  if (options.dryRun) return dryRunLines(lines, { name, labelOf, feed, signal }, context);
  let [refused, answered] = [0, 0];
  await sendBatches(lines, {
    api,
    feed,
    maxCalls: 1,
    onDone: (done) => {
      answered += done.length;
      for (const { item: line, answer } of done) {
        const isRefused = 'problem' in answer;
        if (isRefused) refused += 1;
        output.data({ ...answer, line }, () =>
          isRefused
            ? `${answer.status}  ${withCommands(answer.problem.detail ?? answer.problem.title)}  ${labelOf(line)}`
            : `${answer.outcome}  ${answer.id}  ${labelOf(line)}`,
        );
        if (!isRefused && answer.hint !== undefined) output.note(withCommands(answer.hint));
      }
    },
    ...(signal && { signal }),
  });
  if (signal?.aborted && answered < lines.length)
    throw interrupted(`${answered} of ${lines.length} lines of ${name}`, options);
  return refused;
}

/** The lines of a file that are not blank, with their numbers from 1. */
function linesOf(text: string): BatchLine<number>[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ item: index + 1, text: asSubmission(line) }]));
}

async function watchPaths(
  paths: readonly string[],
  feed: string,
  options: SubmitOptions,
  context: CliContext,
): Promise<void> {
  const timers = new Map<string, NodeJS.Timeout>();
  const changed = (source: Source) => {
    clearTimeout(timers.get(source.path));
    const send = () => {
      // If a file is deleted, its article is not taken down. A user must take it down.
      if (statSync(source.path, { throwIfNoEntry: false })?.isFile() !== true) return;
      sendReporting(source, feed, options, context).catch((error: unknown) =>
        context.output.error(error instanceof Error ? error.message : String(error)),
      );
    };
    timers.set(source.path, setTimeout(send, WATCH_MILLISECONDS));
  };
  for (const path of paths.filter((one) => one !== '-')) {
    const isWholeFolder = statOf(path).isDirectory();
    watch(path, { recursive: isWholeFolder }, (_, name) => {
      const file = isWholeFolder ? join(path, name ?? '') : path;
      const type = options.type ?? mediaTypeOf(file);
      if (type === undefined) return;
      changed(
        isWholeFolder ? sourceInFolder(path, withSlashes(relative(path, file)), type) : { path: file, type },
      );
    });
  }
  context.output.note(`watching ${paths.map((path) => basename(path)).join(', ')}; Ctrl-C ends`);
  await Promise.withResolvers<never>().promise;
}
