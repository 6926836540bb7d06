import type { Counts } from './counts.ts';
import type { Prices } from './prices.ts';

/** What a deployment is used for, and how it is set. */
export interface Usage {
  feeds: number;
  /** Of all feeds together. */
  articlesPerDay: number;
  /** Of all feeds together; each reads one feed in one format. */
  subscribers: number;
  /** How often a subscriber's reader asks in a day. */
  pollsPerDay: number;
  /** Share of polls that say what they have already, so that 304 is an answer. */
  conditionalShare: number;
  /** Tags of a feed that live: each is a timeline with files of its own. */
  tagsPerFeed: number;
  tagsPerArticle: number;
  /** How long changes are gathered, in seconds. */
  windowSeconds: number;
  /** How long an edge keeps a file, in seconds. */
  ttlSeconds: number;
  /** Articles in a file. */
  itemsPerFeed: number;
  rebuildsPerDay: number;
  /** Articles that lie in the table. */
  storedArticles: number;
}

/** US dollars a month, by service. */
export type Bill = Record<
  | 'CloudFront: bytes'
  | 'CloudFront: requests'
  | 'CloudFront: functions'
  | 'S3'
  | 'DynamoDB'
  | 'Lambda'
  | 'API Gateway'
  | 'CloudWatch'
  | 'X-Ray'
  | 'Secrets Manager',
  number
>;

/** What no count here says. Each is on the dear side. */
const ASSUMED = {
  /** Regional caches of CloudFront that ask S3 for themselves. */
  edgeCaches: 13,
  /** A Lambda's share of a core against a core of the machine that was measured on. */
  slowerThanMeasured: 2,
  /** A line of our log with its metrics, and the access log's beside it. */
  logBytesPerSubmission: 1_100,
  logBytesPerPublish: 1_200,
  /** An answer of 304, headers and all. */
  notModifiedBytes: 600,
  headerBytes: 900,
  /** Lambda has X-Ray take the first request of a second, and a twentieth of the others. */
  tracedShareBeyondOneASecond: 0.05,
  metrics: 26,
  /** In a stack without hubs. An alarm on an expression costs as much as its metrics. */
  alarmMetrics: 34,
  /** On the dashboard of a stack without hubs. */
  dashboardMetrics: 57,
  measuredItems: 50,
} as const;

const DAYS = 30.4;
const SECONDS_A_DAY = 86_400;
const GB = 1e9;
const MILLION = 1e6;
const SUBMIT_GB = 1;
const PUBLISH_GB = 1.728;
const RELEASE_GB = 0.25;

/**
 * A month's bill.
 *
 * @param free whether what every account has for nothing is taken off
 */
