import { statSync, watch } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { type CliContext, feedOf, feedPath, readStandardInput } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { fileReason, isFolder } from '../file-reason.ts';
import { KNOWN_ENDINGS, mediaTypeOf, readBody } from '../media-types.ts';
import { printOutcome } from '../print-outcome.ts';
import { type BatchLine, sendBatches } from '../send-batches.ts';

export interface SubmitOptions {
  feed?: string;
  /** Media type, for standard input and unusual file names. */
  type?: string;
  id?: string;
  url?: string;
  date?: string;
  tag?: readonly string[];
  dryRun?: true;
  watch?: true;
}

const BATCH = 'application/x-ndjson';
/**
 * The pause after a change of a file. Editors write a file in several steps, and all steps together must be sent
 * only once.
 */
const WATCH_MILLISECONDS = 200;

interface Submission {
  /** The name of the body in messages. */
  name: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
  /** The publisher id of a file in a folder, so that the next version of the file becomes a correction. */
  id?: string;
}

/** A file in a folder that cannot be read, such as a link to a missing file. The other files are submitted. */
interface Unreadable {
  name: string;
  reason: string;
}

/**
 * `feedmill submit FILE|-|DIR…`: submits each file. If an argument is a folder, submits all files of known types
 * in the folder. The publisher id of such a file is its path in the folder, except for JSON files.
 *
 * @throws {CliError} `usage`: a file cannot be read or has no known type; `refused`: some articles were refused
 */
export async function submit(
  paths: readonly string[],
  options: SubmitOptions,
  context: CliContext,
): Promise<void> {
  const feed = options.dryRun ? '' : feedOf(options.feed, context);
  refuseSharedIdentity(paths, options);
  let refused = 0;
  let total = 0;
  for (const path of paths) {
    for await (const found of submissionsOf(path, options)) {
      total += 1;
      refused += await sendReporting(found, feed, options, context);
    }
  }
  if (options.watch) await watchPaths(paths, feed, options, context);
  if (total === 0)
    throw new CliError('usage', `no file to submit: known endings are ${KNOWN_ENDINGS.join(' ')}`);
  if (refused > 0)
    throw new CliError('refused', `${refused} ${refused === 1 ? 'article was' : 'articles were'} refused`);
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

async function* submissionsOf(
  path: string,
  { type, id }: SubmitOptions,
): AsyncGenerator<Submission | Unreadable> {
  if (path === '-') {
    yield { name: 'standard input', type: type ?? 'text/plain', body: await readStandardInput() };
  } else if (statOf(path).isDirectory()) {
    const files: string[] = [];
    for await (const file of glob('**/*', { cwd: path }))
      if (mediaTypeOf(file) !== undefined && !isFolder(join(path, file))) files.push(file);
    for (const file of files.toSorted()) yield readable(join(path, file), type, file);
  } else yield fileOf(path, type, id);
}

function statOf(path: string) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new CliError('usage', `${path} does not exist`);
  return stats;
}

function fileOf(path: string, given: string | undefined, id: string | undefined): Submission {
  return { name: path, ...readBody(path, given), ...(id !== undefined && { id }) };
}

function readable(path: string, given: string | undefined, id: string | undefined): Submission | Unreadable {
  try {
    return fileOf(path, given, id);
  } catch (error) {
    return { name: path, reason: fileReason(error).reason };
  }
}

/** @returns the number of articles that were refused or could not be read */
async function sendReporting(
  found: Submission | Unreadable,
  feed: string,
  options: SubmitOptions,
  context: CliContext,
): Promise<number> {
  if ('reason' in found) {
    context.output.error(`${found.name}: ${found.reason}`);
    return 1;
  }
  try {
    return found.type === BATCH
      ? await sendBatch(found, feed, options, context)
      : await sendOne(found, feed, options, context);
  } catch (error) {
    // If the token has no right or the API does not answer, all other files would fail too.
    if (!(error instanceof CliError) || error.reason !== 'refused') throw error;
    context.output.error(`${found.name}: ${error.message}`);
    return 1;
  }
}

async function sendOne(
  { name, type, body, id }: Submission,
  feed: string,
  options: SubmitOptions,
  { api, output }: CliContext,
): Promise<number> {
  const query = { url: options.url, date_published: options.date, tags: options.tag };
  if (options.dryRun) {
    const { article } = await api.json('Normalised', 'POST', '/v1/normalise', { body, type, query });
    output.data(article, () => `${name}: ${article.title ?? '(no title)'}\n${article.content_text}`);
    return 0;
  }
  // A JSON article contains its own id, so the name of the file is not used as an id.
  const idQuery = type === 'application/json' ? options.id : (options.id ?? id);
  const answer = await api.json('Outcome', 'POST', `${feedPath(feed)}/articles`, {
    body,
    type,
    query: { ...query, id: idQuery },
  });
  printOutcome(answer, output, name);
  return 0;
}

async function sendBatch(
  { name, body }: Submission,
  feed: string,
  { dryRun, id, url, date, tag }: SubmitOptions,
  { api, output }: CliContext,
): Promise<number> {
  if ([id, url, date, tag].some((option) => option !== undefined))
    throw new CliError(
      'usage',
      `${name}: --id, --url, --date and --tag are for a file with one article; write them as fields on each line`,
    );
  if (dryRun) throw new CliError('usage', `${name}: --dry-run works for single articles, not for a batch`);
  let refused = 0;
  await sendBatches(linesOf(Buffer.from(body).toString('utf8')), {
    api,
    feed,
    maxCalls: 1,
    onDone: (done) => {
      for (const { item: line, answer } of done) {
        const isRefused = 'problem' in answer;
        if (isRefused) refused += 1;
        output.data({ ...answer, line }, () =>
          isRefused
            ? `${answer.status}  ${answer.problem.detail ?? answer.problem.title}  ${name}:${line}`
            : `${answer.outcome}  ${answer.id}  ${name}:${line}`,
        );
        if (!isRefused && answer.hint !== undefined) output.note(answer.hint);
      }
    },
  });
  return refused;
}

/** The lines of a file that are not blank, with their numbers from 1. */
function linesOf(text: string): BatchLine<number>[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ item: index + 1, text: line }]));
}

/** Submits changed files until the process is interrupted. */
async function watchPaths(
  paths: readonly string[],
  feed: string,
  options: SubmitOptions,
  context: CliContext,
): Promise<void> {
  const timers = new Map<string, NodeJS.Timeout>();
  const changed = (path: string, id: string | undefined) => {
    clearTimeout(timers.get(path));
    const send = () => {
      // If a file is deleted, its article is not taken down. A user must take it down.
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return;
      sendReporting(readable(path, options.type, id), feed, options, context).catch((error: unknown) =>
        context.output.error(error instanceof Error ? error.message : String(error)),
      );
    };
    timers.set(path, setTimeout(send, WATCH_MILLISECONDS));
  };
  for (const path of paths.filter((one) => one !== '-')) {
    const isWholeFolder = statOf(path).isDirectory();
    watch(path, { recursive: isWholeFolder }, (_, name) => {
      const file = isWholeFolder ? join(path, name ?? '') : path;
      if (mediaTypeOf(file) !== undefined || options.type !== undefined)
        changed(file, isWholeFolder ? relative(path, file) : options.id);
    });
  }
  context.output.note(`watching ${paths.map((path) => basename(path)).join(', ')}; Ctrl-C ends`);
  await Promise.withResolvers<never>().promise;
}
