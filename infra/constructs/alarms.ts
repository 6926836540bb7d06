import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface AlarmsProps {
  readonly api: HttpApi;
  readonly functions: Readonly<Record<'submit' | 'publish' | 'release' | 'rebuild', IFunction>>;
  readonly deadLetters: IQueue;
  /** Who is told; without it alarms only change colour. */
  readonly alarmEmail?: string;
}

const PERIOD = Duration.minutes(5);

/** What an operator looks at, and what wakes one: what readers or publishers would notice, not what machines feel. */
export class Alarms extends Construct {
  readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { api, deadLetters } = props;
    const { publish, release } = props.functions;
    const functions = Object.values(props.functions);
    const dead = deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD });
    const publishErrors = publish.metricErrors({ period: PERIOD });
    const releaseErrors = release.metricErrors({ period: PERIOD });
    const serverErrors = api.metricServerError({ period: PERIOD });
    const alarms = [
      this.#above(
        'DeadLetters',
        dead,
        0,
        1,
        'Changes were given up: feeds are stale until their next change or the hourly rebuild.',
      ),
      this.#above(
        'PublishErrors',
        publishErrors,
        0,
        3,
        'Publishing fails for 15 minutes: readers see no new articles.',
      ),
      this.#above(
        'ReleaseErrors',
        releaseErrors,
        0,
        3,
        'Scheduled articles stay out for 15 minutes past their time.',
      ),
      this.#above(
        'ServerErrors',
        serverErrors,
        5,
        2,
        'Publishers get 5xx for 10 minutes and have to send again.',
      ),
    ];
    if (props.alarmEmail !== undefined) {
      const topic = new Topic(this, 'Topic', { enforceSSL: true });
      topic.addSubscription(new EmailSubscription(props.alarmEmail));
      for (const alarm of alarms) alarm.addAlarmAction(new SnsAction(topic));
    }
    this.dashboard = new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          new GraphWidget({
            title: 'Submissions',
            width: 12,
            left: [api.metricCount()],
            right: [api.metricLatency({ statistic: 'p95' })],
          }),
          new GraphWidget({
            title: 'Refused and failed',
            width: 12,
            left: [api.metricClientError(), serverErrors],
          }),
        ],
        [
          new GraphWidget({
            title: 'Behind: age of the oldest change, dead letters',
            width: 12,
            left: [publish.metric('IteratorAge', { statistic: 'Maximum' })],
            right: [dead],
          }),
          new GraphWidget({ title: 'Errors', width: 12, left: functions.map((one) => one.metricErrors()) }),
        ],
        [
          new GraphWidget({
            title: 'Invocations',
            width: 12,
            left: functions.map((one) => one.metricInvocations()),
          }),
          new GraphWidget({
            title: 'Duration, p95',
            width: 12,
            left: functions.map((one) => one.metricDuration({ statistic: 'p95' })),
          }),
        ],
      ],
    });
  }

  #above(id: string, metric: Metric, threshold: number, periods: number, alarmDescription: string): Alarm {
    return new Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription,
    });
  }
}
