import { expect, it } from 'vitest';
import { ApiProblem } from '../../../infra/console/api.ts';

it.each([
  ['not-found', 'The feed x does not exist. The admin creates it with PUT /v1/feeds/x.'],
  ['precondition-failed', 'The article has changed: GET it again, and send its new ETag in If-Match.'],
  ['forbidden', 'The token does not name this feed: GET /v1/session lists the feeds that it names.'],
  ['too-large', 'The body is larger than 1048576 bytes, the limit after decompression.'],
] as const)('the console describes the problem %s to editors', (type, detail) => {
  const problem = new ApiProblem(400, { type, detail, documentation: 'https://docs.example/' });
  expect(problem.message).not.toMatch(/\b(?:GET|PUT|ETag|If-Match|bytes)\b/);
  expect(problem.documentation).toBeUndefined();
});

it('the console shows the text of the API for a problem that it does not know', () => {
  const given = {
    type: 'invalid-article',
    detail: 'The text is empty.',
    documentation: 'https://docs.example/',
  } as const;
  const { message, documentation } = new ApiProblem(422, given);
  expect({ message, documentation }).toEqual({ message: given.detail, documentation: given.documentation });
});

it('the console shows the error of each field', () => {
  const errors = [
    { pointer: '/authors/0/url', detail: 'must be an address' },
    { pointer: '/authors/1', detail: 'must be a name' },
  ];
  const problem = new ApiProblem(422, { detail: '/authors/0/url must be an address (and 1 more).', errors });
  expect(problem.errorOf('authors')).toBe('must be an address; must be a name');
  expect(problem.errorOf('title')).toBeUndefined();
  expect(problem.fields).toEqual(['authors']);
});

it.each([
  ['fields of the form', ['/title', '/tags/0'], true],
  ['a field that the form does not have', ['/title', '/content_html'], false],
  ['no field', [], false],
])('isOnlyOf recognises problems of the form: %s', (_, pointers, isOnly) => {
  const errors = pointers.map((pointer) => ({ pointer, detail: 'is too long' }));
  expect(new ApiProblem(422, { errors }).isOnlyOf(['title', 'tags'])).toBe(isOnly);
});
