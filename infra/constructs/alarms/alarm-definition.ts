import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { FeedmillFunction } from '../feedmill-function.ts';

/**
 * A condition that harms readers or publishers or raises the operator's bill, and the limits at which it causes an
 * alarm.
 */
export interface AlarmDefinition {
  readonly metric: IMetric;
  /**
   * The alarm is raised if the metric is above this value; with `isSilence`, if the metric is below this value or has
   * no data.
   */
  readonly threshold: number;
  /** The alarm is raised if at least this number of the most recent `periods` breach the threshold. */
  readonly breaches: number;
  /** Number of most recent periods that the alarm looks at. */
  readonly periods: number;
  readonly isSilence?: boolean;
  /**
   * Whether the metric is from CloudFront. CloudFront's metrics are in us-east-1 only, and an alarm cannot read
   * the metrics of another region.
   */
  readonly isAtEdge?: boolean;
  /** Whether an operator must look at the alarm immediately (the default) or can wait for working hours. */
  readonly severity?: 'page' | 'ticket';
  /** Who is affected by the condition, and how. This text is the first sentence of the alarm's description. */
  readonly errorImpact: string;
}

export type AlarmDefinitions = Record<string, AlarmDefinition>;

export const FIVE_MINUTES = Duration.minutes(5);
export const HOUR = Duration.hours(1);

export const MAXIMUM = { statistic: 'Maximum', period: FIVE_MINUTES };

/** For conditions that are a fault when they occur once. */
export const FIRST_BREACH = { breaches: 1, periods: 1 };
/**
 * Two of the last twelve periods of five minutes. A usual feed gets an article every fourteen minutes. So if every
 * article causes the fault, the fault occurs in about one of three periods. A single breach is ignored, because a
 * retry repairs a single fault.
 */
export const TWICE_AN_HOUR = { breaches: 2, periods: 12 };
/** For conditions that come back at every run of a schedule, or that continue without a break. */
export const inARow = (periods: number) => ({ breaches: periods, periods });

export function errorsOf(worker: FeedmillFunction): AlarmDefinition {
  return {
    metric: worker.function.metricErrors({ period: FIVE_MINUTES }),
    threshold: 0,
    ...TWICE_AN_HOUR,
    errorImpact: worker.errorImpact,
  };
}
