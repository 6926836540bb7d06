import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { visibleChange } from '#shared/model/feed.ts';
import { latestOf } from '#shared/model/instant.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import type { AffectedFiles, AffectedTimeline } from '#shared/pipeline/publish/affected.ts';
import { KEY_PREFIXES } from '#shared/settings.ts';
import { timelineOf } from '#shared/table/keys.ts';
import { workIn } from './work-in.ts';

/**
 * The files that the records of a batch affect, including deferred work. Each file is listed once. A takedown also
 * affects the timeline from which it removed a row. The record of this row may be in another shard, and the paths
 * must be invalidated after the batch with the takedown.
 */
export function affectedBy(records: readonly DynamoDBRecord[]): AffectedFiles {
  type Touched = AffectedTimeline & { rows: Set<string>; isImport: boolean; isArchiveOnly: boolean };
  const timelines = new Map<string, Touched>();
  const feeds = new Set<string>();
  let areListsUnaffected = true;
  const pages = new Map<string, AffectedFiles['pages'][number]>();
  const deferred = workIn(records);
  const released = [
    ...records.map(({ dynamodb }) => dynamodb?.NewImage?.released_at?.S),
    ...deferred.map(({ releasedAt }) => releasedAt),
  ];
  const touch = ({ feed, tag }: Timeline, { isImport = false, isArchiveOnly = false } = {}) => {
    const name = `${feed}#${tag ?? ''}`;
    const touched = timelines.get(name) ?? {
      feed,
      ...(tag !== undefined && { tag }),
      rows: new Set<string>(),
      isImport,
      isArchiveOnly,
    };
    touched.isImport &&= isImport;
    touched.isArchiveOnly &&= isArchiveOnly;
    timelines.set(name, touched);
    return touched;
  };
  const moved = movedByImport(records);
  for (const { dynamodb } of records) {
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    const timeline = timelineOf(pk);
    if (timeline) {
      const touched = touch(timeline, { isImport: isOfImport(dynamodb, moved) });
      const gone = dynamodb?.NewImage?.row?.S;
      if (pk.startsWith(KEY_PREFIXES.timeline)) touched.rows.add(dynamodb?.Keys?.sk?.S ?? '');
      else if (gone !== undefined) touched.rows.add(gone);
      if (timeline.tag !== undefined) continue;
      const takenDown = gone === undefined ? undefined : dynamodb?.NewImage?.id?.S;
      if (takenDown !== undefined) pages.set(takenDown, { feed: timeline.feed, id: takenDown });
      for (const image of [dynamodb?.OldImage, dynamodb?.NewImage]) {
        const id = idOfPage(image);
        if (id !== undefined) pages.set(id, { feed: timeline.feed, id });
      }
    } else if (pk.startsWith(KEY_PREFIXES.feed)) {
      const { ofFiles, ofLists } = feedChange(dynamodb);
      if (ofFiles) feeds.add(pk.slice(KEY_PREFIXES.feed.length));
      if (ofLists) areListsUnaffected = false;
    }
  }
  for (const work of deferred) {
    for (const { rows = [], failures = 0, ...timeline } of work.timelines) {
      const touched = touch(timeline, timeline);
      if (failures > 0) touched.failures = Math.max(failures, touched.failures ?? 0);
      for (const sk of rows) touched.rows.add(sk);
    }
    for (const page of work.pages) pages.set(page.id, page);
  }
  const releasedAt = latestOf(released);
  return {
    timelines: [...timelines.values()],
    feeds: [...feeds],
    areListsUnaffected,
    pages: [...pages.values()],
    tags: deferred.flatMap(({ tags }) => tags),
    lists: deferred.some(({ lists }) => lists),
    listFailures: Math.max(0, ...deferred.map(({ listFailures = 0 }) => listFailures)),
    ...(releasedAt !== undefined && { releasedAt }),
  };
}

/** The article of a row in its timeline. */
function rowOf(record: DynamoDBRecord['dynamodb']): string {
  return `${record?.Keys?.pk?.S} ${(record?.NewImage ?? record?.OldImage)?.id?.S}`;
}

/** For each timeline, the articles whose last row in the batch was written by an import. */
function movedByImport(records: readonly DynamoDBRecord[]): ReadonlySet<string> {
  const last = new Map(records.map(({ dynamodb }) => [rowOf(dynamodb), dynamodb?.NewImage]));
  return new Set([...last].flatMap(([row, image]) => (image?.imported?.BOOL === true ? [row] : [])));
}

/**
 * Whether an import wrote the row, or removed the row to write it again with another date. The record of a removed
 * row does not say whether an import removed the row.
 */
function isOfImport(record: DynamoDBRecord['dynamodb'], moved: ReadonlySet<string>): boolean {
  return record?.NewImage === undefined ? moved.has(rowOf(record)) : record.NewImage.imported?.BOOL === true;
}

/**
 * The parts that a change of a feed's item affects for readers: all parts if the feed was created, is being
 * deleted or was deleted.
 */
function feedChange(record: DynamoDBRecord['dynamodb']): ReturnType<typeof visibleChange> {
  const [before, after] = [record?.OldImage, record?.NewImage];
  const isActive = before?.state?.S === 'active' && after?.state?.S === 'active';
  const [old, now] = [before?.settings?.S, after?.settings?.S];
  if (!isActive || old === undefined || now === undefined)
    return { ofFiles: true, ofUpdated: true, ofLists: true };
  const [{ updated_at: _old, ...settings }, { updated_at: _now, ...newSettings }] = [
    JSON.parse(old),
    JSON.parse(now),
  ];
  return visibleChange(settings, newSettings);
}

/** The id of the article of a row, if it has a page. */
function idOfPage(image: Record<string, AttributeValue> | undefined): string | undefined {
  return image?.has_page?.BOOL === true ? image.id?.S : undefined;
}
