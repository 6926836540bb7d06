import { type Duration, Stack } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { type IMetric, MathExpression, Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { METRICS } from '#shared/settings.ts';
import { FIVE_MINUTES } from './alarm-definition.ts';

/** Of our own log lines; fields are in `METRICS`. */
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

/** With the dimension `Region`, which CDK's metrics lack. */
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

/** Without FILL, a metric without data leaves the sum without data. */
export function sumOf(metrics: IMetric[]): MathExpression {
  return new MathExpression({
    expression: metrics.map((_, n) => `FILL(m${n}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(metrics.map((metric, n) => [`m${n}`, metric])),
    period: FIVE_MINUTES,
  });
}
