import type { Timeline } from '#shared/model/timeline.ts';
import { keys } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

/** The last render of the files of a timeline. It is stored after all files were put. */
export interface PublishedState {
  fingerprint: string;
  /**
   * The start of the call that last compared the files with a render: ISO 8601, UTC. The render included all articles
   * that were stored before this time.
   */
  checkedAt: string;
}

export async function readPublishedState(
  table: Table,
  timeline: Timeline,
): Promise<PublishedState | undefined> {
  const item = await table.get(keys.published(timeline));
  return item && { fingerprint: String(item.fingerprint), checkedAt: String(item.checked_at) };
}

export async function savePublishedState(
  table: Table,
  timeline: Timeline,
  { fingerprint, checkedAt }: PublishedState,
): Promise<void> {
  await table.put({ ...keys.published(timeline), fingerprint, checked_at: checkedAt });
}
