import { expect, it } from 'vitest';
import { queryOf } from '#shared/http/query-of.ts';

const LIST = 'GET /v1/feeds/{feed}/articles';
const SUBMIT = 'POST /v1/feeds/{feed}/articles';
const of = (query: string, route: string) => queryOf(new URL(`https://api.example/?${query}`), route);

it.each([
  ['an empty query', ''],
  ['each parameter once', 'limit=5&state=published'],
  ['percent-encoded values', 'cursor=%C3%A9+%25'],
])('queryOf accepts %s', (_, query) => {
  expect([...of(query, LIST)]).toEqual([...new URLSearchParams(query)]);
});

it('queryOf accepts a repeated parameter if its value is a list', () => {
  expect(of('tags=a&tags=b,c', SUBMIT).getAll('tags')).toEqual(['a', 'b,c']);
  expect(of('keep=1&keep=2,3', SUBMIT).getAll('keep')).toEqual(['1', '2,3']);
});

it.each([
  ['a percent sign alone', 'id=100%', 'unreadable'],
  ['a percent sign before `zz`', 'id=%zz', 'unreadable'],
  ['bytes that are not UTF-8', 'id=%ff', 'unreadable'],
  ['one parameter twice', 'id=a&id=b', 'invalid-request'],
  ['an unknown parameter', 'utm=1', 'invalid-request'],
])('queryOf refuses %s', (_, query, kind) => {
  expect(() => of(query, SUBMIT)).toThrow(expect.objectContaining({ kind }));
});
