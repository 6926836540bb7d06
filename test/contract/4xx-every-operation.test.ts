import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, newFeed, newName, newToken, submit } from './api.ts';

interface Operation {
  security?: unknown[];
}
const { paths }: { paths: Record<string, Record<string, Operation>> } = await fetch(
  `${inject('feedmill').url}/openapi.json`,
).then((answer) => answer.json());
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { security }]) => ({
    method: method.toUpperCase(),
    path,
    isOpen: security?.length === 0,
  })),
);

let feed: string;
let id: string;
/** The secret of a token for another feed. */
let stranger: string;
beforeAll(async () => {
  feed = await newFeed();
  id = (await submit(feed, { title: 'Ferry sails', content_text: 'At noon.' })).body.article.id;
  stranger = (await newToken([newName()])).secret;
});

const at = (path: string, name = feed): string => path.replace('{feed}', name).replace('{id}', id);

describe.each(Object.entries(paths))('%s', (path, methods) => {
  const known = Object.keys(methods).map((method) => method.toUpperCase());
  it.each(METHODS.filter((method) => !known.includes(method)))(
    '%s gets a 405 that lists the allowed methods',
    async (method) => {
      const { status, headers } = await ask(method, at(path));
      expect(status).toBe(405);
      const allowed = [...known, ...(known.includes('GET') ? ['HEAD'] : [])];
      expect(headers.get('allow')?.split(', ').toSorted()).toEqual(allowed.toSorted());
    },
  );
});

it.each(operations.filter(({ isOpen }) => !isOpen))(
  '$method $path without a token gets 401',
  async ({ method, path }) => {
    expect((await ask(method, at(path), { isAnonymous: true })).status).toBe(401);
  },
);

it.each(operations.filter(({ isOpen }) => isOpen))(
  '$method $path needs no token',
  async ({ method, path }) => {
    expect((await ask(method, at(path), { isAnonymous: true })).status).toBe(200);
  },
);

it.each(operations.filter(({ path }) => path.includes('{feed}')))(
  '$method $path gets 403 for every feed that the token does not name',
  async ({ method, path }) => {
    const answers = [];
    for (const name of [feed, newName(), 'No_Feed'])
      answers.push(await ask(method, at(path, name), { token: stranger }));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  },
);

it.each(operations.filter(({ path }) => path.startsWith('/v1/tokens')))(
  '$method $path is only for the admin',
  async ({ method, path }) => {
    expect((await ask(method, at(path), { token: stranger })).status).toBe(403);
  },
);
