import { afterEach, expect, it, vi } from 'vitest';
import { burst } from './burst.ts';
import { type Finding, holds, type Row } from './finding.ts';
import { oneMore } from './one-more.ts';

// The counts of `npm run bench` are equal on every machine, so they are tested here for two rows, with
// fewer articles.

const TIMEOUT = 180_000;

afterEach(() => vi.unstubAllEnvs());

async function counted(row: Row): Promise<Finding[]> {
  const lines = await row(1);
  return lines.filter((line) => 'ratios' in line).filter(({ what }) => !what.endsWith('time'));
}

it.each<[string, Row, Record<string, string>]>([
  ['a burst renders each timeline at most once for each batch', burst, { BENCH_BURST: '100' }],
  ['one more article costs at most 1.1 times as much in a long feed', oneMore, { BENCH_ARTICLES: '1000' }],
])(
  '%s',
  async (_, row, settings) => {
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    const lines = await counted(row);
    expect(lines.filter(({ goal }) => goal !== undefined)).not.toEqual([]);
    expect(lines.filter((line) => !holds(line))).toEqual([]);
  },
  TIMEOUT,
);
