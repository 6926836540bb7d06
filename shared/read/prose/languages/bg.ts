import type { Phrases } from './phrases.ts';

/** Bulgarian. */
export const bg: Phrases = {
  advertisementMarks: `
    реклама
    продължава след рекламата
    спонсорирано
    платено съдържание
    статията продължава след рекламата
    продължава под рекламата
  `,
  bylineBefore: `
    автор
    автори
    от
    текст
    репортер
    подготви
    кореспондент
    интервю на
    автор на текста
    интервюто взе
    написа
    по статия на
    публикувано от
  `,
  creditLabels: `
    снимка
    снимки
    фото
    фотография
    фотограф
    илюстрация
    графика
    видео
    архив
    източник
    снимката е илюстративна
  `,
  publishedLabels: `
    публикувано
    публикувана
    публикувано на
    дата
    дата на публикуване
    добавено
    публикуван
    публикувана на
    публикувано в
    създадено
  `,
  updatedLabels: `
    обновено
    актуализирано
    последна промяна
    обновена
    последна актуализация
    обновено на
    последно обновяване
    редактирано
  `,
  newsletterInvitations: `
    абонирайте се
    абонирай се
    бюлетин
    запишете се
    получавайте
    последвайте ни
    следвайте ни
    абонирай се за
    абонамент
    получавай
    новини в имейла
    последвай ни
    следвай ни
    изтеглете приложението
  `,
  newsletterGoods: `
    бюлетин
    бюлетина
    канал
    имейл
  `,
  cookieNotices: `
    използваме бисквитки
    този сайт използва
    сайтът използва
    приеми всички
    настройки на бисквитките
  `,
  rightsNotices: `
    всички права запазени
    препечатването
    забранено е
    копирането
  `,
  commentWords: `
    коментар
    коментари
    коментара
    напиши коментар
    добави коментар
    коментирай
    няма коментари
  `,
  imprintLabels: `
    източник
  `,
  readMoreSure: `
    прочетете още
    прочети още
    вижте още
    виж още
    още по темата
    свързани статии
    вижте също
    четете още
    препоръчано
    прочетете и
    прочети и
    вижте и
    виж и
    още новини
    още от
    четете и
    препоръчани
    най-четени
    може да ви хареса
    подобни статии
  `,
  minuteWords: `
    минути
    минута
    мин
    минутa
  `,
  readingWords: `
    време за четене
    четене
    за четене
  `,
  sectionNames: `
    начало
    новини
    българия
    свят
    общество
    култура
    спорт
    политика
    икономика
    мнения
    региони
    интервю
  `,
  shareActions: `
    сподели
    споделяне
    споделете
    копирай линк
    копирай връзката
    печат
    принтирай
    запази
    изпрати
    разпечатай
    слушай
    сподели във facebook
    сподели във фейсбук
    сподели статията
    копирай линка
    споделяне във
    коментирай
    следвайте ни
  `,
  tagLabels: `
    етикети
    тагове
    теми
    ключови думи
    таг
    още за
  `,
  staffBylines: `
    редакция
  `,
  newsletterForm: `
    вашият имейл
    въведете имейл
  `,
  endMarks: `
    край
  `,
  pageWords: `
    страница
  `,
  roles: `
    репортер
    …кореспондент…
    агенция
  `,
  siteWords: `
    вестник
    новини
    дневник
  `,
  speechVerbs: `
    каза
    заяви
  `,
  cookieNames: `
    …бисквит…
  `,
  rightsTerms: `
    …забранен…
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
  dateJoints: `
    на
    в
  `,
  pageBylines: `
    автор
  `,
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
