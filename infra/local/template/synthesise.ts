import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { deleteUnused, markUsed } from './assembly-cache.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'feedmill');
/** The sources of templates and bundles. `hashOf` leaves out `infra/local`, which is not deployed. */
const INPUTS = [
  '{infra,lambdas,shared}/**/*',
  'cdk.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Returns the cloud assembly of the app, from the cache if its sources have not changed.
 *
 * @param context values that override the values of `cdk.json`
 * @returns the folder with template and bundles; it does not change while a process uses it
 */
export async function synthesise(context: Record<string, string>): Promise<string> {
  const cdkContext = { ...JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')).context, ...context };
  const hash = hashOf(JSON.stringify(cdkContext));
  const assembly = join(CACHE, hash);
  if (!existsSync(assembly)) {
    mkdirSync(CACHE, { recursive: true });
    const draft = mkdtempSync(`${assembly}.`);
    markUsed(draft);
    try {
      await run({
        CDK_OUTDIR: draft,
        CDK_CONTEXT_JSON: JSON.stringify(cdkContext),
        FEEDMILL_BUNDLES: bundlesFolder(),
        // The check against the rules of CloudFormation takes 3 of 4.4 s, and changes nothing in the
        // template.
        CDK_VALIDATION: 'false',
      });
      // If a source was edited during the synthesis, the result must not be stored under the old hash.
      if (hashOf(JSON.stringify(cdkContext)) !== hash) return await synthesise(context);
      renameSync(draft, assembly);
    } catch (error) {
      // Another start may have stored the same assembly first.
      if (!existsSync(assembly)) throw error;
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  markUsed(assembly);
  deleteUnused(CACHE);
  return assembly;
}

/**
 * The folder for bundles of the current sources. All syntheses share this folder, and `bundleLambda` writes into
 * it.
 */
export function bundlesFolder(): string {
  const folder = join(CACHE, `bundles-${hashOf('')}`);
  mkdirSync(folder, { recursive: true });
  markUsed(folder);
  return folder;
}

function hashOf(context: string): string {
  const hash = createHash('sha256').update(context);
  const files = globSync(INPUTS, { cwd: ROOT, exclude: (path) => path.startsWith(join('infra', 'local')) });
  for (const file of files.sort()) {
    if (statSync(join(ROOT, file)).isFile())
      hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 32);
}

async function run(environment: Record<string, string>): Promise<void> {
  // The output of the synthesis is shown only if it fails, because stdout is for the ready line.
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`node infra/app.ts ended with ${code}:\n${output}`);
}
