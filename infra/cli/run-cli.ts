import { Argument, Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { type CliContext, type CommonOptions, contextFor, outputFor } from './cli-context.ts';
import { CliError, EXIT_CODES } from './cli-error.ts';
import { completion, SHELLS } from './commands/completion.ts';
import { collect, describe, type Run, type Wrap } from './define-command.ts';
import { fileReason } from './file-reason.ts';
import { addImport, addProve } from './import-commands.ts';
import { NAME } from './program-name.ts';

const exitCodeTable = Object.values(EXIT_CODES)
  .map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`)
  .join('\n');

/** Runs the command line, and sets the exit code of the process. */
export async function runCli(argv: readonly string[]): Promise<void> {
  // A consumer that closes the pipe, such as `head`, needs no more output.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const program = buildProgram();
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = exitCodeOf(error, program);
  }
}

function exitCodeOf(error: unknown, program: Command): number {
  // commander has already printed its own message; its exit code is 0 after --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage[0];
  const { reason, message } = error instanceof CliError ? error : fileError(error);
  outputFor(program.opts<CommonOptions>(), process.env).error(`${NAME}: ${message}`);
  return EXIT_CODES[reason][0];
}

/**
 * The error for a file that cannot be read or written.
 *
 * @throws any other error, which is a defect
 */
function fileError(error: unknown): CliError {
  const { path = 'the file', reason } = fileReason(error);
  return new CliError('usage', `${path}: ${reason}`, { cause: error });
}

/** All commands. Their modules are loaded when they run, so that `--help` and completion start quickly. */
export function buildProgram(): Command {
  const program = new Command(NAME)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, `${NAME}:`)) })
    .showHelpAfterError(
      `\`${NAME} --help\` lists the commands, \`${NAME} COMMAND --help\` shows examples of one.`,
    )
    .version(packageJson.version, '-V, --version', 'the version of this checkout')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .option(
      '--api <url>',
      'address of the deployment; default: FEEDMILL_API, else the address given to login',
    )
    .option('--json', 'data as JSON, one value on a line')
    .option('-q, --quiet', 'no notes and no progress')
    .option('-y, --yes', 'answer questions with yes');
  describe(program, 'Publishes articles, and moves feeds to Feedmill, over its public API.', [
    'login --api https://feeds.example < token-file',
    'submit ferry.md --feed world',
    'import https://old.example/feed/ --feed world --prove https://old.example/feed/',
  ]);
  program.addHelpText('after', `\nExit codes:\n${exitCodeTable}`);
  program.helpCommand('help [command]', 'Shows the help of a command.');
  const context = () => contextFor(program.opts<CommonOptions>(), process.env);
  /** Calls a command with its arguments and options, but without the `Command` object that commander passes last. */
  const run =
    <Args extends unknown[]>(load: () => Promise<Run<Args>>) =>
    async (...given: [...Args, Command]) => {
      const args = given.slice(0, -1) as Args;
      await (await load())(...args, context());
    };

  addSetUp(program, run);
  addFeeds(program, run);
  addFeed(program, run);
  addSubmit(program, run);
  addArticleViews(program, run);
  addArticleChanges(program, run);
  addArticleStreams(program, run);
  addImport(program, run);
  addProve(program, run);
  return program;
}

function addSetUp(program: Command, run: Wrap): void {
  const common = () => program.opts<CommonOptions>();
  describe(
    program.command('login'),
    'Checks a token from standard input and stores it for you alone (mode 0600).',
    ['login --api https://feeds.example < token-file'],
  ).action(async () => (await import('./commands/login.ts')).login(common()));
  describe(program.command('logout'), 'Removes the stored token.', ['logout']).action(async () =>
    (await import('./commands/login.ts')).logout(common()),
  );
  describe(program.command('whoami'), 'Shows the deployment, the role of the token and its feeds.', [
    'whoami',
    'whoami --json | jq -r .role',
  ]).action(async () => (await import('./commands/whoami.ts')).whoami(contextFor(common(), process.env)));
  describe(program.command('doctor'), 'Checks address, token, clock and files, and says what to do.', [
    'doctor',
  ]).action(async () => (await import('./commands/doctor.ts')).doctor(common()));
  describe(
    program.command('verify'),
    "Checks the promises of the contract on a deployment, in feeds that it creates; needs the admin's token.",
    ['verify', 'verify --api https://feeds.example --only takedown', 'verify --json | jq .result'],
  )
    .option('--feeds <url>', 'address of the feeds, if it is not that of the API')
    .option('--only <check>', 'one check; repeatable', collect)
    .option(
      '--within <seconds>',
      'seconds within which a change must be visible (30 for a local deployment, else 120)',
    )
    .option('--hub-callback <url>', 'public https address that leads to --hub-port of this machine')
    .option('--hub-port <port>', 'the port of this machine to which --hub-callback leads (8484)')
    .action(run(async () => (await import('./commands/verify.ts')).verify));
  describe(
    program.command('completion').addArgument(new Argument('<shell>', 'the shell').choices(SHELLS)),
    'Prints the completion of a shell.',
    [
      'completion bash > ~/.local/share/bash-completion/completions/feedmill',
      'completion fish > ~/.config/fish/completions/feedmill.fish',
    ],
  ).action(async (shell: (typeof SHELLS)[number]) => {
    process.stdout.write(completion(shell, program));
  });
  addTokens(program, run);
}

