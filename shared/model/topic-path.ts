import { filePath } from './addresses.ts';
import { FEED_NAME } from './feed.ts';
import { FORMATS, HUB_TOPICS, type TimelineFile } from './formats.ts';
import { type Timeline, tagKey } from './timeline.ts';

/** A file that hubs have as a topic. */
export interface TopicFile {
  timeline: Timeline;
  file: TimelineFile;
}

const PATH = /^\/feeds\/([^/]+)\/(?:tags\/([^/]+)\/)?([^/]*)$/;

/**
 * The file that a topic's path names, in exactly the form that the file has as its `self`.
 *
 * @returns undefined if there is no such file in any feed
 */
export function topicFileOf(path: string): TopicFile | undefined {
  const [, feed = '', segment, name = ''] = PATH.exec(path) ?? [];
  const file = HUB_TOPICS.find((one) => (one === 'page' ? '' : FORMATS[one].file) === name);
  const tag = segment === undefined ? undefined : decodedTag(segment);
  if (!FEED_NAME.test(feed) || file === undefined) return undefined;
  const timeline = tag === undefined ? { feed } : { feed, tag };
  return filePath(feed, tag, file) === path ? { timeline, file } : undefined;
}

function decodedTag(segment: string): string | undefined {
  try {
    return tagKey(decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}
