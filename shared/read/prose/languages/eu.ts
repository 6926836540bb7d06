import type { Phrases } from './phrases.ts';

/** Basque. */
export const eu: Phrases = {
  bylineBefore: `
    egilea
    testua
    idatzi du
  `,
  bylineWithColon: `
    testua
    argazkia eta testua
  `,
  staffBylines: `
    erredakzioa
  `,
  givenNames: `
    ainara
    ainhoa
    aitziber
    alaitz
    amaia
    ander
    andoni
    anjel
    aritz
    arantxa
    arkaitz
    arrate
    asier
    asun
    beñat
    edurne
    egoitz
    eider
    eneko
    eneritz
    erlantz
    gaizka
    garazi
    garbiñe
    goizane
    gorka
    gotzon
    haizea
    ibai
    ibon
    idoia
    iñaki
    inazio
    iñigo
    irati
    iratxe
    itxaso
    itziar
    izaro
    izaskun
    jaione
    joseba
    jokin
    joanes
    jone
    josune
    julen
    karmele
    kepa
    koldo
    koro
    lander
    leire
    lide
    lierni
    lorea
    maddi
    maialen
    mattin
    mikel
    miren
    mirari
    naiara
    nagore
    naroa
    nekane
    oihana
    oihane
    olatz
    onintza
    patxi
    saioa
    sorkunde
    txomin
    uxue
    unai
    urko
    xabier
    xabi
    ziortza
    zuriñe
    aiert
    aintzane
    enetz
    eukene
    igone
    ihintza
    imanol
    josu
    maider
    manex
    olaia
    peio
    sendoa
    urtzi
    yeray
    zigor
  `,
  andWords: `
    eta
  `,
  roles: `
    kazetaria
    kazetari
    berriemailea
    erredaktorea
    erredakzioa
    kazetariak
  `,
  aboutAuthorHeadings: `
    egileari buruz
    egileaz
  `,
  publishedLabels: `
    argitaratua
    argitaratze data
    argitaratuta
    data
    argitaratu da
  `,
  updatedLabels: `
    eguneratua
    azken eguneratzea
    eguneratuta
  `,
  untilWordsAfter: `
    arte
  `,
  lifeWords: `
    jaioa
    hila
  `,
  ordinalEnds: `
    a
  `,
  agoWords: `
    duela
  `,
  minutesAgo: `
    minutu
  `,
  hoursAgo: `
    ordu
  `,
  daysAgo: `
    egun
  `,
  weeksAgo: `
    aste
  `,
  yesterdayWords: `
    atzo
  `,
  todayWords: `
    gaur
  `,
  readingMinutes: `
    minutu
    minutuko
  `,
  readingWords: `
    irakurtzeko denbora
    irakurketa denbora
    irakurketa
  `,
  creditLabels: `
    argazkia
    argazkiak
    irudia
    bideoa
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
  siteWords: `
    egunkaria
    berriak
    albisteak
  `,
  mastheadNames: `
    … udala
  `,
  tagLabels: `
    etiketak
    gaiak
    gako-hitzak
  `,
  speechVerbs: `
    esan du
    esan zuen
    adierazi du
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
  legalLinks: `
    lege oharra
    lege-oharra
    pribatutasun politika
    pribatutasuna
    cookie politika
    cookieak
    erabilera baldintzak
    irisgarritasuna
    webgunearen mapa
    publizitatea
  `,
  readMoreOnly: `
    irakurri gehiago
    irakurri ere
    irakurri baita ere
    ikusi gehiago
    ikusi ere
    erlazionatutako albisteak
    albiste gehiago
    lotutako albisteak
    irakurri baita
    gehiago irakurri
    lotutako artikuluak
    erlazionatutako artikuluak
    beste albisteak
    beste berri batzuk
    azken albisteak
    azken berriak
    irakurrienak
    ikusienak
    interesgarria izan daiteke
    interesatuko zaizu
    interesa dakizuke
    aurreko albistea
    hurrengo albistea
  `,
  backLinks: `
    itzuli
  `,
  commentWords: `
    iruzkin
    iruzkinak
    iruzkina
    idatzi iruzkina
  `,
  newsletterInvitations: `
    harpidetu
    harpidetu buletinera
    buletina
    egin harpidetza
    jaso
  `,
  newsletterOffers: `
    buletina
    buletinera
    posta
    kanala
  `,
  newsletterForm: `
    zure helbide elektronikoa
  `,
  advertisementMarks: `
    publizitatea
    iragarkia
  `,
  rightsNotices: `
    eskubide guztiak erreserbatuta
  `,
};
