import { connect } from 'node:tls';
import type { LogEvent } from '#shared/model/log-event.ts';
import { CERTIFICATE_WARNING_DAYS } from '#shared/settings.ts';

const DAY_MILLISECONDS = 86_400_000;
const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Adds to the log event the days until the certificate of the readers' address expires, and whether the
 * certificate should have been renewed already. Without TLS the address has no certificate. Then the event does not get
 * `certificate_days`, and `certificate_expiring` is 0.
 *
 * @param event gets `certificate_days` and `certificate_expiring`
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
