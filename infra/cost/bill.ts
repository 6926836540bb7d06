import { HUB_LIMITS } from '#shared/settings.ts';
import type { Counts } from './counts.ts';
import type { Prices } from './prices.ts';

export interface Usage {
  feeds: number;
  /** Articles a day in all feeds together. */
  articlesPerDay: number;
  /** The number of subscribers of all feeds together. Each subscriber reads one feed in one format. */
  subscribers: number;
  /** Polls per day of a subscriber's reader, by its own timer. */
  pollsPerDay: number;
  /** Of the subscribers without a hub, the share whose readers wait for at least `ttlMinutes` between two polls. */
  honourShare: number;
  ttlMinutes: number;
  /** Share of subscribers whose service is notified by a hub and polls once a day. */
  hubShare: number;
  /** How many readers a feed-reading service serves with one subscription at the own hub. */
  readersPerSubscription: number;
  /** Share of polls that are conditional, so 304 is possible. */
  conditionalShare: number;
  /** Active tags of a feed: each is a timeline with its own files. */
  tagsPerFeed: number;
  tagsPerArticle: number;
  /** Seconds in which changes are gathered into one render. */
  windowSeconds: number;
  /** Seconds for which an edge caches a file. */
  ttlSeconds: number;
  /** `max_items` of the feeds. A file also contains all articles of the last 48 hours, up to 50. */
  itemsPerFeed: number;
  rebuildsPerDay: number;
  storedArticles: number;
  /** Rules of `-c webAcl`; 0 without an ACL. */
  webAclRules: number;
}

/** US dollars a month, by service. */
export type Bill = Record<
  | 'CloudFront: bytes'
  | 'CloudFront: requests'
  | 'CloudFront: functions'
  | 'Transfer to subscribers'
  | 'WAF'
  | 'S3'
  | 'DynamoDB'
  | 'Lambda'
  | 'API Gateway'
  | 'SQS'
  | 'CloudWatch'
  | 'X-Ray'
  | 'Secrets Manager',
  number
>;

/** Values that are assumed and not measured. They are chosen so that the bill is rather too high than too low. */
const ASSUMED = {
  /** The number of regional caches of CloudFront. Each requests files from S3 independently. */
  edgeCaches: 13,
  /** The time that work takes on a core of Lambda, divided by the time that it took on the measuring machine. */
  slowerThanMeasured: 2,
  /** Bytes of a log line with its metrics, plus the line of the access log. */
  logBytesPerSubmission: 1_100,
  logBytesPerPublish: 1_200,
  notModifiedBytes: 600,
  headerBytes: 900,
  /** X-Ray traces the first request of each second and 5% of all other requests. */
  tracedShareBeyondOneASecond: 0.05,
  metrics: 30,
  /** The metrics of the alarms in a stack with its own hub. An alarm on an expression costs as much as its metrics. */
  alarmMetrics: 46,
  /** The metrics on the dashboard of a stack with its own hub. */
  dashboardMetrics: 69,
  /** Lambda polls each of the two queues of hubs with five connections. One poll lasts 20 s. */
  queuePollsPerSecond: (2 * 5) / 20,
  measuredItems: 50,
  /** Seconds until all callbacks of one message have answered. */
  callbackSeconds: 1,
  /** Requests to SQS for one message: to send, receive and delete it. */
  requestsPerMessage: 3,
  /**
   * The units and seconds that the hub uses for each change of a feed with subscribers, to find the subscribers and to
   * record the deliveries.
   */
  notification: { readUnits: 4, writeUnits: 2, seconds: 0.5 },
} as const;

const DAYS = 30.4;
const SECONDS_PER_DAY = 86_400;
const GB = 1e9;
const MILLION = 1e6;
const SUBMIT_GB = 1;
const PUBLISH_GB = 1.728;
const RELEASE_GB = 0.25;
const NOTIFY_GB = 0.25;
const DELIVER_GB = 0.5;

