import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../contract/until.ts';
import { type Hub, startHub } from './a-hub.ts';
import { type StartedFeedmill, startFeedmill } from './start-feedmill.ts';

/** In links, this tag is in lower case. */
const TAG = 'Übersee & Häfen';
const FOLDED = encodeURIComponent(TAG.normalize('NFC').toLowerCase());

const dataFolder = mkdtempSync(join(tmpdir(), 'feedmill-websub-'));
let hub: Hub;
let failingHub: Hub;
let feedmill: StartedFeedmill;

const start = (port = '0') =>
  startFeedmill({ dataFolder, environment: { PORT: port, FEEDMILL_HUBS: `${hub.url},${failingHub.url}` } });
const call = (method: string, path: string, body?: unknown) =>
  fetch(feedmill.url + path, {
    method,
    headers: { authorization: `Bearer ${feedmill.adminToken}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const articleNamed = (name: string) => ({
  id: name,
  title: `The ${name} is back`,
  content_text: `The ${name} was away for a while. It came back this morning.`,
  tags: [TAG],
});
const filesOf = (folder: string) => ['rss.xml', 'atom.xml', 'feed.json', ''].map((file) => folder + file);
const FILES = [...filesOf('/feeds/quay/'), ...filesOf(`/feeds/quay/tags/${FOLDED}/`)];

beforeAll(async () => {
  [hub, failingHub] = await Promise.all([startHub(), startHub()]);
  failingHub.answer = (response) => response.writeHead(500).end();
  feedmill = await start();
  expect((await call('PUT', '/v1/feeds/quay', { title: 'Quay', near_duplicates: 'allow' })).status).toBe(201);
  await hub.until('the empty feed', (pings) => pings.length >= filesOf('/feeds/quay/').length);
  hub.pings.length = 0;
});
afterAll(async () => {
  await Promise.all([feedmill?.stop(), hub.close(), failingHub.close()]);
  rmSync(dataFolder, { recursive: true, force: true });
});

/** The hubs and the topic that a subscriber discovers in a document. */
interface Discovered {
  hubs: string[];
  self: string[];
}

/** Parses a Link header (RFC 8288 §3), but only in the form in which Feedmill writes it. */
function inHeader(link: string | null): Discovered {
  const links = (link ?? '').split(', ').map((one) => /^<([^>]*)>; rel="([^"]*)"$/.exec(one));
  const named = (rel: string) => links.flatMap((one) => (one?.[2] === rel ? [one[1] ?? ''] : []));
  return { hubs: named('hub'), self: named('self') };
}

function inPage(html: string): Discovered {
  const found: Discovered = { hubs: [], self: [] };
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const { rel, href = '' } = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
      if (child.tagName === 'link' && rel === 'hub') found.hubs.push(href);
      if (child.tagName === 'link' && rel === 'self') found.self.push(href);
      walk(child);
    }
  };
  walk(parse(html));
  return found;
}

const inLinks = (links: readonly { rel?: string; href?: string }[] = []): Discovered => ({
  hubs: links.flatMap(({ rel, href }) => (rel === 'hub' && href ? [href] : [])),
  self: links.flatMap(({ rel, href }) => (rel === 'self' && href ? [href] : [])),
});

/** The links in the document, read by another parser than Feedmill's. */
function inDocument(path: string, text: string): Discovered {
  if (path.endsWith('rss.xml')) return inLinks(parseRssFeed(text).atom?.links);
  if (path.endsWith('atom.xml')) return inLinks(parseAtomFeed(text).links);
  if (!path.endsWith('feed.json')) return inPage(text);
  const { feed_url = '', hubs = [] } = parseJsonFeed(text);
  return { hubs: hubs.flatMap(({ url }) => url ?? []), self: [feed_url] };
}

describe('an update', () => {
  let submittedAt: number;
  let id: string;
  beforeAll(async () => {
    submittedAt = Date.now();
    const { article } = await (await call('POST', '/v1/feeds/quay/articles', articleNamed('ferry'))).json();
    id = article.id;
    await hub.until('all files', (pings) => FILES.every((path) => has(pings, path)));
  });
  const has = (pings: readonly { topic: string }[], path: string) =>
    pings.some(({ topic }) => topic === feedmill.url + path);

  it('is announced to the hub by one WebSub request for each file', () => {
    expect(hub.pings.map(({ topic }) => topic).toSorted()).toEqual(
      FILES.map((path) => feedmill.url + path).toSorted(),
    );
    for (const { mode, method, contentType } of hub.pings) {
      expect({ mode, method }).toEqual({ mode: 'publish', method: 'POST' });
      expect(contentType).toMatch(/^application\/x-www-form-urlencoded/);
    }
  });

  it.each(FILES)('is in the answer to GET %s, which names the hubs and the URL of the file', async (path) => {
    const answer = await fetch(feedmill.url + path);
    const text = await answer.text();
    expect(text).toContain('The ferry is back');
    const discovered = {
      hubs: [`${feedmill.url}/hub`, hub.url, failingHub.url],
      self: [feedmill.url + path],
    };
    expect(inDocument(path, text)).toEqual(discovered);
    // A subscriber reads the document only if the header names no hub (WebSub §4).
    if (!path.endsWith('/')) expect(inHeader(answer.headers.get('link'))).toEqual(discovered);
  });

  it('sets visible_at and then told_at of the article', async () => {
    const seenOf = async () => {
      const answer = await call('GET', `/v1/feeds/quay/articles/${id}`);
      return { etag: answer.headers.get('etag') ?? '', seen: (await answer.json())._feedmill.seen };
    };
    // The hub answers before Feedmill has stored the time of notification.
    await until(async () => (await seenOf()).seen?.told_at !== undefined);
    const { seen, etag } = await seenOf();
    expect(etag).toBe('"1-published-told"');
    const submitted = new Date(submittedAt).toISOString();
    expect([submitted, seen.visible_at, seen.told_at].toSorted()).toEqual([
      submitted,
      seen.visible_at,
      seen.told_at,
    ]);
  });

  let attempt = 0;
  it('is announced once for each file after several submissions', async () => {
    const before = hub.pings.length;
    // One batch publishes all articles in one window. A repeated test needs new articles, because hubs are
    // not notified of unchanged ones.
    attempt += 1;
    const names = ['tug', 'crane', 'barge'].map((name) => `${name} ${attempt}`);
    const lines = names.map((name) => JSON.stringify(articleNamed(name)));
    await fetch(`${feedmill.url}/v1/feeds/quay/articles/batch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${feedmill.adminToken}`, 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    });
    await hub.until('all files again', (pings) => FILES.every((path) => has(pings.slice(before), path)));
    await failingHub.until('tried again', (pings) => pings.length >= hub.pings.length + FILES.length);
    expect(
      hub.pings
        .slice(before)
        .map(({ topic }) => topic)
        .toSorted(),
    ).toEqual(FILES.map((path) => feedmill.url + path).toSorted());
  });

  it('is sent after kill -9 if the hub did not accept it before', async () => {
    const { answer } = hub;
    hub.answer = (response) => response.writeHead(503).end();
    const before = hub.pings.length;
    await call('POST', '/v1/feeds/quay/articles', articleNamed('pilot'));
    await hub.until('tried', (pings) => pings.length >= before + FILES.length);
    await feedmill.kill();
    hub.answer = answer;
    const missed = hub.pings.length;
    feedmill = await start(new URL(feedmill.url).port);
    await hub.until('told', (pings) => FILES.every((path) => has(pings.slice(missed), path)));
  });
});
