import type { Phrases } from './phrases.ts';

/** Lithuanian. */
export const lt: Phrases = {
  bylineBefore: `
    autorius
    autorė
    autoriai
    parengė
    parašė
    tekstas
    kalbino
    rašo
    žurnalistas
    žurnalistė
    paskelbė
  `,
  staffBylines: `
    redakcija
    elta
    bns
  `,
  givenNames: `
    aidas
    airina
    aistė
    albinas
    aldona
    algimantas
    algirdas
    almantas
    andrius
    antanas
    arvydas
    asta
    audra
    audrius
    aurelija
    austėja
    birutė
    česlovas
    daiva
    dainius
    danguolė
    danutė
    darius
    deividas
    donatas
    edvardas
    ernestas
    eugenijus
    evaldas
    feliksas
    gabija
    gediminas
    genovaitė
    giedrė
    giedrius
    gintaras
    gintarė
    gitana
    gražina
    gytis
    henrikas
    ignas
    indrė
    jadvyga
    juozas
    jurga
    jurgita
    justas
    justina
    juozapas
    karolis
    kazimieras
    kazys
    laurynas
    leonas
    linas
    liudas
    loreta
    mantas
    martynas
    mindaugas
    mykolas
    neringa
    nerijus
    nijolė
    paulius
    petras
    povilas
    ramūnas
    ramunė
    raimondas
    remigijus
    rimantas
    robertas
    romualdas
    sigitas
    sonata
    stasys
    urtė
    vaidas
    vaida
    valdas
    valdemaras
    vidas
    vidmantas
    viktoras
    vilius
    virginija
    virginijus
    vitalija
    vladas
    zenonas
    žydrūnas
    žilvinas
    živilė
    agnė
    aivaras
    akvilė
    algis
    alfonsas
    alvydas
    arnas
    artūras
    audronė
    aurelijus
    aurimas
    aušra
    bronius
    dalius
    deimantė
    dominykas
    dovilė
    eglė
    eimantas
    emilija
    ernesta
    ginta
    gintautas
    goda
    ingrida
    jolita
    jovita
    justinas
    jūratė
    kamilė
    kornelija
    kotryna
    laimonas
    laimutė
    liudvikas
    lukrecija
    matas
    milda
    modestas
    nojus
    oksana
    orinta
    raimonda
    rasma
    rimas
    rimvydas
    rokas
    romas
    saulius
    simas
    simonas
    skirmantė
    skirmantas
    snieguolė
    stanislovas
    stasė
    šarūnas
    tadas
    teresė
    ugnė
    vaiva
    vilija
    vygantas
    vytenis
    zigmas
    žygimantas
  `,
  roles: `
    žurnalistas
    žurnalistė
    korespondentas
    korespondentė
    redaktorius
    redaktorė
    redakcija
    agentūra
    reporteris
    reporterė
    apžvalgininkas
    apžvalgininkė
    fotografas
    publicistas
    publicistė
  `,
  aboutAuthorHeadings: `
    apie autorių
    apie autorę
    apie autorius
  `,
  publishedLabels: `
    paskelbta
    publikuota
    data
    skelbta
    paskelbimo data
    įkelta
  `,
  updatedLabels: `
    atnaujinta
    paskutinį kartą atnaujinta
    pakeista
    redaguota
    papildyta
  `,
  untilWords: `
    iki
  `,
  lifeWords: `
    gimė
    mirė
  `,
  agoWords: `
    prieš
  `,
  minutesAgo: `
    minučių
    minutės
  `,
  hoursAgo: `
    valandų
    valandas
    valandą
    val
  `,
  daysAgo: `
    dienų
    dieną
  `,
  weeksAgo: `
    savaičių
    savaites
  `,
  yesterdayWords: `
    vakar
  `,
  todayWords: `
    šiandien
  `,
  readingMinutes: `
    minutė
    minutės
    minučių
    min
  `,
  readingWords: `
    skaitymo laikas
    skaitymo trukmė
    skaitymas
    skaitymo
  `,
  textCountWords: `
    žodžių
    žodžių skaičius
    ženklų su tarpais
  `,
  creditLabels: `
    nuotrauka
    nuotraukos
    nuotr
    nuotraukoje
    iliustracija
    vaizdo įrašas
    fotografas
  `,
  sectionNames: `
    naujienos
    lietuva
    lietuvoje
    pasaulis
    pasaulyje
    verslas
    kultūra
    sportas
    politika
    nuomonės
    mokslas
    sveikata
    skelbti nedelsiant
    pranešimas spaudai
  `,
  siteWords: `
    naujienos
    žinios
    dienraštis
  `,
  mastheadNames: `
    … savivaldybė
    … parapija
  `,
  issueWords: `
    numeris
  `,
  numberWords: `
    nr
  `,
  breadcrumbLabels: `
    jūs esate čia
  `,
  tagLabels: `
    žymos
    raktažodžiai
    temos
    žymės
  `,
  speechVerbs: `
    sakė
    teigė
    pasakojo
    pridūrė
    pareiškė
  `,
  pageWords: `
    puslapis
  `,
  shareActions: `
    dalintis
    dalinkis
    pasidalinti
    pasidalink
    dalintis facebook
    kopijuoti nuorodą
    spausdinti
    išsaugoti
    klausytis
    komentuoti
    dalinkitės
    dalytis
    pasidalinkite
    dalintis straipsniu
    nuoroda nukopijuota
    išsaugoti straipsnį
    skaityti vėliau
    pridėti prie mėgstamų
    klausyti straipsnio
    klausykite straipsnio
    padidinti nuotrauką
    teksto dydis
    šrifto dydis
    spausdinti straipsnį
    siųsti draugui
    pranešti apie klaidą
    radote klaidą
    pastebėjote klaidą
    rodyti komentarus
    skaityti komentarus
    rašyti komentarą
    įjungti pranešimus
    grįžti į viršų
    atgal į viršų
  `,
  legalLinks: `
    privatumo politika
    privatumas
    asmens duomenų apsauga
    duomenų apsauga
    slapukai
    slapukų politika
    slapukų nustatymai
    naudojimo taisyklės
    naudojimosi taisyklės
    taisyklės
    sąlygos ir taisyklės
    prieinamumas
    reklama
  `,
  readMoreOnly: `
    taip pat skaitykite
    skaitykite taip pat
    skaityti daugiau
    skaitykite daugiau
    susiję straipsniai
    plačiau
    dar skaitykite
    skaityti toliau
    susijusios naujienos
    skaitomiausi
    rekomenduojame
    skaityk taip pat
    taip pat skaityk
    skaitykite toliau
    žiūrėkite taip pat
    taip pat žiūrėkite
    susijusios temos
    susijęs turinys
    panašūs straipsniai
    panašios naujienos
    ta pačia tema
    daugiau šia tema
    kiti straipsniai
    kitos naujienos
    daugiau naujienų
    daugiau straipsnių
    naujausi straipsniai
    naujausios naujienos
    paskutinės naujienos
    skaitomiausi straipsniai
    skaitomiausios naujienos
    labiausiai skaitomi
    populiariausi straipsniai
    populiariausios naujienos
    komentuojamiausi
    rekomenduojami straipsniai
    redakcija rekomenduoja
    redakcijos pasirinkimas
    jus taip pat gali sudominti
    jus gali sudominti
    tau gali patikti
    jums gali patikti
    ankstesnis straipsnis
    kitas straipsnis
    kita naujiena
    ankstesnė naujiena
  `,
  backLinks: `
    atgal
  `,
  commentWords: `
    komentaras
    komentarai
    komentarų
    komentuoti
    rašyti komentarą
    palikti komentarą
  `,
  newsletterInvitations: `
    prenumeruokite
    prenumeruoti
    naujienlaiškis
    užsiprenumeruokite
    sekite mus
    gaukite
  `,
  newsletterOffers: `
    naujienlaiškis
    naujienlaiškį
    el paštą
    kanalą
    programėlę
  `,
  newsletterForm: `
    jūsų el paštas
    el pašto adresas
    įveskite el paštą
  `,
  followInvitations: `
    sekite mus
    raskite mus
  `,
  unsubscribeLinks: `
    atsisakyti prenumeratos
  `,
  browserLinks: `
    peržiūrėti naršyklėje
    atidaryti naršyklėje
  `,
  platformLines: `
    norėdami komentuoti, …
    norėdami palikti komentarą, …
    prisijunkite, kad galėtumėte komentuoti…
    pastebėjote klaidą?…
    radote klaidą?…
    ar patiko straipsnis?…
    kopijuoti, platinti … draudžiama…
    be raštiško … sutikimo …
    žiūrėti originalą
    persiųsti draugui
    paremkite nepriklausomą žurnalistiką…
  `,
  advertisementMarks: `
    reklama
    turinio rinkodara
    straipsnis tęsiamas po reklama
    straipsnio tęsinys po reklama
  `,
  paywallNotices: `
    tik prenumeratoriams
  `,
  rightsNotices: `
    visos teisės saugomos
    visos teisės ginamos
    draudžiama
    kopijuoti draudžiama
  `,
  imprintLabels: `
    šaltinis
  `,
  mailSubjectLabels: `
    tema
  `,
  mailSenderLabels: `
    nuo
    siuntėjas
  `,
  mailDateLabels: `
    data
    išsiųsta
  `,
  mailOtherLabels: `
    kam
    gavėjas
  `,
  forwardedMarks: `
    persiųsta
    persiųsta daug kartų
  `,
};
