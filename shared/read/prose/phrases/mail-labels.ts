import { phrasesOf } from './phrase-table.ts';
import { LazyPattern, wordsIn } from './word-pattern.ts';

export const MAIL_SUBJECT = phrasesOf('mailSubjectLabels');
export const MAIL_SENDER = phrasesOf('mailSenderLabels');
export const MAIL_DATE = phrasesOf('mailDateLabels');
export const MAIL_OTHER = phrasesOf('mailOtherLabels');

/** `Re:`, `Fwd:`, `AW:`: what a mail program or a forum puts before the subject of an answer (RFC 5322 §3.6.5). */
export const REPLY_MARKS = new LazyPattern(
  () => new RegExp(String.raw`^(?:${wordsIn('replyMarks')}(?:\[\d+\])?\s?[:：]\s*)+`, 'iu'),
);

/** `Fwd:`, `WG:`: the subject of a forwarded mail. */
export const FORWARDED_SUBJECT = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('forwardMarks')}\.?\s?[:：]`, 'iu'),
);
