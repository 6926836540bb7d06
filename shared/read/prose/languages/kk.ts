import type { Phrases } from './phrases.ts';

/** Kazakh. */
export const kk: Phrases = {
  bylineBefore: `
    авторы
    авторлары
    автор
    мәтін
    дайындаған
  `,
  staffBylines: `
    редакция
  `,
  roles: `
    тілші
    тілшісі
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
  untilWordsBehind: `
    дейін
  `,
  agoWords: `
    бұрын
  `,
  hoursAgo: `
    сағат
  `,
  daysAgo: `
    күн
  `,
  weeksAgo: `
    апта
  `,
  yesterdayWords: `
    кеше
  `,
  todayWords: `
    бүгін
  `,
  readingMinutes: `
    минут
    мин
  `,
  readingWords: `
    оқу уақыты
    оқылады
  `,
  creditLabels: `
    фото
    сурет
    суреттер
    видео
    фотосурет
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
  siteWords: `
    газеті
    жаңалықтар
    жаңалықтары
  `,
  tagLabels: `
    тегтер
    тақырыптар
  `,
  speechVerbs: `
    деді
    айтты
    мәлімдеді
  `,
  shareActions: `
    бөлісу
    бөлісіңіз
    сілтемені көшіру
    басып шығару
    сақтау
  `,
  readMoreOnly: `
    тағы оқыңыз
    сондай-ақ оқыңыз
    оқи отырыңыз
    тақырыпқа орай
    толығырақ
    ұқсас жаңалықтар
    тағы да оқыңыз
  `,
  commentWords: `
    пікір
    пікірлер
    пікір қалдыру
  `,
  newsletterInvitations: `
    жазылыңыз
    telegram арнамызға
    бізге жазылыңыз
  `,
  newsletterOffers: `
    жаңалықтар
  `,
  newsletterForm: `
    электрондық поштаңыз
  `,
  advertisementMarks: `
    жарнама
  `,
  rightsNotices: `
    барлық құқықтар қорғалған
  `,
};
