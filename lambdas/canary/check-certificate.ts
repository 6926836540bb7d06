import { connect } from 'node:tls';
import type { LogEvent } from '#shared/model/log-event.ts';
import { CERTIFICATE_WARNING_DAYS } from '#shared/settings.ts';

const DAY_MILLISECONDS = 86_400_000;
const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Logs the days until the certificate of an address expires. A `url` without TLS has no certificate.
 *
 * @param event gets `certificate_days` (not without TLS), and `certificate_expiring`: 1 if the certificate
 *   should have been renewed already, otherwise 0
 * @param nowMs epoch milliseconds
 * @throws {Error} the host has no address, does not answer, or its certificate is not valid
 */
export async function checkCertificate(url: string, nowMs: number, event: LogEvent): Promise<void> {
  const days = await certificateDays(url, nowMs);
  if (days !== undefined) event.certificate_days = days;
  event.certificate_expiring = days !== undefined && days < CERTIFICATE_WARNING_DAYS ? 1 : 0;
}

async function certificateDays(url: string, nowMs: number): Promise<number | undefined> {
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
