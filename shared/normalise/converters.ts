import type { Draft } from '#shared/model/draft.ts';

/** Converters that `normalise` needs for some drafts only. */
export interface Converters {
  /** The function `markdownToHtml`; required for a draft with `content_markdown`. */
  markdownToHtml?: (text: string, options?: { isFirstRelease?: boolean }) => string;
}

/**
 * Loads the converters that a draft needs. Most drafts need none, and a cold start is faster without their
 * code.
 */
export async function loadConverters({ content_markdown }: Draft): Promise<Converters> {
  if (content_markdown === undefined) return {};
  const { markdownToHtml } = await import('#shared/text/markdown-to-html.ts');
  return { markdownToHtml };
}
