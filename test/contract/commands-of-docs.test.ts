import { execFile, execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildProgram } from '../../infra/cli/run-cli.ts';
import { ask, newName } from './api.ts';
import { until } from './until.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = globSync('{README.md,CONTRIBUTING.md,SECURITY.md,docs/*.md}', { cwd: ROOT }).sort();
const { url, adminToken } = inject('feedmill');

/**
 * The blocks of shell commands on a page: first the indented blocks that begin with a program, then the fenced blocks,
 * each in the order of the page.
 */
function blocksOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const fenced = [...text.matchAll(/^ *```sh\n(.*?)^ *```$/gms)].map(([, code = '']) => code);
  const indented = [
    ...text.replaceAll(/^ *```.*?^ *```$/gms, '').matchAll(/(?:^ {4}(?:git|npm|npx|node|bash) .*\n)+/gm),
  ].map(([code]) => code);
  return [...indented, ...fenced];
}

const AWS =
  'needs an AWS account (`npm run emulator` runs deploy and diff, and docs/deployment-proof.md lists the facts that it shows)';
const SCRIPTS =
  'each is a script of package.json, checked below; `npm test` and `npm run test:long` run a part of each job';

/** For each block of a page: the test that runs it, or the reason why it is not run. */
const TEST_OR_REASON: Readonly<Record<string, readonly string[]>> = {
  'README.md': [
    'run by .ci/run, and npm start by test/local/start.test.ts',
    'run by test/contract/readme.test.ts',
    'run by test/contract/readme.test.ts',
    'run by test/contract/readme.test.ts',
    SCRIPTS,
  ],
  'CONTRIBUTING.md': [SCRIPTS, SCRIPTS],
  'docs/cli.md': ['run here'],
  'docs/leave.md': [
    `${AWS}; the same command with --data is run by test/infra/command-errors.test.ts`,
    `${AWS}; importFeed is run by test/shared/pipeline/feeds/export-feed.test.ts`,
    AWS,
    AWS,
    AWS,
    AWS,
  ],
  'docs/deployment-proof.md': ['needs Python with cfn-lint', 'needs Python with MiniStack'],
  'docs/migrate.md': Array.from({ length: 5 }, () => 'run here'),
  'docs/operate.md': Array.from({ length: 21 }, () => AWS),
  'docs/performance.md': ['takes minutes; its counts are checked by `npm run test:long`'],
  'docs/publish.md': ['run here', 'run here'],
  'docs/readers.md': [
    'needs FreshRSS, which Debian does not have; the page has the result',
    'needs FreshRSS; the page has the result',
    'needs Miniflux and PostgreSQL; the page has the result',
  ],
  'docs/settings.md': ['synth is run by test/infra/synthesis.test.ts, the others by `npm run emulator`'],
};

it('every block of commands is run by a test, or has a reason', () => {
  const counts = PAGES.map((page) => [page, blocksOf(page).length] as const);
  expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual(
    Object.fromEntries(Object.entries(TEST_OR_REASON).map(([page, blocks]) => [page, blocks.length])),
  );
});

it.each(Object.keys(TEST_OR_REASON))('the shell accepts the commands of %s', (page) => {
  for (const block of blocksOf(page)) execFileSync('bash', ['-n'], { input: block });
});

