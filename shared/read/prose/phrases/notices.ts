import { phrasesOf } from './phrase-table.ts';

export const PAYWALL_NOTICES = phrasesOf('paywallNotices');
export const COOKIE_NOTICES = phrasesOf('cookieNotices');
export const AGE_NOTICES = phrasesOf('ageNotices');
export const RIGHTS_NOTICES = phrasesOf('rightsNotices');
export const COMMENT_WORDS = phrasesOf('commentWords');
export const LIVE_CONTROLS = phrasesOf('liveControls');
export const IMPRINT_LABELS = phrasesOf('imprintLabels');
export const SOURCE_LABELS = phrasesOf('sourceLabels');
export const PAGE_WORDS = phrasesOf('pageWords');
