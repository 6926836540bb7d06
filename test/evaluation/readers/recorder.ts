import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** One request of a reader and its answer. */
export interface Exchange {
  path: string;
  asked: IncomingMessage['headers'];
  status: number;
  answered: IncomingMessage['headers'];
  /** Decoded; empty with a 304. */
  text: string;
}

/** A proxy between the readers and the front. It records all requests and answers, and changes nothing. */
export interface Recorder {
  url: string;
  /** Everything so far, in order. */
  exchanges: Exchange[];
  /** Sets the target of requests. */
  passTo(url: string): void;
  close(): void;
}

const DECODERS: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes) => bytes,
};

export async function startRecorder(): Promise<Recorder> {
  let target = '';
  const exchanges: Exchange[] = [];
  const server = createServer((asked, answer) => {
    const passed = request(`${target}${asked.url ?? '/'}`, { method: asked.method, headers: asked.headers });
    passed.on('response', async (answered) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answered) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      const decode = DECODERS[answered.headers['content-encoding'] ?? 'identity'];
      exchanges.push({
        path: asked.url ?? '/',
        asked: asked.headers,
        status: answered.statusCode ?? 0,
        answered: answered.headers,
        text: bytes.length === 0 || decode === undefined ? '' : decode(bytes).toString('utf8'),
      });
      answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
      answer.end(bytes);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port }: AddressInfo = Object(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    passTo: (url) => {
      target = url;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
