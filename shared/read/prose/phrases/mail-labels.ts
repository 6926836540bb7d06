import { phrasesOf } from './phrase-table.ts';

export const MAIL_SUBJECT = phrasesOf('mailSubjectLabels');
export const MAIL_SENDER = phrasesOf('mailSenderLabels');
export const MAIL_DATE = phrasesOf('mailDateLabels');
export const MAIL_OTHER = phrasesOf('mailOtherLabels');
