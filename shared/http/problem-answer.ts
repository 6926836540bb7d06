import { isTransient } from '#shared/model/is-transient.ts';
import { PROBLEMS, Problem } from '#shared/model/problem.ts';
import type { Answer } from './answer.ts';

/**
 * A problem as RFC 9457 wants it. `type` is a relative reference (§3.1.1): the name that the contract gives it.
 */
export function problemBody(problem: Problem): Record<string, unknown> {
  return {
    type: problem.kind,
    title: PROBLEMS[problem.kind].title,
    status: problem.status,
    detail: problem.message,
    ...(problem.errors.length > 0 && { errors: problem.errors }),
    ...problem.extra,
  };
}

/** What an answer of these statuses always says, if nobody knows better. */
export const HEADERS_OF: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'WWW-Authenticate': 'Bearer' },
  429: { 'Retry-After': '1' },
  503: { 'Retry-After': '1' },
};

export function problemAnswer(problem: Problem): Answer {
  return {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...HEADERS_OF[problem.status],
      ...problem.headers,
    },
    body: `${JSON.stringify(problemBody(problem))}\n`,
  };
}

/**
 * Whatever was thrown, as the problem that its sender sees: a store that cannot answer is 503, a defect is 500 and
 * says nothing of our insides.
 */
export function asProblem(error: unknown, requestId: string): Problem {
  if (error instanceof Problem) return error;
  if (isTransient(error)) {
    return new Problem('unavailable', 'The store does not answer in time: try again', { cause: error });
  }
  return new Problem('internal', `It is noted as ${requestId}`, { cause: error });
}
