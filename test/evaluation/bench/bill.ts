import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USUAL, withLevers } from '../../../infra/cost/levers.ts';
import type { Finding, Row } from './finding.ts';

const COUNTS = join(import.meta.dirname, '..', '..', '..', 'infra', 'cost', 'counts.json');
/** 10 million subscribers of 1,000 feeds with ten articles a day. */
const USAGE = {
  ...USUAL,
  ...{ feeds: 1_000, articlesPerDay: 10_000, subscribers: 10_000_000, storedArticles: 3_650_000 },
};
/**
 * The bill of `USAGE` in USD a month without any lever (a change that lowers the bill, see `levers.ts`), before the
 * hourly rebuild became cheaper.
 */
const EARLIER_BILL_USD = 39_799;

/**
 * The bill of `npm run cost` for 10 million subscribers, divided by `EARLIER_BILL_USD`. The first line has
 * all levers and flat-rate plans of CloudFront. The other lines have fewer levers or the list price.
 */
export const billOfMillions: Row = async () => {
  const steps = withLevers(USAGE, JSON.parse(readFileSync(COUNTS, 'utf8')));
  const lineOf = (what: string, dollars = 0): Finding => ({
    what,
    against: `${EARLIER_BILL_USD} USD`,
    ratios: [dollars / EARLIER_BILL_USD],
  });
  const all = lineOf('a month of 10 million subscribers, all levers, on plans', steps.at(-1)?.[1]);
  return [
    { ...all, goal: { atMost: 0.6 } },
    ...steps.slice(0, -1).map(([what, dollars]) => lineOf(`  ${what}`, dollars)),
  ];
};
