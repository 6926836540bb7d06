import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { hasMoreLines } from '#shared/text/has-more-lines.ts';
import { streamSafe } from '#shared/text/stream-safe.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { readFields } from './json.ts';
import { firstHeading } from './markdown/first-heading.ts';
import { frontMatter } from './markdown/front-matter.ts';

/** Before the parser is asked, which reads all of a text. */
const BEGINS_WITH_HEADING = /^\s*(?:#\s|[^\n]+\n=)/;

/**
 * An article in Markdown, with its fields in YAML front matter where it has some. Without a title there, the first
 * heading of the first level is the title, and no longer part of the body; nor is a heading that begins it and says the
 * title again.
 *
 * @throws {Problem} `unreadable`: front matter that cannot be read; `invalid-article`: every field of it that is wrong
 */
export function readMarkdown(text: string): Draft {
  const matter = frontMatter(text);
  const fields = matter ? readFields(matter.fields) : {};
  const body = matter?.body ?? text;
  const given = cleanLine(fields.title ?? '');
  const mayHaveHeading = given === '' || BEGINS_WITH_HEADING.test(body);
  // Of a text with too many lines it is not looked for: normalising refuses it.
  const first =
    mayHaveHeading && !hasMoreLines(body, LIMITS.maxMarkdownLines) ? firstHeading(body) : undefined;
  const heading = given === '' ? first : undefined;
  // The title once more, before anything else, is no part of the text.
  const isRepeated = first?.isAtStart === true && sameWords(first.title, given);
  const content = (heading ?? (isRepeated ? first : undefined))?.rest.trim() ?? body.trim();
  if (content !== '') refuseOtherContent(fields);
  return {
    ...fields,
    ...(heading && { title: heading.title, applied: [{ rule: 'title-from-heading', on: heading.title }] }),
    ...(isRepeated && given !== '' && { applied: [{ rule: 'repeated-title', on: given }] }),
    ...(content !== '' && { content_markdown: content }),
  };
}

function sameWords(one: string, other: string): boolean {
  const folded = (text: string) => streamSafe(text).normalize('NFKC').toLowerCase();
  return folded(one) === folded(other);
}

function refuseOtherContent(fields: Draft): void {
  const errors = (['content_html', 'content_text', 'content_markdown'] as const)
    .filter((name) => fields[name] !== undefined)
    .map((name) => ({ pointer: `/${name}`, detail: 'must not stand beside a text below the front matter' }));
  if (errors.length > 0) throw new Problem('invalid-article', 'The article has two texts.', { errors });
}
