import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import type { LogEvent } from '#shared/model/log-event.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { type Absence, explainMissing } from '#shared/pipeline/publish/explain-missing.ts';
import { ERROR_PAGE_POLICY, type ErrorPageStatus, errorPage } from '#shared/render/error-page.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { logged } from '../log.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';

const { tableName } = readSettings({ tableName: ENVIRONMENT.tableName });
const budget = new CallBudget(FUNCTION_SECONDS.answerMissing.stores);
const documents = openDocuments(budget.limit(new DynamoDBClient(SDK_CLIENT)));

const STATUSES: Record<Absence, ErrorPageStatus> = { unknown: 404, deleted: 410, expected: 503 };
/** Seconds for which edges cache each answer. So an edge can answer 404 for a minute after a feed was created. */
const MAX_AGE_SECONDS: Record<ErrorPageStatus, number> = { 404: 60, 410: 60, 503: 10 };

/**
 * Answers the requests for which the bucket returned an error. CloudFront sends these requests to this function. If the
 * file should exist according to the table, or if the table cannot be read, the answer is 503: after a 404, readers may
 * unsubscribe.
 */
export async function handler(request: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> {
  budget.start();
  const event: LogEvent = { event: 'missing', request_id: request.requestContext.requestId };
  const table = new Table(documents, tableName, event);
  return await logged(event, async () => {
    let status: ErrorPageStatus;
    try {
      const absence = await explainMissing(request.rawPath, table, systemRuntime.now());
      event.absence = absence;
      status = STATUSES[absence];
    } catch (error) {
      event.error = stackOf(error);
      status = 503;
    }
    event.status = status;
    return answer(status, request.requestContext.http.method);
  });
}

function answer(status: ErrorPageStatus, method: string): LambdaFunctionURLResult {
  const maxAge = MAX_AGE_SECONDS[status];
  return {
    statusCode: status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${ERROR_PAGE_POLICY}; frame-ancestors 'none'`,
      'cache-control': `public, max-age=${maxAge}`,
      // For files, the edge function viewer-response sets these headers. It does not run for statuses of 400 and
      // above.
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link',
      ...(status === 503 && { 'retry-after': String(maxAge) }),
    },
    ...(method !== 'HEAD' && { body: errorPage(status) }),
  };
}
