import { childOf, childrenOf, textOf } from './xml-content.ts';
import type { XmlElement } from './xml-items.ts';

/** Before 2025 a backup of Blogger named the kind of an entry in a category, such as `…kind#comment`. */
const BLOGGER_KIND = 'http://schemas.google.com/blogger/2008/kind#';

/**
 * Why an Atom entry is not a published article; undefined if it is one. A backup of Blogger is an Atom file
 * that also has the drafts, comments, pages and settings of the blog.
 *
 * @returns the reason as a noun phrase, such as `entries of the kind comment`
 */
export function skipReason(entry: XmlElement): string | undefined {
  const kind = (textOf(entry, 'blogger:type') ?? bloggerKind(entry) ?? 'post').toLowerCase();
  if (kind !== 'post') return `entries of the kind ${kind}`;
  if (isDraft(entry)) return 'entries that are drafts';
  const status = (textOf(entry, 'blogger:status') ?? 'live').toLowerCase();
  if (status !== 'live') return `entries with the status ${status}`;
  return textOf(entry, 'blogger:trashed') === undefined ? undefined : 'entries in the trash';
}

/** RFC 5023 §13.1.1. Blogger uses the namespace of an earlier version of this RFC. */
function isDraft(entry: XmlElement): boolean {
  const control = childOf(entry, 'app:control');
  return control !== undefined && textOf(control, 'app:draft')?.toLowerCase() === 'yes';
}

function bloggerKind(entry: XmlElement): string | undefined {
  const terms = childrenOf(entry, 'atom:category', 'category').flatMap(
    ({ attributes }) => attributes.term ?? [],
  );
  return terms.find(isBloggerKind)?.slice(BLOGGER_KIND.length);
}

/** Whether the term of a category names the kind of an entry, and is not a tag. */
export function isBloggerKind(term: string): boolean {
  return term.startsWith(BLOGGER_KIND);
}
