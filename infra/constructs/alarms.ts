import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IWidget,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Eraser } from './eraser.ts';
import type { Publisher } from './publisher.ts';
import type { SubmissionApi } from './submission-api.ts';

export interface AlarmsProps {
  readonly submissions: SubmissionApi;
  readonly publisher: Publisher;
  readonly eraser: Eraser;
  /** Who is told; without it alarms only change colour. */
  readonly alarmEmail?: string;
}

interface Symptom {
  readonly metric: Metric;
  /** More than this in each of `periods` periods of five minutes. */
  readonly above: number;
  readonly periods: number;
  /** Whom it harms, and how. */
  readonly harm: string;
}

/** What an operator looks at, and what wakes one: what readers or publishers would notice, not what machines feel. */
export class Alarms extends Construct {
  readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const alarms = Object.entries(symptoms(props)).map(
      ([name, { metric, above, periods, harm }]) =>
        new Alarm(this, name, {
          metric,
          threshold: above,
          evaluationPeriods: periods,
          comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
          treatMissingData: TreatMissingData.NOT_BREACHING,
          alarmDescription: harm,
        }),
    );
    if (props.alarmEmail !== undefined) {
      const topic = new Topic(this, 'Topic', { enforceSSL: true });
      topic.addSubscription(new EmailSubscription(props.alarmEmail));
      for (const alarm of alarms) alarm.addAlarmAction(new SnsAction(topic));
    }
    this.dashboard = new Dashboard(this, 'Dashboard', { widgets: graphs(props) });
  }
}

function symptoms({ submissions, publisher }: AlarmsProps): Record<string, Symptom> {
  const period = Duration.minutes(5);
  return {
    DeadLetters: {
      metric: publisher.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
      above: 0,
      periods: 1,
      harm: 'Changes were given up: readers of some feeds miss them until the next change or the hourly rebuild.',
    },
    PublishErrors: {
      metric: publisher.publish.metricErrors({ period }),
      above: 0,
      periods: 3,
      harm: 'Publishing has failed for 15 minutes: readers see no new articles.',
    },
    ReleaseErrors: {
      metric: publisher.release.metricErrors({ period }),
      above: 0,
      periods: 3,
      harm: 'Scheduled articles are 15 minutes late for readers.',
    },
    ServerErrors: {
      metric: submissions.api.metricServerError({ period }),
      above: 5,
      periods: 2,
      harm: 'Publishers have got 5xx for 10 minutes and must send again.',
    },
  };
}

function graphs({ submissions: { api, submit }, publisher, eraser }: AlarmsProps): IWidget[][] {
  const functions = [submit, publisher.publish, publisher.release, publisher.rebuild, eraser.erase];
  const graph = (title: string, left: Metric[], right: Metric[] = []) =>
    new GraphWidget({ title, width: 12, left, right });
  return [
    [
      graph('Submissions', [api.metricCount()], [api.metricLatency({ statistic: 'p95' })]),
      graph('Refused and failed', [api.metricClientError(), api.metricServerError()]),
    ],
    [
      graph(
        'Behind: age of the oldest change, dead letters',
        [publisher.publish.metric('IteratorAge', { statistic: 'Maximum' })],
        [publisher.deadLetters.metricApproximateNumberOfMessagesVisible()],
      ),
      graph(
        'Errors',
        functions.map((one) => one.metricErrors()),
      ),
    ],
    [
      graph(
        'Invocations',
        functions.map((one) => one.metricInvocations()),
      ),
      graph(
        'Duration, 95th percentile',
        functions.map((one) => one.metricDuration({ statistic: 'p95' })),
      ),
    ],
  ];
}
