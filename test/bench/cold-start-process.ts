import { pathToFileURL } from 'node:url';

/**
 * A fresh process that loads one bundle and lets it answer one event: `node cold-start-process.ts BUNDLE EVENT`, the event
 * as JSON. Tells its parent the milliseconds from the import of the bundle to the answer.
 */
const [bundle = '', event = ''] = process.argv.slice(2);
const startedMs = performance.now();
const { handler } = await import(pathToFileURL(bundle).href);
await handler(JSON.parse(event), { awsRequestId: 'bench', getRemainingTimeInMillis: () => 30_000 });
process.send?.(performance.now() - startedMs);
process.disconnect();
