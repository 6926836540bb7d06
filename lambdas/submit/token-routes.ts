import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { REPLAYED } from '#shared/http/article-json.ts';
import { bearerSecret } from '#shared/http/authenticate.ts';
import { idempotentRequest } from '#shared/http/idempotent-request.ts';
import type { Routes } from '#shared/http/serve.ts';
import { Problem } from '#shared/model/problem.ts';
import { makeToken } from '#shared/pipeline/make-token.ts';
import { readBody } from '#shared/read/body.ts';
import { readTokenRequest } from '#shared/read/token-request.ts';
import { LIMITS } from '#shared/settings.ts';
import { listTokens, revokeToken } from '#shared/store/tokens.ts';
import { rawBody } from './raw-body.ts';
import { idIn, type Stores } from './stores.ts';

/** Publishers' tokens: make, list, revoke. Each request looks its token up, so a revoked one is refused from then on. */
export function tokenRoutes({ tableFor }: Stores): Routes {
  async function post(request: ApiRequest): Promise<Answer> {
    const { event, receivedAt, caller, headers } = request;
    const { text } = readBody({
      ...rawBody(request),
      taken: ['application/json'],
      maxBytes: LIMITS.maxBodyBytes,
    });
    const { token, secret, isReplayed } = await makeToken(
      readTokenRequest(text),
      {
        table: tableFor(event),
        now: receivedAt,
        callerTokenId: caller.tokenId,
        callerSecret: bearerSecret(headers.get('authorization')) ?? '',
      },
      idempotentRequest(request),
    );
    return jsonAnswer(
      201,
      { ...token, secret },
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
      handle: async ({ event }) => jsonAnswer(200, { tokens: await listTokens(tableFor(event)) }),
    },
    'DELETE /v1/tokens/{id}': {
      right: 'admin',
      handle: async (request) => {
        const isThere = await revokeToken(tableFor(request.event), idIn(request, 'token'));
        if (!isThere) throw new Problem('not-found', 'There is no token of this id');
        return { status: 204 };
      },
    },
  };
}
