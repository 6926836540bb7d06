import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { latestOf } from '#shared/model/instant.ts';
import type { Touched, TouchedTimeline } from '#shared/pipeline/publish.ts';
import { timelineOf } from '#shared/table/keys.ts';

/**
 * What the records of a batch touch, each thing once. A takedown touches all that the row did which it took away: that
 * row's own record may be in another shard, and edges forget what they have after the takedown's batch.
 */
export function touchedBy(records: readonly DynamoDBRecord[]): Touched {
  const timelines = new Map<string, TouchedTimeline & { rows: Set<string> }>();
  const feeds = new Set<string>();
  const pages = new Map<string, Touched['pages'][number]>();
  const released = records.map(({ dynamodb }) => dynamodb?.NewImage?.released_at?.S);
  for (const { dynamodb } of records) {
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    const timeline = timelineOf(pk);
    if (timeline) {
      const name = `${timeline.feed}#${timeline.tag ?? ''}`;
      const touched = timelines.get(name) ?? { ...timeline, rows: new Set<string>() };
      timelines.set(name, touched);
      const gone = dynamodb?.NewImage?.row?.S;
      if (pk.startsWith('TL#')) touched.rows.add(dynamodb?.Keys?.sk?.S ?? '');
      else if (gone !== undefined) touched.rows.add(gone);
      if (timeline.tag !== undefined) continue;
      const takenDown = gone === undefined ? undefined : dynamodb?.NewImage?.id?.S;
      if (takenDown !== undefined) pages.set(takenDown, { feed: timeline.feed, id: takenDown });
      for (const image of [dynamodb?.OldImage, dynamodb?.NewImage]) {
        const id = idOfPage(image);
        if (id !== undefined) pages.set(id, { feed: timeline.feed, id });
      }
    } else if (pk.startsWith('FEED#')) {
      feeds.add(pk.slice('FEED#'.length));
    }
  }
  const releasedAt = latestOf(released);
  return {
    timelines: [...timelines.values()],
    feeds: [...feeds],
    pages: [...pages.values()],
    ...(releasedAt !== undefined && { releasedAt }),
  };
}

/** The article of a row, where it has a page of its own. */
function idOfPage(image: Record<string, AttributeValue> | undefined): string | undefined {
  return image?.has_page?.BOOL === true ? image.id?.S : undefined;
}
