import { createRequire } from 'node:module';

/**
 * `node cold-start-process.ts BUNDLE EVENT`: a process that loads one bundle and answers one event, as
 * Lambda's runtime does. It reports CPU milliseconds from loading to the answer, because elapsed time
 * depends on the load of the machine.
 */

const [bundle = '', event = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const { handler } = createRequire(import.meta.url)(bundle);
await handler(JSON.parse(event), { awsRequestId: 'bench', getRemainingTimeInMillis: () => 30_000 });
const { user, system } = process.cpuUsage(before);
process.send?.((user + system) / 1000);
process.disconnect();
