import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { readFields } from './json.ts';
import { firstHeading } from './markdown/first-heading.ts';
import { frontMatter } from './markdown/front-matter.ts';

/**
 * An article in Markdown, with its fields in YAML front matter where it has some. Without a title there, the first
 * heading of the first level is the title, and no longer part of the body.
 *
 * @throws {Problem} `unreadable`: front matter that cannot be read; `invalid-article`: every field of it that is wrong
 */
export function readMarkdown(text: string): Draft {
  const matter = frontMatter(text);
  const fields = matter ? readFields(matter.fields) : {};
  const body = matter?.body ?? text;
  const heading = (fields.title ?? '').trim() === '' ? firstHeading(body) : undefined;
  const content = (heading?.rest ?? body).trim();
  if (content !== '') refuseOtherContent(fields);
  return {
    ...fields,
    ...(heading && { title: heading.title, applied: [{ rule: 'title-from-heading', on: heading.title }] }),
    ...(content !== '' && { content_markdown: content }),
  };
}

function refuseOtherContent(fields: Draft): void {
  const errors = (['content_html', 'content_text', 'content_markdown'] as const)
    .filter((name) => fields[name] !== undefined)
    .map((name) => ({ pointer: `/${name}`, detail: 'must not stand beside a text below the front matter' }));
  if (errors.length > 0) throw new Problem('invalid-article', 'The article has two texts.', { errors });
}
