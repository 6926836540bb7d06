import type { Phrases } from './phrases.ts';

/** Kannada. */
export const kn: Phrases = {
  advertisementMarks: `
    ಜಾಹೀರಾತು
  `,
  bylineBefore: `
    ಲೇಖಕ
    ಲೇಖಕರು
    ವರದಿ
  `,
  creditLabels: `
    ಚಿತ್ರ
    ಫೋಟೋ
  `,
  publishedLabels: `
    ಪ್ರಕಟಿತ
    ಪ್ರಕಟಣೆ
    ದಿನಾಂಕ
  `,
  updatedLabels: `
    ನವೀಕರಿಸಲಾಗಿದೆ
    ಅಪ್ಡೇಟ್
  `,
  commentWords: `
    ಕಾಮೆಂಟ್
    ಪ್ರತಿಕ್ರಿಯೆಗಳು
  `,
  readMoreSure: `
    ಇದನ್ನೂ ಓದಿ
    ಇನ್ನಷ್ಟು ಓದಿ
    ಮತ್ತಷ್ಟು ಓದಿ
    ಸಂಬಂಧಿತ ಸುದ್ದಿ
  `,
  minuteWords: `
    ನಿಮಿಷ
  `,
  readingWords: `
    ಓದುವ ಸಮಯ
  `,
  shareActions: `
    ಹಂಚಿಕೊಳ್ಳಿ
    ಶೇರ್ ಮಾಡಿ
    ಲಿಂಕ್ ನಕಲಿಸಿ
  `,
  bylineWithColon: `
    ವರದಿಗಾರ
    ವರದಿಗಾರರು
  `,
  staffBylines: `
    ಸುದ್ದಿ ಡೆಸ್ಕ್
  `,
  newsletterInvitations: `
    ಚಂದಾದಾರರಾಗಿ
  `,
  newsletterGoods: `
    ಸುದ್ದಿಪತ್ರ
  `,
  newsletterForm: `
    ನಿಮ್ಮ ಇಮೇಲ್ ವಿಳಾಸ
  `,
  rightsNotices: `
    ಎಲ್ಲ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
    ಎಲ್ಲಾ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
    ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
  `,
  sectionNames: `
    ಸುದ್ದಿ
    ರಾಜ್ಯ
    ದೇಶ
    ವಿದೇಶ
    ರಾಜಕೀಯ
    ಕ್ರೀಡೆ
    ಸಿನಿಮಾ
    ವಾಣಿಜ್ಯ
  `,
  tagLabels: `
    ಟ್ಯಾಗ್
    ಟ್ಯಾಗ್‌ಗಳು
    ವಿಷಯಗಳು
  `,
  roles: `
    ವರದಿಗಾರ
    ವರದಿಗಾರರು
    ಪತ್ರಕರ್ತ
    ಸಂಪಾದಕ
    ಡೆಸ್ಕ್
  `,
  siteWords: `
    ಸುದ್ದಿ
    ವಾರ್ತೆ
    ನ್ಯೂಸ್
  `,
  speechVerbs: `
    ಹೇಳಿದರು
    ಹೇಳಿದ್ದಾರೆ
    ತಿಳಿಸಿದರು
    ತಿಳಿಸಿದ್ದಾರೆ
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
