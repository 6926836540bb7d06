import type { Phrases } from './phrases.ts';

/** Malay. */
export const ms: Phrases = {
  advertisementMarks: `
    iklan
    artikel bersambung selepas iklan
  `,
  bylineBefore: `
    oleh
    penulis
    wartawan
    ditulis oleh
  `,
  creditLabels: `
    foto
    gambar
    gambar hiasan
    gambar fail
  `,
  publishedLabels: `
    diterbitkan
    diterbitkan pada
    tarikh
    disiarkan
  `,
  updatedLabels: `
    dikemas kini
    dikemaskini
    kemas kini terakhir
  `,
  newsletterInvitations: `
    langgan
    langgani
    surat berita
    ikuti kami
    muat turun aplikasi
    sertai saluran
  `,
  newsletterGoods: `
    surat berita
    saluran
    e-mel
    telegram
    whatsapp
    aplikasi
  `,
  commentWords: `
    komen
    tulis komen
  `,
  readMoreSure: `
    baca juga
    baca lagi
    baca seterusnya
    artikel berkaitan
    berita berkaitan
    lihat juga
    berita lain
  `,
  minuteWords: `
    minit
  `,
  readingWords: `
    masa membaca
    bacaan
    masa bacaan
  `,
  sectionNames: `
    berita
    nasional
    dunia
    sukan
    ekonomi
    hiburan
    politik
    utama
  `,
  shareActions: `
    kongsi
    kongsikan
    kongsi artikel
    kongsi di facebook
    salin pautan
    cetak
    simpan
  `,
  tagLabels: `
    tag
    topik
    kata kunci
  `,
  staffBylines: `
    pasukan berita
    meja berita
  `,
  newsletterForm: `
    alamat e-mel anda
  `,
  rightsNotices: `
    hak cipta terpelihara
    semua hak terpelihara
    hak cipta
  `,
  roles: `
    wartawan
    pemberita
    penyunting
    editor
    agensi
    koresponden
  `,
  siteWords: `
    berita
    harian
    utusan
    akhbar
    sinar
  `,
  speechVerbs: `
    kata
    ujar
    berkata
    katanya
    menjelaskan
  `,
  andWords: `
    dan
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
    sumber
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
