import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../infra/local/http/free-port.ts';

const run = promisify(execFile);
/** The folder of the downloaded emulator, which is not a development dependency because of its 57 MB. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/feedmill-stores');
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
const EMULATOR = join(FOLDER, 'package', 'emulator');
const READY_MILLISECONDS = 60_000;

export interface DynamoDbLocal {
  /** The value of `DYNAMODB_ENDPOINT`. */
  endpoint: string;
  close(): Promise<void>;
}

/**
 * Starts Amazon's own DynamoDB Local, in memory, on any free port. Its package is downloaded at the first use.
 *
 * @throws {Error} Java is not installed, or the package cannot be downloaded
 */
export async function startDynamoDbLocal(): Promise<DynamoDbLocal> {
  await run('java', ['-version']);
  if (!existsSync(EMULATOR)) await unpack();
  const port = await freePort();
  const child = spawn(
    'java',
    ['-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', '-inMemory', '-port', `${port}`],
    { cwd: EMULATOR, stdio: 'ignore' },
  );
  const endpoint = `http://127.0.0.1:${port}`;
  await waitUntilReady(endpoint, child);
  return {
    endpoint,
    close: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

/** Downloads only the package itself, because the emulator does not need its dependencies. */
async function unpack(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--silent', PACKAGE], { cwd: FOLDER });
  await run('tar', ['-xzf', stdout.trim()], { cwd: FOLDER });
}

async function waitUntilReady(endpoint: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_MILLISECONDS;
  while (child.exitCode === null && Date.now() < deadline) {
    // The request has no signature. A refusal also shows that the emulator is ready.
    if (await fetch(endpoint).catch(() => undefined)) return;
    await pause(100);
  }
  child.kill('SIGKILL');
  throw new Error(`DynamoDB Local does not answer (exit code: ${child.exitCode ?? 'none'})`);
}
