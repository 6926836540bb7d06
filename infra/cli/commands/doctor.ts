import { existsSync } from 'node:fs';
import { ApiClient, notFeedmill } from '../api-client.ts';
import { type CommonOptions, outputFor } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { counted } from '../counted.ts';
import { apiUrl, credentialsPath, isExposed, tokenFor } from '../credentials.ts';
import { columns } from '../output.ts';
import { allFeeds } from './feeds.ts';

interface Finding {
  check: string;
  is_ok: boolean;
  detail: string;
}

/**
 * The largest accepted difference between the clocks of this machine and the service. The service compares
 * `date_published` with its own clock, so articles are published too early or too late if the clocks differ.
 */
const MAX_CLOCK_SKEW_SECONDS = 60;
const LOOPBACK = /^(localhost|127\.|\[::1\])/;

/** `feedmill doctor`: checks the set-up step by step, and says for each fault what to do. */
export async function doctor(options: CommonOptions): Promise<void> {
  const env = process.env;
  const output = outputFor(options, env);
  const findings: Finding[] = [];
  const add = (check: string, isOk: boolean, detail: string) => {
    findings.push({ check, is_ok: isOk, detail });
    return isOk;
  };
  add('credentials', !isExposed(env), credentialsDetail(env));
  await checkDeployment(options, env, add);
  if (output.isJson) for (const finding of findings) output.data(finding, () => '');
  else
    output.data(findings, () =>
      columns(findings.map(({ check, is_ok, detail }) => [is_ok ? 'ok' : 'FAULT', check, detail])),
    );
  const faults = findings.filter(({ is_ok }) => !is_ok).length;
  if (faults > 0) throw new CliError('refused', `${faults} of ${findings.length} checks found a fault`);
}

function credentialsDetail(env: NodeJS.ProcessEnv): string {
  const path = credentialsPath(env);
  if (isExposed(env)) return `other users can read ${path}: chmod 600 it`;
  return existsSync(path)
    ? `only you can read ${path}`
    : 'no credentials are stored: `feedmill login` stores them';
}

type Add = (check: string, isOk: boolean, detail: string) => boolean;

async function checkDeployment(options: CommonOptions, env: NodeJS.ProcessEnv, add: Add): Promise<void> {
  const url = attempt(() => apiUrl(env, options.api));
  if (
    !add('address', !(url instanceof Error), url instanceof Error ? url.message : url) ||
    url instanceof Error
  )
    return;
  const { protocol, host } = new URL(url);
  const isSafe = protocol === 'https:' || LOOPBACK.test(host);
  add(
    'transport',
    isSafe,
    isSafe ? protocol.slice(0, -1) : 'the token is sent without encryption: use https',
  );
  const api = new ApiClient({ url, token: tokenFor(env, url) });
  const health = await attemptAsync(() => api.request('GET', '/v1/health'));
  if (health instanceof Error || !health.text.startsWith('{')) {
    add('service', false, health instanceof Error ? health.message : notFeedmill(url));
    return;
  }
  add('service', true, 'answers and reads its table');
  const skew = Math.abs(Date.parse(health.headers.get('date') ?? '') - Date.now()) / 1_000;
  if (Number.isFinite(skew))
    add('clock', skew <= MAX_CLOCK_SKEW_SECONDS, `differs from the service's by ${Math.round(skew)} s`);
  const feeds = await attemptAsync(() => allFeeds(api));
  if (feeds instanceof Error) {
    add('token', false, `${feeds.message.split('\n')[0]}: set FEEDMILL_TOKEN or run \`feedmill login\``);
    return;
  }
  add('token', true, `valid for ${counted(feeds.length, 'feed')}`);
  const [first] = feeds;
  if (first === undefined) return;
  await checkFile(api, `/feeds/${first.feed}/rss.xml`, add);
}

async function checkFile(api: ApiClient, path: string, add: Add): Promise<void> {
  const address = `${api.url}${path}`;
  const file = await attemptAsync(() => api.ask('GET', path));
  if (file instanceof Error) add('feed files', false, file.message);
  else if (file.status < 400) add('feed files', true, address);
  // This is the answer of a host that serves the API but no files.
  else if (file.status === 403 || file.status === 404)
    add(
      'feed files',
      false,
      `${api.url} does not serve the files of feeds (${file.status}): use the address of the feeds`,
    );
  else
    add(
      'feed files',
      false,
      `${address} answered ${file.status}: the service cannot read the file; see its log`,
    );
}

function attempt<Result>(work: () => Result): Result | Error {
  try {
    return work();
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
}

async function attemptAsync<Result>(work: () => Promise<Result>): Promise<Result | Error> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
}
