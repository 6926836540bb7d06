import { expect, it } from 'vitest';
import { asProblem, problemAnswer } from '#shared/http/problem-answer.ts';
import { Problem } from '#shared/model/problem.ts';

it.each([
  ['an invalid token', 401, 'WWW-Authenticate', 'Bearer', new Problem('unauthorized', 'x')],
  ['too many requests', 429, 'Retry-After', '1', new Problem('too-many-requests', 'x')],
  [
    'an unavailable store',
    503,
    'Retry-After',
    '1',
    asProblem(Object.assign(new Error(), { code: 'ECONNREFUSED' }), 'r'),
  ],
  [
    'a problem that sets Retry-After',
    503,
    'Retry-After',
    '5',
    new Problem('unavailable', 'x', { headers: { 'Retry-After': '5' } }),
  ],
  [
    'an unsupported method',
    405,
    'Allow',
    'GET',
    new Problem('method-not-allowed', 'x', { headers: { Allow: 'GET' } }),
  ],
])('the answer to %s has the status %i and the header %s: %s', (_, status, name, value, problem) => {
  const answer = problemAnswer(problem, 'https://feeds.example');
  expect([answer.status, answer.headers?.[name]]).toEqual([status, value]);
});

it('a problem has the URL of its explanation', () => {
  const { body = '' } = problemAnswer(new Problem('taken-down', 'x'), 'https://feeds.example');
  expect(JSON.parse(body).documentation).toBe('https://feeds.example/docs/api#taken-down');
});

it('a 500 has no internal details', () => {
  const { status, body = '' } = problemAnswer(
    asProblem(new TypeError('table feedmill-x is not there'), 'r-1'),
    'https://feeds.example',
  );
  expect(status).toBe(500);
  expect(body).not.toContain('feedmill-x');
  expect(body).toContain('r-1');
});
