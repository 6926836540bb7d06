import type { Phrases } from './phrases.ts';

/** Italian. */
export const it: Phrases = {
  bylineBefore: `
    inviato da
    di
    a cura di
    scritto da
    testo di
    un articolo di
    dal nostro inviato
    dalla nostra inviata
    dal nostro corrispondente
    dalla nostra corrispondente
    intervista di
    pubblicato da
    un reportage di
    servizio di
    diretta a cura di
    in diretta
    aggiornamenti di
    postato da
    inserito da
    una conferenza di
    un discorso di
    un intervento di
    analisi di
    commento di
    reportage di
    recensione di
    editoriale di
    inchiesta di
    una intervista di
  `,
  bylineWithColon: `
    testo
    testi
    autore
    autrice
    autori
    giornalista
    redattore
    redattrice
    servizio
    intervista
    firma
    scrive
    inviato
  `,
  authorNouns: `
    autore
    autrice
  `,
  jobLabels: `
    ruolo
  `,
  pageBylines: `
    da
    autore
    autori
  `,
  byWords: `
    di
  `,
  byAfterVerb: `
    da
  `,
  postedWords: `
    scritto
    pubblicato
  `,
  postWords: `
    messaggio
  `,
  staffBylines: `
    redazione
    di redazione
    la redazione
    a cura della redazione
    redazione online
    di redazione online
    ansa
  `,
  deskWords: `
    redazione
  `,
  givenNames: `
    agnese
    alberto
    alessandra
    alessandro
    alessia
    alessio
    alfredo
    andrea
    angela
    angelo
    anna
    annalisa
    antonella
    antonio
    arianna
    barbara
    beatrice
    benedetta
    bruno
    camilla
    carla
    carlo
    caterina
    cecilia
    chiara
    cinzia
    claudia
    claudio
    cosimo
    cristiano
    cristina
    daniela
    daniele
    dario
    davide
    debora
    diego
    domenico
    donatella
    edoardo
    elena
    eleonora
    elisa
    elisabetta
    emanuela
    emanuele
    emiliano
    enrica
    enrico
    enzo
    ettore
    fabio
    fabrizio
    federica
    federico
    filippo
    flavio
    francesca
    francesco
    franco
    gabriele
    gabriella
    gaetano
    giacomo
    gianfranco
    gianluca
    gianni
    giorgia
    giorgio
    giovanna
    giovanni
    giulia
    giuliano
    giulio
    giuseppe
    giuseppina
    guido
    ilaria
    irene
    jacopo
    laura
    leonardo
    lorenzo
    luca
    lucia
    luciano
    luigi
    maddalena
    manuela
    marcello
    marco
    margherita
    maria
    mariangela
    marina
    mario
    marta
    martina
    massimiliano
    massimo
    matteo
    maurizio
    mauro
    michela
    michele
    mirko
    monica
    nicola
    nicoletta
    ornella
    paola
    paolo
    patrizia
    piero
    pietro
    raffaele
    riccardo
    rita
    roberta
    roberto
    romano
    rosa
    salvatore
    sara
    serena
    sergio
    silvia
    silvio
    simona
    simone
    sofia
    stefania
    stefano
    teresa
    tommaso
    ugo
    umberto
    valentina
    valeria
    valerio
    vincenzo
    virginia
    vito
    vittoria
    vittorio
    agostino
    alda
    aldo
    amedeo
    angelica
    annamaria
    annarita
    antonino
    armando
    arnaldo
    assunta
    aurelio
    bartolomeo
    biagio
    brunella
    camillo
    carlotta
    carmela
    carmine
    cesare
    concetta
    corrado
    cristiana
    dafne
    damiano
    delfina
    edda
    elda
    elettra
    eliana
    enza
    ermanno
    ester
    eugenio
    fabia
    fabiola
    fabrizia
    ferdinando
    fiorella
    fiorenza
    flavia
    franca
    fulvia
    fulvio
    gaia
    gennaro
    giada
    gianluigi
    gianmarco
    gianna
    gianpaolo
    ginevra
    gino
    gioacchino
    giuliana
    giusy
    graziella
    guglielmo
    ignazio
    ilario
    immacolata
    irma
    ivano
    lavinia
    lia
    liliana
    lina
    livia
    livio
    loredana
    lorella
    lorenza
    loretta
    lucrezia
    ludovica
    ludovico
    luigia
    mara
    marcella
    mariagrazia
    marialuisa
    marianna
    maristella
    matilde
    mattia
    maura
    maurizia
    melania
    milena
    mimmo
    mirella
    nicolò
    noemi
    nunzia
    orazio
    osvaldo
    ottavia
    ottavio
    pasquale
    patrizio
    piera
    pierluigi
    raffaella
    renzo
    rocco
    romina
    romolo
    rosalba
    rosalia
    rosaria
    rossana
    rossella
    ruggero
    sabina
    samuele
    saverio
    sebastiano
    silvano
    susanna
    tania
    tiziana
    tiziano
    tullio
    ubaldo
    valentino
    viviana
    achille
    alberta
    alfio
    anselmo
    asia
    attilio
    azzurra
    benedetto
    carmelo
    clemente
    costanza
    danila
    dante
    duccio
    egidio
    elia
    elio
    enea
    fausto
    fosca
    germana
    gerolamo
    giacinto
    giampaolo
    giancarlo
    gianpiero
    gioele
    giordano
    giordana
    giosuè
    giuditta
    graziano
    innocenzo
    iolanda
    iole
    letizia
    liana
    loriana
    lucio
    manlio
    marzia
    morena
    nello
    nicla
    nunzio
    olimpia
    oreste
    orietta
    orsola
    pierangelo
    piergiorgio
    pierpaolo
    pina
    quirino
    rachele
    raimondo
    santina
    settimio
    tiberio
    vincenza
    virgilio
    ciro
    donata
    donato
    fausta
    ferruccio
    fiammetta
    fortunato
    gaetana
    gianmaria
    giampiero
    girolamo
    giusi
    guglielmina
    leonzio
    licia
    manfredi
    mariella
    natascia
    nazareno
    pierfrancesco
    remo
    riccarda
    rosella
    serafina
    serafino
    silvestro
    siria
    susi
    tazio
    teresina
    tito
    tonino
    virginio
    ylenia
    zeno
    erminia
    ersilia
    flaminia
    gigliola
    gisella
    isotta
    luisella
    mariapia
    oriana
    pierina
    tecla
    adelmo
    arrigo
    baldassarre
    beniamino
    celestino
    costantino
    ercole
    ezio
    fiorenzo
    gaspare
    goffredo
    gualtiero
    iacopo
    lamberto
    nazzareno
    pompeo
    rinaldo
    tancredi
    vinicio
  `,
  andWords: `
    e
    ed
  `,
  withWords: `
    con
  `,
  placeWords: `
    da
    a
    in
  `,
  particles: `
    di
    della
    da
  `,
  rareParticles: `
    delle
    dei
    i
    san
  `,
  jobsBeforeName: `
    giornalista
    avvocato
    avvocata
  `,
  roles: `
    giornalista
    inviato
    inviata
    redattore
    redattori
    redattrice
    agenzia
    corrispondente
    cronista
    editorialista
    collaboratore
    collaboratrice
    caporedattore
    caporedattrice
    vicedirettore
    fotografo
    fotografa
  `,
  jobs: `
    direttore
    direttrice
    presidente
    professore
    professoressa
    ricercatore
    ricercatrice
    ingegnere
    docente
    avvocato
    avvocata
    economista
    sindaco
    sindaca
    amministratore
    amministratrice
  `,
  institutionWords: `
    università…
    istituto…
    politecnico…
    ospedale…
  `,
  afterNameOnPages: `
    dice
    in
  `,
  titles: `
    Dott
  `,
  companyForms: `
    s.r.l
  `,
  aboutAuthorHeadings: `
    sull'autore
    sull'autrice
    chi è l'autore
    chi è l'autrice
    informazioni sull'autore
    a proposito dell'autore
  `,
  authorVerbs: `
    è
    scrive
  `,
  publishedLabels: `
    pubblicato
    pubblicato il
    pubblicata il
    data
    data di pubblicazione
    del
    creato il
    scritto il
    pubblicazione
    prima pubblicazione
    articolo pubblicato il
    inviato
  `,
  publishedIn: `
    su
    sul
    sulla
    in
    nel
    nella
  `,
  updatedLabels: `
    modifica il
    modifica
    aggiornato
    aggiornato il
    aggiornata
    ultimo aggiornamento
    ultimo aggiornamento il
    aggiornamento
    modificato
    modificato il
    ultima modifica
    agg
    aggiornato alle
  `,
  datedWords: `
    pubblicato
  `,
  dateLabelsOnPages: `
    pubblicato il
    aggiornato
  `,
  dateJoints: `
    il
  `,
  clockJoints: `
    alle
  `,
  untilWords: `
    fino al
    entro il
    entro
    non oltre il
  `,
  toWords: `
    al
    alle
  `,
  lifeWords: `
    nato
    nata
    morto
    morta
    deceduto
    deceduta
    scomparso
    scomparsa
  `,
  heldWords: `
    tenuta il
    tenuta a
    tenuta nella
    tenuta presso
    tenutasi il
    tenutasi a
    tenutasi presso
    registrato a
    registrato il
    seduta del
    riunione del
  `,
  eventLabels: `
    luogo
    dove
    relatore
    relatrice
    relatori
    ingresso
    biglietti
    ritrovo
    punto di ritrovo
  `,
  savedLabels: `
    salvato
    salvato in
    salvato il
    consultato il
    scaricato il
    stampato il
    aggiunto a
    archiviato il
  `,
  exportMarks: `
    esportato dall'elenco di lettura
    esportato dalla lista di lettura
    esportato dalla mia lista di lettura
  `,
  exportWords: `
    esportato da
    esportato con
    salvato con
    condiviso da
    condiviso tramite
    condiviso con
  `,
  hoursFrom: `
    dalle
  `,
  agoWords: `
    fa
  `,
  otherRelativeTimeWords: `
    circa
    di
  `,
  oneWords: `
    un
    una
    uno
  `,
  minutesAgo: `
    minuto
    minuti
  `,
  hoursAgo: `
    ora
    ore
  `,
  daysAgo: `
    giorno
    giorni
    gg
  `,
  weeksAgo: `
    settimana
    settimane
  `,
  yesterdayWords: `
    ieri
  `,
  todayWords: `
    oggi
    adesso
  `,
  readingMinutes: `
    minuti
  `,
  readingWords: `
    tempo di lettura
    lettura
    di lettura
    per leggere
    tempo stimato
  `,
  otherReadingTimeWords: `
    circa
    in
    il
    la
  `,
  textCountWords: `
    battute
    battute spazi inclusi
    battute spazi compresi
    spazi inclusi
    spazi compresi
    caratteri spazi inclusi
    caratteri spazi compresi
    caratteri con spazi
    spazi esclusi
    numero di parole
    conteggio parole
    parole
    numero di battute
    citato da
    citazioni
    evidenziazioni
    note
  `,
  creditLabels: `
    foto
    fotografia
    fotografie
    fotografo
    immagine
    immagini
    foto di
    credito
    crediti
    illustrazione
    infografica
    grafica
    video
    foto d'archivio
    didascalia
    per gentile concessione di
    credit
    credits
  `,
  captionLabels: `
    didascalia
    didascalia immagine
  `,
  picturePlaces: `
    in alto
    in basso
    a sinistra
    a destra
    copertina
  `,
  pictureAgencies: `
    ansa
    lapresse
    archivio
  `,
  newsAgencies: `
    ansa
  `,
  sectionNames: `
    comunicato stampa
    politica
    economia
    cultura
    sport
    cronaca
    esteri
    mondo
    società
    opinioni
    editoriale
    intervista
    reportage
    analisi
    esclusiva
    scienza
    salute
    ambiente
    spettacoli
    in diretta
    commento
    italia
    interni
    attualità
    home
    home page
    ultime notizie
    locale
    in primo piano
    primo piano
    prima pagina
    lettere al direttore
    lettere
    tribuna
    rubrica
    per la pubblicazione immediata
    per pubblicazione immediata
    per diffusione immediata
    con preghiera di pubblicazione
    con preghiera di diffusione
    necrologi
    necrologie
    lutti
    cinema
    libri
    letteratura
    musica
    teatro
    televisione
    arte
    viaggi
    cucina
    recensioni
    recensione
  `,
  siteWords: `
    corriere
    giornale
    gazzetta
    quotidiano
    notizie
  `,
  mastheadNames: `
    associazione …
    bollettino di …
    bollettino parrocchiale
    bollettino parrocchiale di …
    comitato di …
    comune di …
    corriere di …
    diocesi di …
    foglio settimanale
    gazzetta di …
    il giornale di …
    l'eco di …
    la voce di …
    la voce del …
    la gazzetta di …
    ministero di …
    ministero della …
    notiziario di …
    notiziario comunale
    notiziario comunale di …
    parrocchia …
    parrocchia dei …
    parrocchia della …
    parrocchia di …
    parrocchia san …
    parrocchia santa …
    pro loco …
    provincia di …
    regione …
    notiziario …
    istituto comprensivo …
  `,
  regionWords: `
    Provincia
    Comune
  `,
  issueWords: `
    numero
  `,
  numberWords: `
    n°
  `,
  breadcrumbLabels: `
    sei qui
    ti trovi in
    ti trovi qui
    sei in
  `,
  tagLabels: `
    tag
    tags
    argomenti
    argomento
    parole chiave
    temi
    etichette
    categorie
    in questo articolo
    argomenti correlati
  `,
  taggedWith: `
    etichettato sotto
    pubblicato in
  `,
  filedUnder: `
    in
    archiviato in
    pubblicato in
  `,
  speechVerbs: `
    ha detto
    disse
    dichiarato
  `,
  lineJoints: `
    e
    o
  `,
  deskNotes: `
    aggiunge
    aggiorna
    aggiorna con
    corregge
    ripete
    riscrive
    aggiornato con
  `,
  endMarks: `
    fine
  `,
  lengthUnits: `
    parole
    battute
    caratteri
    righe
  `,
  pageWords: `
    pagina
    pag
  `,
  contentsLabels: `
    indice
    sommario
    in questo articolo
    indice dei contenuti
    indice della pagina
  `,
  shareActions: `
    condividi
    condividi su
    condividi l'articolo
    condividi questo articolo
    condividi articolo
    copia link
    copia il link
    copia collegamento
    link copiato
    stampa
    stampa articolo
    stampa l'articolo
    invia per email
    invia a un amico
    invia
    salva articolo
    salva
    ascolta
    ascolta l'articolo
    ascolta articolo
    tweetta
    twitta
    seguici su
    seguici
    commenta
    vai ai commenti
    leggi dopo
    regala articolo
    torna in alto
    torna su
    stampa email
    torna all'inizio
    segnala
    sostienici
    sostieni il giornale
    dona ora
    fai una donazione
    vai al contenuto
    leggi i commenti
    i commenti dei lettori
    vai alla ricetta
    salta alla ricetta
    stampa la ricetta
    stampa ricetta
    fai clic per condividere su
    fai clic qui per condividere su
    si apre in una nuova finestra
    fai clic qui per stampare
    fai clic per inviare un link a un amico via e-mail
    mi piace caricamento
    chiudi la finestra
    stampa questa pagina
    inviato da iphone
    prima di stampare pensa all'ambiente
    ascolta su
    ascoltalo su
    candidati ora
    candidati subito
    salva offerta
    torna ai risultati
    versione pdf
    scarica il pdf
    aggiungi al calendario
    mostra traduzione
    vedi azioni
    vedi a schermo intero
    vai al contenuto principale
    salta al contenuto
    salta al contenuto principale
    apri menu
    apri il menu
    chiudi menu
    segna come non letto
    segna come letto
    torna all'indice
    condividi questo episodio
    condividi episodio
    regala questo articolo
    regala l'articolo
    salva l'articolo
    salva per dopo
    leggi più tardi
    aggiungi ai preferiti
    aggiungi ai segnalibri
    ascolta questo articolo
    ascolta la notizia
    ascolta la versione audio dell'articolo
    ingrandisci immagine
    ingrandisci l'immagine
    ingrandisci foto
    apri a schermo intero
    schermo intero
    apri la galleria
    vai alla galleria
    guarda la galleria
    vedi tutte le foto
    guarda tutte le foto
    dimensione testo
    dimensione del testo
    dimensione carattere
    ingrandisci testo
    riduci testo
    aumenta carattere
    riduci carattere
    condividi su facebook
    condividi su x
    condividi su twitter
    condividi su whatsapp
    condividi su linkedin
    condividi su telegram
    condividi via email
    condividi via mail
    condividi la notizia
    condividi questa notizia
    invia via email
    invia per mail
    segnala a un amico
    copia indirizzo
    stampa la pagina
    scarica pdf
    scarica l'articolo
    segnala un errore
    segnala errore
    hai trovato un errore
    mostra commenti
    mostra i commenti
    nascondi commenti
    vedi tutti i commenti
    visualizza commenti
    lascia un commento
    scrivi un commento
    attiva le notifiche
    attiva notifiche
    segui questo tema
    segui l'autore
    segui autore
    torna alla home
    vai alla home
    riassumi articolo
    opzioni di condivisione
    condividi sui social
    condividi sui social network
    salva la ricetta
    salva ricetta
    vota questa ricetta
    vota la ricetta
    valuta questa ricetta
    salva su pinterest
    torna alle notizie
    torna all'elenco
    torna alla lista
    torna a tutte le notizie
    torna al blog
    aggiungi all'elenco di lettura
    offrimi un caffè
  `,
  weakButtons: `
    segui
    mi piace
    commenti
    chiudi
    menu
    abbonati
    altro
    visualizzazioni
    letture
    accendi una candela
    lascia un messaggio
    invia condoglianze
    mostra mappa
    vedi mappa
    acquista biglietti
    diventa premium
    diventa socio
    diventa abbonato
    stampa il comunicato
    scarica il comunicato
    immagini da scaricare
    lista di lettura
    elenco di lettura
    come citare
    come citare questo articolo
  `,
  wordsBetweenButtons: `
    minuti
    questo
    e
    con
    su
    in
    da
    i
    la
    per
  `,
  siteControls: `
    vai al contenuto
    vai al contenuto principale
    salta al contenuto
    accedi
    registrati
    il mio account
    abbonati
    menù
    cerca
    home
    chi siamo
    chi sono
    contatti
    archivio
    salta al contenuto principale
    apri menu
    apri il menu
    chiudi menu
  `,
  legalLinks: `
    privacy
    privacy policy
    informativa privacy
    informativa sulla privacy
    informativa estesa
    cookie policy
    cookie
    preferenze cookie
    gestisci cookie
    gestione cookie
    impostazioni cookie
    note legali
    termini e condizioni
    termini di servizio
    termini d'uso
    condizioni d'uso
    condizioni generali
    dati societari
    gerenza
    redazione e gerenza
    codice etico
    accessibilità
    dichiarazione di accessibilità
    mappa del sito
    pubblicità
    trasparenza
    amministrazione trasparente
    lavora con noi
    impostazioni privacy
    impostazioni sulla privacy
  `,
  thisPageWords: `
    questa pagina
    questo articolo
    questa notizia
    questo autore
    questa autrice
  `,
  liveControls: `
    in diretta
    diretta
    live
    ultim'ora
    segui
    aggiorna
    carica altro
    carica altri
    mostra altro
    vedi altro
    post precedenti
    aggiornamenti
    fine della diretta
    mostra i post precedenti
    nuovi post
    in evidenza
    attiva le notifiche
    attiva notifiche
    diretta terminata
  `,
  readMoreOnly: `
    leggi anche
    leggi di più
    leggi tutto
    leggete anche
    vedi anche
    guarda anche
    potrebbe interessarti
    potrebbe interessarti anche
    ti potrebbe interessare
    ti potrebbe interessare anche
    articoli correlati
    articolo correlato
    articolo precedente
    articolo successivo
    notizie correlate
    per approfondire
    approfondimenti
    approfondisci
    i più letti
    da non perdere
    sullo stesso argomento
    continua su
    correlati
    più visti
    i più visti
    i video più visti
    offerte simili
    tutti i comunicati
    altri comunicati
    notizia precedente
    notizia successiva
    altri articoli dello stesso autore
    dello stesso autore
    tutti gli articoli dell'autore
    altri articoli di questo autore
    ricette simili
    altre ricette
    ricette correlate
    articoli recenti
    articoli popolari
    articoli consigliati
    articoli più letti
    articoli simili
    altri articoli
    altre notizie
    altri contenuti
    ultimi articoli
    ultime notizie
    ultime news
    ultimi post
    notizie più lette
    le notizie più lette
    le più lette
    più letti
    più lette
    più commentati
    i più commentati
    i più condivisi
    i più recenti
    post correlati
    post recenti
    contenuti correlati
    contenuto correlato
    argomenti correlati
    argomenti simili
    temi correlati
    link correlati
    video correlati
    video consigliati
    consigliati per te
    consigliati per voi
    consigliato per te
    raccomandati per te
    scelti per te
    leggi altro
    leggi ancora
    leggi l'articolo completo
    continua a leggere
    per saperne di più
    scopri di più
    potrebbero interessarti
    potrebbero interessarti anche
    potrebbe piacerti anche
    ti potrebbero interessare
    ti potrebbero interessare anche
    ti può interessare
    ti può interessare anche
    può interessarti
    può interessarti anche
    ti consigliamo
    ti consigliamo anche
    ti suggeriamo anche
    vi consigliamo anche
    nella stessa categoria
    dalla stessa sezione
    della stessa sezione
    sullo stesso tema
    la scelta della redazione
    scelte dalla redazione
    gli altri lettori hanno letto
    i lettori hanno letto anche
    prossimo articolo
    post precedente
    post successivo
    tutte le notizie
    leggi tutto l'articolo
  `,
  readMoreBeforeSeparator: `
    video
    podcast
    fotogallery
    leggi
    guarda
    ascolta
    pagina successiva
    pagina seguente
    articolo successivo
    articolo precedente
    prossimo articolo
  `,
  relatedLeads: `
    leggi anche
    leggi pure
    leggi di più
    potrebbe interessarti
  `,
  sectionLinks: `
    leggi anche su
    più letti di
    più letti del
  `,
  sectionLinksBelow: `
    altro in
  `,
  backLinks: `
    torna
  `,
  moreAboutQuestions: `
    vuoi saperne di più su
    vuoi leggere di più su
  `,
  commentWords: `
    commento
    commenti
    commenta
    lascia un commento
    scrivi un commento
    vedi i commenti
    leggi i commenti
    nessun commento
    mostra commenti
    inserisci un commento
    partecipa alla discussione
    devi essere connesso per inviare un commento
    devi accedere per commentare
    accedi per commentare
    effettua il login per commentare
    vedi tutti i commenti
    regole della community
    mostra tutti i commenti
    accedi per lasciare un commento
    accedi per aggiungere un commento
    tutti i commenti
    aggiungi un commento
    aggiungi commento
  `,
  commentNouns: `
    commenti
  `,
  commentSections: `
    il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati
    il tuo indirizzo email non sarà pubblicato
  `,
  commentVerbs: `
    dice
    ha detto
    scrive
    ha scritto
  `,
  newsletterInvitations: `
    iscriviti
    iscriviti alla
    iscrivetevi
    ricevi
    ricevi la
    abbonati
    newsletter
    la nostra newsletter
    la newsletter
    registrati
    resta aggiornato
    rimani aggiornato
    segui il nostro canale
    unisciti
    unisciti al
    scarica l'app
    scarica la nostra app
    sei già abbonato
    entra nel canale
    inviateci le vostre
    inviaci le tue
    mandateci le vostre
  `,
  newsletterOffers: `
    newsletter
    email
    e-mail
    mail
    canale
    whatsapp
    telegram
    app
    notifiche
  `,
  newsletterForm: `
    la tua email
    la tua e-mail
    il tuo indirizzo email
    il tuo indirizzo e-mail
    inserisci la tua email
    inserisci il tuo indirizzo
    indirizzo email
    indirizzo e-mail
    iscrivendoti
    registrandoti
    puoi cancellarti
    puoi disiscriverti
    puoi annullare
    iscriviti ora
    mi iscrivo
    ho letto l'informativa
    ricevi questa e-mail
    hai ricevuto questa e-mail
    annulla l'iscrizione
    aggiungici alla tua rubrica
  `,
  inboxEnds: `
    nella tua casella
    nella tua casella di posta
    nella tua mail
    nella tua email
    nella tua inbox
  `,
  followInvitations: `
    seguimi su
    seguici su
    seguiteci su
    seguitemi su
    segui il nostro
    iscriviti al nostro
    unisciti al nostro
    segui
    seguite
    seguici
    iscriviti alla
    trovaci su
    sostienici su
    ci trovi su
  `,
  unsubscribeLinks: `
    disiscriviti
    cancella l'iscrizione
    annulla l'iscrizione
    annulla iscrizione
    cancellati
    cancella iscrizione
    gestisci le preferenze
    gestisci preferenze
    disiscriversi
    aggiorna le preferenze
    disiscrizione
  `,
  browserLinks: `
    visualizza nel browser
    visualizzala nel browser
    visualizzalo nel browser
    apri nel browser
    aprila nel browser
    aprilo nel browser
    leggi nel browser
    leggila nel browser
    visualizza questa email nel browser
    visualizza questa e-mail nel browser
    visualizza questa e-mail nel tuo browser
    se non visualizzi correttamente questa e-mail clicca qui
    se non visualizzi correttamente questa email clicca qui
  `,
  mailFootLeads: `
    ricevi questa email
    ricevi questa newsletter
    hai ricevuto questa email
    questa email è stata inviata
    ti hanno inoltrato questa email
    ricevi questo messaggio
    ricevi questa mail
    stai ricevendo questa email
    stai ricevendo questa newsletter
    hai ricevuto questa newsletter
    hai ricevuto questa mail
    questa newsletter è stata inviata
    ricevete questa newsletter
  `,
  ownWords: `
    nostr…
    tua
    tuo
  `,
  siteAppeals: `
    questo articolo è stato pubblicato in …
    questo articolo è stato pubblicato il …
  `,
  platformLines: `
    salva il mio nome, email e sito web in questo browser per la prossima volta che commento
    questo sito utilizza akismet per ridurre lo spam…
    questo sito usa akismet per ridurre lo spam…
    fai clic … (si apre in una nuova finestra)
    mi piace caricamento
    inviato da iphone
    inviato da ipad
    inviato dal mio iphone
    inviato dal mio galaxy
    inviato da outlook per ios
    inviato da outlook per android
    scarica outlook per ios
    scarica outlook per android
    ottieni outlook per ios
    ottieni outlook per android
    inviato da posta per windows
    inviato da posta per windows 10
    inviato da yahoo mail su android
    inviato da yahoo mail per iphone
    i commenti sono riservati …
    i commenti sono chiusi…
    per commentare devi …
    per poter commentare …
    hai trovato un errore?…
    hai trovato un errore nell'articolo?…
    ti è piaciuto questo articolo?…
    ti è piaciuto l'articolo?…
    segui … su google news…
    seguici su google news…
    seguici anche su google news…
    segui il canale …
    iscriviti al canale …
    sii il primo a commentare…
    aggiungi … come fonte preferita…
    scegli … come fonte preferita…
    vedi originale
    vedi l'originale
    visualizza originale
    apri originale
    inoltra questa email
    inoltra questa mail
    inoltra questa newsletter
    inoltra a un amico
    inoltra a un'amica
    invia a un amico
    per non ricevere più …rispond…
    per non ricevere più …clicca…
    per non ricevere più questa…
    per non ricevere più i nostri…
    se non desiderate ricevere altri…
    se non desideri ricevere altre…
    se non desideri più ricevere…
    se non desiderate più ricevere…
    questo articolo è stato generato automaticamente…
    questo contenuto è stato generato automaticamente…
    questa notizia è stata pubblicata automaticamente…
    continua a leggere dopo la pubblicità
    continua dopo la pubblicità
    hai accesso completo a questo articolo tramite la tua istituzione
    sostieni il giornalismo…
    sostieni il nostro giornalismo…
    sostieni l'informazione…
    sostieni un giornalismo…
    sostienici su patreon…
    sostieni il podcast…
    noi e i nostri … partner archiviamo…
    noi e i nostri partner archiviamo…
    inoltra questa email a un amico
    inoltra questa newsletter a un amico
    inoltra questa newsletter a chi vuoi
    salva su pinterest
    pinnalo per dopo
    apri nel browser
    segue a pagina …
    continua a pagina …
    segue a pag…
  `,
  likeHeadings: `
    mi piace
  `,
  loadingWords: `
    caricamento
    caricamento in corso
  `,
  advertisementMarks: `
    pubblicità
    annuncio
    annuncio pubblicitario
    contenuto sponsorizzato
    sponsorizzato
    continua a leggere
    continua dopo la pubblicità
    l'articolo continua dopo la pubblicità
    prosegue dopo la pubblicità
  `,
  affiliateNotices: `
    questo articolo contiene link di affiliazione
    questo articolo contiene link affiliati
    potremmo ricevere una commissione
    questo post contiene link affiliati
    questo post contiene link di affiliazione
    questa pagina contiene link di affiliazione
    questa pagina contiene link affiliati
    in qualità di affiliato amazon
    in qualità di affiliati amazon
  `,
  sponsorLabels: `
    sponsorizzato da
    offerto da
  `,
  paywallNotices: `
    contenuto riservato agli abbonati
    riservato agli abbonati
    per continuare a leggere
    articolo riservato agli abbonati
    sei già abbonato
    abbonati a partire da
    abbonati a soli
    abbonati da
    primo mese a
    prova un mese
    mi abbono
    abbonati per continuare
  `,
  paywallMatters: `
    …articolo…
  `,
  freeArticleNotices: `
    stai leggendo un articolo gratuito
    stai leggendo … articoli gratuiti…
    ti resta … articolo gratuito…
    ti restano … articoli gratuiti…
    ti rimangono … articoli gratuiti…
    questo articolo è gratuito
    questo articolo è gratis
    articolo gratuito
  `,
  cookieNotices: `
    utilizziamo i cookie
    utilizziamo cookie
    usiamo i cookie
    questo sito utilizza cookie
    questo sito utilizza i cookie
    questo sito usa cookie
    noi e i nostri partner
    noi e terze parti
    continuando la navigazione
    accetta i cookie
    accetta tutti
    accetta tutto
    rifiuta tutto
    gestisci cookie
    impostazioni cookie
    accetta e continua
    la tua privacy
  `,
  cookieMatters: `
    …accett…
    …siti…
    …servizi…
    …miglior…
    …polit…
  `,
  ageNotices: `
    questo articolo ha più di
    questo articolo è stato pubblicato più di
  `,
  ageUnits: `
    …anno…
    …anni…
    …settiman…
    …giorn…
  `,
  rightsNotices: `
    tutti i diritti riservati
    riproduzione riservata
    riproduzione vietata
    diritti riservati
    copyright
  `,
  rightsTerms: `
    …vietat…
    …senza…
    …autorizz…
  `,
  imprintLabels: `
    a cura della redazione
    editing
    segnala un errore
    segnala errore
    redazione di
    fonte
    fonti
    sito realizzato da
    realizzazione sito
    realizzazione
    editore
  `,
  sourceLabels: `
    fonte
  `,
  contactLabels: `
    contatti
    per informazioni
  `,
  pressContactLabels: `
    contatti stampa
    ufficio stampa
    contatto stampa
    contatti per la stampa
    contatto per la stampa
    contatti media
    ufficio stampa e comunicazione
  `,
  correspondenceLabels: `
    autore corrispondente
    autrice corrispondente
    corrispondenza
    autore per la corrispondenza
  `,
  issueDeadlines: `
    chiuso in redazione
    chiusura in redazione
    chiusura redazionale
    prossimo numero
    prossima uscita
  `,
  issuePublishers: `
    direttore responsabile
    edito da
  `,
  mailSubjectLabels: `
    oggetto
  `,
  mailSenderLabels: `
    da
    mittente
  `,
  mailDateLabels: `
    data
    inviato
  `,
  mailOtherLabels: `
    a
    rispondi a
  `,
  mailNotices: `
    le informazioni contenute in questo messaggio
    le informazioni contenute nel presente messaggio
    le informazioni contenute nella presente
    le informazioni contenute in questa e-mail
    le informazioni contenute in questa comunicazione
    questo messaggio e i suoi allegati
    questo messaggio e gli eventuali allegati
    questo messaggio è riservato
    questa e-mail è riservata
    questa e-mail e gli eventuali allegati
    se avete ricevuto questo messaggio per errore
    se ha ricevuto questo messaggio per errore
    questa e-mail è stata controllata per individuare virus
    prima di stampare questa e-mail
    prima di stampare questa mail
  `,
  forwardedMarks: `
    inoltrato
    inoltrato molte volte
    inoltrata
    inoltrata molte volte
  `,
  replyMarks: `
    rif
  `,
  forwardMarks: `
    i
  `,
  workspaceLabels: `
    stato
    creato da
    creata da
    ultima modifica di
    ultima modifica da
  `,
  editorLabels: `
    nota per la redazione
    nota alla redazione
    nota per il caporedattore
    nota per la grafica
    nota per l'impaginazione
    nota al desk
  `,
  commentLabels: `
    commento
  `,
  manuscriptLines: `
    non pubblicare
    non pubblicare prima …
    non diffondere
    non diffondere prima …
    bozza – non pubblicare
    documento condiviso
    documento condiviso – ultima modifica …
    ultima modifica … fa
  `,
  versionWords: `
    finale
    definitivo
    definitiva
    corretta
    rivista
    bozza
  `,
  manuscriptDates: `
    ricevuto
    accettato
    accettato il
    ricevuto il
    revisionato
  `,
  voteWords: `
    voti
    valutazioni
    recensioni
  `,
  neighbourLabels: `
    successivo
    precedente
    articolo successivo
    articolo precedente
    prossimo
    prossimo articolo
  `,
};
