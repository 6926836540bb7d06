import type { Phrases } from './phrases.ts';

/** Dutch. */
export const nl: Phrases = {
  bylineBefore: `
    ingediend door
    door
    geschreven door
    tekst door
    een artikel van
    een verhaal van
    een interview door
    door onze redacteur
    door onze redactrice
    door onze verslaggever
    door onze verslaggeefster
    door onze correspondent
    van onze verslaggever
    van onze verslaggeefster
    van onze correspondent
    van onze redacteur
    opgetekend door
    een reportage van
    een bijdrage van
    liveblog door
    live verslag door
    liveverslag door
    opgesteld door
    samengesteld door
    geplaatst door
    gepost door
    gepubliceerd door
    een lezing van
    lezing van
    een toespraak van
    een preek van
    analyse door
    column door
    opinie door
    interview door
    reportage door
    recensie door
    commentaar door
    essay door
    verslag door
  `,
  bylineWithColon: `
    tekst
    auteur
    auteurs
    verslaggever
    journalist
    redacteur
    interview
    geschreven
    correspondent
    reportage
  `,
  authorNouns: `
    auteur
  `,
  byWords: `
    door
  `,
  byAfterVerb: `
    door
  `,
  postedWords: `
    geschreven
    geplaatst
  `,
  postWords: `
    bericht
  `,
  staffBylines: `
    redactie
    door onze redactie
    onze redactie
    door redactie
    van onze redactie
    de redactie
    door de redactie
    anp
    door anp
    webredactie
  `,
  givenNames: `
    annelies
    anouk
    arjen
    bart
    bas
    bram
    carlijn
    cees
    coen
    daan
    dirk
    eline
    els
    esmee
    femke
    floor
    frits
    geert
    gerrit
    gijs
    hanneke
    hans
    harm
    henk
    ineke
    ingrid
    jaap
    jan
    jasper
    jeroen
    jesse
    joost
    jordy
    joris
    joep
    jurgen
    karin
    kees
    koen
    laurens
    lieke
    lotte
    maarten
    maartje
    marieke
    marijke
    marjolein
    mark
    martijn
    mieke
    niels
    pieter
    piet
    rens
    rik
    roel
    ruud
    saskia
    sander
    sanne
    sjoerd
    sofie
    stijn
    thijs
    tineke
    tijs
    tom
    wim
    wouter
    yvonne
    willem
    wilma
    evelien
    tessa
    jelle
    elise
    annemarie
    anneke
    aad
    aafke
    adriaan
    annemieke
    annet
    arend
    arjan
    berend
    douwe
    evert
    fenna
    floris
    freek
    hanny
    harmen
    harrie
    heleen
    herman
    huub
    janneke
    jaap-jan
    jet
    jolanda
    jos
    jurre
    karel
    katrijn
    klaas
    koos
    leendert
    lieve
    lies
    liesbeth
    lisanne
    lobke
    loes
    luuk
    maaike
    machteld
    margriet
    marije
    marjan
    marleen
    marloes
    marnix
    mathijs
    meindert
    menno
    merel
    michiel
    nanda
    natasja
    nienke
    noortje
    pepijn
    pim
    reinier
    renske
    rineke
    rosanne
    siem
    sietske
    sjaak
    teun
    tijmen
    tjitske
    toos
    trijntje
    ton
    wessel
    wiebe
    wieke
    wiegert
    wilhelmina
    willeke
    aagje
    aart
    alida
    alwin
    annemiek
    arie
    baukje
    bauke
    bert-jan
    bouke
    brechtje
    carolien
    christiaan
    corrie
    diederik
    dieuwertje
    doutzen
    eelco
    elly
    elske
    emiel
    erik-jan
    ferdi
    fokke
    folkert
    foppe
    frans
    frederiek
    froukje
    gerbrand
    gerrit-jan
    gert-jan
    greetje
    griet
    guus
    hein
    hielke
    hiltje
    ite
    jacco
    jan-willem
    jannie
    jantine
    jeanine
    jelmer
    jetske
    jitske
    jorrit
    josje
    jurjen
    karlijn
    kees-jan
    lammert
    lisette
    marijn
    matthijs
    nico
    niek
    onno
    puck
    quinten
    rianne
    robbert
    robert-jan
    roeland
    roelof
    rutger
    siebe
    sjors
    sybren
    titia
    toon
    truus
    wietske
    willem-jan
    willemijn
    wytske
    ype
    aaltje
    adrie
    albertine
    anniek
    arnoud
    auke
    bastiaan
    beatrijs
    boudewijn
    casper
    constantijn
    corine
    cornelis
    derk
    doortje
    eddy
    eefje
    egbert
    eveline
    feike
    fien
    floortje
    geertje
    geesje
    gerben
    gerwin
    gijsbert
    hannie
    helma
    hendrika
    hetty
    hidde
    ien
    janna
    jannes
    jantje
    jelte
    jetty
    jolien
    josine
    joukje
    juul
    klaartje
    leontien
    lidewij
    lodewijk
    margreet
    marga
    marike
    maurits
    miek
    minke
    moniek
    paulien
    pleun
    reinder
    reinout
    remco
    rinke
    rogier
    roosmarijn
    sebastiaan
    sietse
    teunis
    tjeerd
    valentijn
    wibe
    wubbo
    zeger
    zwaantje
    betje
    betsy
    bregje
    catharina
    cisca
    claartje
    coby
    dieuwke
    dineke
    feikje
    geertrui
    gerrie
    geske
    guusje
    hendrikje
    jacomijn
    jannetje
    jantien
    josien
    katrien
    lieselot
    madelief
    mieneke
    neeltje
    nelleke
    nicolette
    rietje
    stien
    suze
    teuntje
    veerle
    wendela
    wiepke
    yfke
    albertus
    alewijn
    diederick
    eelke
    ewout
    geerten
    gerlof
    godfried
    govert
    hessel
    huib
    ijsbrand
    jochem
    jop
    lieven
    maarten-jan
    merijn
    mees
    oege
    otte
    rienk
    sicco
    siebren
    theun
    tiemen
    tijn
    tjerk
    twan
    wytze
    yde
    ysbrand
  `,
  andWords: `
    en
  `,
  withWords: `
    met
  `,
  placeWords: `
    voor
    uit
    in
  `,
  particles: `
    van
    de
    der
    den
    ter
    ten
    te
  `,
  rareParticles: `
    het
  `,
  roles: `
    …verslaggever…
    …redacteur…
    verslaggeefster
    redactrice
    redactie
    persbureau
    fotograaf
    columniste
  `,
  jobs: `
    directeur
    voorzitter
    hoogleraar
    onderzoeker
    ingenieur
    bestuurder
    burgemeester
    econoom
  `,
  institutionWords: `
    universiteit…
    hogeschool…
  `,
  afterNameOnPages: `
    in
  `,
  companyForms: `
    bv
    b.v
  `,
  aboutAuthorHeadings: `
    over de auteur
    over de auteurs
    over de schrijver
    over de schrijfster
    over de journalist
  `,
  aboutWords: `
    over
  `,
  authorVerbs: `
    schrijft
  `,
  publishedLabels: `
    gepubliceerd
    gepubliceerd op
    geplaatst
    geplaatst op
    verschenen op
    datum
    publicatiedatum
    publicatie
    online sinds
    aangemaakt op
    ingediend
  `,
  publishedIn: `
    op
    in
  `,
  updatedLabels: `
    bijgewerkt
    bijgewerkt op
    laatst bijgewerkt
    laatst bijgewerkt op
    update
    laatste update
    gewijzigd
    gewijzigd op
    laatst gewijzigd
    aangepast
    aangepast op
    geüpdatet
    bijgewerkt om
    geactualiseerd
    laatst aangepast
    laatst bewerkt
  `,
  dateJoints: `
    op
  `,
  untilWords: `
    tot
    tot en met
    t/m
    uiterlijk
  `,
  lifeWords: `
    geboren
    overleden
    gestorven
    overleed
    stierf
  `,
  heldWords: `
    gehouden op
    gehouden in
    gehouden te
    opgenomen in
    opgenomen op
    vergadering van
    vergadering op
  `,
  eventLabels: `
    locatie
    plaats
    waar
    spreker
    sprekers
    toegang
    entree
    kaarten
    tickets
    zaal open
  `,
  savedLabels: `
    opgeslagen
    opgeslagen in
    opgeslagen op
    geraadpleegd op
    gedownload op
    afgedrukt op
    toegevoegd aan
  `,
  exportMarks: `
    geëxporteerd uit leeslijst
    geëxporteerd uit mijn leeslijst
    geëxporteerd uit de leeslijst
  `,
  exportWords: `
    geëxporteerd uit
    geëxporteerd met
    opgeslagen met
    gedeeld via
    verzonden vanuit
  `,
  hoursFrom: `
    van
  `,
  agoWords: `
    geleden
  `,
  otherRelativeTimeWords: `
    circa
    ca
  `,
  oneWords: `
    één
  `,
  minutesAgo: `
    minuut
    minuten
  `,
  hoursAgo: `
    uur
    uren
  `,
  daysAgo: `
    dag
    dagen
  `,
  weeksAgo: `
    week
    weken
  `,
  yesterdayWords: `
    gisteren
  `,
  todayWords: `
    vandaag
    zojuist
  `,
  readingMinutes: `
    minuut
    minuten
  `,
  readingWords: `
    leestijd
    lezen
    leestijd ca
    om te lezen
  `,
  otherReadingTimeWords: `
    ongeveer
    circa
    in
    de
    ca
  `,
  textCountWords: `
    woorden
    aantal woorden
    woordental
    tekens inclusief spaties
    tekens incl spaties
    tekens met spaties
    tekens zonder spaties
    aantal tekens
    inclusief spaties
    incl spaties
    geciteerd door
    markeringen
    notities
    citaten
  `,
  creditLabels: `
    foto
    foto's
    fotografie
    fotograaf
    beeld
    afbeelding
    illustratie
    foto van
    bron
    beeldbron
    infographic
    video
    archieffoto
    bijschrift
  `,
  captionLabels: `
    bijschrift
    bijschrift foto
  `,
  picturePlaces: `
    boven
    onder
    links
    rechts
  `,
  pictureAgencies: `
    anp
    belga
  `,
  newsAgencies: `
    anp
    belga
  `,
  sectionNames: `
    persbericht
    nieuws
    binnenland
    buitenland
    economie
    cultuur
    sport
    politiek
    opinie
    achtergrond
    reportage
    interview
    analyse
    column
    wetenschap
    gezondheid
    regio
    exclusief
    commentaar
    home
    vlaanderen
    lokaal
    gemeente
    ingezonden brieven
    brieven
    tribune
    voor onmiddellijke publicatie
    voor directe publicatie
    voor onmiddellijke verspreiding
    familieberichten
    overlijdensberichten
    film
    films
    boeken
    muziek
    theater
    televisie
    kunst
    reizen
    eten
    recensie
    recensies
  `,
  siteWords: `
    krant
    dagblad
    courant
    nieuws
  `,
  mastheadNames: `
    gemeente …
    kerkblad …
    parochie …
    protestantse gemeente …
    provincie …
    stichting …
    vereniging …
    waterschap …
    … courant
    … dagblad
    … dorpskrant
    … nieuwsblad
    … weekblad
    …bode
    …courant
    …krant
    …vereniging
    nieuwsbrief …
    basisschool …
    nieuwsbrief van …
    nieuwsbrief basisschool …
  `,
  regionWords: `
    Gemeente
    Provincie
  `,
  numberWords: `
    nr
  `,
  breadcrumbLabels: `
    u bent hier
    u bevindt zich hier
    je bent hier
    je bevindt je hier
  `,
  tagLabels: `
    trefwoorden
    tags
    onderwerpen
    onderwerp
    thema's
    labels
    categorieën
    rubriek
  `,
  speechVerbs: `
    zei
    zeiden
    vertelde
    schreef
    vroeg
  `,
  lineJoints: `
    en
    of
  `,
  deskNotes: `
    voegt toe
    toevoeging
    herhaling
    correctie van
    met nieuwe
    aangevuld met
  `,
  endMarks: `
    einde
  `,
  lengthUnits: `
    woorden
    tekens
  `,
  pageWords: `
    pagina
    blz
  `,
  contentsLabels: `
    inhoud
    inhoudsopgave
    in dit artikel
    op deze pagina
  `,
  shareActions: `
    delen
    deel
    deel dit artikel
    deel artikel
    artikel delen
    deel op
    deel via
    delen via
    delen op
    kopieer link
    kopieer de link
    link kopiëren
    link gekopieerd
    print
    printen
    afdrukken
    artikel afdrukken
    bewaar artikel
    artikel bewaren
    bewaren
    opslaan
    luister naar dit artikel
    luister
    luisteren
    mail dit artikel
    stuur door
    doorsturen
    volg ons
    volg ons op
    reageer
    reageren
    naar boven
    lees later
    leg voor later
    reageer op dit artikel
    artikel beluisteren
    luister naar het artikel
    stuur artikel door
    geef cadeau
    cadeau geven
    tip de redactie
    fout gezien
    taalfout gezien
    steun ons
    doneer
    doneer nu
    word lid
    ga naar inhoud
    ga naar de inhoud
    naar hoofdinhoud
    naar het recept
    ga naar recept
    print recept
    recept printen
    recept afdrukken
    klik om te delen op
    klik om te delen met
    wordt in een nieuw venster geopend
    klik om af te drukken
    klik om dit te e-mailen naar een vriend
    vind ik leuk aan het laden
    venster sluiten
    pagina afdrukken
    verstuurd vanaf mijn iphone
    denk aan het milieu voordat u deze e-mail print
    luister op
    luister via
    beluister op
    solliciteer nu
    direct solliciteren
    vacature bewaren
    bewaar vacature
    terug naar overzicht
    pdf-versie
    download pdf
    toevoegen aan agenda
    zet in agenda
    vertaling weergeven
    toon kaart
    bekijk op volledig scherm
    naar de inhoud
    ga naar hoofdinhoud
    ga naar de hoofdinhoud
    spring naar inhoud
    direct naar inhoud
    menu openen
    open menu
    menu sluiten
    markeren als ongelezen
    markeer als ongelezen
    terug naar de inhoudsopgave
    deel deze aflevering
    aflevering delen
    geef dit artikel cadeau
    artikel cadeau geven
    bewaar dit artikel
    bewaar voor later
    later lezen
    opslaan voor later
    toevoegen aan favorieten
    toevoegen aan leeslijst
    beluister dit artikel
    beluister artikel
    luister naar artikel
    lees voor
    voorlezen
    afbeelding vergroten
    foto vergroten
    vergroot afbeelding
    vergroot foto
    vergroten
    volledig scherm
    bekijk fotogalerij
    open galerij
    bekijk alle foto's
    tekstgrootte
    lettergrootte
    tekst vergroten
    tekst verkleinen
    lettertype vergroten
    deel op facebook
    deel op x
    deel op twitter
    deel op whatsapp
    deel via whatsapp
    deel via e-mail
    deel via mail
    deel op linkedin
    delen via whatsapp
    delen via e-mail
    delen op facebook
    delen op x
    deel dit bericht
    deel dit nieuws
    deel deze pagina
    bericht delen
    mail artikel
    stuur naar een vriend
    print artikel
    print dit artikel
    artikel printen
    download als pdf
    fout melden
    meld een fout
    foutje gezien
    zie je een fout
    correctie doorgeven
    reacties bekijken
    bekijk reacties
    bekijk alle reacties
    toon reacties
    verberg reacties
    laad meer reacties
    plaats een reactie
    plaats reactie
    meldingen aanzetten
    volg dit onderwerp
    volg onderwerp
    volg auteur
    terug naar boven
    terug naar begin
    terug naar home
    deelopties
    delen via sociale media
    deel via sociale media
    delen op sociale media
    spring naar recept
    spring naar het recept
    bewaar recept
    recept opslaan
    beoordeel dit recept
    waardeer dit recept
    pin dit recept
    pin voor later
    terug naar nieuws
    terug naar alle nieuwsberichten
    terug naar het overzicht
    terug naar nieuwsoverzicht
    terug naar blog
    leeslijst
    trakteer me op een koffie
    trakteer mij op een koffie
  `,
  weakButtons: `
    volg
    volgen
    reacties
    sluiten
    menu
    meer
    weergaven
    keer gelezen
    keer bekeken
    steek een kaarsje aan
    condoleer
    schrijf een condoleance
    koop tickets
    word abonnee
    word lid
    word premium
    persbericht printen
    download persbericht
    beelden downloaden
    hoe te citeren
    citeren
  `,
  wordsBetweenButtons: `
    minuten
    op
    dit
    het
    met
    via
    in
    de
    te
    en
    link
    app
  `,
  siteControls: `
    naar de inhoud
    ga naar de inhoud
    ga naar hoofdinhoud
    inloggen
    aanmelden
    registreren
    mijn account
    abonneer
    abonneren
    word abonnee
    menu
    zoeken
    startpagina
    over ons
    over mij
    contact
    archief
    naar hoofdinhoud
    ga naar de hoofdinhoud
    spring naar inhoud
    direct naar inhoud
    menu openen
    open menu
    menu sluiten
  `,
  legalLinks: `
    privacy
    privacybeleid
    privacyverklaring
    privacystatement
    privacy statement
    privacy instellingen
    privacyinstellingen
    cookiebeleid
    cookieverklaring
    cookies
    cookie instellingen
    cookieinstellingen
    algemene voorwaarden
    gebruiksvoorwaarden
    gebruikersvoorwaarden
    voorwaarden
    disclaimer
    colofon
    toegankelijkheid
    toegankelijkheidsverklaring
    adverteren
    werken bij
    auteursrecht
    auteursrechten
    redactiestatuut
    klachten
    privacy-instellingen
    cookie-instellingen
  `,
  thisPageWords: `
    deze pagina
    dit artikel
    deze auteur
  `,
  liveControls: `
    live
    liveblog
    volgen
    de belangrijkste punten
    in het kort
    vernieuwen
    ververs
    toon meer
    laad meer
    meer laden
    oudere berichten
    toon oudere berichten
    nieuwe berichten
    nieuwste eerst
    het liveblog is gesloten
    net binnen
    belangrijkste updates
    meldingen inschakelen
    zet meldingen aan
  `,
  readMoreOnly: `
    lees ook
    lees meer
    lees verder
    zie ook
    bekijk ook
    meer over
    meer over dit onderwerp
    gerelateerd
    gerelateerde artikelen
    meest gelezen
    aanbevolen
    ook interessant
    meer lezen
    dit vind je misschien ook leuk
    luister ook
    ook in het nieuws
    meer nieuws
    bekijk meer
    lees hier
    verder lezen
    gerelateerd nieuws
    tip van de redactie
    lees meer over
    vergelijkbare vacatures
    alle persberichten
    meer persberichten
    vorig bericht
    volgend bericht
    vorig artikel
    volgend artikel
    meer van deze auteur
    alle artikelen van deze auteur
    meer artikelen van deze auteur
    vergelijkbare recepten
    meer recepten
    gerelateerde berichten
    gerelateerde onderwerpen
    gerelateerde content
    gerelateerd artikel
    gerelateerde video's
    vergelijkbare artikelen
    soortgelijke artikelen
    andere artikelen
    meer artikelen
    meer berichten
    meer verhalen
    meer lezen over
    meer over dit thema
    meer uit deze rubriek
    meer uit deze categorie
    meer uit de regio
    meest gelezen artikelen
    meest gelezen berichten
    best gelezen
    meest bekeken
    meest gedeeld
    meest besproken
    populaire artikelen
    populaire berichten
    nu populair
    laatste nieuws
    laatste artikelen
    laatste berichten
    laatste updates
    recente artikelen
    recente berichten
    nieuwste artikelen
    nieuwste berichten
    het laatste nieuws
    hoofdpunten
    aanbevolen artikelen
    aanbevolen voor jou
    aanbevolen voor u
    onze aanraders
    leestips
    leestip
    lees vooral ook
    lees hierna
    lees nu ook
    lees ook deze artikelen
    lees het hele artikel
    dit vind je misschien ook interessant
    dit vindt u misschien ook interessant
    misschien vind je dit ook leuk
    misschien vind je dit ook interessant
    misschien ook interessant
    misschien ook interessant voor jou
    interessant voor jou
    ook interessant voor u
    anderen lazen ook
    anderen lezen ook
    lezers lazen ook
    andere lezers lazen ook
    wat anderen lezen
    keuze van de redactie
    selectie van de redactie
    tips van de redactie
    elders op het web
    van onze partners
    aangeboden door onze partners
    volgende artikel
    vorige artikel
    volgende bericht
    vorige bericht
    lees het volledige artikel
  `,
  readMoreBeforeSeparator: `
    video
    podcast
    lees
    bekijk
    luister
    meer
    volgende pagina
    volgende artikel
    vorige artikel
    volgend artikel
    vorig artikel
  `,
  relatedLeads: `
    lees ook
    lees meer
  `,
  sectionLinks: `
    meest gelezen in
  `,
  sectionLinksBelow: `
    meer in
  `,
  backLinks: `
    terug
  `,
  moreAboutQuestions: `
    meer lezen over
    meer weten over
  `,
  firstCounts: `
    Één
  `,
  commentWords: `
    reactie
    reacties
    reageer
    reageren
    plaats een reactie
    geef een reactie
    schrijf een reactie
    bekijk reacties
    geen reacties
    toon reacties
    wees de eerste
    praat mee
    lees de reacties
    je moet ingelogd zijn om een reactie te plaatsen
    u moet ingelogd zijn om te reageren
    log in om te reageren
    laat een reactie achter
    bekijk alle reacties
    alle reacties
    huisregels
    spelregels reacties
    log in om een reactie te plaatsen
    log in om een reactie achter te laten
    alle opmerkingen
    opmerking toevoegen
    reactie toevoegen
    voeg een reactie toe
  `,
  commentSections: `
    je e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
    het e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
    je e-mailadres wordt niet gepubliceerd
  `,
  commentVerbs: `
    zegt
    zei
    schreef
    schrijft
  `,
  newsletterInvitations: `
    nieuwsbrief
    nieuwsbrieven
    onze nieuwsbrief
    schrijf je in
    schrijf u in
    meld je aan voor
    meld u aan
    abonneer je
    abonneer u
    ontvang
    ontvang onze
    ontvang de
    ontvang elke
    blijf op de hoogte
    mis niets
    volg ons kanaal
    volg ons whatsapp
    download onze app
    al abonnee
    ontvang het nieuws
    stuur ons je
    stuur uw
    stuur je
  `,
  newsletterOffers: `
    nieuwsbrief
    nieuwsbrieven
    e-mail
    mail
    mailbox
    inbox
    kanaal
    whatsapp
    app
    uitschrijven
    telegram
  `,
  newsletterForm: `
    je e-mailadres
    uw e-mailadres
    jouw e-mailadres
    e-mailadres
    vul je e-mailadres in
    vul uw e-mailadres in
    door je aan te melden
    door u aan te melden
    door je in te schrijven
    je kunt je altijd
    u kunt zich altijd
    afmelden kan altijd
    meld je aan
    meld me aan
    inschrijven
    aanmelden
    je ontvangt deze e-mail
    u ontvangt deze e-mail
    uitschrijven
    voeg ons toe aan je adresboek
  `,
  inboxEnds: `
    in je mailbox
    in je inbox
    in uw mailbox
    in uw inbox
  `,
  followInvitations: `
    volg ons op
    volg mij op
    volg me op
    volg ons via
    word lid van onze
    abonneer je op ons
    volg
    vind ons op
    steun ons op
    steun ons via
  `,
  unsubscribeLinks: `
    afmelden
    uitschrijven
    uitschrijven voor deze nieuwsbrief
    voorkeuren beheren
    voorkeuren aanpassen
    je voorkeuren aanpassen
    je uitschrijven
    abonnement beheren
    afmelden voor deze nieuwsbrief
  `,
  browserLinks: `
    bekijk in browser
    bekijk in je browser
    bekijk in uw browser
    bekijk deze e-mail in je browser
    bekijk deze e-mail in uw browser
    bekijk deze mail in je browser
    bekijk hem in je browser
    bekijk hem in uw browser
    open hem in je browser
    lees in je browser
    lees hem in je browser
    bekijk de webversie
    bekijk de online versie
  `,
  mailFootLeads: `
    je ontvangt deze e-mail
    je ontvangt deze nieuwsbrief
    u ontvangt deze e-mail
    u ontvangt deze nieuwsbrief
    deze e-mail is verzonden
    je krijgt deze nieuwsbrief
    je krijgt deze e-mail
    je ontvangt deze mail
    u ontvangt deze mail
    u krijgt deze nieuwsbrief
    je hebt deze e-mail ontvangen
    deze nieuwsbrief is verzonden
    deze e-mail is verstuurd
  `,
  ownWords: `
    onze
    ons
    je
    uw
  `,
  siteAppeals: `
    dit bericht is geplaatst …
    dit bericht werd geplaatst …
  `,
  platformLines: `
    mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats
    deze site gebruikt akismet om spam te verminderen…
    klik om … (wordt in een nieuw venster geopend)
    klik om … (opent in een nieuw venster)
    vind-ik-leuk aan het laden
    vind ik leuk aan het laden
    verstuurd vanaf mijn iphone
    verzonden vanaf mijn iphone
    verstuurd vanaf mijn ipad
    verzonden vanaf mijn ipad
    verzonden vanaf mijn galaxy
    outlook voor ios downloaden
    outlook voor android downloaden
    verzonden vanuit outlook voor ios
    verzonden vanuit outlook voor android
    verzonden vanuit mail voor windows
    verzonden vanuit mail voor windows 10
    verzonden vanuit yahoo mail op android
    wat vind jij? praat mee…
    wat vind jij hiervan?…
    praat mee op …
    reageren is niet meer mogelijk…
    je moet ingelogd zijn om …reageren…
    je moet inloggen om te reageren…
    inloggen om te reageren…
    reageren is alleen mogelijk …
    foutje gezien?…
    fout gezien?…
    zie je een fout?…
    heb je een fout gezien?…
    heeft u een fout gezien?…
    heb je een tip?…
    heb je een tip voor …
    heeft u een tip?…
    heb je een tip of opmerking?…
    tip onze redactie…
    wat vind je van dit artikel?…
    wat vond je van dit artikel?…
    vond je dit artikel interessant?…
    volg … op google nieuws…
    volg ons op google nieuws…
    altijd op de hoogte van het nieuws …
    altijd op de hoogte van het laatste nieuws …
    wees de eerste die reageert…
    origineel bekijken
    bekijk origineel
    bekijk het origineel
    origineel artikel openen
    stuur deze nieuwsbrief door
    stuur deze e-mail door
    stuur deze mail door
    deze e-mail doorsturen
    deze nieuwsbrief doorsturen
    doorsturen aan een vriend
    doorsturen naar een vriend
    stuur door naar een vriend
    dit artikel is automatisch …
    dit bericht is automatisch …
    lees verder na de advertentie
    verder lezen na de advertentie
    tekst gaat verder onder de advertentie
    steun onafhankelijke journalistiek…
    steun onze journalistiek…
    steun lokale journalistiek…
    steun ons op patreon…
    je hebt … markering in dit artikel
    je hebt … markeringen in dit artikel
    notitie toevoegen
    kvk-nummer…
    stuur deze nieuwsbrief door aan een vriend
    stuur deze nieuwsbrief door naar een vriend
    stuur deze mail door naar een vriend
    pin dit voor later
    bewaar deze pin voor later
    openen in browser
    open in browser
    vervolg op pagina …
    vervolg van pagina …
    lees verder op pagina …
  `,
  likeHeadings: `
    vind ik leuk
    vind ik leuk wordpress
  `,
  loadingWords: `
    bezig met laden
    laden
    aan het laden
  `,
  advertisementMarks: `
    advertentie
    advertenties
    reclame
    gesponsord
    gesponsorde inhoud
    tekst gaat verder onder de advertentie
    artikel gaat verder onder de advertentie
    lees verder onder de advertentie
    lees verder na de advertentie
    lees verder
    de tekst gaat hieronder verder
    tekst loopt door onder de advertentie
  `,
  affiliateNotices: `
    dit artikel bevat affiliate links
    dit artikel bevat affiliatelinks
    wij kunnen een commissie ontvangen
    deze pagina bevat affiliate links
    deze pagina bevat affiliatelinks
    deze blog bevat affiliate links
    dit recept bevat affiliate links
    als amazon-partner
  `,
  sponsorLabels: `
    gesponsord door
    mogelijk gemaakt door
    aangeboden door
  `,
  paywallNotices: `
    alleen voor abonnees
    dit artikel is exclusief
    exclusief voor abonnees
    verder lezen met
    lees verder met een abonnement
    premium
    onbeperkt lezen
    word abonnee
    word nu abonnee
    al abonnee
    dit is een premium artikel
    lees dit artikel gratis
    probeer een maand
    probeer nu een maand
    eerste maand gratis
    neem een abonnement
    word abonnee vanaf
    om verder te lezen
    lees verder met
    premium artikel
  `,
  paywallMatters: `
    …abonn…
    …artikel…
  `,
  freeArticleNotices: `
    je leest … gratis artikel…
    u leest … gratis artikel…
    je hebt … gratis artikelen…
    u hebt … gratis artikelen…
    u heeft … gratis artikelen…
    nog … gratis artikelen…
    dit artikel is gratis
    dit artikel is gratis te lezen
    dit artikel is vrij toegankelijk
  `,
  cookieNotices: `
    wij gebruiken cookies
    we gebruiken cookies
    deze website gebruikt cookies
    deze site gebruikt cookies
    wij en onze partners
    cookies accepteren
    alles accepteren
    alle cookies accepteren
    alles weigeren
    cookie instellingen
    cookievoorkeuren
    jouw privacy
  `,
  cookieMatters: `
    …ervaring…
  `,
  ageNotices: `
    dit artikel is ouder dan
    dit artikel is meer dan
    dit bericht is ouder dan
  `,
  ageUnits: `
    …jaar…
    …maand…
    …week…
    …dag…
  `,
  rightsNotices: `
    alle rechten voorbehouden
    overname verboden
    auteursrecht
    copyright
    niets uit deze uitgave
    overname van dit artikel
  `,
  rightsTerms: `
    …toestemming…
    …verboden…
  `,
  imprintLabels: `
    redactie
    eindredactie
    geredigeerd door
    fout gezien
    fout melden
    tip de redactie
    bewerking
    website gemaakt door
    realisatie website
  `,
  sourceLabels: `
    bron
  `,
  contactLabels: `
    contact
    contactpersoon
    voor meer informatie
    noot voor de redactie
  `,
  pressContactLabels: `
    perscontact
    perscontacten
    contact voor de pers
    voor de pers
    persvragen
    persvoorlichting
    woordvoering
  `,
  correspondenceLabels: `
    corresponderend auteur
    correspondentieadres
    correspondentie
  `,
  issueDeadlines: `
    sluitingsdatum kopij
    inleverdatum kopij
    kopij inleveren voor
    kopij voor het volgende nummer
    uiterste inleverdatum kopij
    deadline kopij
    kopijdatum
    volgend nummer
    het volgende nummer verschijnt
  `,
  issuePublishers: `
    verantwoordelijke uitgever
    uitgave van
    een uitgave van
  `,
  mailSubjectLabels: `
    onderwerp
  `,
  mailSenderLabels: `
    van
  `,
  mailDateLabels: `
    datum
    verzonden
  `,
  mailOtherLabels: `
    aan
    bijlagen
  `,
  mailNotices: `
    dit bericht is uitsluitend bestemd
    dit bericht is alleen bestemd
    dit bericht en eventuele bijlagen
    dit e-mailbericht is uitsluitend bestemd
    dit e-mailbericht en eventuele bijlagen
    deze e-mail is uitsluitend bestemd
    deze e-mail en eventuele bijlagen
    de informatie in dit bericht
    de informatie in deze e-mail
    de informatie in dit e-mailbericht
    de inhoud van dit bericht is vertrouwelijk
    de inhoud van deze e-mail is vertrouwelijk
    denk aan het milieu voordat u deze
    denk aan het milieu voordat je deze
    deze e-mail is gecontroleerd op virussen
  `,
  forwardedMarks: `
    doorgestuurd
    vaak doorgestuurd
    veel doorgestuurd
  `,
  replyMarks: `
    antw
  `,
  forwardMarks: `
    doorst
  `,
  workspaceLabels: `
    status
    gemaakt door
    aangemaakt door
    laatst bewerkt door
    laatst bewerkt
  `,
  editorLabels: `
    noot voor de redactie
    opmerking voor de redactie
    noot voor eindredactie
    noot voor de eindredactie
    voor de eindredactie
    opmerking voor eindredactie
  `,
  commentLabels: `
    opmerking
  `,
  manuscriptLines: `
    niet voor publicatie
    niet publiceren
    niet publiceren voor …
    concept – niet publiceren
    gedeeld document
    laatst bewerkt … geleden
    laatste bewerking … geleden
  `,
  versionWords: `
    definitief
    definitieve versie
    concept
    eindversie
  `,
  voteWords: `
    stemmen
    beoordelingen
    waarderingen
  `,
  neighbourLabels: `
    volgende
    vorige
    volgend artikel
    vorig artikel
  `,
};
