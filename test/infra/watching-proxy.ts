import { createServer, type IncomingMessage, request } from 'node:http';
import { type LoopbackServer, serveOnAnyPort } from '../../infra/local/http/serve-on-any-port.ts';

/** A proxy for a store that reports every answered request with its status, and changes nothing. */
export async function startWatchingProxy(
  target: string,
  watch: (request: IncomingMessage, body: Buffer, status: number) => void,
): Promise<LoopbackServer> {
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
  return await serveOnAnyPort(server);
}
