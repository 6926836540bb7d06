/** Where a sentence ends, with the quotation marks and brackets that may close after it. */
const SENTENCE_END = /[.!?…。！？؟۔।॥‽:;](?:["'”’»›“‘」』）)\]】*]|\[\d+\]){0,4}$/u;
const FULL_STOP = /[.…。۔।॥](?:["'”’»›“‘」』）)\]】]){0,4}$/u;

/** Chinese, Japanese and Korean say in one character what takes two to three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Shorter lines are headings, names and buttons, even with a full stop. */
const SENTENCE_WIDTH = 45;

/** No label, caption or heading is longer. */
const TEXT_WIDTH = 220;

/** Letters of an alphabet that it takes to say the same, near enough. */
export function widthOf(text: string): number {
  return text.length + (text.match(DENSE)?.length ?? 0) * 1.2;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8));
}

/** Ends with a full stop, which titles and buttons do not. */
export function endsWithStop(text: string): boolean {
  return FULL_STOP.test(text.slice(-8));
}

/** A line that is text of the article beyond doubt: whole sentences. */
export function isSentence(text: string): boolean {
  const width = widthOf(text.length > 2 * TEXT_WIDTH ? text.slice(0, 2 * TEXT_WIDTH) : text);
  return (width >= SENTENCE_WIDTH && endsSentence(text)) || width >= TEXT_WIDTH;
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
