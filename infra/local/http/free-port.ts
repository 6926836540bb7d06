import { once } from 'node:events';
import { createServer } from 'node:http';
import { listenOnLoopback } from './listen-on-loopback.ts';

/** Finds a free port, for a program that cannot report the port that it has bound. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnLoopback(server, 0);
  server.close();
  await once(server, 'close');
  return port;
}
