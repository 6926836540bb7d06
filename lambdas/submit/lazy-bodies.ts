import type { Bodies } from '#shared/store/bodies.ts';
import type { CallBudget } from '#shared/store/call-budget.ts';

/**
 * The bodies in a bucket. The S3 client is loaded at the first call. Most submissions do not need the client, and
 * it would be a tenth of the code that a cold start reads.
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
    erase: async (articleId, upTo) => (await bodies()).erase(articleId, upTo),
  };
}
