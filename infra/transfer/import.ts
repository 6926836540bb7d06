import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { ExportedLine } from '#shared/model/exported-line.ts';
import { importFeed } from '#shared/pipeline/feeds/import-feed.ts';
import { CommandError } from '../command/command-error.ts';
import { readArguments } from '../command/read-arguments.ts';
import { runCommand } from '../command/run-command.ts';
import { openStores, STORE_OPTIONS } from './open-stores.ts';

const KINDS = ['feed', 'article', 'identity'];

/**
 * Reads the lines of standard input. The content of the lines is not validated, because the caller has the right
 * to write any item to the table.
 *
 * @throws {CommandError} 1, naming the first line that is not a complete line of an export
 */
async function* readLines(): AsyncGenerator<ExportedLine> {
  let n = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    n += 1;
    const value: unknown = parse(line);
    if (typeof value !== 'object' || value === null || !KINDS.some((kind) => kind in value))
      throw new CommandError(
        1,
        `line ${n} is not a complete line of an export${n === 1 ? '' : '; the lines before it are imported'}`,
      );
    yield value as ExportedLine;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** `npm run import -- … < FILE`: imports the feeds of an export. */
await runCommand(async () => {
  const { replace: isReplacing, ...where } = readArguments(process.argv.slice(2), {
    ...STORE_OPTIONS,
    replace: { type: 'boolean', default: false },
  });
  const { table, bodies, close } = await openStores(where);
  try {
    const runtime = { now: () => new Date().toISOString(), random: Math.random, sleep: pause };
    const done = await importFeed(readLines(), {
      table,
      bodies,
      runtime,
      event: { event: 'transfer' },
      isReplacing,
    });
    process.stdout.write(`${JSON.stringify(done)}\n`);
  } finally {
    await close();
  }
});
