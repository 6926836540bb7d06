import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { chunksOf } from '#shared/model/chunks-of.ts';
import { CORPORA, print, readLines } from '../evaluation/score/corpora.ts';
import { startFeedmill } from '../local/start-feedmill.ts';
import { Chromium, chromiumPath } from './chromium.ts';
import { HOSTILE_HTML, HOSTILE_MARKDOWN } from './hostile-articles.ts';

/**
 * `node test/security/no-script.ts`: sends hostile articles to the API of `npm start`, and opens every page
 * and feed item in a browser. No script may run, only pictures, sound and videos may be requested from
 * other hosts, and no dialog or window may open.
 */
const FEED = 'hostile';
/** The number of sanitised articles on one page. Articles on one page cannot affect each other. */
const TOGETHER = 25;
/** The page of each twentieth article of the corpus is opened. The content of all feed items is opened. */
const PAGE_OF_EVERY = 20;
const VISIBLE_WITHIN_MILLISECONDS = 120_000;

type Fields = Record<string, unknown>;
const Answer = z.object({ line: z.number(), status: z.number(), id: z.string().optional() });
const FeedPage = z.object({
  next_url: z.string().optional(),
  items: z.array(z.object({ id: z.string(), content_html: z.string().optional() })),
});

function articlesOf(markup: string, number: number): Fields[] {
  // The feed also publishes near duplicates. The number keeps articles different after their markup is
  // removed.
  const fields = {
    title: `${number} ${markup}`.slice(0, 400),
    summary: `${markup} ${number}`,
    authors: [{ name: markup.slice(0, 100) }],
    tags: [markup.replaceAll(/\s+/g, ' ').slice(0, 60)],
  };
  return [
    { ...fields, id: `h${number}`, content_html: `<p>Case ${number} as HTML.</p>${markup}` },
    { ...fields, id: `m${number}`, content_markdown: `Case ${number} as Markdown.\n\n${markup}` },
    { ...fields, id: `t${number}`, content_text: `Case ${number} as text.\n\n${markup}` },
  ];
}

function corpusArticles(): Fields[] {
  if (CORPORA === undefined) {
    print('no script: the corpora are skipped, FEEDMILL_CORPORA is not set');
    return [];
  }
  const payloads = readLines(
    join(CORPORA, 'corpora/xss/payloads.jsonl'),
    z.object({ id: z.string(), input: z.string() }),
  );
  return payloads.map(({ id, input }, n) => ({
    id,
    title: `${n} ${input}`.slice(0, 400).toWellFormed(),
    content_html: `<p>Payload ${n}.</p>${input}`,
  }));
}

class Instance {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#headers = { authorization: `Bearer ${token}` };
  }

  async ask(method: string, path: string, type: string, body: string): Promise<string> {
    const headers = { ...this.#headers, 'content-type': type };
    const response = await fetch(`${this.#url}${path}`, { method, headers, body });
    const text = await response.text();
    if (response.status >= 500) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  }

  /** Submits all articles, and submits unprocessed lines again. @returns ids of the created articles */
  async submitAll(articles: readonly Fields[]): Promise<string[]> {
    const ids: string[] = [];
    let left = [...articles];
    while (left.length > 0) {
      const lines = left.slice(0, 500);
      const body = lines.map((article) => JSON.stringify(article)).join('\n');
      const text = await this.ask('POST', `/v1/feeds/${FEED}/articles/batch`, 'application/x-ndjson', body);
      const answers = text
        .trim()
        .split('\n')
        .map((line) => Answer.parse(JSON.parse(line)));
      ids.push(...answers.flatMap(({ status, id }) => (status === 201 && id !== undefined ? [id] : [])));
      const again = answers.filter(({ status }) => status === 503).map(({ line }) => lines[line - 1] ?? {});
      left = [...again, ...left.slice(500)];
    }
    return ids;
  }

  /** Reads a published file until `isDone` accepts its content, and returns the content. */
  async published(path: string, isDone: (text: string) => boolean): Promise<string> {
    const end = Date.now() + VISIBLE_WITHIN_MILLISECONDS;
    for (;;) {
      const response = await fetch(path.startsWith('http') ? path : `${this.#url}${path}`);
      const text = await response.text();
      if (response.ok && isDone(text)) return text;
      if (Date.now() > end) throw new Error(`${path} is not there in time: ${response.status}`);
      await wait(500);
    }
  }

  /** The content of the items in the feed and its archive. */
  async contents(): Promise<string[]> {
    const contents: string[] = [];
    for (let path: string | undefined = `/feeds/${FEED}/feed.json`; path !== undefined; ) {
      const { items, next_url } = FeedPage.parse(JSON.parse(await this.published(path, () => true)));
      contents.push(...items.flatMap(({ content_html }) => content_html ?? []));
      path = next_url;
    }
    return contents;
  }
}

