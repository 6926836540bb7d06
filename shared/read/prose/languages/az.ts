import type { Phrases } from './phrases.ts';

/** Azerbaijani. */
export const az: Phrases = {
  advertisementMarks: `
    reklam
  `,
  bylineBefore: `
    müəllif
    hazırladı
    yazdı
    mətn
  `,
  creditLabels: `
    foto
    şəkil
    foto müəllifi
  `,
  publishedLabels: `
    dərc olunub
    yayımlanıb
    tarix
    dərc edilib
  `,
  updatedLabels: `
    yenilənib
    son yenilənmə
    yeniləndi
  `,
  newsletterInvitations: `
    abunə olun
    abunə ol
    bülletenə
    telegram kanalımıza
    bizi izləyin
    xəbər bülleteni
  `,
  newsletterGoods: `
    bülleten
    kanalımıza
    telegram
    whatsapp
    e-poçt
  `,
  commentWords: `
    şərh
    şərhlər
    şərh yaz
  `,
  readMoreSure: `
    həmçinin oxuyun
    həm də oxuyun
    oxşar xəbərlər
    digər xəbərlər
    bunu da oxuyun
    ətraflı oxuyun
  `,
  minuteWords: `
    dəqiqə
    dəq
  `,
  readingWords: `
    oxuma müddəti
    oxunma müddəti
    oxumaq
  `,
  shareActions: `
    paylaş
    paylaşın
    facebookda paylaş
    linki kopyala
    linki köçür
    çap et
    çap versiyası
    dinlə
  `,
  tagLabels: `
    teqlər
    açar sözlər
    mövzular
    etiketlər
  `,
  staffBylines: `
    redaksiya
  `,
  newsletterForm: `
    e-poçt ünvanınız
  `,
  rightsNotices: `
    bütün hüquqlar qorunur
  `,
  sectionNames: `
    xəbərlər
    siyasət
    iqtisadiyyat
    cəmiyyət
    idman
    mədəniyyət
    dünya
  `,
  roles: `
    müxbir
    müxbiri
    jurnalist
  `,
  siteWords: `
    qəzeti
    xəbərlər
    xəbər
  `,
  speechVerbs: `
    dedi
    bildirib
    deyib
    söyləyib
    bildirdi
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
