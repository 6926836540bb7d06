import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { conformsTo } from './conforms-to.ts';

const { url, adminToken } = inject('feedmill');

export interface Ask {
  json?: unknown;
  text?: string | Uint8Array<ArrayBuffer>;
  type?: string;
  headers?: Record<string, string>;
  /** The token to send. The default is the token of the admin. */
  token?: string | undefined;
  isAnonymous?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: each test checks the answers that it gets
export type Body = any;

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  /** The text as JSON, if it is JSON. */
  body: Body;
}

/** Sends a request to the API, and checks the answer against `openapi.json`. */
export async function ask(
  method: string,
  path: string,
  { json, text, type, headers, token, isAnonymous }: Ask = {},
): Promise<Answered> {
  const body = json === undefined ? text : JSON.stringify(json);
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(!isAnonymous && { authorization: `Bearer ${token ?? adminToken}` }),
      ...(body !== undefined && {
        'content-type': type ?? (json === undefined ? 'text/plain' : 'application/json'),
      }),
      ...headers,
    },
    ...(body !== undefined && { body }),
    redirect: 'manual',
  });
  const received = await response.text();
  const isJson =
    response.headers.get('content-type')?.includes('json') &&
    !response.headers.get('content-type')?.includes('ndjson');
  const answered = {
    status: response.status,
    headers: response.headers,
    text: received,
    body: isJson ? JSON.parse(received) : undefined,
  };
  await conformsTo(method, path, answered);
  return answered;
}

export function newName(): string {
  return `t-${randomUUID()}`;
}

/** Creates a feed, and returns its name. */
export async function newFeed(settings: Record<string, unknown> = {}): Promise<string> {
  const feed = newName();
  const { status, text } = await ask('PUT', `/v1/feeds/${feed}`, {
    json: { title: 'Harbour news', ...settings },
  });
  if (status !== 201) throw new Error(`the creation of the feed was answered with ${status}: ${text}`);
  return feed;
}

export function submit(
  feed: string,
  article: Record<string, unknown>,
  more: Ask & { query?: string } = {},
): Promise<Answered> {
  const { query = '', ...rest } = more;
  return ask('POST', `/v1/feeds/${feed}/articles${query}`, { json: article, ...rest });
}

/** Issues a publisher's token and returns its id and secret. */
export async function newToken(
  feeds: string[],
  more: Record<string, unknown> = {},
): Promise<{ id: string; secret: string }> {
  const { body } = await ask('POST', '/v1/tokens', { json: { publisher: 'Harbour desk', feeds, ...more } });
  return body;
}

const SENTENCES = [
  'The ferry to the outer islands will sail every hour from the first of June',
  'A second boat was bought in spring and has been painted in the colours of the town',
  'Tickets cost as much as they did last year, and bicycles travel for nothing',
  'The landing stage in the north was built anew after the storm of last winter',
  'Islanders had asked for the early boat so that children reach their school in time',
  'Two sailors who had retired have come back to help out on Sundays',
  'The harbour master counts on many more guests than there were in the years before',
  'Who misses the last boat may sleep in the old customs house, which is open all night',
];

/** A text as long as an article. The topic makes the text unique. */
export function storyOf(topic: string): string {
  return SENTENCES.map((sentence, n) => `${sentence}, writes ${topic} on page ${n + 1}.`).join(' ');
}

/** All pages of `GET /v1/tokens`. */
export async function tokenPages(limit = 100): Promise<{ id: string; used_on?: string }[][]> {
  const pages = [];
  for (let cursor = '', isMore = true; isMore; isMore = cursor !== '') {
    const { body } = await ask('GET', `/v1/tokens?limit=${limit}${cursor}`);
    pages.push(body.tokens);
    cursor = body.next_cursor === undefined ? '' : `&cursor=${body.next_cursor}`;
  }
  return pages;
}
