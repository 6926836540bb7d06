import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { readArguments } from '../command/read-arguments.ts';
import { runCommand } from '../command/run-command.ts';
import { bill, total, type Usage } from './bill.ts';
import type { Counts } from './counts.ts';
import { PRICES } from './prices.ts';

/** Defaults: the stack's settings, and readers that poll every half hour, four of five times conditionally. */
const USUAL: Usage = {
  feeds: 10,
  articlesPerDay: 100,
  subscribers: 10_000,
  pollsPerDay: 48,
  conditionalShare: 0.8,
  tagsPerFeed: 20,
  tagsPerArticle: 3,
  windowSeconds: 5,
  ttlSeconds: 60,
  itemsPerFeed: 50,
  rebuildsPerDay: 24,
  storedArticles: 0,
};

/** Settings whose savings are computed, with the alternative value of each. */
const LEVERS: [what: string, usage: (usage: Usage) => Partial<Usage>][] = [
  ['half the articles in a file', ({ itemsPerFeed }) => ({ itemsPerFeed: itemsPerFeed / 2 })],
  ['edge keeps files five times as long', ({ ttlSeconds }) => ({ ttlSeconds: ttlSeconds * 5 })],
  ['window of a minute', () => ({ windowSeconds: 60 })],
  ['rebuild once a day', () => ({ rebuildsPerDay: 1 })],
  ['no tags', () => ({ tagsPerArticle: 0, tagsPerFeed: 0 })],
  ['every poll conditional', () => ({ conditionalShare: 1 })],
];

/** Amounts that may be 0; the others are divisors. */
const MAY_BE_NONE: readonly (keyof Usage)[] = [
  'articlesPerDay',
  'subscribers',
  'conditionalShare',
  'tagsPerFeed',
  'tagsPerArticle',
  'rebuildsPerDay',
  'storedArticles',
];

/** `npm run cost -- --feeds F --articles-per-day N --subscribers S …`: prints a month's bill, and what each setting would save. */
await runCommand(() => {
  const usage = readUsage(process.argv.slice(2));
  const counts: Counts = JSON.parse(readFileSync(join(import.meta.dirname, 'counts.json'), 'utf8'));
  const month = (changed: Partial<Usage> = {}) => bill({ ...usage, ...changed }, counts, PRICES, true);
  const whole = total(month());
  const inDollars = (amount: number) => amount.toFixed(2).replace(/^-(0\.00)$/, '$1');
  const line = (label: string, amount: number) => `${label.padEnd(38)}${inDollars(amount).padStart(12)}`;
  const levers = LEVERS.map(([what, change]) => line(what, total(month(change(usage))) - whole));

  process.stdout.write(
    `${[
      `USD a month, ${PRICES.region}, prices of ${PRICES.asOf}, calls counted on ${counts.measuredOn}`,
      Object.entries(usage)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
      '',
      ...Object.entries(month()).map(([service, dollars]) => line(service, dollars)),
      line('together', whole),
      line('without the free tier', total(bill(usage, counts, PRICES, false))),
      '',
      'What each lever would change',
      ...levers,
    ].join('\n')}\n`,
  );
});

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
  // By default, the articles of one year.
  return given.storedArticles > 0 ? given : { ...given, storedArticles: given.articlesPerDay * 365 };
}

function readAmount(name: keyof Usage, option: string, value: string): number {
  const amount = value.trim() === '' ? Number.NaN : Number(value);
  const most = name === 'conditionalShare' ? 1 : Number.MAX_VALUE;
  const isPossible = (MAY_BE_NONE.includes(name) ? amount >= 0 : amount > 0) && amount <= most;
  if (isPossible) return amount;
  const least = MAY_BE_NONE.includes(name) ? 'of 0 or more' : 'above 0';
  const range = name === 'conditionalShare' ? 'from 0 to 1' : least;
  throw new CommandError(2, `${option} must be a number ${range}; it is "${value}"`);
}
