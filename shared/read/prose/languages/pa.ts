import type { Phrases } from './phrases.ts';

/** Punjabi. */
export const pa: Phrases = {
  advertisementMarks: `
    ਇਸ਼ਤਿਹਾਰ
  `,
  bylineBefore: `
    ਲੇਖਕ
  `,
  readMoreSure: `
    ਇਹ ਵੀ ਪੜ੍ਹੋ
    ਹੋਰ ਪੜ੍ਹੋ
  `,
  shareActions: `
    ਸ਼ੇਅਰ ਕਰੋ
    ਸਾਂਝਾ ਕਰੋ
  `,
  bylineWithColon: `
    ਪੱਤਰਕਾਰ
    ਰਿਪੋਰਟ
  `,
  creditLabels: `
    ਤਸਵੀਰ
    ਫੋਟੋ
    ਫ਼ੋਟੋ
  `,
  publishedLabels: `
    ਪ੍ਰਕਾਸ਼ਿਤ
    ਮਿਤੀ
    ਤਾਰੀਖ
  `,
  updatedLabels: `
    ਅੱਪਡੇਟ
    ਅਪਡੇਟ
  `,
  staffBylines: `
    ਨਿਊਜ਼ ਡੈਸਕ
  `,
  newsletterInvitations: `
    ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ
  `,
  newsletterGoods: `
    ਨਿਊਜ਼ਲੈਟਰ
  `,
  newsletterForm: `
    ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ
  `,
  commentWords: `
    ਟਿੱਪਣੀ
    ਟਿੱਪਣੀਆਂ
  `,
  minuteWords: `
    ਮਿੰਟ
  `,
  readingWords: `
    ਪੜ੍ਹਨ ਦਾ ਸਮਾਂ
  `,
  rightsNotices: `
    ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ ਹਨ
    ਸਾਰੇ ਅਧਿਕਾਰ ਰਾਖਵੇਂ ਹਨ
    ਸਰਬ ਅਧਿਕਾਰ ਸੁਰੱਖਿਅਤ
  `,
  sectionNames: `
    ਖ਼ਬਰਾਂ
    ਖਬਰਾਂ
    ਪੰਜਾਬ
    ਦੇਸ਼
    ਵਿਦੇਸ਼
    ਖੇਡਾਂ
    ਸਿਆਸਤ
    ਮਨੋਰੰਜਨ
    ਕਾਰੋਬਾਰ
  `,
  tagLabels: `
    ਟੈਗ
    ਟੈਗਸ
    ਵਿਸ਼ੇ
  `,
  roles: `
    ਪੱਤਰਕਾਰ
    ਪੱਤਰ ਪ੍ਰੇਰਕ
    ਸੰਪਾਦਕ
    ਡੈਸਕ
  `,
  siteWords: `
    ਟਾਈਮਜ਼
    ਖ਼ਬਰਾਂ
    ਨਿਊਜ਼
    ਸਮਾਚਾਰ
    ਟ੍ਰਿਬਿਊਨ
  `,
  speechVerbs: `
    ਕਿਹਾ
    ਦੱਸਿਆ
  `,
  andWords: '',
  withWords: '',
  placeWords: '',
  particles: '',
  rareParticles: '',
  jobsBeforeName: '',
  byWords: '',
  byAfterVerb: '',
  clearByWords: '',
  postWords: '',
  sectionLinks: '',
  filedUnder: '',
  taggedWith: '',
  tagLabelsOnPages: '',
  dateJoints: '',
  pageBylines: '',
  postedWords: '',
  aboutWords: '',
  afterNameOnPages: '',
  controlsAfterName: '',
  translatorLabels: '',
  notNames: '',
  datedWords: '',
  dateLabelsOnPages: '',
  authorVerbs: '',
  authorVerbsOnPages: '',
  aboutAuthorHeadings: '',
  sourceLabels: '',
  contributorCredits: '',
  relatedLeads: '',
  unsubscribeLinks: '',
  siteAppeals: '',
  embedConsents: '',
  embedConsentWords: '',
  rightsReserved: '',
  rightsAnywhere: '',
  commentNouns: '',
  moderationWords: '',
  lineJoints: '',
  picturePlaces: '',
  regionWords: '',
  issueWords: '',
  numberWords: '',
  replyMarks: '',
  deskWords: '',
  notHeadlines: '',
};
