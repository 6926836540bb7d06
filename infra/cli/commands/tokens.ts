import type { AnswerOf } from '../api-client.ts';
import { type CliContext, confirm } from '../cli-context.ts';
import { columns } from '../output.ts';
import { withCommands } from '../with-commands.ts';

export interface TokenOptions {
  publisher: string;
  feed: readonly string[];
  expires?: string;
}

export async function listTokens({ api, output }: CliContext): Promise<void> {
  const tokens: AnswerOf<'TokenList'>['tokens'] = [];
  let cursor: string | undefined;
  do {
    const page = await api.json('TokenList', 'GET', '/v1/tokens', { query: { cursor } });
    tokens.push(...page.tokens);
    cursor = page.next_cursor;
  } while (cursor !== undefined);
  if (output.isJson) for (const token of tokens) output.data(token, () => '');
  else if (tokens.length > 0)
    output.data(tokens, () =>
      columns(
        tokens.map(({ id, publisher, feeds, expires_at = 'does not expire' }) => [
          id,
          publisher,
          expires_at,
          feeds.join(', '),
        ]),
      ),
    );
  if (tokens.length === 0) output.note('no tokens: create one with `feedmill tokens create`');
}

/** `feedmill tokens create`: prints the secret, which is shown only once. */
export async function createToken(
  { publisher, feed, expires }: TokenOptions,
  { api, output }: CliContext,
): Promise<void> {
  const body = JSON.stringify({
    publisher,
    feeds: feed,
    ...(expires !== undefined && { expires_at: expires }),
  });
  const token = await api.json('NewToken', 'POST', '/v1/tokens', { body });
  output.data(token, () => token.secret);
  output.note(`token ${token.id} of ${publisher}; its secret is shown only once`);
  if (token.hint !== undefined) output.note(withCommands(token.hint));
}

export async function revokeToken(id: string, context: CliContext): Promise<void> {
  await confirm(`Revoke token ${id}?`, context);
  await context.api.request('DELETE', `/v1/tokens/${encodeURIComponent(id)}`);
  context.output.data({ id, revoked: true }, () => `${id} is revoked.`);
}
