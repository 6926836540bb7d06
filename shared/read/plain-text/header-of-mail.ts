import type { Line } from '#shared/read/prose/line.ts';
import { MAIL_DATE, MAIL_OTHER, MAIL_SENDER, MAIL_SUBJECT } from '../prose/phrases/mail-labels.ts';
import { type PhraseSet, wordsOf } from '../prose/phrases/phrase-table.ts';

const LABELLED = /^([^:：]{1,30})[:：]\s*(.*)$/u;
const MIN_LABELS = 3;
/** A header with an empty line below it needs only the sender and the subject. */
const MIN_LABELS_ALONE = 2;
const KINDS: readonly PhraseSet[] = [MAIL_SUBJECT, MAIL_SENDER, MAIL_DATE, MAIL_OTHER];

interface Entry {
  line: Line;
  value: string;
  kinds: PhraseSet[];
}

export interface HeaderOfMail {
  entries: Entry[];
  subject: Entry;
}

/**
 * The header of a mail that begins at a line. An article can begin with one or two labels such as `From:`, but only a
 * header has three labels, one of them for the subject. The text can follow without an empty line. A block of its own
 * with only the sender and the subject is a header too.
 */
export function headerOfMail(lines: readonly Line[], start: number): HeaderOfMail | undefined {
  const block = lines.slice(start).filter(({ block: at }) => at === lines[start]?.block);
  const labelled = block.map((line): Entry => {
    const [, label = '', value = ''] = LABELLED.exec(line.text) ?? [];
    const words = wordsOf(label);
    return { line, value, kinds: KINDS.filter((kind) => words !== '' && kind.has(words)) };
  });
  const end = labelled.findIndex(({ kinds }) => kinds.length === 0);
  const entries = end === -1 ? labelled : labelled.slice(0, end);
  const subject = entries.find(({ kinds, value }) => kinds.includes(MAIL_SUBJECT) && value !== '');
  const isAlone = end === -1 && entries.some(({ kinds }) => kinds.includes(MAIL_SENDER));
  const isHeader = entries.length >= (isAlone ? MIN_LABELS_ALONE : MIN_LABELS);
  return isHeader && subject !== undefined ? { entries, subject } : undefined;
}

export function entryOf({ entries }: HeaderOfMail, kind: PhraseSet): string {
  return entries.find(({ kinds, value }) => kinds.includes(kind) && value !== '')?.value ?? '';
}
