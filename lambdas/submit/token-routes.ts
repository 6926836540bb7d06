import { randomBytes, randomUUID } from 'node:crypto';
import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import type { Routes } from '#shared/http/serve.ts';
import { Problem } from '#shared/model/problem.ts';
import { readBody } from '#shared/read/body.ts';
import { readTokenRequest } from '#shared/read/token-request.ts';
import { LIMITS } from '#shared/settings.ts';
import { createToken, listTokens, revokeToken } from '#shared/store/tokens.ts';
import { rawBody } from './raw-body.ts';
import { pathParameter, type Stores } from './stores.ts';

const SECRET_BYTES = 32;

/** Publishers' tokens: make, list, revoke. Each request looks its token up, so a revoked one is refused from then on. */
export function tokenRoutes({ tableFor }: Stores): Routes {
  async function post(request: ApiRequest): Promise<Answer> {
    const { event, receivedAt } = request;
    const { text } = readBody({
      ...rawBody(request),
      taken: ['application/json'],
      maxBytes: LIMITS.maxBodyBytes,
    });
    const { publisher, feeds, expires_at } = readTokenRequest(text);
    const token = {
      id: randomUUID(),
      publisher,
      feeds,
      created_at: receivedAt,
      ...(expires_at !== undefined && { expires_at: new Date(expires_at).toISOString() }),
    };
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    await createToken(tableFor(event), token, secret);
    return jsonAnswer(201, { ...token, secret }, { Location: `/v1/tokens/${token.id}` });
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
        const isThere = await revokeToken(tableFor(request.event), pathParameter(request, 'id'));
        if (!isThere) throw new Problem('not-found', 'There is no token of this id');
        return { status: 204 };
      },
    },
  };
}
