import type { Phrases } from './phrases.ts';

/** Kazakh. */
export const kk: Phrases = {
  advertisementMarks: `
    жарнама
  `,
  bylineBefore: `
    авторы
    авторлары
    автор
    мәтін
    дайындаған
  `,
  creditLabels: `
    фото
    сурет
    суреттер
    видео
    фотосурет
  `,
  publishedLabels: `
    жарияланды
    жарияланған
    күні
  `,
  updatedLabels: `
    жаңартылды
    жаңартылған
    соңғы жаңарту
  `,
  newsletterInvitations: `
    жазылыңыз
    telegram арнамызға
    бізге жазылыңыз
  `,
  commentWords: `
    пікір
    пікірлер
    пікір қалдыру
  `,
  readMoreSure: `
    тағы оқыңыз
    сондай-ақ оқыңыз
    оқи отырыңыз
    тақырыпқа орай
    толығырақ
    ұқсас жаңалықтар
    тағы да оқыңыз
  `,
  minuteWords: `
    минут
    мин
  `,
  readingWords: `
    оқу уақыты
    оқылады
  `,
  shareActions: `
    бөлісу
    бөлісіңіз
    сілтемені көшіру
    басып шығару
    сақтау
  `,
  tagLabels: `
    тегтер
    тақырыптар
  `,
  newsletterGoods: `
    жаңалықтар
  `,
  staffBylines: `
    редакция
  `,
  newsletterForm: `
    электрондық поштаңыз
  `,
  rightsNotices: `
    барлық құқықтар қорғалған
  `,
  sectionNames: `
    жаңалықтар
    саясат
    қоғам
    экономика
    мәдениет
    спорт
    әлем
  `,
  roles: `
    тілші
    тілшісі
  `,
  siteWords: `
    газеті
    жаңалықтар
    жаңалықтары
  `,
  speechVerbs: `
    деді
    айтты
    мәлімдеді
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
