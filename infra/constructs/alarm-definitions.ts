import { Duration, Stack } from 'aws-cdk-lib';
import type { Distribution, IFunction } from 'aws-cdk-lib/aws-cloudfront';
import { type IMetric, MathExpression, Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterPattern, MetricFilter, type MetricFilterProps } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { DUE_INDEX, type METRICS } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import type { Canary } from './canary.ts';
import type { Delivery } from './delivery.ts';
import type { Eraser } from './eraser.ts';
import type { FeedmillFunction } from './feedmill-function.ts';
import type { MissingFiles } from './missing-files.ts';
import type { Notifier } from './notifier.ts';
import type { OwnHub } from './own-hub.ts';
import type { Publisher } from './publisher.ts';
import type { SubmissionApi } from './submission-api.ts';

/** The parts of the stack that alarms watch. */
export interface Watched {
  readonly articles: ArticleTable;
  readonly submissions: SubmissionApi;
  readonly publisher: Publisher;
  readonly eraser: Eraser;
  readonly missing: MissingFiles;
  readonly delivery: Delivery;
  /** The function that notifies hubs; only in stacks with hubs. */
  readonly notifier?: Notifier;
  /** The own hub, if this deployment is a hub itself. */
  readonly ownHub?: OwnHub;
  /** The canary, if the settings ask for it. */
  readonly canary?: Canary;
}

/**
 * A condition that harms readers or publishers or raises the operator's bill, and the limits at which it causes an
 * alarm.
 */
export interface AlarmDefinition {
  readonly metric: IMetric;
  /**
   * The alarm goes off if the metric is above this value. With `isSilence`, it goes off if the metric is below
   * this value or has no data.
   */
  readonly threshold: number;
  /** The alarm goes off if at least this number of the most recent `periods` breach the threshold. */
  readonly breaches: number;
  /** Number of most recent periods that the alarm looks at. */
  readonly periods: number;
  readonly isSilence?: boolean;
  /**
   * Whether the metric is from CloudFront. CloudFront's metrics are in us-east-1 only, and an alarm cannot read
   * the metrics of another region.
   */
  readonly isAtEdge?: boolean;
  /** Whether an operator must look at the alarm at once (the default) or can wait for working hours. */
  readonly severity?: 'page' | 'ticket';
  /** Whom the condition harms, and how. This text is the first sentence of the alarm's description. */
  readonly errorImpact: string;
}

export type AlarmDefinitions = Record<string, AlarmDefinition>;

const FIVE_MINUTES = Duration.minutes(5);
const HOUR = Duration.hours(1);

const MAXIMUM = { statistic: 'Maximum', period: FIVE_MINUTES };

/** For conditions that are a fault when they occur once. */
const AT_ONCE = { breaches: 1, periods: 1 };
/**
 * Two of the last twelve periods of five minutes. A usual feed gets an article every fourteen minutes. So if every
 * article causes the fault, the fault occurs in about one of three periods. A single breach is ignored, because a
 * retry repairs a single fault.
 */
const TWICE_AN_HOUR = { breaches: 2, periods: 12 };
/** For conditions that come back at every run of a schedule, or that last. */
const inARow = (periods: number) => ({ breaches: periods, periods });

/** Seconds that are added to the window: the time for a render, its PUTs and one retry, with a margin. */
const LATE_SECONDS = 120;
/** The longest delay between an article's scheduled time and its publication: the release job runs once a minute. */
const RELEASE_SECONDS = 60;
/**
 * Minutes for which a file may lack a change. If the hourly rebuild finds a file that has lacked a change for
 * longer, the rebuild reports a fault.
 */
const BEHIND_MINUTES = 15;
/** Seconds for which a deletion or one of its steps may wait in the stream. One step ends within five minutes. */
const ERASE_SECONDS = 900;
/**
 * Seconds that are added to the delay of notifications. A failing hub is retried for half an hour, and these
 * seconds are twice that time.
 */
const NOTIFY_SECONDS = 3_600;
/**
 * The number of calls in five minutes that shows a loop. Without a loop, an article with 32 tags causes 33
 * messages, and one call processes up to ten messages.
 */
