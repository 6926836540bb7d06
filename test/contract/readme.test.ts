import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { ask, newName } from './api.ts';

const { url, adminToken } = inject('feedmill');
const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

it('the README creates a feed, and publishes, corrects and takes down an article', async () => {
  const [, section = ''] = /^## The first article\n(.*?)^## /ms.exec(README) ?? [];
  const blocks = [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const feed = newName();
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-readme-'));
  mkdirSync(join(folder, '.feedmill'));
  writeFileSync(join(folder, '.feedmill', 'admin-token'), adminToken);
  const commands = blocks
    .join('\n')
    .replaceAll('http://127.0.0.1:8080/v1/feeds/world', `${url}/v1/feeds/${feed}`)
    .replaceAll('curl ', 'curl --silent --show-error --fail-with-body ');
  const { stdout } = await promisify(execFile)('bash', ['-euc', commands], { cwd: folder });
  rmSync(folder, { recursive: true });
  expect(blocks).toHaveLength(3);
  expect(stdout).toContain('"outcome":"created"');
  expect(stdout).toContain('"outcome":"updated"');
  const { body } = await ask('GET', `/v1/feeds/${feed}/articles/by-id?id=ferry`);
  expect(body._feedmill).toMatchObject({ state: 'taken_down', revision: 3 });
});
