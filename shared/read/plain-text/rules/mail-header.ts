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
    const block = page.lines.slice(start).filter(({ block: at }) => at === page.lines[start]?.block);
    const labelled = block.map((line) => {
      const [, label = '', value = ''] = LABELLED.exec(line.text) ?? [];
      const words = wordsOf(label);
      return { line, value, kinds: KINDS.filter((kind) => words !== '' && kind.has(words)) };
    });
    // The text can follow without an empty line.
    const end = labelled.findIndex(({ kinds }) => kinds.length === 0);
    const entries = end === -1 ? labelled : labelled.slice(0, end);
    const entryOf = (kind: PhraseSet): string =>
      entries.find(({ kinds, value }) => kinds.includes(kind) && value !== '')?.value ?? '';
    const subject = entryOf(MAIL_SUBJECT);
    // An article can begin with one or two such labels, but only a header has three of them and a subject.
    if (entries.length < MIN_LABELS || subject === '') return;
    const date = readDate(entryOf(MAIL_DATE).replace(/\s\([A-Z]{2,5}\)$/u, ''), page);
    if (date !== undefined) page.date_published = date;
    page.authors = senderOf(entryOf(MAIL_SENDER), page).map((name) => ({ name }));
    const gone = new Set([
      ...page.lines.slice(0, start),
      ...entries.map(({ line }) => line),
      ...footOfMail(page.lines),
    ]);
    page.drop(this.name, (line) => gone.has(line));
    const title = entries.find(({ value }) => value === subject)?.line;
    page.lines.unshift(
      new Line(subject.replace(REPLY_MARKS.expression, ''), block[0]?.block ?? 0, {
        isFirst: true,
        at: title?.at ?? 0,
      }),
    );
  },
};

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
