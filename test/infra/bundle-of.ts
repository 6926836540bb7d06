import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { BUNDLING } from '../../infra/constructs/bundle-lambda.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Bundle {
  /** Paths of all that is in it, from the root of the project. */
  inputs: string[];
  /** Names of the packages among them, in order. */
  packages: string[];
  /** Of all files together. */
  bytes: number;
  /** Of the files that a cold start reads: the entry and what it imports statically. */
  eagerBytes: number;
}

/**
 * What esbuild makes of a handler, as the stack has it made. Not from the source maps that ship: a package that brings
 * its own hides its name in them.
 *
 * @param entry `lambdas/publish/handler.ts`
 */
export async function bundleOf(entry: string): Promise<Bundle> {
  const { metafile } = await build({
    ...BUNDLING,
    absWorkingDir: ROOT,
    entryPoints: { index: entry },
    outdir: 'cdk.out/bundle',
    sourcemap: false,
    metafile: true,
    write: false,
  });
  const { outputs } = metafile;
  const bytesOf = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
  const inputs = Object.keys(metafile.inputs);
  const names = inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return {
    inputs,
    packages: [...new Set(names)].toSorted(),
    bytes: bytesOf(Object.keys(outputs)),
    eagerBytes: bytesOf(eagerFiles(outputs, entry)),
  };
}

/** The file of an entry and those that it imports statically, directly or not. */
function eagerFiles(outputs: Metafile['outputs'], entry: string): Set<string> {
  const eager = new Set<string>();
  const waiting = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === entry);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (eager.has(path)) continue;
    eager.add(path);
    for (const one of outputs[path]?.imports ?? [])
      if (one.kind === 'import-statement' && one.path in outputs) waiting.push(one.path);
  }
  return eager;
}
