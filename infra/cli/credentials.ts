import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CliError } from './cli-error.ts';

export interface Credentials {
  api: string;
  token: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The file with the deployment and the token of `login`: `$XDG_CONFIG_HOME/feedmill/credentials.json`. */
export function credentialsPath(env: Environment): string {
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'feedmill', 'credentials.json');
}

/** The folder with the records of imports, so that `--resume` can continue an import: `$XDG_STATE_HOME/feedmill`. */
export function stateFolder(env: Environment): string {
  return join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'feedmill');
}

/** Stores credentials with mode 0600. */
export function saveCredentials(env: Environment, credentials: Credentials): string {
  const path = credentialsPath(env);
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  // `writeFileSync` sets the mode only of a new file. So the mode of an existing file is changed first.
  if (existsSync(path)) chmodSync(path, 0o600);
  writeFileSync(path, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  return path;
}

export function removeCredentials(env: Environment): void {
  rmSync(credentialsPath(env), { force: true });
}

/** Whether other users of the machine can read the stored token. */
export function isExposed(env: Environment): boolean {
  const path = credentialsPath(env);
  return existsSync(path) && (statSync(path).mode & 0o077) !== 0;
}

/** @throws {CliError} `usage`: the file does not have the form that `login` writes */
function storedCredentials(env: Environment): Credentials | undefined {
  const path = credentialsPath(env);
  if (!existsSync(path)) return undefined;
  try {
    const { api, token } = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof api === 'string' && typeof token === 'string') return { api, token };
  } catch (error) {
    throw new CliError('usage', `${path} cannot be read: run \`feedmill login\` again`, { cause: error });
  }
  throw new CliError('usage', `${path} has no API address or no token: run \`feedmill login\` again`);
}

/**
 * The address to call: the value of `--api`, otherwise `FEEDMILL_API`, otherwise the address of `login`.
 *
 * @throws {CliError} `usage`: no address is set, or it is not an http or https address without a path
 */
export function apiUrl(env: Environment, given: string | undefined): string {
  const text = given || env.FEEDMILL_API || storedCredentials(env)?.api;
  if (text === undefined || text === '')
    throw new CliError('usage', 'no API address: set FEEDMILL_API, use --api URL, or run `feedmill login`');
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new CliError(
      'usage',
      `"${text}" is not an address with http:// or https:// at its start, such as https://feeds.example`,
    );
  if (url.pathname !== '/' || url.search !== '')
    throw new CliError('usage', `"${text}" has a path: the address of a deployment is ${url.origin}`);
  return url.origin;
}

/**
 * The token for an address: `FEEDMILL_TOKEN`, otherwise the token of `login`. The token of `login` is sent only to
 * the address of `login`.
 */
export function tokenFor(env: Environment, api: string): string | undefined {
  if (env.FEEDMILL_TOKEN !== undefined && env.FEEDMILL_TOKEN !== '') return env.FEEDMILL_TOKEN;
  const stored = storedCredentials(env);
  return stored?.api === api ? stored.token : undefined;
}
