import type { Phrases } from './phrases.ts';

/** Punjabi. */
export const pa: Phrases = {
  bylineBefore: `
    ਲੇਖਕ
  `,
  bylineWithColon: `
    ਪੱਤਰਕਾਰ
    ਰਿਪੋਰਟ
  `,
  staffBylines: `
    ਨਿਊਜ਼ ਡੈਸਕ
  `,
  roles: `
    ਪੱਤਰਕਾਰ
    ਪੱਤਰ ਪ੍ਰੇਰਕ
    ਸੰਪਾਦਕ
    ਡੈਸਕ
  `,
  aboutAuthorHeadings: `
    ਲੇਖਕ ਬਾਰੇ
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
  readingMinutes: `
    ਮਿੰਟ
  `,
  readingWords: `
    ਪੜ੍ਹਨ ਦਾ ਸਮਾਂ
  `,
  creditLabels: `
    ਤਸਵੀਰ
    ਫੋਟੋ
    ਫ਼ੋਟੋ
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
  siteWords: `
    ਟਾਈਮਜ਼
    ਖ਼ਬਰਾਂ
    ਨਿਊਜ਼
    ਸਮਾਚਾਰ
    ਟ੍ਰਿਬਿਊਨ
  `,
  tagLabels: `
    ਟੈਗ
    ਟੈਗਸ
    ਵਿਸ਼ੇ
  `,
  speechVerbs: `
    ਕਿਹਾ
    ਦੱਸਿਆ
  `,
  shareActions: `
    ਸ਼ੇਅਰ ਕਰੋ
    ਸਾਂਝਾ ਕਰੋ
  `,
  legalLinks: `
    ਗੋਪਨੀਯਤਾ ਨੀਤੀ
    ਨਿਯਮ ਅਤੇ ਸ਼ਰਤਾਂ
  `,
  readMoreOnly: `
    ਇਹ ਵੀ ਪੜ੍ਹੋ
    ਹੋਰ ਪੜ੍ਹੋ
    ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ
    ਸੰਬੰਧਿਤ ਖਬਰਾਂ
    ਹੋਰ ਖ਼ਬਰਾਂ
    ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ
  `,
  commentWords: `
    ਟਿੱਪਣੀ
    ਟਿੱਪਣੀਆਂ
  `,
  newsletterInvitations: `
    ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ
  `,
  newsletterOffers: `
    ਨਿਊਜ਼ਲੈਟਰ
  `,
  newsletterForm: `
    ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ
  `,
  advertisementMarks: `
    ਇਸ਼ਤਿਹਾਰ
  `,
  rightsNotices: `
    ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ ਹਨ
    ਸਾਰੇ ਅਧਿਕਾਰ ਰਾਖਵੇਂ ਹਨ
    ਸਰਬ ਅਧਿਕਾਰ ਸੁਰੱਖਿਅਤ
  `,
};
