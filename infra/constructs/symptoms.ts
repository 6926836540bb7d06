import { Duration, Stack } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { METRICS } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import type { Eraser } from './eraser.ts';
import type { Notifier } from './notifier.ts';
import type { Publisher } from './publisher.ts';
import type { SubmissionApi } from './submission-api.ts';

/** The parts of the stack that are watched. */
export interface Watched {
  readonly articles: ArticleTable;
  readonly submissions: SubmissionApi;
  readonly publisher: Publisher;
  readonly eraser: Eraser;
  /** Only where there are hubs. */
  readonly notifier?: Notifier;
}

/** What somebody outside would notice, and when it is worth waking one. */
export interface Symptom {
  readonly metric: IMetric;
  /** More than this is too much; with `isSilence`, less than this is too little, and no data is as bad. */
  readonly threshold: number;
  /** How many periods of the metric in a row. */
  readonly periods: number;
  readonly isSilence?: boolean;
  /** Whom it harms, and how. */
  readonly errorImpact: string;
}

const MINUTE = Duration.minutes(1);
const FIVE_MINUTES = Duration.minutes(5);
const HOUR = Duration.hours(1);

/** Beyond the window: what a render, its PUTs and one retry take, with room. */
const LATE_SECONDS = 120;
/** A scheduled article is let out at most this long after its time. */
const RELEASE_SECONDS = 60;
/** Twice what a feed may lack, before an hourly rebuild that finds it is a fault of publishing. */
const BEHIND_MINUTES = 15;
/** In five minutes. A shard calls at most once a window, 300 times at the shortest; a new table has four. */
const PUBLISHES_OF_A_LOOP = 3_000;
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

/**
 * Every alarm, by its name; each has an entry of that name in `docs/operate.md`.
 *
 * @param silentAfterHours how long it is normal that nobody submits anything; absent where there is no such time
 */
