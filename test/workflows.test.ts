import { existsSync, globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

/**
 * The schemas accept only the part of GitHub's workflow syntax that these files use, so that a misspelt key
 * is noticed before GitHub ignores it. They also demand that a workflow's token can only read unless a job
 * asks for more, and refuse `pull_request_target`, which runs a fork's code with access to the secrets.
 */
const permissionsSchema = z.partialRecord(
  z.enum(['contents', 'id-token', 'pull-requests']),
  z.enum(['read', 'write']),
);
const stepSchema = z.union([
  z.strictObject({
    uses: z.string().regex(/^[\w-]+\/[\w-]+@v\d+$/),
    with: z.optional(z.record(z.string(), z.unknown())),
  }),
  z.strictObject({ run: z.string() }),
]);
const jobSchema = z.strictObject({
  'runs-on': z.string().regex(/^ubuntu-/),
  'timeout-minutes': z.int().positive(),
  needs: z.optional(z.union([z.string(), z.array(z.string())])),
  if: z.optional(z.string()),
  environment: z.optional(z.string()),
  permissions: z.optional(permissionsSchema),
  env: z.optional(z.record(z.string(), z.string())),
  steps: z.array(stepSchema),
});
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.partialRecord(z.enum(['push', 'pull_request', 'workflow_run']), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(z.string(), jobSchema),
});

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { scripts } = manifest;

/** The part of Dependabot's syntax that the file uses. */
const dependabotSchema = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      'package-ecosystem': z.enum(['npm', 'github-actions']),
      directory: z.literal('/'),
      schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
      'open-pull-requests-limit': z.optional(z.int()),
      groups: z.optional(z.record(z.string(), z.strictObject({ patterns: z.array(z.string()) }))),
    }),
  ),
});

it('Dependabot updates the packages and the actions', () => {
  const { updates } = dependabotSchema.parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
  expect(updates.map((update) => update['package-ecosystem']).toSorted()).toEqual(['github-actions', 'npm']);
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const patterns = updates.flatMap(({ groups = {} }) =>
    Object.values(groups).flatMap((group) => group.patterns),
  );
  expect(patterns.filter((pattern) => !packages.some((name) => matchesGlob(name, pattern)))).toEqual([]);
});

it('CODEOWNERS names paths that exist, and a team for each', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const [path = '', ...owners] = line.split(/ +/);
    expect(path === '*' || existsSync(`.${path}`)).toBe(true);
    expect(owners.filter((owner) => !/^@[\w-]+\/[\w-]+$/.test(owner))).toEqual([]);
    expect(owners).not.toEqual([]);
  }
});

describe.each(globSync('.github/workflows/*.yml'))('%s', (file) => {
  const workflow = workflowSchema.parse(parse(readFileSync(file, 'utf8')));
  const jobs = Object.entries(workflow.jobs);
  const commands = jobs.flatMap(([, { steps }]) =>
    steps.flatMap((step) => ('run' in step ? step.run.split('\n') : [])),
  );

  it.each(jobs)('the condition of job %s uses only variables of the repository', (_, job) => {
    // If `if` used a variable of an environment, the job would never run, because such variables are
    // unknown when `if` is evaluated.
    const read = [...(job.if ?? '').matchAll(/\bvars\.(\w+)/g)].map(([, name]) => name);
    expect(['DEPLOY', 'AWS_DIFF_ROLE']).toEqual(expect.arrayContaining(read));
  });

  it.each(jobs)('job %s waits for jobs that exist', (_, job) => {
    for (const needed of [job.needs ?? []].flat()) expect(Object.keys(workflow.jobs)).toContain(needed);
  });

  it('gives credentials only to code of this repository', () => {
    const started = 'workflow_run' in workflow.on;
    const isOwn = started
      ? "github.event.workflow_run.event == 'push'"
      : 'github.event.pull_request.head.repo.full_name == github.repository';
    const isGuarded = (name: string): boolean => {
      const job = workflow.jobs[name];
      const parts = (job?.if ?? '').split(' && ');
      return parts.includes(isOwn) || [job?.needs ?? []].flat().some(isGuarded);
    };
    const privileged = jobs.filter(([, { permissions }]) => permissions?.['id-token'] === 'write');
    expect(privileged.length).toBeGreaterThan(0);
    expect(privileged.filter(([name]) => !isGuarded(name))).toEqual([]);
  });

  it('runs scripts and files that exist', () => {
    for (const [, script = ''] of commands.join('\n').matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script);
    for (const [, path = ''] of commands.join('\n').matchAll(/\bbash ([\w./-]+)/g))
      expect(existsSync(path)).toBe(true);
  });

  it('puts no text of a contributor into a command', () => {
    for (const command of commands) expect(command).not.toMatch(/\$\{\{\s*github\.(event|head_ref)/);
  });
});
