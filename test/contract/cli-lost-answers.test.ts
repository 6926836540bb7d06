import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { ask, newFeed, newName } from './api.ts';

const { url, adminToken } = inject('feedmill');
const PROGRAM = join(import.meta.dirname, '..', '..', 'infra', 'cli', 'feedmill.mjs');

/** Runs a command over a connection that breaks before the answer to the first change. */
async function withLostAnswer(...args: string[]): Promise<string> {
  let mustLose = true;
  const server = createServer(async (request, answer) => {
    const { method = '', headers } = request;
    const body = await buffer(request);
    const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...sent } = headers;
    const response = await fetch(`${url}${request.url}`, {
      method,
      headers: sent as Record<string, string>,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const text = await response.text();
    if (method !== 'GET' && mustLose) {
      mustLose = false;
      request.socket.destroy();
    } else answer.writeHead(response.status, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = { ...process.env, FEEDMILL_API: `http://127.0.0.1:${port}`, FEEDMILL_TOKEN: adminToken };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], { env });
    expect(mustLose).toBe(false);
    return stdout;
  } finally {
    server.close();
  }
}

it('after a lost answer, `tokens create` prints the secret of the only token', async () => {
  const publisher = newName();
  const secret = await withLostAnswer(
    'tokens',
    'create',
    '--publisher',
    publisher,
    '--feed',
    await newFeed(),
  );
  const session = await ask('GET', '/v1/session', { token: secret.trim() });
  expect(session.body).toMatchObject({ publisher });
  const { tokens } = (await ask('GET', '/v1/tokens?limit=100')).body;
  expect(tokens.filter((one: { publisher: string }) => one.publisher === publisher)).toHaveLength(1);
});

it('after a lost answer, a submission prints the outcome of the first attempt', async () => {
  const feed = await newFeed();
  const { status } = await ask('POST', `/v1/feeds/${feed}/articles?id=pier`, {
    text: 'The pier\n\nIt is open.',
  });
  expect(status).toBe(201);
  const file = join(import.meta.dirname, '..', '..', 'CONTRIBUTING.md');
  expect(await withLostAnswer('submit', file, '--feed', feed, '--id', 'quay')).toMatch(/^created /);
  const corrected = await withLostAnswer('edit', 'pier', '--set', 'title=Pier', '--feed', feed, '--json');
  expect(JSON.parse(corrected)).toMatchObject({ outcome: 'updated' });
});
