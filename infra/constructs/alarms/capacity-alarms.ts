import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { DUE_INDEX } from '#shared/settings.ts';
import {
  type AlarmDefinitions,
  FIRST_BREACH,
  FIVE_MINUTES,
  HOUR,
  inARow,
  TWICE_AN_HOUR,
} from './alarm-definition.ts';
import { ownMetric, sumOf } from './metrics.ts';
import type { Watched } from './watched.ts';

export function capacityAlarms({
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
    // An alarm on DynamoDB's own metrics ignores `treatMissingData` and would stay on after the throttling has ended.
    // So the metric is an expression that fills the gaps.
    TableThrottles: {
      metric: sumOf(throttlesOf(table)),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact:
        'Publishers get 503 and readers see changes late: DynamoDB throttles the table or its index of due articles.',
    },
  };
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

export function silenceAlarms(
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
      ...FIRST_BREACH,
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