const NOTIFY_LOOP_CALLS = 1_000;
/** The age in seconds at which a message to subscribers is late. */
const DELIVER_SECONDS = 3_600;
/**
 * The number of calls in five minutes that shows a loop. Without a loop, one call for a large feed
 * lasts nearly five minutes, and the next call follows it.
 */
const ERASE_LOOP_CALLS = 300;

/** A metric of Feedmill's own log lines; `METRICS` lists the fields of each event. */
export function ownMetric<Event extends keyof typeof METRICS>(
  scope: Construct,
  event: Event,
  field: keyof (typeof METRICS)[Event] & string,
  { statistic = 'Sum', period = FIVE_MINUTES }: { statistic?: string; period?: Duration } = {},
): Metric {
  return new Metric({
    namespace: Stack.of(scope).stackName,
    metricName: field,
    dimensionsMap: { event },
    statistic,
    period,
  });
}

/** A metric of CloudFront, in us-east-1, with the dimension `Region` that CDK's own metrics lack. */
export function edgeMetric(
  { distributionId }: Distribution,
  metricName: string,
  options: MetricOptions,
): Metric {
  return new Metric({
    namespace: 'AWS/CloudFront',
    metricName,
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
    ...options,
  });
}

/**
 * The lowest number of requests for which the percentage is computed. With fewer requests, one misspelt address
 * could be a quarter of all requests.
 */
const MIN_READER_REQUESTS = 100;

/**
 * The lowest possible percentage of readers' requests that got 4xx. CloudFront counts 4xx for the whole
 * distribution, including API calls, but refused API calls must not raise an alarm. So each API call is subtracted
 * as if it had been refused.
 */
function readersRefused({ distribution, viewerRequest, apiRequest }: Delivery): MathExpression {
  return new MathExpression({
    expression: `IF(FILL(readers, 0) >= ${MIN_READER_REQUESTS}, (refused * (readers + FILL(calls, 0)) - 100 * FILL(calls, 0)) / readers, 0)`,
    usingMetrics: {
      refused: edgeMetric(distribution, '4xxErrorRate', { statistic: 'Average' }),
      readers: edgeFunctionCalls(viewerRequest),
      calls: edgeFunctionCalls(apiRequest),
    },
    period: FIVE_MINUTES,
  });
}

function edgeFunctionCalls({ functionName }: IFunction): Metric {
  return new Metric({
    namespace: 'AWS/CloudFront',
    metricName: 'FunctionInvocations',
    dimensionsMap: { FunctionName: functionName, Region: 'Global' },
    statistic: 'Sum',
  });
}

/**
 * All alarms by name; each has an entry of that name in `docs/operate.md`.
 *
 * @param silentAfterHours the number of hours without a new article that is normal; absent if any number is normal
 */
export function alarmDefinitions(
  scope: Construct,
  watched: Watched,
  silentAfterHours?: number,
): AlarmDefinitions {
  return withSeverity({
    ...apiAlarms(scope, watched),
    MissingErrors: errorsOf(watched.missing.answerMissing),
    ...distributionAlarms(watched.delivery),
    ...publishAlarms(scope, watched),
    ...delayAlarms(scope, watched),
    ...scheduleAlarms(watched),
    ...eraseAlarms(watched),
    ...(watched.notifier && hubAlarms(scope, watched.notifier)),
    ...(watched.ownHub && ownHubAlarms(watched.ownHub)),
    ...(watched.canary && canaryAlarms(scope, watched)),
    ...capacityAlarms(watched),
    ...silenceAlarms(scope, watched, silentAfterHours),
  });
}

/**
 * Alarms that can wait for working hours, because most readers and publishers are not affected or because the next
 * job repairs the fault. For example, if a hub fails, readers that poll still get every article.
 */
