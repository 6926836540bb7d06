import { endsWithAbbreviation } from '#shared/text/abbreviations.ts';
import { withoutLineMarks } from '#shared/text/line-marks.ts';
import { cleanLine } from '#shared/text/unicode.ts';

/**
 * The maximum length of a generated summary, in UTF-16 units and including the ellipsis. A summary that the publisher
 * sends may be longer.
 */
const MAX_CHARACTERS = 280;

/** Sentences are joined until they have this number of characters. */
const MAX_JOINED_CHARACTERS = MAX_CHARACTERS * 2;
/** Only this number of characters is searched, because headings, code and names can come before the first sentence. */
const MAX_SEARCHED_CHARACTERS = 4_000;

/**
 * A paragraph consists of sentences if it ends like a sentence or is too long for a heading. In scripts without spaces
 * fewer characters are enough.
 */
const SENTENCE_END = /[.!?…。！？؟۔।॥‽]["'”’»›“‘」』）)\]]*$/;
const LONG = 160;
const LONG_UNSPACED = 60;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;
/** The end of a sentence that announces what follows: `The ban covers these services:`. */
const ANNOUNCEMENT_END = /[:：]["'”’»)\]]*$/u;
/** If the sentences before a heading have fewer characters than this, the sentences after the heading are added. */
const MIN_JOINED_CHARACTERS = 80;

/** Numbers of notes after a sentence: `[1]` of a reference in Markdown, or `¹` of a superscript. */
const NOTE_NUMBERS = /([.!?…。！？؟۔।॥‽]["'”’»›“‘」』）)]?)(?: ?\[(?:\p{Nd}{1,3}|[a-z])\]|[¹²³⁰⁴-⁹]{1,3})+/gu;

/** Addresses before the first word, which a summary leaves out. */
const FIRST_ADDRESSES = /^\s*(?:https?:\/\/\S+(?:\s+|$))+/i;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(granularity: 'sentence' | 'word', language: string | undefined): Intl.Segmenter {
  const key = `${granularity} ${language ?? ''}`;
  let segmenter = segmenters.get(key);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language ?? 'en', { granularity });
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

/**
 * The first whole sentences of a text, up to 280 characters. If the first sentence is longer, it is cut after
 * a whole word and ends with an ellipsis.
 *
 * @param text plain text as `htmlToText` writes it
 * @param language BCP 47; determines where words and sentences end
 * @returns undefined if the summary would repeat the whole text, or if the first word is too long
 */
export function firstSentences(text: string, language: string | undefined): string | undefined {
  const start = withoutLineMarks(text.slice(0, MAX_SEARCHED_CHARACTERS));
  const bare = start.replace(FIRST_ADDRESSES, '').replace(NOTE_NUMBERS, '$1');
  if (cleanLine(bare).length <= MAX_CHARACTERS) return undefined;
  const whole = sentencesOf(bare, language).slice(0, MAX_JOINED_CHARACTERS);
  let end = 0;
  for (const { segment, index } of segmenterOf('sentence', language).segment(whole)) {
    const next = index + segment.trimEnd().length;
    if (next > MAX_CHARACTERS) break;
    if (!endsWithAbbreviation(segment) && !ANNOUNCEMENT_END.test(segment.trimEnd())) end = next;
  }
  return end > 0 ? whole.slice(0, end) : cutAfterWord(whole, language);
}

/**
 * Joins the first paragraphs that consist of sentences, and leaves out the headings and code before and between them, and
 * sentences that announce something that is left out.
 *
 * @returns the whole text if these paragraphs are shorter than `MIN_JOINED_CHARACTERS`
 */
function sentencesOf(text: string, language: string | undefined): string {
  let sentences = '';
  for (const paragraph of text.split(/\n{2,}/).map(cleanLine)) {
    const long = UNSPACED.test(paragraph) ? LONG_UNSPACED : LONG;
    const isProse = SENTENCE_END.test(paragraph) || paragraph.length >= long;
    sentences = isProse ? `${sentences}${paragraph} ` : withoutAnnouncement(sentences, language);
    if (!isProse && sentences.length >= MIN_JOINED_CHARACTERS) break;
    if (sentences.length >= MAX_JOINED_CHARACTERS) break;
  }
  return sentences.length >= MIN_JOINED_CHARACTERS ? sentences.trim() : cleanLine(text);
}

/** Removes a last sentence that announces a list or a table, which is not in the summary. */
function withoutAnnouncement(sentences: string, language: string | undefined): string {
  if (!ANNOUNCEMENT_END.test(sentences.trimEnd())) return sentences;
  const last = [...segmenterOf('sentence', language).segment(sentences)].at(-1);
  return sentences.slice(0, last?.index ?? 0);
}

function cutAfterWord(text: string, language: string | undefined): string | undefined {
  let end = 0;
  for (const { segment, index, isWordLike } of segmenterOf('word', language).segment(text)) {
    const next = index + segment.length;
    if (next > MAX_CHARACTERS - 1) break;
    if (isWordLike === true) end = next;
  }
  return end === 0 ? undefined : `${text.slice(0, end)}…`;
}
