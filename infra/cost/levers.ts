import { bill, PLANNED_ROWS, readerTraffic, total, type Usage } from './bill.ts';
import { cheapestPlans } from './cheapest-plans.ts';
import type { Counts } from './counts.ts';
import { PRICES } from './prices.ts';

/**
 * The default usage: the settings of the stack, and readers that poll every half hour. Four of five polls are
 * conditional.
 */
export const USUAL: Usage = {
  feeds: 10,
  articlesPerDay: 100,
  subscribers: 10_000,
  pollsPerDay: 48,
  conditionalShare: 0.8,
  honourShare: 0.3,
  ttlMinutes: 15,
  hubShare: 0,
  readersPerSubscription: 10,
  tagsPerFeed: 20,
  tagsPerArticle: 3,
  windowSeconds: 5,
  ttlSeconds: 60,
  itemsPerFeed: 50,
  rebuildsPerDay: 24,
  storedArticles: 0,
  webAclRules: 0,
};

/** Changes of the usage, each with its label. For each change, `npm run cost` prints the change of the bill. */
export const LEVERS: [what: string, usage: (usage: Usage) => Partial<Usage>][] = [
  ['a tenth of subscribers by the hub', () => ({ hubShare: 0.1 })],
  ['max_items 20', () => ({ itemsPerFeed: 20 })],
  ['ttl_minutes 60', () => ({ ttlMinutes: 60 })],
  ['edge keeps files five times as long', ({ ttlSeconds }) => ({ ttlSeconds: ttlSeconds * 5 })],
  ['window of a minute', () => ({ windowSeconds: 60 })],
  ['rebuild once a day', () => ({ rebuildsPerDay: 1 })],
  ['no tags', () => ({ tagsPerArticle: 0, tagsPerFeed: 0 })],
  ['every poll conditional', () => ({ conditionalShare: 1 })],
  ['-c webAcl with one rule', () => ({ webAclRules: 1 })],
];
/** The levers that are added one after another, in the order of `LEVERS`. */
const TOGETHER = ['a tenth of subscribers by the hub', 'max_items 20'];

/**
 * The bill without levers and after each lever of `TOGETHER`, when the levers are added one after another: once by list
 * price and once with plans.
 */
export function withLevers(usage: Usage, counts: Counts): [what: string, dollars: number][] {
  let changed = usage;
  const steps: [string, Usage][] = [['as given', usage]];
  for (const [what, change] of LEVERS.filter(([name]) => TOGETHER.includes(name))) {
    changed = { ...changed, ...change(changed) };
    steps.push([`+ ${what}`, changed]);
  }
  return steps.flatMap(([what, one]) => {
    const month = bill(one, counts, PRICES, true);
    const { plans, dollars } = cheapestPlans(readerTraffic(one, counts), PRICES.plans);
    const byList = PLANNED_ROWS.reduce((sum, row) => sum + month[row], 0);
    return [
      [`${what}, list price`, total(month)],
      [`${what}, ${plans.length} on plans`, total(month) - byList + dollars],
    ] satisfies [string, number][];
  });
}
