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
    e'lon qilindi
    chop etildi
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
    do'stlarga ulashing
    saqlash
    chop etish
  `,
  bylineWithColon: `
    muxbir
    jurnalist
  `,
  creditLabels: `
    foto
    surat
    rasm
  `,
  updatedLabels: `
    yangilangan
    yangilandi
  `,
  staffBylines: `
    tahririyat
  `,
  newsletterInvitations: `
    obuna bo'ling
    kanalimizga obuna bo'ling
  `,
  newsletterGoods: `
    axborotnoma
    yangiliklar
  `,
  newsletterForm: `
    elektron pochtangiz
  `,
  commentWords: `
    izoh
    izohlar
    izoh qoldiring
    fikrlar
  `,
  minuteWords: `
    daqiqa
  `,
  readingWords: `
    o'qish vaqti
    o'qish
  `,
  rightsNotices: `
    barcha huquqlar himoyalangan
  `,
  sectionNames: `
    yangiliklar
    jamiyat
    siyosat
    iqtisodiyot
    sport
    madaniyat
    jahon
    dunyo
    o'zbekiston
  `,
  tagLabels: `
    teglar
    teg
    mavzular
  `,
  roles: `
    muxbir
    muxbiri
    jurnalist
    muharrir
    muharriri
    agentlik
    agentligi
  `,
  siteWords: `
    xabarlari
    xabarlar
    gazeta
    gazetasi
    yangiliklari
  `,
  speechVerbs: `
    dedi
    deydi
    aytdi
    bildirdi
    yozdi
    ta’kidladi
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
