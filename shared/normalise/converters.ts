import type { Draft } from '#shared/model/draft.ts';

/** Converters that `normalise` needs for some drafts only. */
export interface Converters {
  /** The function `markdownToHtml`; required for a draft with `content_markdown`. */
  markdownToHtml?: (text: string, options?: { isFirstRelease?: boolean }) => string;
}

/**
 * Loads the converters that a draft needs. Most drafts need none, so a cold start does not read the code of the
 * converters.
 */
export async function loadConverters({ content_markdown }: Draft): Promise<Converters> {
  if (content_markdown === undefined) return {};
  const { markdownToHtml } = await import('#shared/text/markdown-to-html.ts');
  return { markdownToHtml };
}
