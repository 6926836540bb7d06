import { cleanLine } from '#shared/text/unicode.ts';

/** The most that a summary made by us has; publishers' own may be longer. UTF-16 units, the ellipsis included. */
const MAX_CHARACTERS = 280;

/** Of a longer text nothing can come into a summary. */
const LOOKED_AT = MAX_CHARACTERS * 2;

/** Marks that `htmlToText` sets before quotes and list items. */
const LINE_MARKS = /^(?:> )+|^- /gm;

/** `Mr.`, `St.`, `No.`, `J.`: what `Intl.Segmenter` takes for the end of a sentence and is none. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\p{Ll}{0,2}|\p{Lu}\.\p{Lu}|z\.B|bzw|ca|vs|etc|approx|Prof)\.\s*$/u;

/** Addresses that stand before the first word say nothing to a reader. */
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
 * The first whole sentences of a text, up to 280 characters. Where the first alone is longer it is cut after a word and
 * says so with an ellipsis; never inside a word or a grapheme.
 *
 * @param text plain text as `htmlToText` writes it
 * @param language BCP 47, for where words and sentences end
 * @returns undefined where it would repeat the whole text, or there is none
 */
export function firstSentences(text: string, language: string | undefined): string | undefined {
  const whole = cleanLine(text.replace(LINE_MARKS, '').replace(FIRST_ADDRESSES, '')).slice(0, LOOKED_AT);
  if (whole.length <= MAX_CHARACTERS) return undefined;
  let end = 0;
  for (const { segment, index } of segmenterOf('sentence', language).segment(whole)) {
    const next = index + segment.trimEnd().length;
    if (next > MAX_CHARACTERS) break;
    if (!ABBREVIATION.test(segment)) end = next;
  }
  return end > 0 ? whole.slice(0, end) : cutAfterWord(whole, language);
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
