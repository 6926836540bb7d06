import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { BUNDLING } from '../../infra/constructs/bundle-lambda.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Bundle {
  /** Paths of all source files in the bundle, relative to the root of the project. */
  inputs: string[];
  /** Names of the packages in the bundle, sorted. */
  packages: string[];
  /** Bytes of all output files. */
  bytes: number;
  /** Bytes of the output files that a cold start reads. */
  eagerBytes: number;
}

const bundles = new Map<string, Promise<Bundle>>();

/**
 * Builds the bundle of a handler with esbuild and the options of the stack, once in each process.
 * The source maps of the deployed bundle omit packages with source maps of their own, so they are not used.
 */
export function bundleOf(entry: string): Promise<Bundle> {
  const bundle = bundles.get(entry) ?? buildBundle(entry);
  bundles.set(entry, bundle);
  return bundle;
}

async function buildBundle(entry: string): Promise<Bundle> {
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

/** The output file of an entry, and the files that it imports statically, directly or through other files. */
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
