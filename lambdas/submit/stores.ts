import type { ApiRequest } from '#shared/http/answer.ts';
import { FEED_NAME } from '#shared/model/feed.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { UUID } from '#shared/model/uuid.ts';
import type { SubmitContext } from '#shared/pipeline/submit/submission.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import type { UnstoredCounts } from '#shared/store/unstored-counts.ts';
import type { Table } from '#shared/table/table.ts';

export interface Stores {
  /** Opens the table for one request, whose log event counts the calls. */
  tableFor: (event: LogEvent) => Table;
  bodies: Bodies;
  runtime: Runtime;
  /** This instance's counts of submissions that stored nothing. */
  unstored: UnstoredCounts;
  /** The address of the published files, without a slash at the end. */
  publicUrl: string;
}

/** The context in which a route changes articles. */
export function submitContext({ tableFor, bodies, runtime }: Stores, request: ApiRequest): SubmitContext {
  const { event, caller } = request;
  return { table: tableFor(event), bodies, runtime, event, feed: feedIn(request), caller };
}

/** @throws {Error} the route does not have the parameter */
export function pathParameter({ params }: ApiRequest, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`the route has no {${name}}`);
  return value;
}

/** The maximum number of characters of an invalid name that an answer repeats. */
const MAX_NAMED_CHARACTERS = 64;

/** The feed in the path. Throws the `Problem` `not-found` for an invalid name. */
export function feedIn(request: ApiRequest): string {
  return feedNamed(pathParameter(request, 'feed'));
}

/**
 * @throws {Problem} `not-found`: an invalid name; the table is not asked, because the name could be longer
 * than a key may be
 */
export function feedNamed(feed: string): string {
  if (!FEED_NAME.test(feed)) {
    const shown = JSON.stringify(feed.slice(0, MAX_NAMED_CHARACTERS));
    throw new Problem(
      'not-found',
      `${shown} is not a feed name: it must have 1 to 64 letters (a-z), digits and hyphens, with no hyphen at either end.`,
    );
  }
  return feed;
}

/**
 * The id in the path, in lower case (RFC 9562 §4).
 *
 * @throws {Problem} `not-found`: not a UUID
 */
export function idIn(request: ApiRequest, name: 'article' | 'token'): string {
  const id = pathParameter(request, 'id').toLowerCase();
  const other = name === 'article' ? ' To use the publisher id, send …/articles/by-id?id=PUBLISHER_ID.' : '';
  if (!UUID.test(id)) throw new Problem('not-found', `The ${name} id in the path must be a UUID.${other}`);
  return id;
}
