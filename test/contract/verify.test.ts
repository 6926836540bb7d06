import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { ApiClient } from '../../infra/cli/api-client.ts';
import { CHECKS, runChecks } from '../../infra/cli/commands/verify.ts';
import type { CallbackAddress } from '../../infra/cli/verify/hub-subscriber.ts';
import { SUBMISSION_CHECKS } from '../../infra/cli/verify/submission-checks.ts';
import { type Check, Verification } from '../../infra/cli/verify/verification.ts';

const { url, adminToken } = inject('feedmill');

function verificationOf(
  at: string,
  visibleSeconds: number,
  callback: CallbackAddress = { port: 0 },
): Verification {
  return new Verification({
    api: new ApiClient({ url: at, token: adminToken }),
    feedsUrl: at,
    visibleSeconds,
    callback,
  });
}

interface Passed {
  method: string;
  path: string;
  status: number;
  headers: Headers;
  text: string;
}

/** What a proxy changes in requests and answers, to imitate a faulty deployment. */
interface Fault {
  request?: (headers: Headers) => void;
  answer?: (answer: Passed) => void;
  /** If this returns true, the proxy closes the connection instead of answering. */
  losesAnswer?: (answer: Passed, body: Buffer) => boolean;
}

const proxies: Server[] = [];
afterAll(() => {
  for (const proxy of proxies) proxy.close();
});

async function startFaulty({ request, answer, losesAnswer }: Fault): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers))
      if (!['host', 'connection', 'content-length'].includes(name)) headers.set(name, String(value));
    request?.(headers);
    const received = await fetch(url + incoming.url, {
      method: incoming.method ?? 'GET',
      headers,
      redirect: 'manual',
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const passed: Passed = {
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '',
      status: received.status,
      headers: new Headers(received.headers),
      // `fetch` decompresses the body, so the proxy answers without compression.
      text: await received.text(),
    };
    answer?.(passed);
    if (losesAnswer?.(passed, Buffer.concat(chunks))) {
      outgoing.destroy();
      return;
    }
    outgoing.statusCode = passed.status;
    for (const [name, value] of passed.headers)
      if (!['content-encoding', 'content-length', 'transfer-encoding', 'connection'].includes(name))
        outgoing.setHeader(name, value);
    outgoing.end(passed.text);
  });
  proxies.push(server);
  return `http://127.0.0.1:${await listening(server)}`;
}

/** Listens on any free port, and returns it. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** A callback address that forwards to the hub subscriber, with the headers that `alter` changed. */
async function startCallbackAddress(alter: (headers: Headers) => void): Promise<CallbackAddress> {
  const placeholder = createServer();
  const port = await listening(placeholder);
  placeholder.close();
  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray());
    const headers = new Headers();
    for (const name of ['content-type', 'link', 'x-hub-signature'])
      headers.set(name, String(incoming.headers[name]));
    alter(headers);
    const passed = await fetch(`http://127.0.0.1:${port}${incoming.url}`, {
      method: incoming.method ?? 'GET',
      ...(body.byteLength > 0 && { headers, body }),
    }).catch(() => undefined);
    // The verification has ended, so its subscriber does not listen any more.
    if (passed === undefined) outgoing.writeHead(502).end();
    else outgoing.writeHead(passed.status).end(await passed.text());
  });
  proxies.push(server);
  return { url: `http://127.0.0.1:${await listening(server)}/from/outside?kept=a%20b`, port };
}

const isFile = ({ path }: Passed): boolean => path.startsWith('/feeds/');

const withStatus = (from: number, to: number): Fault => ({
  answer: (passed) => {
    if (passed.status === from) passed.status = to;
  },
});
const withText = (from: string, to: string): Fault => ({
  answer: (passed) => {
    passed.text = passed.text.replaceAll(from, to);
  },
});
const withoutHeader = (name: string): Fault => ({ answer: ({ headers }) => headers.delete(name) });
const withoutRequestHeaders = (...names: string[]): Fault => ({
  request: (headers) => {
    for (const name of names) headers.delete(name);
  },
});

/** A cache that never revalidates a file that contains the article `To be taken down`. */
function neverRevalidates(): Fault {
  const cache = new Map<string, string>();
  return {
    answer: (passed) => {
      if (!isFile(passed) || passed.status !== 200) return;
      passed.text = cache.get(passed.path) ?? passed.text;
      if (passed.text.includes('To be taken down')) cache.set(passed.path, passed.text);
    },
  };
}

const FAULTS: readonly (readonly [fault: string, check: string, Fault])[] = [
  ['calls without a token are answered', 'tokens', withStatus(401, 200)],
  ['a token works for every feed', 'rights', withStatus(403, 200)],
  ['the answer for a new article has no Location', 'body-text-plain', withoutHeader('location')],
  [
    'compressed bodies are not recognised',
    'body-text-markdown-gzip',
    withoutRequestHeaders('content-encoding'),
  ],
  [
    'an invalid line of a batch is answered like a valid line',
    'batch',
    withText('"status":422', '"status":201'),
  ],
  ['If-Match is ignored', 'if-match', withoutRequestHeaders('if-match')],
  ['scheduled articles are in the files before their date', 'schedule', withText('"in":false', '"in":true')],
  [
    'caches may keep files for a day',
    'headers',
    {
      answer: (passed) => {
        if (isFile(passed)) passed.headers.set('cache-control', 'public, max-age=86400');
      },
    },
  ],
  ['files have no CORS header', 'headers', withoutHeader('access-control-allow-origin')],
  [
    'conditional requests are ignored',
    'conditional',
    withoutRequestHeaders('if-none-match', 'if-modified-since'),
  ],
  ['files are sent uncompressed', 'encodings', {}],
  ['the cache never revalidates a file', 'takedown', neverRevalidates()],
  ['files of a deleted feed get 404 instead of 410', 'deleted-feed', withStatus(410, 404)],
  [
    'files name a hub that does not exist',
    'hub',
    {
      answer: (passed) => {
        passed.headers.set('link', passed.headers.get('link')?.replace('/hub>', '/hubs>') ?? '');
      },
    },
  ],
  ['Atom files have no link to the archive', 'archives', withText('prev-archive', 'previous')],
];