const TICKETS: ReadonlySet<string> = new Set([
  'SlowAnswers',
  'UnknownTokens',
  'RefusedForRate',
  'MissingErrors',
  'EdgeRefusals',
  'LeftOut',
  'FilesBehind',
  'RebuildErrors',
  'RebuildSilent',
  'EraseErrors',
  'EraseLag',
  'NotifyErrors',
  'NotifyFailures',
  'NotifyLag',
  'HubDeadLetters',
  'DeliverErrors',
  'DeliverLag',
  'CanaryLate',
  'CertificateExpires',
  'FeedSilent',
  'SubmissionsSilent',
]);

function withSeverity(alarms: AlarmDefinitions): AlarmDefinitions {
  const graded = Object.entries(alarms).map(([name, alarm]): [string, AlarmDefinition] => [
    name,
    TICKETS.has(name) ? { ...alarm, severity: 'ticket' } : alarm,
  ]);
  return Object.fromEntries(graded);
}

function errorsOf(worker: FeedmillFunction): AlarmDefinition {
  return {
    metric: worker.function.metricErrors({ period: FIVE_MINUTES }),
    threshold: 0,
    ...TWICE_AN_HOUR,
    errorImpact: worker.errorImpact,
  };
}

/**
 * Refused calls in five minutes. One client that repeats a call with a wrong token causes more refused calls than
 * this.
 */
const REFUSALS = 30;

function apiAlarms(scope: Construct, { submissions }: Watched): AlarmDefinitions {
  const { submit, api } = submissions;
  return {
    SubmitErrors: errorsOf(submit),
    ServerErrors: {
      metric: api.metricServerError({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: 'Publishers repeatedly get 5xx and must send again.',
    },
    SlowAnswers: {
      metric: answerTime(scope, submit),
      threshold: Duration.seconds(2).toMilliseconds(),
      breaches: 3,
      periods: 12,
      errorImpact:
        'Publishers wait more than two seconds for half of their requests; some time out and send again.',
    },
    UnknownTokens: {
      metric: answersWith(scope, submissions, 401),
      threshold: REFUSALS,
      ...inARow(3),
      errorImpact:
        'Publishers may be locked out: an expired or revoked token is still in use, or a client tries tokens.',
    },
    RefusedForRate: {
      metric: answersWith(scope, submissions, 429),
      threshold: REFUSALS,
      ...inARow(3),
      errorImpact:
        'Publishers get 429 and must send later: a token, an address or the account exceeds its limit of requests.',
    },
  };
}

/** Alarms on metrics of CloudFront. These metrics exist in us-east-1 only. */
export function distributionAlarms(delivery: Delivery): AlarmDefinitions {
  return withSeverity({
    EdgeErrors: {
      metric: edgeMetric(delivery.distribution, '5xxErrorRate', {
        statistic: 'Average',
        period: FIVE_MINUTES,
      }),
      threshold: 1,
      breaches: 2,
      periods: 3,
      isAtEdge: true,
      errorImpact: 'Readers get 5xx instead of feeds for more than 1% of the requests.',
    },
    EdgeRefusals: {
      metric: readersRefused(delivery),
      threshold: 25,
      ...inARow(3),
      isAtEdge: true,
      errorImpact: 'Readers get 4xx, such as 404 for a feed, for more than 25% of at least 100 requests.',
    },
  });
}

function publishAlarms(
  scope: Construct,
  { publisher: { publish, deadLetters, windowSeconds } }: Watched,
): AlarmDefinitions {
  return {
    PublishErrors: errorsOf(publish),
    DeadLetters: {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES }),
      threshold: 0,
      ...AT_ONCE,
      errorImpact:
        'Readers of some feeds miss changes that Lambda gave up on, until the feed’s next change or the hourly rebuild.',
    },
    // If the publish function reports records as failed, Lambda does not count an error.
    PublishFailures: {
      metric: ownMetric(scope, 'publish', 'failures'),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact:
        'Readers of the feeds named in the log get no updates: their files cannot be rendered or put.',
    },
    // The alarm goes off after one period. Only a render reports articles that it leaves out, and a feed may be
    // rendered only once a day.
    LeftOut: {
      metric: ownMetric(scope, 'publish', 'left_out'),
      threshold: 0,
      ...AT_ONCE,
      errorImpact:
        'Readers miss an article that no file can hold, an archive that could not be sealed, or a feed whose files could not be put; the log names it.',
    },
    PublishRunaway: {
      metric: publish.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: loopCalls(windowSeconds),
      ...inARow(2),
      errorImpact:
        'Operators pay for a probable loop: publishing is called far more often than its window allows.',
    },
  };
}

