import type { LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { CANARY_FEED } from '#shared/settings.ts';

export interface CanaryOptions {
  /** The address at which readers reach the deployment, without a slash at the end. */
  publicUrl: string;
  token: string;
  runtime: Runtime;
  fetch: typeof fetch;
  /** Gets `visible_after_ms`; once a day it also gets `gone_after_ms`. */
  event: LogEvent;
  /** This signal is aborted shortly before Lambda ends the function. Then no request begins or continues. */
  deadline: AbortSignal;
}

const PUBLISHER_ID = 'canary';
/**
 * Seconds between two reads of the file. Edges revalidate a file after a minute, so a change is visible after
 * about 70 s.
 */
const POLL_SECONDS = 5;
const MAX_WAIT_SECONDS = 100;
/** Timeout of one request. If a host does not answer, the function still has time to report this. */
const REQUEST_MILLISECONDS = 20_000;

const SETTINGS = { title: 'Canary', unlisted: true, near_duplicates: 'allow' };

/**
 * Sends a correction of one article through the API, and waits until the edge serves the correction to
 * readers. Only the summary of the article changes. No identity key depends on the summary, so the table does
 * not grow. Once a day, the function first takes the article down and waits until the edge no longer serves
 * it.
 *
 * @throws {Error} a call was refused, or the edge did not serve the change in time
 */
export async function runCanary(options: CanaryOptions): Promise<void> {
  const { publicUrl, runtime, event } = options;
  const now = runtime.now();
  const feed = `${publicUrl}/v1/feeds/${CANARY_FEED}`;
  await callApi('PUT', feed, options, SETTINGS);
  const before = await servedSummary(options);
  if (before !== undefined && dayOf(before) !== dayOf(now)) {
    await callApi('DELETE', `${feed}/articles/by-id?id=${PUBLISHER_ID}`, options);
    event.gone_after_ms = await waitFor(undefined, options);
  }
  await callApi('POST', `${feed}/articles?restore=true`, options, {
    id: PUBLISHER_ID,
    title: 'The canary sings',
    content_text: 'This article proves every five minutes that submissions reach readers.',
    date_published: '2026-01-01T00:00:00Z',
    summary: now,
  });
  event.visible_after_ms = await waitFor(now, options);
}

async function callApi(
  method: string,
  address: string,
  { token, fetch, deadline }: CanaryOptions,
  body?: unknown,
): Promise<void> {
  const answer = await fetch(address, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    signal: inTime(deadline),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${address} answered ${answer.status}: ${text.slice(0, 300)}`);
}

/** The summary of the article that the edge serves; undefined if the edge does not serve the article. */
async function servedSummary({ publicUrl, fetch, deadline }: CanaryOptions): Promise<string | undefined> {
  const answer = await fetch(`${publicUrl}/feeds/${CANARY_FEED}/feed.json`, { signal: inTime(deadline) });
  const text = await answer.text();
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`the edge answered ${answer.status} for the feed`);
  const { items }: { items: { summary?: string }[] } = JSON.parse(text);
  return items[0]?.summary;
}

/** @returns milliseconds until the edge served the summary; without a summary, until it served no article */
async function waitFor(summary: string | undefined, options: CanaryOptions): Promise<number> {
  const { runtime } = options;
  const startedMs = Date.parse(runtime.now());
  for (;;) {
    if ((await servedSummary(options)) === summary) return Date.parse(runtime.now()) - startedMs;
    if (Date.parse(runtime.now()) - startedMs > MAX_WAIT_SECONDS * 1_000)
      throw new Error(`the edge did not serve the change of the canary within ${MAX_WAIT_SECONDS} s`);
    await runtime.sleep(POLL_SECONDS * 1_000);
  }
}

function inTime(deadline: AbortSignal): AbortSignal {
  return AbortSignal.any([deadline, AbortSignal.timeout(REQUEST_MILLISECONDS)]);
}

const dayOf = (instant: string): string => instant.slice(0, 10);
