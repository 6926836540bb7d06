import type { AppliedRule, Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { LIMITS } from '#shared/settings.ts';
import { appliedDrops } from '#shared/text/applied-names.ts';
import { hasMoreLines } from '#shared/text/has-more-lines.ts';
import type { HtmlNode } from '#shared/text/html-tree.ts';
import { withoutSiteSyntax } from '#shared/text/markdown/site-syntax.ts';
import { sanitiseAndRead } from '#shared/text/sanitise-html.ts';
import type { Converters } from './converters.ts';
import type { Faults } from './faults.ts';
import { textToHtml } from './text-to-html.ts';

/**
 * The content of an article as safe HTML, as text, and as the tree of that HTML.
 *
 * @param options.baseUrl relative addresses in the content are resolved against it
 * @throws {Problem} `invalid-article`: the Markdown has too many lines
 */
export function safeContent(
  draft: Draft,
  options: Converters & { baseUrl: string | undefined; isFirstRelease: boolean },
  faults: Faults,
  applied: AppliedRule[],
): Pick<Content, 'content_html' | 'content_text'> & { tree: readonly HtmlNode[] } {
  const { content_html, content_markdown, content_text } = draft;
  if (hasMoreLines(content_markdown ?? '', LIMITS.maxMarkdownLines)) {
    faults.add('/content_markdown', `must have at most ${LIMITS.maxMarkdownLines} lines`);
    // Thrown immediately, because otherwise the article would also be reported as empty.
    faults.throwIfAny();
  }
  const html = content_html ?? (content_markdown && fromMarkdown(content_markdown, options, applied));
  // Escaped plain text is already safe, but all stored content is sanitised.
  const safe = sanitiseAndRead(html ?? textToHtml(content_text ?? ''), options);
  applied.push(...appliedDrops(safe));
  // All elements of the syntax of Markdown stay, so only HTML within the Markdown can be replaced.
  const isSanitised = content_html === undefined ? safe.replaced.length > 0 : safe.html !== content_html;
  if (isSanitised) applied.push({ rule: 'html-sanitised' });
  return { content_html: safe.html, content_text: safe.text, tree: safe.tree };
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