function delayAlarms(scope: Construct, { publisher: { publish, windowSeconds } }: Watched): AlarmDefinitions {
  return {
    StreamLag: {
      metric: publish.function.metric('IteratorAge', MAXIMUM),
      threshold: Duration.seconds(windowSeconds + LATE_SECONDS).toMilliseconds(),
      ...TWICE_AN_HOUR,
      errorImpact:
        'Readers do not see new articles: changes wait in the stream, which drops them after 24 hours.',
    },
    VisibleLag: {
      metric: ownMetric(scope, 'publish', 'visible_after_ms', { statistic: 'Maximum' }),
      threshold: Duration.seconds(windowSeconds + LATE_SECONDS + RELEASE_SECONDS).toMilliseconds(),
      ...TWICE_AN_HOUR,
      errorImpact: 'Readers see new articles minutes after they were submitted.',
    },
    FilesBehind: {
      metric: ownMetric(scope, 'rebuild', 'visible_after_ms', { statistic: 'Maximum', period: HOUR }),
      threshold: Duration.minutes(BEHIND_MINUTES).toMilliseconds(),
      ...AT_ONCE,
      errorImpact:
        'Readers of a feed got an old state until the hourly rebuild repaired it: publishing misses changes.',
    },
  };
}

function scheduleAlarms({ publisher: { release, rebuild } }: Watched): AlarmDefinitions {
  return {
    ReleaseErrors: { ...errorsOf(release), ...inARow(3) },
    ReleaseSilent: {
      metric: release.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: 1,
      ...inARow(3),
      isSilence: true,
      errorImpact: 'Scheduled articles are not published: the release job has not run for fifteen minutes.',
    },
    RebuildErrors: {
      // Lambda makes three attempts for each scheduled event.
      metric: rebuild.function.metricErrors({ period: HOUR }),
      threshold: 2,
      ...AT_ONCE,
      errorImpact: rebuild.errorImpact,
    },
    RebuildSilent: {
      metric: rebuild.function.metricInvocations({ period: HOUR }),
      threshold: 1,
      ...inARow(3),
      isSilence: true,
      errorImpact:
        'Readers keep an old state if publishing misses a change: the hourly rebuild has not run for three hours.',
    },
  };
}

function eraseAlarms({ eraser: { erase } }: Watched): AlarmDefinitions {
  return {
    EraseErrors: errorsOf(erase),
    EraseLag: {
      metric: erase.function.metric('IteratorAge', MAXIMUM),
      threshold: Duration.seconds(ERASE_SECONDS).toMilliseconds(),
      ...TWICE_AN_HOUR,
      errorImpact: 'Readers still get files of a deleted feed: its deletion waits in the stream.',
    },
    EraseRunaway: {
      metric: erase.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: ERASE_LOOP_CALLS,
      ...inARow(2),
      errorImpact: 'Operators pay for a probable loop: the eraser is called once a second.',
    },
  };
}

function hubAlarms(scope: Construct, { notify, queues, notifyDelaySeconds }: Notifier): AlarmDefinitions {
  return {
    NotifyErrors: errorsOf(notify),
    // The alarm goes off at once, because the metric counts a failure only after six failed attempts in half
    // an hour.
    NotifyFailures: {
      metric: ownMetric(scope, 'notify', 'failures'),
      threshold: 0,
      ...AT_ONCE,
      errorImpact:
        'Subscribers of a hub learn of new articles only by polling: the hub has failed for half an hour.',
    },
    NotifyLag: {
      metric: queues.notifications.metricApproximateAgeOfOldestMessage(MAXIMUM),
      threshold: notifyDelaySeconds + NOTIFY_SECONDS,
      ...TWICE_AN_HOUR,
      errorImpact: 'Subscribers of hubs learn of new articles an hour late.',
    },
    NotifyRunaway: {
      metric: notify.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: NOTIFY_LOOP_CALLS,
      ...inARow(2),
      errorImpact: 'Operators pay for a probable loop: hubs are told far more often than the delay allows.',
    },
    HubDeadLetters: {
      metric: queues.deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES }),
      threshold: 0,
      ...AT_ONCE,
      errorImpact:
        'Subscribers of hubs miss a change until the feed’s next one: a message failed five times and was given up.',
    },
  };
}

