import type { AppliedRule, Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { LIMITS } from '#shared/settings.ts';
import { appliedDrops } from '#shared/text/applied-names.ts';
import { hasMoreLines } from '#shared/text/has-more-lines.ts';
import { withoutSiteSyntax } from '#shared/text/markdown/site-syntax.ts';
import { sanitiseAndRead } from '#shared/text/sanitise-html.ts';
import type { Converters } from './converters.ts';
import type { Faults } from './faults.ts';
import { textToHtml } from './text-to-html.ts';

/**
 * The content of an article as safe HTML, and the same as text. Of HTML and text for one article the HTML counts (JSON
 * Feed 1.1 allows both); Markdown beside another content is a fault: it would be two articles in one.
 *
 * @param options.baseUrl what relative addresses in it are relative to
 * @throws {Problem} `invalid-article`: Markdown of more lines than any text has
 */
export function safeContent(
  draft: Draft,
  options: Converters & { baseUrl: string | undefined; isFirstRelease: boolean },
  faults: Faults,
  applied: AppliedRule[],
): Pick<Content, 'content_html' | 'content_text'> {
  const { content_html, content_markdown, content_text } = draft;
  if (content_markdown !== undefined && (content_html ?? content_text) !== undefined) {
    faults.add('/content_markdown', 'must not stand beside another content');
  }
  if (hasMoreLines(content_markdown ?? '', LIMITS.maxMarkdownLines)) {
    faults.add('/content_markdown', `must have at most ${LIMITS.maxMarkdownLines} lines`);
    // Here and not with the others: without its text an article would seem to say nothing.
    faults.throwIfAny();
  }
  const html = content_html ?? (content_markdown && fromMarkdown(content_markdown, options, applied));
  // What is plain text is escaped whole, so there is nothing to sanitise; it goes the same way all the same, since
  // "everything stored went through the sanitiser" is easier to trust than "nearly everything".
  const safe = sanitiseAndRead(html ?? textToHtml(content_text ?? ''), options);
  applied.push(...appliedDrops(safe.dropped));
  if (content_html !== undefined && safe.html !== content_html) applied.push({ rule: 'html-sanitised' });
  return { content_html: safe.html, content_text: safe.text };
}

function fromMarkdown(
  markdown: string,
  { isFirstRelease, markdownToHtml }: Converters & { isFirstRelease: boolean },
  applied: AppliedRule[],
): string {
  if (markdownToHtml === undefined) throw new Error('a draft in Markdown needs loadConverters');
  if (isFirstRelease) return markdownToHtml(markdown, { isFirstRelease });
  const { text, applied: leftOut } = withoutSiteSyntax(markdown);
  applied.push(...leftOut);
  return markdownToHtml(text);
}
