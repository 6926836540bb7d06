import { Line } from '#shared/read/prose/line.ts';
import { isGreetingOrClosing, wordCount } from '../../prose/line-shape.ts';
import { isFullName, isGivenName } from '../../prose/person-names.ts';
import { MAIL_DATE, MAIL_SENDER, REPLY_MARKS } from '../../prose/phrases/mail-labels.ts';
import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import { footerOfMail, isSignedBy } from '../footer-of-mail.ts';
import { forwardedMail, isForwardMark } from '../forwarded-mail.ts';
import { entryOf, type HeaderOfMail, headerOfMail } from '../header-of-mail.ts';
import { isDateOrByline } from '../lines-above.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';
import { readDate } from '../written-dates.ts';

const ADDRESS = /\s*[<([]?(?:mailto:)?([\w.+-]+)@[\w-]+\.[\w.-]+[>)\]]*/u;

/**
 * A mail or memo begins with sender, receiver, date and subject. The subject is the headline; date and sender
 * are fields. A mail can end with a signature and a quotation.
 */
export const mailHeader: Rule = {
  name: 'mail-header',
  apply(page) {
    const [first] = page.lines;
    const start = first !== undefined && isForwardMark(first) ? 1 : 0;
    const outer = headerOfMail(page.lines, start);
    const from = outer === undefined ? 0 : start + outer.entries.length;
    const inner = forwardedMail(page.lines, { from, subject: outer?.subject.value });
    const mail = inner?.header ?? outer;
    if (mail === undefined) return;
    page.sentAt = readDate(entryOf(mail, MAIL_DATE).replace(/\s\([A-Z]{2,5}\)$/u, ''), page);
    page.isForwarded = inner !== undefined;
    const text = inner?.text ?? page.lines.slice(from);
    // The sender is not the author if the forwarded text has no header of its own.
    page.signers =
      inner !== undefined && inner.header === undefined ? [] : senderOf(entryOf(mail, MAIL_SENDER), text);
    const footer = new Set(footerOfMail(text));
    const left = [...(inner?.note ?? []), ...text.filter((line) => !footer.has(line))];
    const numbers = new Set(left.map(({ at }) => at));
    for (const line of page.lines) if (!numbers.has(line.at)) page.noteRemoval(this.name, line);
    const hasOwnTitle = inner !== undefined && beginsWithTitle(text, inner.header, page);
    page.lines = hasOwnTitle ? left : [subjectOf(mail, outer ?? mail, left), ...left];
  },
};

const MAX_LINES_ABOVE = 24;

/**
 * The subject without the name of a mailing list, if a line below repeats it: `[Harbour list] No water` above
 * `No water`.
 */
function withoutListName(subject: string, below: readonly Line[]): string {
  const rest = wordsOf(/^\[[^[\]]{1,40}\]\s+(.+)$/u.exec(subject)?.[1] ?? '');
  const copy = below.slice(0, MAX_LINES_ABOVE).find(({ words }) => rest !== '' && words === rest);
  return copy?.text ?? subject;
}

function subjectOf({ subject }: HeaderOfMail, outer: HeaderOfMail, below: readonly Line[]): Line {
  const title = withoutListName(subject.value.replace(REPLY_MARKS.expression, ''), below);
  return new Line(title, outer.subject.line.block, { isFirst: true, at: subject.line.at });
}

const MAX_LINES_TO_FACT = 2;

/**
 * Whether a forwarded text begins with its headline: alone in its block, and not a sentence or greeting. If
 * the mail has its own subject, a date or by-line must follow.
 */
function beginsWithTitle(
  [line, ...below]: readonly Line[],
  header: HeaderOfMail | undefined,
  page: TextDocument,
): boolean {
  const [next] = below;
  if (line === undefined || next === undefined || next.block === line.block) return false;
  if (line.endsSentence || isGreetingOrClosing(line.text) || isDateOrByline(line, page)) return false;
  return (
    header === undefined || below.slice(0, MAX_LINES_TO_FACT).some((other) => isDateOrByline(other, page))
  );
}

/** The sender, if it is a person: a common given name, an address made of the name, or a mail signed with the name. */
function senderOf(value: string, lines: readonly Line[]): string[] {
  const name = value.replace(ADDRESS, '').replace(/["“”]/gu, '').trim();
  const [, account = ''] = ADDRESS.exec(value) ?? [];
  const isOwnAddress =
    account.toLowerCase().split(/[._-]/u).join(' ') === wordsOf(name) && wordCount(name) > 1;
  return isFullName(name) && (isGivenName(name) || isOwnAddress || isSignedBy(name, lines)) ? [name] : [];
}
