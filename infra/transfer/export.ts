import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportFeed } from '#shared/pipeline/export-feed.ts';
import { openStores } from './open-stores.ts';

/** `npm run export -- --feed NAME …`: a feed as NDJSON, on standard output. */
const { table, bodies, feed, close } = await openStores(process.argv.slice(2));
try {
  if (feed === undefined) throw new Error('name the feed: --feed NAME');
  const lines = Readable.from(exportFeed(table, bodies, feed)).map((line) => `${JSON.stringify(line)}\n`);
  await pipeline(lines, process.stdout, { end: false });
} finally {
  await close();
}
