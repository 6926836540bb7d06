import type { Phrases } from './phrases.ts';

/** Macedonian. */
export const mk: Phrases = {
  advertisementMarks: `
    реклама
    оглас
  `,
  bylineBefore: `
    од
    автор
    автори
    пишува
    текст
    подготви
  `,
  creditLabels: `
    фото
    фотографија
    слика
    извор
  `,
  publishedLabels: `
    објавено
    објавено на
    датум
  `,
  updatedLabels: `
    ажурирано
    последна измена
  `,
  newsletterInvitations: `
    претплатете се
    следете нè
    зачленете се
  `,
  commentWords: `
    коментар
    коментари
    коментирај
  `,
  readMoreSure: `
    прочитајте и
    прочитај и
    прочитајте повеќе
    поврзани вести
    видете и
    повеќе на темата
  `,
  minuteWords: `
    минута
    минути
    мин
  `,
  readingWords: `
    време за читање
    читање
  `,
  shareActions: `
    сподели
    споделете
    сподели на фејсбук
    копирај линк
    печати
    зачувај
  `,
  tagLabels: `
    тагови
    ознаки
    клучни зборови
    таг
  `,
  staffBylines: `
    редакција
    од редакцијата
  `,
  newsletterGoods: `
    билтен
    билтенот
  `,
  newsletterForm: `
    вашата е-пошта
    внесете е-пошта
  `,
  rightsNotices: `
    сите права се задржани
    сите права задржани
    забрането преземање
  `,
  sectionNames: `
    вести
    македонија
    свет
    економија
    култура
    спорт
    политика
    хроника
    магазин
  `,
  roles: `
    новинар
    новинарка
    дописник
    уредник
    агенција
    …редакциј…
  `,
  siteWords: `
    весник
    вести
    дневник
    слободен печат
    новости
  `,
  speechVerbs: `
    рече
    изјави
    вели
    напиша
    праша
    одговори
    додаде
    соопшти
  `,
  andWords: `
    и
  `,
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
  sourceLabels: `
    извор
  `,
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
