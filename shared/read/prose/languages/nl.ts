import type { Phrases } from './phrases.ts';

/** Dutch. */
export const nl: Phrases = {
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
  untilWords: `
    tot
    tot en met
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
  `,
  newsletterGoods: `
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
  rightsNotices: `
    alle rechten voorbehouden
    overname verboden
    auteursrecht
    copyright
    niets uit deze uitgave
    overname van dit artikel
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
  `,
  ageNotices: `
    dit artikel is ouder dan
    dit artikel is meer dan
    dit bericht is ouder dan
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
  `,
  imprintLabels: `
    redactie
    eindredactie
    geredigeerd door
    fout gezien
    fout melden
    tip de redactie
    bewerking
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
  `,
  pressContactLabels: `
    contact
    perscontact
    contactpersoon
    voor meer informatie
    noot voor de redactie
  `,
  readMoreSure: `
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
  `,
  readMoreUnsure: `
    video
    podcast
    lees
    bekijk
    luister
    meer
  `,
  minuteWords: `
    minuut
    minuten
  `,
  readingWords: `
    leestijd
    lezen
    leestijd ca
    om te lezen
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
  `,
  weakButtons: `
    volg
    volgen
    reacties
    sluiten
    menu
    meer
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
  endMarks: `
    einde
  `,
  roles: `
    …verslaggever…
    …redacteur…
    verslaggeefster
    redactrice
    redactie
    persbureau
  `,
  siteWords: `
    krant
    dagblad
    courant
    nieuws
  `,
  speechVerbs: `
    zei
    zeiden
    vertelde
    schreef
    vroeg
  `,
  cookieMatters: `
    …ervaring…
  `,
  ageUnits: `
    …jaar…
    …maand…
    …week…
    …dag…
  `,
  rightsTerms: `
    …toestemming…
    …verboden…
  `,
  paywallMatters: `
    …abonn…
    …artikel…
  `,
  ownWords: `
    onze
    ons
    je
    uw
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
  jobsBeforeName: '',
  byWords: `
    door
  `,
  byAfterVerb: `
    door
  `,
  clearByWords: '',
  postWords: `
    bericht
  `,
  sectionLinks: '',
  filedUnder: '',
  taggedWith: '',
  tagLabelsOnPages: '',
  dateJoints: `
    op
  `,
  pageBylines: '',
  postedWords: `
    geschreven
    geplaatst
  `,
  aboutWords: `
    over
  `,
  afterNameOnPages: `
    in
  `,
  controlsAfterName: '',
  translatorLabels: '',
  notNames: '',
  datedWords: '',
  dateLabelsOnPages: '',
  authorVerbs: `
    schrijft
  `,
  authorVerbsOnPages: '',
  aboutAuthorHeadings: '',
  sourceLabels: `
    bron
  `,
  contributorCredits: '',
  relatedLeads: `
    lees ook
    lees meer
  `,
  unsubscribeLinks: `
    afmelden
  `,
  siteAppeals: `
    dit bericht is geplaatst …
    dit bericht werd geplaatst …
  `,
  embedConsents: '',
  embedConsentWords: '',
  rightsReserved: '',
  rightsAnywhere: '',
  commentNouns: '',
  moderationWords: '',
  lineJoints: `
    en
    of
  `,
  picturePlaces: `
    boven
    onder
    links
    rechts
  `,
  regionWords: `
    Gemeente
    Provincie
  `,
  issueWords: '',
  numberWords: `
    nr
  `,
  replyMarks: '',
  deskWords: '',
  notHeadlines: '',
};