function ownHubAlarms({ deliver, queues }: OwnHub): AlarmDefinitions {
  return {
    DeliverErrors: errorsOf(deliver),
    // A message waits at most 15 minutes before it is due; an older message waits for the function.
    DeliverLag: {
      metric: queues.deliveries.metricApproximateAgeOfOldestMessage(MAXIMUM),
      threshold: DELIVER_SECONDS,
      ...TWICE_AN_HOUR,
      errorImpact: 'Subscribers of the own hub get new articles an hour late.',
    },
  };
}

/** The time for which edges keep a file, plus the time of a render and of one poll of the canary. */
const CANARY_LATE_SECONDS = 80;

function canaryAlarms(scope: Construct, { publisher: { windowSeconds } }: Watched): AlarmDefinitions {
  return {
    CanaryFailures: {
      metric: ownMetric(scope, 'canary', 'failures'),
      threshold: 0,
      breaches: 2,
      periods: 3,
      errorImpact:
        'Readers probably do not see new articles: twice in a quarter of an hour a test article was refused or did not reach the edge.',
    },
    CanarySilent: {
      metric: ownMetric(scope, 'canary', 'checks'),
      threshold: 1,
      ...inARow(3),
      isSilence: true,
      errorImpact: 'Operators do not learn whether articles reach readers: the canary does not run.',
    },
    CanaryLate: {
      metric: ownMetric(scope, 'canary', 'visible_after_ms', { statistic: 'Maximum' }),
      threshold: Duration.seconds(windowSeconds + CANARY_LATE_SECONDS).toMilliseconds(),
      breaches: 3,
      periods: 12,
      errorImpact: 'Readers at the edge see corrections later than promised.',
    },
    CertificateExpires: {
      metric: ownMetric(scope, 'canary', 'certificate_expiring', { statistic: 'Maximum', period: HOUR }),
      threshold: 0,
      ...AT_ONCE,
      errorImpact:
        'Readers will get no feed at all: the certificate expires within three weeks and was not renewed.',
    },
  };
}

