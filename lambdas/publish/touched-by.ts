import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import type { Touched, TouchedTimeline } from '#shared/pipeline/publish.ts';
import { timelineOf } from '#shared/table/keys.ts';

/** What the records of a batch touch, each thing once. */
export function touchedBy(records: readonly DynamoDBRecord[]): Touched {
  const timelines = new Map<string, TouchedTimeline & { rows: Set<string> }>();
  const feeds = new Set<string>();
  const pages = new Map<string, Touched['pages'][number]>();
  for (const { dynamodb } of records) {
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    const timeline = timelineOf(pk);
    if (timeline) {
      const name = `${timeline.feed}#${timeline.tag ?? ''}`;
      const touched = timelines.get(name) ?? { ...timeline, rows: new Set<string>() };
      timelines.set(name, touched);
      if (pk.startsWith('TL#')) touched.rows.add(dynamodb?.Keys?.sk?.S ?? '');
      if (timeline.tag !== undefined) continue;
      for (const image of [dynamodb?.OldImage, dynamodb?.NewImage]) {
        const id = idOfPage(image);
        if (id !== undefined) pages.set(id, { feed: timeline.feed, id });
      }
    } else if (pk.startsWith('FEED#')) {
      feeds.add(pk.slice('FEED#'.length));
    }
  }
  return { timelines: [...timelines.values()], feeds: [...feeds], pages: [...pages.values()] };
}

/** The article of a row, where it has a page of its own. */
function idOfPage(image: Record<string, AttributeValue> | undefined): string | undefined {
  return image?.has_page?.BOOL === true ? image.id?.S : undefined;
}
