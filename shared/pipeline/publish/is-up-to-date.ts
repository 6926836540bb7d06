import { addSeconds } from '#shared/model/instant.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { readPublishedState } from '#shared/store/published-state.ts';
import type { PublishContext } from './publish-timeline.ts';
import { readHubRecordIfNeeded } from './record-published.ts';
import { readTimelineInputs } from './timeline-inputs.ts';

/** After this time the files are checked even if nothing has changed, because a file may be missing. */
const MAX_UNCHECKED_SECONDS = 24 * 60 * 60;

/**
 * Whether the files of a timeline were rendered from the current state of the table. It reads neither
 * articles nor files. If it cannot be sure, it returns false; then the files are rendered and compared.
 */
export async function isUpToDate(timeline: Timeline, context: PublishContext): Promise<boolean> {
  const now = context.runtime.now();
  const [state, inputs, hubRecord] = await Promise.all([
    readPublishedState(context.table, timeline),
    readTimelineInputs(timeline, now, context),
    readHubRecordIfNeeded(timeline, context),
  ]);
  // If no notification is stored, or the stored one still waits, the result is false: the message to hubs may be lost.
  const isUnnotified = hubRecord?.notification === undefined || hubRecord.notification.state === 'waiting';
  if (hubRecord !== undefined && isUnnotified) return false;
  if (state === undefined || addSeconds(state.checkedAt, MAX_UNCHECKED_SECONDS) <= now) return false;
  return inputs?.fingerprint === state.fingerprint;
}
