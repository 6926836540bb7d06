import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { CliContext } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { fetchDocument } from '../open-source.ts';
import { feedNames, readOpml } from '../sources/opml.ts';
import { type ImportOptions, importSource } from './import.ts';
import { proveSwitch } from './prove.ts';

/**
 * Imports each feed of an OPML file into a new feed, whose name is made from the title of the old feed. With
 * `--prove`, also proves each switch. If the import of one feed fails, the other feeds are still imported,
 * except after `forbidden` and `interrupted`.
 *
 * @throws {CliError} `refused`: the file has no feeds, or the import of a feed failed; `forbidden`;
 *   `interrupted`
 */
export async function importOpml(source: string, options: ImportOptions, context: CliContext): Promise<void> {
  const { output } = context;
  if (options.feed !== undefined)
    throw new CliError(
      'usage',
      'an OPML file names many feeds, each of which gets its own name: leave out --feed',
    );
  const isAddress = /^https?:\/\//i.test(source);
  const feeds = readOpml(
    isAddress ? await text((await fetchDocument(source)).body) : readFileSync(source, 'utf8'),
  );
  if (feeds.length === 0) throw new CliError('refused', `${source} names no feed with an xmlUrl`);
  let failed = 0;
  for (const [{ url }, feed] of feedNames(feeds)) {
    output.note(`${url} → ${feed}`);
    try {
      const { from: _from, prove, ...rest } = options;
      const failures = `feedmill-failures-${feed}.ndjson`;
      await importSource(url, { ...rest, feed, failures, isNamedByTitle: true }, context);
      if (prove !== undefined && !options.dryRun) await proveSwitch(url, { feed }, context);
    } catch (error) {
      if (!(error instanceof CliError) || error.reason === 'interrupted' || error.reason === 'forbidden')
        throw error;
      failed += 1;
      output.error(`${url}: ${error.message}`);
    }
  }
  if (failed > 0) throw new CliError('refused', `${failed} of ${feeds.length} feeds failed`);
}
