import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { visibleChange } from '#shared/model/feed.ts';
import { latestOf } from '#shared/model/instant.ts';
import { type AffectedFiles, type AffectedTimeline, nameOf } from '#shared/pipeline/publish/affected.ts';
import { KEY_PREFIXES } from '#shared/settings.ts';
import { timelineOf } from '#shared/table/keys.ts';
import { workIn } from './work-in.ts';

/**
 * The files that the records and the deferred work of a batch affect. Each file is listed once.
 *
 * A tombstone affects its timeline, although the removed row has its own record. That record may be in
 * another shard, but the timeline must be rendered before the batch with the tombstone invalidates the paths.
 */
export function affectedBy(records: readonly DynamoDBRecord[]): AffectedFiles {
  const deferred = workIn(records);
  const feedChanges = records.flatMap(feedChange);
  const ofFiles = feedChanges.filter((change) => change.ofFiles);
  // A feed that was just created has no tags. Later articles bring their tags with their own records.
  const changed = ofFiles.filter(({ isCreated }) => !isCreated);
  const pages = [...records.flatMap(pagesOf), ...deferred.flatMap((work) => work.pages)];
  const releasedAt = latestOf([
    ...records.map(({ dynamodb }) => dynamodb?.NewImage?.released_at?.S),
    ...deferred.map((work) => work.releasedAt),
  ]);
  return {
    timelines: mergeByTimeline([
      ...timelineChanges(records),
      ...deferred.flatMap((work): readonly TimelineChange[] => work.timelines),
    ]),
    feeds: namesOf(ofFiles),
    areListsUnaffected: !feedChanges.some(({ ofLists }) => ofLists),
    pages: [...new Map(pages.map((page) => [page.id, page])).values()],
    tags: [...deferred.flatMap(({ tags }) => tags), ...namesOf(changed).map((feed) => ({ feed, after: '' }))],
    lists: deferred.some(({ lists }) => lists),
    listFailures: Math.max(0, ...deferred.map(({ listFailures = 0 }) => listFailures)),
    ...(releasedAt !== undefined && { releasedAt }),
  };
}

/** One change of a timeline, from a record or from deferred work. */
interface TimelineChange extends Omit<AffectedTimeline, 'rows'> {
  rows?: readonly string[];
}

function timelineChanges(records: readonly DynamoDBRecord[]): TimelineChange[] {
  const moved = movedByImport(records);
  return records.flatMap(({ dynamodb }) => {
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    const timeline = timelineOf(pk);
    if (timeline === undefined) return [];
    const row = pk.startsWith(KEY_PREFIXES.timeline)
      ? (dynamodb?.Keys?.sk?.S ?? '')
      : dynamodb?.NewImage?.row?.S;
    return [{ ...timeline, rows: row === undefined ? [] : [row], isImport: isOfImport(dynamodb, moved) }];
  });
}

/** Merges the changes of each timeline into one. */
function mergeByTimeline(changes: readonly TimelineChange[]): AffectedTimeline[] {
  return [...Map.groupBy(changes, nameOf).values()].map((some) => {
    const failures = Math.max(0, ...some.map((change) => change.failures ?? 0));
    const [since] = some.flatMap((change) => change.since ?? []).sort();
    const [{ feed, tag } = { feed: '' }] = some;
    return {
      feed,
      ...(tag !== undefined && { tag }),
      rows: new Set(some.flatMap(({ rows = [] }) => rows)),
      isImport: some.every(({ isImport }) => isImport === true),
      isArchiveOnly: some.every(({ isArchiveOnly }) => isArchiveOnly === true),
      ...(some.some(({ withAliases }) => withAliases === true) && { withAliases: true }),
      ...(failures > 0 && { failures }),
      ...(since !== undefined && { since }),
    };
  });
}

/** The article pages that a record affects. Records of a tag's timeline are skipped. */
function pagesOf({ dynamodb }: DynamoDBRecord): { feed: string; id: string }[] {
  const timeline = timelineOf(dynamodb?.Keys?.pk?.S ?? '');
  if (timeline === undefined || timeline.tag !== undefined) return [];
  const { OldImage, NewImage } = dynamodb ?? {};
  // Only tombstones have `row`.
  const withdrawn = NewImage?.row?.S === undefined ? undefined : NewImage.id?.S;
  return [withdrawn, idOfPage(OldImage), idOfPage(NewImage)].flatMap((id) =>
    id === undefined ? [] : [{ feed: timeline.feed, id }],
  );
}

/** Identifies a row by its partition and the id of its article, without the date, which an import can change. */
function rowId(record: DynamoDBRecord['dynamodb']): string {
  return `${record?.Keys?.pk?.S} ${(record?.NewImage ?? record?.OldImage)?.id?.S}`;
}

/** For each timeline, the articles whose last row in the batch was written by an import. */
function movedByImport(records: readonly DynamoDBRecord[]): ReadonlySet<string> {
  const last = new Map(records.map(({ dynamodb }) => [rowId(dynamodb), dynamodb?.NewImage]));
  return new Set([...last].flatMap(([row, image]) => (image?.imported?.BOOL === true ? [row] : [])));
}

/**
 * Whether an import wrote the row, or moved it to another date. The record of a removed row does not say what removed
 * it.
 */
function isOfImport(record: DynamoDBRecord['dynamodb'], moved: ReadonlySet<string>): boolean {
  return record?.NewImage === undefined ? moved.has(rowId(record)) : record.NewImage.imported?.BOOL === true;
}

interface FeedChange extends ReturnType<typeof visibleChange> {
  feed: string;
  isCreated: boolean;
}

function namesOf(changes: readonly FeedChange[]): string[] {
  return [...new Set(changes.map(({ feed }) => feed))];
}

/**
 * The feed whose item a record changes, and the files that the change affects: all files if the feed was
 * created, is being deleted or was deleted. The list is empty if the record is not of a feed.
 */
function feedChange({ dynamodb }: DynamoDBRecord): FeedChange[] {
  const pk = dynamodb?.Keys?.pk?.S ?? '';
  if (!pk.startsWith(KEY_PREFIXES.feed)) return [];
  const feed = pk.slice(KEY_PREFIXES.feed.length);
  const [before, after] = [dynamodb?.OldImage, dynamodb?.NewImage];
  const isActive = before?.state?.S === 'active' && after?.state?.S === 'active';
  const [old, now] = [before?.settings?.S, after?.settings?.S];
  if (!isActive || old === undefined || now === undefined)
    return [{ feed, isCreated: before === undefined, ofFiles: true, ofUpdated: true, ofLists: true }];
  const [{ updated_at: _old, ...settings }, { updated_at: _now, ...newSettings }] = [
    JSON.parse(old),
    JSON.parse(now),
  ];
  return [{ feed, isCreated: false, ...visibleChange(settings, newSettings) }];
}

/** The id of the article of a row, if the article has a page. */
function idOfPage(image: Record<string, AttributeValue> | undefined): string | undefined {
  return image?.has_page?.BOOL === true ? image.id?.S : undefined;
}
