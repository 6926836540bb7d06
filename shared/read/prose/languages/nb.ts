import type { Phrases } from './phrases.ts';

/** Norwegian Bokmål. */
export const nb: Phrases = {
  bylineBefore: `
    av
    skrevet av
    tekst av
    en sak av
    reportasje av
    intervju av
    fortalt til
    postet av
    lagt inn av
    publisert av
    et foredrag av
    foredrag av
    en tale av
    kronikk av
    kommentar av
    analyse av
    anmeldelse av
    leder av
    debattinnlegg av
    essay av
  `,
  bylineWithColon: `
    tekst
    skribent
    journalist
    forfatter
    reporter
    intervju
    skrevet
    korrespondent
    tekst og foto
  `,
  authorNouns: `
    forfatter
  `,
  byWords: `
    av
  `,
  byAfterVerb: `
    av
  `,
  staffBylines: `
    redaksjonen
    av redaksjonen
    ntb
    av ntb
  `,
  givenNames: `
    aksel
    anders
    anita
    annika
    anniken
    arne
    asbjørn
    åsa
    åse
    astrid
    axel
    berit
    bengt
    birgitte
    bjarne
    bjørn
    bo
    børge
    camilla
    carina
    christer
    dag
    ebba
    egil
    eirik
    elin
    ellinor
    elsa
    erik
    erling
    espen
    eva
    finn
    fredrik
    freja
    frida
    frode
    geir
    gerd
    göran
    gunilla
    gunnar
    gustav
    håkan
    håkon
    hanne
    hans
    hege
    heidi
    helena
    helle
    henning
    henrik
    hilde
    ida
    inger
    ingrid
    ivar
    jakob
    janne
    jens
    jeppe
    jesper
    joakim
    johan
    jonas
    jørgen
    jørn
    kåre
    karin
    karl
    kaspar
    kasper
    kenneth
    kirsten
    kjell
    klara
    knud
    knut
    kristian
    kristoffer
    lars
    lasse
    leif
    lena
    lennart
    line
    lisbeth
    liv
    lone
    lotta
    louise
    mads
    magne
    magnus
    maja
    malin
    marianne
    marit
    marte
    mats
    matilda
    merete
    mette
    mikael
    mikkel
    monika
    morten
    nina
    niels
    nils
    odd
    olav
    ola
    ole
    olof
    oskar
    øystein
    ove
    pål
    pelle
    per
    pernille
    petter
    ragnar
    ragnhild
    randi
    rasmus
    roald
    rolf
    rune
    sanna
    signe
    sigrid
    silje
    simen
    sindre
    siri
    sissel
    sofie
    solveig
    søren
    staffan
    stian
    stig
    stine
    susanne
    svein
    sven
    terje
    thea
    thomas
    thor
    tomas
    tommy
    tone
    tor
    tore
    torbjørn
    tove
    trine
    trond
    truls
    ulla
    ulrika
    unni
    vegard
    vidar
    ylva
    aino
    antti
    anssi
    eeva
    eero
    hannu
    heikki
    helmi
    ilkka
    jaakko
    jani
    jari
    jarmo
    juha
    juhani
    jukka
    jussi
    kaisa
    kalle
    kari
    katja
    kimmo
    kirsi
    lauri
    leena
    markku
    marja
    marko
    matti
    mika
    mikko
    minna
    niina
    outi
    päivi
    paavo
    pekka
    pentti
    pertti
    petri
    pirjo
    raimo
    riikka
    riitta
    sami
    sari
    satu
    seppo
    tapani
    tapio
    tarja
    teemu
    terhi
    tiina
    timo
    tuomas
    tuula
    veikko
    ville
    anu
    kadri
    kristjan
    maarja
    mart
    priit
    tiit
    toomas
    urmas
    guðrún
    sigurður
    jón
    ólafur
    björk
    aasta
    arvid
    åke
    birger
    britt
    britt-marie
    einar
    elisabet
    emelie
    eskil
    evelina
    fritjof
    gustaf
    ingela
    jan-erik
    jörgen
    karl-johan
    katarina
    kent
    lars-erik
    linnea
    lovisa
    maj
    margareta
    marika
    mattias
    moa
    pär
    patrik
    per-olof
    pontus
    rickard
    rikard
    siv
    stina
    sture
    sverker
    tage
    teodor
    torbjörn
    tord
    yngve
    anne-lise
    asger
    bent
    bodil
    dorte
    dorthe
    else
    esben
    flemming
    gitte
    ib
    inger-marie
    jette
    jytte
    kirstine
    maren
    nikolaj
    palle
    poul
    preben
    rikke
    svend
    thorkild
    tine
    troels
    ulla-britt
    vibeke
    aleksi
    arto
    eija
    emmi
    erkki
    esa
    hannele
    harri
    heini
    henna
    hilkka
    iida
    iiris
    ilmari
    inkeri
    jouko
    juho
    kaarina
    katri
    maarit
    maija
    mari
    marjatta
    mirja
    noora
    olli
    petteri
    piia
    pirkko
    raija
    reijo
    risto
    ritva
    saara
    sinikka
    sirpa
    taina
    tero
    toni
    tuuli
    ulla-maija
    vesa
    virpi
    arild
    arnfinn
    arnhild
    arnt
    aslak
    audun
    bjarte
    bjørnar
    borghild
    dagfinn
    eirin
    eivind
    eldbjørg
    embla
    erlend
    eystein
    fridtjof
    gisle
    gunn
    guro
    gøril
    haakon
    halvard
    halvor
    hedda
    herborg
    hildegunn
    hogne
    håvard
    idar
    idun
    ingvild
    iver
    jarle
    jorun
    karianne
    kjersti
    kjetil
    linn
    magnhild
    maiken
    njål
    oddbjørn
    oddvar
    olaug
    oline
    reidar
    reidun
    sigbjørn
    sigmund
    sivert
    snorre
    solfrid
    sondre
    sunniva
    sverre
    synne
    synnøve
    tonje
    torgeir
    torhild
    toril
    torill
    torkel
    torleif
    tormod
    torstein
    tor-erik
    trude
    trym
    turid
    unn
    vebjørn
    vemund
    vetle
    vilde
    wenche
    øistein
    ørjan
    øyvind
    åshild
    åsmund
    aasmund
    ådne
    bjørg
    ketil
    gaute
    thorvald
  `,
  andWords: `
    og
  `,
  withWords: `
    med
  `,
  placeWords: `
    i
    for
  `,
  particles: `
    av
  `,
  roles: `
    journalisten
    fotograf
    frilanser
    sjefredaktør
    kommentator
    spaltist
    nyhetsredaktør
    debattredaktør
  `,
  jobs: `
    direktør
    leder
    styreleder
    forsker
    professor
    generalsekretær
    ingeniør
  `,
  institutionWords: `
    universitet…
    høgskole…
  `,
  aboutAuthorHeadings: `
    om forfatteren
    om forfatterne
    om skribenten
    om journalisten
  `,
  aboutWords: `
    om
  `,
  authorVerbs: `
    er
    skriver
  `,
  publishedLabels: `
    publisert
    publisert kl
    dato
    opprettet
    først publisert
    publiseringsdato
    lagt ut
  `,
  publishedIn: `
    på
    i
  `,
  updatedLabels: `
    oppdatert
    sist oppdatert
    endret
    sist endret
    oppdatering
    oppdatert kl
    sist redigert
    redigert
  `,
  dateJoints: `
    den
    d.
  `,
  clockJoints: `
    klokken
    klokka
  `,
  untilWords: `
    frem til
    inntil
    til
    til og med
    innen
    senest
  `,
  lifeWords: `
    født
    død
    døde
  `,
  heldWords: `
    holdt i
    avholdt i
    avholdt den
    avholdt på
    tatt opp i
    møte den
    møtet den
  `,
  eventLabels: `
    sted
    hvor
    foredragsholder
    inngang
    billetter
    oppmøte
    oppmøtested
  `,
  savedLabels: `
    lagret
    lagret i
    hentet
    skrevet ut
    lagt til
  `,
  exportMarks: `
    eksportert fra leselisten
    eksportert fra min leseliste
    eksportert fra leselista
  `,
  exportWords: `
    eksportert fra
    lagret med
    delt via
    delt fra
  `,
  agoWords: `
    for
    siden
  `,
  otherRelativeTimeWords: `
    omtrent
    kl
    ca
  `,
  oneWords: `
    en
    et
  `,
  minutesAgo: `
    minutt
    minutter
  `,
  hoursAgo: `
    time
    timer
    t
  `,
  daysAgo: `
    dag
    dager
    døgn
  `,
  weeksAgo: `
    uke
    uker
  `,
  yesterdayWords: `
    i går
  `,
  todayWords: `
    i dag
  `,
  readingWords: `
    lesetid
    lesning
    å lese
    lyttetid
  `,
  otherReadingTimeWords: `
    ca
  `,
  textCountWords: `
    ord
    antall ord
    anslag
    antall anslag
    tegn med mellomrom
    tegn inkl mellomrom
    tegn inkludert mellomrom
    med mellomrom
    inkl mellomrom
    antall tegn
    sitert av
    markeringer
    notater
  `,
  creditLabels: `
    foto
    bilder
    bilde
    fotograf
    illustrasjon
    grafikk
    arkivfoto
    bildetekst
    video
    pressebilde
    illustrasjonsfoto
    foto av
  `,
  pictureAgencies: `
    ntb
    scanpix
  `,
  newsAgencies: `
    ntb
  `,
  sectionNames: `
    nyheter
    innenriks
    utenriks
    økonomi
    kultur
    sport
    politikk
    leder
    debatt
    reportasje
    intervju
    analyse
    kommentar
    vitenskap
    lokalt
    verden
    norge
    leserbrev
    leserinnlegg
    kronikk
    til umiddelbar publisering
    til umiddelbar offentliggjøring
    pressemelding
    minneord
    dødsfall
    film
    bøker
    musikk
    teater
    tv
    kunst
    reise
    mat
    anmeldelse
    anmeldelser
  `,
  siteWords: `
    avis
    avisa
    avisen
    tidende
    bladet
    posten
    nyheter
  `,
  mastheadNames: `
    foreningen …
    … avis
    … blad
    … historielag
    … idrettslag
    … kommune
    … menighet
    … menighetsblad
    … sokn
    … tidende
    …avisen
    …bladet
    …forening
    …posten
    nyhetsbrev …
    ukebrev …
    nyhetsbrev fra …
  `,
  issueWords: `
    utgave
    årgang
  `,
  numberWords: `
    nr
  `,
  breadcrumbLabels: `
    du er her
    her er du
  `,
  tagLabels: `
    emner
    emneord
    stikkord
    tagger
    nøkkelord
    emne
    kategorier
    tags
  `,
  speechVerbs: `
    skrev
  `,
  lineJoints: `
    og
    eller
  `,
  endMarks: `
    slutt
  `,
  lengthUnits: `
    ord
    tegn
  `,
  pageWords: `
    side
  `,
  contentsLabels: `
    innhold
    innholdsfortegnelse
  `,
  shareActions: `
    del
    del artikkelen
    del saken
    del artikkel
    del på
    del via
    kopier lenke
    kopier lenken
    lenke kopiert
    skriv ut
    skriv ut artikkelen
    lagre artikkel
    lagre
    lytt til saken
    lytt til artikkelen
    lytt
    tips en venn
    følg oss
    følg oss på
    til toppen
    les senere
    tips oss
    tips oss her
    rett feil
    gi bort artikkelen
    støtt oss
    del oppskriften
    du trenger javascript for å se video
    vis mer
    vis mindre
    hopp til innhold
    gå til oppskrift
    hopp til oppskrift
    skriv ut oppskrift
    lukk vindu
    skriv ut siden
    lytt på
    klikk for å dele på
    åpnes i et nytt vindu
    søk på stillingen
    søk nå
    lagre stillingen
    tilbake til oversikten
    legg til i kalender
    vis oversettelse
    vis i fullskjerm
    hopp til innholdet
    hopp til hovedinnhold
    hopp til hovedinnholdet
    gå til innhold
    gå til innholdet
    gå til hovedinnhold
    åpne meny
    lukk meny
    marker som ulest
    marker som lest
    gi bort saken
    gi bort denne saken
    del denne artikkelen
    lagre saken
    lagre til senere
    les den senere
    legg til i favoritter
    legg til i leseliste
    hør saken
    hør artikkelen
    lytt til denne saken
    les opp
    forstørr bilde
    forstørr bildet
    vis bilde i fullskjerm
    fullskjerm
    åpne bildegalleri
    åpne galleri
    vis alle bilder
    tekststørrelse
    større tekst
    mindre tekst
    del på facebook
    del på x
    del på twitter
    del på linkedin
    del på e-post
    del via e-post
    del på epost
    del innlegg
    del innlegget
    del siden
    del denne saken
    send på e-post
    send som e-post
    send til en venn
    kopier url
    lenken er kopiert
    skriv ut saken
    last ned pdf
    meld feil
    meld fra om feil
    funnet en feil
    har du funnet en feil
    rapporter feil
    vis kommentarer
    skjul kommentarer
    les kommentarene
    vis flere kommentarer
    skriv en kommentar
    slå på varsler
    aktiver varsler
    følg temaet
    følg tema
    følg forfatteren
    til toppen av siden
    tilbake til toppen
    gå til toppen
    til forsiden
    del i sosiale medier
    del på sosiale medier
    hopp til oppskriften
    skriv ut oppskriften
    lagre oppskrift
    vurder oppskriften
    tilbake til nyheter
    tilbake til alle nyheter
    tilbake til listen
    tilbake til bloggen
    legg til i leselisten
    lagre i instapaper
    spander en kaffe
  `,
  weakButtons: `
    følg
    kommentarer
    lukk
    meny
    mer
    kommenter
    visninger
    tenn et lys
    vis kart
    kjøp billetter
    bli medlem
    bli abonnent
    skriv ut pressemelding
    last ned bilder
    leseliste
    min leseliste
  `,
  wordsBetweenButtons: `
    på
    med
    og
    i
    via
  `,
  siteControls: `
    hopp til innhold
    gå til innhold
    logg inn
    min side
    bli abonnent
    abonnement
    meny
    søk
    forside
    forsiden
    om oss
    kontakt
    kontakt oss
    arkiv
    hopp til innholdet
    hopp til hovedinnhold
    hopp til hovedinnholdet
    gå til innholdet
    gå til hovedinnhold
    åpne meny
    lukk meny
  `,
  legalLinks: `
    personvern
    personvernerklæring
    personvernpolicy
    personvern og informasjonskapsler
    informasjonskapsler
    cookies
    bruk av informasjonskapsler
    administrer samtykke
    samtykkeinnstillinger
    vilkår
    brukervilkår
    abonnementsvilkår
    kjøpsvilkår
    tilgjengelighetserklæring
    tilgjengelighet
    annonsere
    annonsér
    annonseinfo
    redaktørplakaten
    redaktørplakat
    vær varsom plakaten
    personverninnstillinger
  `,
  thisPageWords: `
    denne siden
    denne artikkelen
    denne saken
  `,
  liveControls: `
    live
    direkte
    følg
    det viktigste
    siste nytt
    oppdater
    vis flere
    vis mer
    last flere
    eldre innlegg
    vis eldre innlegg
    nye innlegg
    nå
    hovedpunkter
    direktestudio
    slå på varsler
  `,
  readMoreOnly: `
    les også
    les mer
    se også
    mer om
    relaterte saker
    relaterte artikler
    relatert
    mest lest
    anbefalt
    flere saker
    hør også
    les mer om
    les også disse
    flere nyheter
    siste nytt
    mest lest akkurat nå
    følg pressemeldinger fra
    les alle pressemeldinger
    flere pressemeldinger fra
    forrige artikkel
    neste artikkel
    forrige nyhet
    neste nyhet
    lignende stillinger
    flere saker fra samme forfatter
    les flere debattinnlegg
    les flere artikler
    lignende oppskrifter
    flere oppskrifter
    siste innlegg
    flere innlegg
    relaterte innlegg
    relaterte emner
    relatert innhold
    relaterte nyheter
    lignende saker
    lignende artikler
    lignende innlegg
    andre leser
    andre leser også
    andre leser nå
    andre leste også
    andre saker
    les neste
    les hele saken
    flere artikler
    mer i denne saken
    mer om saken
    mer om temaet
    mer om samme tema
    mer å lese
    siste saker
    siste nyheter
    siste artikler
    siste nytt fra
    nyeste saker
    nyeste artikler
    populært nå
    populære saker
    populære artikler
    populære innlegg
    mest leste
    mest leste saker
    mest lest siste døgn
    mest lest siste døgnet
    mest lest i dag
    mest lest siste uke
    mest lest siste uken
    mest kommentert
    mest delt
    mest sett
    toppsaker
    anbefalte saker
    anbefalte artikler
    anbefalt for deg
    vi anbefaler
    redaksjonen anbefaler
    redaktørens valg
    du vil kanske også like
    du vil kanskje også like
    du liker kanskje også
    du er kanskje interessert i
    kanskje du også er interessert i
    ikke gå glipp av
    gå ikke glipp av
    emner i artikkelen
    emner i saken
    les hele artikkelen
  `,
  readMoreBeforeSeparator: `
    video
    podkast
    les
    se
    lytt
    bakgrunn
    mer
    neste side
    neste artikkel
    forrige artikkel
    neste sak
  `,
  relatedLeads: `
    les også
  `,
  sectionLinks: `
    mer fra
    flere saker fra
    siste nytt fra
    mest lest i
  `,
  sectionLinksBelow: `
    mer i
  `,
  backLinks: `
    tilbake
  `,
  moreAboutQuestions: `
    vil du vite mer om
  `,
  commentWords: `
    kommentar
    kommentarer
    kommenter
    skriv en kommentar
    vis kommentarer
    ingen kommentarer
    delta i debatten
    les kommentarene
    du må være logget inn for å kommentere
    logg inn for å kommentere
    legg igjen en kommentar
    se alle kommentarer
    vis alle kommentarer
    logg inn for å skrive en kommentar
    logg inn for å legge igjen en kommentar
    alle kommentarer
    legg til kommentar
    legg til en kommentar
  `,
  commentSections: `
    din e-postadresse vil ikke bli publisert. obligatoriske felt er merket med
    din e-postadresse vil ikke bli publisert
  `,
  commentVerbs: `
    sier
    skriver
    skrev
  `,
  newsletterInvitations: `
    nyhetsbrev
    nyhetsbrevet
    vårt nyhetsbrev
    meld deg på
    abonner på
    få vårt nyhetsbrev
    få nyhetsbrevet
    motta
    hold deg oppdatert
    ikke gå glipp
    følg kanalen vår
    last ned appen
    allerede abonnent
    få de siste
    få dagens
    få nyhetene
    få nyheter
  `,
  newsletterOffers: `
    nyhetsbrev
    nyhetsbrevet
    e-post
    innboks
    kanal
    app
    appen
  `,
  newsletterForm: `
    din e-post
    din e-postadresse
    e-postadresse
    skriv inn e-post
    skriv inn din e-post
    oppgi e-post
    ved å melde deg på
    ved å abonnere
    du kan melde deg av
    du kan når som helst
    meld deg av
    meld meg på
    meld deg på
  `,
  inboxEnds: `
    i innboksen
    i innboksen din
    rett i innboksen
  `,
  followInvitations: `
    følg oss på
    følg meg på
    finn oss på
    lik oss på
    følg
    støtt oss på
  `,
  unsubscribeLinks: `
    meld deg av
    avslutt abonnementet
    meld deg av nyhetsbrevet
    meld av
    administrer innstillinger
    oppdater innstillinger
    avmeld
  `,
  browserLinks: `
    vis i nettleser
    vis i nettleseren
    åpne i nettleser
    åpne i nettleseren
    åpne den i nettleseren
    les i nettleser
    les den i nettleseren
    se i nettleser
    vis denne e-posten i nettleseren
  `,
  mailFootLeads: `
    du mottar denne e-posten
    du mottar dette nyhetsbrevet
    denne e-posten ble sendt
    du får denne e-posten
    du får dette nyhetsbrevet
    du mottar denne mailen
    du har mottatt denne e-posten
    dette nyhetsbrevet ble sendt
  `,
  ownWords: `
    våre
    vår
    vårt
    din
  `,
  platformLines: `
    lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer
    dette nettstedet bruker akismet for å redusere spam…
    klikk for å … (åpnes i nytt vindu)
    klikk for å … (åpnes i et nytt vindu)
    lik laster inn
    sendt fra min iphone
    sendt fra min ipad
    skaff deg outlook for ios
    skaff deg outlook for android
    få outlook for ios
    få outlook for android
    sendt fra e-post for windows
    vil du dele historien din? tips oss…
    har du tips til denne saken?…
    har du tips eller innspill til denne saken?…
    har du tips?…
    har du et tips?…
    har du tips til oss?…
    har du et nyhetstips?…
    tips oss om …
    har du funnet en feil?…
    har du funnet en feil i saken?…
    funnet en feil i artikkelen?…
    funnet feil i saken?…
    du må være innlogget for å kommentere…
    kommentarfeltet er stengt…
    kommentarfeltet er modereres…
    bli den første til å kommentere…
    dette er en plussartikkel…
    dette er en plussak…
    dette er en abonnentsak…
    … arbeider etter vær varsom-plakatens regler for god presseskikk…
    … redigeres etter vær varsom-plakaten
    vis original
    se original
    videresend denne e-posten
    videresend nyhetsbrevet
    videresend dette nyhetsbrevet
    videresend til en venn
    send til en venn
    denne artikkelen er automatisk …
    denne saken er automatisk …
    artikkelen fortsetter under annonsen
    saken fortsetter under annonsen
    artikkelen fortsetter etter annonsen
    støtt uavhengig journalistikk…
    støtt vår journalistikk…
    støtt oss på patreon…
    videresend denne e-posten til en venn
    videresend nyhetsbrevet til en venn
    åpne i nettleser
    åpne i nettleseren
    fortsetter på side …
    forts side …
  `,
  likeHeadings: `
    liker
    lik dette
  `,
  loadingWords: `
    laster inn
  `,
  advertisementMarks: `
    annonse
    annonsørinnhold
    reklame
    sponset
    artikkelen fortsetter under annonsen
    saken fortsetter under annonsen
    saken fortsetter etter annonsen
    les videre
    fortsett å lese
  `,
  affiliateNotices: `
    artikkelen inneholder annonselenker
    innlegget inneholder annonselenker
    artikkelen inneholder reklamelenker
    dette innlegget inneholder annonselenker
    denne artikkelen inneholder annonselenker
    dette innlegget inneholder reklamelenker
  `,
  sponsorLabels: `
    sponset av
    presenteres av
  `,
  paywallNotices: `
    kun for abonnenter
    for abonnenter
    denne saken er for abonnenter
    bli abonnent
    prøv en måned
    prøv gratis i
    første måned for
  `,
  paywallMatters: `
    …abonn…
  `,
  freeArticleNotices: `
    du leser en gratis artikkel
    du leser en gratis sak
    du har … gratis artikler…
    du har … gratisartikler…
    du har … gratis saker…
    denne saken er gratis
    denne artikkelen er gratis
    denne saken er åpen for alle
    denne artikkelen er åpen for alle
  `,
  cookieNotices: `
    vi bruker cookies
    vi bruker informasjonskapsler
    dette nettstedet bruker
    vi og våre partnere
    godta alle
    aksepter alle
    godta cookies
    avvis alle
    innstillinger for informasjonskapsler
  `,
  cookieNames: `
    …informasjonskaps…
  `,
  cookieMatters: `
    …opplevelse…
  `,
  ageNotices: `
    denne artikkelen er over
    denne artikkelen er mer enn
    denne saken er over
    denne saken er mer enn
    artikkelen er over
  `,
  ageUnits: `
    år
    …måned…
    …uke…
    …dag…
  `,
  rightsNotices: `
    alle rettigheter forbeholdt
    alle rettigheter reservert
    kopiering forbudt
    ettertrykk forbudt
    copyright
    opphavsrett
    innholdet er beskyttet
    kopiering er ikke tillatt
  `,
  rightsTerms: `
    …tillatelse…
    …forbud…
  `,
  imprintLabels: `
    redigert av
    redigering
    redaktør
    ansvarlig redaktør
    fant du en feil
    feil i saken
    tips oss
    kilde
    kilder
    levert av
  `,
  sourceLabels: `
    kilde
  `,
  contactLabels: `
    kontakt
    kontaktperson
    for mer informasjon
  `,
  pressContactLabels: `
    pressekontakt
    pressekontakter
    kontakt for media
    mediekontakt
    for pressehenvendelser
  `,
  correspondenceLabels: `
    korresponderende forfatter
    korrespondanse
  `,
  issueDeadlines: `
    frist for neste nummer
    frist for stoff til neste nummer
    neste nummer
    stoffrist
    manusfrist
    neste nummer kommer
  `,
  issuePublishers: `
    utgiver
    utgitt av
  `,
  mailSubjectLabels: `
    emne
  `,
  mailSenderLabels: `
    fra
  `,
  mailDateLabels: `
    dato
    sendt
  `,
  mailOtherLabels: `
    til
  `,
  mailNotices: `
    denne e-posten og eventuelle vedlegg
    denne meldingen og eventuelle vedlegg
    denne e-posten er konfidensiell
  `,
  forwardedMarks: `
    videresendt
    videresendt mange ganger
  `,
  replyMarks: `
    sv
    vs
  `,
  forwardMarks: `
    vs
  `,
  workspaceLabels: `
    status
    opprettet av
    sist redigert av
    sist redigert
  `,
  editorLabels: `
    merknad til redaksjonen
    notat til redaksjonen
    beskjed til desken
    til desken
    merknad til desken
  `,
  manuscriptLines: `
    ikke for publisering
    ikke til publisering
    må ikke publiseres før …
    delt dokument
    sist redigert for … siden
  `,
  voteWords: `
    stemmer
    vurderinger
  `,
  neighbourLabels: `
    neste
    forrige
    neste artikkel
    forrige artikkel
  `,
};
