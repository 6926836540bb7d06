import type { TestProject } from 'vitest/node';
import { startFeedmill } from '../local/start-feedmill.ts';

declare module 'vitest' {
  interface ProvidedContext {
    feedmill: { url: string; adminToken: string };
  }
}

/** Starts one instance for all files of this folder. Each test creates its own feeds. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, adminToken, stop } = await startFeedmill();
  project.provide('feedmill', { url, adminToken });
  return async () => {
    await stop();
  };
}
