import type { Article } from '#shared/model/article.ts';
import { LIMITS } from '#shared/settings.ts';
import { escapeHtml } from '#shared/text/escape.ts';

/** `<` takes four bytes as an entity and `"` six, so a text of this length stays below `LIMITS.maxArticleBytes`. */
const MAX_TEXT_CHARACTERS = LIMITS.maxArticleBytes / 6;

/** The start tags of preformatted text and of pictures in stored HTML, in which `<` of texts and values is escaped. */
const START_TAGS = /<(?:pre(?=[ >])|img(?= ))/g;

/** Attributes that content gets only on its page. */
function withPageAttributes(html: string): string {
  return html.replace(START_TAGS, (tag) => tag + (tag === '<pre' ? ' tabindex="0"' : ' loading="lazy"'));
}

/**
 * The content for the page of an article: HTML, or the start of its text if an older release stored more HTML than an
 * article may have. Preformatted text can be focused, because it scrolls if it has code with long lines. Pictures are
 * loaded when the reader comes near them.
 */
export function pageContent({ content_html, content_text }: Article): string {
  if (content_html.length <= LIMITS.maxArticleBytes) return withPageAttributes(content_html);
  const start = content_text.slice(0, MAX_TEXT_CHARACTERS);
  const paragraphs = start.split(/\n{2,}/).map((one) => `<p>${escapeHtml(one)}</p>`);
  return `${paragraphs.join('\n')}<p>…</p>`;
}
