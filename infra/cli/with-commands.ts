import { NAME } from './program-name.ts';

const FEED = '/v1/feeds/([a-z0-9-]+)';
const ARTICLE = `${FEED}/articles/([0-9a-f-]{36})`;

/** What hints and problems of the API tell a client to do, and the command that does it. */
const INSTRUCTIONS: readonly [instruction: string, command: string][] = [
  [`send its content with PUT ${ARTICLE}\\?restore=true`, 'restore $2 FILE --feed $1'],
  [`PATCH ${ARTICLE} with an earlier date_published`, 'edit $2 --feed $1 --set date_published=TIME'],
  [`PUT ${ARTICLE}`, 'edit $2 --feed $1'],
  [`POST ${ARTICLE}/merge`, 'merge $2 --feed $1'],
  [`POST ${ARTICLE}/publish`, 'release $2 --feed $1'],
];

/** Calls that hints and problems of the API name as nouns, and the command that sends each call. */
const CALLS: readonly [call: string, command: string][] = [
  [`GET ${FEED}/articles(?= lists)`, 'list --feed $1'],
  ['GET /v1/session(?= lists)', 'whoami'],
  ['GET /v1/tokens(?= lists)', 'tokens list'],
  [`PUT ${FEED}(?=\\.)`, 'feed create $1 --title TITLE'],
  ['PUT /v1/feeds/\\{feed\\}', 'feed create FEED --title TITLE'],
];

const REPLACEMENTS: readonly [RegExp, string][] = [
  ...INSTRUCTIONS.map(([text, command]): [RegExp, string] => [
    RegExp(text, 'g'),
    `run \`${NAME} ${command}\``,
  ]),
  ...CALLS.map(([text, command]): [RegExp, string] => [RegExp(text, 'g'), `\`${NAME} ${command}\``]),
];

/** A hint or problem of the API, with commands in place of the calls that it names. */
export function withCommands(text: string): string {
  return REPLACEMENTS.reduce((all, [call, command]) => all.replace(call, command), text);
}
