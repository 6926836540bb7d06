import type { Phrases } from './phrases.ts';

/** Kyrgyz. */
export const ky: Phrases = {
  advertisementMarks: `
    жарнама
    реклама
  `,
  bylineBefore: `
    автор
    жазган
    даярдаган
  `,
  staffBylines: `
    редакция
  `,
  creditLabels: `
    сүрөт
    фото
  `,
  publishedLabels: `
    жарыяланган
    жарыяланды
  `,
  updatedLabels: `
    жаңыланган
    жаңыртылды
  `,
  newsletterForm: `
    электрондук почтаңыз
  `,
  newsletterInvitations: `
    жазылыңыз
    каналыбызга жазылыңыз
  `,
  newsletterGoods: `
    жаңылыктар
  `,
  rightsNotices: `
    бардык укуктар корголгон
  `,
  commentWords: `
    комментарий
    комментарийлер
    пикир
    пикирлер
  `,
  readMoreSure: `
    дагы окуңуз
    ошондой эле окуңуз
    тема боюнча
  `,
  minuteWords: `
    мүнөт
  `,
  readingWords: `
    окуу убактысы
  `,
  sectionNames: `
    жаңылыктар
    саясат
    коом
    экономика
    маданият
    спорт
    дүйнө
  `,
  shareActions: `
    бөлүшүү
    бөлүшүңүз
    шилтемени көчүрүү
  `,
  tagLabels: `
    тегдер
    тег
  `,
  siteWords: `
    гезити
    кабарлары
    жаңылыктары
  `,
  speechVerbs: `
    деди
    айтты
    билдирди
    белгиледи
  `,
  roles: `
    кабарчы
    кабарчысы
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
