import type { AppliedRule } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { pointerTo } from '#shared/model/field-errors.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { appliedNames } from '#shared/text/applied-names.ts';
import { hasMoreLines } from '#shared/text/has-more-lines.ts';
import { streamSafe } from '#shared/text/stream-safe.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { readFields } from './json.ts';
import { type FirstHeading, firstHeading } from './markdown/first-heading.ts';
import type { FrontMatter } from './markdown/front-matter/fields-of.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { withoutHashtags } from './markdown/hashtags.ts';
import { withoutLeadingBreak } from './markdown/leading-break.ts';
import { metadataLines } from './markdown/metadata-lines.ts';
import { siteFields } from './markdown/site-fields.ts';

/** Tested before the parser is used, because the parser reads the whole text. */
const BEGINS_WITH_HEADING = /^\s*(?:#\s|\S[^\n]*\n=)/;

/**
 * Reads an article in Markdown, with front matter if there is any. Without a title in it, the first `h1`
 * becomes the title and is removed. A heading at the start that repeats the title is removed too.
 *
 * @param inherited front matter of the site, over which that of the text takes precedence
 * @throws {Problem} `unreadable`: invalid front matter; `invalid-article` with all its faulty fields
 */
export function readMarkdown(text: string, inherited: Readonly<Record<string, unknown>> = {}): Draft {
  const fenced = frontMatter(text);
  const whole = fenced?.body ?? text;
  const top = BEGINS_WITH_HEADING.test(whole) ? headingIn(whole) : undefined;
  const below = top && fieldsBelowHeading(top, fenced?.fields.title !== undefined);
  const fields = readFrontMatter({ ...inherited, ...below?.fields, ...fenced?.fields });
  const body = withTitle(below?.body ?? whole, fields.title);
  const given = cleanLine(fields.title ?? '');
  const mayHaveHeading = given === '' || BEGINS_WITH_HEADING.test(body);
  const first = body === whole && top !== undefined ? top : mayHaveHeading ? headingIn(body) : undefined;
  const heading = given === '' ? first : undefined;
  const isRepeated = first?.isAtStart === true && sameWords(first.title, given);
  const { text: content, tags } = withoutHashtags(
    (heading ?? (isRepeated ? first : undefined))?.rest.trim() ?? body.trim(),
  );
  if (content !== '') refuseOtherContent(fields);
  const applied: AppliedRule[] = [
    ...(fields.applied ?? []),
    ...appliedNames('front-matter-value-quoted', fenced?.quoted ?? []),
    ...(heading ? [{ rule: 'title-from-heading', on: heading.title }] : []),
    ...(isRepeated && given !== '' ? [{ rule: 'repeated-title', on: given }] : []),
    ...(tags.length > 0 ? [{ rule: 'tags-from-hashtags', on: tags.join(', ') }] : []),
  ];
  return {
    ...fields,
    ...(heading && { title: heading.title }),
    ...(tags.length > 0 && { tags: [...(fields.tags ?? []), ...tags] }),
    ...(applied.length > 0 && { applied }),
    ...(content !== '' && { content_markdown: content }),
  };
}

/** A heading is not searched for in a text with too many lines, which normalising refuses. */
const headingIn = (text: string): FirstHeading | undefined =>
  hasMoreLines(text, LIMITS.maxMarkdownLines) ? undefined : firstHeading(text);

/** `# {{ $frontmatter.title }}`: a generator's variable for the title. */
const TITLE_VARIABLE =
  /\{\{-?[ \t]*(?:(?:\$?frontmatter|page|post)\.)?title[ \t]*-?\}\}|\{frontmatter\.title\}/gi;

function withTitle(markdown: string, title: string | undefined): string {
  if (title === undefined || !/^\s*#[^\n{]{0,200}\{/.test(markdown)) return markdown;
  const [heading = ''] = /^\s*[^\n]*/.exec(markdown) ?? [];
  return heading.replace(TITLE_VARIABLE, () => title) + markdown.slice(heading.length);
}

/**
 * Fields on lines below the first heading, as in exports of Notion. The heading becomes the title, unless the front
 * matter has a title.
 */
function fieldsBelowHeading(heading: FirstHeading, hasTitle: boolean): FrontMatter | undefined {
  if (!heading.isAtStart) return undefined;
  const matter = metadataLines(heading.rest, { hasTitle: true });
  if (matter === undefined) return undefined;
  const body = withoutLeadingBreak(matter.body);
  return hasTitle
    ? { fields: matter.fields, body: `${heading.whole}\n\n${body}` }
    : { fields: { title: heading.title, ...matter.fields }, body };
}

/** @throws {Problem} `invalid-article` with all faulty fields, by their names in the front matter */
function readFrontMatter(matter: Record<string, unknown>): Draft {
  const { fields, relative, expiry, givenNames, applied } = siteFields(matter);
  try {
    return {
      ...readFields(fields),
      ...(Object.keys(relative).length > 0 && { relative }),
      ...(expiry !== undefined && { expiry }),
      ...(applied.length > 0 && { applied }),
    };
  } catch (problem) {
    throw problem instanceof Problem ? inGivenNames(problem, givenNames) : problem;
  }
}

function inGivenNames(problem: Problem, givenNames: ReadonlyMap<string, string>): Problem {
  const errors = problem.errors.map((error) => {
    const [, name = '', ...below] = error.pointer?.split('/') ?? [];
    const given = givenNames.get(name);
    return given === undefined
      ? error
      : { pointer: [pointerTo([given]), ...below].join('/'), detail: error.detail };
  });
  return invalidProblem(problem.kind, errors, { cause: problem });
}

function sameWords(one: string, other: string): boolean {
  const folded = (text: string) => streamSafe(text).normalize('NFKC').toLowerCase();
  return folded(one) === folded(other);
}

function refuseOtherContent(fields: Draft): void {
  const errors = (['content_html', 'content_text', 'content_markdown'] as const)
    .filter((name) => fields[name] !== undefined)
    .map((name) => ({
      pointer: `/${name}`,
      detail: 'must be omitted: the content is the text below the front matter',
    }));
  if (errors.length > 0)
    throw new Problem(
      'invalid-article',
      'The front matter and the text below it both have content: send one of them.',
      { errors },
    );
}
