import type { IncomingMessage } from 'node:http';

/**
 * Reads the whole body of a request. If the Content-Length is above the limit, returns `too-large` immediately.
 * Otherwise returns `too-large` at the first byte above the limit, and does not read the rest.
 *
 * @param maxBytes limit of the body as sent
 * @throws {Error} the connection ends before the body is complete
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return 'too-large';
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      request.off('data', take).off('end', end).off('close', cut);
      finish();
    };
    const take = (chunk: Buffer) => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= maxBytes) return;
      request.pause();
      settle(() => resolve('too-large'));
    };
    const end = () => settle(() => resolve(Buffer.concat(chunks)));
    const cut = () => settle(() => reject(new Error('the connection ended before the body was complete')));
    request.on('data', take).once('end', end).once('close', cut);
    // Without a listener, the error would be thrown. The event `close` follows the error, and calls `cut`.
    request.on('error', () => undefined);
  });
}
