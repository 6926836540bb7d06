import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCertificate } from '../../lambdas/canary/check-certificate.ts';
import { type CertifiedHost, startCertifiedHost } from '../certified-host.ts';

const DAY = 86_400_000;
let host: CertifiedHost;
beforeAll(async () => {
  host = await startCertifiedHost();
});
afterAll(() => host.close());

it('an untrusted certificate is an error', async () => {
  await expect(checkCertificate(host.url, 0, { event: 'canary' })).rejects.toThrow('self-signed certificate');
});

it.each([
  ['with 21 days left is not expiring', 21, { certificate_days: 21, certificate_expiring: 0 }],
  ['with 20 days left is expiring', 20, { certificate_days: 20, certificate_expiring: 1 }],
])('a certificate %s', async (_, days, expected) => {
  host.trust();
  const event = { event: 'canary' };
  await checkCertificate(host.url, host.expiresMs - days * DAY, event);
  expect(event).toEqual({ event: 'canary', ...expected });
});

it('an address without TLS has no certificate', async () => {
  const event = { event: 'canary' };
  await checkCertificate('http://localhost:1', 0, event);
  expect(event).toEqual({ event: 'canary', certificate_expiring: 0 });
});
