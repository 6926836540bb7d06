import { Duration, Stack } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter, type MetricFilterProps } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { FeedmillFunction } from '../feedmill-function.ts';
import type { SubmissionApi } from '../submission-api.ts';
import { type AlarmDefinitions, errorsOf, FIVE_MINUTES, inARow, TWICE_AN_HOUR } from './alarm-definition.ts';
import type { Watched } from './watched.ts';

/**
 * The threshold of refused calls in five minutes. A client that keeps repeating a call with a wrong token exceeds this
 * threshold.
 */
const REFUSALS = 30;

export function apiAlarms(scope: Construct, { submissions }: Watched): AlarmDefinitions {
  const { submit, api } = submissions;
  return {
    SubmitErrors: errorsOf(submit),
    ServerErrors: {
      metric: api.metricServerError({ period: FIVE_MINUTES }),
      threshold: 0,
      ...TWICE_AN_HOUR,
      errorImpact: 'Publishers repeatedly get 5xx and must send again.',
    },
    SlowAnswers: {
      metric: answerTime(scope, submit),
      threshold: Duration.seconds(2).toMilliseconds(),
      breaches: 3,
      periods: 12,
      errorImpact:
        'Publishers wait more than two seconds for half of their requests; some time out and send again.',
    },
    UnknownTokens: {
      metric: answersWith(scope, submissions, 401),
      threshold: REFUSALS,
      ...inARow(3),
      errorImpact:
        'Publishers may be locked out: an expired or revoked token is still in use, or a client guesses tokens.',
    },
    RefusedForRate: {
      metric: answersWith(scope, submissions, 429),
      threshold: REFUSALS,
      ...inARow(3),
      errorImpact:
        'Publishers get 429 and must send later: a token, an address or the account exceeds its limit of requests.',
    },
  };
}

/**
 * The median answer time of all requests except batches, from the log. API Gateway's metric of the latency is not
 * used: it includes batches, and a batch of 1,000 articles may take 25 s.
 */
function answerTime(scope: Construct, submit: FeedmillFunction): IMetric {
  const filter = logMetric(scope, 'AnswerTime', {
    logGroup: submit.function.logGroup,
    filterPattern: FilterPattern.literal('{ ($.event = "request") && ($.lines NOT EXISTS) }'),
    metricName: 'answer_ms',
    metricValue: '$.duration_ms',
  });
  return filter.metric({ statistic: 'p50', period: FIVE_MINUTES });
}

/**
 * Counts the answers with one status in the access log. This log also contains the answers that API Gateway gives
 * without calling the function.
 */
function answersWith(scope: Construct, { accessLog }: SubmissionApi, status: 401 | 429): IMetric {
  return logMetric(scope, `Answers${status}`, {
    logGroup: accessLog,
    filterPattern: FilterPattern.literal(`{ ($.status = "${status}") }`),
    metricName: `answers_${status}`,
    metricValue: '1',
  }).metric({ statistic: 'Sum', period: FIVE_MINUTES });
}

function logMetric(
  scope: Construct,
  id: string,
  filter: Omit<MetricFilterProps, 'metricNamespace'>,
): MetricFilter {
  return new MetricFilter(scope, id, { metricNamespace: Stack.of(scope).stackName, ...filter });
}
