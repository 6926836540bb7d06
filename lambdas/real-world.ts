import { setTimeout } from 'node:timers/promises';
import type { World } from '#shared/model/world.ts';

/** The clock and the dice of this machine. */
export const realWorld: World = {
  now: () => new Date().toISOString(),
  random: Math.random,
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};
