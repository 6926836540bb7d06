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
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
