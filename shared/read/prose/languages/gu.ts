import type { Phrases } from './phrases.ts';

/** Gujarati. */
export const gu: Phrases = {
  advertisementMarks: `
    જાહેરાત
  `,
  bylineBefore: `
    લેખક
    દ્વારા
  `,
  creditLabels: `
    તસવીર
    ફોટો
  `,
  publishedLabels: `
    પ્રકાશિત
    તારીખ
    પ્રકાશિત તારીખ
  `,
  updatedLabels: `
    અપડેટ
    છેલ્લું અપડેટ
  `,
  commentWords: `
    ટિપ્પણી
    ટિપ્પણીઓ
  `,
  readMoreSure: `
    આ પણ વાંચો
    વધુ વાંચો
    સંબંધિત સમાચાર
  `,
  minuteWords: `
    મિનિટ
  `,
  readingWords: `
    વાંચવાનો સમય
  `,
  shareActions: `
    શેર કરો
    શેર
    લિંક કૉપી કરો
  `,
  bylineWithColon: `
    અહેવાલ
    સંવાદદાતા
    પત્રકાર
  `,
  bylineAfter: `
    દ્વારા
  `,
  staffBylines: `
    ન્યૂઝ ડેસ્ક
    સમાચાર ડેસ્ક
  `,
  newsletterInvitations: `
    સબસ્ક્રાઇબ કરો
    અમારા ન્યૂઝલેટર
  `,
  newsletterGoods: `
    ન્યૂઝલેટર
  `,
  newsletterForm: `
    તમારું ઇમેઇલ સરનામું
  `,
  rightsNotices: `
    સર્વાધિકાર સુરક્ષિત
    બધા હક્કો અનામત
  `,
  sectionNames: `
    સમાચાર
    ગુજરાત
    ભારત
    વિશ્વ
    રાજકારણ
    વ્યવસાય
    મનોરંજન
    રમતગમત
    ધર્મ
  `,
  tagLabels: `
    ટૅગ
    ટૅગ્સ
    ટેગ
    ટેગ્સ
    વિષયો
  `,
  roles: `
    પત્રકાર
    સંવાદદાતા
    સંપાદક
    રિપોર્ટર
    ડેસ્ક
  `,
  siteWords: `
    સમાચાર
    ન્યૂઝ
    ટાઇમ્સ
  `,
  speechVerbs: `
    કહ્યું
    જણાવ્યું
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
