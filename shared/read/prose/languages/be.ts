import type { Phrases } from './phrases.ts';

/** Belarusian. */
export const be: Phrases = {
  advertisementMarks: `
    рэклама
  `,
  bylineBefore: `
    аўтар
    аўтарка
    тэкст
    падрыхтаваў
    падрыхтавала
    піша
    расказвае
  `,
  creditLabels: `
    фота
    здымак
    ілюстрацыя
  `,
  publishedLabels: `
    апублікавана
    дата
    дата публікацыі
    апублікавана ў
  `,
  updatedLabels: `
    абноўлена
    апошняе абнаўленне
  `,
  newsletterInvitations: `
    падпішыцеся
    падпісвайцеся
    рассылка
  `,
  commentWords: `
    каментар
    каментары
    каментаваць
    каментарыі
    каментарыяў
    пакінуць каментар
  `,
  readMoreSure: `
    чытайце таксама
    чытайце яшчэ
    па тэме
    глядзіце таксама
  `,
  minuteWords: `
    хвіліна
    хвіліны
    хвілін
    хв
  `,
  readingWords: `
    час чытання
    чытання
    на чытанне
  `,
  shareActions: `
    падзяліцца
    падзяліцеся
    скапіяваць спасылку
    друк
    раздрукаваць
    захаваць
  `,
  tagLabels: `
    тэгі
    тэмы
    ключавыя словы
    тэг
    меткі
  `,
  bylineWithColon: `
    карэспандэнт
    журналіст
    журналістка
  `,
  staffBylines: `
    рэдакцыя
    наш карэспандэнт
  `,
  newsletterGoods: `
    рассылка
    рассылку
    навіны
  `,
  newsletterForm: `
    ваш адрас электроннай пошты
    увядзіце email
  `,
  rightsNotices: `
    усе правы абаронены
    пры выкарыстанні матэрыялаў
  `,
  sectionNames: `
    навіны
    грамадства
    палітыка
    эканоміка
    культура
    спорт
    свет
    здарэнні
    рэгіёны
  `,
  roles: `
    журналіст
    журналістка
    рэпарцёр
    …карэспандэнт…
    …рэдакт…
    агенцтва
  `,
  siteWords: `
    газета
    навіны
    весці
    веснік
    часопіс
    звязда
  `,
  speechVerbs: `
    сказаў
    сказала
    заявіў
    заявіла
    паведаміў
    паведаміла
    адзначыў
    адзначыла
    напісаў
    адказаў
  `,
  andWords: `
    і
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
