import type { Draft } from '#shared/model/draft.ts';
import { LIMITS } from '#shared/settings.ts';
import { detectLanguage } from '#shared/text/language.ts';
import { paragraphsOf } from './plain-text/paragraphs.ts';
import { RULES } from './plain-text/rules.ts';
import { TextDocument } from './plain-text/text-document.ts';

export interface PlainTextContext {
  /** ISO 8601: what `2 hours ago` counts from, and what a day without a year is the newest before. */
  receivedAt: string;
  /** The address that came with it, where one did. */
  url?: string | undefined;
  /** Numbers of lines that stay in the text, whatever the rules make of them: the `at` of `applied`. */
  keep?: ReadonlySet<number> | undefined;
}

/** The start of a text tells its language as well as all of it. */
const LANGUAGE_CHARACTERS = 1_000;

/**
 * A raw article as it was copied from a page or a wire, read as an editor would: headline, standfirst, dates and by-line
 * found, and what belongs to the site left out. What is not sure stays in the text: to lose a sentence is worse than to
 * keep a caption. The rules are the list in `plain-text/rules.ts`; `applied` says which fired and on what.
 *
 * @param text any text; linear in its length
 */
export function readPlainText(text: string, { receivedAt, url, keep }: PlainTextContext): Draft {
  const sample = text.slice(0, LANGUAGE_CHARACTERS);
  const findLanguage = (): string | undefined => detectLanguage(sample)?.split('-')[0];
  const page = new TextDocument(text, { receivedAt, url, keep, findLanguage });
  for (const rule of RULES) rule.apply(page);
  return {
    ...(url !== undefined && { url }),
    title: page.title,
    ...(page.summary !== '' && { summary: page.summary }),
    ...(page.date_published !== undefined && { date_published: page.date_published }),
    ...(page.date_modified !== undefined && { date_modified: page.date_modified }),
    ...(page.authors.length > 0 && { authors: page.authors.slice(0, LIMITS.maxAuthors) }),
    content_text: paragraphsOf([...page.kept, ...page.untouched]).join('\n\n'),
    applied: page.applied,
  };
}
