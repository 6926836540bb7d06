import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileKey } from '#shared/model/addresses.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { publishTimeline } from '#shared/pipeline/publish/publish-timeline.ts';
import { CANARY_FEED } from '#shared/settings.ts';
import { runCanary } from '../../lambdas/canary/run-canary.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores, testRuntime } from '../embedded-stores.ts';
import { ADMIN_SECRET, apiInProcess } from './api-in-process.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const FEEDS = 'https://feeds.example';

it('the canary sees its correction at the edge, takes its article down once a day, and is counted apart', async () => {
  const runtime = testRuntime('2026-03-01T12:00:00.000Z');
  const requests: LogEvent[] = [];
  const calls: string[] = [];
  const api = apiInProcess(stores, runtime, (event) => requests.push({ ...event }));
  const published: LogEvent = { event: 'publish' };
  const publishing = contextIn(stores, CANARY_FEED, { runtime, event: published });
  let isPublishing = true;
  const world = {
    publicUrl: FEEDS,
    token: ADMIN_SECRET,
    runtime: {
      ...runtime,
      /** The publisher runs while the canary waits. */
      sleep: async (milliseconds: number) => {
        runtime.advance(milliseconds);
        if (isPublishing) await publishTimeline({ feed: CANARY_FEED }, publishing);
      },
    },
    fetch: async (address: string | URL | Request, { method = 'GET', body }: RequestInit = {}) => {
      const path = String(address).slice(FEEDS.length);
      if (!path.startsWith('/feeds/')) {
        calls.push(method);
        return await api(method, path, { ...(body && { body: String(body) }) });
      }
      const found = await stores.files().read(fileKey(CANARY_FEED, undefined, 'feed.json'));
      return found === undefined ? new Response('', { status: 404 }) : new Response(Buffer.from(found));
    },
  };
  const check = async () => {
    const event: LogEvent = { event: 'canary' };
    calls.length = 0;
    await runCanary({ ...world, event });
    return [calls.join(' '), event.visible_after_ms, event.gone_after_ms];
  };
  expect(await check()).toEqual(['PUT POST', 5_000, undefined]);
  runtime.advance(300_000);
  expect(await check()).toEqual(['PUT POST', 5_000, undefined]);
  runtime.advance(86_400_000);
  expect(await check()).toEqual(['PUT DELETE POST', 5_000, 5_000]);
  expect(new Set(requests.map(({ event }) => event))).toEqual(new Set(['canary_request']));
  expect(published).not.toHaveProperty('visible_after_ms');
  isPublishing = false;
  runtime.advance(300_000);
  await expect(check()).rejects.toThrow('the edge did not serve the change of the canary within 100 s');
});
