import { expect, it } from 'vitest';
import { flowTime } from './flow-time.ts';
import { slowCases } from './slow-cases.ts';
import { FORMERLY_SLOW, generatedCases, type WorstCase } from './worst-cases.ts';

const options = { time: flowTime, bytes: 32 * 1024, tooLong: 300 };
const TIMEOUT = 120_000;

it(
  'inputs that were slow in an earlier version take linear time',
  async () => {
    expect(await slowCases(FORMERLY_SLOW, options)).toEqual([]);
  },
  TIMEOUT,
);

it(
  'generated inputs take linear time',
  async () => {
    expect(await slowCases(generatedCases(20_260_302, 10), options)).toEqual([]);
  },
  TIMEOUT,
);

it.each<[string, (bytes: number) => number, number]>([
  ['accepts a time that doubles with the size', (bytes) => bytes / 500, 0],
  ['accepts any growth if the case is fast', (bytes) => bytes ** 2 / 1e8, 0],
  ['reports a time that quadruples when the size doubles', (bytes) => bytes ** 2 / 1e7, 1],
])('the growth check %s', async (_, time, found) => {
  const worst: WorstCase = { name: 'a case', type: 'text/plain', make: () => '' };
  const slow = await slowCases([worst], { ...options, time: async (__, bytes) => time(bytes) });
  expect(slow).toHaveLength(found);
});
