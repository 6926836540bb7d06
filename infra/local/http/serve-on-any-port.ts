import { once } from 'node:events';
import type { Server } from 'node:http';
import { listenOnLoopback } from './listen-on-loopback.ts';

/** A server on its own port, for processes of this machine. */
export interface LoopbackServer {
  /** Address of the server, without a slash at the end. */
  endpoint: string;
  /** Closes all connections, including those with a pending request. */
  close(): Promise<void>;
}

export async function serveOnAnyPort(server: Server): Promise<LoopbackServer> {
  const port = await listenOnLoopback(server, 0);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