interface Work {
  submissions: number;
  timelines: number;
  renders: number;
  /** Calls of the publish function (`lambdas/publish`). */
  publishes: number;
  /** Timelines that the hourly rebuild finds up to date, without reading their files. */
  checks: number;
  /** Timelines whose files the rebuild reads too, once a day. */
  fullChecks: number;
  /** Calls of the scheduled release job. */
  releases: number;
  /** The number of articles in a file, divided by the number of articles in the measured file. */
  size: number;
  hub: HubWork;
}

function workOf(usage: Usage, counts: Counts): Work {
  const { articlesPerDay, feeds, tagsPerFeed, tagsPerArticle, windowSeconds, rebuildsPerDay } = usage;
  const timelines = feeds * (1 + tagsPerFeed);
  // A timeline is rendered once per window, for any number of changes.
  const windows = (timelines * SECONDS_PER_DAY) / windowSeconds;
  // Once a day the rebuild checks the files of a timeline, if no render has checked them that day.
  const fullChecks = rebuildsPerDay > 0 ? timelines * DAYS : 0;
  return {
    submissions: articlesPerDay * DAYS,
    timelines,
    renders: windowsWithChange(articlesPerDay * (1 + tagsPerArticle), windows) * DAYS,
    publishes: windowsWithChange(articlesPerDay, SECONDS_PER_DAY / windowSeconds) * DAYS,
    checks: timelines * rebuildsPerDay * DAYS - fullChecks,
    fullChecks,
    releases: (SECONDS_PER_DAY / 60) * DAYS,
    size: shownItems(usage) / ASSUMED.measuredItems,
    hub: hubOf(usage, counts),
  };
}

function tableUnits(work: Work, counts: Counts): { readUnits: number; writeUnits: number } {
  const { submissions, renders, checks, fullChecks, releases, size, hub } = work;
  return {
    readUnits:
      submissions * counts.submission.readUnits +
      renders * counts.render.readUnits * size +
      checks * counts.check.readUnits +
      fullChecks * counts.fullCheck.readUnits * size +
      releases * counts.release.readUnits +
      hub.notifications * ASSUMED.notification.readUnits +
      hub.deliveries * counts.delivery.readUnits,
    writeUnits:
      submissions * counts.submission.writeUnits +
      renders * counts.render.writeUnits +
      hub.notifications * ASSUMED.notification.writeUnits +
      hub.deliveries * counts.delivery.writeUnits,
  };
}

/** The memory of all functions multiplied by the time for which they run. */
function gbSecondsOf(work: Work, counts: Counts): number {
  const { submissions, renders, checks, fullChecks, releases, size, hub } = work;
  const measured =
    submissions * counts.submission.milliseconds * SUBMIT_GB +
    renders * counts.render.milliseconds * size * PUBLISH_GB +
    checks * counts.check.milliseconds * PUBLISH_GB +
    fullChecks * counts.fullCheck.milliseconds * size * PUBLISH_GB +
    releases * counts.release.milliseconds * RELEASE_GB +
    hub.deliveries * counts.delivery.milliseconds * DELIVER_GB;
  return (
    (ASSUMED.slowerThanMeasured * measured) / 1_000 +
    hub.messages * ASSUMED.callbackSeconds * DELIVER_GB +
    hub.notifications * ASSUMED.notification.seconds * NOTIFY_GB
  );
}

function tracesOf(calls: number): number {
  const firstOfTheirSecond = Math.min(calls, SECONDS_PER_DAY * DAYS);
  return firstOfTheirSecond + (calls - firstOfTheirSecond) * ASSUMED.tracedShareBeyondOneASecond;
}

/** GET requests to S3. */
function getsOf({ renders, checks, fullChecks }: Work, counts: Counts): number {
  return renders * counts.render.gets + checks * counts.check.gets + fullChecks * counts.fullCheck.gets;
}

/** The part of an amount that is not free. */
type Beyond = (amount: number, free: number) => number;

type Readers = ReturnType<typeof readers>;

