import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportAllFeeds, exportFeed } from '#shared/pipeline/feeds/export-feed.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { CommandError } from '../command/command-error.ts';
import { readArguments } from '../command/read-arguments.ts';
import { runCommand } from '../command/run-command.ts';
import { openStores, STORE_OPTIONS } from './open-stores.ts';

/** `npm run export -- --feed NAME …` or `--all`: prints one feed or all feeds as NDJSON. */
await runCommand(async () => {
  const { feed, all, ...where } = readArguments(process.argv.slice(2), {
    ...STORE_OPTIONS,
    feed: { type: 'string' },
    all: { type: 'boolean', default: false },
  });
  if (all === Boolean(feed))
    throw new CommandError(2, 'name the feed with --feed NAME, or export all feeds with --all');
  const { table, bodies, close } = await openStores(where);
  try {
    if (feed && (await readFeed(table, feed)) === undefined)
      throw new CommandError(1, `feed ${feed} does not exist`);
    const exported = feed ? exportFeed(table, bodies, feed) : exportAllFeeds(table, bodies);
    const lines = Readable.from(exported).map((line) => `${JSON.stringify(line)}\n`);
    await pipeline(lines, process.stdout, { end: false });
  } finally {
    await close();
  }
});
