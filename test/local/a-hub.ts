import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { arrivalsOf } from './arrivals.ts';

/** A notification that a hub received. */
export interface Ping {
  /** Epoch milliseconds. */
  at: number;
  mode: string | null;
  topic: string;
  contentType: string | undefined;
  method: string | undefined;
}

export interface Hub {
  url: string;
  pings: Ping[];
  /** Answers each notification, at first with 202. Tests replace it. */
  answer: (response: ServerResponse, ping: Ping) => void;
  /** Resolves when the notifications meet the condition, or rejects after the timeout with a list of them. */
  until(what: string, holds: (pings: readonly Ping[]) => boolean, milliseconds?: number): Promise<void>;
  close(): Promise<void>;
}

/** A WebSub hub that receives notifications, on any free port of the loopback. */
export async function startHub(): Promise<Hub> {
  const arrivals = arrivalsOf(
    () => hub.pings,
    (pings) => JSON.stringify(pings),
  );
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
    const ping = {
      at: Date.now(),
      mode: form.get('hub.mode'),
      topic: form.get('hub.url') ?? '',
      contentType: request.headers['content-type'],
      method: request.method,
    };
    hub.pings.push(ping);
    hub.answer(response, ping);
    arrivals.look();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hub: Hub = {
    url: `http://127.0.0.1:${port}/`,
    pings: [],
    answer: (response) => response.writeHead(202).end(),
    until: arrivals.until,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return hub;
}
