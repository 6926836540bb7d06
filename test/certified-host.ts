import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls';

export interface CertifiedHost {
  url: string;
  /** The time at which the certificate of the host expires, in epoch milliseconds. */
  expiresMs: number;
  /** Makes this process trust only the certificate of the host, until `close`. */
  trust(): void;
  close(): void;
}

export const TEST_CERTIFICATE = join(import.meta.dirname, 'fixtures', 'tls', 'certificate.pem');

const read = (file: string) => readFileSync(join(import.meta.dirname, 'fixtures', 'tls', file), 'utf8');

/** The key and the certificate for `localhost`. They are used only in tests. */
export const readTestCertificate = () => ({ key: read('key.pem'), cert: read('certificate.pem') });

/** A host on this machine with the test certificate. */
export async function startCertifiedHost(): Promise<CertifiedHost> {
  const certificate = readTestCertificate();
  const server = createServer(certificate);
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const before = getCACertificates();
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    expiresMs: Date.parse('2120-01-01T00:00:00Z'),
    trust: () => setDefaultCACertificates([certificate.cert]),
    close: () => {
      setDefaultCACertificates(before);
      server.close();
    },
  };
}
