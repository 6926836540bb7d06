import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..', '..');

export interface StartedFeedmill {
  url: string;
  adminToken: string;
  dataFolder: string;
  /** All output so far, standard output and error. */
  output(): string;
  /** Sends SIGTERM and returns the exit code. Removes a data folder that the start made. */
  stop(): Promise<number | null>;
  /** Resolves to the exit code when the process has ended. */
  ended: Promise<number | null>;
  /** The process id of the leader of the process group. */
  pid: number | undefined;
  /** Sends SIGKILL to the whole process group. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** The data folder, which `stop` keeps. The default is a new folder, which `stop` removes. */
  dataFolder?: string;
  environment?: Record<string, string>;
  /** A command that runs `npm start`; default: `npm start` itself. */
  command?: readonly [string, ...string[]];
  /** A folder with another release and its packages; default: this project. */
  checkout?: string;
}

/**
 * Runs `npm start` in a separate process group, on any free port.
 *
 * @throws {Error} the process ends before it is ready; the message has all of its output
 */
export async function startFeedmill({
  dataFolder,
  environment,
  command: [program, ...parameters] = ['npm', 'start'],
  checkout = ROOT,
}: StartOptions = {}): Promise<StartedFeedmill> {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'feedmill-data-'));
  const child = spawn(program, parameters, {
    cwd: checkout,
    env: { ...process.env, PORT: '0', FEEDMILL_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const printed: string[] = [];
  const ended = once(child, 'close').then(() => child.exitCode);
  const url = await readyUrl(child, printed);
  return {
    url,
    adminToken: environment?.FEEDMILL_ADMIN_TOKEN ?? readFileSync(join(folder, 'admin-token'), 'utf8').trim(),
    dataFolder: folder,
    ended,
    pid: child.pid,
    output: () => printed.join('\n'),
    stop: async () => {
      const code = await end(child, 'SIGTERM');
      if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true });
      return code;
    },
    kill: async () => {
      await end(child, 'SIGKILL');
    },
  };
}

async function readyUrl(child: ChildProcess, printed: string[]): Promise<string> {
  const ready = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      printed.push(line);
      const [, url] = /^feedmill ready on (\S+)$/.exec(line) ?? [];
      if (url !== undefined) ready.resolve(url);
    });
  }
  child.once('close', () =>
    ready.reject(new Error(`npm start ended before it was ready:\n${printed.join('\n')}`)),
  );
  return ready.promise;
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const closed = once(child, 'close');
    process.kill(-child.pid, signal);
    await closed;
  }
  return child.exitCode;
}
