import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { BUNDLING } from '../../infra/constructs/bundle-lambda.ts';
import { namedBySource } from '../../lambdas/named-by-source.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CODE = `import { namedBySource } from './lambdas/named-by-source.ts';

function fails() {
  throw new Error('a fault');
}
try {
  fails();
} catch (error) {
  console.log(namedBySource(error.stack));
}
`;

it('a mapped stack trace names source files and their lines', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-stack-'));
  try {
    await build({
      ...BUNDLING,
      stdin: { contents: CODE, resolveDir: ROOT, sourcefile: 'fails.ts', loader: 'ts' },
      outdir: folder,
    });
    const outfile = join(folder, 'stdin.mjs');
    const [said, first, second] = execFileSync(process.execPath, [outfile], { encoding: 'utf8' }).split('\n');
    expect(said).toBe('Error: a fault');
    expect(first).toMatch(/fails\.ts:4:9\)?$/);
    expect(second).toMatch(/fails\.ts:7:3\)?$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('a stack trace is unchanged if there is no source map', () => {
  const { stack = '' } = new Error('here');
  expect(namedBySource(stack)).toBe(stack);
});
