import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileLog } from '../../infra/local/line-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'feedmill-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('the log continues after a line that cannot be written, and counts lost lines', () => {
  const path = join(folder, 'logs', 'feedmill.log');
  const log = fileLog(path);
  log.write('s3', 'lost');
  log.write('s3', 'lost too');
  mkdirSync(dirname(path));
  log.write('s3', 'kept');
  log.write('s3', 'kept too');
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual([
    'log 2 lines could not be written',
    's3 kept',
    's3 kept too',
  ]);
});

it('the log reports a full disk once a minute', () => {
  let reports = 0;
  const log = fileLog(join(folder, 'full.log'), () => {
    reports += 1;
  });
  log.write('dynamodb', 'started');
  expect(reports).toBe(0);
  log.write('dynamodb', 'ERROR database or disk is full');
  log.write('dynamodb', 'ERROR database or disk is full');
  expect(reports).toBe(1);
});
