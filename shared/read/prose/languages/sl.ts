import type { Phrases } from './phrases.ts';

/** Slovenian. */
export const sl: Phrases = {
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
    objavil
    objavila
  `,
  staffBylines: `
    uredništvo
    sta
  `,
  givenNames: `
    aljaž
    alojz
    alenka
    andraž
    andreja
    anže
    bojan
    borut
    blaž
    boštjan
    brigita
    cirila
    cvetka
    damjan
    darja
    drago
    franc
    francka
    gašper
    iztok
    jaka
    janez
    janja
    janko
    jera
    jernej
    jože
    jožica
    jure
    klavdija
    klemen
    ljudmila
    lojze
    majda
    maruša
    marjeta
    marjana
    marjetka
    matjaž
    matic
    metka
    miha
    miran
    mojca
    neja
    neža
    nika
    nuša
    polona
    primož
    sašo
    stane
    stanka
    špela
    tadej
    tilen
    tjaša
    uroš
    urška
    urša
    vojko
    zala
    zlatka
    žiga
    alojzija
    amadej
    anej
    breda
    ciril
    danica
    daša
    domen
    edvard
    franci
    frančiška
    ignac
    jerca
    jurij
    ksenija
    matevž
    melita
    mihael
    mitja
    nataša
    nejc
    patricija
    polonca
    rozalija
    srečko
    stanko
    štefka
    teja
    tomaž
    zdravko
    zvonka
    žan
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
    kolumnistka
    komentatorka
    uredništvo
  `,
  aboutAuthorHeadings: `
    o avtorju
    o avtorici
  `,
  publishedLabels: `
    objavljeno
    objava
    datum
    objavljeno dne
  `,
  publishedIn: `
    na
    v
  `,
  updatedLabels: `
    posodobljeno
    zadnja posodobitev
    nazadnje posodobljeno
    spremenjeno
    osveženo
  `,
  untilWords: `
    do
    najkasneje do
  `,
  lifeWords: `
    rojen
    rojena
    umrl
    umrla
  `,
  exportMarks: `
    izvoženo z bralnega seznama
  `,
  exportWords: `
    izvoženo iz
  `,
  agoWords: `
    pred
  `,
  minutesAgo: `
    minut
    minuta
  `,
  hoursAgo: `
    ur
    uri
    ure
    urama
  `,
  daysAgo: `
    dan
    dni
    dnevi
  `,
  weeksAgo: `
    tedni
    tedna
  `,
  yesterdayWords: `
    včeraj
  `,
  todayWords: `
    danes
  `,
  readingMinutes: `
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
  textCountWords: `
    besed
    število besed
    znakov s presledki
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
    za takojšnjo objavo
    sporočilo za javnost
    sporočilo za medije
  `,
  siteWords: `
    dnevnik
    časnik
  `,
  mastheadNames: `
    občina …
    župnija …
  `,
  issueWords: `
    številka
  `,
  numberWords: `
    št
  `,
  breadcrumbLabels: `
    nahajate se tukaj
    tukaj ste
  `,
  tagLabels: `
    oznake
    ključne besede
    teme
    značke
  `,
  speechVerbs: `
    dejal
    dejala
    povedal
    povedala
  `,
  lengthUnits: `
    besed
    znakov
  `,
  contentsLabels: `
    vsebina
    kazalo
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
    preskoči na vsebino
    skoči na vsebino
    deli članek
    deli novico
    povezava kopirana
    shrani za pozneje
    preberi kasneje
    poslušaj članek
    poslušajte članek
    povečaj sliko
    velikost pisave
    natisni članek
    prijavi napako
    prikaži komentarje
    dodaj komentar
    vklopi obvestila
    nazaj na vrh
    deli na družbenih omrežjih
    natisni recept
    nazaj na seznam
  `,
  wordsBetweenButtons: `
    na
    v
    o
    do
  `,
  siteControls: `
    preskoči na vsebino
    skoči na vsebino
  `,
  legalLinks: `
    varstvo osebnih podatkov
    politika zasebnosti
    zasebnost
    politika piškotkov
    piškotki
    nastavitve piškotkov
    pogoji uporabe
    splošni pogoji
    pravno obvestilo
    kolofon
    izjava o dostopnosti
    oglaševanje
  `,
  readMoreOnly: `
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
    berite tudi
    sorodni članki
    sorodne vsebine
    povezane vsebine
    podobni članki
    več novic
    drugi članki
    najbolj brani članki
    najnovejše novice
    zadnje novice
    zadnji članki
    najbolj komentirano
    morda vas zanima
    morda vas bo zanimalo
    morda vas zanima tudi
    ne zamudite
    izbor uredništva
    prejšnji članek
    naslednji članek
  `,
  backLinks: `
    nazaj
  `,
  commentWords: `
    komentar
    komentarji
    komentarjev
    komentiraj
    dodaj komentar
    napiši komentar
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
  newsletterOffers: `
    e-novice
    novice
    e-novičnik
    kanal
    e-pošto
    aplikacijo
  `,
  newsletterForm: `
    vaš e-naslov
    e-poštni naslov
    vnesite e-naslov
  `,
  followInvitations: `
    sledite nam na
    spremljajte nas na
  `,
  unsubscribeLinks: `
    odjava
  `,
  browserLinks: `
    odpri v brskalniku
    prikaži v brskalniku
    odprite ga v brskalniku
  `,
  platformLines: `
    prikaži izvirnik
    pošlji prijatelju
    podprite neodvisno novinarstvo…
  `,
  advertisementMarks: `
    oglas
    oglasno sporočilo
    oglasi
    članek se nadaljuje pod oglasom
  `,
  paywallNotices: `
    samo za naročnike
    vsebina za naročnike
  `,
  rightsNotices: `
    vse pravice pridržane
    avtorske pravice
  `,
  correspondenceLabels: `
    korespondenčni avtor
  `,
  issueDeadlines: `
    rok za oddajo prispevkov
    naslednja številka
  `,
  mailSubjectLabels: `
    zadeva
  `,
  mailSenderLabels: `
    od
  `,
  mailDateLabels: `
    datum
    poslano
  `,
  mailOtherLabels: `
    za
  `,
  forwardedMarks: `
    posredovano
    velikokrat posredovano
  `,
};
