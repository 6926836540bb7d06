import { tagsAfter } from '#shared/store/tags.ts';
import type { TagsWork, TimelineWork, Work } from '#shared/store/work.ts';
import { type AffectedFiles, nameOf } from './affected.ts';
import type { Attempts } from './attempts.ts';
import type { PublishContext } from './publish-timeline.ts';
import { publishWithArchive } from './publish-with-archive.ts';

/** The number of tags of one feed that are published at the same time. */
const TAG_CONCURRENCY = 4;

/**
 * Publishes the tags of feeds whose settings changed, as many as there is time for. A later call continues
 * after the last published tag, so the cost of a call does not grow with the number of tags.
 *
 * @returns the runs that remain, and timelines to publish again
 */
export async function publishTags(
  { timelines, tags = [] }: AffectedFiles,
  context: PublishContext,
  isOutOfTime: () => boolean,
  attempts: Attempts,
): Promise<Pick<Work, 'tags' | 'timelines'>> {
  const timelinesLeft: TimelineWork[] = [];
  // This call or a later one renders these timelines with the same settings anyway.
  const publishedAnyway = new Set(timelines.map(nameOf));
  let waiting = runsThroughTags(tags);
  for (let isFirst = true; waiting.length > 0 && (isFirst || !isOutOfTime()); isFirst = false) {
    const [run = { feed: '', after: '' }, ...others] = waiting;
    const { feed, after, until } = run;
    const range = { after, ...(until !== undefined && { until }), limit: TAG_CONCURRENCY };
    const next = await tagsAfter(context.table, feed, range);
    await Promise.all(
      next.flatMap((tag) =>
        publishedAnyway.has(nameOf({ feed, tag }))
          ? []
          : attempts.attempt(
              nameOf({ feed, tag }),
              async () => {
                const rest = await publishWithArchive({ feed, tag }, context, isOutOfTime);
                if (rest) timelinesLeft.push({ feed, tag, ...rest });
              },
              { leave: (failures) => timelinesLeft.push({ feed, tag, failures }) },
            ),
      ),
    );
    waiting = [...others, ...restOfRun(run, next)];
  }
  return { tags: waiting, timelines: timelinesLeft };
}

/**
 * One run through the tags of each feed. If the settings change during a run, the run first continues to the last tag.
 * Then it renders the tags again that it had rendered before the change. If it started again from the first tag, frequent
 * changes would keep it from the last tags. A repeated call can leave two runs of one feed; they become one run in the
 * same way.
 */
function runsThroughTags(tags: readonly TagsWork[]): TagsWork[] {
  const runs = new Map<string, TagsWork>();
  for (const run of tags) {
    const { feed, after } = runs.get(run.feed) ?? run;
    const isFirst = !runs.has(feed);
    runs.set(feed, isFirst ? run : { feed, after, ...(after !== '' && { wrapsUntil: after }) });
  }
  return [...runs.values()];
}

/** What remains of a run after its next tags are done. */
function restOfRun({ feed, until, wrapsUntil, ...run }: TagsWork, done: readonly string[]): TagsWork[] {
  const after = done.at(-1) ?? run.after;
  const isOver = done.length < TAG_CONCURRENCY || after === until;
  if (!isOver)
    return [
      { feed, after, ...(until !== undefined && { until }), ...(wrapsUntil !== undefined && { wrapsUntil }) },
    ];
  return wrapsUntil === undefined ? [] : [{ feed, after: '', until: wrapsUntil }];
}
