import { createInterface } from 'node:readline';
import type { ExportedLine } from '#shared/model/exported-line.ts';
import { importFeed } from '#shared/pipeline/import-feed.ts';
import { openStores } from './open-stores.ts';

/** Lines that our own export wrote; whoever may write the table needs no way around it. */
async function* readLines(): AsyncGenerator<ExportedLine> {
  for await (const line of createInterface({ input: process.stdin })) yield JSON.parse(line) as ExportedLine;
}

/** `npm run import -- … < FILE`: makes a feed again from what an export gave. */
const { table, bodies, isReplacing, close } = await openStores(process.argv.slice(2));
try {
  const done = await importFeed(readLines(), table, bodies, { isReplacing });
  process.stdout.write(`${JSON.stringify(done)}\n`);
} finally {
  await close();
}
