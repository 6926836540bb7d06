import type { Prices } from './prices.ts';

type Plan = Prices['plans'][number];

/** They serve all readers of a month. */
export interface Plans {
  plans: readonly Plan[];
  dollars: number;
}

/**
 * As many of the largest plan as are full, and the smallest for the rest. Never beyond the allowance. With
 * feeds spread evenly.
 */
export function cheapestPlans(
  { millionRequests, gigabytes }: { millionRequests: number; gigabytes: number },
  plans: readonly Plan[],
): Plans {
  const covers = (plan: Plan, share: number) =>
    plan.millionRequests >= millionRequests * share && plan.gigabytes >= gigabytes * share;
  const largest = plans.at(-1);
  if (largest === undefined) throw new Error('there are no plans');
  const filledShare = Math.min(largest.millionRequests / millionRequests, largest.gigabytes / gigabytes);
  const filled = Math.floor(1 / filledShare);
  const rest = filled === 0 ? 1 : 1 - filled * filledShare;
  const last = plans.find((plan) => covers(plan, rest)) ?? largest;
  const chosen = [...Array.from({ length: filled }, () => largest), ...(rest > 1e-9 ? [last] : [])];
  return { plans: chosen, dollars: chosen.reduce((sum, { dollars }) => sum + dollars, 0) };
}
