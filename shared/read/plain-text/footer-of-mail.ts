import type { Line } from '#shared/read/prose/line.ts';
import { isGreetingOrClosing, wordCount } from '../prose/line-shape.ts';

/**
 * `-- `, which begins the signature of a mail (RFC 3676 §4.3), or the line that mailing lists put above their notice.
 */
const SIGNATURE = /^(?:--|_{20,})$/u;
const MAX_SIGNATURE_LINES = 8;
/** The maximum number of sentences of a signature. With more sentences, the lines below the separator are text. */
const MAX_SIGNATURE_SENTENCES = 2;
/** The minimum number of sentences above a quotation that is removed. With fewer, the mail forwards the quoted text. */
const MIN_OWN_SENTENCES = 2;

const QUOTED = /^>/u;
/**
 * The end of a line above a quoted mail, in any language: `On 3 May 2026 at 18:22, Ann Lee <ann@lee.example> wrote:`.
 */
const ANNOUNCED = /[:：]$/u;
const YEAR_OR_ADDRESS = /(?<!\d)(?:19|20)\d\d(?!\d)|[\w.+-]@[\w-]+\.\w/u;
const MAX_ANNOUNCED_WORDS = 24;

/**
 * The lines at the end of a mail that are not its text: the signature or the notice of a mailing list, and above them
 * the quotation of the answered mail.
 */
export function footerOfMail(lines: readonly Line[]): Line[] {
  const signature = lines.findLastIndex(({ text }) => SIGNATURE.test(text));
  const below = lines.slice(signature + 1);
  const hasSignature =
    signature > 0 &&
    below.length <= MAX_SIGNATURE_LINES &&
    below.filter(({ isSentence }) => isSentence).length <= MAX_SIGNATURE_SENTENCES;
  const end = hasSignature ? signature : lines.length;
  const start = lines.slice(0, end).findLastIndex(({ text }) => !QUOTED.test(text));
  const above = lines[start];
  const ownSentences = lines.slice(0, start).filter(({ isSentence }) => isSentence).length;
  const isQuoted =
    start < end - 1 && ownSentences >= MIN_OWN_SENTENCES && above !== undefined && announcesQuotation(above);
  return lines.slice(isQuoted ? start : end);
}

const announcesQuotation = ({ text }: Line): boolean =>
  ANNOUNCED.test(text) && YEAR_OR_ADDRESS.test(text) && wordCount(text) <= MAX_ANNOUNCED_WORDS;

/** Whether a name, or its first word, is alone below `Kind regards,`. */
export function isSignedBy(name: string, lines: readonly Line[]): boolean {
  const [first = name] = name.split(' ');
  return lines.some(({ text }, index) => {
    const isName = text === first || text === name;
    return isName && isGreetingOrClosing(lines[index - 1]?.text ?? '');
  });
}
