import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { listenOnLoopback } from '../../infra/local/listen-on-loopback.ts';

export interface WatchingProxy {
  /** In the place of the store's own endpoint. */
  endpoint: string;
  close(): Promise<void>;
}

/** Shows every request to somebody, with the status that the store answered, and changes nothing. */
export async function startWatchingProxy(
  target: string,
  watch: (request: IncomingMessage, body: Buffer, status: number) => void,
): Promise<WatchingProxy> {
  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray());
    const { method, url = '/', headers } = incoming;
    const forwarded = request(new URL(url, target), { method, headers });
    forwarded.on('error', () => outgoing.destroy());
    forwarded.on('response', (answer) => {
      const { statusCode = 502 } = answer;
      watch(incoming, body, statusCode);
      outgoing.writeHead(statusCode, answer.headers);
      answer.pipe(outgoing);
      answer.on('error', () => outgoing.destroy());
    });
    forwarded.end(body);
  });
  const port = await listenOnLoopback(server, 0);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
