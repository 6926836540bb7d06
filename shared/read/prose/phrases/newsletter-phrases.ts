import { phrasesOf } from './phrase-table.ts';

export const NEWSLETTER_FORM = phrasesOf('newsletterForm');
export const NEWSLETTER_INVITATIONS = phrasesOf('newsletterInvitations');
export const NEWSLETTER_OFFERS = phrasesOf('newsletterOffers');
export const INBOX_ENDS = phrasesOf('inboxEnds');
export const FOLLOW_INVITATIONS = phrasesOf('followInvitations');
