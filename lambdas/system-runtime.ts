import { setTimeout } from 'node:timers/promises';
import type { Runtime } from '#shared/model/runtime.ts';

export const systemRuntime: Runtime = {
  now: () => new Date().toISOString(),
  random: Math.random,
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};
