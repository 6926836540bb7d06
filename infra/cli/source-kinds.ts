import { GENERATORS } from './sources/site-config.ts';

/**
 * The kinds of sources, as values of `--from`. Without `--from`, the kind is recognised by the content, or by the
 * configuration of a site.
 */
export const SOURCE_KINDS = [
  'feed',
  'wordpress',
  'json-feed',
  'ghost',
  'substack',
  'medium',
  'opml',
  ...GENERATORS,
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
