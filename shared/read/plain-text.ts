import type { Author } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { LIMITS } from '#shared/settings.ts';
import { detectLanguage } from '#shared/text/language.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import type { GivenTexts } from './given-texts.ts';
import { paragraphsOf } from './plain-text/paragraphs.ts';
import { RULES, RULES_UP_TO_AUTHORS } from './plain-text/rules.ts';
import { TextDocument } from './plain-text/text-document.ts';
import { wordsOf } from './prose/phrases/phrase-table.ts';

export interface PlainTextContext {
  /** ISO 8601. `2 hours ago` and days without a year are relative to it. */
  receivedAt: string;
  url?: string | undefined;
  /** Numbers of the removed lines that are put back into the text. Each number is the `at` of an entry of `applied`. */
  keep?: ReadonlySet<number> | undefined;
  /**
   * The fields that the publisher gave with the text. A line with other words is not read as the title or summary.
   */
  given?: GivenTexts | undefined;
}

/** The start of a text is enough to detect its language. */
const LANGUAGE_CHARACTERS = 1_000;

/**
 * Reads a copied text: finds headline, standfirst, dates and by-line, and removes lines of the site.
 * Uncertain lines stay, because losing a sentence is worse than keeping a caption. `plain-text/rules.ts`
 * lists the rules; `applied` says which were used.
 *
 * @param text any text; takes linear time
 */
export function readPlainText(text: string, context: PlainTextContext): Draft {
  const { url } = context;
  const page = documentAfterRules(text, context);
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

/**
 * If the publisher gave a title, and the text has another headline, the text is read again as a text without a
 * headline, because this line can be its first paragraph.
 */
function documentAfterRules(text: string, context: PlainTextContext): TextDocument {
  const page = documentOf(text, context);
  for (const rule of RULES) rule.apply(page);
  const title = cleanLine(context.given?.title ?? '');
  if (title === '' || wordsOf(page.title) === wordsOf(title)) return page;
  const below = documentOf(text, context, title);
  for (const rule of RULES) rule.apply(below);
  return below;
}

/** The authors that `readPlainText` finds. */
export function authorsInText(text: string, context: PlainTextContext): Author[] {
  const page = documentOf(text, context);
  for (const rule of RULES_UP_TO_AUTHORS) rule.apply(page);
  return page.authors.slice(0, LIMITS.maxAuthors);
}

/** @param titleAbove the title of a text without a headline */
function documentOf(
  text: string,
  { receivedAt, url, keep, given }: PlainTextContext,
  titleAbove?: string,
): TextDocument {
  const sample = text.slice(0, LANGUAGE_CHARACTERS);
  const findLanguage = (): string | undefined => detectLanguage(sample)?.split('-')[0];
  return new TextDocument(text, { receivedAt, url, keep, findLanguage, titleAbove, summary: given?.summary });
}
