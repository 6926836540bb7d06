import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-cloudfront';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Delivery } from '../delivery.ts';
import { type AlarmDefinitions, FIRST_BREACH, FIVE_MINUTES, HOUR, inARow } from './alarm-definition.ts';
import { edgeMetric, ownMetric } from './metrics.ts';
import type { Watched } from './watched.ts';

/** Alarms on metrics of CloudFront. These metrics exist in us-east-1 only. */
export function edgeAlarms(delivery: Delivery): AlarmDefinitions {
  return {
    EdgeErrors: {
      metric: edgeMetric(delivery.distribution, '5xxErrorRate', {
        statistic: 'Average',
        period: FIVE_MINUTES,
      }),
      threshold: 1,
      breaches: 2,
      periods: 3,
      isAtEdge: true,
      errorImpact: 'Readers get 5xx instead of feeds for more than 1% of the requests.',
    },
    EdgeRefusals: {
      metric: readersRefused(delivery),
      threshold: 25,
      ...inARow(3),
      isAtEdge: true,
      errorImpact: 'Readers get 4xx, such as 404 for a feed, for more than 25% of at least 100 requests.',
    },
  };
}

/**
 * The lowest number of requests for which the percentage is computed. With fewer requests, one misspelt address
 * could be a quarter of all requests.
 */
const MIN_READER_REQUESTS = 100;

/**
 * The lowest possible percentage of readers' requests that got 4xx. CloudFront counts 4xx for the whole
 * distribution, including API calls, but refused API calls must not raise an alarm. So each API call is subtracted
 * as if it had been refused.
 */
function readersRefused({ distribution, viewerRequest, apiRequest }: Delivery): MathExpression {
  return new MathExpression({
    expression: `IF(FILL(readers, 0) >= ${MIN_READER_REQUESTS}, (refused * (readers + FILL(calls, 0)) - 100 * FILL(calls, 0)) / readers, 0)`,
    usingMetrics: {
      refused: edgeMetric(distribution, '4xxErrorRate', { statistic: 'Average' }),
      readers: edgeFunctionCalls(viewerRequest),
      calls: edgeFunctionCalls(apiRequest),
    },
    period: FIVE_MINUTES,
  });
}

function edgeFunctionCalls({ functionName }: IFunction): Metric {
  return new Metric({
    namespace: 'AWS/CloudFront',
    metricName: 'FunctionInvocations',
    dimensionsMap: { FunctionName: functionName, Region: 'Global' },
    statistic: 'Sum',
  });
}

/** The time for which edges keep a file, plus the time of a render and of one poll of the canary. */
const CANARY_LATE_SECONDS = 80;

export function canaryAlarms(scope: Construct, { publisher: { windowSeconds } }: Watched): AlarmDefinitions {
  return {
    CanaryFailures: {
      metric: ownMetric(scope, 'canary', 'failures'),
      threshold: 0,
      breaches: 2,
      periods: 3,
      errorImpact:
        'Readers probably do not see new articles: twice in a quarter of an hour a test article was refused or did not reach the edge.',
    },
    CanarySilent: {
      metric: ownMetric(scope, 'canary', 'checks'),
      threshold: 1,
      ...inARow(3),
      isSilence: true,
      errorImpact: 'Operators do not learn whether articles reach readers: the canary does not run.',
    },
    CanaryLate: {
      metric: ownMetric(scope, 'canary', 'visible_after_ms', { statistic: 'Maximum' }),
      threshold: Duration.seconds(windowSeconds + CANARY_LATE_SECONDS).toMilliseconds(),
      breaches: 3,
      periods: 12,
      errorImpact: 'Readers at the edge see corrections later than promised.',
    },
    CertificateExpires: {
      metric: ownMetric(scope, 'canary', 'certificate_expiring', { statistic: 'Maximum', period: HOUR }),
      threshold: 0,
      ...FIRST_BREACH,
      errorImpact:
        'Readers will get no feed at all: the certificate expires within three weeks and was not renewed.',
    },
  };
}
