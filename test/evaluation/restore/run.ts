import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { print } from '../score/corpora.ts';
import { importUnits } from './import-units.ts';
import { restoreDrill } from './restore-drill.ts';

/**
 * `npm run restore:drill [-- --articles N]`: restores N articles into an empty deployment on this machine, and
 * compares both deployments. Then counts the cost of an import. From this cost, `docs/operate.md`
 * computes how long a restore on AWS takes.
 */

const COUNTED_ARTICLES = 600;
const { values } = parseArgs({ options: { articles: { type: 'string', default: '3000' } } });
const { articles, exportSeconds, importSeconds, files, ...differences } = await restoreDrill(
  Number(values.articles),
);
print(
  `${articles} articles: exported in ${exportSeconds.toFixed(1)} s, imported in ${importSeconds.toFixed(1)} s ` +
    `(${(articles / importSeconds).toFixed(0)} a second), on ${cpus().length} cores at a load average of ${loadavg()[0]?.toFixed(0)}`,
);
for (const [name, found] of Object.entries(differences)) {
  print(`${name}: ${found.length}${name === 'differentFiles' ? ` of ${files} files` : ''}`);
  for (const one of found.slice(0, 30)) print(`  ${one}`);
}
const { writeUnits, transactions, reads, milliseconds } = await importUnits(COUNTED_ARTICLES);
print(
  `an article needs ${writeUnits.toFixed(1)} write units in ${transactions.toFixed(3)} transactions, ${reads.toFixed(3)} reads, ` +
    `${milliseconds.toFixed(2)} ms of the import's processor`,
);
process.exitCode = Object.values(differences).some((found) => found.length > 0) ? 1 : 0;
