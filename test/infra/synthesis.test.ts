import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { committedContext } from './template.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BIN = join(ROOT, 'node_modules', '.bin');
/** Where a caller's credentials and settings could come from is left out. */
const BARE = { PATH: `${BIN}:${process.env.PATH}`, HOME: join(ROOT, '.cache', 'nobody') };

interface Resource {
  Type: string;
  Properties: { Code: { S3Key: string } };
}

const run = promisify(execFile);
let folder: string;
let byCli: string;
let byNode: string;

// Both within the project, as deep as cdk.out: source maps name our files by their way from there.
beforeAll(async () => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.cache', 'synthesis-'));
  byCli = join(folder, 'cli');
  byNode = join(folder, 'node');
  const inRoot = { cwd: ROOT, timeout: 60_000 };
  await run(join(BIN, 'cdk'), ['synth', '--quiet', '--output', byCli], { ...inRoot, env: BARE });
  const context = { CDK_OUTDIR: byNode, CDK_CONTEXT_JSON: JSON.stringify(committedContext()) };
  await run('node', ['infra/app.ts'], { ...inRoot, env: { ...BARE, ...context } });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const template = (output: string): { Resources: Record<string, Resource> } =>
  JSON.parse(readFileSync(join(output, 'feedmill-dev.template.json'), 'utf8'));

it('comes out the same by the CLI and by node alone, without credentials: code, bundles and all', () => {
  expect(template(byCli)).toEqual(template(byNode));
});

const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

it.each(['SubmitFunction', 'PublishFunction', 'ReleaseFunction', 'RebuildFunction'])(
  'ships the core and none of the tools: %s',
  (id) => {
    const key = template(byNode).Resources[id]?.Properties.Code.S3Key;
    const asset = join(byNode, `asset.${key?.replace('.zip', '')}`);
    const map: { sources: string[] } = JSON.parse(readFileSync(join(asset, 'index.mjs.map'), 'utf8'));
    const own = map.sources.filter((source) => !source.includes('node_modules/'));
    const packages = map.sources.flatMap(
      (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
    );

    expect(packages).toContain('@smithy/core');
    expect(packages.filter((name) => name in devDependencies)).toEqual([]);
    expect(own.filter((source) => !/^(\.\.\/)+(shared|lambdas)\//.test(source))).toEqual([]);
    // Cold starts read it all; the largest is 1.1 MB.
    expect(readFileSync(join(asset, 'index.mjs')).byteLength).toBeLessThan(2_000_000);
  },
);
