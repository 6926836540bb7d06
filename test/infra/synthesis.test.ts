import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { committedContext } from './template.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BIN = join(ROOT, 'node_modules', '.bin');
/** The environment without credentials and settings of the user. */
const BARE = { PATH: `${BIN}:${process.env.PATH}`, HOME: join(ROOT, '.cache', 'nobody') };

interface Resource {
  Type: string;
  Properties: { Code: { S3Key: string } };
}

const run = promisify(execFile);
let folder: string;
let byCli: string;
let byNode: string;

// Both folders are in the project, at the same depth as cdk.out, because source maps contain relative
// paths.
beforeAll(async () => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.cache', 'synthesis-'));
  byCli = join(folder, 'cli');
  byNode = join(folder, 'node');
  const inRoot = { cwd: ROOT, timeout: 120_000 };
  await run(join(BIN, 'cdk'), ['synth', '--quiet', '--output', byCli], { ...inRoot, env: BARE });
  const context = { CDK_OUTDIR: byNode, CDK_CONTEXT_JSON: JSON.stringify(committedContext()) };
  await run('node', ['infra/app.ts'], { ...inRoot, env: { ...BARE, ...context } });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const template = (output: string): { Resources: Record<string, Resource> } =>
  JSON.parse(readFileSync(join(output, 'feedmill-dev.template.json'), 'utf8'));

it('the CDK CLI and plain node synthesise the same template and bundles', () => {
  expect(template(byCli)).toEqual(template(byNode));
});
