import { ApiClient } from '../api-client.ts';
import { type CommonOptions, outputFor, readStandardInput } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { apiUrl, credentialsPath, removeCredentials, saveCredentials } from '../credentials.ts';

/** `feedmill login`: checks a token from standard input, and stores it with mode 0600. */
export async function login(options: CommonOptions): Promise<void> {
  const output = outputFor(options, process.env);
  const api = apiUrl(process.env, options.api);
  const token = process.stdin.isTTY === true ? await askHidden() : String(await readStandardInput()).trim();
  if (token === '')
    throw new CliError('usage', 'no token: pass it on standard input, such as `feedmill login < token-file`');
  await new ApiClient({ url: api, token }).json('FeedList', 'GET', '/v1/feeds', { query: { limit: '1' } });
  const path = saveCredentials(process.env, { api, token });
  output.data({ api, stored_in: path }, () => `The token for ${api} is stored in ${path}.`);
}

export function logout(options: CommonOptions): void {
  removeCredentials(process.env);
  const path = credentialsPath(process.env);
  outputFor(options, process.env).data({ removed: path }, () => `${path} is removed.`);
}

/** The character that a terminal in raw mode sends in place of a signal. */
const CTRL_C = '\u0003';

/** Reads one line of a terminal without showing it. */
async function askHidden(): Promise<string> {
  process.stderr.write('Token: ');
  process.stdin.setRawMode(true);
  let token = '';
  try {
    for await (const chunk of process.stdin) {
      const text = String(chunk);
      if (text.includes(CTRL_C)) throw new CliError('interrupted', 'interrupted');
      const [line = ''] = text.split(/[\r\n]/, 1);
      token += line;
      if (line.length < text.length) break;
    }
  } finally {
    process.stdin.setRawMode(false);
    process.stderr.write('\n');
  }
  return token.trim();
}
