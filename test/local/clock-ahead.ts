import child, { type ForkOptions } from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

// `node --import` loads this file into `npm start`. The clocks of all processes of `npm start` are then ahead by the
// seconds in the query.

const aheadMilliseconds = Number(new URL(import.meta.url).searchParams.get('seconds')) * 1_000;
const RealDate = Date;

/** `Date` of a machine whose clock is ahead. */
class DateAhead extends RealDate {
  constructor(...parts: [] | ConstructorParameters<DateConstructor>) {
    super(...((parts.length === 0 ? [DateAhead.now()] : parts) as [number]));
  }

  static override now(): number {
    return RealDate.now() + aheadMilliseconds;
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