function addTokens(program: Command, run: Wrap): void {
  const tokens = describe(program.command('tokens'), "Tokens of publishers; needs the admin's token.", [
    'tokens create --publisher "Harbour desk" --feed world',
    'tokens list',
    'tokens revoke 6e1f1d0a-4f6b-4c8e-9d3a-0f6e2a7b9c11',
  ]);
  describe(tokens.command('list'), 'Lists all tokens, without their secrets.', ['tokens list']).action(
    run(async () => {
      const { listTokens } = await import('./commands/tokens.ts');
      return (_options: unknown, context: CliContext) => listTokens(context);
    }),
  );
  describe(tokens.command('create'), 'Creates a token and prints its secret, which is shown only once.', [
    'tokens create --publisher "Harbour desk" --feed world --feed sport --expires 2030-01-31T12:00:00Z',
  ])
    .requiredOption('--publisher <name>', 'who uses the token; shown in histories')
    .requiredOption('--feed <name>', 'a feed that the token may change, * for all; repeatable', collect)
    .option('--expires <instant>', 'RFC 3339; without it the token does not expire')
    .action(run(async () => (await import('./commands/tokens.ts')).createToken));
  describe(tokens.command('revoke').argument('<id>'), 'Revokes a token.', [
    'tokens revoke 6e1f1d0a-4f6b-4c8e-9d3a-0f6e2a7b9c11',
  ]).action(
    run(async () => {
      const { revokeToken } = await import('./commands/tokens.ts');
      return (id: string, _options: unknown, context: CliContext) => revokeToken(id, context);
    }),
  );
}

const loadFeeds = () => import('./commands/feeds.ts');

function addFeeds(program: Command, run: Wrap): void {
  describe(program.command('feeds'), 'Lists the feeds of the token.', [
    'feeds',
    'feeds --json | jq -r .feed',
  ]).action(
    run(async () => {
      const { listFeeds } = await loadFeeds();
      return (_options: unknown, context: CliContext) => listFeeds(context);
    }),
  );
}

function addFeed(program: Command, run: Wrap): void {
  const feed = describe(program.command('feed'), 'Creates, shows, edits or deletes a feed.', [
    'feed create world --title "World news" --home-page https://news.example/',
    'feed edit world --set ttl_minutes=30',
  ]);
  const withSettings = (command: Command) =>
    command
      .option('--title <text>', 'title')
      .option('--description <text>', 'description')
      .option('--home-page <url>', 'the site of the feed')
      .option('--language <tag>', 'language, such as en')
      .option(
        '--set <field=value>',
        'any other setting of the API, the value as JSON or text; repeatable',
        collect,
      );
  withSettings(
    describe(feed.command('create').argument('<name>'), "Creates a feed; needs the admin's token.", [
      'feed create world --title "World news" --home-page https://news.example/',
    ]),
  ).action(run(async () => (await loadFeeds()).createFeed));
  withSettings(
    describe(feed.command('edit').argument('<name>'), 'Changes some settings of a feed.', [
      'feed edit world --title "World" --set ttl_minutes=30',
      'feed edit world --set description=null',
    ]),
  ).action(run(async () => (await loadFeeds()).editFeed));
  describe(feed.command('show').argument('<name>'), 'Shows the settings of a feed.', [
    'feed show world',
  ]).action(
    run(async () => {
      const { showFeed } = await loadFeeds();
      return (name: string, _options: unknown, context: CliContext) => showFeed(name, context);
    }),
  );
  describe(feed.command('delete').argument('<name>'), 'Deletes a feed, its articles and its files.', [
    'feed delete world -y',
  ]).action(
    run(async () => {
      const { deleteFeed } = await loadFeeds();
      return (name: string, _options: unknown, context: CliContext) => deleteFeed(name, context);
    }),
  );
}

const loadArticles = () => import('./commands/articles.ts');
const ARTICLE = ['<article>', 'id, guid, URL or publisher id'] as const;
const ofFeed = (command: Command): Command => command.option('--feed <name>', 'the feed (FEEDMILL_FEED)');

