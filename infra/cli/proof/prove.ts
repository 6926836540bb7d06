import { parseDate } from '#shared/text/dates.ts';
import type { FeedItem } from '../sources/source.ts';
import { READER_RULES } from './reader-rules.ts';

/** What one feed reader would show as new. */
interface ReaderVerdict {
  reader: string;
  /** Items of the new file that the reader does not recognise. */
  newItems: FeedItem[];
}

export interface Proof {
  /** The number of old items whose ids are also in the new file. */
  kept: number;
  /** The number of items in the old file. */
  of: number;
  /** The number of items in the new file. */
  size: number;
  /** One verdict for each reader that supports the format. */
  verdicts: ReaderVerdict[];
  /** Old items that are not in the new file, because they were moved to the archive or were lost. */
  missing: FeedItem[];
  /** Items whose link or date differs between the files, with both values. */
  changed: { what: string; field: 'link' | 'date'; before: string; after: string }[];
}

/**
 * Replays a switch from an old file to a new file with the identity rules of eight readers. Each reader first
 * polls the old file and then the new file.
 */
export function prove(before: readonly FeedItem[], after: readonly FeedItem[]): Proof {
  const format = before[0]?.format ?? after[0]?.format ?? 'rss';
  const byId = new Map(after.map((item) => [nameOf(item), item]));
  const pairs = before.map((item) => [item, byId.get(nameOf(item))] as const);
  const kept = pairs.flatMap(([item, found]) => (found === undefined ? [] : [[item, found] as const]));
  return {
    kept: kept.length,
    of: before.length,
    size: after.length,
    verdicts: READER_RULES.filter(({ formats }) => formats.includes(format)).map(({ reader, identityOf }) => {
      const known = new Set(before.map(identityOf));
      const newItems = after.filter((item) => {
        const identity = identityOf(item);
        return identity !== undefined && !known.has(identity);
      });
      return { reader, newItems };
    }),
    missing: pairs.filter(([, found]) => found === undefined).map(([item]) => item),
    changed: kept.flatMap(([item, found]) => differences(item, found)),
  };
}

/** The name by which items of both files are matched. */
function nameOf({ guid, id = '' }: FeedItem): string {
  return guid ?? id;
}

function differences(before: FeedItem, after: FeedItem): Proof['changed'] {
  const what = before.title ?? nameOf(before);
  const date = ({ date: text }: FeedItem) => parseDate(text ?? '')?.instant.slice(0, 19);
  const fields = [
    ['link', before.url, after.url],
    ['date', date(before), date(after)],
  ] as const;
  // A value that the old file lacks cannot have changed.
  return fields.flatMap(([field, old, now]) =>
    old === undefined || old === now ? [] : [{ what, field, before: old, after: now ?? 'none' }],
  );
}

/** The result as one sentence, for example `50 of 50 ids kept, 0 items new in 8 of 8 readers`. */
export function proofSentence({ kept, of, verdicts }: Proof): string {
  const without = verdicts.filter(({ newItems }) => newItems.length === 0).length;
  const most = Math.max(0, ...verdicts.map(({ newItems }) => newItems.length));
  const sentence = `${kept} of ${of} ids kept`;
  const total = verdicts.length;
  if (most === 0) return `${sentence}, 0 items new in ${without} of ${total} readers`;
  const upTo = `up to ${most} ${most === 1 ? 'item' : 'items'} new in`;
  if (without === 0) return `${sentence}, ${upTo} ${total} of ${total} readers`;
  return `${sentence}, 0 items new in ${without} of ${total} readers, ${upTo} the other ${total - without}`;
}

/** Whether no reader would show an item as new. */
export function showsNothingNew({ verdicts }: Proof): boolean {
  return verdicts.every(({ newItems }) => newItems.length === 0);
}
