import type { Phrases } from './phrases.ts';

/** Nepali. */
export const ne: Phrases = {
  bylineBefore: `
    लेखक
    संवाददाता
  `,
  bylineWithColon: `
    रिपोर्ट
    पत्रकार
  `,
  staffBylines: `
    समाचारदाता
    खबर डेस्क
  `,
  roles: `
    संवाददाता
    समाचारदाता
    पत्रकार
    सम्पादक
    डेस्क
  `,
  aboutAuthorHeadings: `
    लेखकको बारेमा
    लेखकका बारेमा
    लेखक परिचय
  `,
  publishedLabels: `
    प्रकाशित
    प्रकाशित मिति
    मिति
  `,
  updatedLabels: `
    अद्यावधिक
    अपडेट
  `,
  untilWordsAfter: `
    सम्म
  `,
  readingMinutes: `
    मिनेट
  `,
  readingWords: `
    पढ्न लाग्ने समय
    पढ्ने समय
  `,
  creditLabels: `
    तस्बिर
    तस्वीर
    फोटो
  `,
  sectionNames: `
    समाचार
    राजनीति
    अर्थ
    खेलकुद
    विश्व
    समाज
    मनोरञ्जन
    विचार
  `,
  siteWords: `
    खबर
    समाचार
    दैनिक
    पोस्ट
  `,
  tagLabels: `
    ट्याग
    ट्यागहरू
  `,
  speechVerbs: `
    भने
    भनिन्
    बताए
    बताइन्
    जनाए
  `,
  shareActions: `
    सेयर गर्नुहोस्
    सेयर
    लिंक कपी गर्नुहोस्
  `,
  legalLinks: `
    गोपनीयता नीति
    प्रयोगका सर्तहरू
    नियम र सर्तहरू
  `,
  readMoreOnly: `
    यो पनि पढ्नुहोस्
    थप पढ्नुहोस्
    सम्बन्धित समाचार
    सम्बन्धित खबर
    थप समाचार
    ताजा समाचार
    ताजा खबर
    धेरै पढिएको
  `,
  commentWords: `
    प्रतिक्रिया
    प्रतिक्रियाहरू
    टिप्पणी
  `,
  newsletterInvitations: `
    सदस्यता लिनुहोस्
  `,
  newsletterOffers: `
    न्युजलेटर
  `,
  newsletterForm: `
    तपाईंको इमेल ठेगाना
  `,
  advertisementMarks: `
    विज्ञापन
  `,
  rightsNotices: `
    सर्वाधिकार सुरक्षित
  `,
};
