import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  type AlarmDefinitions,
  errorsOf,
  FIRST_BREACH,
  FIVE_MINUTES,
  HOUR,
  inARow,
  MAXIMUM,
  TWICE_AN_HOUR,
} from './alarm-definition.ts';
import { ownMetric } from './metrics.ts';
import type { Watched } from './watched.ts';

/** A change is late after the window plus these seconds. They cover a render, its PUTs and one retry, with a margin. */
const LATE_SECONDS = 120;
/** The longest delay of a scheduled article in normal operation: the release job runs once a minute. */
const RELEASE_SECONDS = 60;
/**
 * Minutes for which a stored change may be missing from a published file. If the hourly rebuild finds that a change has
 * been missing for more minutes, the alarm `FilesBehind` is raised.
 */
const BEHIND_MINUTES = 15;
/** Seconds for which a deletion or one of its steps may wait in the stream. One step ends within five minutes. */
const ERASE_SECONDS = 900;
/**
 * The number of calls in five minutes from which we assume a loop. Without a loop there are only a few calls
 * in five minutes, because one call for a large feed lasts nearly five minutes and the next call begins after
 * its end.
 */
const ERASE_LOOP_CALLS = 300;

export function publishAlarms(
  scope: Construct,
  { publisher: { publish, deadLetters, windowSeconds } }: Watched,
): AlarmDefinitions {
  return {
    PublishErrors: errorsOf(publish),
    DeadLetters: {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES }),
      threshold: 0,
      ...FIRST_BREACH,
      errorImpact:
        'Readers of some feeds miss changes that Lambda gave up on, until the feed’s next change or the hourly rebuild.',
    },
    // If the publish function reports records as failed, Lambda counts no error, so the alarm `PublishErrors` is not
    // raised.
    PublishFailures: {
      metric: ownMetric(scope, 'publish', 'failures'),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact:
        'Readers of the feeds named in the log get no updates: their files cannot be rendered or put.',
    },
    // The alarm is raised after one period, because the metric may have no value in the next periods: only a render
    // reports articles that it leaves out, and some feeds are rendered only once a day.
    LeftOut: {
      metric: ownMetric(scope, 'publish', 'left_out'),
      threshold: 0,
      ...FIRST_BREACH,
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

export function delayAlarms(
  scope: Construct,
  { publisher: { publish, windowSeconds } }: Watched,
): AlarmDefinitions {
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
      ...FIRST_BREACH,
      errorImpact:
        'Readers of a feed got an old state until the hourly rebuild repaired it: publishing misses changes.',
    },
  };
}

export function scheduleAlarms({ publisher: { release, rebuild } }: Watched): AlarmDefinitions {
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
      // Lambda makes three attempts for each scheduled event, so three errors mean that all attempts failed.
      metric: rebuild.function.metricErrors({ period: HOUR }),
      threshold: 2,
      ...FIRST_BREACH,
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

export function eraseAlarms({ eraser: { erase } }: Watched): AlarmDefinitions {
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

/**
 * A number of calls in five minutes that normal work cannot cause. A shard causes at most one call per window. A
 * new table has four shards, and the returned number allows the calls of ten shards. Lambda halves a failing batch
 * until one record is left. The returned number is at least 300, so that halving one batch does not set off the alarm.
 */
function loopCalls(windowSeconds: number): number {
  return Math.max(300, Math.ceil(FIVE_MINUTES.toSeconds() / windowSeconds) * 10);
}
