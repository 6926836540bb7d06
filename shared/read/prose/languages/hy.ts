import type { Phrases } from './phrases.ts';

/** Armenian. */
export const hy: Phrases = {
  advertisementMarks: `
    գովազդ
  `,
  bylineBefore: `
    հեղինակ
    հեղինակներ
    պատրաստեց
    տեքստը
  `,
  creditLabels: `
    լուսանկար
    լուսանկարը
    լուսանկարներ
    նկար
    տեսանյութ
  `,
  publishedLabels: `
    հրապարակված
    հրապարակվել է
    ամսաթիվ
  `,
  updatedLabels: `
    թարմացվել է
    թարմացված
    վերջին թարմացումը
  `,
  newsletterInvitations: `
    բաժանորդագրվեք
    հետևեք մեզ
    լրատու
  `,
  commentWords: `
    մեկնաբանություն
    մեկնաբանություններ
    մեկնաբանել
  `,
  readMoreSure: `
    կարդացեք նաև
    կարդալ նաև
    կարդալ ավելին
    դիտեք նաև
    առնչվող նյութեր
  `,
  minuteWords: `
    րոպե
  `,
  readingWords: `
    ընթերցման ժամանակը
    կարդալու ժամանակը
  `,
  shareActions: `
    կիսվել
    տարածել
    պատճենել հղումը
    տպել
    պահպանել
  `,
  tagLabels: `
    պիտակներ
    թեմաներ
    բանալի բառեր
  `,
  newsletterGoods: `
    տեղեկագիր
  `,
  staffBylines: `
    խմբագրություն
  `,
  rightsNotices: `
    բոլոր իրավունքները պաշտպանված են
  `,
  sectionNames: `
    լուրեր
    քաղաքականություն
    հասարակություն
    տնտեսություն
    մշակույթ
    սպորտ
  `,
  roles: `
    լրագրող
    թղթակից
    խմբագիր
  `,
  siteWords: `
    լուրեր
    թերթ
  `,
  speechVerbs: `
    ասաց
    ասել է
    հայտնել է
    նշել է
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
