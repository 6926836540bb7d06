import type { Phrases } from './phrases.ts';

/** Romanian. */
export const ro: Phrases = {
  bylineBefore: `
    de
    scris de
    autor
    text de
    un articol de
    articol de
    un material de
    reportaj de
    redactat de
    publicat de
    interviu de
    postat de
    analiză de
    editorial de
    cronică de
  `,
  staffBylines: `
    redacția
    de redacția
    agerpres
    de redacție
    redacție
  `,
  bylineOrPlace: `
    de
  `,
  givenNames: `
    adina
    alin
    anca
    andreea
    aurel
    aurelia
    camelia
    călin
    cezar
    ciprian
    claudiu
    constantin
    corina
    cornel
    cosmin
    costel
    costin
    crina
    daria
    dorin
    dorina
    doru
    dragoș
    dumitru
    ecaterina
    eduard
    felicia
    flavius
    florentina
    floriana
    gavril
    georgiana
    gheorghe
    gheorghița
    grigore
    horia
    iancu
    ileana
    ilie
    ilinca
    ioan
    ionela
    ionuț
    iulia
    iulian
    iuliana
    laurențiu
    liviu
    lucian
    lucreția
    luminița
    mădălina
    maricica
    marin
    marilena
    mihnea
    mihail
    mircea
    miruna
    narcisa
    nicolae
    nicoleta
    nicușor
    octavian
    oana
    otilia
    ovidiu
    petre
    petru
    raluca
    răzvan
    remus
    rodica
    roxana
    ruxandra
    sanda
    sergiu
    septimiu
    silviu
    smaranda
    sorin
    sorina
    stela
    teodora
    toader
    traian
    tudor
    tiberiu
    valeriu
    vasile
    vasilica
    viorel
    viorica
    virgil
    vlăduț
    zamfir
    anghel
    aurelian
    aurica
    camil
    catinca
    catrinel
    cosmina
    cristi
    dinu
    doina
    dumitra
    elisabeta
    eusebiu
    flaviu
    florica
    florina
    georgeta
    horațiu
    ionel
    iustin
    lăcrămioara
    lenuța
    leontin
    marinela
    matei
    medeea
    miona
    neculai
    petruța
    serban
    stelian
    steliana
    tiberius
    tudora
    viorela
    voicu
    zenovia
    ana-maria
    larisa
    mioara
    corneliu
    dănuț
    iacob
    iosif
    mirel
    nelu
    nicu
    silvian
  `,
  andWords: `
    și
  `,
  roles: `
    jurnalist
    jurnalistă
    corespondent
    corespondentă
    agenția
    fotoreporter
    redactoare
    redactor-șef
    reporteră
    editorialist
    ziarist
    ziaristă
    editoare
    redacția
  `,
  institutionWords: `
    universitatea…
    institutul…
  `,
  aboutAuthorHeadings: `
    despre autor
    despre autoare
    despre autori
  `,
  publishedLabels: `
    publicat
    publicat la
    publicat pe
    publicat în
    data publicării
    data
    postat
    postat la
    publicată
    creat
  `,
  publishedIn: `
    pe
    la
    în
  `,
  updatedLabels: `
    actualizat
    actualizat la
    actualizat pe
    ultima actualizare
    actualizare
    modificat
    ultima modificare
    actualizată
    data actualizării
  `,
  dateJoints: `
    la
  `,
  untilWords: `
    până la
    până pe
    până în
  `,
  toWords: `
    la
  `,
  lifeWords: `
    născut
    născută
    decedat
    decedată
    murit
  `,
  eventLabels: `
    loc
    locul
    locația
    unde
    vorbitor
    vorbitori
    intrare
    intrarea
    bilete
  `,
  savedLabels: `
    salvat
    salvat în
    accesat
    accesat la
    descărcat
    tipărit
    adăugat la
  `,
  exportMarks: `
    exportat din lista de lectură
    exportat din lista de citit
  `,
  exportWords: `
    exportat din
  `,
  agoWords: `
    acum
    în urmă
  `,
  oneWords: `
    un
    o
  `,
  minutesAgo: `
    minut
    minute
  `,
  hoursAgo: `
    oră
    ore
  `,
  daysAgo: `
    zi
    zile
  `,
  weeksAgo: `
    săptămână
    săptămâni
  `,
  yesterdayWords: `
    ieri
  `,
  todayWords: `
    astăzi
    azi
  `,
  readingMinutes: `
    minut
    minute
  `,
  readingWords: `
    timp de citire
    timp de lectură
    citire
    lectură
    de citit
  `,
  textCountWords: `
    cuvinte
    număr de cuvinte
    numărul de cuvinte
    caractere cu spații
    caractere inclusiv spații
    semne cu spații
    citat de
    evidențieri
    note
    citări
  `,
  creditLabels: `
    foto
    fotografie
    imagine
    sursă foto
    credit foto
    ilustrație
    grafică
    video
    fotografii
    arhivă
  `,
  pictureAgencies: `
    agerpres
  `,
  newsAgencies: `
    agerpres
  `,
  sectionNames: `
    acasă
    actualitate
    știri
    social
    eveniment
    cultură
    sport
    politică
    economie
    externe
    opinii
    sănătate
    local
    pentru publicare imediată
    pentru difuzare imediată
    comunicat de presă
    decese
    necrologuri
    film
    cărți
    literatură
    muzică
    teatru
    artă
    călătorii
  `,
  siteWords: `
    ziarul
  `,
  mastheadNames: `
    asociația …
    comuna …
    consiliul local …
    ministerul …
    monitorul de …
    parohia …
    primăria …
    primăria comunei …
    primăria municipiului …
  `,
  issueWords: `
    numărul
  `,
  numberWords: `
    nr
  `,
  breadcrumbLabels: `
    sunteți aici
    te afli aici
    ești aici
  `,
  tagLabels: `
    etichete
    taguri
    tag-uri
    cuvinte cheie
    subiecte
    teme
    categorii
  `,
  speechVerbs: `
    a spus
    a declarat
  `,
  lengthUnits: `
    cuvinte
    semne
    caractere
  `,
  pageWords: `
    pagina
  `,
  contentsLabels: `
    cuprins
  `,
  shareActions: `
    distribuie
    distribuie pe
    distribuie articolul
    trimite
    trimite pe
    trimite prin e-mail
    copiază link
    copiază linkul
    copiază link-ul
    link copiat
    printează
    imprimă
    tipărește
    salvează
    salvează articolul
    ascultă
    ascultă articolul
    urmărește-ne
    urmărește-ne pe
    distribuie pe facebook
    trimite pe whatsapp
    ascultă știrea
    dă share
    susține-ne
    donează
    sari la rețetă
    tipărește rețeta
    se deschide într-o fereastră nouă
    închide fereastra
    adaugă în calendar
    vezi traducerea
    sari la conținut
    sari la conținutul principal
    treci la conținut
    mergi la conținut
    salvează pentru mai târziu
    citește mai târziu
    adaugă la favorite
    mărește imaginea
    mărește fotografia
    ecran complet
    deschide galeria
    vezi galeria
    vezi toate fotografiile
    dimensiune text
    mărime text
    mărește textul
    micșorează textul
    distribuie pe x
    distribuie pe twitter
    distribuie pe whatsapp
    distribuie prin email
    distribuie acest articol
    distribuie știrea
    trimite pe email
    trimite prin email
    trimite unui prieten
    tipărește articolul
    descarcă pdf
    raportează o eroare
    semnalează o eroare
    ai găsit o eroare
    vezi comentariile
    arată comentariile
    citește comentariile
    adaugă comentariu
    adaugă un comentariu
    lasă un comentariu
    activează notificările
    urmărește subiectul
    înapoi sus
    mergi sus
    înapoi la prima pagină
    distribuie pe rețelele sociale
    mergi la rețetă
    printează rețeta
    înapoi la știri
    înapoi la listă
  `,
  weakButtons: `
    vezi harta
    cumpără bilete
  `,
  wordsBetweenButtons: `
    pe
    prin
    si
    o
    a
    la
    de
  `,
  siteControls: `
    sari la conținut
    autentificare
    conectare
    înregistrare
    abonare
    meniu
    caută
    căutare
    acasă
    prima pagină
    despre noi
    contact
    arhivă
    sari la conținutul principal
    treci la conținut
    mergi la conținut
  `,
  legalLinks: `
    politica de confidențialitate
    confidențialitate
    politică de confidențialitate
    protecția datelor
    protecția datelor personale
    prelucrarea datelor personale
    politica de cookie
    politica de cookies
    politica cookies
    politică cookies
    setări cookies
    cookies
    termeni și condiții
    termeni și condiții de utilizare
    condiții de utilizare
    termeni de utilizare
    anpc
    politica editorială
    cod etic
    publicitate
    setări de confidențialitate
  `,
  thisPageWords: `
    această pagină
    acest articol
    acestui autor
  `,
  liveControls: `
    live
    în direct
    live text
    puncte cheie
    actualizează
    încarcă mai mult
    vezi mai mult
    postări anterioare
    activează notificările
  `,
  readMoreOnly: `
    citește și
    citiți și
    citește mai mult
    vezi și
    articole similare
    articole recomandate
    recomandări
    cele mai citite
    pe aceeași temă
    te-ar putea interesa
    citește mai departe
    articolul următor
    știri similare
    alte știri
    recomandarea redacției
    cele mai noi
    articolul anterior
    știrea anterioară
    știrea următoare
    alte articole de același autor
    toate articolele autorului
    citește mai multe
    citește continuarea
    citește în continuare
    vedeți și
    articole asemănătoare
    articole conexe
    articole recente
    articole populare
    articole pe aceeași temă
    alte articole
    mai multe articole
    mai multe știri
    mai multe despre
    știri recomandate
    știri recente
    subiecte similare
    subiecte asemănătoare
    cele mai citite articole
    cele mai citite știri
    cele mai noi știri
    cele mai populare
    cele mai comentate
    cele mai recente
    cele mai recente știri
    ultimele știri
    ultimele articole
    ultimele noutăți
    recomandările redacției
    recomandat pentru tine
    recomandate pentru tine
    te ar putea interesa
    te ar putea interesa și
    te ar mai putea interesa
    v ar putea interesa
    v ar putea interesa și
    îți recomandăm
    vă recomandăm
    poate te interesează
    nu rata
    nu ratați
  `,
  backLinks: `
    înapoi
  `,
  commentWords: `
    comentariu
    comentarii
    comentează
    adaugă un comentariu
    lasă un comentariu
    vezi comentarii
    niciun comentariu
    trebuie să fii autentificat pentru a comenta
    scrie un comentariu
    adaugă comentariu
  `,
  commentSections: `
    adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu
    adresa ta de email nu va fi publicată
  `,
  commentVerbs: `
    spune
    a spus
    a scris
  `,
  newsletterInvitations: `
    newsletter
    newsletterul
    abonează-te
    abonați-vă
    abonare
    înscrie-te
    primește
    urmărește canalul
    descarcă aplicația
    rămâi la curent
    urmărește-ne pe google news
    urmăriți-ne
    abonează-te la
    intră în comunitatea
  `,
  newsletterOffers: `
    newsletter
    newsletterul
    newsletter-ul
    e-mail
    email
    canal
    canalul
    whatsapp
    telegram
  `,
  newsletterForm: `
    adresa ta de e-mail
    adresa de e-mail
    adresa de email
    introdu adresa
    introduceți adresa
    prin abonare
    te poți dezabona
    vă puteți dezabona
    mă abonez
    abonează-te acum
  `,
  inboxEnds: `
    în inboxul tău
    pe adresa ta de e-mail
  `,
  followInvitations: `
    urmărește-ne pe
    urmăriți-ne pe
    găsește-ne pe
    abonează-te la canalul
    urmărește
    urmăriți
  `,
  unsubscribeLinks: `
    dezabonare
    dezabonează-te
    dezabonați-vă
    dezabonează-mă
    gestionează preferințele
  `,
  browserLinks: `
    vezi în browser
    deschide în browser
    vizualizează în browser
    citește în browser
    deschide-l în browser
  `,
  mailFootLeads: `
    primești acest e-mail
    ați primit acest e-mail
    primiți acest e-mail
    primiți acest newsletter
    primești acest newsletter
    ați primit acest mesaj
  `,
  platformLines: `
    salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez
    acest site folosește akismet pentru a reduce spamul…
    trimis de pe iphone-ul meu
    trimis de pe ipad-ul meu
    obțineți outlook pentru ios
    obțineți outlook pentru android
    ai găsit o eroare?…
    ați găsit o eroare?…
    ți-a plăcut articolul?…
    ți-a plăcut acest articol?…
    v-a plăcut articolul?…
    pentru a comenta trebuie să …
    autentifică-te pentru a comenta…
    comentariile sunt închise…
    fii primul care comentează…
    urmărește … pe google news
    abonează-te la canalul …whatsapp…
    vezi originalul
    vezi articolul original
    trimite mai departe acest e-mail
    trimite unui prieten
    articolul continuă după reclamă
    susține jurnalismul…
    susțineți jurnalismul…
    susține-ne pe patreon…
    trimite mai departe acest e-mail unui prieten
    deschide în browser
    continuare în pagina …
    urmare din pagina …
  `,
  likeHeadings: `
    apreciază
    îmi place
  `,
  loadingWords: `
    încarc
    se încarcă
  `,
  advertisementMarks: `
    publicitate
    reclamă
    articolul continuă după publicitate
    articolul continuă mai jos
    conținut sponsorizat
  `,
  affiliateNotices: `
    acest articol conține linkuri afiliate
  `,
  paywallMatters: `
    …abonn…
    …articol…
  `,
  freeArticleNotices: `
    acest articol este gratuit
    citești un articol gratuit
    citiți un articol gratuit
    mai ai … articole gratuite…
    mai aveți … articole gratuite…
  `,
  cookieNotices: `
    folosim cookie-uri
    utilizăm cookie-uri
    acest site folosește
    acest site utilizează
    acceptă toate
    accept cookies
    respinge toate
    noi și partenerii noștri
  `,
  rightsNotices: `
    toate drepturile rezervate
    reproducerea interzisă
    copyright
    drepturi rezervate
    preluarea integrală
  `,
  rightsTerms: `
    …acord…
    …interzis…
  `,
  imprintLabels: `
    editor
    editat de
    semnalează o eroare
    redactor șef
    corectură
    sursa
    surse
    dezvoltat de
  `,
  pressContactLabels: `
    contact presă
    contact de presă
    birou de presă
    persoană de contact pentru presă
  `,
  correspondenceLabels: `
    autor corespondent
    autor de corespondență
  `,
  issueDeadlines: `
    închiderea ediției
    numărul următor
  `,
  issuePublishers: `
    editat de
  `,
  mailSubjectLabels: `
    subiect
  `,
  mailSenderLabels: `
    de la
  `,
  mailDateLabels: `
    data
    trimis
  `,
  mailOtherLabels: `
    către
  `,
  mailNotices: `
    acest mesaj și orice
    acest mesaj și fișierele
    acest e-mail și orice
    acest e-mail și fișierele
    informațiile conținute în acest mesaj
  `,
  forwardedMarks: `
    redirecționat
    redirecționat de multe ori
  `,
  forwardMarks: `
    redir
  `,
  editorLabels: `
    notă pentru redacție
    notă pentru editor
    notă redacțională internă
  `,
  commentLabels: `
    comentariu
  `,
  manuscriptLines: `
    a nu se publica
    a nu se publica înainte …
    document partajat
    ultima editare acum …
    ultima modificare acum …
  `,
  voteWords: `
    voturi
    evaluări
    de voturi
  `,
  neighbourLabels: `
    următorul
    precedentul
    articolul următor
    articolul anterior
  `,
};
