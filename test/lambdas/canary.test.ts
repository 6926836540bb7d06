import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileKey } from '#shared/model/addresses.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
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

it('the canary waits for the edge, and takes its article down once a day', async () => {
  const runtime = testRuntime('2026-03-01T12:00:00.000Z');
  const requests: LogEvent[] = [];
  const calls: string[] = [];
  const api = apiInProcess(stores, runtime, (event) => requests.push({ ...event }));
  const published: LogEvent = { event: 'publish' };
  const sent: unknown[] = [];
  const publishing = {
    ...contextIn(stores, CANARY_FEED, { runtime, event: published }),
    notices: {
      queue: { send: async (messages: readonly unknown[]) => void sent.push(...messages) },
      delaySeconds: 0,
      hasExternalHubs: true,
    },
  };
  const timelines = [{ feed: CANARY_FEED, isImport: false }];
  let isPublishing = true;
  let deadline = new AbortController().signal;
  const options = {
    publicUrl: FEEDS,
    token: ADMIN_SECRET,
    runtime: {
      ...runtime,
      /** Publishes while the canary waits, unless the test has stopped publishing. */
      sleep: async (milliseconds: number) => {
        runtime.advance(milliseconds);
        if (isPublishing) await publish({ timelines, feeds: [], pages: [] }, publishing);
      },
    },
    fetch: async (address: string | URL | Request, { method = 'GET', body, signal }: RequestInit = {}) => {
      signal?.throwIfAborted();
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
    await runCanary({ ...options, event, deadline });
    return [calls.join(' '), event.visible_after_ms, event.gone_after_ms];
  };
  expect(await check()).toEqual(['PUT POST', 5_000, undefined]);
  runtime.advance(300_000);
  expect(await check()).toEqual(['PUT POST', 5_000, undefined]);
  runtime.advance(86_400_000);
  expect(await check()).toEqual(['PUT DELETE POST', 5_000, 5_000]);
  expect(new Set(requests.map(({ event }) => event))).toEqual(new Set(['canary_request']));
  expect(published).not.toHaveProperty('visible_after_ms');
  expect(sent).toEqual([]);
  isPublishing = false;
  runtime.advance(300_000);
  await expect(check()).rejects.toThrow('the edge did not serve the change of the canary within 100 s');
  // A takedown that has not reached readers is repeated.
  runtime.advance(86_400_000);
  for (const _call of [1, 2]) {
    await expect(check()).rejects.toThrow('the edge did not serve the change');
    expect(calls).toEqual(['PUT', 'DELETE']);
  }
  isPublishing = true;
  expect(await check()).toEqual(['PUT DELETE POST', 5_000, 5_000]);
  deadline = AbortSignal.abort(new Error('no time is left'));
  await expect(check()).rejects.toThrow('no time is left');
});