export function symptoms(
  scope: Construct,
  { articles: { table }, submissions, publisher, eraser, notifier }: Watched,
  silentAfterHours?: number,
): Record<string, Symptom> {
  const { submit, api } = submissions;
  const { publish, release, rebuild, deadLetters, windowSeconds } = publisher;
  const { erase } = eraser;
  const sum = (expression: string, usingMetrics: Record<string, IMetric>, period = FIVE_MINUTES) =>
    new MathExpression({ expression, usingMetrics, period });
  return {
    DeadLetters: {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 1,
      errorImpact:
        'Readers of some feeds miss changes that were given up, until the feed’s next change or the hourly rebuild.',
    },
    SubmitErrors: {
      metric: submit.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 2,
      errorImpact: submit.errorImpact,
    },
    PublishErrors: {
      metric: publish.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 3,
      errorImpact: publish.errorImpact,
    },
    // What publish reports as failed is no error to Lambda.
    PublishFailures: {
      metric: ownMetric(scope, 'publish', 'failures'),
      threshold: 0,
      periods: 3,
      errorImpact:
        'Readers of the feeds that the log names see nothing new: each try to render or put their files has failed.',
    },
    ReleaseErrors: {
      metric: release.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 3,
      errorImpact: release.errorImpact,
    },
    RebuildErrors: {
      // Lambda tries an event three times in all.
      metric: rebuild.function.metricErrors({ period: HOUR }),
      threshold: 2,
      periods: 1,
      errorImpact: rebuild.errorImpact,
    },
    EraseErrors: {
      metric: erase.function.metricErrors({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 3,
      errorImpact: erase.errorImpact,
    },
    ...(notifier && {
      NotifyErrors: {
        metric: notifier.notify.function.metricErrors({ period: FIVE_MINUTES }),
        threshold: 0,
        periods: 3,
        errorImpact: notifier.notify.errorImpact,
      },
      NotifyFailures: {
        metric: ownMetric(scope, 'notify', 'failures'),
        threshold: 0,
        periods: 6,
        errorImpact:
          'Subscribers of a hub learn of new articles only by polling: it has refused us for half an hour.',
      },
    }),
    ServerErrors: {
      metric: api.metricServerError({ period: FIVE_MINUTES }),
      threshold: 5,
      periods: 2,
      errorImpact: 'Publishers have got 5xx for ten minutes and must send again.',
    },
    SlowAnswers: {
      metric: api.metricLatency({ period: FIVE_MINUTES, statistic: 'p50' }),
      threshold: Duration.seconds(2).toMilliseconds(),
      periods: 3,
      errorImpact:
        'Publishers wait more than two seconds for every other answer; some will give up and send twice.',
    },
    SubmitThrottles: {
      metric: submit.function.metricThrottles({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 2,
      errorImpact: 'Publishers get 503: the account has no more instances to run the API on.',
    },
    PublishThrottles: {
      metric: publish.function.metricThrottles({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 3,
      errorImpact: 'Readers see changes late: the account has no instances to publish with.',
    },
    TableThrottles: {
      metric: sum('FILL(reads, 0) + FILL(writes, 0)', {
        reads: table.metric('ReadThrottleEvents', { statistic: 'Sum', period: FIVE_MINUTES }),
        writes: table.metric('WriteThrottleEvents', { statistic: 'Sum', period: FIVE_MINUTES }),
      }),
      threshold: 0,
      periods: 2,
      errorImpact: 'Publishers get 503 and readers see changes late: the table does not take more.',
    },
    StreamLag: {
      metric: publish.function.metric('IteratorAge', { statistic: 'Maximum', period: MINUTE }),
      threshold: Duration.seconds(windowSeconds + LATE_SECONDS).toMilliseconds(),
      periods: 3,
      errorImpact:
        'Readers do not see what was submitted: changes wait in the stream, and after 24 hours they are lost.',
    },
    VisibleLag: {
      metric: ownMetric(scope, 'publish', 'visible_after_ms', { statistic: 'Maximum', period: MINUTE }),
      threshold: Duration.seconds(windowSeconds + LATE_SECONDS + RELEASE_SECONDS).toMilliseconds(),
      periods: 3,
      errorImpact: 'Readers see new articles minutes after they were submitted.',
    },
    FilesBehind: {
      metric: ownMetric(scope, 'rebuild', 'visible_after_ms', { statistic: 'Maximum', period: HOUR }),
      threshold: Duration.minutes(BEHIND_MINUTES).toMilliseconds(),
      periods: 1,
      errorImpact:
        'Readers of some feed had an old state until the hourly rebuild found it: publishing misses changes.',
    },
    PublishSilent: {
      metric: sum('IF(FILL(submitted, 0) > 0 AND FILL(published, 0) < 1, 1, 0)', {
        submitted: ownMetric(scope, 'request', 'submissions_created'),
        published: publish.function.metricInvocations({ period: FIVE_MINUTES }),
      }),
      threshold: 0,
      periods: 3,
      errorImpact: 'Readers see nothing new at all: articles are taken, and nobody publishes them.',
    },
    ReleaseSilent: {
      metric: release.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: 1,
      periods: 3,
      isSilence: true,
      errorImpact: 'Scheduled articles stay hidden: the clock has not called for fifteen minutes.',
    },
    RebuildSilent: {
      metric: rebuild.function.metricInvocations({ period: HOUR }),
      threshold: 1,
      periods: 3,
      isSilence: true,
      errorImpact: 'Nothing heals what publishing misses: the hourly rebuild has not run for three hours.',
    },
    PublishRunaway: {
      metric: publish.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: PUBLISHES_OF_A_LOOP,
      periods: 2,
      errorImpact: 'Whoever pays: publishing is called ten times a second, as by a loop.',
    },
    EraseRunaway: {
      metric: erase.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: ERASURES_OF_A_LOOP,
      periods: 2,
      errorImpact: 'Whoever pays: the eraser is called once a second, as by a loop.',
    },
    ...(silentAfterHours !== undefined && {
      SubmissionsSilent: {
        metric: ownMetric(scope, 'request', 'submissions_created', { period: HOUR }),
        threshold: 1,
        periods: silentAfterHours,
        isSilence: true,
        errorImpact: `Readers have got no new article for ${silentAfterHours} hours: a publisher’s system may have fallen silent.`,
      },
    }),
  };
}
