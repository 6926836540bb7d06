import type { Phrases } from './phrases.ts';

/** Macedonian. */
export const mk: Phrases = {
  bylineBefore: `
    од
    автор
    автори
    пишува
    текст
    подготви
  `,
  staffBylines: `
    редакција
    од редакцијата
  `,
  bylineOrPlace: `
    од
  `,
  andWords: `
    и
  `,
  roles: `
    новинар
    новинарка
    дописник
    уредник
    агенција
    …редакциј…
  `,
  publishedLabels: `
    објавено
    објавено на
    датум
  `,
  publishedIn: `
    на
    во
  `,
  updatedLabels: `
    ажурирано
    последна измена
  `,
  untilWords: `
    до
  `,
  lifeWords: `
    роден
    родена
    почина
    починат
    починала
  `,
  agoWords: `
    пред
  `,
  minutesAgo: `
    минути
  `,
  hoursAgo: `
    час
    часа
  `,
  daysAgo: `
    дена
    ден
  `,
  yesterdayWords: `
    вчера
  `,
  readingMinutes: `
    минута
    минути
    мин
  `,
  readingWords: `
    време за читање
    читање
  `,
  creditLabels: `
    фото
    фотографија
    слика
    извор
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
  siteWords: `
    весник
    вести
    дневник
    слободен печат
    новости
  `,
  tagLabels: `
    тагови
    ознаки
    клучни зборови
    таг
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
  shareActions: `
    сподели
    споделете
    сподели на фејсбук
    копирај линк
    печати
    зачувај
  `,
  readMoreOnly: `
    прочитајте и
    прочитај и
    прочитајте повеќе
    поврзани вести
    видете и
    повеќе на темата
  `,
  commentWords: `
    коментар
    коментари
    коментирај
  `,
  newsletterInvitations: `
    претплатете се
    следете нè
    зачленете се
  `,
  newsletterOffers: `
    билтен
    билтенот
  `,
  newsletterForm: `
    вашата е-пошта
    внесете е-пошта
  `,
  advertisementMarks: `
    реклама
    оглас
  `,
  rightsNotices: `
    сите права се задржани
    сите права задржани
    забрането преземање
  `,
  sourceLabels: `
    извор
  `,
};
