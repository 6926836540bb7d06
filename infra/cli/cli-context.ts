import { createInterface } from 'node:readline/promises';
import { ApiClient } from './api-client.ts';
import { CliError } from './cli-error.ts';
import { apiUrl, tokenFor } from './credentials.ts';
import { Output } from './output.ts';

export interface CommonOptions {
  api?: string;
  json?: true;
  quiet?: true;
  yes?: true;
}

export interface CliContext {
  api: ApiClient;
  output: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether the command assumes the answer yes to all questions. */
  isYes: boolean;
}

export function outputFor({ json, quiet }: CommonOptions, env: CliContext['env']): Output {
  const isTerminal = process.stderr.isTTY === true;
  return new Output({
    isJson: json === true,
    isQuiet: quiet === true,
    isTerminal,
    hasColour: isTerminal && (env.NO_COLOR ?? '') === '',
  });
}

/** @throws {CliError} `usage`: no API address is set */
export function contextFor(options: CommonOptions, env: CliContext['env']): CliContext {
  const output = outputFor(options, env);
  const url = apiUrl(env, options.api);
  const onWait = (seconds: number, reason: string) => output.note(`${reason}; trying again in ${seconds} s`);
  return {
    api: new ApiClient({ url, token: tokenFor(env, url), onWait }),
    output,
    env,
    isYes: options.yes === true,
  };
}

/**
 * The feed of a command: the value of `--feed`, otherwise the value of `FEEDMILL_FEED`.
 *
 * @throws {CliError} `usage`: neither is set
 */
export function feedOf(given: string | undefined, { env }: Pick<CliContext, 'env'>): string {
  const feed = given || env.FEEDMILL_FEED;
  if (feed === undefined || feed === '')
    throw new CliError('usage', 'no feed: use --feed NAME, or set FEEDMILL_FEED');
  return feed;
}

/**
 * Parses the value of an option as a number of seconds.
 *
 * @throws {CliError} `usage`: the value is not a number, or is less than `least`
 */
export function secondsOf(option: string, text: string, least = 0): number {
  const seconds = text.trim() === '' ? Number.NaN : Number(text);
  if (seconds >= least && Number.isFinite(seconds)) return seconds;
  throw new CliError('usage', `${option} must be a number of seconds of ${least} or more; it is "${text}"`);
}

/**
 * Parses the value of an option as a whole number.
 *
 * @throws {CliError} `usage`: the value is not a whole number from `least` to `most`
 */
export function wholeNumberOf(
  option: string,
  text: string,
  { least, most = Number.MAX_SAFE_INTEGER }: { least: number; most?: number },
): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new CliError('usage', `${option} must be a whole number ${range}; it is "${text}"`);
}

export function feedPath(feed: string): string {
  return `/v1/feeds/${encodeURIComponent(feed)}`;
}

/**
 * Asks for confirmation of a change that cannot be undone.
 *
 * @throws {CliError} `usage`: the answer is not yes, or standard input is not a terminal
 */
export async function confirm(question: string, { isYes }: CliContext): Promise<void> {
  if (isYes) return;
  if (process.stdin.isTTY !== true)
    throw new CliError('usage', `${question} Use -y to answer yes: standard input is not a terminal.`);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await prompt.question(`${question} [y/N] `);
    if (!/^y(es)?$/i.test(answer.trim())) throw new CliError('usage', 'nothing was changed');
  } finally {
    prompt.close();
  }
}

export async function readStandardInput(): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
