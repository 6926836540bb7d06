import type { Phrases } from './phrases.ts';

/** Albanian. */
export const sq: Phrases = {
  bylineBefore: `
    nga
    autori
    autorja
    shkroi
    shkruan
    përgatiti
  `,
  staffBylines: `
    redaksia
    nga redaksia
  `,
  bylineOrPlace: `
    nga
  `,
  givenNames: `
    adelina
    afërdita
    agim
    agron
    albana
    altin
    alketa
    ardian
    arben
    artan
    besim
    besnik
    blerim
    blerta
    bujar
    burim
    dritan
    drita
    dukagjin
    edlira
    edmond
    elira
    elton
    elvana
    endri
    enkeleda
    erion
    ermal
    ermira
    etleva
    faton
    fatmir
    fatos
    flamur
    gazmend
    gëzim
    genc
    gjergj
    gjon
    hajdar
    iliriana
    ilir
    jonida
    kastriot
    lindita
    luljeta
    majlinda
    nexhat
    petrit
    rovena
    rudina
    shkëlzen
    shpend
    shpresa
    shqipe
    skënder
    sokol
    spartak
    teuta
    valbona
    valon
    vjollca
    xhevdet
    anila
    ardit
    arbër
    arjeta
    armend
    avni
    bekim
    besart
    blerina
    bledar
    dardan
    driton
    edona
    egzon
    eljona
    enkelejda
    erjon
    fatbardha
    fisnik
    flaka
    gani
    hysen
    ilirjana
    jeton
    klodian
    kujtim
    lavdim
    leonora
    liridon
    lirije
    marigona
    merita
    naim
    nderim
    përparim
    qendrim
    rexhep
    rinor
    suela
    valmir
    xhemal
    ylli
    zef
  `,
  roles: `
    gazetar
    gazetare
    gazetarja
    agjencia
    korrespondente
    kryeredaktor
    kryeredaktore
    opinionist
  `,
  aboutAuthorHeadings: `
    rreth autorit
    për autorin
    rreth autores
  `,
  publishedLabels: `
    publikuar
    publikuar më
    botuar
    botuar më
    data
  `,
  publishedIn: `
    në
  `,
  updatedLabels: `
    përditësuar
    përditësuar më
    përditësimi i fundit
  `,
  untilWords: `
    deri më
    deri
  `,
  lifeWords: `
    lindur
    vdekur
  `,
  agoWords: `
    para
  `,
  hoursAgo: `
    orë
  `,
  daysAgo: `
    ditë
  `,
  weeksAgo: `
    javë
  `,
  yesterdayWords: `
    dje
  `,
  todayWords: `
    sot
  `,
  readingMinutes: `
    minuta
    minutë
    min
  `,
  readingWords: `
    kohë leximi
    lexim
    koha e leximit
  `,
  creditLabels: `
    foto
    fotografi
    imazh
    video
  `,
  sectionNames: `
    lajme
    politikë
    ekonomi
    kulturë
    sport
    botë
    kronikë
  `,
  siteWords: `
    gazeta
    lajme
    lajmet
  `,
  mastheadNames: `
    bashkia …
    gazeta …
    komuna …
  `,
  tagLabels: `
    etiketa
    temat
    fjalë kyçe
  `,
  speechVerbs: `
    tha
    deklaroi
  `,
  shareActions: `
    shpërndaje
    shpërndaj
    shpërndaje në facebook
    ndaje
    kopjo linkun
    printo
    ruaj
    komento
  `,
  legalLinks: `
    politika e privatësisë
    privatësia
    politikat e privatësisë
    kushtet e përdorimit
    termat dhe kushtet
    impresum
  `,
  readMoreOnly: `
    lexo edhe
    lexoni edhe
    lexo më shumë
    lexoni më shumë
    lajme të ngjashme
    shiko edhe
    të ngjashme
    më shumë për temën
    artikuj të ngjashëm
    artikuj të lidhur
    lajme të lidhura
    lajme të tjera
    të tjera
    lajmet e fundit
    lajmi i fundit
    më të lexuarat
    më të lexuara
    të fundit
    të rekomanduara
    mund t'ju interesojë
    mund t'ju pëlqejë
    artikulli paraprak
    artikulli tjetër
    artikulli i mëparshëm
    artikulli i radhës
  `,
  commentWords: `
    koment
    komente
    komentet
    komento
    lini një koment
  `,
  newsletterInvitations: `
    abonohu
    abonohuni
    na ndiqni
    na ndiqni në
    buletini
  `,
  newsletterOffers: `
    buletini
    buletinin
  `,
  newsletterForm: `
    adresa juaj e emailit
  `,
  advertisementMarks: `
    reklamë
    reklama
  `,
  rightsNotices: `
    të gjitha të drejtat e rezervuara
  `,
};
