import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { ADMIN_PUBLISHER } from '#shared/model/caller.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { Problem } from '#shared/model/problem.ts';
import type { TokenRequest } from '#shared/read/token-request.ts';
import type { IdempotentRequest } from '#shared/store/idempotent-answers.ts';
import {
  createToken,
  findIssuance,
  findToken,
  type Issuance,
  isSecretOf,
  type Token,
} from '#shared/store/tokens.ts';
import { type Table, TransactionRefused } from '#shared/table/table.ts';
import { visibleText } from '#shared/text/visible-text.ts';

const SECRET_BYTES = 32;

export interface IssueTokenContext {
  table: Table;
  /** ISO 8601, UTC. */
  now: string;
  /** Id of the caller's token, which owns the idempotency key. */
  callerTokenId: string;
  /** Secret of the caller's token or session. */
  callerSecret: string;
}

/** A token with its secret. The secret is not stored. */
export interface IssuedToken {
  token: Token;
  /** 256 bits, as text. */
  secret: string;
  /** Whether an earlier request with the same `Idempotency-Key` issued the token. */
  isReplayed: boolean;
}

/**
 * Issues a token for a publisher. A repeated request with the same `Idempotency-Key` gets the same token and secret:
 * the secret is derived again from the admin's token or session and a stored nonce.
 *
 * @throws {Problem} `idempotency-key-reused`; `invalid-request`: the publisher has the name of the admin, or the token
 *   has already expired
 */
export async function issueToken(
  asked: TokenRequest,
  context: IssueTokenContext,
  idempotent?: IdempotentRequest,
): Promise<IssuedToken> {
  const { table, now, callerTokenId, callerSecret } = context;
  const token = { id: randomUUID(), ...asked, created_at: now };
  const before = idempotent && (await findIssuance(table, callerTokenId, idempotent, now));
  if (before) return await issuedBefore(before, callerSecret, table);
  checkRequest(asked, now);
  if (idempotent === undefined) {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    await createToken(table, token, secret);
    return { token, secret, isReplayed: false };
  }
  const nonce = randomBytes(SECRET_BYTES).toString('base64url');
  const secret = secretOf(nonce, callerSecret);
  try {
    await createToken(table, token, secret, { callerTokenId, idempotent, nonce, now });
    return { token, secret, isReplayed: false };
  } catch (error) {
    // The same request was handled at the same moment: return its token.
    const other =
      error instanceof TransactionRefused && (await findIssuance(table, callerTokenId, idempotent, now));
    if (other) return await issuedBefore(other, callerSecret, table);
    throw error;
  }
}

/**
 * Called after the lookup of an earlier answer, so that a repeated request is answered even if its token has expired
 * since.
 */
function checkRequest({ publisher, expires_at }: TokenRequest, now: string): void {
  const errors = [
    ...(visibleText(publisher).toLowerCase() === ADMIN_PUBLISHER
      ? [{ pointer: '/publisher', detail: `must not be ${ADMIN_PUBLISHER}, which is reserved for the admin` }]
      : []),
    ...(expires_at !== undefined && expires_at <= now
      ? [{ pointer: '/expires_at', detail: `must be in the future; it is now ${now}` }]
      : []),
  ];
  if (errors.length > 0) throw invalidProblem('invalid-request', errors);
}

/** The secret cannot be derived from the table without the admin's secret. */
function secretOf(nonce: string, callerSecret: string): string {
  return createHmac('sha256', callerSecret).update(nonce).digest('base64url');
}

/**
 * @throws {Problem} `idempotency-key-reused`: the first request came with another token or session of the
 *   admin, or its token was revoked
 */
async function issuedBefore(
  { token, nonce, secretHash }: Issuance,
  callerSecret: string,
  table: Table,
): Promise<IssuedToken> {
  const secret = secretOf(nonce, callerSecret);
  if (!isSecretOf(secret, secretHash))
    throw new Problem(
      'idempotency-key-reused',
      `The admin's token or session has changed since: the secret of the token ${token.id} cannot be shown again. Revoke it and create another.`,
    );
  if ((await findToken(table, secret)) === undefined)
    throw new Problem(
      'idempotency-key-reused',
      `The token ${token.id} that this key issued was revoked: create another with another Idempotency-Key.`,
    );
  return { token, secret, isReplayed: true };
}