function addSubmit(program: Command, run: Wrap): void {
  ofFeed(
    describe(
      program.command('submit').argument('<path...>', 'files, folders, or - for standard input'),
      'Submits articles.',
      [
        'submit ferry.md --feed world',
        'submit - --feed world --url https://news.example/ferry < ferry.txt',
        'submit articles.ndjson --feed world',
        'submit content/ --feed world --watch',
        'submit content/ --feed world --dry-run',
        'submit my-hugo-site/ --site --feed world',
      ],
    ),
  )
    .option(
      '--type <media-type>',
      'the media type, if the file name does not show it; for standard input it is guessed from the first characters',
    )
    .option('--id <id>', 'publisher id; without it, the id of a file in a folder is its path')
    .option('--url <url>', 'the URL of the article')
    .option('--date <date>', 'its publication date')
    .option('--tag <tag>', 'a tag; repeatable', collect)
    .option(
      '--site',
      'each folder is a site of Hugo, Jekyll, Eleventy, Astro, Zola, Hexo or Obsidian; its pages are submitted with their addresses, as `import` reads them',
    )
    .option('--base <url>', 'with --site: the address of the site')
    .option('--permalinks <pattern>', 'with --site: the pattern of the addresses, such as /:year/:slug/')
    .option('--dry-run', 'show what would be stored and, with a feed, the outcome; store nothing')
    .option('--watch', 'submit files again when they change, until Ctrl-C')
    .action(run(async () => (await import('./commands/submit.ts')).submit));
}

function addArticleViews(program: Command, run: Wrap): void {
  ofFeed(
    describe(program.command('list'), 'Lists articles, newest first.', [
      'list --feed world',
      'list --feed world --state near_duplicate --limit all',
    ]),
  )
    .option('--state <state>', 'published, scheduled, near_duplicate, held or taken_down')
    .option('--limit <n>', 'how many, or all', '20')
    .action(run(async () => (await loadArticles()).listArticles));
  ofFeed(
    describe(program.command('show').argument(...ARTICLE), 'Shows an article.', [
      'show https://news.example/ferry --feed world',
      'show ferry-2026 --feed world --json',
    ]),
  ).action(run(async () => (await loadArticles()).showArticle));
  ofFeed(
    describe(
      program.command('where').argument(...ARTICLE),
      'Shows which files contain an article, and why the other files do not contain it.',
      ['where ferry-2026 --feed world --wait'],
    ),
  )
    .option('--wait', 'wait until every file that should contain the article contains it')
    .option('--timeout <seconds>', 'how long to wait', '60')
    .action(run(async () => (await loadArticles()).whereArticle));
  ofFeed(
    describe(program.command('open').argument('[article]'), 'Opens the page of a feed or of an article.', [
      'open --feed world',
      'open ferry-2026 --feed world',
    ]),
  ).action(run(async () => (await loadArticles()).openArticle));
}

function addArticleChanges(program: Command, run: Wrap): void {
  ofFeed(
    describe(program.command('edit').argument(...ARTICLE), 'Corrects an article in $EDITOR, or by --set.', [
      'edit ferry-2026 --feed world',
      'edit ferry-2026 --feed world --set title="Ferry returns on Monday"',
    ]),
  )
    .option('--set <field=value>', 'a field, the value as JSON or text; repeatable', collect)
    .action(run(async () => (await loadArticles()).editArticle));
  ofFeed(
    describe(program.command('takedown').argument(...ARTICLE), 'Takes an article down.', [
      'takedown ferry-2026 --feed world -y',
    ]),
  )
    .option('--final', "publishers cannot restore it; needs the admin's token")
    .action(run(async () => (await loadArticles()).takeDownArticle));
  ofFeed(
    describe(
      program
        .command('restore')
        .argument(...ARTICLE)
        .argument('<file>', 'its content, which the takedown deleted'),
      'Restores an article that was taken down.',
      ['restore ferry-2026 ferry.md --feed world'],
    ),
  )
    .option('--type <media-type>', 'the media type, if the file name does not show it')
    .action(run(async () => (await loadArticles()).restoreArticle));
  ofFeed(
    describe(program.command('release').argument(...ARTICLE), 'Publishes a held article.', [
      'release 7c1b0c52-2f0e-8b5e-9a53-0d6d5f1f8a7e --feed world',
    ]),
  ).action(run(async () => (await loadArticles()).releaseArticle));
  ofFeed(
    describe(
      program.command('merge').argument(...ARTICLE),
      'Corrects the original of a near duplicate with the text of the near duplicate.',
      ['merge 7c1b0c52-2f0e-8b5e-9a53-0d6d5f1f8a7e --feed world'],
    ),
  ).action(run(async () => (await loadArticles()).mergeArticle));
}

function addArticleStreams(program: Command, run: Wrap): void {
  ofFeed(
    describe(
      program.command('export'),
      'Prints all articles of a feed with their content, one JSON value on a line.',
      ['export --feed world > world.ndjson'],
    ),
  ).action(run(async () => (await loadArticles()).exportArticles));
  ofFeed(
    describe(program.command('tail'), 'Prints new and changed articles until Ctrl-C.', [
      'tail',
      'tail --feed world --json',
    ]),
  )
    .option('--interval <seconds>', 'the pause between two requests', '2')
    .action(run(async () => (await loadArticles()).tailArticles));
}
