import { type Duration, Stack } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { type IMetric, MathExpression, Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { METRICS } from '#shared/settings.ts';
import { FIVE_MINUTES } from './alarm-definition.ts';

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

/** A metric of CloudFront. It has the dimension `Region`, which CDK's own metrics lack. */
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

/** The sum of metrics. A metric without data counts as 0; without FILL, the sum would then have no data either. */
export function sumOf(metrics: IMetric[]): MathExpression {
  return new MathExpression({
    expression: metrics.map((_, n) => `FILL(m${n}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(metrics.map((metric, n) => [`m${n}`, metric])),
    period: FIVE_MINUTES,
  });
}
