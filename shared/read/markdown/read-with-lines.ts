import type { Draft } from '#shared/model/draft.ts';
import { hasMoreLines } from '#shared/text/has-more-lines.ts';
import { readMarkdown } from '../markdown.ts';
import { isSentence } from '../prose/line-shape.ts';
import { type MarkdownBlock, markdownBlocks } from './blocks.ts';

/** A longer text is not searched. */
const MAX_LINES = 4_000;
/** The number of characters of the front matter in which the address of a clipped page is searched for. */
const MAX_MATTER_CHARACTERS = 5_000;
const ADDRESS_FIELD =
  /^(?:source|url|link|permalink|canonical(?:_?url)?)[ \t]*[:=][ \t]*["']?(https?:\/\/[^\s"']+)/gim;

/**
 * Reads an article in Markdown. In a copied text, date and authors are read, and lines of the site are
 * removed. The rules are loaded only if needed.
 *
 * @throws {Problem} as `readMarkdown` does
 */
export async function readMarkdownWithLines(
  text: string,
  context: { receivedAt: string; hasDate: boolean },
): Promise<Draft> {
  const draft = await withHeader(readMarkdown(text), context);
  const { content_markdown: markdown = '' } = draft;
  if (hasMoreLines(markdown, MAX_LINES)) return draft;
  const lines = markdown.split(/\r\n|\n|\r/);
  const blocks = markdownBlocks(lines);
  if (!blocks.some(mayBeOfSite)) return draft;
  const { withoutSiteBlocks } = await import('./site-blocks.ts');
  return withoutSiteBlocks(draft, { lines, blocks, hosts: hostsOf(draft, text) });
}

async function withHeader(draft: Draft, context: { receivedAt: string; hasDate: boolean }): Promise<Draft> {
  if (draft.authors !== undefined && draft.date_published !== undefined) return draft;
  const { withCopiedHeader } = await import('./copied-header.ts');
  return withCopiedHeader(draft, context);
}

/** Whether a block can belong to the site: it consists of links, or is a paragraph without a sentence. */
function mayBeOfSite({ kind, texts }: MarkdownBlock): boolean {
  return kind === 'links' || (kind === 'paragraph' && !texts.some(isSentence));
}

function hostsOf({ url = '' }: Draft, text: string): ReadonlySet<string> {
  const matter = /^(?:---|\+\+\+)/.test(text) ? text.slice(0, MAX_MATTER_CHARACTERS) : '';
  const addresses = [url, ...[...matter.matchAll(ADDRESS_FIELD)].map(([, address = '']) => address)];
  return new Set(addresses.flatMap((address) => URL.parse(address)?.host ?? []));
}
