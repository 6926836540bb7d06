import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { readArguments } from '../command/read-arguments.ts';
import { runCommand } from '../command/run-command.ts';
import { bill, PLANNED_ROWS, readerTraffic, total, type Usage } from './bill.ts';
import type { Counts } from './counts.ts';
import { LEVERS, USUAL, withLevers } from './levers.ts';
import { PRICES } from './prices.ts';

/** Amounts that may be 0. The computation divides by most of the other amounts. */
const MAY_BE_NONE: readonly (keyof Usage)[] = [
  'articlesPerDay',
  'subscribers',
  'conditionalShare',
  'tagsPerFeed',
  'tagsPerArticle',
  'rebuildsPerDay',
  'storedArticles',
  'honourShare',
  'hubShare',
  'webAclRules',
];
/** Amounts from 0 to 1. */
const SHARES: readonly (keyof Usage)[] = ['conditionalShare', 'honourShare', 'hubShare'];

/**
 * `npm run cost -- --feeds F --articles-per-day N …`: prints a month's bill, and what each lever (a change
 * that lowers the bill) would change.
 */
await runCommand(() => {
  const usage = readUsage(process.argv.slice(2));
  const counts: Counts = JSON.parse(readFileSync(join(import.meta.dirname, 'counts.json'), 'utf8'));
  const month = (changed: Partial<Usage> = {}) => bill({ ...usage, ...changed }, counts, PRICES, true);
  const dollars = total(month());
  const inDollars = (amount: number) => amount.toFixed(2).replace(/^-(0\.00)$/, '$1');
  const line = (label: string, amount: number) => `${label.padEnd(38)}${inDollars(amount).padStart(12)}`;
  const levers = LEVERS.map(([what, change]) => line(what, total(month(change(usage))) - dollars));

  process.stdout.write(
    `${[
      `USD a month, ${PRICES.region}, prices of ${PRICES.asOf}, calls counted on ${counts.measuredOn}`,
      Object.entries(usage)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
      '',
      ...Object.entries(month()).map(([service, amount]) => line(service, amount)),
      line('together', dollars),
      line('without the free tier', total(bill(usage, counts, PRICES, false))),
      '',
      'What each lever (a change that lowers the bill) would change',
      ...levers,
      '',
      'Levers together, and flat-rate plans of CloudFront',
      ...withLevers(usage, counts).map(([what, amount]) => line(what, amount)),
      '',
      'Plans that cost less than the list price, by subscribers',
      ...breakEven(usage, counts),
      '',
      'Assumptions and sources',
      ...sources(usage, counts),
    ].join('\n')}\n`,
  );
});

/** Lines that say where the amounts come from: the test articles, the assumptions on readers, and the prices. */
function sources(
  { honourShare, pollsPerDay, hubShare }: Usage,
  { answerBytes, gzipBytes, measuredOn }: Counts,
): string[] {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const kilobytes = (bytes = 0) => (bytes / 1_000).toFixed(1);
  return [
    `Text: 50 articles in the lengths of news (250 to 1,500 words, mean 650) from infra/cost/news-text.ts, made of the words and phrases of docs/: ${kilobytes(answerBytes.rss)} KB of RSS in brotli, ${kilobytes(gzipBytes.rss)} in gzip, measured on ${measuredOn}`,
    `Readers: ${percent(hubShare)} are notified by a hub and poll once a day (10% with the lever "a tenth of subscribers by the hub"); of the others, ${percent(honourShare)} wait for ttl_minutes at least, and ${percent(1 - honourShare)} poll ${pollsPerDay} times a day`,
    `List prices: AWS, ${PRICES.region}, ${PRICES.asOf}: CloudFront from a stored copy of AWS's page; DynamoDB, Lambda, logs and dashboards from pages that quote AWS; the others were not verified against a page`,
    `Plans: ${PRICES.plansSource}; not verified on AWS's own pages`,
    'The assumption behind each lever: docs/scale.md, "What lowers the bill for 10 million subscribers"',
  ];
}

/**
 * For each plan: the lowest number of subscribers at which the plan costs less than the list price, and the
 * number of subscribers that uses up the allowance of the plan.
 */
function breakEven(usage: Usage, counts: Counts): string[] {
  const usageOf = (subscribers: number) => ({ ...usage, subscribers });
  const byList = (subscribers: number) => {
    const month = bill(usageOf(subscribers), counts, PRICES, true);
    return PLANNED_ROWS.reduce((sum, row) => sum + month[row], 0);
  };
  const perSubscriber = readerTraffic(usageOf(1), counts);
  return PRICES.plans.map(({ name, dollars, millionRequests, gigabytes }) => {
    const covered = Math.floor(
      Math.min(millionRequests / perSubscriber.millionRequests, gigabytes / perSubscriber.gigabytes),
    );
    if (byList(covered) <= dollars) return `${name.padEnd(20)}never: its allowance ends at ${covered}`;
    let [low, high] = [0, covered];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (byList(middle) > dollars) high = middle;
      else low = middle;
    }
    return `${name.padEnd(20)}from ${high} to ${covered}`;
  });
}

/** @throws {CommandError} 2: an unknown option, or a value that is not a valid number */
function readUsage(args: string[]): Usage {
  const asOption = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const names = Object.keys(USUAL) as (keyof Usage)[];
  const options = Object.fromEntries(names.map((name) => [asOption(name), { type: 'string' as const }]));
  const values = readArguments(args, options);
  const given = { ...USUAL };
  for (const name of names) {
    const value = values[asOption(name)];
    if (value !== undefined) given[name] = readAmount(name, `--${asOption(name)}`, value);
  }
  // By default the table has the articles of one year.
  return given.storedArticles > 0 ? given : { ...given, storedArticles: given.articlesPerDay * 365 };
}

function readAmount(name: keyof Usage, option: string, value: string): number {
  const amount = value.trim() === '' ? Number.NaN : Number(value);
  const max = SHARES.includes(name) ? 1 : Number.MAX_VALUE;
  const isPossible = (MAY_BE_NONE.includes(name) ? amount >= 0 : amount > 0) && amount <= max;
  if (isPossible) return amount;
  const minimum = MAY_BE_NONE.includes(name) ? 'of 0 or more' : 'above 0';
  const range = SHARES.includes(name) ? 'from 0 to 1' : minimum;
  throw new CommandError(2, `${option} must be a number ${range}; it is "${value}"`);
}
