import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLING } from '../../infra/constructs/feedmill-function.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { charset, mainFields, minify, target } = BUNDLING;

export interface Bundle {
  /** Paths of all that is in it, from the root of the project. */
  inputs: string[];
  /** Names of the packages among them, in order. */
  packages: string[];
  bytes: number;
}

/**
 * What esbuild makes of a handler, as the stack has it made. Not from the source maps that ship: a package that brings
 * its own hides its name in them.
 *
 * @param entry `lambdas/publish/handler.ts`
 */
export async function bundleOf(entry: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    charset,
    mainFields,
    minify,
    target,
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs);
  const names = inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return {
    inputs,
    packages: [...new Set(names)].toSorted(),
    bytes: outputFiles[0]?.contents.byteLength ?? 0,
  };
}
