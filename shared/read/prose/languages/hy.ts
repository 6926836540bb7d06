import type { Phrases } from './phrases.ts';

/** Armenian. */
export const hy: Phrases = {
  bylineBefore: `
    հեղինակ
    հեղինակներ
    պատրաստեց
    տեքստը
  `,
  staffBylines: `
    խմբագրություն
  `,
  roles: `
    լրագրող
    թղթակից
    խմբագիր
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
  untilWordsBehind: `
    դեկ
  `,
  agoWords: `
    առաջ
  `,
  minutesAgo: `
    րոպե
  `,
  hoursAgo: `
    ժամ
  `,
  daysAgo: `
    օր
  `,
  weeksAgo: `
    շաբաթ
  `,
  yesterdayWords: `
    երեկ
  `,
  todayWords: `
    այսօր
  `,
  readingMinutes: `
    րոպե
  `,
  readingWords: `
    ընթերցման ժամանակը
    կարդալու ժամանակը
  `,
  creditLabels: `
    լուսանկար
    լուսանկարը
    լուսանկարներ
    նկար
    տեսանյութ
  `,
  sectionNames: `
    լուրեր
    քաղաքականություն
    հասարակություն
    տնտեսություն
    մշակույթ
    սպորտ
  `,
  siteWords: `
    լուրեր
    թերթ
  `,
  tagLabels: `
    պիտակներ
    թեմաներ
    բանալի բառեր
  `,
  speechVerbs: `
    ասաց
    ասել է
    հայտնել է
    նշել է
  `,
  shareActions: `
    կիսվել
    տարածել
    պատճենել հղումը
    տպել
    պահպանել
  `,
  readMoreOnly: `
    կարդացեք նաև
    կարդալ նաև
    կարդալ ավելին
    դիտեք նաև
    առնչվող նյութեր
  `,
  commentWords: `
    մեկնաբանություն
    մեկնաբանություններ
    մեկնաբանել
  `,
  newsletterInvitations: `
    բաժանորդագրվեք
    հետևեք մեզ
    լրատու
  `,
  newsletterOffers: `
    տեղեկագիր
  `,
  advertisementMarks: `
    գովազդ
  `,
  rightsNotices: `
    բոլոր իրավունքները պաշտպանված են
  `,
};
