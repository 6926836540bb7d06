import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bill, total, type Usage } from '../../infra/cost/bill.ts';
import { cheapestPlans } from '../../infra/cost/cheapest-plans.ts';
import type { Counts } from '../../infra/cost/counts.ts';
import { PRICES } from '../../infra/cost/prices.ts';
import { billOfMillions } from '../evaluation/bench/bill.ts';
import { holds } from '../evaluation/bench/finding.ts';
import { templateWith, written } from './template.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const counts: Counts = JSON.parse(read('infra/cost/counts.json'));
const UNUSED: Usage = {
  feeds: 1,
  articlesPerDay: 0,
  subscribers: 0,
  pollsPerDay: 48,
  conditionalShare: 0.8,
  honourShare: 0.3,
  ttlMinutes: 15,
  hubShare: 0,
  readersPerSubscription: 10,
  webAclRules: 0,
  tagsPerFeed: 0,
  tagsPerArticle: 0,
  windowSeconds: 5,
  ttlSeconds: 60,
  itemsPerFeed: 50,
  rebuildsPerDay: 0,
  storedArticles: 0,
};

const monthOf = (usage: Partial<Usage>, free = false) => bill({ ...UNUSED, ...usage }, counts, PRICES, free);

it('the bill of an unused stack consists of alarms, metrics, dashboard and secret', () => {
  const { 'Secrets Manager': secret, CloudWatch, S3, 'CloudFront: bytes': bytes } = monthOf({}, true);
  expect(secret).toBe(0.4);
  const alarms = Object.values(templateWith().findResources('AWS::CloudWatch::Alarm'));
  const watched = alarms.flatMap(({ Properties: { Metrics } }) =>
    Metrics === undefined ? [1] : Metrics.filter((one: object) => 'MetricStat' in one),
  );
  const [dashboard] = Object.values(templateWith().findResources('AWS::CloudWatch::Dashboard'));
  const shown = written(dashboard?.Properties.DashboardBody).match(/\["(AWS\/\w+|feedmill-dev)","/g) ?? [];
  // The dashboard has more than the 50 metrics that are free.
  expect(shown).toHaveLength(69);
  expect(CloudWatch).toBeCloseTo(20 * 0.3 + (watched.length - 10) * 0.1 + 3, 2);
  expect(S3).toBeLessThan(0.01);
  expect(bytes).toBe(0);
  expect(total(monthOf({}, true))).toBeLessThan(14);
});

it.each<[string, Partial<Usage>, number]>([
  // Each of a million subscribers polls once a day for 30.4 days.
  ['a million requests cost a dollar', { subscribers: 1_000_000, pollsPerDay: 1 }, 30.4],
])('%s', (_, usage, dollars) => {
  expect(monthOf(usage)['CloudFront: requests']).toBeCloseTo(dollars, 5);
});

it('if there is less than one invocation a second, each is traced', () => {
  expect(monthOf({ articlesPerDay: 100 })['X-Ray']).toBeCloseTo(((43_776 + 2 * 3_040) / 1e6) * 5, 3);
});

describe('the bill never becomes lower with', () => {
  const usages = fc.record({
    feeds: fc.integer({ min: 1, max: 10_000 }),
    articlesPerDay: fc.integer({ min: 0, max: 100_000 }),
    subscribers: fc.integer({ min: 0, max: 50_000_000 }),
    conditionalShare: fc.double({ min: 0, max: 1, noNaN: true }),
    windowSeconds: fc.integer({ min: 1, max: 300 }),
    ttlSeconds: fc.integer({ min: 1, max: 3_600 }),
  });
  it.each<[string, (usage: Usage) => Partial<Usage>]>([
    ['more readers', ({ subscribers }) => ({ subscribers: subscribers * 2 + 1 })],
    ['more articles', ({ articlesPerDay }) => ({ articlesPerDay: articlesPerDay * 2 + 1 })],
    ['longer files', ({ itemsPerFeed }) => ({ itemsPerFeed: itemsPerFeed * 2 })],
    ['fewer conditional polls', ({ conditionalShare }) => ({ conditionalShare: conditionalShare / 2 })],
    ['a shorter window', ({ windowSeconds }) => ({ windowSeconds: windowSeconds / 2 })],
    ['a shorter cache time at the edge', ({ ttlSeconds }) => ({ ttlSeconds: ttlSeconds / 2 })],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(usages, fc.boolean(), (some, free) => {
        const usage = { ...UNUSED, ...some };
        const before = total(monthOf(usage, free));
        expect(total(monthOf({ ...usage, ...change(usage) }, free))).toBeGreaterThanOrEqual(
          before * (1 - 1e-9),
        );
      }),
    );
  });
});

it.each<[string, Partial<Usage>]>([
  ['first', { feeds: 10, articlesPerDay: 100, subscribers: 10_000 }],
  ['second', { feeds: 1_000, articlesPerDay: 10_000, subscribers: 10_000_000 }],
])('the %s bill in docs/scale.md equals the computed bill', (which, usage) => {
  const year = (usage.articlesPerDay ?? 0) * 365;
  const usual = { tagsPerFeed: 20, tagsPerArticle: 3, rebuildsPerDay: 24, storedArticles: year };
  const month = monthOf({ ...usual, ...usage }, true);
  const inDollars = (value: number) =>
    value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const cells = Object.fromEntries(
    [...read('docs/scale.md').matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
      ([, label, first, second]) => [label, which === 'first' ? first : second],
    ),
  );
  for (const [service, dollars] of Object.entries(month)) expect(cells[service]).toBe(inDollars(dollars));
  expect(cells['**together**']).toBe(`**${inDollars(total(month))}**`);
});

const traffic = fc.record({
  millionRequests: fc.double({ min: 0, max: 50_000, noNaN: true }),
  gigabytes: fc.double({ min: 0, max: 5_000_000, noNaN: true }),
});

it('the cheapest plans cover all requests and bytes of a month', () => {
  fc.assert(
    fc.property(traffic, (month) => {
      const { plans } = cheapestPlans(month, PRICES.plans);
      for (const amount of ['millionRequests', 'gigabytes'] as const)
        expect(plans.reduce((sum, plan) => sum + plan[amount], 0)).toBeGreaterThanOrEqual(
          month[amount] * (1 - 1e-6),
        );
      expect(new Set(plans.slice(0, -1).map(({ name }) => name)).size).toBeLessThanOrEqual(1);
    }),
  );
});

it('all levers lower the bill of 10 million subscribers to at most 60%', async () => {
  const lines = await billOfMillions(1);
  expect(lines.filter((line) => 'ratios' in line && !holds(line))).toEqual([]);
});
