import { type Command, Option } from 'commander';
import { omitNullish } from '#shared/model/field-schemas.ts';
import type { CliContext } from './cli-context.ts';
import type { ImportOptions } from './commands/import.ts';
import { collect, describe, type Wrap } from './define-command.ts';
import { SOURCE_KINDS } from './source-kinds.ts';

/**
 * Loads the command `import`. After an import with `--prove`, it proves the switch from each old feed that `--prove`
 * or `--ids-of` names.
 */
async function loadImport() {
  const { importSource } = await import('./commands/import.ts');
  const { proveSwitch } = await import('./commands/prove.ts');
  return async (source: string, options: ImportOptions, context: CliContext) => {
    if (options.from === 'opml' || /\.opml$/i.test(source)) {
      const { importOpml } = await import('./commands/import-opml.ts');
      await importOpml(source, options, context);
      return;
    }
    await importSource(source, options, context);
    const { prove = [], idsOf = [], feed, base } = options;
    if (prove.length === 0 || options.dryRun) return;
    for (const oldFeed of new Set([...prove, ...idsOf]))
      await proveSwitch(oldFeed, omitNullish({ feed, base }), context);
  };
}

export function addImport(program: Command, run: Wrap): void {
  describe(
    program.command('import').argument('<source>', 'an address, a file, a folder, or - for standard input'),
    "Imports old articles with the ids by which feed readers know them; needs the admin's token.",
    [
      'import https://old.example/feed/ --feed world --create --prove https://old.example/feed/',
      'import old.xml --base https://old.example/ --feed world --dry-run',
      'import wordpress.xml --feed world --create',
      'import https://old.example/rss --ids-of https://old.example/atom --feed world --create',
      'import ghost.json --base https://old.example/ --feed world',
      'import substack-export/ --base https://old.example/ --feed world',
      'import my-hugo-site/ --feed world',
      'import subscriptions.opml --create',
      'import old.xml --feed world --resume',
    ],
  )
    .option('--feed <name>', 'the feed (FEEDMILL_FEED)')
    .option('--create', 'create the feed with the title of the source if it does not exist')
    .addOption(
      new Option(
        '--from <kind>',
        'the kind of the source, if it is not recognised; "feed" means RSS or Atom',
      ).choices(SOURCE_KINDS),
    )
    .option(
      '--permalinks <pattern>',
      'pattern of the addresses of articles, if the source has no addresses, such as /:year/:slug/',
    )
    .option('--base <url>', 'address against which relative addresses of the source are resolved')
    .option(
      '--ids-of <old-feed>',
      'another old feed with the same articles, which are found by their links; an article also keeps the id that it has in this feed; repeatable',
      collect,
    )
    .option('--dry-run', 'show what would be imported, and store nothing')
    .option('--resume', 'skip what an interrupted run has imported')
    .option('--since <date>', 'only articles that were published on or after the date')
    .option('--limit <n>', 'the maximum number of articles to import')
    .option('--failures <file>', 'the file for refused articles', 'feedmill-failures.ndjson')
    .option(
      '--prove <old-feed>',
      'after the import, check that no reader would show an item of this old feed, or of --ids-of, as new; repeatable; the files of a feed that --create creates have as many articles as the first',
      collect,
    )
    .action(run(loadImport));
}

export function addProve(program: Command, run: Wrap): void {
  describe(
    program.command('prove').argument('<old-feed>', 'address or file of the old feed'),
    'Checks, with the rules of eight feed readers, that none would show an old item as new after the switch to the new feed.',
    ['prove https://old.example/feed/ --feed world', 'prove old.xml --feed world --json'],
  )
    .option('--feed <name>', 'the feed (FEEDMILL_FEED)')
    .option('--base <url>', 'address against which relative addresses of an old feed in a file are resolved')
    .option(
      '--timeout <seconds>',
      'the maximum number of seconds to wait until the new file has the old items',
      '60',
    )
    .action(run(async () => (await import('./commands/prove.ts')).proveSwitch));
}
