import { randomBytes } from 'node:crypto';
import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { wireInstant } from '#shared/http/article-json.ts';
import { bearerSecret } from '#shared/http/authenticate.ts';
import type { Routes } from '#shared/http/serve.ts';
import { csrfOf, SessionCookie } from '#shared/http/session-cookie.ts';
import type { Caller } from '#shared/model/caller.ts';
import { Problem } from '#shared/model/problem.ts';
import { createSession, endSession, endSessionsOf } from '#shared/store/sessions.ts';
import { hashOfSecret } from '#shared/store/tokens.ts';
import type { Stores } from './stores.ts';

const SECRET_BYTES = 32;

/** Routes of sessions: begin one with a token, read who the caller is, end it. */
export function sessionRoutes({ tableFor, publicUrl }: Stores): Routes {
  const cookie = new SessionCookie(publicUrl);

  async function begin({ event, caller, headers, receivedAt }: ApiRequest): Promise<Answer> {
    const token = bearerSecret(headers.get('authorization'));
    if (token === undefined)
      throw new Problem(
        'forbidden',
        'A session begins with a token: send the header Authorization: Bearer TOKEN.',
      );
    const session = {
      tokenId: caller.tokenId,
      secret: randomBytes(SECRET_BYTES).toString('base64url'),
    };
    const expiresAt = await createSession(tableFor(event), session, hashOfSecret(token), receivedAt);
    const begun = { ...caller, session: { secret: session.secret, expiresAt } };
    return jsonAnswer(201, sessionJson(begun), { 'Set-Cookie': cookie.write(session) });
  }

  async function end({ event, caller }: ApiRequest): Promise<Answer> {
    const { tokenId, session } = caller;
    const table = tableFor(event);
    await (session === undefined
      ? endSessionsOf(table, tokenId)
      : endSession(table, { tokenId, secret: session.secret }));
    return { status: 204, headers: { 'Set-Cookie': cookie.remove() } };
  }

  return {
    'POST /v1/session': { right: 'token', handle: begin },
    'GET /v1/session': {
      right: 'token',
      handle: ({ caller }) => jsonAnswer(200, sessionJson(caller)),
    },
    'DELETE /v1/session': { right: 'token', handle: end },
  };
}

function sessionJson({ publisher, feeds, isAdmin, session }: Caller): Record<string, unknown> {
  return {
    publisher,
    role: isAdmin ? 'admin' : 'publisher',
    feeds,
    ...(session && { expires_at: wireInstant(session.expiresAt), csrf: csrfOf(session.secret) }),
  };
}
