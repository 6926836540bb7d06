import type { Phrases } from './phrases.ts';

/** Filipino. */
export const tl: Phrases = {
  advertisementMarks: `
    patalastas
    anunsyo
  `,
  bylineBefore: `
    ni
    isinulat ni
    sinulat ni
    ulat ni
  `,
  creditLabels: `
    larawan
    kuha ni
    litrato
  `,
  publishedLabels: `
    inilathala
    nailathala
    petsa
  `,
  updatedLabels: `
    na-update
    huling na-update
  `,
  newsletterInvitations: `
    mag-subscribe
    sumali sa
  `,
  commentWords: `
    komento
    mga komento
    mag-iwan ng komento
  `,
  readMoreSure: `
    basahin din
    basahin pa
    magbasa pa
    kaugnay na balita
    tingnan din
  `,
  minuteWords: `
    minuto
  `,
  shareActions: `
    ibahagi
    ibahagi sa facebook
    i-share
    kopyahin ang link
    i-print
  `,
  tagLabels: `
    mga paksa
    mga tag
  `,
  newsletterForm: `
    iyong email
  `,
  rightsNotices: `
    nakalaan ang lahat ng karapatan
    lahat ng karapatan ay nakalaan
  `,
  sectionNames: `
    balita
    pulitika
    isports
    opinyon
  `,
  roles: `
    mamamahayag
  `,
  siteWords: `
    balita
    pahayagan
  `,
  speechVerbs: `
    sinabi
    sabi
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