function edgeRows({ polls, bytes }: Readers, prices: Prices, beyond: Beyond) {
  const { cloudFront } = prices;
  return {
    'CloudFront: bytes': tiered(beyond(bytes / GB, prices.free.cloudFrontGb), cloudFront.gigabytes),
    'CloudFront: requests': beyond(polls / MILLION, prices.free.cloudFrontMillion) * cloudFront.httpsMillion,
    // One function runs before the cache and one after it.
    'CloudFront: functions':
      beyond((2 * polls) / MILLION, prices.free.cloudFrontFunctionMillion) * cloudFront.functionMillion,
  };
}

function webAclRow({ webAclRules }: Usage, { polls }: Readers, { waf }: Prices): number {
  if (webAclRules === 0) return 0;
  return waf.acl + webAclRules * waf.rule + (polls / MILLION) * waf.requestMillion;
}

function monitoringRow({ submissions, publishes, releases }: Work, prices: Prices, beyond: Beyond): number {
  const { cloudWatch, free } = prices;
  const logGb =
    (submissions * ASSUMED.logBytesPerSubmission + (publishes + releases) * ASSUMED.logBytesPerPublish) / GB;
  const isSmallDashboard = ASSUMED.dashboardMetrics <= free.dashboardMetrics;
  return (
    beyond(ASSUMED.metrics, free.metrics) * cloudWatch.metric +
    beyond(ASSUMED.alarmMetrics, free.alarmMetrics) * cloudWatch.alarmMetric +
    beyond(1, isSmallDashboard ? free.dashboards : 0) * cloudWatch.dashboard +
    beyond(logGb, free.logGb) * (cloudWatch.logGb + cloudWatch.logGbMonth)
  );
}

/**
 * Computes a month's bill.
 *
 * @param hasFreeTier whether the amounts that AWS never charges are subtracted
 */
export function bill(usage: Usage, counts: Counts, prices: Prices, hasFreeTier: boolean): Bill {
  const beyond: Beyond = (amount, free) => Math.max(0, amount - (hasFreeTier ? free : 0));
  const work = workOf(usage, counts);
  const { submissions, publishes, releases, renders, timelines, size, hub } = work;
  const ofReaders = readers(usage, counts, size);
  const { readUnits, writeUnits } = tableUnits(work, counts);
  const storedGb = (usage.storedArticles * counts.storedBytes) / GB;
  const publishedGb = (timelines * counts.publishedBytes * size) / GB;
  const gets = ofReaders.originReads + getsOf(work, counts);
  const calls =
    submissions + publishes + releases + usage.rebuildsPerDay * DAYS + hub.notifications + hub.messages;
  const messages =
    ASSUMED.queuePollsPerSecond * SECONDS_PER_DAY * DAYS +
    (hub.notifications + hub.messages) * ASSUMED.requestsPerMessage;
  const { s3, dynamoDb, lambda, free } = prices;
  return {
    ...edgeRows(ofReaders, prices, beyond),
    'Transfer to subscribers': beyond(hub.gigabytes, free.internetGb) * prices.internetGb,
    WAF: webAclRow(usage, ofReaders, prices),
    S3:
      (renders * counts.render.puts * s3.putThousand + gets * s3.getThousand) / 1_000 +
      publishedGb * s3.gbMonth,
    DynamoDB:
      (readUnits * dynamoDb.readMillion + writeUnits * dynamoDb.writeMillion) / MILLION +
      beyond(storedGb, free.dynamoDbGb) * dynamoDb.gbMonth +
      storedGb * dynamoDb.backupGbMonth,
    Lambda:
      beyond(gbSecondsOf(work, counts), free.lambdaGbSeconds) * lambda.gbSecondArm +
      beyond(calls / MILLION, free.lambdaMillion) * lambda.million,
    'API Gateway': (submissions / MILLION) * prices.apiMillion,
    SQS: beyond(messages / MILLION, free.sqsMillion) * prices.sqsMillion,
    CloudWatch: monitoringRow(work, prices, beyond),
    'X-Ray': beyond(tracesOf(calls) / MILLION, free.traceMillion) * prices.xRayMillionTraces,
    'Secrets Manager': prices.secret,
  };
}

/** The rows of a bill that a flat-rate plan of CloudFront replaces. */
export const PLANNED_ROWS = [
  'CloudFront: bytes',
  'CloudFront: requests',
  'CloudFront: functions',
  'WAF',
] as const satisfies (keyof Bill)[];

