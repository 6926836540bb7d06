import type { Phrases } from './phrases.ts';

/** Welsh. */
export const cy: Phrases = {
  bylineBefore: `
    gan
    awdur
    ysgrifennwyd gan
    testun gan
  `,
  bylineOrPlace: `
    gan
  `,
  givenNames: `
    aled
    alun
    aneirin
    angharad
    bedwyr
    beti
    branwen
    bryn
    carys
    catrin
    ceri
    ceridwen
    cerys
    dafydd
    delyth
    dilys
    eirlys
    eifion
    eleri
    elinor
    emyr
    eurig
    ffion
    geraint
    gethin
    glenys
    glyn
    gruffydd
    gwenan
    gwenda
    gwenllian
    gwilym
    gwyn
    heledd
    hefin
    hywel
    huw
    idris
    ieuan
    ifan
    ifor
    illtud
    iolo
    iwan
    llinos
    llio
    llyr
    lowri
    mair
    marged
    mared
    meinir
    meleri
    menna
    meurig
    mihangel
    morfudd
    myfanwy
    nerys
    nia
    olwen
    osian
    owain
    rhian
    rhodri
    seren
    siân
    siôn
    sioned
    steffan
    tegid
    tegwen
    tomos
    tudur
    alwyn
    anwen
    arwel
    bethan
    betsan
    bronwen
    cadi
    caradog
    ceinwen
    eilir
    eirian
    elen
    eluned
    emlyn
    emrys
    esyllt
    eurgain
    gerallt
    glesni
    gruffudd
    guto
    gwenno
    gwion
    hawys
    heulwen
    iestyn
    illtyd
    iorwerth
    leusa
    llew
    lleucu
    lliwen
    llywelyn
    luned
    mabli
    meilir
    meredydd
    mererid
    myrddin
    rhisiart
    rhun
    rhydian
    siwan
    teleri
    tirion
    trystan
    tudwal
  `,
  rareParticles: `
    ap
    ab
  `,
  roles: `
    newyddiadurwr
    gohebydd
    golygydd
  `,
  aboutAuthorHeadings: `
    am yr awdur
  `,
  publishedLabels: `
    cyhoeddwyd
    cyhoeddwyd ar
    dyddiad
    wedi'i gyhoeddi
  `,
  publishedIn: `
    ar
    yn
  `,
  updatedLabels: `
    diweddarwyd
    diweddarwyd ddiwethaf
    wedi'i ddiweddaru
  `,
  untilWords: `
    tan
    hyd at
  `,
  lifeWords: `
    ganwyd
    bu farw
  `,
  agoWords: `
    yn ôl
  `,
  minutesAgo: `
    munud
  `,
  hoursAgo: `
    awr
  `,
  daysAgo: `
    diwrnod
  `,
  weeksAgo: `
    wythnos
  `,
  yesterdayWords: `
    ddoe
  `,
  todayWords: `
    heddiw
  `,
  readingMinutes: `
    munud
    funud
  `,
  readingWords: `
    amser darllen
    i'w ddarllen
  `,
  creditLabels: `
    llun
    lluniau
    ffotograff
    ffynhonnell y llun
    disgrifiad o'r llun
  `,
  sectionNames: `
    newyddion
    chwaraeon
    gwleidyddiaeth
    diwylliant
    cymru
  `,
  siteWords: `
    newyddion
  `,
  mastheadNames: `
    cyngor …
    cyngor cymuned …
    papur bro …
  `,
  tagLabels: `
    tagiau
    pynciau cysylltiedig
    pynciau
  `,
  speechVerbs: `
    dywedodd
    meddai
  `,
  shareActions: `
    rhannu
    rhannwch
    rhannu ar facebook
    copïo dolen
    argraffu
    arbed
  `,
  legalLinks: `
    polisi preifatrwydd
    preifatrwydd
    telerau defnyddio
    telerau ac amodau
    hygyrchedd
    cwcis
    polisi cwcis
  `,
  readMoreOnly: `
    darllen mwy
    darllenwch hefyd
    darllen hefyd
    mwy ar y stori hon
    straeon perthnasol
    gweler hefyd
    hefyd o ddiddordeb
    darllenwch fwy
    erthyglau cysylltiedig
    straeon cysylltiedig
    mwy o straeon
    mwy o newyddion
    straeon eraill
    newyddion diweddaraf
    y diweddaraf
    mwyaf darllenadwy
    mwyaf poblogaidd
    erthygl flaenorol
    erthygl nesaf
  `,
  backLinks: `
    yn ôl
  `,
  commentWords: `
    sylw
    sylwadau
    gadael sylw
  `,
  newsletterInvitations: `
    cylchlythyr
    tanysgrifio
    tanysgrifiwch
    cofrestrwch
  `,
  newsletterOffers: `
    cylchlythyr
  `,
  newsletterForm: `
    eich cyfeiriad e-bost
  `,
  advertisementMarks: `
    hysbyseb
    hysbysebion
  `,
  rightsNotices: `
    cedwir pob hawl
  `,
};
