import type { Phrases } from './phrases.ts';

/** Malayalam. */
export const ml: Phrases = {
  advertisementMarks: `
    പരസ്യം
  `,
  bylineBefore: `
    എഴുതിയത്
    ലേഖകൻ
    തയ്യാറാക്കിയത്
    സ്വന്തം ലേഖകൻ
  `,
  creditLabels: `
    ചിത്രം
    ഫോട്ടോ
  `,
  publishedLabels: `
    പ്രസിദ്ധീകരിച്ചത്
    തീയതി
  `,
  updatedLabels: `
    അപ്ഡേറ്റ്
    പുതുക്കിയത്
    അവസാനം പുതുക്കിയത്
  `,
  commentWords: `
    അഭിപ്രായം
    അഭിപ്രായങ്ങൾ
    കമന്റ്
  `,
  readMoreSure: `
    കൂടുതൽ വായിക്കുക
    ഇതും വായിക്കുക
    ഇതും വായിക്കൂ
    കൂടുതൽ വായിക്കാൻ
    ബന്ധപ്പെട്ട വാർത്തകൾ
    ഇതുകൂടി വായിക്കൂ
  `,
  minuteWords: `
    മിനിറ്റ്
    മിനിട്ട്
  `,
  readingWords: `
    വായനാ സമയം
    വായന
  `,
  shareActions: `
    ഷെയർ ചെയ്യുക
    ഷെയർ
    പങ്കിടുക
    പങ്കുവെക്കുക
    ലിങ്ക് പകർത്തുക
  `,
  tagLabels: `
    ടാഗുകൾ
    വിഷയങ്ങൾ
  `,
  newsletterInvitations: `
    സബ്സ്ക്രൈബ് ചെയ്യുക
  `,
  newsletterGoods: `
    ന്യൂസ് ലെറ്റർ
  `,
  staffBylines: `
    സ്വന്തം ലേഖകൻ
    ന്യൂസ് ഡെസ്ക്
  `,
  newsletterForm: `
    നിങ്ങളുടെ ഇമെയിൽ
  `,
  rightsNotices: `
    എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം
  `,
  sectionNames: `
    വാർത്ത
    കേരളം
    ഇന്ത്യ
    ലോകം
    കായികം
    സിനിമ
  `,
  roles: `
    ലേഖകൻ
    ലേഖിക
    റിപ്പോർട്ടർ
    ഡെസ്ക്
  `,
  siteWords: `
    വാർത്തകൾ
    ന്യൂസ്
    ദിനപത്രം
  `,
  speechVerbs: `
    പറഞ്ഞു
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
