import type { AppliedRule, Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { lengthFault } from '#shared/model/text-length.ts';
import { LIMITS } from '#shared/settings.ts';
import { hasVisible } from '#shared/text/has-visible.ts';
import type { HtmlNode } from '#shared/text/html-tree.ts';
import { detectLanguage } from '#shared/text/language.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { checkSize } from './check-size.ts';
import { cleanExtensions } from './clean-extensions.ts';
import type { Converters } from './converters.ts';
import { distinctEntries } from './distinct-entries.ts';
import { distinctTags } from './distinct-tags.ts';
import { Faults } from './faults.ts';
import { firstSentences } from './first-sentences.ts';
import { knownAuthors } from './known-authors.ts';
import { languageTag } from './language-tag.ts';
import { playableAttachments } from './playable-attachments.ts';
import { publicationDate } from './publication-date.ts';
import { safeContent } from './safe-content.ts';
import { webAddress } from './web-address.ts';

/**
 * The maximum number of entries of `applied`. In a megabyte of one-word lines a rule can fire on every line, which
 * would not fit into an answer.
 */
const MAX_RULES = 200;
/** Length of the excerpts in `applied`: enough to find the place. */
const MAX_SHOWN_CHARACTERS = 80;

export interface NormaliseOptions extends Converters {
  /** Time of receipt, ISO 8601: the date of an article that has no other date. */
  receivedAt: string;
  /** Whether the draft is normalised as release 0.1.0 did, to recognise articles that release 0.1.0 stored. */
  isFirstRelease?: boolean;
}

/**
 * Turns a draft into an article that is valid, clean and safe to publish. Normalising the result again
 * changes nothing (with `date_published` shortened to its `date_precision`).
 *
 * In the title only white space and characters that XML does not allow are changed. A missing language or
 * summary is found in the text; `applied` names the rules that found it.
 *
 * @param options the converters are those of `loadConverters`
 * @returns also the tree of `content_html`
 * @throws {Problem} `invalid-article` with all faulty fields
 */
export function normalise(
  draft: Draft,
  { receivedAt, isFirstRelease = false, ...converters }: NormaliseOptions,
): { content: Content; tree: readonly HtmlNode[]; applied: AppliedRule[] } {
  const faults = new Faults();
  const applied: AppliedRule[] = [...(draft.applied ?? [])];

  const url = webAddress(draft.url, '/url', faults);
  const externalUrl = webAddress(draft.external_url, '/external_url', faults);
  const title = oneLine(draft, 'title', LIMITS.maxTitleCharacters, faults);
  const givenSummary = oneLine(draft, 'summary', LIMITS.maxSummaryCharacters, faults);
  const reading = { ...converters, baseUrl: url ?? externalUrl, isFirstRelease };
  const { tree, ...body } = safeContent(draft, reading, faults, applied);
  const dates = publicationDate(draft, receivedAt, faults, applied);
  const authors = knownAuthors(draft.authors ?? [], faults);
  const tags = distinctTags(draft.tags ?? [], faults);
  const givenLanguage = languageTag(draft.language, faults);
  const image = webAddress(draft.image, '/image', faults);
  const attachments = playableAttachments(draft.attachments ?? [], faults);
  if (!hasVisible(title) && body.content_html === '') requireMedia(draft, faults);
  faults.throwIfAny();

  const text = { title, content_text: body.content_text };
  // A name can become `_feedmill` when a control character is removed from it.
  const { _feedmill, ...extensions } = cleanExtensions(draft.extensions ?? {});
  const { language, summary } = languageAndSummary(text, givenLanguage, givenSummary, applied);
  // Each field is named, so that the compiler reports one that is missing.
  const content: Content = omitNullish({
    url,
    external_url: externalUrl,
    title,
    summary,
    ...body,
    date_published: dates.date_published,
    date_precision: dates.date_precision,
    date_inferred: dates.date_inferred,
    date_modified: dates.date_modified,
    authors: isFirstRelease ? authors : distinctEntries(authors),
    tags,
    language,
    image,
    attachments: isFirstRelease ? attachments : distinctEntries(attachments),
    extensions,
  } satisfies Record<keyof Content, unknown>);
  // An article of release 0.1.0 is already stored, even if it is over today's limit.
  if (!isFirstRelease) checkSize(content, draft, faults);
  faults.throwIfAny();
  return { content, tree, applied: firstRules(applied) };
}

/** A field as a text without line breaks; empty if it is absent. */
function oneLine(draft: Draft, field: 'title' | 'summary', maxCharacters: number, faults: Faults): string {
  const line = cleanLine(draft[field] ?? '');
  const fault = lengthFault(line, maxCharacters);
  if (fault !== undefined) faults.add(`/${field}`, fault);
  return line;
}

/** An article without title and content must have an image or an attachment. */
function requireMedia({ image, attachments = [] }: Draft, faults: Faults): void {
  if (image === undefined && attachments.length === 0)
    faults.add('', 'must have a title, a content, an image or an attachment');
}

/**
 * The language and the summary that were given, or else those found in the text.
 *
 * @param givenSummary empty if there is none
 * @param applied gets an entry for each of them that was found
 */
function languageAndSummary(
  { title, content_text }: Pick<Content, 'title' | 'content_text'>,
  givenLanguage: string | undefined,
  givenSummary: string,
  applied: AppliedRule[],
): Pick<Content, 'language' | 'summary'> {
  const language = givenLanguage ?? detectLanguage(`${title}\n${content_text}`);
  if (language !== undefined && givenLanguage === undefined)
    applied.push({ rule: 'language-detected', on: language });
  const summary = givenSummary === '' ? firstSentences(content_text, language) : givenSummary;
  if (summary !== undefined && givenSummary === '')
    applied.push({ rule: 'summary-from-content', on: summary.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed() });
  return { ...(language !== undefined && { language }), ...(summary !== undefined && { summary }) };
}

/** The first rules that fired; if there are more, the last entry says how many. */
function firstRules(applied: readonly AppliedRule[]): AppliedRule[] {
  if (applied.length <= MAX_RULES) return [...applied];
  const shown = applied.slice(0, MAX_RULES - 1);
  return [...shown, { rule: 'more-rules', on: `and ${applied.length - shown.length} more` }];
}
