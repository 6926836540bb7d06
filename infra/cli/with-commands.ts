import { NAME } from './program-name.ts';

const FEED = '/v1/feeds/([a-z0-9-]+)';
const ARTICLE = `${FEED}/articles/([0-9a-f-]{36})`;

const command = (text: string): string => `\`${NAME} ${text}\``;
const run = (text: string): string => `run ${command(text)}`;

/** The calls in hints and problems of the API, and the words for the same with the command line. */
const WORDS: readonly [calls: string, commands: string][] = [
  [`send its content with PUT ${ARTICLE}\\?restore=true`, run('restore $2 FILE --feed $1')],
  [`PATCH ${ARTICLE} with an earlier date_published`, run('edit $2 --feed $1 --set date_published=TIME')],
  [`PUT ${ARTICLE}`, run('edit $2 --feed $1')],
  [`POST ${ARTICLE}/merge`, run('merge $2 --feed $1')],
  [`POST ${ARTICLE}/publish`, run('release $2 --feed $1')],
  ['as NDJSON to /articles/batch', `with ${command('submit FILE.ndjson')}`],
  [`GET ${FEED}/articles(?= lists)`, command('list --feed $1')],
  ['GET /v1/session(?= lists)', command('whoami')],
  ['GET /v1/tokens(?= lists)', command('tokens list')],
  [`PUT ${FEED}(?=\\.)`, command('feed create $1 --title TITLE')],
  ['PUT /v1/feeds/\\{feed\\}', command('feed create FEED --title TITLE')],
];

const REPLACEMENTS = WORDS.map(([calls, commands]) => [RegExp(calls, 'g'), commands] as const);

/** A hint or problem of the API, with commands in place of the calls that it names. */
export function withCommands(text: string): string {
  return REPLACEMENTS.reduce((all, [calls, commands]) => all.replace(calls, commands), text);
}
