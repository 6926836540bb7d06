import { once } from 'node:events';
import type { Server } from 'node:http';

/**
 * Binds only 127.0.0.1.
 *
 * @param port 0 for any free port
 * @returns the bound port
 * @throws the error of `listen`, `EADDRINUSE` if the port is in use
 */
export async function listenOnLoopback(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
