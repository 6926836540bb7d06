import { connect } from 'node:tls';

const DAY_MILLISECONDS = 86_400_000;
const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Days until the certificate of a host expires.
 *
 * @param nowMs epoch milliseconds
 * @returns undefined for an address without TLS
 * @throws {Error} the host has no address, does not answer, or its certificate is not valid
 */
export async function certificateDays(url: string, nowMs: number): Promise<number | undefined> {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'https:') return undefined;
  return await new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname }, () => {
      const { valid_to } = socket.getPeerCertificate();
      socket.end();
      resolve(Math.floor((Date.parse(valid_to) - nowMs) / DAY_MILLISECONDS));
    });
    socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error(`${hostname} does not answer`)));
    socket.once('error', reject);
  });
}
