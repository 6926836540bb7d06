import { tagFault } from '#shared/model/tag.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { LIMITS } from '#shared/settings.ts';
import { hasVisible } from '#shared/text/has-visible.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import type { Faults } from './faults.ts';

/**
 * The tags of an article. If tags differ only in case, the first of them is used. Tags without a visible
 * character are left out.
 */
export function distinctTags(raw: readonly string[], faults: Faults): string[] {
  const tags = new Map<string, string>();
  for (const [index, written] of raw.entries()) {
    const tag = cleanLine(written);
    if (!hasVisible(tag)) continue;
    const fault = tagFault(tag);
    if (fault !== undefined) faults.add(`/tags/${index}`, fault);
    else if (!tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  if (tags.size > LIMITS.maxTags) faults.add('/tags', `must have at most ${LIMITS.maxTags} entries`);
  return [...tags.values()];
}
