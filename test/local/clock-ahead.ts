import child, { type ForkOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// `node --import` loads this module into `npm start`, whose clocks are then ahead by the seconds in the
// file that the query parameter `file` of this module's URL names. A test changes the number while the
// processes run.

const file = new URL(import.meta.url).searchParams.get('file') ?? '';
const RealDate = Date;

/** `Date` of a machine whose clock is ahead. */
class DateAhead extends RealDate {
  constructor(...parts: [] | ConstructorParameters<DateConstructor>) {
    super(...((parts.length === 0 ? [DateAhead.now()] : parts) as [number]));
  }

  static override now(): number {
    return RealDate.now() + Number(readFileSync(file, 'utf8')) * 1_000;
  }
}
globalThis.Date = DateAhead as DateConstructor;

const { fork } = child;
function forkAhead(module: string, parameters: readonly string[], options: ForkOptions) {
  const execArgv = [...(options.execArgv ?? process.execArgv), '--import', import.meta.url];
  return fork(module, parameters, { ...options, execArgv });
}
child.fork = forkAhead as typeof fork;
syncBuiltinESMExports();
