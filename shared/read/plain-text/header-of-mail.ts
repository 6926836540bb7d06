import type { Line } from '#shared/read/prose/line.ts';
import { MAIL_DATE, MAIL_OTHER, MAIL_SENDER, MAIL_SUBJECT } from '../prose/phrases/mail-labels.ts';
import { type PhraseSet, wordsOf } from '../prose/phrases/phrase-table.ts';

const LABELLED = /^([^:：]{1,30})[:：]\s*(.*)$/u;
const MIN_LABELS = 3;
/** A header in a block of its own needs only the sender and the subject. */
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
 * The mail header that begins at the line `start`. An article can also begin with one or two labels such as `From:`, so a
 * header must have three labels and a subject.
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