describe('feedmill verify', () => {
  it.concurrent('finds no broken promise in a deployment without faults', async () => {
    const results = await runChecks(verificationOf(url, 240), CHECKS);
    expect(results.filter(({ result }) => result !== 'held')).toEqual([]);
  }, 300_000);

  it.concurrent('finds no fault if the first answer to each change is lost', async () => {
    const sent = new Set<string>();
    let lost = 0;
    const at = await startFaulty({
      losesAnswer: ({ method, path }, body) => {
        const change = `${method} ${path} ${body.toString('base64')}`;
        // Only the first answer to each change is lost. Answers to retries and equal submissions arrive.
        if (method === 'GET' || method === 'HEAD' || sent.has(change)) return false;
        sent.add(change);
        lost += 1;
        return true;
      },
    });
    const results = await runChecks(verificationOf(at, 60), SUBMISSION_CHECKS);
    expect(results.filter(({ result }) => result !== 'held')).toEqual([]);
    expect(lost).toBeGreaterThan(20);
  });

  it.concurrent('notices unsigned pushes to --hub-callback', async () => {
    const callback = await startCallbackAddress((headers) => headers.delete('x-hub-signature'));
    const checks = CHECKS.filter(({ name }) => name === 'hub-push');
    const [result] = await runChecks(verificationOf(url, 60, callback), checks);
    expect(result?.detail).toMatch(/^x-hub-signature of a push: expected "sha256=/);
  });

  it.concurrent('after an interruption, deletes everything that it created', async () => {
    const verification = verificationOf(url, 60);
    const interrupt = new AbortController();
    const endless: Check = {
      name: 'endless',
      promise: 'this ends',
      check: async () => {
        await verification.createToken([verification.feed]);
        const creating = verification.createFeed(`${verification.feed}-late`);
        interrupt.abort();
        await creating;
        await verification.until('the end', async () => undefined);
      },
    };
    await expect(runChecks(verification, [endless], interrupt.signal)).rejects.toThrow('interrupted');
    for (const feed of [verification.feed, `${verification.feed}-late`])
      expect(await verification.api.ask('GET', `/v1/feeds/${feed}`)).not.toMatchObject({ status: 200 });
    const { tokens } = await verification.api.json('TokenList', 'GET', '/v1/tokens?limit=100');
    expect(tokens.filter(({ feeds }) => feeds.includes(verification.feed))).toEqual([]);
    await expect(verification.createFeed('later')).rejects.toThrow('the run has ended');
  });

  it.concurrent('after Ctrl-C, deletes the feeds that it created', async () => {
    let child: ChildProcess | undefined;
    const created: string[] = [];
    const at = await startFaulty({
      answer: ({ method, path, status }) => {
        if (method !== 'PUT' || status !== 201) return;
        created.push(path);
        // A second signal would end the process immediately.
        if (created.length === 1) child?.kill('SIGINT');
      },
    });
    const program = join(import.meta.dirname, '..', '..', 'infra', 'cli', 'feedmill.mjs');
    child = spawn(process.execPath, [program, 'verify', '--api', at], {
      env: { ...process.env, FEEDMILL_TOKEN: adminToken },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [[code], text] = await Promise.all([
      once(child, 'exit'),
      child.stderr === null ? [] : child.stderr.toArray(),
    ]);
    expect(Buffer.concat(text).toString()).toMatch(
      /^deleting the feeds of this run.*\nfeedmill: interrupted$/m,
    );
    expect(code).toBe(130);
    expect(created.length).toBeGreaterThan(0);
    const { api } = verificationOf(url, 1);
    for (const path of created) expect(await api.ask('GET', path)).not.toMatchObject({ status: 200 });
  });

  it.concurrent('names the feed that it could not delete', async () => {
    const at = await startFaulty({
      answer: (passed) => {
        if (passed.method === 'DELETE') passed.status = 500;
      },
    });
    const verification = verificationOf(at, 10);
    const results = await runChecks(verification, []);
    expect(results).toMatchObject([
      {
        name: 'clean-up',
        result: 'broken',
        detail: `not deleted: /v1/feeds/${verification.feed}: send DELETE to each`,
      },
    ]);
  });

  it.concurrent('fails with the reason `forbidden` if the token is not accepted', async () => {
    const verification = new Verification({
      api: new ApiClient({ url, token: 'wrong' }),
      feedsUrl: url,
      visibleSeconds: 1,
    });
    await expect(runChecks(verification, CHECKS)).rejects.toMatchObject({ reason: 'forbidden' });
  });

  it.concurrent.each(FAULTS)('notices that %s', async (_, name, fault) => {
    const checks = CHECKS.filter((check) => check.name === name);
    const [result] = await runChecks(verificationOf(await startFaulty(fault), 10), checks);
    expect(result).toMatchObject({ name, result: 'broken' });
  });
});
