import { tagKey } from '#shared/model/timeline.ts';
import { LIMITS } from '#shared/settings.ts';
import { hasVisible } from '#shared/text/has-visible.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import type { Faults } from './faults.ts';

/**
 * The tags of an article, as first written, each once: those that differ only in case are one. What shows nothing is
 * dropped. `.` and `..` are a fault: a tag is a folder in the addresses of its feeds, and these leave it.
 */
export function distinctTags(raw: readonly string[], faults: Faults): string[] {
  const tags = new Map<string, string>();
  for (const [index, written] of raw.entries()) {
    const tag = cleanLine(written);
    const pointer = `/tags/${index}`;
    if (!hasVisible(tag)) continue;
    if (tag === '.' || tag === '..')
      faults.add(pointer, 'must not be . or .., which are folders in a URL path');
    else if ([...tag].length > LIMITS.maxTagCharacters) {
      faults.add(pointer, `must be at most ${LIMITS.maxTagCharacters} characters long`);
    } else if (!tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  if (tags.size > LIMITS.maxTags) faults.add('/tags', `must have at most ${LIMITS.maxTags} entries`);
  return [...tags.values()];
}
