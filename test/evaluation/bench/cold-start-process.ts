import { createRequire } from 'node:module';

/**
 * A fresh process that loads one bundle, as Lambda's runtime does, and lets it answer one event, given as JSON:
 * `node cold-start-process.ts BUNDLE EVENT`. Tells its parent the processor's milliseconds from the loading of the bundle
 * to the answer: on a shared machine the clock says more of the others.
 */
const [bundle = '', event = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const { handler } = createRequire(import.meta.url)(bundle);
await handler(JSON.parse(event), { awsRequestId: 'bench', getRemainingTimeInMillis: () => 30_000 });
const { user, system } = process.cpuUsage(before);
process.send?.((user + system) / 1000);
process.disconnect();
