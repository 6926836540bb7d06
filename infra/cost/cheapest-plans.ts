import type { Prices } from './prices.ts';

type Plan = Prices['plans'][number];

/** Distributions on flat-rate plans that together serve all readers of a month. */
export interface Plans {
  plans: readonly Plan[];
  dollars: number;
}

/**
 * Finds the cheapest plans for a month's readers: as many distributions on the largest plan as the traffic fills,
 * and one distribution on the smallest plan that covers the rest. No plan is used beyond its allowance. The feeds
 * are spread evenly, so a distribution with half of the requests also has half of the bytes.
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
