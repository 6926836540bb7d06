import { openSource } from '../../../infra/cli/open-source.ts';

/** `node read-memory.ts SOURCE`: reads a source as an import does, and prints the greatest resident memory in MB. */
for await (const event of openSource(process.argv[2] ?? '', {}))
  if (event.kind === 'fault') throw new Error(event.fault.reason);
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1_000)}\n`);
