import type { Phrases } from './phrases.ts';

/** Estonian. */
export const et: Phrases = {
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
    postitas
    postitanud
  `,
  staffBylines: `
    toimetus
    bns
  `,
  givenNames: `
    aivar
    aili
    andrus
    anneli
    arvo
    hele
    hillar
    imbi
    jaak
    jaan
    jaanika
    janek
    jüri
    kaarel
    kaie
    kaire
    kairi
    kalev
    kersti
    kertu
    külli
    kristel
    kristi
    kristiina
    küllike
    leho
    lembit
    liina
    liis
    liisa
    liivi
    maie
    maret
    margus
    marju
    meelis
    mihkel
    milvi
    pille
    piret
    rait
    raivo
    riina
    siim
    siiri
    sirje
    taavi
    tanel
    tarmo
    tarvo
    tauno
    tõnis
    tõnu
    triin
    tiia
    ülle
    ülo
    urve
    vello
    viive
    viivi
    virve
    aadu
    aare
    aarne
    aigar
    aive
    alar
    allar
    ando
    argo
    arvi
    arved
    eevi
    eha
    eike
    eiki
    endel
    epp
    erki
    hardi
    heiki
    heili
    heino
    heli
    helja
    helve
    ilmar
    indrek
    jaanus
    janika
    joosep
    juhan
    kadi
    kaido
    kairit
    kalmer
    katre
    kaur
    kerli
    ketlin
    kristo
    leelo
    leida
    leili
    lii
    liisi
    loone
    luule
    madis
    malle
    marge
    merike
    mikk
    peeter
    raimond
    raili
    reet
    reelika
    riho
    siret
    taivo
    tarvi
    tiiu
    triinu
    uku
    vahur
    vaike
    valdek
    vallo
    veiko
    veljo
    villu
    väino
  `,
  andWords: `
    ja
  `,
  roles: `
    ajakirjanik
    toimetaja
    toimetus
    peatoimetaja
    uudistetoimetaja
    ajakirjanikud
  `,
  aboutAuthorHeadings: `
    autorist
    autori kohta
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
  clockJoints: `
    kell
  `,
  untilWords: `
    kuni
    hiljemalt
  `,
  lifeWords: `
    sündinud
    surnud
  `,
  agoWords: `
    tagasi
  `,
  minutesAgo: `
    minutit
  `,
  hoursAgo: `
    tundi
    tunni
  `,
  daysAgo: `
    päeva
    päev
  `,
  weeksAgo: `
    nädalat
    nädala
  `,
  yesterdayWords: `
    eile
  `,
  todayWords: `
    täna
  `,
  readingMinutes: `
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
  textCountWords: `
    sõna
    sõnade arv
    tähemärki koos tühikutega
    tähemärki
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
    koheseks avaldamiseks
  `,
  siteWords: `
    postimees
    päevaleht
    õhtuleht
    uudised
    ajaleht
  `,
  mastheadNames: `
    … vald
    … vallavalitsus
    …leht
  `,
  issueWords: `
    number
  `,
  numberWords: `
    nr
  `,
  breadcrumbLabels: `
    oled siin
    asute siin
  `,
  tagLabels: `
    märksõnad
    sildid
    teemad
    märksõna
  `,
  speechVerbs: `
    ütles
    sõnas
    rääkis
    kirjutas
  `,
  lengthUnits: `
    sõna
    tähemärki
  `,
  pageWords: `
    lk
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
    liigu sisu juurde
    liigu edasi põhisisu juurde
    link kopeeritud
    salvesta artikkel
    salvesta hilisemaks
    loe hiljem
    lisa lemmikutesse
    kuula lugu
    suurenda pilti
    teksti suurus
    prindi artikkel
    saada sõbrale
    saada e-kirjaga
    teata veast
    leidsid vea
    vaata kommentaare
    näita kommentaare
    loe kommentaare
    kommenteeri
    lisa kommentaar
    lülita teavitused sisse
    tagasi üles
    tagasi avalehele
  `,
  wordsBetweenButtons: `
    ja
    ta
  `,
  siteControls: `
    liigu sisu juurde
    liigu edasi põhisisu juurde
  `,
  legalLinks: `
    privaatsuspoliitika
    privaatsustingimused
    privaatsus
    andmekaitse
    andmekaitsetingimused
    isikuandmete töötlemine
    küpsised
    küpsiste seaded
    küpsiste kasutamine
    kasutustingimused
    üldtingimused
    tellimistingimused
    ligipääsetavus
    reklaam
  `,
  readMoreOnly: `
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
    vaata lisaks
    vaata veel
    seotud uudised
    seotud teemad
    sarnased artiklid
    sarnased lood
    veel samal teemal
    veel uudiseid
    teised uudised
    teised lood
    muud uudised
    viimased uudised
    viimased artiklid
    värsked uudised
    uusimad lood
    loetumad
    loetumad lood
    loetumad uudised
    enim loetud
    kommenteeritumad
    soovitame lugeda
    toimetus soovitab
    toimetaja soovitab
    toimetaja valik
    võib huvitada
    sind võib huvitada
    sulle võib huvi pakkuda
    teid võib huvitada
    ära jäta vahele
    eelmine artikkel
    järgmine artikkel
    eelmine uudis
    järgmine uudis
  `,
  backLinks: `
    tagasi
  `,
  commentWords: `
    kommentaar
    kommentaarid
    kommentaari
    kommenteeri
    lisa kommentaar
  `,
  newsletterInvitations: `
    uudiskiri
    telli uudiskiri
    liitu
    liitu uudiskirjaga
    telli
    jälgi meid
  `,
  newsletterOffers: `
    uudiskiri
    uudiskirja
    uudiskirjaga
    e-post
    kanal
    äpp
  `,
  newsletterForm: `
    sinu e-post
    e-posti aadress
    sisesta e-post
  `,
  followInvitations: `
    jälgi meid
    leia meid
  `,
  unsubscribeLinks: `
    loobu uudiskirjast
  `,
  browserLinks: `
    vaata brauseris
    ava brauseris
  `,
  platformLines: `
    logi sisse, et kommenteerida…
    kommenteerimiseks logi sisse…
    kommenteerimiseks …sisse logida…
    leidsid vea?…
    märkasid viga?…
    kas sulle meeldis see artikkel?…
    saada vihje…
    vaata originaali
    saada sõbrale
    toeta sõltumatut ajakirjandust…
  `,
  advertisementMarks: `
    reklaam
    sisuturundus
    artikkel jätkub pärast reklaami
    lugu jätkub pärast reklaami
  `,
  paywallNotices: `
    ainult tellijale
    tellijale
  `,
  rightsNotices: `
    kõik õigused kaitstud
    autoriõigus
  `,
  imprintLabels: `
    allikas
  `,
  issueDeadlines: `
    järgmine number ilmub
    lehe järgmine number
  `,
  mailSubjectLabels: `
    teema
  `,
  mailSenderLabels: `
    saatja
    kellelt
  `,
  mailDateLabels: `
    kuupäev
    saadetud
  `,
  mailOtherLabels: `
    saaja
    kellele
  `,
  forwardedMarks: `
    edastatud
    edastatud mitu korda
    korduvalt edastatud
  `,
};
