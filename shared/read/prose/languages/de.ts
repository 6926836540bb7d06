import type { Phrases } from './phrases.ts';

/** German. */
export const de: Phrases = {
  bylineBefore: `
    rezensiert von
    besprochen von
    kolumne von
    kommentar von
    gastbeitrag von
    gastkommentar von
    analyse von
    reportage von
    essay von
    gespeichert von
    eingereicht von
    von
    durch
    artikel von
    beitrag von
    eingestellt von
    gepostet von
    ein beitrag von
    ein artikel von
    eine reportage von
    ein kommentar von
    eine analyse von
    ein gastbeitrag von
    ein interview von
    eine kolumne von
    aufgezeichnet von
    verfasst von
    geschrieben von
    text von
    ein bericht von
    das interview führte
    interview von
    interview führte
    das gespräch führte
    die fragen stellte
    es berichtet
    es berichten
    von unserem redakteur
    von unserer redakteurin
    von unserem korrespondenten
    von unserer korrespondentin
    ein text von
    aus der redaktion von
    liveblog von
    liveticker von
    aktualisiert von
    es tickert
    es tickern
    erstellt von
    zusammengestellt von
    rezept von
    fotos und text von
    text und fotos von
    text und bilder von
    thema gestartet von
    ein vortrag von
    vortrag von
    eine rede von
    predigt von
    eine predigt von
    festvortrag von
    ein essay von
    rezension von
    glosse von
    leitartikel von
    bericht von
    eine rezension von
  `,
  bylineWithColon: `
    text
    texte
    autor
    autorin
    autoren
    autor in
    bericht
    reporter
    reporterin
    redakteur
    redakteurin
    interview
    verfasser
    verfasserin
    reportage
    korrespondent
    korrespondentin
    journalist
    protokoll
    gespräch
    recherche
  `,
  authorNouns: `
    autor
    autorin
  `,
  jobLabels: `
    funktion
    rolle
  `,
  pageBylines: `
    autor
    autorin
    autoren
    autorinnen
  `,
  byWords: `
    von
  `,
  byAfterVerb: `
    von
  `,
  clearByWords: `
    von
  `,
  postedWords: `
    beitrag
    beiträge
    artikel
    veröffentlicht
    geschrieben
    verfasst
    gepostet
    erstellt
  `,
  postWords: `
    beitrag
    post
  `,
  staffBylines: `
    redaktion
    pressestelle
    von pressestelle
    von redaktion
    von unserer redaktion
    von der redaktion
    von dpa
    dpa
    von afp
    von apa
    agenturen
    von unserem korrespondenten
    onlineredaktion
    apa
    sda
    red
    keystone sda
    red agenturen
  `,
  deskWords: `
    redaktion
  `,
  givenNames: `
    achim
    adalbert
    anita
    annegret
    ansgar
    anton
    benjamin
    börge
    celina
    christin
    constanze
    cordula
    denise
    elena
    elias
    elina
    eugen
    eva-maria
    frieda
    fritz
    georgia
    greta
    gregor
    götz
    hanna
    hannah
    isabell
    isabella
    ivonne
    jakob
    jacqueline
    jan
    jeannette
    jessica
    johann
    jonathan
    judith
    julia
    julius
    kilian
    klara
    konstantin
    laura
    leonhard
    lea
    leo
    lisa
    lorenz
    magdalena
    maja
    marcus
    maria
    marion
    merle
    mia
    michael
    mona
    natascha
    nathalie
    nicole
    nikolai
    nikolas
    nikolaus
    nina
    oliver
    patrick
    paul
    paula
    paulina
    peter
    raimund
    rebecca
    reinhold
    richard
    robert
    ronja
    rosa
    ruth
    samuel
    sara
    sarah
    simon
    sophia
    sophie
    stella
    tamara
    theo
    theresa
    theodor
    thomas
    till
    ulla
    valentin
    valentina
    vincent
    wiebke
    yvonne
    zoe
    alexandra
    alois
    andreas
    anette
    angelika
    anja
    anke
    anneliese
    annette
    annika
    antje
    antonia
    arne
    armin
    astrid
    axel
    bastian
    beate
    benedikt
    benno
    bernd
    bernhard
    bert
    bettina
    birgit
    birgitta
    birte
    björn
    bodo
    brigitte
    britta
    burkhard
    carmen
    carola
    carolin
    carsten
    christa
    christel
    christiane
    christof
    christoph
    claudia
    cornelia
    dagmar
    daniela
    detlef
    dieter
    dietmar
    dirk
    doris
    dorothea
    eberhard
    eckhard
    edeltraud
    egon
    elfriede
    elisabeth
    elke
    emil
    enrico
    erhard
    erich
    ernst
    erwin
    esther
    eva
    fabian
    felix
    ferdinand
    florian
    frank
    franz
    franziska
    frauke
    friederike
    friedhelm
    friedrich
    gabi
    gabriele
    georg
    gerd
    gerda
    gerhard
    gert
    gisela
    gottfried
    gudrun
    guido
    günter
    günther
    gunnar
    hannelore
    hannes
    hans
    harald
    hartmut
    heide
    heidi
    heike
    heiko
    heiner
    heinrich
    heinz
    helga
    helge
    helmut
    helmuth
    hendrik
    henning
    henrik
    herbert
    hermann
    hilde
    holger
    horst
    hubert
    ines
    inga
    inge
    ingeborg
    ingo
    ingrid
    irmgard
    isabelle
    jana
    janina
    jannik
    jens
    joachim
    jochen
    johanna
    johannes
    jonas
    jörg
    josef
    jule
    jürgen
    jutta
    kai
    karin
    karl-heinz
    karsten
    katharina
    kathrin
    katja
    katrin
    kerstin
    kirsten
    klaus
    konrad
    kornelia
    kristin
    kristina
    kurt
    lars
    lena
    leonie
    lothar
    ludwig
    luisa
    lukas
    lutz
    maike
    manfred
    manuel
    manuela
    marc
    marcel
    marco
    mareike
    margarete
    margit
    margot
    marianne
    marina
    mario
    marita
    markus
    marlies
    martina
    mathias
    matthias
    maximilian
    meike
    melanie
    michaela
    mirjam
    monika
    moritz
    nadine
    nadja
    nele
    niklas
    nils
    norbert
    olaf
    ole
    oskar
    otto
    patrizia
    petra
    philipp
    pia
    rainer
    ralf
    ramona
    regina
    reiner
    reinhard
    renate
    rolf
    roland
    rosemarie
    rudi
    rudolf
    rüdiger
    sabine
    sabrina
    sandra
    sascha
    sebastian
    siegfried
    sigrid
    silke
    silvia
    simone
    sonja
    stefan
    stefanie
    steffen
    stephan
    susanne
    svenja
    sven
    sylvia
    tanja
    thilo
    thorsten
    tilman
    tim
    timo
    tobias
    torsten
    udo
    ulf
    uli
    ulrich
    ulrike
    ursula
    ute
    uta
    uwe
    vanessa
    veit
    verena
    veronika
    viktor
    viktoria
    volker
    waltraud
    werner
    wilfried
    wilhelm
    willi
    winfried
    wolf
    wolfgang
    yannick
    adelheid
    albrecht
    almut
    arndt
    corinna
    enno
    falk
    felicitas
    gerlinde
    gertrud
    gesa
    gitta
    hanno
    hans-peter
    hauke
    heidrun
    hella
    henrike
    hildegard
    ilka
    ilona
    ilse
    imke
    ina
    isolde
    jörn
    josefine
    leopold
    levin
    liesel
    ludger
    malte
    mandy
    margret
    mechthild
    ottilie
    roswitha
    sibylle
    sören
    swantje
    tatjana
    torben
    traudl
    wilhelmine
    wolfram
    xaver
    alfons
    ann-kathrin
    annalena
    arnold
    babette
    bärbel
    beatrix
    berthold
    bertram
    brigitta
    caspar
    cathrin
    clemens
    detlev
    dierk
    diether
    dietrich
    eckart
    ekkehard
    elsbeth
    ewald
    franka
    gero
    gertraud
    gesine
    gisbert
    gundula
    hans-georg
    hans-joachim
    hans-jürgen
    hartwig
    hedwig
    heidemarie
    heribert
    herta
    hilke
    hinrich
    hubertus
    immanuel
    irmtraud
    jann
    jannis
    justus
    karola
    karolin
    konstanze
    laurenz
    lilli
    maik
    margarethe
    marlis
    meinhard
    niko
    ortrud
    ortwin
    oswald
    otmar
    ottmar
    rahel
    rebekka
    ronny
    ruprecht
    sieglinde
    siegmund
    silja
    sina
    steffi
    svea
    thorben
    tilo
    tino
    ulli
    urs
    ursel
    uschi
    utz
    volkmar
    wenke
    wieland
    willy
    brunhilde
    insa
    lieselotte
    luise
    traudel
    traute
    wiltrud
    anselm
    arnulf
    balduin
    engelbert
    gernot
    gotthard
    jost
    karlheinz
    meinolf
    siegbert
    traugott
    ullrich
    wendelin
  `,
  andWords: `
    und
  `,
  withWords: `
    mit
  `,
  placeWords: `
    aus
    für
    in
  `,
  particles: `
    von
    vom
    zu
    der
  `,
  rareParticles: `
    zur
    auf
    und
  `,
  jobsBeforeName: `
    experte
    …-experte
    expertin
    …-expertin
    experten
    …-experten
    journalist
    …-journalist
    journalistin
    …-journalistin
    …autor
    …autorin
    …redakteur
    …redakteurin
    …reporter
    …reporterin
    …korrespondent
    …korrespondentin
    …kolumnist
    …kolumnistin
    …rechtsanwalt
    …rechtsanwältin
    …fotograf
    …fotografin
    …steuerberater
    …steuerberaterin
    notar
    notarin
    pfarrer
    pfarrerin
    pastor
    pastorin
    vikar
    vikarin
    diakon
    diakonin
    dekan
    dekanin
    prädikant
    prädikantin
    bürgermeister
    bürgermeisterin
    landrat
    landrätin
  `,
  roles: `
    agentur
    …redakt…
    …korrespond…
    reporterin
    kolumnist
    kolumnistin
    volontär
    volontärin
    fotografin
    freier mitarbeiter
    freie mitarbeiterin
  `,
  jobs: `
    geschäftsführer…
    vorstand
    vorständin
    vorstandsvorsitzende…
    leiter
    leiterin
    …leiter
    …leiterin
    …vorsitzende…
    professor…
    wissenschaftler…
    ingenieur…
    referent…
    sprecher…
    direktor…
    präsident…
    …präsident
    …präsidentin
    rechtsanwalt
    rechtsanwältin
    bürgermeister…
  `,
  institutionWords: `
    universität…
    hochschule…
    …institut
    institut…
    klinikum
    akademie
  `,
  notNames: `
    von admin
    … sagt
    … schreibt
    foto …
    fotos …
    bild …
    bilds …
    rezept …
    rezepts …
    …kommentar…
    unbekannt
  `,
  afterNameOnPages: `
    sagt
    schreibt
    in
  `,
  controlsAfterName: `
    folgen
    veröffentlicht
  `,
  formsOfAddress: `
    Frau
    Herr
    Dr
    Dr.-Ing
    Prof
  `,
  titles: `
    Mag
    Ing
    Dipl
    Dipl.-Ing
    Prof.-Ing
  `,
  capitalJoints: `
    Und
  `,
  companyForms: `
    gmbh
    ag
    kg
    ev
    e.v
    e v
    e. v
  `,
  accountNames: `
    gast
  `,
  aboutAuthorHeadings: `
    über den autor
    über die autorin
    über die autoren
    über die autorinnen
    autoreninfo
    über den verfasser
    über die verfasserin
    autorenprofil
  `,
  aboutWords: `
    über
  `,
  authorVerbs: `
    ist
    schreibt
    arbeitet
  `,
  publishedLabels: `
    veröffentlicht
    veröffentlicht am
    zuerst veröffentlicht
    zuerst veröffentlicht am
    erstmals veröffentlicht am
    erschienen
    erschienen am
    publiziert am
    publiziert
    erstellt
    erstellt am
    vom
    datum
    online seit
    erstveröffentlichung
    erstmals veröffentlicht
    artikel vom
    veröffentlichung
    erstveröffentlicht
    meldung vom
    veröffentlichungsdatum
    gespeichert
    hochgeladen
    ins netz gestellt
  `,
  publishedIn: `
    an
    am
    im
    in
    auf
  `,
  updatedLabels: `
    aktualisiert
    aktualisiert am
    zuletzt aktualisiert
    zuletzt aktualisiert am
    letzte aktualisierung
    letzte änderung
    update
    geändert
    geändert am
    stand
    aktualisierung
    zuletzt geändert
    zuletzt bearbeitet
    bearbeitet
    zuletzt geändert am
    stand vom
    stand der information
    aktualisiert um
    letztes update
    zuletzt überarbeitet
    überarbeitet
  `,
  datedWords: `
    veröffentlicht
  `,
  dateLabelsOnPages: `
    aktualisiert
    stand
  `,
  dateJoints: `
    am
    vom
    den
    um
  `,
  untilWords: `
    bis
    bis zum
    bis einschließlich
    spätestens
    spätestens am
  `,
  lifeWords: `
    geboren
    gestorben
    verstorben
    verstarb
    starb
    geb
  `,
  heldWords: `
    abgehalten am
    abgehalten im
    abgehalten in
    gehalten am
    gehalten in
    gehalten im
    aufgenommen am
    aufgenommen in
    aufgenommen im
    sitzung am
    sitzung vom
    versammlung am
    versammlung vom
  `,
  eventLabels: `
    veranstaltungsort
    ort
    wo
    treffpunkt
    referent
    referentin
    referenten
    referierende
    eintritt
    einlass
    tickets
    karten
    kartenvorverkauf
    vortragender
    vortragende
    veranstalter
  `,
  savedLabels: `
    gespeichert
    abgerufen
    abgerufen am
    heruntergeladen
    heruntergeladen am
    ausgedruckt am
    gedruckt am
    hinzugefügt
    archiviert am
  `,
  exportMarks: `
    aus der leseliste exportiert
    aus meiner leseliste exportiert
    aus leseliste exportiert
    exportiert aus der leseliste
    exportiert aus meiner leseliste
  `,
  exportWords: `
    exportiert aus
    exportiert mit
    aus exportiert
    mit exportiert
    gespeichert mit
    geteilt über
    geteilt mit
    geteilt via
  `,
  monthStarts: `
    jan
    feb
    apr
    mai
    jun
    jul
    aug
    sep
    okt
    nov
    dez
  `,
  hourMarks: `
    uhr
  `,
  hoursFrom: `
    von
    um
  `,
  agoWords: `
    vor
  `,
  otherRelativeTimeWords: `
    etwa
    rund
    circa
    um
    ca
  `,
  oneWords: `
    ein
    einer
    einem
    eine
    einen
  `,
  minutesAgo: `
    minute
    minuten
  `,
  hoursAgo: `
    stunde
    stunden
    std
  `,
  daysAgo: `
    tag
    tage
    tagen
  `,
  weeksAgo: `
    woche
    wochen
  `,
  yesterdayWords: `
    gestern
  `,
  todayWords: `
    heute
    gerade eben
  `,
  readingMinutes: `
    minuten
    minute
  `,
  readingWords: `
    lesezeit
    lesedauer
    geschätzte lesezeit
    lesen
    zu lesen
    hördauer
    hörzeit
  `,
  otherReadingTimeWords: `
    etwa
    circa
    in
    ca
  `,
  textCountWords: `
    wörter
    worte
    wortzahl
    wortanzahl
    anzahl wörter
    anzahl der wörter
    zeichen mit leerzeichen
    zeichen ohne leerzeichen
    zeichen inkl leerzeichen
    zeichen inklusive leerzeichen
    zeichen einschließlich leerzeichen
    zeichen einschl leerzeichen
    zeichenzahl
    zeichenanzahl
    anzahl zeichen
    anzahl der zeichen
    mit leerzeichen
    inkl leerzeichen
    inklusive leerzeichen
    ohne leerzeichen
    anschläge
    zitiert von
    zitationen
    markierungen
    notizen
    hervorhebungen
  `,
  creditLabels: `
    foto
    fotos
    fotograf
    fotografin
    fotografie
    bild
    bilder
    bildquelle
    bildnachweis
    fotonachweis
    bildunterschrift
    bildrechte
    fotoquelle
    quelle foto
    grafik
    illustration
    symbolbild
    archivbild
    archivfoto
    symbolfoto
    video
    karikatur
    zeichnung
    foto von
    bild von
  `,
  captionLabels: `
    bildunterschrift
    bildbeschreibung
  `,
  picturePlaces: `
    oben
    unten
    links
    rechts
    mitte
    titel
  `,
  pictureAgencies: `
    dpa
    dpa picture alliance
    picture alliance
    imago
    imago images
    apa
    keystone
    archiv
    symbolbild
    montage
    screenshot
    presse
  `,
  newsAgencies: `
    dpa
    apa
  `,
  sectionNames: `
    allgemein
    allgemeines
    fußball
    pressemitteilung
    presseinformation
    politik
    wirtschaft
    kultur
    sport
    panorama
    wissen
    gesellschaft
    meinung
    kommentar
    leitartikel
    reportage
    interview
    porträt
    analyse
    feuilleton
    lokales
    regionales
    region
    ausland
    inland
    exklusiv
    eilmeldung
    nachrichten
    gesundheit
    umwelt
    medien
    glosse
    kolumne
    gastbeitrag
    wissenschaft
    digital
    reise
    vermischtes
    aus aller welt
    liveblog
    ticker
    plus
    nur für abonnenten
    startseite
    niederösterreich
    chronik
    schweiz
    österreich
    leute
    service
    bayern
    kreis
    stadt
    leserbriefe
    leserbrief
    tribüne
    stellenanzeigen
    standpunkt
    zur sofortigen veröffentlichung
    zur sofortigen verwendung
    zur sofortigen freigabe
    medienmitteilung
    todesanzeigen
    traueranzeigen
    nachrufe
    familienanzeigen
    kino
    film
    bücher
    literatur
    musik
    theater
    fernsehen
    kunst
    geschichte
    genuss
    rezension
    rezensionen
  `,
  siteWords: `
    zeitung
    nachrichten
    anzeiger
    blatt
    tagblatt
    kurier
    bote
    rundschau
    presse
    spiegel
    journal
  `,
  mastheadNames: `
    … e. v.
    amt …
    amt für …
    amtliches mitteilungsblatt …
    amtsblatt …
    bürgerinitiative …
    evangelische kirchengemeinde …
    freiwillige feuerwehr …
    gemeinde …
    gemeindebrief …
    katholische pfarrgemeinde …
    kirchengemeinde …
    landkreis …
    landratsamt …
    ministerium für …
    mitteilungsblatt …
    pfarrei …
    pfarrgemeinde …
    polizeidirektion …
    polizeiinspektion …
    polizeipräsidium …
    stadt …
    stadtverwaltung …
    … anzeiger
    … bote
    … gemeindebrief
    … kurier
    … nachrichten
    … rundschau
    … tageblatt
    … tagblatt
    … volksblatt
    … wochenblatt
    … zeitung
    …anzeiger
    …blatt
    …bote
    …kreisverband
    …kurier
    …stiftung
    …tagblatt
    …verband
    …verein
    …zeitung
    elternbrief …
    newsletter …
    grundschule …
    newsletter der …
    newsletter des …
    elternbrief der …
  `,
  regionWords: `
    Kreis
    Landkreis
    Stadt
    Bezirk
    Kanton
    Region
  `,
  issueWords: `
    ausgabe
    heft
    band
    jahrgang
  `,
  numberWords: `
    nr
  `,
  notHeadlines: `
    startseite
    suche
    navigation und …
  `,
  breadcrumbLabels: `
    sie sind hier
    sie befinden sich hier
    du bist hier
    du befindest dich hier
  `,
  tagLabels: `
    themen
    thema
    schlagwörter
    schlagworte
    stichwörter
    stichworte
    tags
    kategorien
    kategorie
    rubrik
    mehr zu den themen
    themen in diesem artikel
    themen des artikels
    lesen sie mehr zu diesen themen
    ähnliche themen
    abgelegt unter
    abgelegt in
  `,
  taggedWith: `
    verschlagwortet mit
  `,
  filedUnder: `
    in
    unter
    gespeichert unter
    abgelegt unter
    veröffentlicht in
    veröffentlicht unter
  `,
  speechVerbs: `
    sagte
    sagten
    erklärte
    schrieb
    fragte
    antwortete
    meinte
    scherzte
  `,
  lineJoints: `
    und
    oder
    bis
    bzw
    beziehungsweise
  `,
  deskNotes: `
    neu
    ergänzt
    ergänzt um
    ergänzung
    aktualisiert
    berichtigt
    korrigiert
    wiederholt
    wiederholung
    durchgehend neu
    durchgehend aktualisiert
    mit weiteren
    neufassung
  `,
  deskSections: `
    notizblock
    redaktionelle hinweise
  `,
  endMarks: `
    ende
  `,
  lengthUnits: `
    wörter
    zeichen
    anschläge
    zeilen
  `,
  printedPageWords: `
    seite
    s
  `,
  pageWords: `
    seite
  `,
  contentsLabels: `
    inhalt
    inhaltsverzeichnis
    in diesem artikel
    auf dieser seite
    inhaltsübersicht
  `,
  shareActions: `
    zur merkliste hinzufügen
    hinzufügen
    bild vergrößern
    teilen
    artikel teilen
    beitrag teilen
    diesen artikel teilen
    seite teilen
    teilen auf
    teilen per
    teilen sie diesen artikel
    link kopieren
    link kopiert
    teilen mit
    gefällt mir
    wird geladen
    url kopieren
    drucken
    artikel drucken
    seite drucken
    artikel merken
    merken
    auf die merkliste
    zur merkliste
    merkliste
    artikel anhören
    anhören
    vorlesen
    artikel vorlesen
    versenden
    per mail versenden
    per e-mail versenden
    weiterleiten
    artikel verschenken
    verschenken
    empfehlen
    twittern
    folgen sie uns
    folgen sie uns auf
    druckversion
    schriftgröße
    kommentieren
    zum kommentarbereich
    nach oben
    zum seitenanfang
    per e-mail teilen
    in die zwischenablage kopiert
    artikel speichern
    leseliste
    auf die leseliste
    beitrag merken
    jetzt startseite personalisieren
    fehler gefunden
    fehler melden
    zur startseite
    zur übersicht
    leserbrief schreiben
    auf whatsapp teilen
    als pdf
    per mail teilen
    jetzt melden
    audio version
    diesen artikel vorlesen lassen
    artikel zum anhören
    externe inhalte anzeigen
    empfohlener externer inhalt
    empfohlener redaktioneller inhalt
    externen inhalt anzeigen
    inhalte anzeigen
    unterstützen sie uns
    jetzt spenden
    spenden
    jetzt unterstützen
    artikel zum hören
    zum inhalt springen
    zum hauptinhalt springen
    zur navigation springen
    zur suche springen
    zu den kommentaren springen
    werbung überspringen
    externer inhalt nicht verfügbar
    privatsphäre-einstellungen ändern
    anzahl kommentare
    klicken um die teilen-funktion zu öffnen
    weitere videos
    fotostrecke ansehen
    jetzt in der app anhören
    in der app anhören
    wir freuen uns über ihr feedback zu diesem angebot
    link wurde kopiert
    folgen auf
    artikel zusammenfassen
    zum rezept
    zum rezept springen
    direkt zum rezept
    rezept drucken
    klick um auf
    klicken um auf
    klicke um auf
    zu teilen
    wird in neuem fenster geöffnet
    klicken zum ausdrucken
    klicke zum ausdrucken
    klicken um einem freund einen link per e-mail zu senden
    fenster schließen
    von meinem iphone gesendet
    bitte denken sie an die umwelt bevor sie diese e-mail ausdrucken
    anhören auf
    hören auf
    jetzt hören auf
    gefällt mir wird geladen
    jetzt bewerben
    job merken
    stelle merken
    stelle teilen
    job teilen
    zurück zur übersicht
    zurück zur trefferliste
    pdf version
    als pdf herunterladen
    drucken pdf
    zum kalender hinzufügen
    in den kalender eintragen
    in kalender eintragen
    übersetzung anzeigen
    vollbild anzeigen
    zum hauptinhalt
    direkt zum inhalt
    navigation überspringen
    inhalt überspringen
    menü öffnen
    menü schließen
    suche öffnen
    als ungelesen markieren
    als gelesen markieren
    zurück zum inhaltsverzeichnis
    episode teilen
    folge teilen
    diese folge teilen
    diese episode teilen
    bild in großansicht öffnen
    bild öffnen
    bild in vollbild
    bilder anzeigen
    bild anzeigen
    galerie öffnen
    bildergalerie öffnen
    zur bildergalerie
    zur galerie
    alle bilder anzeigen
    vollbild
    zur großansicht
    vergrößern
    artikel versenden
    artikel weiterleiten
    artikel weiterempfehlen
    artikel kopieren
    artikel als pdf
    artikel herunterladen
    artikel ausdrucken
    seite ausdrucken
    text vergrößern
    text verkleinern
    schrift vergrößern
    schrift verkleinern
    schriftgröße ändern
    schriftgröße anpassen
    diesen artikel anhören
    diesen artikel vorlesen
    artikel anhören lassen
    jetzt anhören
    jetzt artikel anhören
    audio abspielen
    artikel bookmarken
    lesezeichen setzen
    lesezeichen hinzufügen
    zu favoriten hinzufügen
    zu den favoriten
    zu lesezeichen hinzufügen
    artikel gemerkt
    später lesen
    für später speichern
    auf später merken
    von der merkliste entfernen
    thema folgen
    thema abonnieren
    autor folgen
    autorin folgen
    kommentare anzeigen
    kommentare einblenden
    kommentare laden
    alle kommentare anzeigen
    mehr kommentare laden
    kommentare ausblenden
    zu den kommentaren
    zum forum
    forum lesen
    diskussion anzeigen
    fehler im artikel melden
    fehler im text melden
    korrektur vorschlagen
    fehler entdeckt
    artikel melden
    nach oben scrollen
    zurück nach oben
    zurück zum anfang
    auf facebook teilen
    auf x teilen
    auf twitter teilen
    auf bluesky teilen
    auf linkedin teilen
    auf telegram teilen
    auf pinterest teilen
    auf xing teilen
    per whatsapp teilen
    artikel auf facebook teilen
    artikel auf twitter teilen
    artikel auf whatsapp teilen
    artikel auf x teilen
    jetzt teilen
    jetzt teilen auf
    jetzt weiterempfehlen
    weiterempfehlen
    weitersagen
    beitrag weiterempfehlen
    beitrag drucken
    beitrag speichern
    link teilen
    link zum artikel
    link in zwischenablage kopieren
    in zwischenablage kopieren
    anzeige melden
    anzeige überspringen
    werbefrei lesen
    ohne werbung lesen
    benachrichtigungen aktivieren
    push mitteilungen aktivieren
    lesermeinungen
    leserkommentare
    zurück zur startseite
    zum seitenanfang springen
    auf social media teilen
    in sozialen netzwerken teilen
    in sozialen medien teilen
    rezept ausdrucken
    rezept speichern
    rezept merken
    rezept bewerten
    bewerte dieses rezept
    auf pinterest merken
    auf pinterest pinnen
    für später pinnen
    zurück zu allen meldungen
    zurück zu allen nachrichten
    zurück zur newsübersicht
    zurück zu den news
    zurück zur liste
    zurück zum blog
    zur leseliste hinzufügen
    spendier mir einen kaffee
    spendiere mir einen kaffee
    kauf mir einen kaffee
    zum vergrößern klicken
    klicken zum vergrößern
    zum vergrößern anklicken
    zum vergrößern bitte klicken
  `,
  weakButtons: `
    kommentare
    folgen
    speichern
    link
    schließen
    menü
    suche
    abonnieren
    anmelden
    pdf
    mehr
    aufrufe
    startseite
    mal gelesen
    leser
    kerze anzünden
    kondolieren
    kondolenz schreiben
    gedenkkerze entzünden
    karte anzeigen
    tickets kaufen
    weiterempfehlen
    mitglied werden
    jetzt mitglied werden
    premium werden
    pressemitteilung drucken
    meldung drucken
    bilder zum download
    pressebilder
    pressemitteilung als pdf
    leseliste
    merkliste
    zitieren
    artikel zitieren
    zitiervorschlag
  `,
  shareNetworks: `
    steady
  `,
  wordsBetweenButtons: `
    minuten
    auf
    per
    bei
    diesen
    diese
    mit
    und
    in
    via
    link
    app
  `,
  siteControls: `
    zum inhalt springen
    zum inhalt
    zum hauptinhalt springen
    zur navigation
    anmelden
    einloggen
    registrieren
    mein konto
    abo
    abonnieren
    abonnement
    e paper
    menü
    suche
    suchen
    startseite
    start
    über uns
    über mich
    kontakt
    archiv
    impressum
    spenden
    zum hauptinhalt
    direkt zum inhalt
    zur navigation springen
    navigation überspringen
    inhalt überspringen
    menü öffnen
    menü schließen
    suche öffnen
  `,
  legalLinks: `
    datenschutz
    datenschutzerklärung
    datenschutzhinweise
    datenschutzhinweis
    datenschutzbestimmungen
    datenschutzeinstellungen
    datenschutz einstellungen
    privatsphäre
    privatsphäre einstellungen
    cookie einstellungen
    cookie richtlinie
    cookies
    agb
    allgemeine geschäftsbedingungen
    nutzungsbedingungen
    nutzungsbasierte onlinewerbung
    nutzungsrechte
    impressum
    rechtliches
    rechtliche hinweise
    rechtlicher hinweis
    haftungsausschluss
    barrierefreiheit
    erklärung zur barrierefreiheit
    erklärung zu barrierefreiheit
    barrierefreiheitserklärung
    jugendschutz
    netiquette
    mediadaten
    widerruf
    widerruf tracking
    widerrufsrecht
    widerrufsbelehrung
    abo kündigen
    abo verwalten
    verträge hier kündigen
    vertrag kündigen
    verträge kündigen
    werbung buchen
    werben
    karriere
    sitemap
    transparenz
    privatsphäre-einstellungen
  `,
  thisPageWords: `
    diese seite
    dieser seite
    diesen artikel
    dieser artikel
    diesem artikel
    diesen beitrag
    diesem beitrag
    dieses autors
    dieser autorin
    diesem autor
  `,
  liveControls: `
    live
    liveticker
    liveblog
    das wichtigste
    das wichtigste in kürze
    die wichtigsten punkte
    folgen
    aktualisieren
    mehr anzeigen
    mehr laden
    weitere beiträge
    weitere beiträge laden
    ältere beiträge
    ältere beiträge anzeigen
    ältere beiträge laden
    neue beiträge
    neueste zuerst
    älteste zuerst
    eilmeldung
    der liveblog ist beendet
    ticker
    neue einträge
    frühere einträge anzeigen
    ältere einträge laden
    zum anfang
    benachrichtigungen aktivieren
    ticker aktualisieren
    ticker beendet
    benachrichtigungen einschalten
  `,
  readMoreOnly: `
    lesen sie auch
    mehr lesen über
    nächster artikel
    vorheriger artikel
    lesen sie mehr
    lesen sie dazu
    lesen sie weiter
    mehr lesen
    lesen sie dazu auch
    lesen sie hier
    lies auch
    auch interessant
    mehr zum thema
    mehr dazu
    mehr zu diesem thema
    zum thema
    weitere artikel
    weitere meldungen
    weitere nachrichten
    weiterlesen
    das könnte sie auch interessieren
    das könnte sie interessieren
    das könnte dich auch interessieren
    das könnte euch auch interessieren
    das könnte dich interessieren
    neueste artikel
    neueste beiträge
    mehr themen
    mehr artikel
    auch lesen
    siehe auch
    passend dazu
    lesetipp
    lesetipps
    meistgelesen
    empfehlung der redaktion
    empfohlen
    empfohlener artikel
    hintergrund zum thema
    verwandte artikel
    mehr von
    ähnliche artikel
    nachlesen
    sehen sie auch
    hören sie auch
    mehr aus
    auch lesenswert
    passend zum thema
    weitere themen
    top artikel
    unsere empfehlung
    zum weiterlesen
    das könnte auch interessant sein
    mehr news
    lest auch
    ähnliche nachrichten
    zum selben thema
    meistgesehen
    meistgesehene videos
    ähnliche jobs
    ähnliche stellen
    ähnliche stellenangebote
    weitere stellen
    alle pressemitteilungen
    weitere pressemitteilungen
    vorherige meldung
    nächste meldung
    vorheriger beitrag
    nächster beitrag
    mehr von diesem autor
    mehr von dieser autorin
    weitere artikel des autors
    weitere artikel der autorin
    alle artikel des autors
    alle artikel der autorin
    alle beiträge des autors
    alle beiträge der autorin
    ähnliche rezepte
    weitere rezepte
    ähnliche beiträge
    ähnliche themen
    ähnliche inhalte
    ähnliche meldungen
    ähnliche videos
    verwandte beiträge
    verwandte themen
    verwandte inhalte
    verwandte nachrichten
    verwandte meldungen
    verwandte links
    weitere beiträge
    weitere inhalte
    weitere videos
    weitere news
    weitere links zum thema
    weitere artikel zum thema
    weitere beiträge zum thema
    weitere meldungen aus dem ressort
    weitere artikel aus diesem ressort
    weitere artikel aus dem ressort
    mehr aus diesem ressort
    mehr aus dem ressort
    mehr aus der region
    mehr aus der rubrik
    mehr aus dieser rubrik
    mehr nachrichten
    mehr beiträge
    mehr meldungen
    mehr videos
    mehr lesen zum thema
    mehr zu diesem artikel
    mehr zur story
    mehr entdecken
    alles zum thema
    alle artikel zum thema
    lesen sie mehr zum thema
    lesen sie mehr zu diesen themen
    lesen sie weitere artikel
    lesen sie jetzt
    lesen sie als nächstes
    als nächstes lesen
    jetzt lesen
    auch spannend
    auch gelesen
    andere leser lasen auch
    andere lasen auch
    leser lasen auch
    häufig gelesen
    oft gelesen
    meist gelesen
    meistgelesene artikel
    meistgelesene beiträge
    die meistgelesenen artikel
    am meisten gelesen
    meistkommentiert
    meistkommentierte artikel
    meistgeteilt
    meistgeklickt
    beliebte artikel
    beliebte beiträge
    beliebte themen
    beliebteste artikel
    top themen
    top news
    top meldungen
    top nachrichten
    topmeldungen
    topthemen
    aktuelle artikel
    aktuelle beiträge
    aktuelle meldungen
    aktuelle nachrichten
    aktuelle news
    aktuelle themen
    aktuelle videos
    aktuellste artikel
    neueste meldungen
    neueste nachrichten
    neueste videos
    neuste artikel
    neuste beiträge
    letzte artikel
    letzte beiträge
    letzte meldungen
    das wichtigste des tages
    unsere empfehlungen
    empfehlungen für sie
    empfehlungen der redaktion
    empfohlene artikel
    empfohlene beiträge
    redaktionsempfehlung
    redaktionstipp
    redaktionstipps
    tipps der redaktion
    unsere auswahl
    für sie ausgewählt
    für sie empfohlen
    das interessiert andere leser
    das könnte ihnen auch gefallen
    das könnte dir auch gefallen
    das könnte ihnen gefallen
    das könnte dir gefallen
    dies könnte sie auch interessieren
    dies könnte sie interessieren
    was sie auch interessieren könnte
    interessant für sie
    aus dem netz
    mehr aus dem web
    neues aus der redaktion
    schlagworte zu diesem artikel
    schlagwörter zu diesem artikel
    themen zum artikel
    kostenlose online spiele
    gratis online spiele
    den ganzen artikel lesen
    ganzen artikel lesen
    zum ganzen artikel
  `,
  readMoreBeforeSeparator: `
    video
    podcast
    mehr
    liveblog
    quiz
    bildergalerie
    fotostrecke
    newsblog
    nächste seite
    nächster artikel
    vorheriger artikel
    nächster beitrag
    vorheriger beitrag
    nächste folge
  `,
  relatedLeads: `
    mehr zum thema
    mehr dazu
    mehr lesen
    lesen sie auch
    lesen sie mehr
    auch interessant
    lesen sie mehr zum thema
    mehr artikel aus dieser rubrik
  `,
  sectionLinks: `
    mehr aus
    meistgelesen in
    mehr aus der region
    weitere artikel aus
  `,
  backLinks: `
    zurück
  `,
  moreAboutQuestions: `
    mehr lesen über
    mehr lesen zu
    mehr wissen über
    mehr erfahren über
    sie möchten mehr über
  `,
  firstCounts: `
    Ein
    Eine
    Kein
    Keine
  `,
  commentWords: `
    kommentar
    kommentare
    kommentieren
    kommentar schreiben
    kommentar veröffentlichen
    kommentar verfassen
    kommentar hinterlassen
    schreib einen kommentar
    schreibe einen kommentar
    hinterlasse einen kommentar
    diskutieren sie mit
    jetzt kommentieren
    alle kommentare
    leserkommentare
    kommentare lesen
    kommentare anzeigen
    keine kommentare
    zu den kommentaren
    schreiben sie einen kommentar
    diskussion
    kommentarfunktion geschlossen
    beiträge
    sie müssen angemeldet sein um zu kommentieren
    sie müssen angemeldet sein um einen kommentar abzugeben
    du musst angemeldet sein um einen kommentar abzugeben
    sie müssen sich anmelden um zu kommentieren
    melden sie sich an um zu kommentieren
    zum kommentieren anmelden
    alle kommentare anzeigen
    alle kommentare lesen
    netiquette
    kommentarregeln
    melden sie sich an um einen kommentar zu schreiben
    melden sie sich an um einen kommentar abzugeben
    anmelden um zu kommentieren
    einloggen um zu kommentieren
    kommentar hinzufügen
    einen kommentar hinzufügen
  `,
  commentNouns: `
    kommentar
    kommentare
  `,
  moderationWords: `
    freigeschaltet
  `,
  commentSections: `
    deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
    deine e-mail-adresse wird nicht veröffentlicht
  `,
  commentVerbs: `
    sagt
    sagte
    schreibt
    schrieb
    meint
    meinte
  `,
  newsletterInvitations: `
    newsletter
    newsletter abonnieren
    abonnieren sie
    melden sie sich
    zum newsletter anmelden
    jetzt newsletter
    unser newsletter
    unseren newsletter
    kostenloser newsletter
    der newsletter
    erhalten sie
    bestellen sie
    holen sie sich
    immer informiert
    bleiben sie informiert
    nichts verpassen
    verpassen sie nichts
    keine nachricht verpassen
    folgen sie unserem
    folgen sie unserem kanal
    whatsapp-kanal
    unser whatsapp
    laden sie unsere app
    abonniere
    jeden morgen
    bereits abonnent
    starten sie in den tag
    schicken sie uns ihre
    schickt uns eure
    senden sie uns ihre
  `,
  newsletterOffers: `
    newsletter
    e-mail
    mail
    postfach
    kanal
    whatsapp
    telegram
    app
    briefing
    abmelden
  `,
  newsletterForm: `
    ihre e-mail-adresse
    ihre e-mail
    e-mail-adresse
    e-mail adresse eingeben
    geben sie ihre e-mail
    mit der anmeldung
    mit ihrer anmeldung
    mit dem abonnieren
    abmeldung jederzeit
    jederzeit abbestellen
    jederzeit abbestellbar
    jederzeit abmelden
    jetzt anmelden
    jetzt abonnieren
    jetzt kostenlos anmelden
    kein spam
    sie können den newsletter
    sie können sich jederzeit
    es gilt unsere datenschutz
    sie erhalten diesen newsletter
    sie erhalten diese e-mail
    newsletter abbestellen
    vom newsletter abmelden
    fügen sie uns ihrem adressbuch hinzu
    füge uns deinem adressbuch hinzu
  `,
  inboxEnds: `
    in ihr postfach
    in dein postfach
    in ihrem postfach
    in deinem postfach
    in ihrem mailfach
  `,
  followInvitations: `
    folgen sie uns auf
    folgt uns auf
    folge uns auf
    folge mir auf
    folgt mir auf
    besuchen sie uns auf
    abonnieren sie uns auf
    folge
    folgen sie
    folgt
    unterstützen sie uns auf
    unterstütze uns auf
    unterstützt uns auf
    finden sie uns auf
    findet uns auf
  `,
  unsubscribeLinks: `
    vom newsletter abmelden
    newsletter abbestellen
    abmelden
    abbestellen
    austragen
    newsletter abmelden
    einstellungen verwalten
    newsletter-einstellungen
    abo verwalten
    hier abmelden
    von diesem newsletter abmelden
    abonnement verwalten
    profil bearbeiten
  `,
  browserLinks: `
    im browser ansehen
    im browser anzeigen
    im browser anzuzeigen
    im browser öffnen
    im browser lesen
    im browser betrachten
    im browser anschauen
    in ihrem browser ansehen
    in ihrem browser anzeigen
    in ihrem browser öffnen
    in deinem browser ansehen
    in deinem browser öffnen
  `,
  mailFootLeads: `
    sie erhalten diese e-mail
    sie erhalten diesen newsletter
    du erhältst diese e-mail
    du erhältst diesen newsletter
    diese e-mail wurde an
    wurde ihnen diese e-mail weitergeleitet
    wurde dir diese e-mail weitergeleitet
    sie bekommen diese e-mail
    sie bekommen diesen newsletter
    du bekommst diese e-mail
    du bekommst diesen newsletter
    sie haben diesen newsletter
    sie haben diese e-mail
    du erhältst diese mail
    sie erhalten diese mail
    sie erhalten diese nachricht
    dieser newsletter wurde an
    dieser newsletter geht an
  `,
  ownWords: `
    unser…
    ihr…
  `,
  siteAppeals: `
    dieser eintrag wurde veröffentlicht …
    dieser eintrag wurde am …
    externer inhalt
    externe inhalte
  `,
  platformLines: `
    meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
    meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere
    diese website verwendet akismet, um spam zu reduzieren…
    klick, um … (wird in neuem fenster geöffnet)
    klicken, um … (wird in neuem fenster geöffnet)
    klicke, um … (wird in neuem fenster geöffnet)
    zum … klicken (wird in neuem fenster geöffnet)
    gefällt mir lade
    gefällt mir wird geladen
    liken lade
    liken wird geladen
    von meinem iphone gesendet
    von meinem ipad gesendet
    gesendet von meinem galaxy
    von meinem samsung galaxy smartphone gesendet
    von meinem/meiner galaxy gesendet
    diese nachricht wurde von meinem android mobiltelefon … gesendet
    outlook für ios beziehen
    outlook für android beziehen
    outlook für ios abrufen
    holen sie sich outlook für ios
    holen sie sich outlook für android
    gesendet von mail für windows
    gesendet von mail für windows 10
    gesendet von outlook für ios
    gesendet von outlook für android
    gesendet von yahoo mail auf android
    von yahoo mail auf meinem iphone gesendet
    dieses thema im programm: …
    um kommentieren zu können, … anmelden
    um kommentieren zu können, … angemeldet sein
    sie müssen angemeldet sein, um …kommentieren
    melden sie sich an, um …kommentieren
    bitte melden sie sich an, um …kommentieren…
    bitte loggen sie sich ein, um …kommentieren…
    die kommentarfunktion ist …
    die kommentare sind geschlossen
    haben sie einen fehler entdeckt?…
    haben sie einen fehler gefunden?…
    haben sie fehler entdeckt?…
    hast du einen fehler entdeckt?…
    hast du einen fehler gefunden?…
    haben sie anregungen oder kritik?…
    ihre meinung ist uns wichtig…
    wie hat ihnen dieser artikel gefallen?…
    wie hat ihnen der artikel gefallen?…
    wie fanden sie diesen artikel?…
    wie gefällt ihnen dieser artikel?…
    hat ihnen der artikel gefallen?…
    hat ihnen dieser artikel gefallen?…
    hat dir der artikel gefallen?…
    hat dir dieser artikel gefallen?…
    war dieser artikel hilfreich?…
    war dieser artikel interessant?…
    folgen sie uns bei google news…
    folgen sie … auf google news…
    folge uns auf google news…
    aktuelle nachrichten … finden sie hier
    alle nachrichten … finden sie hier
    mehr über … lesen sie hier
    mehr zum thema … lesen sie hier
    mit werbung und cookies weiterlesen…
    zu diesem artikel wurden noch keine kommentare verfasst
    es gibt noch keine kommentare…
    schreiben sie den ersten kommentar…
    schicken sie uns ihr feedback…
    diesen artikel bewerten…
    geben sie dem artikel eine bewertung…
    neuigkeiten direkt aufs handy…
    jetzt app herunterladen…
    unsere app herunterladen…
    original anzeigen
    originalartikel anzeigen
    original ansehen
    newsletter weiterempfehlen
    diese e-mail weiterleiten
    diese mail weiterleiten
    diesen newsletter weiterleiten
    diesen newsletter an freunde weiterleiten
    an einen freund weiterleiten
    an freunde weiterleiten
    direkt aus dem … newskanal
    direkt aus dem …-newskanal
    diese meldung wurde automatisch …
    die meldung wurde automatisch …
    dieser artikel wurde automatisch …
    dieser text wurde automatisch …
    dieser beitrag wurde automatisch …
    dieser artikel ist automatisch …
    diese meldung ist automatisch …
    weiterlesen nach der anzeige
    weiter nach der anzeige
    lesen sie nach der anzeige weiter
    sie haben vollen zugriff auf diesen artikel über ihre institution
    unterstützen sie unabhängigen journalismus…
    unterstützen sie unseren journalismus…
    unterstützen sie lokalen journalismus…
    unterstützen sie lokaljournalismus…
    unterstützen sie qualitätsjournalismus…
    unterstütze unabhängigen journalismus…
    unterstütze unseren journalismus…
    unterstütze lokaljournalismus…
    unterstützen sie uns auf patreon…
    unterstütze uns auf patreon…
    unterstütze uns auf steady…
    unterstützen sie uns auf steady…
    unterstütze den podcast…
    zur browserversion…
    registergericht: …
    handelsregister: …
    ust-idnr…
    ust-id…
    umsatzsteuer-id…
    diese e-mail an freunde weiterleiten
    diese e-mail an einen freund weiterleiten
    leiten sie diesen newsletter weiter
    leite diesen newsletter weiter
    für später pinnen
    auf pinterest merken
    im browser öffnen
    fortsetzung auf seite …
    fortsetzung von seite …
    weiter auf seite …
    original-content von: …, übermittelt durch news aktuell
  `,
  likeHeadings: `
    gefällt mir
    gefällt dir das
  `,
  loadingWords: `
    wird geladen
    lade
    lädt
  `,
  advertisementMarks: `
    anzeige
    anzeigen
    werbung
    reklame
    advertorial
    werbeanzeige
    weiter nach der anzeige
    weiter nach der werbung
    artikel nach der anzeige weiterlesen
    nach der anzeige weiterlesen
    gesponsert
    anzeige ende
    ende der anzeige
    werbung artikel wird unten fortgesetzt
    anzeige artikel wird unten fortgesetzt
    artikel wird nach der anzeige fortgesetzt
  `,
  affiliateNotices: `
    dieser artikel enthält affiliate links
    dieser beitrag enthält affiliate links
    diese seite enthält affiliate links
    für käufe über diese links
    als amazon partner
    als amazon-partner
    dieses rezept enthält affiliate links
    dieser text enthält affiliate links
    der artikel enthält affiliate links
    die mit sternchen gekennzeichneten links
    bei den mit sternchen
  `,
  sponsorLabels: `
    unterstützt von
    präsentiert von
    gesponsert von
  `,
  paywallNotices: `
    nur für abonnenten
    dieser artikel ist nur für
    dieser artikel ist abonnenten
    exklusiv für abonnenten
    jetzt weiterlesen
    weiterlesen mit
    mit einem abo
    jetzt testen
    sie möchten weiterlesen
    bereits abonnent
    lesen sie diesen artikel mit
    an dieser stelle finden sie einen externen inhalt
    an dieser stelle finden sie inhalte
    ich bin damit einverstanden dass mir externe inhalte
    wir benötigen ihre zustimmung
    mit dem klick erkläre ich mich
    jetzt probemonat
    jetzt probeabo
    probemonat sichern
    jetzt gratis testen
    jetzt kostenlos testen
    jetzt abonnieren
    jetzt abo abschließen
    1 monat gratis
    30 tage gratis
    30 tage kostenlos
    ich abonniere
    zum weiterlesen
  `,
  paywallMatters: `
    …abonn…
    …testen…
    …artikel…
  `,
  freeArticleNotices: `
    sie lesen … gratis-artikel…
    sie lesen … gratisartikel…
    sie lesen … kostenlosen artikel…
    sie lesen diesen artikel kostenlos…
    sie lesen diesen artikel gratis…
    du liest diesen artikel kostenlos…
    noch … kostenlose artikel…
    noch … gratis-artikel…
    sie haben noch … kostenlose artikel…
    dieser artikel ist kostenlos
    dieser artikel ist gratis
    dieser artikel ist frei zugänglich
    dieser text ist frei zugänglich
    dieser artikel ist für sie kostenlos
  `,
  cookieNotices: `
    wir verwenden cookies
    wir nutzen cookies
    diese website verwendet cookies
    diese seite verwendet cookies
    diese website nutzt cookies
    mit der nutzung dieser
    durch die weitere nutzung
    wir und unsere partner
    cookie einstellungen
    cookies akzeptieren
    alle akzeptieren
    alle cookies akzeptieren
    alle ablehnen
    datenschutzeinstellungen
    einstellungen verwalten
    unsere website verwendet cookies
    ihre privatsphäre
  `,
  cookieNames: `
    …datenschutz…
  `,
  cookieMatters: `
    …privat…
    …einstellung…
    …inhalt…
    …verbesser…
    …besuch…
    …nutz…
    …dienst…
    …zustimm…
  `,
  ageNotices: `
    dieser artikel ist älter als
    dieser artikel ist mehr als
    dieser beitrag ist älter als
    dieser beitrag ist mehr als
    dieser text ist älter als
    diese meldung ist älter als
  `,
  ageUnits: `
    …jahr…
    …monat…
    …woche…
    …tag…
  `,
  rightsNotices: `
    artikelrechte erwerben
    alle rechte vorbehalten
    nachdruck verboten
    alle rechte liegen
    copyright
    vervielfältigung nur mit
    nachdruck nur mit
    alle angaben ohne gewähr
  `,
  rightsTerms: `
    …genehmig…
    …zustimmung…
    …verbot…
    …nachdruck…
    …untersagt…
  `,
  imprintLabels: `
    quelle
    redaktion
    redigiert von
    bearbeitet von
    fehler melden
    fehler gefunden
    redaktionell verantwortlich
    verantwortlich
    hinweis an die redaktion
    mehr über unsere
    chefredaktion
    schlussredaktion
    quellen
    bereitgestellt von
    herausgeber dieser seite
    verlag und herausgeber
    realisierung
  `,
  sourceLabels: `
    quelle
    original-content von
  `,
  contactLabels: `
    kontakt
    ansprechpartner
    ansprechpartnerin
    rückfragen
  `,
  pressContactLabels: `
    pressekontakt
    medienkontakt
    rückfragehinweis
    pressestelle
    pressekontakte
    kontakt für medien
    kontakt für die presse
    kontakt für die medien
    ansprechpartner für die medien
    ansprechpartner für die presse
    medienkontakte
    medienstelle
    ansprechpartner presse
    pressestelle und kontakt
    medienanfragen
    presseanfragen
  `,
  correspondenceLabels: `
    korrespondenzautor
    korrespondenzautorin
    korrespondenz
    korrespondenzadresse
    korrespondierender autor
    korrespondierende autorin
    autorenkontakt
  `,
  issueDeadlines: `
    redaktionsschluss
    redaktionsschluß
    nächster redaktionsschluss
    einsendeschluss für die nächste ausgabe
    abgabeschluss für die nächste ausgabe
    nächste ausgabe
    die nächste ausgabe erscheint
    das nächste heft erscheint
  `,
  issuePublishers: `
    herausgeber
    herausgegeben von
    herausgeberin
  `,
  mailSubjectLabels: `
    betreff
    betrifft
  `,
  mailSenderLabels: `
    von
    absender
  `,
  mailDateLabels: `
    datum
    gesendet
  `,
  mailOtherLabels: `
    an
    kopie
    antwort an
    anhang
    anhänge
  `,
  mailNotices: `
    diese e-mail enthält vertrauliche
    diese e-mail kann vertrauliche
    diese e-mail ist vertraulich
    diese e-mail und alle anhänge
    diese e-mail und etwaige anhänge
    diese nachricht ist vertraulich
    diese nachricht enthält vertrauliche
    der inhalt dieser e-mail ist vertraulich
    der inhalt dieser e-mail ist ausschließlich
    die in dieser e-mail enthaltenen informationen
    die information in dieser e-mail ist vertraulich
    wenn sie nicht der richtige adressat
    sollten sie nicht der vorgesehene empfänger
    wenn sie diese e-mail irrtümlich
    falls sie diese e-mail irrtümlich
    bitte denken sie an die umwelt, bevor
    bitte prüfen sie, ob diese e-mail
    diese e-mail wurde von avast
    diese e-mail wurde von avg
    diese e-mail wurde auf viren geprüft
  `,
  forwardedMarks: `
    weitergeleitet
    häufig weitergeleitet
    oft weitergeleitet
  `,
  replyMarks: `
    aw
    wg
  `,
  forwardMarks: `
    wg
  `,
  workspaceLabels: `
    status
    erstellt von
    zuletzt bearbeitet von
    zuletzt bearbeitet
  `,
  editorLabels: `
    hinweis an die redaktion
    anmerkung für die redaktion
    anmerkung an die redaktion
    hinweis für die redaktion
    notiz für die redaktion
    hinweis fürs layout
    hinweis für das layout
    anmerkung fürs layout
    hinweis an das lektorat
  `,
  commentLabels: `
    kommentar
  `,
  manuscriptLines: `
    nicht zur veröffentlichung
    nicht zur veröffentlichung bestimmt
    nicht veröffentlichen
    nicht vor … veröffentlichen
    entwurf – nicht zur veröffentlichung
    entwurf - nicht zur veröffentlichung
    geteiltes dokument
    freigegebenes dokument
    geteiltes dokument – zuletzt bearbeitet …
    zuletzt bearbeitet vor …
    letzte änderung vor …
    letzte bearbeitung vor …
  `,
  versionWords: `
    final
    endfassung
    korrigiert
    entwurf
    redigiert
    letzte fassung
  `,
  manuscriptDates: `
    eingegangen
    eingereicht
    angenommen
    überarbeitet
  `,
  voteWords: `
    bewertungen
    stimmen
    bewertung
  `,
  neighbourLabels: `
    nächster artikel
    vorheriger artikel
    weiter
    zurück
    als nächstes
    nächster beitrag
    vorheriger beitrag
    nächste
    vorige
  `,
};
