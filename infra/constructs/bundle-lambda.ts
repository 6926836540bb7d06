import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { bundleConsole } from './bundle-console.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Source maps name sources relative to this folder. Nothing is written into it. */
const OUTDIR = join(ROOT, 'cdk.out', 'bundle');

export const BUNDLING = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  // Each dynamic import becomes a separate file, which a cold start does not read.
  splitting: true,
  sourcemap: true,
  sourcesContent: false,
  mainFields: ['module', 'main'],
  alias: {
    postcss: join(ROOT, 'shared', 'text', 'no-style-parser.ts'),
    '@aws-sdk/credential-provider-node': join(ROOT, 'lambdas', 'environment-credentials.ts'),
  },
  // Without this setting, esbuild would write the phrases in other scripts as escapes, which are up to three times
  // as long.
  charset: 'utf8',
  outExtension: { '.js': '.mjs' },
  // CommonJS packages call require, which an ES module does not have.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
} satisfies BuildOptions;

/** Folders of bundles that this process has built or found, by lambda. */
const known = new Map<string, string>();

/**
 * Bundles a lambda with all its packages. The SDK is included, because the copy in Lambda's runtime changes
 * without notice. CDK's `NodejsFunction` is not used, because it makes esbuild write one file, and code
 * splitting needs several files.
 *
 * If the variable `FEEDMILL_BUNDLES` names a folder, bundles are stored in this folder for other processes.
 * `infra/local/template/synthesise.ts` sets the variable to a folder for the current sources. Without the
 * variable, as in a deployment, every process builds its own bundles.
 *
 * @param lambda the folder in `lambdas/` with a `handler.ts`
 * @returns the folder with `index.mjs`, which exports `handler`, and the files that `index.mjs` imports;
 *   the folder of the API also contains the console, in `console/`
 */
export function bundleLambda(lambda: string): string {
  const { FEEDMILL_BUNDLES } = process.env;
  const kept = FEEDMILL_BUNDLES === undefined ? undefined : join(FEEDMILL_BUNDLES, lambda);
  const folder = known.get(lambda) ?? (kept === undefined ? builtForNow(lambda) : builtOnce(lambda, kept));
  known.set(lambda, folder);
  return folder;
}

/** Builds a bundle in a folder that is deleted when this process ends. */
function builtForNow(lambda: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  build(lambda, folder);
  return folder;
}

function builtOnce(lambda: string, kept: string): string {
  if (existsSync(kept)) return kept;
  mkdirSync(dirname(kept), { recursive: true });
  const draft = mkdtempSync(`${kept}.`);
  try {
    build(lambda, draft);
    renameSync(draft, kept);
  } catch (error) {
    // Another process may have built the same bundle first.
    if (!existsSync(kept)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return kept;
}

function build(lambda: string, folder: string): void {
  const { outputFiles } = buildSync({
    ...BUNDLING,
    absWorkingDir: ROOT,
    entryPoints: { index: join(ROOT, 'lambdas', lambda, 'handler.ts') },
    outdir: OUTDIR,
    write: false,
  });
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents);
  if (lambda === 'submit') {
    mkdirSync(join(folder, 'console'));
    for (const [name, text] of Object.entries(bundleConsole()))
      writeFileSync(join(folder, 'console', name), text);
  }
}
