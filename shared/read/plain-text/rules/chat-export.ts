import { Line } from '#shared/read/prose/line.ts';
import { phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

/** `27.08.2026 08:02`, `11/26/26, 11:02:14 PM`, `26/11, 11:02` */
const TIME = String.raw`\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?`;
/** `8:02 AM`, `오전 8:02`, `午前8:02` */
const CLOCK = String.raw`(?:\p{L}{1,5}\.? ?)?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?`;
/** `--------------- Thursday, August 13, 2026 ---------------`: the day of the messages below. */
const DAY = /^-{3,} ?[^-]{6,40} ?-{3,}$/u;
const SENDER = String.raw`[^:\[\]]{1,60}: ?`;
/**
 * `[26/11/26, 11:02:14] Marta: Good morning`, `26/11/2026, 11:02 - Marta: Good morning`: the message is after the name.
 * A message of the messenger itself has no name. `[Marta] [8:02 AM] Good morning`: the name has brackets too, and the day
 * is on a line of its own.
 */
const HEAD_BESIDE = new RegExp(
  String.raw`^(?:\[${TIME}\] (?:${SENDER})?|${TIME} [-–] (?:${SENDER})?|\[[^\[\]]{1,60}\] \[${CLOCK}\] )`,
  'iu',
);
const SENT = new RegExp(String.raw`^(?:\[${TIME}\] |${TIME} [-–] )${SENDER}`, 'iu');
/** `Marta, [27.08.2026 08:02]` above the message. */
const HEAD_ABOVE = new RegExp(String.raw`^[^\[\]]{1,60}, \[${TIME}\]:?$`, 'iu');
/** `[Forwarded from Harbour News]`, directly below the name. */
const IN_BRACKETS = /^\[[^[\]]+\]$/u;
/** `Forwarded`, as the whole line of the name or directly below it. */
const FORWARDED = phrasesOf('forwardedMarks');

/** The article is a message with at least this number of characters, and at least this share of all messages. */
const MIN_CHARACTERS = 400;
const MIN_SHARE = 0.7;

/**
 * Messages that were copied from a chat have the sender and the time above or before each message. If one message is
 * much longer than all others together, it is the article.
 */
export const chatExport: Rule = {
  name: 'chat-export',
  apply(page) {
    const article = longestMessage(page);
    if (article === undefined) return;
    const [head, below] = article;
    const rest = head.text.replace(HEAD_BESIDE, '');
    const isMark = (line: Line): boolean =>
      line === below && (IN_BRACKETS.test(line.text) || FORWARDED.has(line.words));
    const own = new Set(article);
    const isHeadKept = HEAD_BESIDE.test(head.text) && rest !== '' && !FORWARDED.has(wordsOf(rest));
    page.drop(this.name, (line) => !own.has(line) || (line === head && !isHeadKept) || isMark(line));
    if (!isHeadKept) return;
    page.noteRemoval(this.name, head, head.text.slice(0, head.text.length - rest.length));
    const { block, isFirst, at } = head;
    page.lines = page.lines.map((line) => (line === head ? new Line(rest, block, { isFirst, at }) : line));
  },
};

type Message = [head: Line, ...text: Line[]];

/** The message that is the article, if the text begins with a message, or with the name of a chat above messages. */
function longestMessage({ lines }: TextDocument): Message | undefined {
  const [first] = lines;
  const messages: Message[] = [];
  let isNamed = false;
  for (const line of lines) {
    if (DAY.test(line.text) || (messages.length === 0 && FORWARDED.has(line.words))) continue;
    if (HEAD_BESIDE.test(line.text) || HEAD_ABOVE.test(line.text)) messages.push([line]);
    else if (messages.length > 0) messages.at(-1)?.push(line);
    else if (line === first && !line.isSentence) isNamed = true;
    else return undefined;
  }
  const all = messages.reduce((sum, message) => sum + lengthOf(message), 0);
  const article = messages.find((message) => {
    const length = lengthOf(message);
    return length >= MIN_CHARACTERS && length >= MIN_SHARE * all;
  });
  return isNamed && !(messages.length > 1 && hasOwnHeadline(article)) ? undefined : article;
}

/** The first line above messages can be the headline of a report that contains times; then there is no chat. */
function hasOwnHeadline(message: Message | undefined): boolean {
  const [head, below] = message ?? [];
  if (head === undefined || below === undefined) return false;
  const beside = head.text.replace(HEAD_BESIDE, '');
  return beside === '' || HEAD_ABOVE.test(head.text)
    ? !below.isSentence
    : SENT.test(head.text) && !head.isSentence;
}

const lengthOf = ([head, ...text]: Message): number =>
  text.reduce((sum, line) => sum + line.text.length, head.text.replace(HEAD_BESIDE, '').length);
