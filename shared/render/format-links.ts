import { MEDIA_TYPES } from '#shared/model/addresses.ts';
import type { TimelineView } from './timeline-view.ts';

const FORMATS = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON Feed'],
] as const;

export interface FormatLink {
  /** Media type without parameters: autodiscovery compares it. */
  type: string;
  name: string;
  href: string;
}

/** The feed files of a timeline, the one that most readers know first. */
export function formatLinks({ links }: Pick<TimelineView, 'links'>): FormatLink[] {
  return FORMATS.map(([file, name]) => ({
    type: MEDIA_TYPES[file].split(';')[0] ?? MEDIA_TYPES[file],
    name,
    href: links[file],
  }));
}
