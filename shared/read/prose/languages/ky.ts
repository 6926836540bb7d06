import type { Phrases } from './phrases.ts';

/** Kyrgyz. */
export const ky: Phrases = {
  bylineBefore: `
    автор
    жазган
    даярдаган
  `,
  authorNouns: `
    автор
  `,
  jobLabels: `
    кызматы
  `,
  staffBylines: `
    редакция
  `,
  givenNames: `
    айгерим
    айжамал
    айнура
    айпери
    айсулуу
    акылай
    бактыгүл
    бегимай
    бермет
    гүлзат
    гүлнара
    дамира
    жаныл
    жибек
    замира
    кубат
    кубанычбек
    медер
    мээрим
    нургүл
    нурлан
    нурбек
    рахат
    сайкал
    таалайбек
    уланбек
    улан
    чолпон
    чынара
    эрмек
    эркин
    aibek
    aigul
    bakyt
    cholpon
  `,
  roles: `
    кабарчы
    кабарчысы
  `,
  aboutAuthorHeadings: `
    автор жөнүндө
  `,
  publishedLabels: `
    жарыяланган
    жарыяланды
  `,
  updatedLabels: `
    жаңыланган
    жаңыртылды
  `,
  untilWordsAfter: `
    чейин
  `,
  readingMinutes: `
    мүнөт
  `,
  readingWords: `
    окуу убактысы
  `,
  creditLabels: `
    сүрөт
    фото
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
  siteWords: `
    гезити
    кабарлары
    жаңылыктары
  `,
  tagLabels: `
    тегдер
    тег
  `,
  speechVerbs: `
    деди
    айтты
    билдирди
    белгиледи
  `,
  shareActions: `
    бөлүшүү
    бөлүшүңүз
    шилтемени көчүрүү
  `,
  legalLinks: `
    купуялык саясаты
    колдонуу шарттары
  `,
  readMoreOnly: `
    дагы окуңуз
    ошондой эле окуңуз
    тема боюнча
    окшош кабарлар
    башка кабарлар
    акыркы кабарлар
    акыркы жаңылыктар
    көп окулган
    эң көп окулган
  `,
  commentWords: `
    комментарий
    комментарийлер
    пикир
    пикирлер
  `,
  newsletterInvitations: `
    жазылыңыз
    каналыбызга жазылыңыз
  `,
  newsletterOffers: `
    жаңылыктар
  `,
  newsletterForm: `
    электрондук почтаңыз
  `,
  advertisementMarks: `
    жарнама
    реклама
  `,
  rightsNotices: `
    бардык укуктар корголгон
  `,
};
