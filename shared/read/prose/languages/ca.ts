import type { Phrases } from './phrases.ts';

/** Catalan. */
export const ca: Phrases = {
  bylineBefore: `
    per
    escrit per
    text de
    autor
    autora
    un article de
    redactat per
    signat per
    un reportatge de
    publicat per
    anàlisi per
    crònica per
    reportatge per
    entrevista per
    opinió per
  `,
  bylineWithColon: `
    text
    textos
    autor
    autora
    redacció
    periodista
  `,
  authorNouns: `
    autor
    autora
  `,
  staffBylines: `
    redacció
    agències
    acn
  `,
  givenNames: `
    adrià
    aina
    aleix
    bernat
    bru
    carme
    cinta
    conxita
    dolors
    elisenda
    emili
    esteve
    estel
    eudald
    eulàlia
    ferran
    foix
    francesc
    gal·la
    guifré
    guillem
    ignasi
    imma
    isidre
    jaume
    joana-maria
    jofre
    llorenç
    lluc
    llúcia
    mariona
    martí
    mireia
    miquel
    narcís
    neus
    oleguer
    quim
    quima
    quirze
    rafel
    raimon
    rosó
    sebastià
    sergi
    soledat
    txell
    vicenç
    vinyet
    xavi
    xènia
    andreu
    assumpta
    bartomeu
    biel
    blai
    brauli
    claudi
    cristòfol
    domènec
    empar
    eugeni
    feliu
    gonçal
    josep-maria
    lluïsa
    magí
    mateu
    nicolau
    queralt
    ricard
    tomeu
    vicent
    xesca
    ximo
  `,
  andWords: `
    i
  `,
  rareParticles: `
    i
  `,
  roles: `
    corresponsal
    redacció
    agència
    col·laborador
    col·laboradora
    fotògraf
    fotògrafa
  `,
  institutionWords: `
    universitat…
    institut…
  `,
  aboutAuthorHeadings: `
    sobre l'autor
    sobre l'autora
    sobre els autors
  `,
  publishedLabels: `
    publicat
    publicat el
    data
    data de publicació
    publicat a
    publicada el
    creat el
    publicació
  `,
  publishedIn: `
    a
    al
    en
  `,
  updatedLabels: `
    actualitzat
    actualitzat el
    última actualització
    modificat
    actualitzat a
    darrera actualització
    modificat el
    actualització
  `,
  untilWords: `
    fins al
    fins el
    abans del
  `,
  toWords: `
    al
  `,
  lifeWords: `
    nascut
    nascuda
    mort
    morta
    va néixer
    va morir
  `,
  eventLabels: `
    lloc
    on
    ponent
    ponents
    entrada
    entrades
  `,
  exportMarks: `
    exportat de la llista de lectura
  `,
  exportWords: `
    exportat de
    exportat des de
  `,
  dayJoints: `
    de
    d'
  `,
  yearJoints: `
    de
    del
  `,
  agoWords: `
    fa
  `,
  oneWords: `
    un
    una
  `,
  minutesAgo: `
    minut
    minuts
  `,
  hoursAgo: `
    hora
    hores
  `,
  daysAgo: `
    dia
    dies
  `,
  weeksAgo: `
    setmana
    setmanes
  `,
  yesterdayWords: `
    ahir
  `,
  todayWords: `
    avui
  `,
  readingMinutes: `
    minut
    minuts
  `,
  readingWords: `
    temps de lectura
    lectura
    de lectura
    per llegir
  `,
  textCountWords: `
    paraules
    nombre de paraules
    caràcters amb espais
  `,
  creditLabels: `
    foto
    fotografia
    imatge
    crèdit
    il·lustració
    infografia
    fotos
    crèdits
    vídeo
    arxiu
  `,
  sectionNames: `
    política
    economia
    societat
    cultura
    esports
    món
    opinió
    local
    ciència
    salut
    medi ambient
    editorial
    entrevista
    comarques
    nota de premsa
    per a publicació immediata
    per a difusió immediata
    necrològiques
    obituaris
    cinema
    llibres
    literatura
    música
    teatre
    televisió
    viatges
  `,
  siteWords: `
    diari
    notícies
    periòdic
  `,
  mastheadNames: `
    ajuntament de …
    associació de …
    associació de veïns de …
    butlletí de …
    butlletí municipal
    diari de …
    el punt de …
    la veu de …
    parròquia de …
  `,
  issueWords: `
    número
  `,
  numberWords: `
    núm
  `,
  breadcrumbLabels: `
    ets aquí
    sou aquí
    esteu aquí
  `,
  tagLabels: `
    etiquetes
    temes
    paraules clau
    etiqueta
    més sobre
    temàtiques
  `,
  speechVerbs: `
    va dir
    ha dit
    ha explicat
    va explicar
    ha afirmat
  `,
  lengthUnits: `
    paraules
    caràcters
  `,
  pageWords: `
    pàgina
  `,
  contentsLabels: `
    índex
    contingut
  `,
  shareActions: `
    comparteix
    compartir
    copia l'enllaç
    copiar enllaç
    imprimeix
    desa
    comparteix a
    comparteix a facebook
    comparteix l'article
    compartir a
    enllaç copiat
    imprimir
    envia per correu
    escolta
    escolta l'article
    segueix-nos
    guarda
    salta al contingut
    vés al contingut
    compartir a facebook
    desa l'article
    guardar article
    guardar per més tard
    llegir més tard
    afegeix als preferits
    escolta la notícia
    amplia la imatge
    ampliar imatge
    pantalla completa
    mida del text
    mida de la lletra
    imprimeix l'article
    enviar per correu
    envia a un amic
    notifica un error
    informa d'un error
    veure comentaris
    mostra els comentaris
    deixa un comentari
    activa les notificacions
    torna a dalt
    tornar a dalt
    torna a l'inici
    comparteix a les xarxes
    comparteix a les xarxes socials
    ves a la recepta
    imprimeix la recepta
    torna a les notícies
    torna al llistat
  `,
  siteControls: `
    salta al contingut
    vés al contingut
  `,
  legalLinks: `
    avís legal
    política de privacitat
    privacitat
    protecció de dades
    política de galetes
    galetes
    configuració de galetes
    configuració de cookies
    política de cookies
    condicions d'ús
    termes i condicions
    condicions generals
    accessibilitat
    mapa web
    publicitat
  `,
  thisPageWords: `
    aquesta pàgina
    aquest article
    aquest autor
  `,
  readMoreOnly: `
    llegiu també
    llegeix també
    més informació
    notícies relacionades
    vegeu també
    llegeix més
    llegiu més
    llegir més
    et pot interessar
    també et pot interessar
    més notícies
    notícia relacionada
    vegeu
    continua llegint
    més llegit
    el més llegit
    relacionat
    t'hi pot interessar
    et pot interessar també
    també us pot interessar
    us pot interessar
    articles relacionats
    contingut relacionat
    temes relacionats
    entrades relacionades
    més articles
    altres notícies
    altres articles
    darreres notícies
    últimes notícies
    últims articles
    els més llegits
    les més llegides
    més llegides
    el més vist
    el més comentat
    et recomanem
    us recomanem
    no t'ho perdis
    no us ho perdeu
    article anterior
    article següent
    notícia anterior
    notícia següent
  `,
  backLinks: `
    torna
  `,
  commentWords: `
    comentari
    comentaris
    comenta
    deixa un comentari
    afegeix un comentari
    fes-hi un comentari
  `,
  commentSections: `
    l'adreça electrònica no es publicarà. els camps necessaris estan marcats amb
    l'adreça electrònica no es publicarà
  `,
  commentVerbs: `
    diu
    ha dit
    va dir
  `,
  newsletterInvitations: `
    subscriu-te
    subscriviu-vos
    butlletí
    rep el
    rebeu
    subscriu-te a
    subscriu-te al butlletí
    subscriu-t'hi
    butlletins
    newsletter
    rep les notícies
    uneix-te
    apunta't
    apunta't a
    descarrega't l'app
    segueix el canal
  `,
  newsletterOffers: `
    butlletí
    butlletins
    newsletter
    correu
    canal
    whatsapp
    telegram
    app
  `,
  newsletterForm: `
    el teu correu
    el teu correu electrònic
    correu electrònic
    adreça electrònica
    introdueix el teu correu
  `,
  followInvitations: `
    segueix-nos a
    segueix-me a
    seguiu-nos a
    uneix-te al nostre
    troba'ns a
  `,
  unsubscribeLinks: `
    cancel·lar la subscripció
    donar-se de baixa
  `,
  browserLinks: `
    veure al navegador
    obre al navegador
    obriu-lo al navegador
    mostra al navegador
  `,
  mailFootLeads: `
    rebeu aquest correu
    reps aquest butlletí
    reps aquest correu
  `,
  platformLines: `
    enviat des del meu iphone
    enviat des de l'iphone
    obteniu l'outlook per a ios
    els comentaris estan tancats…
    has d'iniciar sessió per comentar…
    inicia sessió per comentar…
    has trobat un error?…
    t'ha agradat aquest article?…
    segueix-nos a google news…
    sigues el primer a comentar…
    mostra l'original
    veure original
    reenvia aquest butlletí
    reenvia aquest correu
    reenvia a un amic
    dona suport al periodisme…
    obre al navegador
    continua a la pàgina …
    ve de la pàgina …
  `,
  likeHeadings: `
    m’agrada
  `,
  loadingWords: `
    s’està carregant
  `,
  advertisementMarks: `
    publicitat
    anunci
    anuncis
    contingut patrocinat
    continua després de la publicitat
  `,
  paywallNotices: `
    contingut per a subscriptors
    només per a subscriptors
    exclusiu per a subscriptors
  `,
  freeArticleNotices: `
    et queden … articles gratuïts…
    estàs llegint un article gratuït
    aquest article és gratuït
    article d'accés lliure
  `,
  rightsNotices: `
    tots els drets reservats
    prohibida la reproducció
    reproducció prohibida
  `,
  correspondenceLabels: `
    autor de correspondència
  `,
  issueDeadlines: `
    tancament de l'edició
    pròxim número
  `,
  mailSubjectLabels: `
    assumpte
  `,
  mailSenderLabels: `
    de
  `,
  mailDateLabels: `
    data
    enviat
  `,
  mailOtherLabels: `
    a
    per a
  `,
  forwardedMarks: `
    reenviat
    reenviat moltes vegades
  `,
  editorLabels: `
    nota per a la redacció
    nota per a l'editor
  `,
  neighbourLabels: `
    següent
    anterior
    article següent
  `,
};