/** A server of pages with only the given markup, without a policy that would stop scripts. */
async function bareServer(): Promise<{ show(html: string): string; stop(): void }> {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const html = pages[Number(request.url?.slice(1))];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Bare</title><body>${html ?? ''}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port }: AddressInfo = Object(server.address());
  return {
    show: (html) => `http://127.0.0.1:${port}/${pages.push(html) - 1}`,
    stop: () => server.close(),
  };
}

async function check(browserPath: string): Promise<number> {
  const feedmill = await startFeedmill();
  const bare = await bareServer();
  const browser = await Chromium.start(browserPath);
  let seen = 0;
  const look = async (url: string): Promise<boolean> => {
    const sightings = await browser.visit(url);
    for (const { kind, what } of sightings) print(`  ${kind} at ${url}: ${what.slice(0, 200)}`);
    return sightings.length > 0;
  };
  try {
    // Proves that the browser reports scripts and requests.
    for (const markup of [
      HOSTILE_HTML[0],
      HOSTILE_HTML[4],
      HOSTILE_HTML[7],
      HOSTILE_HTML[8],
      HOSTILE_HTML[35],
    ]) {
      const sightings = await browser.visit(bare.show(markup ?? ''));
      if (sightings.length === 0) throw new Error(`the browser does not see what runs in ${markup}`);
    }
    const instance = new Instance(feedmill.url, feedmill.adminToken);
    const settings = { title: HOSTILE_HTML[0], description: HOSTILE_HTML[4], near_duplicates: 'allow' };
    await instance.ask('PUT', `/v1/feeds/${FEED}`, 'application/json', JSON.stringify(settings));
    const corpus = await instance.submitAll(corpusArticles());
    const own = await instance.submitAll([...HOSTILE_HTML, ...HOSTILE_MARKDOWN].flatMap(articlesOf));
    for (const markup of HOSTILE_HTML) {
      const page = `<!doctype html><title>Of a page</title><main><h1>A heading</h1><p>Enough to read.</p>${markup}</main>`;
      await instance.ask('POST', `/v1/feeds/${FEED}/articles`, 'text/html', page);
    }
    const last = own.at(-1) ?? '';
    await instance.published(`/feeds/${FEED}/feed.json`, (text) => text.includes(last));
    const paths = [
      ...[
        '/',
        `/feeds/${FEED}/`,
        `/feeds/${FEED}/rss.xml`,
        `/feeds/${FEED}/atom.xml`,
        `/feeds/${FEED}/feed.json`,
      ],
      ...[...own, ...corpus.filter((_, n) => n % PAGE_OF_EVERY === 0)].map((id) => `/articles/${id}`),
    ];
    for (const path of paths) {
      await instance.published(path, () => true);
      if (await look(`${feedmill.url}${path}`)) seen += 1;
    }
    const contents = await instance.contents();
    for (const group of chunksOf(contents, TOGETHER)) {
      if (await look(bare.show(group.join('\n')))) seen += 1;
    }
    print(
      `no script: ${paths.length} pages and files, ${contents.length} contents, ${seen} of them ran a script, requested something forbidden or opened a window`,
    );
  } finally {
    bare.stop();
    await Promise.all([browser.stop(), feedmill.stop()]);
  }
  return seen;
}

const browserPath = chromiumPath();
if (browserPath === undefined) {
  print('no script: SKIPPED, there is no Chromium; `apt-get install chromium`, or set CHROMIUM to its path');
} else if ((await check(browserPath)) > 0) {
  process.exitCode = 1;
}
