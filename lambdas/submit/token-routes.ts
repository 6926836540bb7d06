import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { REPLAYED } from '#shared/http/article-json.ts';
import { bearerSecret } from '#shared/http/authenticate.ts';
import { idempotentRequest } from '#shared/http/idempotent-request.ts';
import type { Routes } from '#shared/http/serve.ts';
import { Problem } from '#shared/model/problem.ts';
import { issueToken } from '#shared/pipeline/tokens/issue-token.ts';
import { readBody } from '#shared/read/body.ts';
import { readTokenRequest } from '#shared/read/token-request.ts';
import { LIMITS } from '#shared/settings.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { listTokenPage, revokeToken } from '#shared/store/tokens.ts';
import type { Table } from '#shared/table/table.ts';
import { pageRequest } from './page-limit.ts';
import { rawBody, unpackedBody } from './raw-body.ts';
import { idIn, type Stores } from './stores.ts';

/** The maximum number of feeds of a new token that are checked for the hint. */
const MAX_CHECKED_FEEDS = 20;

/** The feeds of a token that do not exist yet. Their names may be misspelt. */
async function missingFeeds(feeds: readonly string[], table: Table): Promise<string[]> {
  const named = feeds.filter((feed) => feed !== '*').slice(0, MAX_CHECKED_FEEDS);
  const found = await Promise.all(named.map((feed) => readFeed(table, feed)));
  return named.filter((_, index) => found[index]?.state !== 'active');
}

function hintOf(missing: readonly string[]): string {
  return `No feed named ${missing.join(', ')} exists yet. Create it with PUT /v1/feeds/{feed}.`;
}

export function tokenRoutes({ tableFor }: Stores): Routes {
  async function post(request: ApiRequest): Promise<Answer> {
    const { event, receivedAt, caller, headers } = request;
    const { text } = readBody({
      ...rawBody(request),
      accepted: ['application/json'],
      maxBytes: LIMITS.maxBodyBytes,
    });
    const { token, secret, isReplayed } = await issueToken(
      readTokenRequest(text),
      {
        table: tableFor(event),
        now: receivedAt,
        callerTokenId: caller.tokenId,
        callerSecret: caller.session?.secret ?? bearerSecret(headers.get('authorization')) ?? '',
      },
      idempotentRequest(request, () => unpackedBody(request, LIMITS.maxBodyBytes)),
    );
    const missing = await missingFeeds(token.feeds, tableFor(event));
    return jsonAnswer(
      201,
      { ...token, secret, ...(missing.length > 0 && { hint: hintOf(missing) }) },
      {
        Location: `/v1/tokens/${token.id}`,
        ...(isReplayed && REPLAYED),
      },
    );
  }

  return {
    'POST /v1/tokens': { right: 'admin', handle: post },
    'GET /v1/tokens': {
      right: 'admin',
      handle: async ({ event, query }) => {
        const page = pageRequest(query, LIMITS.maxListedTokens);
        const { tokens, nextCursor } = await listTokenPage(tableFor(event), page);
        return jsonAnswer(200, { tokens, ...(nextCursor !== undefined && { next_cursor: nextCursor }) });
      },
    },
    'DELETE /v1/tokens/{id}': {
      right: 'admin',
      handle: async (request) => {
        const isThere = await revokeToken(tableFor(request.event), idIn(request, 'token'));
        if (!isThere)
          throw new Problem('not-found', 'No token has this id. GET /v1/tokens lists the tokens.');
        return { status: 204 };
      },
    },
  };
}
