import type { Bodies } from '#shared/store/bodies.ts';
import type { CallBudget } from '#shared/store/call-budget.ts';

/**
 * The bodies in a bucket, through a client of S3 that is loaded at the first call: most submissions need none, and the
 * client is a tenth of the code that a cold start would read.
 */
export function lazyBodies(budget: CallBudget, bucket: string): Bodies {
  let opened: Promise<Bodies> | undefined;
  const open = async (): Promise<Bodies> => {
    const { openBodies } = await import('./open-bodies.ts');
    return openBodies(budget, bucket);
  };
  const bodies = (): Promise<Bodies> => (opened ??= open());
  return {
    put: async (body) => (await bodies()).put(body),
    get: async (key) => (await bodies()).get(key),
    erase: async (articleId, before) => (await bodies()).erase(articleId, before),
  };
}
