import type { Bodies } from '#shared/store/bodies.ts';
import type { CallBudget } from '#shared/store/call-budget.ts';

/** The S3 client is loaded on first use: a tenth of a cold start's code. */
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
