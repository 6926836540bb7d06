import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

// Runs the part of `npm run check:security` that needs no browser and is not in other tests of this folder.
it('no package has a known severe vulnerability or an invalid signature', async () => {
  const script = join(import.meta.dirname, 'supply-chain.ts');
  // `npm test --silent` sets this variable. The script must print its result all the same.
  const env = { ...process.env, npm_config_loglevel: 'silent' };
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
  expect(stdout).toMatch(/^sbom: \d{2,} packages/m);
});