/** The requests and bytes of readers at CloudFront in a month. */
export function readerTraffic(usage: Usage, counts: Counts): { millionRequests: number; gigabytes: number } {
  const { polls, bytes } = readers(usage, counts, shownItems(usage) / ASSUMED.measuredItems);
  return { millionRequests: polls / MILLION, gigabytes: bytes / GB };
}

export function total(bill: Bill): number {
  return Object.values(bill).reduce((sum, dollars) => sum + dollars, 0);
}

interface HubWork {
  notifications: number;
  /** Messages to the function that delivers. */
  messages: number;
  deliveries: number;
  gigabytes: number;
}

/** The work of the own hub in a month, if subscriptions are spread evenly over feeds and formats. */
function hubOf(usage: Usage, counts: Counts): HubWork {
  const { subscribers, hubShare, readersPerSubscription, feeds, articlesPerDay, windowSeconds } = usage;
  const subscriptions = (subscribers * hubShare) / readersPerSubscription;
  const topics = Math.min(subscriptions, feeds * Object.keys(counts.answerBytes).length);
  const watchedFeeds = Math.min(subscriptions, feeds);
  const changes = windowsWithChange(articlesPerDay / feeds, SECONDS_PER_DAY / windowSeconds) * DAYS;
  const perTopic = topics === 0 ? 0 : subscriptions / topics;
  const deliveries = subscriptions * changes;
  return {
    notifications: watchedFeeds * changes,
    messages: topics * Math.ceil(perTopic / HUB_LIMITS.subscribersPerMessage) * changes,
    deliveries,
    gigabytes: (deliveries * (counts.delivery.bytes + ASSUMED.headerBytes)) / GB,
  };
}

/** The expected number of windows with at least one change, if changes come at random times (Poisson). */
function windowsWithChange(changes: number, windows: number): number {
  return windows * -Math.expm1(-changes / windows);
}

/** Articles that a file shows. */
function shownItems({ itemsPerFeed, articlesPerDay, feeds }: Usage): number {
  return Math.max(itemsPerFeed, Math.min(ASSUMED.measuredItems, (2 * articlesPerDay) / feeds));
}

/** The polls of all readers in a month, and the number of polls whose answer has a body. */
function pollsOf(usage: Usage): { polls: number; withBody: number } {
  const pollsByTtl = Math.min(usage.pollsPerDay, (24 * 60) / usage.ttlMinutes);
  const kinds = [
    { share: usage.hubShare, pollsPerDay: Math.min(1, usage.pollsPerDay) },
    { share: (1 - usage.hubShare) * usage.honourShare, pollsPerDay: pollsByTtl },
    { share: (1 - usage.hubShare) * (1 - usage.honourShare), pollsPerDay: usage.pollsPerDay },
  ];
  let [polls, withBody] = [0, 0];
  for (const { share, pollsPerDay } of kinds) {
    const ofKind = usage.subscribers * share * pollsPerDay * DAYS;
    const changedShare = -Math.expm1(-usage.articlesPerDay / usage.feeds / pollsPerDay);
    polls += ofKind;
    withBody += ofKind * (1 - usage.conditionalShare * (1 - changedShare));
  }
  return { polls, withBody };
}

function readers(usage: Usage, counts: Counts, size: number) {
  const { polls, withBody } = pollsOf(usage);
  const formats = Object.values(counts.answerBytes);
  const meanBytes = formats.reduce((sum, bytesOfOne) => sum + bytesOfOne, 0) / formats.length;
  const body = meanBytes * size + ASSUMED.headerBytes;
  const bytes = withBody * body + (polls - withBody) * ASSUMED.notModifiedBytes;
  // Some readers request a file in brotli and others in gzip, so an edge caches two files per format and
  // revalidates both.
  const copies = usage.feeds * formats.length * 2 * ASSUMED.edgeCaches;
  const originReads = windowsWithChange(polls, (copies * SECONDS_PER_DAY * DAYS) / usage.ttlSeconds);
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
