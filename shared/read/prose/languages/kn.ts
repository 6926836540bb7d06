import type { Phrases } from './phrases.ts';

/** Kannada. */
export const kn: Phrases = {
  bylineBefore: `
    ಲೇಖಕ
    ಲೇಖಕರು
    ವರದಿ
  `,
  bylineWithColon: `
    ವರದಿಗಾರ
    ವರದಿಗಾರರು
  `,
  staffBylines: `
    ಸುದ್ದಿ ಡೆಸ್ಕ್
  `,
  roles: `
    ವರದಿಗಾರ
    ವರದಿಗಾರರು
    ಪತ್ರಕರ್ತ
    ಸಂಪಾದಕ
    ಡೆಸ್ಕ್
  `,
  aboutAuthorHeadings: `
    ಲೇಖಕರ ಬಗ್ಗೆ
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
  readingMinutes: `
    ನಿಮಿಷ
  `,
  readingWords: `
    ಓದುವ ಸಮಯ
  `,
  creditLabels: `
    ಚಿತ್ರ
    ಫೋಟೋ
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
  siteWords: `
    ಸುದ್ದಿ
    ವಾರ್ತೆ
    ನ್ಯೂಸ್
  `,
  tagLabels: `
    ಟ್ಯಾಗ್
    ಟ್ಯಾಗ್‌ಗಳು
    ವಿಷಯಗಳು
  `,
  speechVerbs: `
    ಹೇಳಿದರು
    ಹೇಳಿದ್ದಾರೆ
    ತಿಳಿಸಿದರು
    ತಿಳಿಸಿದ್ದಾರೆ
  `,
  shareActions: `
    ಹಂಚಿಕೊಳ್ಳಿ
    ಶೇರ್ ಮಾಡಿ
    ಲಿಂಕ್ ನಕಲಿಸಿ
  `,
  legalLinks: `
    ಗೌಪ್ಯತಾ ನೀತಿ
    ನಿಯಮಗಳು ಮತ್ತು ಷರತ್ತುಗಳು
  `,
  readMoreOnly: `
    ಇದನ್ನೂ ಓದಿ
    ಇನ್ನಷ್ಟು ಓದಿ
    ಮತ್ತಷ್ಟು ಓದಿ
    ಸಂಬಂಧಿತ ಸುದ್ದಿ
    ಇವನ್ನೂ ಓದಿ
    ಹೆಚ್ಚು ಓದಿ
    ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು
    ಇತರ ಸುದ್ದಿಗಳು
    ಇತ್ತೀಚಿನ ಸುದ್ದಿಗಳು
    ಹೆಚ್ಚು ಓದಿದವು
  `,
  commentWords: `
    ಕಾಮೆಂಟ್
    ಪ್ರತಿಕ್ರಿಯೆಗಳು
  `,
  newsletterInvitations: `
    ಚಂದಾದಾರರಾಗಿ
  `,
  newsletterOffers: `
    ಸುದ್ದಿಪತ್ರ
  `,
  newsletterForm: `
    ನಿಮ್ಮ ಇಮೇಲ್ ವಿಳಾಸ
  `,
  advertisementMarks: `
    ಜಾಹೀರಾತು
  `,
  rightsNotices: `
    ಎಲ್ಲ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
    ಎಲ್ಲಾ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
    ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
  `,
};
