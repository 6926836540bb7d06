import { createRequire } from 'node:module';

/**
 * A new process that loads one bundle, as Lambda's runtime does, and answers one event, given as JSON: `node
 * cold-start-process.ts BUNDLE EVENT`. It reports the CPU milliseconds from loading the bundle to the answer, because
 * elapsed time depends on the load of the machine.
 */

const [bundle = '', event = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const { handler } = createRequire(import.meta.url)(bundle);
await handler(JSON.parse(event), { awsRequestId: 'bench', getRemainingTimeInMillis: () => 30_000 });
const { user, system } = process.cpuUsage(before);
process.send?.((user + system) / 1000);
process.disconnect();
