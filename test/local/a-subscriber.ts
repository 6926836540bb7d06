import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { arrivalsOf } from './arrivals.ts';

/** A request of the hub to a callback. */
export interface Call {
  /** Epoch milliseconds. */
  at: number;
  method: string;
  /** Path and query as they were sent. */
  target: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Subscriber {
  /** Address of the subscriber, without a slash at the end. */
  url: string;
  calls: Call[];
  /** Answers each call. At first it confirms and accepts every call. Tests replace it. */
  answer: (response: ServerResponse, call: Call) => void;
  /** Resolves when the calls meet the condition, or rejects after the timeout with a list of them. */
  until(what: string, holds: (calls: readonly Call[]) => boolean, milliseconds?: number): Promise<void>;
  close(): Promise<void>;
}

/** Echoes the challenge of a verification, and accepts deliveries. */
export function confirmAndAccept(response: ServerResponse, { query }: Call): void {
  response
    .writeHead(200, { 'content-type': 'application/octet-stream' })
    .end(query.get('hub.challenge') ?? '');
}

/** A subscriber of a WebSub hub with any number of callbacks, on any free port of the loopback. */
export async function startSubscriber(): Promise<Subscriber> {
  const arrivals = arrivalsOf(
    () => subscriber.calls,
    (calls) => `\n${calls.map(({ method, target }) => `${method} ${target}`).join('\n')}`,
  );
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { method = '', url: target = '/', headers } = request;
    const { searchParams: query } = new URL(target, 'http://callback');
    const call = { at: Date.now(), method, target, query, headers, body };
    subscriber.calls.push(call);
    subscriber.answer(response, call);
    arrivals.look();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const subscriber: Subscriber = {
    url: `http://127.0.0.1:${port}`,
    calls: [],
    answer: confirmAndAccept,
    until: arrivals.until,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return subscriber;
}
