import type { Draft } from '#shared/model/draft.ts';
import { cleanLine, cleanText } from '#shared/text/unicode.ts';

export interface PlainTextContext {
  /** ISO 8601: what `2 hours ago` counts from. */
  receivedAt: string;
}

/** A raw article as it was copied from a page or a wire. */
export function readPlainText(text: string, _context: PlainTextContext): Draft {
  const [title = '', ...rest] = cleanText(text).trim().split('\n');
  return { title: cleanLine(title), content_text: rest.join('\n').trim() };
}
