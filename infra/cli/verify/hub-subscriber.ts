import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file as the hub sent it. */
interface Push {
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A subscriber that confirms every verification of its callback, and stores the files that it gets. */
export interface HubSubscriber {
  callback: string;
  /** The modes that the hub asked the subscriber to confirm, in order. */
  confirmed: string[];
  pushes: Push[];
  close(): void;
}

/** The address at which a deployment can reach this process. */
export interface CallbackAddress {
  /** An address that leads to `port`; the loopback address if absent. */
  url?: string;
  /** 0 for any free port. */
  port: number;
}

/**
 * Starts a subscriber. The callback has a unique query, so that the subscriber does not count requests of other
 * programs as calls of the hub.
 */
export async function startHubSubscriber({ url, port }: CallbackAddress): Promise<HubSubscriber> {
  const run = randomUUID();
  const confirmed: string[] = [];
  const pushes: Push[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { searchParams } = new URL(request.url ?? '/', 'http://callback');
    if (searchParams.get('verify') !== run) return response.writeHead(404).end();
    if (request.method === 'POST') {
      pushes.push({ headers: request.headers, body });
      return response.end();
    }
    confirmed.push(searchParams.get('hub.mode') ?? '');
    return response.end(searchParams.get('hub.challenge') ?? '');
  });
  server.listen(port, ...(url === undefined ? ['127.0.0.1'] : []));
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  const base = url ?? `http://127.0.0.1:${bound}/`;
  return {
    callback: `${base}${base.includes('?') ? '&' : '?'}verify=${run}`,
    confirmed,
    pushes,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