export function bill(usage: Usage, counts: Counts, prices: Prices, free: boolean): Bill {
  const beyond = (amount: number, given: number) => Math.max(0, amount - (free ? given : 0));
  const { articlesPerDay, feeds, tagsPerFeed, tagsPerArticle, windowSeconds } = usage;
  const submissions = articlesPerDay * DAYS;
  const timelines = feeds * (1 + tagsPerFeed);
  // However many change in a window, a timeline is rendered once.
  const windows = (timelines * SECONDS_A_DAY) / windowSeconds;
  const renders = timelinesTouched(articlesPerDay * (1 + tagsPerArticle), windows) * DAYS;
  const publishes = timelinesTouched(articlesPerDay, SECONDS_A_DAY / windowSeconds) * DAYS;
  const checks = timelines * usage.rebuildsPerDay * DAYS;
  const releases = (SECONDS_A_DAY / 60) * DAYS;
  const size = usage.itemsPerFeed / ASSUMED.measuredItems;

  const { polls, bytes, originReads } = readers(usage, counts, size);
  const gigabytes = beyond(bytes / GB, prices.free.cloudFrontGb);
  const readUnits =
    submissions * counts.submission.readUnits +
    renders * counts.render.readUnits * size +
    checks * counts.check.readUnits * size +
    releases * counts.release.readUnits;
  const writeUnits = submissions * counts.submission.writeUnits + renders * counts.render.writeUnits;
  const storedGb = (usage.storedArticles * counts.storedBytes) / GB;
  const gbSeconds =
    (ASSUMED.slowerThanMeasured *
      (submissions * counts.submission.milliseconds * SUBMIT_GB +
        renders * counts.render.milliseconds * size * PUBLISH_GB +
        checks * counts.check.milliseconds * size * PUBLISH_GB +
        releases * counts.release.milliseconds * RELEASE_GB)) /
    1_000;
  const calls = submissions + publishes + releases + usage.rebuildsPerDay * DAYS;
  const firstOfTheirSecond = Math.min(calls, SECONDS_A_DAY * DAYS);
  const traces = firstOfTheirSecond + (calls - firstOfTheirSecond) * ASSUMED.tracedShareBeyondOneASecond;
  const gets = originReads + renders * counts.render.gets + checks * counts.check.gets;
  const logGb =
    (submissions * ASSUMED.logBytesPerSubmission + (publishes + releases) * ASSUMED.logBytesPerPublish) / GB;
  const { s3, dynamoDb, lambda, cloudFront, cloudWatch } = prices;
  const isSmallDashboard = ASSUMED.dashboardMetrics <= prices.free.dashboardMetrics;
  const freeDashboards = isSmallDashboard ? prices.free.dashboards : 0;
  return {
    'CloudFront: bytes': tiered(gigabytes, cloudFront.gigabytes),
    'CloudFront: requests': beyond(polls / MILLION, prices.free.cloudFrontMillion) * cloudFront.httpsMillion,
    // One before the cache and one behind it.
    'CloudFront: functions':
      beyond((2 * polls) / MILLION, prices.free.cloudFrontFunctionMillion) * cloudFront.functionMillion,
    S3:
      (renders * counts.render.puts * s3.putThousand + gets * s3.getThousand) / 1_000 +
      ((timelines * counts.publishedBytes * size) / GB) * s3.gbMonth,
    DynamoDB:
      (readUnits * dynamoDb.readMillion + writeUnits * dynamoDb.writeMillion) / MILLION +
      beyond(storedGb, prices.free.dynamoDbGb) * dynamoDb.gbMonth +
      storedGb * dynamoDb.backupGbMonth,
    Lambda:
      beyond(gbSeconds, prices.free.lambdaGbSeconds) * lambda.gbSecondArm +
      beyond(calls / MILLION, prices.free.lambdaMillion) * lambda.million,
    'API Gateway': (submissions / MILLION) * prices.apiMillion,
    CloudWatch:
      beyond(ASSUMED.metrics, prices.free.metrics) * cloudWatch.metric +
      beyond(ASSUMED.alarmMetrics, prices.free.alarmMetrics) * cloudWatch.alarmMetric +
      beyond(1, freeDashboards) * cloudWatch.dashboard +
      beyond(logGb, prices.free.logGb) * (cloudWatch.logGb + cloudWatch.logGbMonth),
    'X-Ray': beyond(traces / MILLION, prices.free.traceMillion) * prices.xRayMillionTraces,
    'Secrets Manager': prices.secret,
  };
}

export function total(bill: Bill): number {
  return Object.values(bill).reduce((sum, dollars) => sum + dollars, 0);
}

/** How many of so many windows have a change in them, where changes come at any time (Poisson). */
function timelinesTouched(changes: number, windows: number): number {
  return windows * -Math.expm1(-changes / windows);
}

function readers(usage: Usage, counts: Counts, size: number) {
  const polls = usage.subscribers * usage.pollsPerDay * DAYS;
  const changesPerPoll = usage.articlesPerDay / usage.feeds / usage.pollsPerDay;
  const isChanged = -Math.expm1(-changesPerPoll);
  const withBody = polls * (1 - usage.conditionalShare * (1 - isChanged));
  const formats = Object.values(counts.answerBytes);
  const meanBytes = formats.reduce((sum, bytesOfOne) => sum + bytesOfOne, 0) / formats.length;
  const body = meanBytes * size + ASSUMED.headerBytes;
  const bytes = withBody * body + (polls - withBody) * ASSUMED.notModifiedBytes;
  // Readers ask for each format in two encodings; an edge cache asks again after its copy has expired.
  const copies = usage.feeds * formats.length * 2 * ASSUMED.edgeCaches;
  const originReads = timelinesTouched(polls, (copies * SECONDS_A_DAY * DAYS) / usage.ttlSeconds);
  return { polls, bytes, originReads };
}

function tiered(amount: number, tiers: Prices['cloudFront']['gigabytes']): number {
  let dollars = 0;
  let from = 0;
  for (const { upTo, each } of tiers) {
    dollars += Math.max(0, Math.min(amount, upTo) - from) * each;
    from = upTo;
  }
  return dollars;
}
