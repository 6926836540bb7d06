import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import type { GivenTexts } from '../given-texts.ts';
import { readMarkdown } from '../markdown.ts';
import { frontMatter } from './front-matter.ts';

/**
 * Reads a file of a site: front matter, and a text or page below it. Fields of the front matter take
 * precedence. Front matter without a field of an article is text.
 *
 * @param read reads the text below the front matter, and gets the fields of the front matter
 * @throws {Problem} `invalid-article`: not published according to the front matter
 */
export async function belowFrontMatter(
  text: string,
  read: (body: string, given?: GivenTexts) => Draft | Promise<Draft>,
): Promise<Draft> {
  const unix = text.replaceAll(/\r\n?/g, '\n');
  const body = bodyOf(unix);
  if (body === undefined) return await read(text);
  const {
    content_markdown: _,
    applied = [],
    ...fields
  } = readMarkdown(unix.slice(0, unix.length - body.length));
  if (Object.keys(fields).length === 0) return await read(text);
  const draft = await read(body, fields);
  const all = [...applied, ...(draft.applied ?? [])];
  return { ...draft, ...fields, ...(all.length > 0 && { applied: all }) };
}

/** The text below the front matter; undefined if there is none, or if it cannot be read. */
function bodyOf(text: string): string | undefined {
  try {
    return frontMatter(text)?.body;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
