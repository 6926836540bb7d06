import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { bundleConsole } from './bundle-console.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Source maps name sources relative to this folder. Nothing is written into it. */
const OUTDIR = join(ROOT, 'cdk.out', 'bundle');

/** Settings of every bundle. */
export const BUNDLING = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  // Dynamic imports become separate files, which a cold start does not read.
  splitting: true,
  sourcemap: true,
  sourcesContent: false,
  mainFields: ['module', 'main'],
  alias: { postcss: join(ROOT, 'shared', 'text', 'no-style-parser.ts') },
  // Escapes would make the phrases of other scripts up to three times as long.
  charset: 'utf8',
  outExtension: { '.js': '.mjs' },
  // CommonJS packages call require, which an ES module does not have.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
} satisfies BuildOptions;

/** Folders of bundles that this process has built, by lambda; deleted when it ends. */
const built = new Map<string, string>();

/**
 * Bundles a lambda with all its packages, the SDK included: the runtime's copy of the SDK changes without notice; the
 * bundled one was tested. `NodejsFunction` tells esbuild to write one file, and splitting needs several.
 *
 * @param lambda the folder in `lambdas/` with a `handler.ts`
 * @returns the folder with `index.mjs`, which exports `handler`, and the files that it imports; the folder of the API
 *   also contains the console, in `console/`
 */
export function bundleLambda(lambda: string): string {
  const known = built.get(lambda);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    ...BUNDLING,
    absWorkingDir: ROOT,
    entryPoints: { index: join(ROOT, 'lambdas', lambda, 'handler.ts') },
    outdir: OUTDIR,
    write: false,
  });
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents);
  if (lambda === 'submit') {
    mkdirSync(join(folder, 'console'));
    for (const [name, text] of Object.entries(bundleConsole()))
      writeFileSync(join(folder, 'console', name), text);
  }
  built.set(lambda, folder);
  return folder;
}