/** The code of a page: its blocks, and the texts in backticks. */
const codeOf = (page: string): string[] => [
  ...blocksOf(page),
  ...[...readFileSync(join(ROOT, page), 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
];

it.each(PAGES)('%s names only scripts, files and commands that exist', (page) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const commands = buildProgram().commands.flatMap((command) => [command.name(), ...command.aliases()]);
  const code = codeOf(page).join('\n');
  const named = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
  expect(named(/\bnpm run (?:--silent |-s )?([a-z][\w:-]*)/g).filter((name) => !(name in scripts))).toEqual(
    [],
  );
  const files = named(/\b(?:node|bash|vitest run) ((?:test|infra|\.ci)\/[\w./-]+)/g);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  expect(named(/\bnpx feedmill ([a-z]+)/g).filter((name) => !commands.includes(name))).toEqual([]);
});

describe('outside of the repository, the commands of', () => {
  let folder: string;
  const oldSite = createServer((request, response) => {
    const isAtom = request.url === '/atom.xml';
    response.setHeader('content-type', isAtom ? 'application/atom+xml' : 'application/rss+xml');
    response.end(isAtom ? ATOM : RSS);
  });
  const RSS = `<rss version="2.0"><channel><title>Old harbour</title><link>https://old.example/</link>
      <item><title>Ferry sails</title><link>https://old.example/ferry</link><guid isPermaLink="false">ferry</guid>
      <pubDate>Sun, 01 Mar 2026 09:00:00 GMT</pubDate><description>It sails at noon.</description></item></channel></rss>`;
  const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://old.example/</id><title>Old harbour</title>
      <updated>2026-03-01T09:00:00Z</updated><entry><id>tag:old.example,2026:ferry</id><title>Ferry sails</title>
      <link href="https://old.example/ferry"/><updated>2026-03-01T09:00:00Z</updated><content>It sails at noon.</content></entry></feed>`;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'feedmill-docs-'));
    mkdirSync(join(folder, '.feedmill'));
    writeFileSync(join(folder, '.feedmill', 'admin-token'), adminToken);
    writeFileSync(join(folder, 'ferry.md'), '---\ntitle: Ferry returns\n---\nIt leaves at seven.\n');
    await new Promise<void>((resolve) => oldSite.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    oldSite.close();
    rmSync(folder, { recursive: true });
  });

  /** Runs commands of a page on the instance of these tests, with a new feed instead of `world`. */
  async function run(commands: string, feed: string): Promise<string> {
    const adapted = commands
      .replaceAll('http://127.0.0.1:8080', url)
      .replaceAll('https://feeds.example', url)
      .replaceAll('https://old.example', `http://127.0.0.1:${(oldSite.address() as AddressInfo).port}`)
      .replaceAll('FEEDMILL_TOKEN=…', `FEEDMILL_TOKEN=${adminToken}`)
      .replaceAll('world', feed)
      .replaceAll('"/feed/', `"/${feed}/feed/`)
      .replaceAll(`${url}/feed/`, `${url}/${feed}/feed/`)
      .replaceAll('/?feed=rss2', `/${feed}/?feed=rss2`)
      .replaceAll('npx feedmill', `'${process.execPath}' '${join(ROOT, 'infra/cli/feedmill.mjs')}'`)
      .replaceAll('curl -X', 'curl --silent --show-error --fail-with-body -X');
    const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOME: folder };
    return (
      await promisify(execFile)('bash', ['--norc', '-euo', 'pipefail', '-c', adapted], { cwd: folder, env })
    ).stdout;
  }

  it('docs/publish.md create an article', async () => {
    const feed = newName();
    await ask('PUT', `/v1/feeds/${feed}`, { json: { title: 'World' } });
    expect(await run(blocksOf('docs/publish.md').join('\n'), feed)).toContain('"outcome":"created"');
  });

  it('docs/cli.md sign in, create a feed, submit an article and wait for its files', async () => {
    expect(await run(blocksOf('docs/cli.md').join('\n'), newName())).toContain('rss.xml');
  });

  it('docs/migrate.md move a feed and redirect its old address', async () => {
    const feed = newName();
    const [look = '', lookAtIds = '', imports = '', alias = '', look2 = ''] = blocksOf('docs/migrate.md');
    await run(`${look}curl -so old.xml "$OLD"\n${lookAtIds}${imports}`, feed);
    const [edit = '', look301 = ''] = alias.split('\n');
    await run(edit, feed);
    await until(async () => (await fetch(`${url}/${feed}/feed/`, { redirect: 'manual' })).status === 301);
    const redirected = await run(look301, feed);
    expect(redirected).toMatch(new RegExp(`^HTTP/1.1 301.*location: /feeds/${feed}/rss.xml`, 'is'));
    expect(await run(`OLD=https://old.example/feed/\n${look2}`, feed)).toMatch(
      /0 items new in 8 of 8 readers/,
    );
  });
});
