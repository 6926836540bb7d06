import type { Phrases } from './phrases.ts';

/** Danish. */
export const da: Phrases = {
  bylineBefore: `
    af
    skrevet af
    tekst af
    en artikel af
    reportage af
    interview af
    fortalt til
    lagt ind af
    opslået af
    udgivet af
    indsendt af
    et foredrag af
    foredrag af
    en tale af
    prædiken af
    klumme af
    kommentar af
    analyse af
    anmeldelse af
    kronik af
    leder af
    debatindlæg af
    essay af
  `,
  bylineWithColon: `
    tekst
    skribent
    journalist
    forfatter
    reporter
    interview
    skrevet
    korrespondent
  `,
  authorNouns: `
    forfatter
  `,
  byWords: `
    af
  `,
  byAfterVerb: `
    af
  `,
  staffBylines: `
    redaktionen
    af redaktionen
    ritzau
    af ritzau
  `,
  givenNames: `
    agnete
    alberte
    amalie
    anna-marie
    annelise
    benedikte
    benny
    bente
    bertel
    birthe
    bjarke
    cecilie
    claus
    dorthea
    ditte
    eigil
    frederik
    frederikke
    grethe
    gunhild
    hanne-lise
    henny
    inge-lise
    ingelise
    iben
    jarl
    johanne
    katrine
    knud-erik
    kresten
    laurits
    lene
    lise-lotte
    lis
    liselotte
    majken
    malene
    malthe
    merethe
    mogens
    nete
    nicolai
    niels-erik
    ninna
    oluf
    peder
    per-ole
    regitze
    rikke-marie
    steen
    stinne
    sune
    søs
    thyra
    toke
    torkil
    uffe
    ulrik
    verner
    villads
    villy
    winnie
    yrsa
    aage
    allan
    cathrine
    christoffer
    connie
    ditlev
    ejnar
    gorm
    grete
    herluf
    ingolf
    karoline
    kathrine
    keld
    kjeld
    lærke
    laust
    lilly
    liva
    malou
    nicoline
    povl
    terkel
    thorbjørn
    tonny
    tyge
    ågot
    sidsel
    sille
    aase
    rigmor
    hjalte
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
    af
  `,
  roles: `
    journalisten
    fotograf
    udsending
    redaktør
    chefredaktør
    korrespondent
    skribent
    klummeskribent
    debatredaktør
    kulturredaktør
  `,
  jobs: `
    direktør
    formand
    forsker
    professor
    ingeniør
    borgmester
  `,
  institutionWords: `
    universitet…
  `,
  aboutAuthorHeadings: `
    om forfatteren
    om skribenten
    om journalisten
    om forfatterne
  `,
  aboutWords: `
    om
  `,
  authorVerbs: `
    er
    skriver
  `,
  publishedLabels: `
    publiceret
    offentliggjort
    udgivet
    publiceret d
    dato
    oprettet
    først publiceret
    bragt
  `,
  publishedIn: `
    på
    i
  `,
  updatedLabels: `
    opdateret
    sidst opdateret
    senest opdateret
    opdateret d
    ændret
    senest ændret
    opdatering
    sidst ændret
    opdateret kl
    sidst redigeret
    senest redigeret
    redigeret
  `,
  dateJoints: `
    den
    d.
  `,
  clockJoints: `
    klokken
  `,
  untilWords: `
    indtil
    frem til
    til
    til og med
    senest
    senest den
  `,
  lifeWords: `
    født
    død
    døde
  `,
  heldWords: `
    afholdt i
    afholdt den
    afholdt på
    optaget i
    optaget den
    møde den
    mødet den
  `,
  eventLabels: `
    sted
    hvor
    taler
    oplægsholder
    foredragsholder
    entré
    billetter
    mødested
  `,
  savedLabels: `
    gemt
    gemt i
    hentet
    hentet den
    udskrevet
    tilføjet
  `,
  exportMarks: `
    eksporteret fra læselisten
    eksporteret fra min læseliste
    eksporteret fra læseliste
  `,
  exportWords: `
    eksporteret fra
    gemt med
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
    minut
    minutter
  `,
  hoursAgo: `
    time
    timer
  `,
  daysAgo: `
    dag
    dage
    døgn
  `,
  weeksAgo: `
    uge
    uger
  `,
  yesterdayWords: `
    i går
  `,
  todayWords: `
    i dag
  `,
  readingMinutes: `
    minutter
    minut
  `,
  readingWords: `
    læsetid
    læsning
    at læse
    lyttetid
  `,
  otherReadingTimeWords: `
    ca
  `,
  textCountWords: `
    ord
    antal ord
    anslag
    antal anslag
    anslag med mellemrum
    anslag inkl mellemrum
    tegn med mellemrum
    tegn inkl mellemrum
    inkl mellemrum
    med mellemrum
    antal tegn
    citeret af
    markeringer
    noter
  `,
  creditLabels: `
    foto
    fotos
    fotograf
    fotografi
    billede
    billeder
    illustration
    grafik
    arkivfoto
    billedtekst
    video
    pressefoto
    foto af
  `,
  pictureAgencies: `
    ritzau
    ritzau scanpix
    scanpix
  `,
  newsAgencies: `
    ritzau
  `,
  sectionNames: `
    nyheder
    indland
    udland
    økonomi
    kultur
    sport
    politik
    leder
    debat
    reportage
    interview
    analyse
    kommentar
    videnskab
    lokalt
    verden
    læserbreve
    læserbrev
    klumme
    til omgående offentliggørelse
    til øjeblikkelig offentliggørelse
    pressemeddelelse
    mindeord
    dødsfald
    navne
    film
    bøger
    musik
    teater
    tv
    kunst
    rejser
    mad
    anmeldelse
    anmeldelser
  `,
  siteWords: `
    avis
    avisen
    tidende
    bladet
    posten
  `,
  mastheadNames: `
    foreningen …
    kommuneblad …
    … avis
    … folkeblad
    … kirkeblad
    … kommune
    … menighedsråd
    … sogn
    … tidende
    …bladet
    …forening
    …posten
    nyhedsbrev …
    ugebrev …
    nyhedsbrev fra …
  `,
  issueWords: `
    udgave
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
    tags
    nøgleord
    emne
    kategorier
  `,
  speechVerbs: `
    sagde
    skrev
    spurgte
  `,
  lineJoints: `
    og
    eller
  `,
  endMarks: `
    slut
  `,
  lengthUnits: `
    ord
    tegn
    anslag
  `,
  pageWords: `
    side
  `,
  contentsLabels: `
    indhold
    indholdsfortegnelse
  `,
  shareActions: `
    del
    del artiklen
    del artikel
    del på
    del via
    del på facebook
    kopiér link
    link kopieret
    udskriv
    udskriv artikel
    print
    gem artikel
    gem artiklen
    gem
    lyt til artiklen
    lyt
    send til en ven
    følg os
    følg os på
    til toppen
    læs senere
    kopiér linket
    ret fejl
    tip os
    giv artikel
    hør artiklen
    lyt til artikel
    støt os
    del opskriften
    gå til indhold
    spring til indhold
    gå til opskrift
    hop til opskrift
    print opskrift
    udskriv opskrift
    luk vindue
    udskriv siden
    sendt fra min iphone
    lyt på
    klik for at dele på
    åbner i et nyt vindue
    søg stillingen
    søg jobbet
    gem jobbet
    tilbage til oversigten
    tilføj til kalender
    føj til kalender
    vis oversættelse
    vis i fuld skærm
    gå til indholdet
    gå til hovedindhold
    spring til hovedindhold
    hop til indhold
    åbn menu
    luk menu
    markér som ulæst
    marker som ulæst
    giv artiklen videre
    gem til senere
    tilføj til favoritter
    tilføj til læseliste
    få læst artiklen op
    læs op
    oplæs
    forstør billede
    forstør billedet
    vis billede i fuld skærm
    fuld skærm
    åbn galleri
    vis alle billeder
    se alle billeder
    tekststørrelse
    større tekst
    mindre tekst
    del på x
    del på twitter
    del på linkedin
    del via e-mail
    del via mail
    del på mail
    del indlæg
    del siden
    del denne artikel
    send som e-mail
    kopier link
    linket er kopieret
    udskriv artiklen
    hent pdf
    download pdf
    anmeld fejl
    meld fejl
    har du fundet en fejl
    fandt du en fejl
    vis kommentarer
    skjul kommentarer
    læs kommentarer
    vis flere kommentarer
    skriv en kommentar
    slå notifikationer til
    følg emnet
    følg emne
    følg skribenten
    til top
    tilbage til toppen
    gå til toppen
    til forsiden
    del på sociale medier
    del på de sociale medier
    hop til opskriften
    gem opskrift
    bedøm opskriften
    tilbage til nyheder
    tilbage til alle nyheder
    tilbage til listen
    tilbage til bloggen
    markér som læst
    marker som læst
    giv en kop kaffe
  `,
  weakButtons: `
    følg
    kommentarer
    luk
    menu
    mere
    kommenter
    visninger
    tænd et lys
    vis kort
    køb billetter
    bliv medlem
    bliv abonnent
    print pressemeddelelse
    download billeder
    læseliste
    min læseliste
  `,
  wordsBetweenButtons: `
    på
    med
    og
    i
    via
  `,
  siteControls: `
    gå til indhold
    spring til indhold
    log ind
    opret konto
    min konto
    bliv abonnent
    abonnement
    menu
    søg
    forside
    om os
    kontakt
    arkiv
    gå til indholdet
    gå til hovedindhold
    spring til hovedindhold
    hop til indhold
    åbn menu
    luk menu
  `,
  legalLinks: `
    privatlivspolitik
    persondatapolitik
    databeskyttelse
    cookiepolitik
    cookie politik
    cookies
    cookieindstillinger
    cookie indstillinger
    administrer samtykke
    handelsbetingelser
    betingelser
    brugervilkår
    abonnementsvilkår
    vilkår
    vilkår og betingelser
    tilgængelighedserklæring
    tilgængelighed
    annoncering
    annoncér
    ophavsret
    presseetik
    klag over indhold
    privatlivsindstillinger
  `,
  thisPageWords: `
    denne side
    denne artikel
  `,
  liveControls: `
    live
    direkte
    følg
    det vigtigste
    opdater
    vis flere
    vis mere
    indlæs flere
    ældre indlæg
    vis ældre indlæg
    nye indlæg
    liveblog
    breaking
    lige nu
    overblik
    slå notifikationer til
  `,
  readMoreOnly: `
    læs også
    læs mere
    se også
    mere om
    relaterede artikler
    relateret
    mest læste
    mest læst
    anbefalet
    gå ikke glip af
    hør også
    læs mere om
    flere nyheder
    seneste nyt
    læs mere her
    andre læser
    følg pressemeddelelser fra
    læs alle pressemeddelelser
    flere pressemeddelelser fra
    forrige artikel
    næste artikel
    forrige nyhed
    næste nyhed
    lignende job
    flere artikler af samme forfatter
    læs flere artikler
    læs flere debatindlæg
    lignende opskrifter
    flere opskrifter
    relaterede indlæg
    relaterede emner
    relateret indhold
    relaterede nyheder
    lignende artikler
    lignende indlæg
    lignende nyheder
    andre artikler
    andre læser også
    andre læste også
    andre læser lige nu
    læs næste
    læs hele artiklen
    flere artikler
    flere indlæg
    flere historier
    mere om emnet
    mere om samme emne
    mere at læse
    mere fra samme kategori
    seneste artikler
    seneste nyheder
    seneste indlæg
    nyeste artikler
    nyeste nyheder
    nyeste indlæg
    populære artikler
    populære indlæg
    populært lige nu
    mest læste artikler
    mest læste nyheder
    mest læst lige nu
    mest læste lige nu
    mest læst i dag
    mest kommenterede
    mest delte
    mest sete
    topnyheder
    tophistorier
    anbefalede artikler
    anbefalet til dig
    vi anbefaler
    redaktionen anbefaler
    redaktionens valg
    måske er du også interesseret i
    du er måske interesseret i
    du er måske også interesseret i
    du kan måske også lide
    du vil måske også kunne lide
    emner i artiklen
    læs hele historien
  `,
  readMoreBeforeSeparator: `
    video
    podcast
    læs
    se
    lyt
    mere
    næste side
    næste artikel
    forrige artikel
  `,
  sectionLinks: `
    mere fra
    flere artikler fra
    seneste nyt fra
    mest læste i
  `,
  sectionLinksBelow: `
    mere i
  `,
  backLinks: `
    tilbage
  `,
  moreAboutQuestions: `
    vil du vide mere om
  `,
  commentWords: `
    kommentar
    kommentarer
    kommenter
    skriv en kommentar
    skriv kommentar
    vis kommentarer
    ingen kommentarer
    deltag i debatten
    du skal være logget ind for at kommentere
    log ind for at kommentere
    giv en kommentar
    se alle kommentarer
    vis alle kommentarer
    log ind for at skrive en kommentar
    log på for at kommentere
    tilføj kommentar
    tilføj en kommentar
  `,
  commentSections: `
    din e-mailadresse vil ikke blive publiceret. krævede felter er markeret med
    din e-mailadresse vil ikke blive publiceret
  `,
  commentVerbs: `
    siger
    skriver
    skrev
  `,
  newsletterInvitations: `
    nyhedsbrev
    nyhedsbrevet
    vores nyhedsbrev
    tilmeld dig
    tilmeld dig vores
    abonnér på
    få vores nyhedsbrev
    få nyhedsbrevet
    modtag
    gå ikke glip
    hold dig opdateret
    følg vores kanal
    hent vores app
    allerede abonnent
    få de seneste
    få dagens
    få nyhederne
    få nyheder
  `,
  newsletterOffers: `
    nyhedsbrev
    nyhedsbrevet
    mail
    e-mail
    indbakke
    kanal
    app
  `,
  newsletterForm: `
    din e-mail
    din e-mailadresse
    din mailadresse
    e-mailadresse
    indtast din e-mail
    indtast din mailadresse
    ved at tilmelde dig
    ved tilmelding
    du kan afmelde
    du kan altid afmelde
    afmeld
    tilmeld dig
    tilmeld mig
    tilmeld
    føj os til din adressebog
  `,
  inboxEnds: `
    i din indbakke
    direkte i din indbakke
  `,
  followInvitations: `
    følg os på
    følg mig på
    find os på
    synes godt om os på
    følg
    støt os på
  `,
  unsubscribeLinks: `
    afmeld
    frameld
    afmeld nyhedsbrev
    afmeld nyhedsbrevet
    afmeld dig
    opdater dine oplysninger
    administrer præferencer
    afmeld dig her
  `,
  browserLinks: `
    vis i browser
    vis i din browser
    åbn i browser
    åbn i din browser
    åbn den i din browser
    se i browser
    se den i din browser
    læs i browser
    læs den i din browser
    vis denne e-mail i din browser
  `,
  mailFootLeads: `
    du modtager denne mail
    du modtager dette nyhedsbrev
    denne mail er sendt
    du modtager denne e-mail
    du får dette nyhedsbrev
    du har modtaget denne mail
    denne e-mail er sendt
    dette nyhedsbrev er sendt
  `,
  ownWords: `
    vores
    din
  `,
  platformLines: `
    gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer
    dette websted bruger akismet til at reducere spam…
    klik for at … (åbner i et nyt vindue)
    like indlæser
    sendt fra min iphone
    sendt fra min ipad
    hent outlook til ios
    hent outlook til android
    sendt fra outlook til ios
    sendt fra mail til windows
    sendt fra mail til windows 10
    sendt fra yahoo mail til iphone
    klik her for at læse om presseetik…
    har du et tip?…
    har du et tip til redaktionen?…
    har du et nyhedstip?…
    har du fundet en fejl?…
    har du fundet en fejl i artiklen?…
    fandt du en fejl?…
    fandt du en fejl i artiklen?…
    er der fejl i artiklen?…
    kommentarsporet er lukket…
    bliv den første til at kommentere…
    … er tilmeldt pressenævnet
    vis original
    se original
    videresend denne mail
    videresend mailen
    videresend nyhedsbrevet
    videresend dette nyhedsbrev
    videresend til en ven
    send til en ven
    denne artikel er automatisk …
    denne tekst er automatisk …
    artiklen fortsætter efter annoncen
    støt uafhængig journalistik…
    støt vores journalistik…
    støt os på patreon…
    støt os på tier…
    videresend denne mail til en ven
    videresend nyhedsbrevet til en ven
    pin til senere
    åbn i browser
    åbn i browseren
    fortsættes på side …
    fortsættes side …
  `,
  likeHeadings: `
    like this
    synes godt om
    like
  `,
  loadingWords: `
    indlæser
  `,
  advertisementMarks: `
    annonce
    reklame
    sponsoreret
    sponsoreret indhold
    artiklen fortsætter efter annoncen
    artiklen fortsætter under annoncen
    læs videre
    fortsæt med at læse
  `,
  affiliateNotices: `
    artiklen indeholder reklamelinks
    indlægget indeholder reklamelinks
    dette indlæg indeholder reklamelinks
    denne artikel indeholder reklamelinks
    denne artikel indeholder affiliatelinks
    indlægget indeholder affiliatelinks
  `,
  sponsorLabels: `
    sponsoreret af
    præsenteres af
  `,
  paywallNotices: `
    kun for abonnenter
    forbeholdt abonnenter
    for abonnenter
    bliv abonnent
    prøv en måned
    prøv gratis i
    første måned for
  `,
  paywallMatters: `
    …abonn…
    …artikel…
  `,
  freeArticleNotices: `
    du læser en gratis artikel
    du har … gratis artikler…
    denne artikel er gratis
    artiklen er gratis
    denne artikel er åben for alle
    denne artikel er låst op
  `,
  cookieNotices: `
    vi bruger cookies
    denne hjemmeside bruger cookies
    dette website bruger cookies
    vi og vores partnere
    accepter alle
    accepter cookies
    tillad alle
    afvis alle
    cookieindstillinger
  `,
  cookieMatters: `
    …oplevelse…
  `,
  ageNotices: `
    artiklen er mere end
    denne artikel er mere end
    denne artikel er over
  `,
  ageUnits: `
    år
    aar
    …måned…
    …dag…
  `,
  rightsNotices: `
    alle rettigheder forbeholdes
    kopiering forbudt
    eftertryk forbudt
    copyright
    ophavsret
    må ikke kopieres
    dette indhold er beskyttet
  `,
  rightsTerms: `
    …tilladelse…
    …forbud…
  `,
  imprintLabels: `
    redaktion
    redigeret af
    redigering
    ansvarshavende
    har du fundet en fejl
    fejl i artiklen
    tip os
    kilde
    kilder
    leveret af
  `,
  sourceLabels: `
    kilde
  `,
  contactLabels: `
    kontakt
    kontaktperson
    yderligere oplysninger
  `,
  pressContactLabels: `
    pressekontakt
    pressekontakter
    kontakt for pressen
    for pressehenvendelser
  `,
  correspondenceLabels: `
    korresponderende forfatter
    korrespondance
  `,
  issueDeadlines: `
    deadline for næste nummer
    deadline for næste blad
    næste deadline
    indleveringsfrist for stof
    næste nummer
    næste nummer udkommer
  `,
  issuePublishers: `
    udgiver
    udgivet af
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
    denne e-mail og eventuelle
    denne mail og eventuelle
    denne e-mail er fortrolig
    indholdet af denne e-mail er fortroligt
  `,
  forwardedMarks: `
    videresendt
    videresendt mange gange
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
    oprettet af
    sidst redigeret af
    sidst redigeret
  `,
  editorLabels: `
    note til redaktionen
    bemærkning til redaktionen
    note til layout
    note til redigeringen
  `,
  manuscriptLines: `
    ikke til offentliggørelse
    må ikke offentliggøres før …
    delt dokument
    sidst redigeret for … siden
  `,
  voteWords: `
    stemmer
    anmeldelser
    bedømmelser
  `,
  neighbourLabels: `
    næste
    forrige
    næste artikel
    forrige artikel
  `,
};
