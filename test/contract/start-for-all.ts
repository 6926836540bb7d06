import type { TestProject } from 'vitest/node';
import { startFeedmill } from '../local/start-feedmill.ts';

declare module 'vitest' {
  interface ProvidedContext {
    feedmill: { url: string; adminToken: string };
  }
}

/** Starts one instance for all test files of this folder. Each test creates the feeds that it uses. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, adminToken, stop } = await startFeedmill();
  project.provide('feedmill', { url, adminToken });
  return async () => {
    await stop();
  };
}
