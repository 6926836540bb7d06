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
/** At edges: after a feed was created, 404 can last a minute. */
const MAX_AGE_SECONDS: Record<ErrorPageStatus, number> = { 404: 60, 410: 60, 503: 10 };

/**
 * Answers for which the bucket had an error. 503 if the file should exist or the table is unreadable: after a
 * 404, readers may unsubscribe.
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
      // viewer-response does not run from 400 on.
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link',
      ...(status === 503 && { 'retry-after': String(maxAge) }),
    },
    ...(method !== 'HEAD' && { body: errorPage(status) }),
  };
}
