import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import type { GivenTexts } from '../given-texts.ts';
import { readMarkdown } from '../markdown.ts';
import { frontMatter } from './front-matter.ts';

/**
 * Reads a text or a page that is a file of a site, with front matter above it. The fields of the front matter take
 * precedence over what is found in the text. If it contains no field of an article, the front matter is treated as
 * text.
 *
 * @param read reads the text below the front matter, and gets the fields of the front matter
 * @throws {Problem} `invalid-article`: the front matter says that the text is not published
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
