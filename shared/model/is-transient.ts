/** Names of store errors after which a retry can succeed. */
const TRANSIENT = new Set([
  'Throttled',
  'OutOfTime',
  'TransactionRefused',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
  'TransactionConflictException',
  'InternalServerError',
  'TimeoutError',
  'SlowDown',
  'InternalError',
  'ServiceUnavailable',
]);
const BROKEN_CONNECTION = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EAI_AGAIN)$/;

/** Whether the same call to a store can succeed later. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return TRANSIENT.has(error.name) || ('code' in error && BROKEN_CONNECTION.test(String(error.code)));
}
