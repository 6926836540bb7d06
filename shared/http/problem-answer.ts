import { REFERENCE_PATH } from '#shared/model/addresses.ts';
import { isTransient } from '#shared/model/is-transient.ts';
import { PROBLEMS, Problem } from '#shared/model/problem.ts';
import type { Answer } from './answer.ts';

/**
 * The body of a problem (RFC 9457). `type` is a relative reference (§3.1.1), one of the names in the contract.
 *
 * @param publicUrl the address of the deployment that has the API reference, without a slash at the end; absent in an
 *   answer with many problems, which would repeat this address
 */
export function problemBody(problem: Problem, publicUrl?: string): Record<string, unknown> {
  return {
    type: problem.kind,
    title: PROBLEMS[problem.kind].title,
    status: problem.status,
    detail: problem.message,
    ...(publicUrl !== undefined && { documentation: `${publicUrl}${REFERENCE_PATH}#${problem.kind}` }),
    ...(problem.errors.length > 0 && { errors: problem.errors }),
    ...problem.extra,
  };
}

/** Headers of every answer with these statuses, unless the problem has its own. */
export const HEADERS_OF: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'WWW-Authenticate': 'Bearer' },
  429: { 'Retry-After': '1' },
  503: { 'Retry-After': '1' },
};

/** @param publicUrl as for `problemBody` */
export function problemAnswer(problem: Problem, publicUrl: string): Answer {
  return {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...HEADERS_OF[problem.status],
      ...problem.headers,
    },
    body: `${JSON.stringify(problemBody(problem, publicUrl))}\n`,
  };
}

/**
 * The problem for a thrown value: a `Problem` itself, 503 if a retry can succeed, 500 without internal details for
 * other errors.
 */
export function asProblem(error: unknown, requestId: string): Problem {
  if (error instanceof Problem) return error;
  if (isTransient(error)) {
    return new Problem('unavailable', 'The database did not respond in time: send the request again.', {
      cause: error,
    });
  }
  return new Problem('internal', `Internal error; quote request id ${requestId}`, { cause: error });
}
