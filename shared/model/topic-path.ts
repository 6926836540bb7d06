import { filePath } from './addresses.ts';
import { FEED_NAME } from './feed.ts';
import { FORMATS, HUB_TOPICS, type TimelineFile } from './formats.ts';
import { withNormalEscapes } from './normal-escapes.ts';
import { type Timeline, tagKey } from './timeline.ts';

export interface TopicFile {
  timeline: Timeline;
  file: TimelineFile;
}

const PATH = /^\/feeds\/([^/]+)\/(?:tags\/([^/]+)\/)?([^/]*)$/;

/**
 * The file whose `self` link has the path of a topic, in the same or an equivalent percent-encoding (RFC 3986
 * §6.2.2; WebSub §5.1.1).
 *
 * @returns undefined if no file can have this path
 */
export function topicFileOf(path: string): TopicFile | undefined {
  const plain = withNormalEscapes(path);
  const [, feed = '', segment, name = ''] = PATH.exec(plain) ?? [];
  const file = HUB_TOPICS.find((one) => (one === 'page' ? '' : FORMATS[one].file) === name);
  const tag = segment === undefined ? undefined : decodedTag(segment);
  if (!FEED_NAME.test(feed) || file === undefined) return undefined;
  const timeline = tag === undefined ? { feed } : { feed, tag };
  return withNormalEscapes(filePath(feed, tag, file)) === plain ? { timeline, file } : undefined;
}

function decodedTag(segment: string): string | undefined {
  try {
    return tagKey(decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}
