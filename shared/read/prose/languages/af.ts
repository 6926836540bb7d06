import type { Phrases } from './phrases.ts';

/** Afrikaans. */
export const af: Phrases = {
  bylineBefore: `
    deur
    geskryf deur
    teks deur
    rubriek deur
    ontleding deur
    onderhoud deur
    resensie deur
  `,
  bylineWithColon: `
    skrywer
    outeur
    joernalis
    verslaggewer
    teks
  `,
  authorNouns: `
    outeur
  `,
  staffBylines: `
    redaksie
    nuusredaksie
  `,
  givenNames: `
    aletta
    alet
    annelize
    arno
    barend
    braam
    carel
    christo
    coenraad
    cornelius
    danie
    deon
    doret
    elmarie
    elna
    elsabé
    erns
    esmarie
    fanie
    frik
    gideon
    hanlie
    hennie
    hermien
    hettie
    jaco
    jacoba
    jacobus
    jacomina
    juanita
    kobie
    kobus
    lizette
    lourens
    magriet
    mariaan
    marietjie
    marthinus
    mathilda
    morné
    neels
    nicolaas
    nicolene
    petrus
    retha
    rian
    riaan
    riana
    sanet
    santie
    schalk
    stefanus
    stoffel
    sunette
    tertius
    theunis
    tinus
    tobie
    trudie
    wiid
    wynand
    yolandi
    zelda
    adri
    amoré
    andries
    annetjie
    anri
    bernadine
    carien
    charl
    chrisna
    coenie
    corné
    corlia
    daleen
    derick
    elbie
    elize
    ettienne
    hanli
    heindrich
    jan-jan
    karien
    karlien
    lebogang
    leani
    lientjie
    liesl
    lindie
    lizelle
    llewellyn
    marelize
    mariëtte
    marinda
    nelmarie
    ockert
    petronel
    rassie
    reinet
    ronel
    ruan
    sarel
    stephanus
    surika
    theuns
    wian
    willemien
  `,
  andWords: `
    en
  `,
  roles: `
    joernalis
    verslaggewer
    nuusredakteur
    rubriekskrywer
  `,
  aboutAuthorHeadings: `
    oor die skrywer
    oor die outeur
    meer oor die skrywer
  `,
  publishedLabels: `
    gepubliseer
    gepubliseer op
    geplaas
    geplaas op
    datum
  `,
  publishedIn: `
    op
    in
    by
  `,
  updatedLabels: `
    opgedateer
    laas opgedateer
    bygewerk
    gewysig
  `,
  untilWords: `
    tot
    tot en met
  `,
  lifeWords: `
    gebore
    oorlede
  `,
  agoWords: `
    gelede
  `,
  oneWords: `
    een
  `,
  hoursAgo: `
    uur
  `,
  daysAgo: `
    dag
    dae
  `,
  weeksAgo: `
    week
    weke
  `,
  yesterdayWords: `
    gister
  `,
  todayWords: `
    vandag
  `,
  readingMinutes: `
    minute
    minuut
  `,
  readingWords: `
    leestyd
    lees
  `,
  creditLabels: `
    foto
    foto's
    fotograaf
    prent
    beeld
    illustrasie
  `,
  sectionNames: `
    nuus
    sport
    politiek
    sake
    vermaak
    leefstyl
    wêreld
    menings
  `,
  siteWords: `
    koerant
    nuus
  `,
  mastheadNames: `
    munisipaliteit …
    … munisipaliteit
    … koerant
  `,
  tagLabels: `
    etikette
    onderwerpe
    sleutelwoorde
  `,
  speechVerbs: `
    gesê
  `,
  lengthUnits: `
    woorde
  `,
  shareActions: `
    deel
    deel op
    deel op facebook
    deel hierdie artikel
    deel artikel
    kopieer skakel
    druk
    stoor
    luister
    deel op whatsapp
    skakel gekopieer
    stoor artikel
    lees later
    luister na artikel
    luister na hierdie artikel
    druk artikel
    stuur per e-pos
    stuur na 'n vriend
    teksgrootte
    rapporteer 'n fout
    meld 'n fout
    sien kommentaar
    lewer kommentaar
    terug na bo
  `,
  legalLinks: `
    privaatheidsbeleid
    privaatheid
    gebruiksvoorwaardes
    bepalings en voorwaardes
    terme en voorwaardes
    vrywaring
  `,
  readMoreOnly: `
    lees ook
    lees meer
    lees verder
    verwante artikels
    meer oor
    sien ook
    meer stories
    verwante stories
    soortgelyke artikels
    meer nuus
    ander artikels
    jongste nuus
    nuutste nuus
    jongste artikels
    mees gelees
    meest gelees
    gewilde artikels
    jy sal dalk ook hou van
    jy mag dalk ook hou van
    vorige artikel
    volgende artikel
    moenie misloop nie
  `,
  commentWords: `
    kommentaar
    kommentare
    lewer kommentaar
  `,
  newsletterInvitations: `
    nuusbrief
    teken in vir
    teken in op ons
    skryf in vir
    ontvang ons
  `,
  newsletterOffers: `
    nuusbrief
    e-pos
    kanaal
    whatsapp
  `,
  newsletterForm: `
    jou e-posadres
    voer jou e-posadres in
  `,
  followInvitations: `
    volg ons op
  `,
  platformLines: `
    teken in om kommentaar te lewer…
    wees die eerste om kommentaar te lewer…
  `,
  advertisementMarks: `
    advertensie
    advertensies
    geborg
    artikel gaan voort onder die advertensie
  `,
  rightsNotices: `
    alle regte voorbehou
  `,
  forwardedMarks: `
    aangestuur
    baie keer aangestuur
  `,
};
