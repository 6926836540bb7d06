import type { FuzzCase } from './fuzz-cases.ts';
import { type Received, send } from './send.ts';

/** Concurrent requests: more than `npm start` has instances of `submit`. */
const CONCURRENCY = 8;
const ARTICLES = '/v1/feeds/fuzz/articles';
/** The id of the article in an answer. */
const ID = /"article":\{"id":"([0-9a-f-]{36})"/;

/** Creates the feed that the cases use. */
export async function makeFuzzFeed(url: string, adminToken: string): Promise<void> {
  const body = Buffer.from(JSON.stringify({ title: 'Fuzz', near_duplicates: 'allow' }));
  const headers = { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' };
  const { status, text } = await send(url, { method: 'PUT', path: '/v1/feeds/fuzz', headers, body });
  if (status !== 201 && status !== 200)
    throw new Error(`the request that creates the feed was answered with ${status}: ${text}`);
}

/**
 * Sends each case, and then a GET for the article that the answer names.
 *
 * @returns a line for each answer that is 5xx or missing
 */
export async function runFuzz(
  url: string,
  adminToken: string,
  cases: readonly FuzzCase[],
): Promise<string[]> {
  const authorization = `Bearer ${adminToken}`;
  const faults: string[] = [];
  const judge = (name: string, { status, text }: Received): void => {
    if (status === 0 || status >= 500) faults.push(`${name}: ${status} ${text.slice(0, 300)}`);
  };
  const run = async ({ method, path, type, body }: FuzzCase, index: number): Promise<void> => {
    const name = `case ${index}: ${type ?? ''} ${path} ${JSON.stringify(body?.toString('utf8').slice(0, 1_000))}`;
    const headers = {
      authorization,
      ...(type !== undefined && { 'content-type': `${type}; charset=utf-8` }),
    };
    const whole = path.startsWith('/v1/') ? path : `${ARTICLES}${path}`;
    const answer = await send(url, { method, path: whole, headers, ...(body && { body }) });
    judge(name, answer);
    const id = ID.exec(answer.text)?.[1];
    if (id === undefined) return;
    judge(
      `${name}, then GET`,
      await send(url, { method: 'GET', path: `${ARTICLES}/${id}`, headers: { authorization } }),
    );
  };
  const remaining = cases.entries();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (const [index, one] of remaining) await run(one, index);
    }),
  );
  judge(
    'the list afterwards',
    await send(url, { method: 'GET', path: `${ARTICLES}?limit=100`, headers: { authorization } }),
  );
  return faults;
}
