import type { DynamoDBRecord } from 'aws-lambda';
import { articlePath, timelinePath } from '#shared/model/addresses.ts';
import { KEY_PREFIXES } from '#shared/settings.ts';
import { timelineOf } from '#shared/table/keys.ts';
import { workIn } from './work-in.ts';

/**
 * The maximum number of paths of feeds, and of paths of pages, in one invalidation. CloudFront allows 15 paths with a
 * star in all invalidations that are in progress.
 */
const MAX_PER_KIND = 3;

/**
 * The paths to invalidate after the files of a batch were put: the feeds and pages of articles that were withdrawn,
 * and the paths of deferred work. Too many paths of feeds are replaced by one path for all feeds. The same is done
 * for pages.
 */
export function invalidationPaths(records: readonly DynamoDBRecord[]): string[] {
  const feeds = new Set<string>();
  const pages = new Set<string>();
  for (const { dynamodb } of records) {
    const { id, was_public } = dynamodb?.NewImage ?? {};
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    const timeline = timelineOf(pk);
    if (timeline === undefined || !pk.startsWith(KEY_PREFIXES.tombstones) || was_public?.BOOL !== true)
      continue;
    feeds.add(`${timelinePath(timeline.feed)}*`);
    if (timeline.tag === undefined) pages.add(`${articlePath(id?.S ?? '')}*`);
  }
  for (const path of workIn(records).flatMap(({ paths }) => paths))
    (path.startsWith('/feeds/') ? feeds : pages).add(path);
  return [...pathsOrAll(feeds, '/feeds/*'), ...pathsOrAll(pages, '/articles/*')];
}

function pathsOrAll(paths: ReadonlySet<string>, all: string): string[] {
  return paths.size > MAX_PER_KIND ? [all] : [...paths];
}
