import { expect, it } from 'vitest';
import { resultOrProblem } from '#shared/pipeline/submit/result-or-problem.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });

it.each([
  [named('OutOfTime'), 503],
  [named('TimeoutError'), 503],
  [named('Error', { code: 'ECONNREFUSED' }), 503],
  [named('TypeError'), 500],
])('a line of a batch that fails with %s has the result %d', async (cause, status) => {
  expect(await resultOrProblem(() => Promise.reject(cause))).toMatchObject({ status, cause });
});
