import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deleteUnused, markUsed } from '../../infra/local/template/assembly-cache.ts';

it('an unused synthesised assembly is deleted after a day', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'feedmill-assemblies-'));
  const ended = spawn('true');
  await once(ended, 'close');
  const assembly = (name: string, daysAgo: number, pid?: number) => {
    const path = join(cache, name);
    mkdirSync(path);
    if (pid !== undefined) writeFileSync(join(path, `process-${pid}`), '');
    const usedAt = new Date(Date.now() - daysAgo * 86_400_000);
    utimesSync(path, usedAt, usedAt);
    return path;
  };
  assembly('old', 2);
  assembly('old-of-an-ended-process', 2, ended.pid);
  assembly('old-and-in-use', 2, process.pid);
  assembly('new', 0.5);
  const again = assembly('used-again', 2, ended.pid);
  markUsed(again);
  deleteUnused(cache);
  expect(readdirSync(cache).toSorted()).toEqual(['new', 'old-and-in-use', 'used-again']);
  expect(readdirSync(again)).toEqual([`process-${process.pid}`]);
  rmSync(cache, { recursive: true });
});
