import type { Phrases } from './phrases.ts';

/** Nepali. */
export const ne: Phrases = {
  advertisementMarks: `
    विज्ञापन
  `,
  publishedLabels: `
    प्रकाशित
    प्रकाशित मिति
    मिति
  `,
  readMoreSure: `
    यो पनि पढ्नुहोस्
    थप पढ्नुहोस्
    सम्बन्धित समाचार
  `,
  shareActions: `
    सेयर गर्नुहोस्
    सेयर
    लिंक कपी गर्नुहोस्
  `,
  bylineBefore: `
    लेखक
    संवाददाता
  `,
  bylineWithColon: `
    रिपोर्ट
    पत्रकार
  `,
  creditLabels: `
    तस्बिर
    तस्वीर
    फोटो
  `,
  updatedLabels: `
    अद्यावधिक
    अपडेट
  `,
  staffBylines: `
    समाचारदाता
    खबर डेस्क
  `,
  newsletterInvitations: `
    सदस्यता लिनुहोस्
  `,
  newsletterGoods: `
    न्युजलेटर
  `,
  newsletterForm: `
    तपाईंको इमेल ठेगाना
  `,
  commentWords: `
    प्रतिक्रिया
    प्रतिक्रियाहरू
    टिप्पणी
  `,
  minuteWords: `
    मिनेट
  `,
  readingWords: `
    पढ्न लाग्ने समय
    पढ्ने समय
  `,
  rightsNotices: `
    सर्वाधिकार सुरक्षित
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
  tagLabels: `
    ट्याग
    ट्यागहरू
  `,
  roles: `
    संवाददाता
    समाचारदाता
    पत्रकार
    सम्पादक
    डेस्क
  `,
  siteWords: `
    खबर
    समाचार
    दैनिक
    पोस्ट
  `,
  speechVerbs: `
    भने
    भनिन्
    बताए
    बताइन्
    जनाए
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
