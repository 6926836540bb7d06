import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const ASKS = /\bfetch\(|= fetch\b|from 'node:(?:https?|net|tls|dns|dgram|http2)'/;

// Only `guarded-request.ts` calls addresses that subscribers name (docs/threats.md, F1 to F3). All other
// calls go to addresses of the operator: hubs, the deployment itself, CloudFront and AWS.
it('only the listed files send requests to other machines', () => {
  const asking = globSync('{shared,lambdas}/**/*.ts', { cwd: ROOT }).filter((file) =>
    ASKS.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(asking.toSorted()).toEqual([
    'lambdas/canary/check-certificate.ts',
    'lambdas/canary/run-canary.ts',
    'shared/deliver/signed-post.ts',
    'shared/notify/fetch-published.ts',
    'shared/notify/guarded-request.ts',
    'shared/notify/notify-hub.ts',
  ]);
});
