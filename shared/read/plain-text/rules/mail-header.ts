import { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../../prose/line-shape.ts';
import { isFullName, isGivenName } from '../../prose/person-names.ts';
import {
  MAIL_DATE,
  MAIL_OTHER,
  MAIL_SENDER,
  MAIL_SUBJECT,
  REPLY_MARKS,
} from '../../prose/phrases/mail-labels.ts';
import { type PhraseSet, wordsOf } from '../../prose/phrases/phrase-table.ts';
import { footOfMail, isSignedBy } from '../foot-of-mail.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';
import { readDate } from '../written-dates.ts';

const LABELLED = /^([^:：]{1,30})[:：]\s*(.*)$/u;
/** `---------- Forwarded message ---------`, `Begin forwarded message:`, `-----Ursprüngliche Nachricht-----`. */
const FORWARDED = /^-{4,}\s?[^-]{4,40}\s?-{4,}$|^[^.!?]{4,40}:$/u;
const ADDRESS = /\s*[<([]?(?:mailto:)?([\w.+-]+)@[\w-]+\.[\w.-]+[>)\]]*/u;
const MIN_LABELS = 3;
const KINDS: readonly PhraseSet[] = [MAIL_SUBJECT, MAIL_SENDER, MAIL_DATE, MAIL_OTHER];

export const mailHeader: Rule = {
  name: 'mail-header',
  reason:
    'A mail or a memo begins with a block of its own: from whom, to whom, when, and on what subject. The subject is the headline, the date and the sender are fields. A mail can end with a signature, and with the mail that it answers.',
  apply(page) {
    const start = FORWARDED.test(page.lines[0]?.text ?? '') ? 1 : 0;
    const outer = headerAt(page.lines, start);
    if (outer === undefined) return;
    const inner = forwardedHeader(page.lines, start + outer.entries.length);
    const mail = inner?.header ?? outer;
    page.sentAt = readDate(entryOf(mail, MAIL_DATE).replace(/\s\([A-Z]{2,5}\)$/u, ''), page);
    page.signers = senderOf(entryOf(mail, MAIL_SENDER), page);
    const gone = new Set([
      ...page.lines.slice(0, start),
      ...outer.entries.map(({ line }) => line),
      ...(inner === undefined ? [] : [inner.mark, ...inner.header.entries.map(({ line }) => line)]),
      ...footOfMail(page.lines),
    ]);
    page.drop(this.name, (line) => gone.has(line));
    const { value, line } = mail.subject;
    page.lines.unshift(
      new Line(
        withoutListName(value.replace(REPLY_MARKS.expression, ''), page.lines),
        outer.subject.line.block,
        {
          isFirst: true,
          at: line.at,
        },
      ),
    );
  },
};

/** `[Harbour list] No water`, above a line `No water`: the name of the list is not part of the headline. */
function withoutListName(subject: string, below: readonly Line[]): string {
  const rest = wordsOf(/^\[[^[\]]{1,40}\]\s+(.+)$/u.exec(subject)?.[1] ?? '');
  const copy = below.slice(0, MAX_LINES_ABOVE).find(({ words }) => rest !== '' && words === rest);
  return copy?.text ?? subject;
}

interface Entry {
  line: Line;
  value: string;
  kinds: PhraseSet[];
}

interface Header {
  entries: Entry[];
  subject: Entry;
}

/**
 * The header of a mail that begins at a line. An article can begin with one or two labels such as `From:`, but only a
 * header has three labels, one of them for the subject. The text can follow without an empty line.
 */
function headerAt(lines: readonly Line[], start: number): Header | undefined {
  const block = lines.slice(start).filter(({ block: at }) => at === lines[start]?.block);
  const labelled = block.map((line): Entry => {
    const [, label = '', value = ''] = LABELLED.exec(line.text) ?? [];
    const words = wordsOf(label);
    return { line, value, kinds: KINDS.filter((kind) => words !== '' && kind.has(words)) };
  });
  const end = labelled.findIndex(({ kinds }) => kinds.length === 0);
  const entries = end === -1 ? labelled : labelled.slice(0, end);
  const subject = entries.find(({ kinds, value }) => kinds.includes(MAIL_SUBJECT) && value !== '');
  return entries.length < MIN_LABELS || subject === undefined ? undefined : { entries, subject };
}

/** Only this number of lines at the top is searched for a forwarded mail. */
const MAX_LINES_ABOVE = 24;

/** The header of a forwarded mail. It begins directly below a mark such as `Begin forwarded message:`. */
function forwardedHeader(lines: readonly Line[], from: number): { mark: Line; header: Header } | undefined {
  for (let at = from; at < Math.min(lines.length, MAX_LINES_ABOVE); at++) {
    const mark = lines[at];
    const header = mark !== undefined && FORWARDED.test(mark.text) ? headerAt(lines, at + 1) : undefined;
    if (mark !== undefined && header !== undefined) return { mark, header };
  }
  return undefined;
}

function entryOf({ entries }: Header, kind: PhraseSet): string {
  return entries.find(({ kinds, value }) => kinds.includes(kind) && value !== '')?.value ?? '';
}

/** The sender, if it is a person: a common given name, an address made of the name, or a mail signed with the name. */
function senderOf(value: string, page: TextDocument): string[] {
  const name = value.replace(ADDRESS, '').replace(/["“”]/gu, '').trim();
  const [, account = ''] = ADDRESS.exec(value) ?? [];
  const isOwnAddress =
    account.toLowerCase().split(/[._-]/u).join(' ') === wordsOf(name) && wordCount(name) > 1;
  return isFullName(name) && (isGivenName(name) || isOwnAddress || isSignedBy(name, page.lines))
    ? [name]
    : [];
}
