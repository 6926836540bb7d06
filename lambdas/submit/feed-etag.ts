import { createHash } from 'node:crypto';
import type { StoredFeed } from '#shared/model/feed.ts';

/** The ETag of a feed. It changes with each change of the settings. */
export function feedEtag({ shown_at: _shown, ...feed }: StoredFeed): string {
  const hash = createHash('sha256').update(JSON.stringify(feed)).digest('base64url');
  return `"${hash.slice(0, 22)}"`;
}
