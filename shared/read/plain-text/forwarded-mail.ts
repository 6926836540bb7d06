import { Line } from '#shared/read/prose/line.ts';
import { FORWARDED_SUBJECT, REPLY_MARKS } from '#shared/read/prose/phrases/mail-labels.ts';
import { wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';
import { type HeaderOfMail, headerOfMail } from './header-of-mail.ts';

/** `---------- Forwarded message ---------`, `-----Ursprüngliche Nachricht-----` */
const RULED_MARK = /^-{4,}\s?[^-]{4,40}\s?-{4,}$/u;
/** `Begin forwarded message:` */
const MARK_WITH_COLON = /^[^.!?]{4,40}:$/u;

export const isForwardMark = ({ text }: Line): boolean => RULED_MARK.test(text) || MARK_WITH_COLON.test(text);

const MAX_LINES_ABOVE = 24;
/**
 * A note above a forwarded mail is left out if it has at most this share of the characters of the mail. A longer text
 * is an answer or a comment.
 */
const MAX_SHARE_OF_NOTE = 0.25;
const QUOTE_MARK = /^> ?/u;

export interface ForwardedMail {
  /** Absent if the forwarded text begins directly below the mark. */
  header: HeaderOfMail | undefined;
  /** The lines of the forwarded text, without the marks of a quotation. */
  text: Line[];
  /** The lines above the forwarded text that are kept: a note that is not much shorter than the text. */
  note: Line[];
}

interface Outer {
  /** The index of the first line below the header of the outer mail. */
  from: number;
  /** The subject of the outer mail; absent if its header was not copied. */
  subject?: string | undefined;
}

/**
 * Finds a mail below `---------- Forwarded message`, with its header. The header can be missing if the outer
 * subject is `Fwd: …`. The mark can be missing if both subjects are equal, as in Outlook.
 */
export function forwardedMail(lines: readonly Line[], outer: Outer): ForwardedMail | undefined {
  const isForward = outer.subject !== undefined && FORWARDED_SUBJECT.test(outer.subject);
  const end = Math.min(lines.length, MAX_LINES_ABOVE);
  for (let at = outer.from; at < end; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const isMark = isForwardMark(line);
    const header = isMark ? headerOfMail(lines, at + 1) : headerOfSame(lines, at, outer);
    if (header === undefined && !(isForward && RULED_MARK.test(line.text))) continue;
    const text = textBelow(lines, isMark ? at + 1 : at, header);
    const note = lines.slice(outer.from, at);
    const isShort = lengthOf(note) <= MAX_SHARE_OF_NOTE * lengthOf(text);
    return { header, text, note: isShort ? [] : note };
  }
  return undefined;
}

const subjectOf = (written: string): string => wordsOf(written.replace(REPLY_MARKS.expression, ''));

/** The header that begins at a line, if its subject is that of the outer mail: `FW: The tide`, `The tide`. */
function headerOfSame(lines: readonly Line[], at: number, { subject }: Outer): HeaderOfMail | undefined {
  if (subject === undefined || !lines[at]?.text.includes(':')) return undefined;
  const header = headerOfMail(lines, at);
  return header !== undefined && subjectOf(header.subject.value) === subjectOf(subject) ? header : undefined;
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** If the header is quoted, the text is quoted too, and the lines below the quotation belong to the outer mail. */
function textBelow(lines: readonly Line[], from: number, header: HeaderOfMail | undefined): Line[] {
  const text = lines.slice(from + (header?.entries.length ?? 0));
  if (header?.subject.line.text.startsWith('>') !== true) return text;
  const end = text.findLastIndex((line) => line.text.startsWith('>')) + 1;
  return unquoted(text.slice(0, end), (lines.at(-1)?.block ?? 0) + 1);
}

/** Lines without the mark of a quotation. Its paragraphs were parts of one block, and become blocks. */
function unquoted(lines: readonly Line[], firstBlock: number): Line[] {
  let block = firstBlock;
  return lines.map((line, index) => {
    const above = lines[index - 1];
    const continues = above !== undefined && !above.isJoined && !line.isJoined && line.at === above.at + 1;
    if (!continues) block += 1;
    const { isJoined, at, columns } = line;
    return new Line(line.text.replace(QUOTE_MARK, ''), block, { isJoined, isFirst: !continues, at, columns });
  });
}
