import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * The parts of the code, each with the parts and files that it may import. A part may import only parts
 * above it.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'shared/settings.ts': [],
  // An edge function and a Lambda function both answer with this page.
  'shared/render/error-page.ts': [],
  'shared/model': ['shared/settings.ts'],
  'shared/text': ['shared/settings.ts', 'shared/model'],
  'shared/read/prose': ['shared/model', 'shared/text'],
  'shared/read/plain-text': ['shared/settings.ts', 'shared/model', 'shared/text', 'shared/read/prose'],
  'shared/read/html-page': ['shared/settings.ts', 'shared/model', 'shared/text', 'shared/read/prose'],
  'shared/read': [
    'shared/settings.ts',
    'shared/model',
    'shared/text',
    'shared/read/prose',
    'shared/read/plain-text',
    'shared/read/html-page',
  ],
  'shared/normalise': ['shared/settings.ts', 'shared/model', 'shared/text'],
  'shared/identify': ['shared/settings.ts', 'shared/model', 'shared/text'],
  'shared/table': ['shared/settings.ts', 'shared/model'],
  'shared/store': ['shared/settings.ts', 'shared/model', 'shared/table'],
  'shared/select': ['shared/settings.ts', 'shared/model', 'shared/text', 'shared/table'],
  'shared/render': ['shared/settings.ts', 'shared/model', 'shared/text'],
  // Signs requests to AWS that invalidate CloudFront's caches or send messages to queues.
  'shared/deliver/signed-post.ts': [],
  'shared/deliver': ['shared/settings.ts', 'shared/model', 'shared/deliver/signed-post.ts'],
  'shared/notify': ['shared/settings.ts', 'shared/model', 'shared/deliver/signed-post.ts'],
  'shared/pipeline': [
    'shared/settings.ts',
    'shared/model',
    'shared/text',
    'shared/read',
    'shared/normalise',
    'shared/identify',
    'shared/table',
    'shared/store',
    'shared/select',
    'shared/render',
    'shared/deliver',
    'shared/notify',
  ],
  // The API reference uses the style of the pages.
  'shared/http': [
    'shared/settings.ts',
    'shared/model',
    'shared/text',
    'shared/table',
    'shared/store',
    'shared/render',
  ],
  lambdas: [],
  'infra/edge': [],
  // The console runs in browsers, so it may import only types of answers and the module for names of feeds.
  'infra/console': ['shared/http/answer-schemas.ts', 'shared/text/feed-name.ts'],
  // The edge functions' patterns come from the table of formats and the rules of aliases.
  'infra/constructs': [
    'shared/settings.ts',
    'shared/model/formats.ts',
    'shared/model/alias.ts',
    'shared/render/error-page.ts',
  ],
  'infra/deployments.ts': ['infra/constructs'],
  'infra/app.ts': ['shared/settings.ts', 'infra/constructs', 'infra/deployments.ts'],
  'infra/local': ['shared/settings.ts', 'infra/app.ts'],
  // The options and exit codes of commands.
  'infra/command': ['infra/local'],
  // The command line `feedmill` uses only the public API and no store.
  'infra/cli/sources': ['shared/settings.ts', 'shared/model', 'shared/text', 'shared/read'],
  'infra/cli/proof': ['shared/text', 'infra/cli/sources'],
  // `infra/cli` imports only types from `answer-schemas.ts`, and the version from `package.json`.
  'package.json': [],
  'infra/cli': [
    'package.json',
    'shared/settings.ts',
    'shared/model/field-schemas.ts',
    'shared/text',
    'shared/http/answer-schemas.ts',
    'infra/cli/sources',
    'infra/cli/proof',
  ],
  // Tools of operators. They use the stores of a deployment or of this machine, with the same core as the API.
  'infra/cost': [
    'shared/settings.ts',
    'shared/model',
    'shared/table',
    'shared/store',
    'shared/deliver',
    'shared/pipeline',
    'infra/local',
    'infra/command',
  ],
  'infra/transfer': [
    'shared/settings.ts',
    'shared/model',
    'shared/table',
    'shared/store',
    'shared/pipeline',
    'infra/local',
    'infra/command',
  ],
};

/** Files of the pure parts, which may not use a clock, randomness, the network or the disk. */
const PURE = /^shared\/(model|text|read|normalise|identify|render)\//;
const IMPURE = /'@aws-sdk|'node:(fs|net|https?)|process\.env|Date\.now|new Date\(\)|Math\.random/;

const parts = Object.keys(MAY_IMPORT);
// A handler reads the event, calls the pipeline and answers, so it may use all of the core.
MAY_IMPORT.lambdas = parts.filter((part) => part.startsWith('shared/'));
const partOf = (path: string): string =>
  parts.find((part) => path === part || path.startsWith(`${part}/`)) ?? `${path}: in no part`;
const importsIn = (file: string, code: string): string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([.#][^']+)'/g)].map(([, to = '']) =>
    to[0] === '#' ? to.slice(1) : join(dirname(file), to),
  );

it.each(parts)('%s may import only parts above it', (part) => {
  expect(parts.slice(0, parts.indexOf(part))).toEqual(
    expect.arrayContaining((MAY_IMPORT[part] ?? []).map(partOf)),
  );
});

const files = globSync('{shared,lambdas,infra}/**/*.{ts,tsx}');

it('no files import each other in a cycle', () => {
  const all = [...files, ...globSync('test/**/*.ts')];
  const imports = new Map(all.map((file) => [file, importsIn(file, readFileSync(file, 'utf8'))]));
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) throw new Error([...path.slice(path.indexOf(file)), file].join(' imports '));
    if (done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const file of all) visit(file, []);
});

it.each(files)('%s imports only what its part may import', (file) => {
  const code = readFileSync(file, 'utf8');
  const mine = partOf(file);
  expect(parts).toContain(mine);
  const allowed = [mine, ...(MAY_IMPORT[mine] ?? [])];
  const foreign = importsIn(file, code).filter(
    (to) => !allowed.includes(partOf(to)) && !allowed.includes(to),
  );
  expect(foreign).toEqual([]);
  if (PURE.test(file)) expect(code).not.toMatch(IMPURE);
});
