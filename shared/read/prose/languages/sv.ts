import type { Phrases } from './phrases.ts';

/** Swedish. */
export const sv: Phrases = {
  bylineBefore: `
    av
    text av
    skriven av
    en text av
    reportage av
    intervju av
    artikel av
    publicerad av
    sammanställt av
    postad av
    inlagd av
    upplagd av
    ett föredrag av
    föredrag av
    ett tal av
    en predikan av
    krönika av
    ledare av
    recension av
    analys av
    kommentar av
    debattartikel av
    gästkrönika av
    essä av
  `,
  bylineWithColon: `
    text
    skribent
    reporter
    författare
    journalist
    intervju
    artikelförfattare
    krönikör
    korrespondent
    text och foto
    text foto
  `,
  authorNouns: `
    författare
  `,
  byWords: `
    av
  `,
  byAfterVerb: `
    av
  `,
  staffBylines: `
    redaktionen
    tt
    av tt
  `,
  givenNames: `
    agneta
    alva
    ann-britt
    ann-christin
    ann-marie
    anna-karin
    anna-lena
    annelie
    annica
    barbro
    bertil
    börje
    carin
    carl-johan
    charlotta
    ebbe
    edvin
    elle-marja
    eva-lena
    gun-britt
    gunnel
    gunvor
    gösta
    hjalmar
    hillevi
    ing-marie
    inga-lill
    ingemar
    ingmar
    ingvar
    isak
    jan-olof
    jerker
    jonatan
    josefin
    kajsa
    karl-erik
    kjerstin
    krister
    lars-göran
    lars-åke
    lillemor
    linus
    lisbet
    ludvig
    maj-britt
    maj-lis
    malena
    mårten
    mikaela
    mimmi
    nanna
    nelly
    niclas
    nils-erik
    olle
    per-anders
    per-erik
    pernilla
    rebecka
    rosita
    sigurd
    sixten
    stig-björn
    susann
    svante
    tilde
    tuva
    valter
    vanja
    vendela
    viggo
    vilhelm
    viveca
    åsa-lena
    albin
    ann-sofie
    carl-gustaf
    claes
    folke
    hampus
    hilma
    ingegerd
    runa
    sigvard
    stellan
    sven-erik
    tora
    torgny
    tova
    tyra
    viveka
    elsy
    kennet
    conny
    melker
    loke
    algot
    elvin
    alvar
    clas
    göte
  `,
  andWords: `
    och
  `,
  withWords: `
    med
  `,
  placeWords: `
    i
    för
  `,
  particles: `
    av
  `,
  roles: `
    journalisten
    fotograf
    krönikör
    redaktör
    chefredaktör
    kulturskribent
    ledarskribent
    frilansjournalist
    nyhetschef
    kulturredaktör
  `,
  jobs: `
    vd
    direktör
    ordförande
    forskare
    professor
    ingenjör
    chef
    …chef
    generalsekreterare
  `,
  institutionWords: `
    universitet…
    högskola…
    …högskola
  `,
  aboutAuthorHeadings: `
    om författaren
    om skribenten
    om författarna
    om artikelförfattaren
    om journalisten
  `,
  aboutWords: `
    om
  `,
  authorVerbs: `
    är
    skriver
  `,
  publishedLabels: `
    publicerad
    publicerat
    publicerades
    publicerad den
    publicerad kl
    datum
    publiceringsdatum
    skapad
    först publicerad
    publ
  `,
  publishedIn: `
    på
    i
  `,
  updatedLabels: `
    uppdaterad
    uppdaterat
    uppdaterades
    senast uppdaterad
    senast uppdaterat
    ändrad
    senast ändrad
    uppdaterad den
    uppdaterad kl
    uppdatering
    senast redigerad
    senast redigerat
    redigerad
  `,
  clockJoints: `
    klockan
  `,
  untilWords: `
    till och med
    fram till
    till
    t.o.m.
    senast
    senast den
  `,
  lifeWords: `
    född
    död
    avliden
    avled
  `,
  heldWords: `
    hållet i
    hållet den
    hölls i
    hölls den
    inspelad i
    inspelat i
    sammanträde den
    möte den
  `,
  eventLabels: `
    plats
    var
    talare
    föreläsare
    inträde
    entré
    biljetter
    samling
  `,
  savedLabels: `
    sparad
    sparat
    sparad i
    sparad till
    hämtad
    hämtad den
    utskriven
    tillagd i
  `,
  exportMarks: `
    exporterad från läslistan
    exporterad från min läslista
    exporterat från läslistan
  `,
  exportWords: `
    exporterad från
    exporterat från
    sparad med
    delad via
    delat via
  `,
  agoWords: `
    för
    sedan
  `,
  otherRelativeTimeWords: `
    kl
    ca
  `,
  oneWords: `
    en
    ett
  `,
  minutesAgo: `
    minut
    minuter
  `,
  hoursAgo: `
    timme
    timmar
    tim
  `,
  daysAgo: `
    dag
    dagar
  `,
  weeksAgo: `
    vecka
    veckor
    v
  `,
  yesterdayWords: `
    igår
    i går
  `,
  todayWords: `
    idag
    i dag
    just nu
  `,
  readingMinutes: `
    minuter
    minut
  `,
  readingWords: `
    lästid
    läsning
    läs på
    att läsa
    lyssningstid
  `,
  otherReadingTimeWords: `
    ungefär
    ca
  `,
  textCountWords: `
    ord
    antal ord
    tecken inklusive blanksteg
    tecken inkl blanksteg
    tecken inklusive mellanslag
    tecken inkl mellanslag
    tecken med blanksteg
    antal tecken
    inklusive blanksteg
    inkl blanksteg
    med blanksteg
    citerad av
    citeringar
    markeringar
    anteckningar
  `,
  creditLabels: `
    foto
    foton
    bild
    bilder
    fotograf
    illustration
    grafik
    arkivbild
    arkivfoto
    bildtext
    film
    video
    foto av
    pressbild
  `,
  pictureAgencies: `
    tt
    scanpix
  `,
  newsAgencies: `
    tt
  `,
  sectionNames: `
    pressmeddelande
    nyheter
    inrikes
    utrikes
    ekonomi
    kultur
    sport
    politik
    ledare
    debatt
    reportage
    intervju
    analys
    krönika
    vetenskap
    lokalt
    exklusivt
    kommentar
    världen
    sverige
    hem
    start
    lokala nyheter
    insändare
    för omedelbar publicering
    för omedelbart offentliggörande
    familj
    minnesord
    dödsfall
    film
    böcker
    musik
    teater
    tv
    konst
    resor
    mat
    recension
    recensioner
  `,
  siteWords: `
    tidning
    tidningen
    bladet
    posten
    nyheter
  `,
  mastheadNames: `
    föreningen …
    länsstyrelsen …
    polisen i …
    region …
    … församling
    … hembygdsförening
    … idrottsförening
    … kommun
    … tidning
    …bladet
    …förening
    …kommun
    …posten
    …tidningen
    nyhetsbrev …
    veckobrev …
    nyhetsbrev från …
  `,
  issueWords: `
    årgång
  `,
  numberWords: `
    nr
  `,
  breadcrumbLabels: `
    du är här
    här är du
  `,
  tagLabels: `
    ämnen
    taggar
    nyckelord
    etiketter
    ämnesord
    i artikeln
    kategorier
    ämne
  `,
  speechVerbs: `
    sade
    skrev
    frågade
  `,
  lineJoints: `
    och
    eller
  `,
  deskNotes: `
    tillägg
    uppdaterar
    lägger till
    rättar
    rättelse av
    ny version
  `,
  endMarks: `
    slut
  `,
  lengthUnits: `
    ord
    tecken
  `,
  pageWords: `
    sida
    sidan
  `,
  contentsLabels: `
    innehåll
    innehållsförteckning
    på denna sida
  `,
  shareActions: `
    dela
    dela artikeln
    dela artikel
    dela på
    dela via
    dela med
    kopiera länk
    kopiera länken
    länk kopierad
    skriv ut
    skriv ut artikeln
    spara artikel
    spara artikeln
    spara
    lyssna
    lyssna på artikeln
    tipsa
    tipsa en vän
    mejla
    följ oss
    följ oss på
    till toppen
    läs senare
    rätta fel i texten
    rätta artikel
    lyssna på texten
    ge bort artikeln
    tipsa oss
    dela med dig
    stöd oss
    dela receptet
    skriv ut receptet
    anmäl fel
    hoppa till innehållet
    till receptet
    hoppa till receptet
    skriv ut recept
    klicka för att dela på
    öppnas i ett nytt fönster
    klicka för utskrift
    gilla laddar in
    stäng fönstret
    skriv ut sidan
    skickat från min iphone
    lyssna på
    ansök nu
    ansök här
    spara jobbet
    tillbaka till listan
    lägg till i kalender
    lägg till i kalendern
    visa översättning
    visa i helskärm
    hoppa till innehåll
    hoppa till huvudinnehåll
    hoppa till huvudinnehållet
    gå till innehåll
    gå till innehållet
    öppna meny
    stäng meny
    markera som oläst
    markera som läst
    ge bort artikel
    ge bort den här artikeln
    spara till senare
    spara för senare
    lägg till i favoriter
    lägg till i läslista
    lyssna på artikel
    lyssna på nyheten
    lyssna på inlägget
    läs upp
    förstora bild
    förstora bilden
    visa bild i helskärm
    helskärm
    visa bildspel
    öppna bildspel
    visa alla bilder
    textstorlek
    större text
    mindre text
    öka textstorlek
    minska textstorlek
    dela på facebook
    dela på x
    dela på twitter
    dela på linkedin
    dela på whatsapp
    dela via e-post
    dela via mejl
    dela inlägg
    dela inlägget
    dela sidan
    dela nyheten
    dela den här artikeln
    dela denna artikel
    skicka som e-post
    mejla artikeln
    tipsa en kompis
    kopiera url
    länken kopierad
    länken har kopierats
    skriv ut artikel
    ladda ner pdf
    rapportera fel
    rapportera ett fel
    hittat fel i texten
    fel i texten
    föreslå rättelse
    visa kommentarer
    dölj kommentarer
    läs kommentarer
    läs alla kommentarer
    visa fler kommentarer
    kommentera artikeln
    skriv en kommentar
    aktivera notiser
    slå på notiser
    följ ämnet
    följ skribenten
    följ ämne
    till toppen av sidan
    tillbaka till toppen
    till sidans topp
    till startsidan
    delningsalternativ
    dela på sociala medier
    dela i sociala medier
    hoppa till recept
    spara receptet
    spara recept
    betygsätt receptet
    betygsätt recept
    tillbaka till nyheter
    tillbaka till alla nyheter
    tillbaka till bloggen
    lägg till i läslistan
    bjud mig på en kaffe
    bjud på en kaffe
  `,
  weakButtons: `
    följ
    gilla
    kommentarer
    stäng
    meny
    mer
    kommentera
    visningar
    läsningar
    tänd ett ljus
    visa karta
    köp biljetter
    bli medlem
    bli prenumerant
    skriv ut pressmeddelandet
    ladda ner bilder
    ladda ner pressmeddelandet
    läslista
    min läslista
  `,
  wordsBetweenButtons: `
    på
    med
    och
    i
    via
    en
  `,
  siteControls: `
    hoppa till innehåll
    gå till innehåll
    logga in
    skapa konto
    mitt konto
    bli prenumerant
    prenumerera
    meny
    sök
    startsida
    hem
    om oss
    om mig
    kontakt
    kontakta oss
    arkiv
    hoppa till innehållet
    hoppa till huvudinnehåll
    hoppa till huvudinnehållet
    gå till innehållet
    öppna meny
    stäng meny
  `,
  legalLinks: `
    personuppgiftspolicy
    personuppgifter
    integritetspolicy
    integritet
    dataskydd
    behandling av personuppgifter
    hantering av personuppgifter
    cookies
    cookiepolicy
    om cookies
    cookieinställningar
    hantera cookies
    användarvillkor
    allmänna villkor
    köpvillkor
    prenumerationsvillkor
    villkor
    tillgänglighet
    tillgänglighetsredogörelse
    annonsera
    upphovsrätt
    sekretessinställningar
    integritetsinställningar
  `,
  thisPageWords: `
    denna sida
    den här sidan
    denna artikel
    den här artikeln
  `,
  liveControls: `
    live
    direkt
    just nu
    följ
    senaste nytt
    det viktigaste
    uppdatera
    visa fler
    ladda fler
    visa mer
    äldre inlägg
    visa äldre inlägg
    nya inlägg
    direktrapportering
    rapporteringen är avslutad
    huvudpunkter
    slå på notiser
    aktivera notiser
  `,
  readMoreOnly: `
    läs också
    läs även
    läs mer
    läs vidare
    se även
    se också
    mer om
    mer om ämnet
    relaterat
    relaterade artiklar
    mest läst
    rekommenderat
    missa inte
    fler artiklar
    läs mer om
    mer läsning
    fler nyheter
    mest läst just nu
    senaste nytt
    se mer
    lyssna också
    följ pressmeddelanden från
    prenumerera på pressmeddelanden från
    läs alla pressmeddelanden
    fler pressmeddelanden från
    föregående artikel
    nästa artikel
    föregående nyhet
    nästa nyhet
    liknande jobb
    fler artiklar av samma skribent
    mer av samma skribent
    läs fler debattartiklar
    läs fler artiklar
    fler debattartiklar
    läs fler ledare
    läs fler krönikor
    liknande recept
    fler recept
    relaterade inlägg
    relaterade ämnen
    relaterat innehåll
    relaterade nyheter
    liknande artiklar
    liknande inlägg
    liknande nyheter
    andra artiklar
    andra läser
    andra läste också
    andra läser också
    läs nästa
    läs också artikeln
    läs hela artikeln
    fler artiklar i ämnet
    fler artiklar från
    fler inlägg
    mer i ämnet
    mer att läsa
    mer från samma kategori
    fler från samma kategori
    senaste artiklarna
    senaste inläggen
    senaste nyheterna
    senaste nytt just nu
    senaste nytt från
    populärt just nu
    populära artiklar
    populära inlägg
    mest lästa
    mest lästa artiklar
    mest läst idag
    mest läst i dag
    mest läst senaste dygnet
    mest kommenterat
    mest delat
    mest sett
    trendar nu
    just nu läser andra
    toppnyheter
    toppnyheterna
    rekommenderade artiklar
    rekommenderat för dig
    vi rekommenderar
    redaktionen rekommenderar
    redaktionens val
    du kanske också gillar
    du kanske även gillar
    du kanske också är intresserad av
    du kanske är intresserad av
    kanske också intresserar dig
    det här kan också intressera dig
    missa inte detta
    missa inte det här
    nyhetsdygnet
    ämnen i artikeln
    ämnen i denna artikel
    läs fler
  `,
  readMoreBeforeSeparator: `
    video
    tv
    podd
    läs
    se
    lyssna
    mer
    nästa sida
    nästa artikel
    föregående artikel
  `,
  relatedLeads: `
    läs också
    läs mer
    ämnen du kan följa
  `,
  sectionLinks: `
    mer från
    fler nyheter från
    senaste nytt från
    mest läst i
  `,
  sectionLinksBelow: `
    mer i
  `,
  backLinks: `
    tillbaka
  `,
  moreAboutQuestions: `
    vill du veta mer om
  `,
  firstCounts: `
    En
    Ett
  `,
  commentWords: `
    kommentar
    kommentarer
    kommentera
    skriv en kommentar
    lämna en kommentar
    visa kommentarer
    inga kommentarer
    läs kommentarer
    du måste vara inloggad för att kommentera
    logga in för att kommentera
    visa alla kommentarer
    kommentarsregler
    logga in för att skriva en kommentar
    logga in för att lämna en kommentar
    alla kommentarer
    lägg till kommentar
    lägg till en kommentar
  `,
  commentSections: `
    din e-postadress kommer inte publiceras. obligatoriska fält är märkta
    din e-postadress kommer inte publiceras
  `,
  commentVerbs: `
    säger
    skriver
    skrev
  `,
  newsletterInvitations: `
    nyhetsbrev
    nyhetsbrevet
    vårt nyhetsbrev
    prenumerera
    prenumerera på
    anmäl dig till
    få vårt nyhetsbrev
    få nyhetsbrevet
    ta emot
    missa inget
    håll dig uppdaterad
    följ vår kanal
    ladda ner vår app
    redan prenumerant
    få de senaste
    få nyheterna
    få nyheter
  `,
  newsletterOffers: `
    nyhetsbrev
    nyhetsbrevet
    mejl
    e-post
    inkorg
    kanal
    app
    appen
  `,
  newsletterForm: `
    din e-post
    din e-postadress
    din mejladress
    e-postadress
    ange din e-postadress
    fyll i din e-post
    genom att anmäla dig
    genom att prenumerera
    du kan avsluta
    du kan när som helst
    avprenumerera
    anmäl dig
    anmäl mig
    lägg till oss i din adressbok
  `,
  inboxEnds: `
    i din inkorg
    till din inkorg
    till din mejl
    direkt i mejlen
  `,
  followInvitations: `
    följ oss på
    följ mig på
    gilla oss på
    hitta oss på
    följ
    stöd oss på
    du hittar oss på
  `,
  unsubscribeLinks: `
    avregistrera
    avsluta prenumerationen
    avprenumerera
    avregistrera dig
    avsluta prenumeration
    avanmäl dig
    hantera inställningar
    hantera prenumeration
    uppdatera dina inställningar
  `,
  browserLinks: `
    visa i webbläsare
    visa i webbläsaren
    visa det i webbläsaren
    visa i din webbläsare
    öppna i webbläsaren
    öppna i din webbläsare
    öppna det i webbläsaren
    läs i webbläsaren
    läs det i webbläsaren
  `,
  mailFootLeads: `
    du får det här mejlet
    du får detta mejl
    du får det här nyhetsbrevet
    det här mejlet skickades
    du får detta nyhetsbrev
    du får det här mailet
    du får detta e-postmeddelande
    du har fått det här mejlet
    detta mejl skickades
    detta nyhetsbrev skickades
    du tar emot det här
  `,
  ownWords: `
    vår
    vårt
    din
  `,
  platformLines: `
    spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar
    denna webbplats använder akismet för att minska skräppost…
    klicka för att … (öppnas i ett nytt fönster)
    gilla laddar in
    gilla laddar
    skickat från min iphone
    skickat från min ipad
    hämta outlook för ios
    hämta outlook för android
    skickat från outlook för ios
    skickades från e-post för windows
    skickades från e-post för windows 10
    skickat från yahoo mail för iphone
    så här jobbar … journalistik: uppgifter som publiceras ska vara sanna och relevanta…
    så jobbar vi med nyheter
    så jobbar vi med nyheter läs mer här
    svt:s nyheter ska stå för saklighet och opartiskhet…
    det här är en låst artikel…
    så jobbar … med journalistik
    så arbetar … med journalistik
    så arbetar vi
    så jobbar vi
    uppgifter som publiceras ska vara …
    har du hittat ett fel i texten?…
    har du hittat ett fel?…
    hittat fel i texten?…
    hittade du ett fel?…
    har du tips?…
    har du ett tips?…
    har du tips på nyheter?…
    har du ett nyhetstips?…
    har du nyhetstips?…
    tipsa oss!…
    tipsa vår redaktion…
    vad tycker du om artikeln?…
    kommentarerna är stängda…
    kommentarsfältet är stängt…
    bli först med att kommentera…
    följ … på google nyheter…
    så hanterar vi personuppgifter
    om vår journalistik
    läs mer om hur vi arbetar…
    läs mer om vår journalistik…
    visa original
    visa originalet
    öppna original
    vidarebefordra det här mejlet
    vidarebefordra mejlet
    vidarebefordra det här nyhetsbrevet
    vidarebefordra nyhetsbrevet
    vidarebefordra till en vän
    tipsa en vän
    skicka vidare till en vän
    den här texten är automatiskt …
    artikeln är automatiskt …
    texten är automatiskt …
    den här artikeln är automatiskt …
    artikeln fortsätter efter annonsen
    stöd oberoende journalistik…
    stöd vår journalistik…
    stöd lokaljournalistiken…
    stöd oss på patreon…
    det här är en debattartikel…
    skriv din e-postadress
    skriv på debatt
    vidarebefordra det här mejlet till en vän
    vidarebefordra nyhetsbrevet till en vän
    pinna till senare
    öppna i webbläsare
    öppna i webbläsaren
    fortsättning på sidan …
    fortsättning på sid …
    forts på sid…
  `,
  likeHeadings: `
    gilla
    gilla detta
  `,
  loadingWords: `
    laddar in
    laddar
  `,
  advertisementMarks: `
    annons
    reklam
    annonsörsinnehåll
    artikeln fortsätter efter annonsen
    artikeln fortsätter under annonsen
    fortsätt läsa
    annons artikeln fortsätter
  `,
  affiliateNotices: `
    artikeln innehåller annonslänkar
    inlägget innehåller annonslänkar
    artikeln innehåller reklamlänkar
    inlägget innehåller reklamlänkar
    det här inlägget innehåller annonslänkar
    den här artikeln innehåller annonslänkar
    detta inlägg innehåller annonslänkar
    receptet innehåller annonslänkar
  `,
  sponsorLabels: `
    sponsras av
    presenteras av
  `,
  paywallNotices: `
    för prenumeranter
    endast för prenumeranter
    låst artikel
    läs vidare med
    prenumerera för att läsa
    prova en månad
    testa en månad
    första månaden för
    prova gratis i
  `,
  paywallMatters: `
    …prenumer…
    …artikel…
  `,
  freeArticleNotices: `
    du läser en gratis artikel
    du läser … gratisartiklar…
    du har … gratis artiklar…
    du har … gratisartiklar…
    den här artikeln är gratis
    artikeln är gratis
    artikeln är öppen för alla
    den här artikeln är öppen för alla
    fri läsning
    öppen artikel
  `,
  cookieNotices: `
    vi använder cookies
    vi använder kakor
    den här webbplatsen använder cookies
    denna webbplats använder
    vi och våra partner
    godkänn alla
    acceptera cookies
    acceptera alla
    hantera cookies
    cookieinställningar
    neka alla
  `,
  cookieNames: `
    …kak…
  `,
  cookieMatters: `
    …upplevelse…
  `,
  ageNotices: `
    den här artikeln är mer än
    den här artikeln är över
    artikeln är mer än
    artikeln är över
  `,
  ageUnits: `
    år
    …månad…
    …veck…
    …dag…
  `,
  rightsNotices: `
    alla rättigheter förbehålls
    eftertryck förbjudet
    mångfaldigande förbjudet
    copyright
    all kopiering
    får inte kopieras
    upphovsrätt
  `,
  rightsTerms: `
    …tillstånd…
  `,
  imprintLabels: `
    redigering
    redaktör
    rätta fel
    fel i artikeln
    tipsa oss
    ansvarig utgivare
    redigerad av
    källa
    källor
    levereras av
    webbplats av
  `,
  sourceLabels: `
    källa
  `,
  contactLabels: `
    kontakt
    kontaktperson
    för mer information
  `,
  pressContactLabels: `
    presskontakt
    presskontakter
    kontakt för media
    kontakt för press
    pressfrågor
    mediekontakt
  `,
  correspondenceLabels: `
    korresponderande författare
    kontaktförfattare
  `,
  issueDeadlines: `
    manusstopp
    manusstopp för nästa nummer
    presstopp
    nästa nummer
    deadline för nästa nummer
    nästa nummer utkommer
  `,
  issuePublishers: `
    utgivare
  `,
  mailSubjectLabels: `
    ämne
  `,
  mailSenderLabels: `
    från
  `,
  mailDateLabels: `
    datum
    skickat
  `,
  mailOtherLabels: `
    till
    bilagor
  `,
  mailNotices: `
    detta meddelande och eventuella bilagor
    detta e-postmeddelande och eventuella bilagor
    detta e-postmeddelande är konfidentiellt
    informationen i detta meddelande
  `,
  forwardedMarks: `
    vidarebefordrat
    vidarebefordrat många gånger
  `,
  replyMarks: `
    sv
    vs
  `,
  forwardMarks: `
    vs
    vb
  `,
  workspaceLabels: `
    status
    skapad av
    senast redigerad av
    senast redigerad
  `,
  editorLabels: `
    notering till redaktionen
    not till redaktionen
    anmärkning till redaktionen
    till redigeraren
    not till redigeringen
  `,
  manuscriptLines: `
    ej för publicering
    får ej publiceras
    får inte publiceras före …
    utkast – ej för publicering
    delat dokument
    senast redigerat för … sedan
    senaste ändring för … sedan
  `,
  versionWords: `
    slutlig
    slutversion
    utkast
    rättad
  `,
  voteWords: `
    röster
    betyg
    omdömen
  `,
  neighbourLabels: `
    nästa
    föregående
    nästa artikel
    föregående artikel
  `,
};
