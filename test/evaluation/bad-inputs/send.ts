import { request } from 'node:http';

export interface Received {
  /** 0: the connection was closed without an answer. */
  status: number;
  headers: Record<string, string>;
  text: string;
  milliseconds: number;
}

export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
}

/** Sends a request without normalising its path. Adds only `Host`, `Connection` and `Content-Length`. */
export function send(base: string, { method, path, headers, body }: Sent): Promise<Received> {
  const started = performance.now();
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    const nothing = (): void =>
      resolve({ status: 0, headers: {}, text: '', milliseconds: performance.now() - started });
    const call = request(
      {
        hostname,
        port,
        method,
        path,
        agent: false,
        headers: { ...headers, ...(body && { 'content-length': body.length }) },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', nothing);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
            ),
            text: Buffer.concat(chunks).toString('utf8'),
            milliseconds: performance.now() - started,
          }),
        );
      },
    );
    call.on('error', nothing);
    call.end(body);
  });
}
