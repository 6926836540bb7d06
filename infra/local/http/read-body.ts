import type { IncomingMessage } from 'node:http';

/**
 * The whole body of a request, or `too-large` as soon as that is known: at once by its Content-Length, else when the
 * first byte above the limit has come. What is left of it then stays unread.
 *
 * @param maxBytes the most that is taken, as sent
 * @throws where the connection breaks before the body is whole
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
    const cut = () => settle(() => reject(new Error('the connection broke before the body was whole')));
    request.on('data', take).once('end', end).once('close', cut);
    // Without a listener it would be thrown; `close` follows it and says the same.
    request.on('error', () => undefined);
  });
}
