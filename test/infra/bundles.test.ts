import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleOf } from './bundle-of.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

it.each(globSync('lambdas/*/handler.ts', { cwd: ROOT }))(
  'the bundle of %s has only its own code and packages, within the size limits',
  async (entry) => {
    const { inputs, packages, bytes, eagerBytes } = await bundleOf(entry);
    const own = inputs.filter((path) => !path.startsWith('node_modules/'));

    expect(packages).toContain('@smithy/core');
    expect(packages.filter((name) => name in devDependencies)).toEqual([]);
    // `lambdas/environment-credentials.ts` replaces the sources of credentials.
    expect(packages.filter((name) => name.startsWith('@aws-sdk/credential-provider'))).toEqual([]);
    expect(own.filter((path) => !/^(shared|lambdas)\//.test(path))).toEqual([]);
    // A cold start reads these bytes. Code that most calls do not need is imported dynamically, and is not
    // counted.
    expect(eagerBytes).toBeLessThan(950_000);
    expect(bytes).toBeLessThan(3_500_000);
  },
);
