import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportFeed } from '#shared/pipeline/feeds/export-feed.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { CommandError } from '../command/command-error.ts';
import { readArguments } from '../command/read-arguments.ts';
import { runCommand } from '../command/run-command.ts';
import { openStores, STORE_OPTIONS } from './open-stores.ts';

/** `npm run export -- --feed NAME …`: prints a feed as NDJSON. */
await runCommand(async () => {
  const { feed, ...where } = readArguments(process.argv.slice(2), {
    ...STORE_OPTIONS,
    feed: { type: 'string' },
  });
  if (feed === undefined || feed === '') throw new CommandError(2, 'name the feed: --feed NAME');
  const { table, bodies, close } = await openStores(where);
  try {
    if ((await readFeed(table, feed)) === undefined) throw new CommandError(1, `feed ${feed} does not exist`);
    const lines = Readable.from(exportFeed(table, bodies, feed)).map((line) => `${JSON.stringify(line)}\n`);
    await pipeline(lines, process.stdout, { end: false });
  } finally {
    await close();
  }
});
