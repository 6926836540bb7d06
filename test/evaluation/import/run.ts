import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { omitNullish } from '#shared/model/field-schemas.ts';
import type { CliContext } from '../../../infra/cli/cli-context.ts';
import { CliError } from '../../../infra/cli/cli-error.ts';
import { importSource } from '../../../infra/cli/commands/import.ts';
import { proveSwitch } from '../../../infra/cli/commands/prove.ts';
import { openSource } from '../../../infra/cli/open-source.ts';
import { startFeedmill } from '../../local/start-feedmill.ts';
import { print } from '../score/corpora.ts';
import { type ImportCase, OWN_CASES, realCases } from './cases.ts';
import { collecting } from './collecting.ts';
import { switchReaders } from './switch-readers.ts';

/**
 * `npm run import:readers`: imports exports and real feeds into a real `npm start`, and checks which items
 * readers show as new after the switch. Eight readers are simulated by their rules. For our own sources,
 * installed readers are used too.
 * If all items of a feed have ids, no reader may show an item as new. For other feeds the table has the
 * number of new items.
 */

const { values } = parseArgs({ options: { only: { type: 'string' } } });

interface Imported {
  read: number;
  left_out: number;
  failed: number;
  outcomes: Record<string, number>;
}

interface Proved {
  ids_kept: number;
  of: number;
  new_items: Record<string, number>;
  lost: string[];
  changed: { what: string; field: string; before: string; after: string }[];
}

/** Runs a command. A refused article or a failed proof does not throw, because the output contains it. */
async function run(command: Promise<void>): Promise<void> {
  try {
    await command;
  } catch (error) {
    if (!(error instanceof CliError) || (error.reason !== 'refused' && error.reason !== 'proof-failed'))
      throw error;
  }
}

async function importCase(
  { source, base, permalinks }: ImportCase,
  feed: string,
  context: CliContext,
  folder: string,
): Promise<void> {
  const failures = join(folder, `${feed}.ndjson`);
  await run(
    importSource(source, { feed, create: true, failures, ...omitNullish({ base, permalinks }) }, context),
  );
}

/**
 * Whether each item of the old feed has an id that all readers use. Items of RSS 1.0 have only `about`,
 * which some readers ignore.
 */
async function hasIds({ oldFeed }: ImportCase): Promise<boolean> {
  for await (const event of openSource(oldFeed, {}))
    if (event.kind === 'entry' && event.item?.id === undefined) return false;
  return true;
}

function rowOf(
  name: string,
  imported: Imported,
  proved: Proved,
  isAgainUnchanged: boolean,
  hasAllIds: boolean,
): string {
  const newByReader = Object.entries(proved.new_items).filter(([, count]) => count > 0);
  return [
    name,
    hasAllIds ? 'all' : 'not all',
    imported.read,
    imported.left_out,
    `${proved.ids_kept} of ${proved.of}`,
    newByReader.length === 0 ? '0' : newByReader.map(([reader, count]) => `${reader} ${count}`).join(', '),
    proved.lost.length,
    proved.changed.length,
    isAgainUnchanged ? 'unchanged' : 'CHANGED',
  ].join(' | ');
}

const folder = mkdtempSync(join(tmpdir(), 'feedmill-import-'));
const feedmill = await startFeedmill();
const broken: string[] = [];
try {
  const cases = [...OWN_CASES, ...realCases()].filter(
    ({ name }) => values.only === undefined || name.includes(values.only),
  );
  if (realCases().length === 0) print('real feeds: SKIPPED, FEEDMILL_CORPORA is not set');
  const { context, last } = collecting({ url: feedmill.url, token: feedmill.adminToken }, folder);
  const imported: Imported[] = [];
  for (const [n, one] of cases.entries()) {
    await importCase(one, `case-${n}`, context, folder);
    imported.push(last() as Imported);
  }
  print(
    '| source | ids | read | left out | ids kept | new in readers | lost | link or date changed | again |',
  );
  print('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  let proofs = 0;
  for (const [n, one] of cases.entries()) {
    const first = imported[n];
    if (first === undefined) continue;
    if (first.read === 0) {
      print(`${one.name}: nothing to import, ${first.left_out} left out`);
      if (first.left_out === 0) broken.push(one.name);
      continue;
    }
    const feed = `case-${n}`;
    await run(proveSwitch(one.oldFeed, { feed, ...(one.base !== undefined && { base: one.base }) }, context));
    const proved = last() as Proved;
    await importCase(one, feed, context, folder);
    const again = last() as Imported;
    const isUnchanged =
      Object.keys(again.outcomes).every((outcome) => outcome === 'unchanged') && again.failed === 0;
    const hasAllIds = await hasIds(one);
    print(`| ${rowOf(one.name, first, proved, isUnchanged, hasAllIds)} |`);
    const isNew = Object.values(proved.new_items).some((count) => count > 0);
    if (hasAllIds && !isNew) proofs += 1;
    if (
      (hasAllIds && isNew) ||
      proved.lost.length > 0 ||
      proved.changed.length > 0 ||
      first.failed > 0 ||
      !isUnchanged
    ) {
      broken.push(one.name);
      for (const { what, field, before, after } of proved.changed.slice(0, 3))
        print(`  ${what}: ${field} was ${before} and is ${after}`);
    }
  }
  print(`${proofs} sources with ids: 0 items new in every reader`);
  for (const [n, { name, oldFeed }] of OWN_CASES.entries()) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const format = /jekyll|eleventy/.test(oldFeed) ? 'atom' : 'rss';
    const newFeed = `${feedmill.url}/feeds/case-${n}/${format}.xml`;
    for (const { reader, before, after } of await switchReaders({ oldFeed, newFeed, format })) {
      print(`${name}, ${reader}: ${before} items before the switch, ${after - before} more after it`);
      if (after !== before || before === 0) broken.push(`${name}, ${reader}`);
    }
  }
} finally {
  await feedmill.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const name of broken) print(`BROKEN: ${name}`);
if (broken.length > 0) process.exitCode = 1;
