import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { BUNDLING } from '../../infra/constructs/feedmill-function.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { mainFields, minify, target } = BUNDLING;

// Not from the source maps that ship: a package that brings its own hides its name in them.
it.each(globSync('lambdas/*/handler.ts', { cwd: ROOT }))(
  '%s ships the core and none of the tools',
  async (entry) => {
    const { metafile, outputFiles } = await build({
      absWorkingDir: ROOT,
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields,
      minify,
      target,
      metafile: true,
      write: false,
    });
    const inputs = Object.keys(metafile.inputs);
    const packages = new Set(
      inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    );
    const own = inputs.filter((path) => !path.startsWith('node_modules/'));

    expect(packages).toContain('@smithy/core');
    expect([...packages].filter((name) => name in devDependencies)).toEqual([]);
    expect(own.filter((path) => !/^(shared|lambdas)\//.test(path))).toEqual([]);
    // A cold start reads it all.
    expect(outputFiles[0]?.contents.byteLength).toBeLessThan(2_500_000);
  },
);
