import type { Phrases } from './phrases.ts';

/** Slovenian. */
export const sl: Phrases = {
  advertisementMarks: `
    oglas
    oglasno sporočilo
    oglasi
    članek se nadaljuje pod oglasom
  `,
  bylineBefore: `
    avtor
    avtorica
    avtorji
    piše
    besedilo
    napisal
    napisala
    pripravil
    pripravila
    pogovarjal se je
    novinar
    novinarka
  `,
  staffBylines: `
    uredništvo
    sta
  `,
  creditLabels: `
    foto
    fotografija
    fotografije
    slika
    vir
    video
    ilustracija
  `,
  publishedLabels: `
    objavljeno
    objava
    datum
    objavljeno dne
  `,
  updatedLabels: `
    posodobljeno
    zadnja posodobitev
    nazadnje posodobljeno
    spremenjeno
    osveženo
  `,
  newsletterForm: `
    vaš e-naslov
    e-poštni naslov
    vnesite e-naslov
  `,
  newsletterInvitations: `
    prijavite se
    prijavi se
    naročite se
    naroči se
    e-novice
    e-novičnik
    sledite nam
    prejemajte
  `,
  newsletterGoods: `
    e-novice
    novice
    e-novičnik
    kanal
    e-pošto
    aplikacijo
  `,
  rightsNotices: `
    vse pravice pridržane
    avtorske pravice
  `,
  commentWords: `
    komentar
    komentarji
    komentarjev
    komentiraj
    dodaj komentar
    napiši komentar
  `,
  paywallNotices: `
    samo za naročnike
    vsebina za naročnike
  `,
  readMoreSure: `
    preberite tudi
    preberite še
    preberi tudi
    preberi še
    preberi več
    preberite več
    sorodne novice
    povezani članki
    povezane novice
    več o temi
    poglejte tudi
    oglejte si tudi
    najbolj brano
    priporočamo
  `,
  minuteWords: `
    minuta
    minute
    minut
    min
  `,
  readingWords: `
    čas branja
    branja
    branje
    za branje
  `,
  sectionNames: `
    novice
    slovenija
    svet
    gospodarstvo
    kultura
    šport
    politika
    mnenja
    komentar
    kolumna
    znanost
    zdravje
    kronika
    intervju
    domov
    prva stran
  `,
  shareActions: `
    deli
    deli na facebooku
    delite
    delite članek
    kopiraj povezavo
    natisni
    shrani
    shrani članek
    poslušaj
    pošlji prijatelju
    komentiraj
    sledite nam
  `,
  tagLabels: `
    oznake
    ključne besede
    teme
    značke
  `,
  roles: `
    novinar
    novinarka
    dopisnik
    dopisnica
    urednik
    urednica
    poročevalec
    agencija
  `,
  siteWords: `
    dnevnik
    časnik
  `,
  speechVerbs: `
    dejal
    dejala
    povedal
    povedala
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
