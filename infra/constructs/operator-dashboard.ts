import { Duration, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { edgeMetric, ownMetric } from './alarms/metrics.ts';
import type { Watched } from './alarms/watched.ts';
import { EDGE_REGION } from './alarms.ts';

export interface OperatorDashboardProps extends Watched {
  readonly alarms: readonly Alarm[];
}

const FULL_WIDTH = 24;
const OUTCOMES = [
  'created',
  'scheduled',
  'updated',
  'unchanged',
  'duplicate',
  'near_duplicate',
  'refused',
  'taken_down',
] as const;

/** The operator's dashboard: whether Feedmill works, how fast it is, and what it costs. */
export class OperatorDashboard extends Construct {
  readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, props: OperatorDashboardProps) {
    super(scope, id);
    this.dashboard = new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [
        [heading('Does it work?')],
        [new AlarmStatusWidget({ title: 'Alarms', width: FULL_WIDTH, height: 4, alarms: [...props.alarms] })],
        ...working(this, props),
        [heading('How fast is it?')],
        ...speed(this, props),
        [heading('What does it cost?')],
        ...cost(this, props),
      ],
    });
  }
}

function heading(question: string): TextWidget {
  return new TextWidget({ markdown: `## ${question}`, width: FULL_WIDTH, height: 1 });
}

function row(...graphs: [title: string, left: IMetric[], right?: IMetric[]][]): IWidget[] {
  return graphs.map(
    ([title, left, right = []]) => new GraphWidget({ title, width: FULL_WIDTH / graphs.length, left, right }),
  );
}

function functionsOf({ submissions: { submit }, publisher, eraser: { erase }, notifier, ownHub }: Watched) {
  const { publish, release, rebuild } = publisher;
  const ofHubs = [...(notifier ? [notifier.notify] : []), ...(ownHub ? [ownHub.deliver] : [])];
  return [submit, publish, release, rebuild, erase, ...ofHubs].map((one) => one.function);
}

function working(scope: Construct, props: OperatorDashboardProps): IWidget[][] {
  const { submissions, publisher, delivery } = props;
  const heldByFeed = new MathExpression({
    expression: `SEARCH('{"${Stack.of(scope).stackName}",feed} MetricName="submissions_near_duplicate"', 'Sum', 3600)`,
    usingMetrics: {},
    label: '',
    period: Duration.hours(1),
  });
  return [
    row(
      ['Submissions', OUTCOMES.map((outcome) => ownMetric(scope, 'request', `submissions_${outcome}`))],
      ['API errors: 4xx and 5xx', [submissions.api.metricClientError(), submissions.api.metricServerError()]],
      ['Held as near duplicates, by feed', [heldByFeed]],
    ),
    row(
      [
        'Files: put, unchanged, already changed by another call',
        [
          ownMetric(scope, 'publish', 'puts'),
          ownMetric(scope, 'publish', 'puts_skipped'),
          ownMetric(scope, 'publish', 'puts_stale'),
        ],
        [ownMetric(scope, 'rebuild', 'puts')],
      ],
      [
        'Function errors; timelines that could not be published',
        functionsOf(props).map((one) => one.metricErrors()),
        (['publish', 'rebuild', 'notify'] as const).map((event) => ownMetric(scope, event, 'failures')),
      ],
      [
        'Dead letters; transaction conflicts',
        [publisher.deadLetters.metricApproximateNumberOfMessagesVisible()],
        [ownMetric(scope, 'request', 'transaction_conflicts')],
      ],
    ),
    ...(props.ownHub ? [row(ownHubGraph(scope), ownHubDelay(scope))] : []),
    row([
      'Error rate at the edge, in per cent',
      ['5xxErrorRate', '4xxErrorRate'].map((name) =>
        edgeMetric(delivery.distribution, name, { statistic: 'Average', region: EDGE_REGION }),
      ),
    ]),
  ];
}

function ownHubGraph(scope: Construct): Parameters<typeof row>[0] {
  return [
    'Own hub: deliveries, failed deliveries',
    [ownMetric(scope, 'deliver', 'delivered'), ownMetric(scope, 'deliver', 'delivery_failures')],
  ];
}

function ownHubDelay(scope: Construct): Parameters<typeof row>[0] {
  return [
    'Own hub: from file to delivery, in ms',
    ['p50', 'Maximum'].map((statistic) => ownMetric(scope, 'deliver', 'delivered_after_ms', { statistic })),
  ];
}

function speed(scope: Construct, props: OperatorDashboardProps): IWidget[][] {
  const { submissions, publisher } = props;
  const greatest = { statistic: 'Maximum' };
  return [
    row(
      [
        'From change to file, in ms: through the stream, by the hourly rebuild',
        [
          ownMetric(scope, 'publish', 'visible_after_ms', greatest),
          ownMetric(scope, 'publish', 'visible_after_ms', { statistic: 'p50' }),
        ],
        [ownMetric(scope, 'rebuild', 'visible_after_ms', greatest)],
      ],
      [
        'Age of the oldest change when publishing began, in ms',
        [
          ownMetric(scope, 'publish', 'stream_age_ms', greatest),
          publisher.publish.function.metric('IteratorAge', greatest),
        ],
      ],
    ),
    row(
      [
        'API latency, in ms',
        ['p50', 'p95', 'p99'].map((statistic) => submissions.api.metricLatency({ statistic })),
      ],
      [
        'Function duration, 95th percentile, in ms',
        functionsOf(props).map((one) => one.metricDuration({ statistic: 'p95' })),
      ],
    ),
  ];
}

function cost(scope: Construct, props: OperatorDashboardProps): IWidget[][] {
  const {
    articles,
    delivery: { distribution },
  } = props;
  return [
    row(
      [
        'Readers: bytes and requests',
        [edgeMetric(distribution, 'BytesDownloaded', { statistic: 'Sum', region: EDGE_REGION })],
        [edgeMetric(distribution, 'Requests', { statistic: 'Sum', region: EDGE_REGION })],
      ],
      [
        'Table: read and write units consumed',
        [articles.table.metricConsumedReadCapacityUnits(), articles.table.metricConsumedWriteCapacityUnits()],
      ],
    ),
    row(
      [
        'Functions: invocations; total duration in ms',
        functionsOf(props).map((one) => one.metricInvocations()),
        functionsOf(props).map((one) => one.metricDuration({ statistic: 'Sum' })),
      ],
      [
        'Renders, scheduled articles published; files put',
        [ownMetric(scope, 'publish', 'renders'), ownMetric(scope, 'release', 'released')],
        [ownMetric(scope, 'publish', 'puts'), ownMetric(scope, 'rebuild', 'puts')],
      ],
    ),
  ];
}
