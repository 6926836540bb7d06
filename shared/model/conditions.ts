import { Problem } from './problem.ts';

/**
 * The conditions of a request that reads or changes an article or a feed. They are tested on the stored version (RFC
 * 9110 §13.1). A condition is absent if the request does not have its header.
 */
export interface Conditions<T> {
  /** Whether the request's `If-Match` names the current version. */
  ifMatch?: ((current: T) => boolean) | undefined;
  /** Whether the request's `If-None-Match` excludes the current version. */
  ifNoneMatch?: ((current: T) => boolean) | undefined;
}

/**
 * Tests both conditions. Each change tests them on the version that it changes.
 *
 * @param current undefined if there is no article or feed; then `If-Match` is false and `If-None-Match` is true
 * @throws {Problem} `precondition-failed`
 */
export function checkConditions<T>(
  { ifMatch, ifNoneMatch }: Conditions<T>,
  current: T | undefined,
  kind: 'article' | 'feed' = 'article',
): void {
  if (current === undefined) {
    if (ifMatch)
      throw failed(
        `The ${kind} does not exist, so no ETag in If-Match matches: to create it, send the request without If-Match.`,
      );
    return;
  }
  if (ifMatch?.(current) === false)
    throw failed(`The ${kind} has changed: GET it again, and send its new ETag in If-Match.`);
  if (ifNoneMatch?.(current))
    throw failed(
      `The ${kind} exists already, and If-None-Match forbids changing it: to change it, send its ETag in If-Match instead.`,
    );
}

function failed(detail: string): Problem {
  return new Problem('precondition-failed', detail);
}
