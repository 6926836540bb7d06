import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { FunctionPool } from '../../infra/local/lambda/functions.ts';

const folder = mkdtempSync(join(tmpdir(), 'feedmill-functions-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'index.mjs'),
  `let calls = 0;
   export const handler = async (event, context) => {
     calls += 1;
     if (event.do === 'throw') throw new TypeError('no such thing');
     if (event.do === 'exit') process.exit(7);
     if (event.do === 'spin') for (;;);
     if (event.do === 'wait') await new Promise((resolve) => setTimeout(resolve, event.milliseconds));
     if (event.do === 'large') return 'x'.repeat(7 * 1024 * 1024);
     if (event.do === 'context') return { ...context, left: context.getRemainingTimeInMillis() };
     if (event.do === 'environment') return process.env;
     return { pid: process.pid, calls, undefinedIsLost: undefined };
   };`,
);

const lines: string[] = [];
const log = { write: (_: string, line: string) => void lines.push(line), copyLines: () => undefined };
const pools: FunctionPool[] = [];
const poolOf = (limits: { maxInstances?: number; maxWaiting?: number; timeoutSeconds?: number } = {}) => {
  const pool = new FunctionPool(
    {
      name: 'Try',
      codeFolder: folder,
      handler: 'index.handler',
      environment: { TABLE_NAME: 'articles' },
      timeoutSeconds: limits.timeoutSeconds ?? 10,
      memoryMegabytes: 128,
    },
    { maxInstances: limits.maxInstances ?? 2, maxWaiting: limits.maxWaiting ?? 10, minWarm: 1 },
    log,
  );
  pools.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close(0)));
});
const value = async (pool: FunctionPool, event: object) => {
  const invocation = await pool.invoke(event);
  return invocation.outcome === 'returned' ? invocation.value : invocation;
};

describe('a pool of function processes', () => {
  it('reuses an instance for the next call, like a warm Lambda', async () => {
    const pool = poolOf();
    const first = await value(pool, {});
    expect(await value(pool, {})).toEqual({ ...Object(first), calls: 2 });
  });

  it('gives each instance one call at a time, up to the limit of instances', async () => {
    const pool = poolOf({ maxInstances: 2 });
    const pids = await Promise.all([1, 2, 3].map(() => value(pool, { do: 'wait', milliseconds: 50 })));
    expect(new Set(pids.map((one) => Object(one).pid)).size).toBe(2);
  });

  it('reports that it is busy if too many calls wait', async () => {
    const pool = poolOf({ maxInstances: 1, maxWaiting: 1 });
    const calls = [1, 2, 3].map(() => pool.invoke({ do: 'wait', milliseconds: 50 }));
    const outcomes = (await Promise.all(calls)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['returned', 'returned', 'busy']);
  });

  it.each([
    [
      'throw',
      {
        outcome: 'failed',
        reason: 'exception',
        message: expect.stringContaining('TypeError: no such thing'),
      },
    ],
    ['exit', { outcome: 'failed', reason: 'crash', message: 'the process ended with 7 before it answered' }],
    [
      'large',
      { outcome: 'failed', reason: 'exception', message: expect.stringContaining('larger than Lambda') },
    ],
  ])('survives a call with the fault “%s”', async (what, failure) => {
    const pool = poolOf({ maxInstances: 1 });
    expect(await pool.invoke({ do: what })).toEqual(failure);
    expect(await pool.invoke({})).toMatchObject({ outcome: 'returned' });
  });

  it('ends an endless call at its timeout', async () => {
    const pool = poolOf({ maxInstances: 1, timeoutSeconds: 0.3 });
    expect(await pool.invoke({ do: 'spin' })).toEqual({
      outcome: 'failed',
      reason: 'timeout',
      message: 'Task timed out after 0.3 seconds',
    });
    expect(await pool.invoke({})).toMatchObject({ outcome: 'returned' });
  });

  it('gives a function the context and environment of Lambda', async () => {
    const pool = poolOf();
    expect(await value(pool, { do: 'context' })).toMatchObject({
      functionName: 'Try',
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      left: expect.closeTo(10_000, -3),
    });
    const environment = Object(await value(pool, { do: 'environment' }));
    expect(environment).toMatchObject({ TABLE_NAME: 'articles', AWS_LAMBDA_FUNCTION_NAME: 'Try', TZ: 'UTC' });
    expect(environment).not.toHaveProperty('HOME');
  });

  it('reports a bundle that does not load', async () => {
    const pool = new FunctionPool(
      {
        name: 'Missing',
        codeFolder: folder,
        handler: 'nothing.handler',
        environment: {},
        timeoutSeconds: 1,
        memoryMegabytes: 128,
      },
      { maxInstances: 1, maxWaiting: 1, minWarm: 0 },
      log,
    );
    pools.push(pool);
    await expect(pool.warm()).rejects.toThrow('Missing does not load');
    expect(await pool.invoke({})).toMatchObject({ outcome: 'failed', reason: 'crash' });
  });

  it('finishes running calls when it is closed, and accepts no new calls', async () => {
    const pool = poolOf();
    await pool.warm();
    const running = pool.invoke({ do: 'wait', milliseconds: 100 });
    const closing = pool.close(5_000);
    expect(await pool.invoke({})).toMatchObject({ outcome: 'failed', reason: 'stopped' });
    expect(await running).toMatchObject({ outcome: 'returned' });
    await closing;
  });

  it('ends calls past the deadline when it is closed', async () => {
    const pool = poolOf();
    await pool.warm();
    const running = pool.invoke({ do: 'wait', milliseconds: 60_000 });
    await pool.close(100);
    expect(await running).toMatchObject({ outcome: 'failed', reason: 'stopped' });
  });
});
