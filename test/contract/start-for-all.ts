import type { TestProject } from 'vitest/node';
import { startFeedmill } from '../local/start-feedmill.ts';

declare module 'vitest' {
  interface ProvidedContext {
    feedmill: { url: string; adminToken: string };
  }
}

/** One instance for all files of this folder: each test makes feeds of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, adminToken, stop } = await startFeedmill();
  project.provide('feedmill', { url, adminToken });
  return async () => {
    await stop();
  };
}
