import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Reader, type ShownItem, type Subscription, versionOf } from './reader.ts';
import { linesOf, runProgram } from './run-program.ts';

/** The log level for all errors and warnings. */
const WARNINGS = '4';

/**
 * newsboat with a cache for each feed, because newsboat treats articles of different feeds with the same guid as one.
 */
export function newsboat({ folder, url, format }: Subscription): Reader | undefined {
  const version = versionOf('newsboat', '--version');
  if (version === undefined || format === 'json') return undefined;
  const cache = join(folder, 'cache.db');
  const log = join(folder, 'warnings.log');
  writeFileSync(join(folder, 'urls'), `${url}\n`);
  writeFileSync(join(folder, 'config'), 'show-read-feeds yes\n');
  const options = ['-u', 'urls', '-c', 'cache.db', '-C', 'config', '-l', WARNINGS, '-d', log, '-x', 'reload'];
  return {
    name: 'newsboat',
    version: version.replace(/^newsboat /, '').replace(/ - .*$/, ''),
    format,
    edits: 'replaced',
    forgets: false,
    validators: ['if-none-match', 'if-modified-since'],
    poll: async () => {
      const { code, stdout, stderr } = await runProgram('newsboat', options, folder);
      const warnings = existsSync(log) ? linesOf(readFileSync(log, 'utf8')) : [];
      rmSync(log, { force: true });
      return [...(code === 0 ? [] : [`ended with ${code}: ${stdout}`]), ...linesOf(stderr), ...warnings];
    },
    shown: async () => {
      const database = new DatabaseSync(cache, { readOnly: true });
      try {
        return database
          .prepare('SELECT guid, title, content FROM rss_item WHERE deleted = 0')
          .all()
          .map(
            ({ guid, title, content }): ShownItem => ({
              guid: String(guid),
              title: String(title),
              text: String(content),
            }),
          );
      } finally {
        database.close();
      }
    },
  };
}
