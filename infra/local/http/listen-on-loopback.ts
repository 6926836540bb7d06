import { once } from 'node:events';
import type { Server } from 'node:http';

/**
 * Binds 127.0.0.1 and nothing else.
 *
 * @param port 0 for any that is free
 * @returns the port that was bound
 * @throws the error of `listen`, `EADDRINUSE` where the port is taken
 */
export async function listenOnLoopback(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}
