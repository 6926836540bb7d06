import type { Phrases } from './phrases.ts';

/** Uzbek. */
export const uz: Phrases = {
  advertisementMarks: `
    reklama
  `,
  bylineBefore: `
    muallif
    muallifi
    matn
  `,
  publishedLabels: `
    chop etilgan
    e'lon qilingan
    sana
  `,
  readMoreSure: `
    shuningdek o'qing
    yana o'qing
    mavzuga oid
  `,
  shareActions: `
    ulashish
    ulashing
    havolani nusxalash
  `,
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
