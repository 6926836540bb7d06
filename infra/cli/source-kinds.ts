import { GENERATORS } from './sources/site-config.ts';

/** Values of `--from`; else the content or configuration shows it. */
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
