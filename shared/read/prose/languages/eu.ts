import type { Phrases } from './phrases.ts';

/** Basque. */
export const eu: Phrases = {
  advertisementMarks: `
    publizitatea
    iragarkia
  `,
  bylineBefore: `
    egilea
    testua
    idatzi du
  `,
  bylineWithColon: `
    testua
    argazkia eta testua
  `,
  creditLabels: `
    argazkia
    argazkiak
    irudia
    bideoa
  `,
  publishedLabels: `
    argitaratua
    argitaratze data
    argitaratuta
    argitaratze-data
    data
    argitaratu da
  `,
  updatedLabels: `
    eguneratua
    azken eguneratzea
    eguneratuta
  `,
  newsletterInvitations: `
    harpidetu
    harpidetu buletinera
    buletina
    egin harpidetza
    jaso
  `,
  newsletterGoods: `
    buletina
    buletinera
    posta
    kanala
  `,
  commentWords: `
    iruzkin
    iruzkinak
    iruzkina
    idatzi iruzkina
  `,
  readMoreSure: `
    irakurri gehiago
    irakurri ere
    irakurri baita ere
    ikusi gehiago
    ikusi ere
    erlazionatutako albisteak
    albiste gehiago
    lotutako albisteak
  `,
  minuteWords: `
    minutu
    minutuko
  `,
  readingWords: `
    irakurtzeko denbora
    irakurketa denbora
    irakurketa
  `,
  shareActions: `
    partekatu
    partekatu facebooken
    kopiatu esteka
    inprimatu
    gorde
    entzun
    bidali
  `,
  tagLabels: `
    etiketak
    gaiak
    gako-hitzak
  `,
  staffBylines: `
    erredakzioa
  `,
  newsletterForm: `
    zure helbide elektronikoa
  `,
  rightsNotices: `
    eskubide guztiak erreserbatuta
  `,
  sectionNames: `
    albisteak
    politika
    gizartea
    kultura
    kirolak
    ekonomia
    mundua
  `,
  roles: `
    kazetaria
    kazetari
    berriemailea
  `,
  siteWords: `
    egunkaria
    berriak
    albisteak
  `,
  speechVerbs: `
    esan du
    esan zuen
    adierazi du
  `,
  andWords: `
    eta
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