function capacityAlarms({
  articles: { table },
  submissions: { submit },
  publisher: { publish, release, rebuild },
  eraser: { erase },
  notifier,
  ownHub,
}: Watched): AlarmDefinitions {
  const hubWorkers = [...(notifier ? [notifier.notify] : []), ...(ownHub ? [ownHub.deliver] : [])];
  const workers = [publish, release, rebuild, erase, ...hubWorkers];
  return {
    SubmitThrottles: {
      metric: submit.function.metricThrottles({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: 'Publishers get 503: Lambda has no free instance for the API.',
    },
    WorkerThrottles: {
      metric: sumOf(workers.map((worker) => worker.function.metricThrottles({ period: FIVE_MINUTES }))),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: 'Readers see changes late: Lambda has no free instance for publishing and its jobs.',
    },
    // An alarm on DynamoDB's own metrics ignores `treatMissingData` and would stay on after the throttling has ended. An
    // expression that fills the gaps does not.
    TableThrottles: {
      metric: sumOf(throttlesOf(table)),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact:
        'Publishers get 503 and readers see changes late: DynamoDB throttles the table or its index of due articles.',
    },
  };
}

function silenceAlarms(
  scope: Construct,
  { publisher: { publish } }: Watched,
  silentAfterHours?: number,
): AlarmDefinitions {
  const submissionsByHour = ownMetric(scope, 'request', 'submissions_created', { period: HOUR });
  return {
    // The alarm counts by the hour, because a usual feed gets an article every fourteen minutes. It needs two
    // hours in a row, because an article that arrives in the last seconds of an hour is published in the next
    // hour.
    PublishSilent: {
      metric: new MathExpression({
        expression: 'IF(FILL(submitted, 0) > 0 AND FILL(published, 0) < 1, 1, 0)',
        usingMetrics: {
          submitted: submissionsByHour,
          published: publish.function.metricInvocations({ period: HOUR }),
        },
        period: HOUR,
      }),
      threshold: 0,
      ...inARow(2),
      errorImpact: 'Readers see no new articles at all: articles are stored and publishing is not called.',
    },
    FeedSilent: {
      metric: ownMetric(scope, 'rebuild', 'feeds_silent', { statistic: 'Maximum', period: HOUR }),
      threshold: 0,
      ...AT_ONCE,
      errorImpact:
        'Readers of a feed have got no new article for longer than its publisher expects (`silent_after_hours`).',
    },
    ...(silentAfterHours !== undefined && {
      SubmissionsSilent: {
        metric: submissionsByHour,
        threshold: 1,
        ...inARow(silentAfterHours),
        isSilence: true,
        errorImpact: `Readers have got no new article for ${silentAfterHours} hours: a publisher’s system may have stopped.`,
      },
    }),
  };
}

/**
 * A number of calls in five minutes that normal work cannot cause. A shard causes at most one call per window. A
 * new table has four shards, and the limit allows ten shards. Lambda halves a failing batch until one record is
 * left. The limit is never lower than the number of calls that the halving needs.
 */
function loopCalls(windowSeconds: number): number {
  return Math.max(300, Math.ceil(FIVE_MINUTES.toSeconds() / windowSeconds) * 10);
}

/**
 * The median answer time of requests with one article, from the log. API Gateway's metric of the latency is not
 * used: it includes batches, and a batch of 1,000 articles may take 25 s.
 */
function answerTime(scope: Construct, submit: FeedmillFunction): IMetric {
  const filter = logMetric(scope, 'AnswerTime', {
    logGroup: submit.function.logGroup,
    filterPattern: FilterPattern.literal('{ ($.event = "request") && ($.lines NOT EXISTS) }'),
    metricName: 'answer_ms',
    metricValue: '$.duration_ms',
  });
  return filter.metric({ statistic: 'p50', period: FIVE_MINUTES });
}

/**
 * Counts the answers with one status in the access log. This log also contains the answers that API Gateway gives
 * without calling the function.
 */
function answersWith(scope: Construct, { accessLog }: SubmissionApi, status: 401 | 429): IMetric {
  return logMetric(scope, `Answers${status}`, {
    logGroup: accessLog,
    filterPattern: FilterPattern.literal(`{ ($.status = "${status}") }`),
    metricName: `answers_${status}`,
    metricValue: '1',
  }).metric({ statistic: 'Sum', period: FIVE_MINUTES });
}

function logMetric(
  scope: Construct,
  id: string,
  filter: Omit<MetricFilterProps, 'metricNamespace'>,
): MetricFilter {
  return new MetricFilter(scope, id, { metricNamespace: Stack.of(scope).stackName, ...filter });
}

/**
 * The throttle events of the table and of its index. The index has its own metrics, and if it is throttled, writes
 * to the table are blocked too.
 */
function throttlesOf(table: TableV2): IMetric[] {
  const ofTable = { TableName: table.tableName };
  return [ofTable, { ...ofTable, GlobalSecondaryIndexName: DUE_INDEX.name }].flatMap((dimensionsMap) =>
    ['ReadThrottleEvents', 'WriteThrottleEvents'].map((metricName) =>
      table.metric(metricName, { dimensionsMap, statistic: 'Sum', period: FIVE_MINUTES }),
    ),
  );
}

/** The sum of metrics, in which a metric without data counts as 0. Without FILL the whole sum would be missing. */
function sumOf(metrics: IMetric[]): MathExpression {
  return new MathExpression({
    expression: metrics.map((_, n) => `FILL(m${n}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(metrics.map((metric, n) => [`m${n}`, metric])),
    period: FIVE_MINUTES,
  });
}
