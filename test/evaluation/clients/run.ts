import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startFeedmill } from '../../local/start-feedmill.ts';

/**
 * `npm run clients`: lints the `/openapi.json` of a real `npm start`, and generates one client with each of two
 * generators. For each client, a program creates a feed and submits JSON, text and a batch. The generators are
 * installed into `.cache/clients` from the npm registry. They are not dependencies of the project.
 */

const PACKAGES = {
  '@hey-api/openapi-ts': '0.95.0',
  '@redocly/cli': '2.77.0',
  'openapi-fetch': '0.17.0',
  'openapi-typescript': '7.13.0',
  typescript: '5.9.3',
};
const PROGRAMS = ['openapi-fetch', 'hey-api'];

const folder = join(import.meta.dirname, '../../../.cache/clients');
const print = (line: string) => process.stdout.write(`${line}\n`);

function run(program: string, args: string[], environment: Record<string, string> = {}): void {
  print(`$ ${program} ${args.join(' ')}`);
  const path = `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`;
  execFileSync(program, args, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, REDOCLY_TELEMETRY: 'off', ...environment },
  });
}

function installGenerators(): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, type: 'module', dependencies: PACKAGES };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  run('npm', ['install', '--no-audit', '--no-fund', '--no-update-notifier']);
}

function generateClients(): void {
  for (const old of ['hey-api', 'schema.ts']) rmSync(join(folder, old), { recursive: true, force: true });
  run('openapi-typescript', ['openapi.json', '--output', 'schema.ts']);
  run('openapi-ts', ['--input', 'openapi.json', '--output', 'hey-api', '--client', '@hey-api/client-fetch']);
}

/** Checks the types of the programs and of their clients in the strict mode of TypeScript. */
function checkTypes(): void {
  const compilerOptions = {
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'preserve',
    types: ['node'],
    typeRoots: [join(import.meta.dirname, '../../../node_modules/@types')],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: PROGRAMS.map((name) => `${name}.ts`) }),
  );
  run('tsc', ['--project', '.']);
}

async function runProgram(name: string, environment: Record<string, string>): Promise<void> {
  const bundle = `${name}.bundle.js`;
  await build({
    entryPoints: [join(folder, `${name}.ts`)],
    outfile: join(folder, bundle),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  run('node', [bundle], environment);
}

installGenerators();
const feedmill = await startFeedmill();
try {
  const document = await (await fetch(`${feedmill.url}/openapi.json`)).text();
  writeFileSync(join(folder, 'openapi.json'), document);
  run('redocly', ['lint', 'openapi.json', '--extends', 'recommended', '--max-problems', '1000']);
  generateClients();
  for (const name of PROGRAMS) {
    copyFileSync(join(import.meta.dirname, 'programs', `${name}.ts`), join(folder, `${name}.ts`));
  }
  checkTypes();
  for (const name of PROGRAMS) {
    await runProgram(name, { FEEDMILL_URL: feedmill.url, FEEDMILL_TOKEN: feedmill.adminToken });
  }
  print('clients: the linter found no errors, and both programs completed all their steps');
} finally {
  await feedmill.stop();
}
