import type { Phrases } from './phrases.ts';

/** Latvian. */
export const lv: Phrases = {
  advertisementMarks: `
    reklāma
    raksts turpinās pēc reklāmas
  `,
  bylineBefore: `
    autors
    autore
    autori
    raksta
    teksts
    sagatavoja
    žurnālists
    žurnāliste
  `,
  staffBylines: `
    redakcija
    leta
  `,
  creditLabels: `
    foto
    attēls
    fotogrāfija
    video
    ilustrācija
    ekrānšāviņš
  `,
  publishedLabels: `
    publicēts
    publicēta
    datums
    publicēšanas datums
  `,
  updatedLabels: `
    atjaunots
    atjaunināts
    pēdējās izmaiņas
    labots
  `,
  newsletterForm: `
    tavs e-pasts
    e-pasta adrese
    ievadi e-pastu
  `,
  newsletterInvitations: `
    pieraksties
    piesakies
    piesakies jaunumiem
    jaunumu vēstule
    abonē
    abonēt
    seko mums
    sekojiet mums
  `,
  newsletterGoods: `
    jaunumiem
    vēstule
    e-pasts
    e-pastā
    kanālam
  `,
  rightsNotices: `
    visas tiesības aizsargātas
    pārpublicēšana
  `,
  commentWords: `
    komentārs
    komentāri
    komentāru
    komentēt
    pievienot komentāru
  `,
  imprintLabels: `
    avots
  `,
  paywallNotices: `
    tikai abonentiem
  `,
  readMoreSure: `
    lasi arī
    lasiet arī
    lasi vēl
    lasiet vēl
    lasīt vairāk
    lasi vairāk
    saistītie raksti
    skaties arī
    par šo tēmu
    lasītākie
    vairāk par tēmu
  `,
  minuteWords: `
    minūte
    minūtes
    min
  `,
  readingWords: `
    lasīšanas laiks
    lasīšanai
    lasāms
  `,
  sectionNames: `
    ziņas
    latvijā
    pasaulē
    bizness
    kultūra
    sports
    viedokļi
    zinātne
    veselība
  `,
  shareActions: `
    dalīties
    dalies
    dalīties facebook
    padalies
    kopēt saiti
    drukāt
    izdrukāt
    saglabāt
    klausīties
    komentēt
  `,
  tagLabels: `
    atslēgvārdi
    tēmas
    birkas
    tagi
  `,
  pageWords: `
    lapa
  `,
  roles: `
    žurnālists
    žurnāliste
    korespondents
    korespondente
    redaktors
    redaktore
    redakcija
    aģentūra
  `,
  siteWords: `
    ziņas
    avīze
    laikraksts
  `,
  speechVerbs: `
    teica
    sacīja
    norādīja
    pastāstīja
    uzsvēra
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
