import { Duration, Stack } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { type IMetric, MathExpression, Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { DUE_INDEX, type METRICS } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import type { Eraser } from './eraser.ts';
import type { FeedmillFunction } from './feedmill-function.ts';
import type { MissingFiles } from './missing-files.ts';
import type { Notifier } from './notifier.ts';
import type { Publisher } from './publisher.ts';
import type { SubmissionApi } from './submission-api.ts';

/** The parts of the stack that are watched. */
export interface Watched {
  readonly articles: ArticleTable;
  readonly submissions: SubmissionApi;
  readonly publisher: Publisher;
  readonly eraser: Eraser;
  readonly missing: MissingFiles;
  readonly distribution: Distribution;
  /** Only where there are hubs. */
  readonly notifier?: Notifier;
}

/** What somebody outside would notice, and when it is worth waking one. */
export interface AlarmDefinition {
  readonly metric: IMetric;
  /** More than this is too much; with `isSilence`, less than this is too little, and no data is as bad. */
  readonly threshold: number;
  /** How many periods have to be so, */
  readonly breaches: number;
  /** of how many that are looked at, in periods of the metric. */
  readonly periods: number;
  readonly isSilence?: boolean;
  /** Whether CloudFront counts it, which it does in us-east-1 alone, and an alarm looks into its own region. */
  readonly isAtEdge?: boolean;
  /** Whom it harms, and how. */
  readonly errorImpact: string;
}

const FIVE_MINUTES = Duration.minutes(5);
const HOUR = Duration.hours(1);

const GREATEST = { statistic: 'Maximum', period: FIVE_MINUTES };

/** What is a fault the first time. */
const AT_ONCE = { breaches: 1, periods: 1 };
/**
 * In two of the last twelve periods of five minutes: an article comes every fourteen minutes, so a fault that every article
 * meets shows in one period of three, and its neighbours hold nothing. Once is what a retry heals.
 */
const TWICE_AN_HOUR = { breaches: 2, periods: 12 };
/** What comes by the clock, or without a pause. */
const inARow = (periods: number) => ({ breaches: periods, periods });

/** Beyond the window: what a render, its PUTs and one retry take, with room. */
const LATE_SECONDS = 120;
/** A scheduled article is let out at most this long after its time. */
const RELEASE_SECONDS = 60;
/** Twice what a feed may lack, before an hourly rebuild that finds it is a fault of publishing. */
const BEHIND_MINUTES = 15;
/** A deleted feed may take so long to begin to go; its steps hand on within five minutes each. */
const ERASE_SECONDS = 900;
/** Beyond the delay: twice what a hub that refuses is given. */
const NOTIFY_SECONDS = 3_600;
/** In five minutes. A feed that takes long to erase calls once in nearly five minutes. */
const ERASURES_OF_A_LOOP = 300;

/** A metric that a log line holds: `METRICS` says of which event. */
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

/** What CloudFront counts, in us-east-1, under a dimension that CDK's own metrics leave out. */
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
 * Every alarm, by its name; each has an entry of that name in `docs/operate.md`.
 *
 * @param silentAfterHours how long it is normal that nobody submits anything; absent where there is no such time
 */
export function alarmDefinitions(
  scope: Construct,
  { articles: { table }, submissions, publisher, eraser, missing, distribution, notifier }: Watched,
  silentAfterHours?: number,
): Record<string, AlarmDefinition> {
  const { submit, api } = submissions;
  const { publish, release, rebuild, deadLetters, windowSeconds } = publisher;
  const { erase } = eraser;
  return {
    DeadLetters: {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES }),
      threshold: 0,
      ...AT_ONCE,
      errorImpact:
        'Readers of some feeds miss changes that were given up, until the feed’s next change or the hourly rebuild.',
    },
    SubmitErrors: {
      metric: submit.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: submit.errorImpact,
    },
    PublishErrors: {
      metric: publish.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: publish.errorImpact,
    },
    // What publish reports as failed is no error to Lambda.
    PublishFailures: {
      metric: ownMetric(scope, 'publish', 'failures'),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact:
        'Readers of the feeds that the log names see nothing new: each try to render or put their files has failed.',
    },
    // Each render that leaves something out says so, and a feed may change once a day.
    LeftOut: {
      metric: ownMetric(scope, 'publish', 'left_out'),
      threshold: 0,
      ...AT_ONCE,
      errorImpact:
        'Readers miss what the log names: an article that no file can hold, or an archive that could not be sealed.',
    },
    ReleaseErrors: {
      metric: release.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      ...inARow(3),
      errorImpact: release.errorImpact,
    },
    RebuildErrors: {
      // Lambda tries an event three times in all.
      metric: rebuild.function.metricErrors({ period: HOUR }),
      threshold: 2,
      ...AT_ONCE,
      errorImpact: rebuild.errorImpact,
    },
    EraseErrors: {
      metric: erase.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: erase.errorImpact,
    },
    EraseLag: {
      metric: erase.function.metric('IteratorAge', GREATEST),
      threshold: Duration.seconds(ERASE_SECONDS).toMilliseconds(),
      ...TWICE_AN_HOUR,
      errorImpact: 'Readers still get files of a feed that was deleted: erasing it waits for something.',
    },
    MissingErrors: {
      metric: missing.answerMissing.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: missing.answerMissing.errorImpact,
    },
    ...(notifier && {
      NotifyErrors: {
        metric: notifier.notify.function.metricErrors({ period: FIVE_MINUTES }),
        threshold: 0,
        ...TWICE_AN_HOUR,
        errorImpact: notifier.notify.errorImpact,
      },
      // One is six tries in half an hour already.
      NotifyFailures: {
        metric: ownMetric(scope, 'notify', 'failures'),
        threshold: 0,
        ...AT_ONCE,
        errorImpact:
          'Subscribers of a hub learn of new articles only by polling: it has refused us for half an hour.',
      },
      NotifyLag: {
        metric: notifier.notify.function.metric('IteratorAge', GREATEST),
        threshold: Duration.seconds(notifier.notifyDelaySeconds + NOTIFY_SECONDS).toMilliseconds(),
        ...TWICE_AN_HOUR,
        errorImpact: 'Subscribers of hubs learn of new articles an hour late.',
      },
      NotifyRunaway: {
        metric: notifier.notify.function.metricInvocations({ period: FIVE_MINUTES }),
        threshold: callsOfALoop(notifier.notifyDelaySeconds),
        ...inARow(2),
        errorImpact:
          'Whoever pays: telling hubs is called far oftener than its window lets it, as by a loop.',
      },
    }),
    ServerErrors: {
      metric: api.metricServerError({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: 'Publishers get 5xx again and again and must send again.',
    },
    EdgeErrors: {
      metric: edgeMetric(distribution, '5xxErrorRate', { statistic: 'Average', period: FIVE_MINUTES }),
      threshold: 1,
      breaches: 2,
      periods: 3,
      isAtEdge: true,
      errorImpact: 'Readers get errors instead of feeds: one request of a hundred or more.',
    },
    EdgeRefusals: {
      metric: edgeMetric(distribution, '4xxErrorRate', { statistic: 'Average', period: FIVE_MINUTES }),
      threshold: 25,
      ...inARow(3),
      isAtEdge: true,
      errorImpact: 'Readers are told that feeds are not there: one request of four or more.',
    },
    SlowAnswers: {
      metric: answerTime(scope, submit),
      threshold: Duration.seconds(2).toMilliseconds(),
      breaches: 3,
      periods: 12,
      errorImpact:
        'Publishers wait more than two seconds for every other answer; some will give up and send twice.',
    },
    SubmitThrottles: {
      metric: submit.function.metricThrottles({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: 'Publishers get 503: the account has no more instances to run the API on.',
    },
    WorkerThrottles: {
      metric: sumOf(
        [publish, release, rebuild, erase, ...(notifier ? [notifier.notify] : [])].map((worker) =>
          worker.function.metricThrottles({ period: FIVE_MINUTES }),
        ),
      ),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: 'Readers see changes late: the account has no instances for what works behind the API.',
    },
    // Of DynamoDB's own metrics an alarm ignores that there is no data, whatever it is told; of an expression that fills the
    // gaps it does not, or it would stay on for ever once the throttling has ended.
    TableThrottles: {
      metric: sumOf(throttlesOf(table)),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact:
        'Publishers get 503 and readers see changes late: the table, or its index of what is due, does not take more.',
    },
    StreamLag: {
      metric: publish.function.metric('IteratorAge', GREATEST),
      threshold: Duration.seconds(windowSeconds + LATE_SECONDS).toMilliseconds(),
      ...TWICE_AN_HOUR,
      errorImpact:
        'Readers do not see what was submitted: changes wait in the stream, and after 24 hours they are lost.',
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
        'Readers of some feed had an old state until the hourly rebuild found it: publishing misses changes.',
    },
    // By the hour, since articles come one in fourteen minutes. Two in a row, since one that comes in an hour's last
    // seconds is published in the next: that one then has a call.
    PublishSilent: {
      metric: new MathExpression({
        expression: 'IF(FILL(submitted, 0) > 0 AND FILL(published, 0) < 1, 1, 0)',
        usingMetrics: {
          submitted: ownMetric(scope, 'request', 'submissions_created', { period: HOUR }),
          published: publish.function.metricInvocations({ period: HOUR }),
        },
        period: HOUR,
      }),
      threshold: 0,
      ...inARow(2),
      errorImpact: 'Readers see nothing new at all: articles are taken, and nobody publishes them.',
    },
    ReleaseSilent: {
      metric: release.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: 1,
      ...inARow(3),
      isSilence: true,
      errorImpact: 'Scheduled articles stay hidden: the clock has not called for fifteen minutes.',
    },
    RebuildSilent: {
      metric: rebuild.function.metricInvocations({ period: HOUR }),
      threshold: 1,
      ...inARow(3),
      isSilence: true,
      errorImpact: 'Nothing heals what publishing misses: the hourly rebuild has not run for three hours.',
    },
    PublishRunaway: {
      metric: publish.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: callsOfALoop(windowSeconds),
      ...inARow(2),
      errorImpact: 'Whoever pays: publishing is called far oftener than its window lets it, as by a loop.',
    },
    EraseRunaway: {
      metric: erase.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: ERASURES_OF_A_LOOP,
      ...inARow(2),
      errorImpact: 'Whoever pays: the eraser is called once a second, as by a loop.',
    },
    ...(silentAfterHours !== undefined && {
      SubmissionsSilent: {
        metric: ownMetric(scope, 'request', 'submissions_created', { period: HOUR }),
        threshold: 1,
        ...inARow(silentAfterHours),
        isSilence: true,
        errorImpact: `Readers have got no new article for ${silentAfterHours} hours: a publisher’s system may have fallen silent.`,
      },
    }),
  };
}

/**
 * Calls in five minutes that no work explains: a shard calls at most once a window, and ten shards at that pace are more
 * than a new table's four. Never fewer than what a poisoned batch causes that is halved down to its one record.
 */
function callsOfALoop(windowSeconds: number): number {
  return Math.max(300, Math.ceil(FIVE_MINUTES.toSeconds() / windowSeconds) * 10);
}

/**
 * How long half of all answers take, from the log: the API's own latency counts batches, and one of 1,000 articles may well
 * take 25 s, whose sender expects it.
 */
function answerTime(scope: Construct, submit: FeedmillFunction): IMetric {
  const filter = new MetricFilter(scope, 'AnswerTime', {
    logGroup: submit.function.logGroup,
    filterPattern: FilterPattern.literal('{ ($.event = "request") && ($.lines NOT EXISTS) }'),
    metricNamespace: Stack.of(scope).stackName,
    metricName: 'answer_ms',
    metricValue: '$.duration_ms',
  });
  return filter.metric({ statistic: 'p50', period: FIVE_MINUTES });
}

/** Of the table and of its index: what an index refuses is counted under its own name, and stops writes to the table too. */
function throttlesOf(table: TableV2): IMetric[] {
  const ofTable = { TableName: table.tableName };
  return [ofTable, { ...ofTable, GlobalSecondaryIndexName: DUE_INDEX.name }].flatMap((dimensionsMap) =>
    ['ReadThrottleEvents', 'WriteThrottleEvents'].map((metricName) =>
      table.metric(metricName, { dimensionsMap, statistic: 'Sum', period: FIVE_MINUTES }),
    ),
  );
}

/** One of the metrics at nought must not make the others nought, as a missing one would. */
function sumOf(metrics: IMetric[]): MathExpression {
  return new MathExpression({
    expression: metrics.map((_, n) => `FILL(m${n}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(metrics.map((metric, n) => [`m${n}`, metric])),
    period: FIVE_MINUTES,
  });
}
