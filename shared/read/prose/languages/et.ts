import type { Phrases } from './phrases.ts';

/** Estonian. */
export const et: Phrases = {
  advertisementMarks: `
    reklaam
    sisuturundus
    artikkel jätkub pärast reklaami
    lugu jätkub pärast reklaami
  `,
  bylineBefore: `
    autor
    autorid
    kirjutas
    kirjutanud
    tekst
    ajakirjanik
    toimetaja
    toimetas
    intervjueeris
  `,
  staffBylines: `
    toimetus
    bns
  `,
  creditLabels: `
    foto
    fotod
    pilt
    illustratsioon
    fotograaf
    video
    graafika
  `,
  publishedLabels: `
    avaldatud
    ilmunud
    kuupäev
    postitatud
  `,
  updatedLabels: `
    uuendatud
    viimati uuendatud
    muudetud
    täiendatud
  `,
  newsletterForm: `
    sinu e-post
    e-posti aadress
    sisesta e-post
  `,
  newsletterInvitations: `
    uudiskiri
    telli uudiskiri
    liitu
    liitu uudiskirjaga
    telli
    jälgi meid
  `,
  newsletterGoods: `
    uudiskiri
    uudiskirja
    uudiskirjaga
    e-post
    kanal
    äpp
  `,
  rightsNotices: `
    kõik õigused kaitstud
    autoriõigus
  `,
  commentWords: `
    kommentaar
    kommentaarid
    kommentaari
    kommenteeri
    lisa kommentaar
  `,
  imprintLabels: `
    allikas
  `,
  paywallNotices: `
    ainult tellijale
    tellijale
  `,
  readMoreSure: `
    loe ka
    loe veel
    loe edasi
    loe lisaks
    vaata ka
    seotud lood
    seotud artiklid
    samal teemal
    loe rohkem
    enimloetud
    soovitame
    kuula ka
  `,
  minuteWords: `
    minut
    minutit
    min
  `,
  readingWords: `
    lugemisaeg
    lugemist
    lugemine
    lugeda
  `,
  sectionNames: `
    uudised
    eesti
    välismaa
    majandus
    kultuur
    sport
    poliitika
    arvamus
    elu
    tervis
    teadus
    pressiteade
  `,
  shareActions: `
    jaga
    jaga facebookis
    jaga artiklit
    jaga lugu
    kopeeri link
    prindi
    trüki
    salvesta
    kuula
    kuula artiklit
    saada e-postiga
  `,
  tagLabels: `
    märksõnad
    sildid
    teemad
    märksõna
  `,
  pageWords: `
    lk
  `,
  roles: `
    ajakirjanik
    toimetaja
    toimetus
  `,
  siteWords: `
    postimees
    päevaleht
    õhtuleht
    uudised
    ajaleht
  `,
  speechVerbs: `
    ütles
    sõnas
    rääkis
    kirjutas
  `,
  andWords: `
    ja
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
