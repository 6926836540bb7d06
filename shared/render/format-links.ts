import { FEED_FILE_KINDS, FORMATS } from '#shared/model/formats.ts';
import type { TimelineView } from './timeline-view.ts';

export interface FormatLink {
  /** Media type without parameters, because autodiscovery compares it. */
  type: string;
  name: string;
  href: string;
}

/** The feed files of a timeline, in the order of the table of formats. */
export function formatLinks({ links }: Pick<TimelineView, 'links'>): FormatLink[] {
  return FEED_FILE_KINDS.map((file) => ({
    type: FORMATS[file].mediaType,
    name: FORMATS[file].label,
    href: links[file],
  }));
}
