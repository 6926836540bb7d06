import type { ApiRequest } from '#shared/http/answer.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { World } from '#shared/model/world.ts';
import type { SubmitContext } from '#shared/pipeline/submission.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import type { Table } from '#shared/table/table.ts';

/** What the routes work with. */
export interface Stores {
  /** The table, counting into the event of one request. */
  tableFor: (event: LogEvent) => Table;
  bodies: Bodies;
  world: World;
  /** Where readers find the files, without a slash at the end. */
  publicUrl: string;
}

/** On whose behalf, and in which feed, a route changes articles. */
export function submitContext({ tableFor, bodies, world }: Stores, request: ApiRequest): SubmitContext {
  const { event, caller } = request;
  return { table: tableFor(event), bodies, world, event, feed: pathParameter(request, 'feed'), caller };
}

/** @throws {Error} where the route has no such parameter */
export function pathParameter({ params }: ApiRequest, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`the route has no {${name}}`);
  return value;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The article's id in the path.
 *
 * @throws {Problem} `not-found`: what is no UUID names no article
 */
export function articleIdIn(request: ApiRequest): string {
  const id = pathParameter(request, 'id');
  if (!UUID.test(id)) throw new Problem('not-found', 'There is no article of this id');
  return id;
}
