import type { Draft } from '#shared/model/draft.ts';
import { frontMatter } from '#shared/read/markdown/front-matter.ts';
import { readMarkdown } from '#shared/read/markdown.ts';
import type { Fields } from './inherited-fields.ts';

/** A file of a site as a draft, with its front matter and the front matter that it inherits. */
export interface SiteFile {
  fields: Record<string, unknown>;
  draft: Draft;
}

const HTML = /\.html?$/i;
const TEMPLATE_TAG = /\{%-?\s*\w+|\{\{[^{}]*\}\}/;

/** Whether HTML has tags of Liquid or of another template engine. */
export const hasTags = (html: string): boolean => TEMPLATE_TAG.test(html);

/** Whether a file has HTML after its front matter, such as the posts that the importers of Jekyll write. */
export const isHtmlPost = (path: string): boolean => HTML.test(path);

/**
 * Reads a file of a site: Markdown, or HTML with front matter.
 *
 * @param inherited front matter that the site gives to the file
 * @returns undefined for HTML without front matter, which a generator copies and does not read as a page
 * @throws {Problem} the file is a draft, or its front matter cannot be read
 */
export function readSiteFile(path: string, text: string, inherited: Fields = {}): SiteFile | undefined {
  if (!isHtmlPost(path))
    return { fields: { ...inherited, ...frontMatter(text)?.fields }, draft: readMarkdown(text, inherited) };
  const unix = text.replaceAll(/\r\n?/g, '\n');
  const matter = frontMatter(unix);
  if (matter === undefined) return undefined;
  const { body, fields } = matter;
  const { content_markdown: _, ...draft } = readMarkdown(unix.slice(0, unix.length - body.length), inherited);
  return {
    fields: { ...inherited, ...fields },
    draft: { ...draft, ...(body.trim() !== '' && { content_html: body }) },
  };
}
