import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { FeedmillFunction } from '../feedmill-function.ts';

/** A condition that harms readers or publishers or raises the bill, and its limits. */
export interface AlarmDefinition {
  readonly metric: IMetric;
  /** The alarm is raised above this value; with `isSilence`, below it or without data. */
  readonly threshold: number;
  /** Of the most recent `periods`, so many must breach the threshold. */
  readonly breaches: number;
  /** Most recent periods. */
  readonly periods: number;
  readonly isSilence?: boolean;
  /** CloudFront's metrics are in us-east-1 only, and an alarm cannot read another region. */
  readonly isAtEdge?: boolean;
  /** Whether an operator must look at the alarm at once (the default) or can wait for working hours. */
  readonly severity?: 'page' | 'ticket';
  /** Whom it harms, and how: the first sentence of the description. */
  readonly errorImpact: string;
}

export type AlarmDefinitions = Record<string, AlarmDefinition>;

export const FIVE_MINUTES = Duration.minutes(5);
export const HOUR = Duration.hours(1);

export const MAXIMUM = { statistic: 'Maximum', period: FIVE_MINUTES };

/** For conditions that are a fault when they occur once. */
export const AT_ONCE = { breaches: 1, periods: 1 };
/** Two of the last twelve periods of five minutes. A retry repairs a single fault. */
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
