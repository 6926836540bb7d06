import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface SilentServer {
  url: string;
  /** The number of connections so far. */
  connections(): number;
  close(): void;
}

/**
 * Starts a server that accepts connections and never answers.
 *
 * @param laterPort a port to which all connections after the first one are passed
 */
export async function startSilentServer(laterPort?: number): Promise<SilentServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    // The server reads the request. Otherwise, the sender of a large request would wait for space in the
    // buffer, and not for the answer.
    if (laterPort === undefined || connections === 1) socket.resume();
    else
      socket
        .pipe(connect(laterPort, '127.0.0.1'))
        .on('error', () => undefined)
        .pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
