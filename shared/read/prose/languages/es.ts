import type { Phrases } from './phrases.ts';

/** Spanish. */
export const es: Phrases = {
  bylineBefore: `
    enviado por
    por
    escribe
    escriben
    escrito por
    texto de
    redactado por
    un artículo de
    una crónica de
    un reportaje de
    una información de
    publicado por
    entrevista de
    firmado por
    corresponsal
    enviado especial
    enviada especial
    cobertura de
    en directo por
    seguimiento de
    elaborado por
    preparado por
    publicada por
    una conferencia de
    conferencia de
    un discurso de
    una charla de
    charla de
    análisis por
    crónica por
    reportaje por
    entrevista por
    opinión por
    columna por
    editorial por
    reseña por
  `,
  bylineWithColon: `
    texto
    textos
    autor
    autora
    autores
    redactor
    redactora
    periodista
    redacción
    reportaje
    entrevista
    escribe
    firma
    reportero
    reportera
    crónica
  `,
  authorNouns: `
    autor
    autora
  `,
  jobLabels: `
    título del autor
    título de la autora
  `,
  pageBylines: `
    autor
    autora
    autores
    autoras
  `,
  byWords: `
    por
  `,
  byAfterVerb: `
    por
  `,
  clearByWords: `
    por
  `,
  postedWords: `
    escrito
    publicado
  `,
  postWords: `
    mensaje
  `,
  staffBylines: `
    redacción
    por redacción
    la redacción
    por la redacción
    agencias
    por agencias
    efe
    por efe
    europa press
    redacción digital
  `,
  deskWords: `
    redacción
  `,
  givenNames: `
    adriana
    agustín
    alba
    alberto
    alejandra
    alejandro
    alfonso
    alfredo
    alicia
    álvaro
    amparo
    ana
    andrés
    ángel
    ángela
    antonio
    arturo
    beatriz
    begoña
    belén
    bernardo
    blanca
    borja
    camila
    carlos
    carolina
    catalina
    cecilia
    césar
    clara
    concepción
    consuelo
    cristian
    cristina
    cristóbal
    david
    diego
    dolores
    eduardo
    elena
    elisa
    elvira
    emilia
    emilio
    enrique
    ernesto
    esperanza
    esteban
    esther
    eugenia
    federico
    felipe
    fernanda
    fernando
    francisco
    gerardo
    gonzalo
    guadalupe
    guillermo
    gustavo
    héctor
    hernán
    ignacio
    inés
    irene
    isabel
    iván
    jaime
    javier
    jesús
    jimena
    joaquín
    jorge
    josé
    josefa
    josé-luis
    juan
    juana
    julián
    julio
    leonardo
    leticia
    lidia
    lola
    lorena
    lorenzo
    lourdes
    lucía
    luis
    luisa
    macarena
    manuel
    marcela
    marcelo
    margarita
    mariana
    mariano
    maría
    marina
    mario
    marta
    mateo
    matías
    mauricio
    mercedes
    miguel
    mónica
    montserrat
    natalia
    nerea
    noelia
    octavio
    óscar
    pablo
    paloma
    patricia
    paula
    pedro
    pilar
    rafael
    ramiro
    ramón
    raquel
    raúl
    ricardo
    roberto
    rocío
    rodrigo
    rosario
    rubén
    salvador
    santiago
    sergio
    silvia
    sofía
    soledad
    susana
    teresa
    tomás
    valentina
    verónica
    vicente
    victoria
    ximena
    yolanda
    abel
    adela
    adolfo
    adrián
    aitor
    almudena
    amalia
    ariadna
    azucena
    bárbara
    benito
    berta
    camilo
    candela
    carlota
    cayetana
    dámaso
    darío
    domingo
    edgardo
    elías
    eusebio
    fabián
    facundo
    félix
    fermín
    fidel
    gema
    germán
    gregorio
    hilario
    inmaculada
    isidro
    ismael
    jacinto
    jerónimo
    josefina
    julieta
    maribel
    maricarmen
    marisa
    marisol
    martín
    maximiliano
    melisa
    micaela
    nicolás
    noemí
    norberto
    ofelia
    olga
    pascual
    patricio
    raimundo
    rebeca
    rodolfo
    rogelio
    sancho
    sebastián
    simón
    sonia
    teodoro
    úrsula
    valentín
    vidal
    violeta
    yago
    núria
    jordi
    montse
    carles
    pere
    mercè
    oriol
    laia
    josep
    joan
    antoni
    lluís
    enric
    arnau
    gemma
    roser
    meritxell
    iker
    ane
    maite
    xoán
    uxía
    abelardo
    adelaida
    aitana
    aldana
    alonso
    anabel
    anastasia
    araceli
    aránzazu
    ariel
    baltasar
    bartolomé
    basilio
    belinda
    benigno
    bonifacio
    casimiro
    cayetano
    cipriano
    constanza
    cosme
    delfín
    edelmira
    efraín
    eleuterio
    eloy
    encarna
    enriqueta
    esmeralda
    estanislao
    estefanía
    evaristo
    faustino
    florencia
    florencio
    fulgencio
    gabino
    genaro
    georgina
    graciela
    griselda
    guillermina
    heliodoro
    higinio
    ignacia
    ildefonso
    imelda
    jacobo
    jeremías
    laureano
    lautaro
    leocadia
    leopoldo
    lisandro
    lucrecia
    marcial
    marianela
    melchor
    mireya
    mirta
    modesto
    nahuel
    nélida
    nestor
    nicanor
    pascuala
    próspero
    remigio
    reynaldo
    ricarda
    rigoberto
    rufina
    rufino
    samanta
    saturnino
    segismundo
    serafín
    silverio
    silvina
    soraya
    tadeo
    teófilo
    tomasa
    tristán
    ulises
    vanesa
    venancio
    vicenta
    wenceslao
    yaiza
    yesica
    zacarías
    zaira
    zoraida
    zulema
    abraham
    amancio
    anahí
    arancha
    arnulfo
    bautista
    benicio
    bernabé
    bibiana
    blas
    braulio
    chabela
    eliseo
    filiberto
    gimena
    ginés
    gregoria
    heriberto
    iria
    isaías
    isidora
    jesusa
    maricela
    mariela
    mayra
    moisés
    nazaret
    nicolasa
    nilda
    olegario
    roque
    toribio
    valeriano
    victoriano
    yamila
    yanina
    yesenia
    amaya
    estíbaliz
    eustaquio
    lisardo
    macario
    manolo
    nazario
    oswaldo
    ponciano
    rosendo
    wilber
    wilmer
  `,
  andWords: `
    y
    e
  `,
  withWords: `
    con
  `,
  placeWords: `
    en
    para
    desde
    a
  `,
  particles: `
    de
    del
    la
    los
    el
    y
  `,
  rareParticles: `
    san
  `,
  jobsBeforeName: `
    periodista
    abogado
    abogada
    redactor
    redactora
  `,
  roles: `
    periodista
    corresponsal
    enviado
    enviada
    reportero
    reportera
    redactor
    redactora
    colaborador
    colaboradora
    agencia
    columnista
    editora
    fotógrafo
    fotógrafa
    reportero gráfico
    jefe de redacción
    jefa de redacción
    articulista
  `,
  jobs: `
    director
    directora
    presidente
    presidenta
    profesor
    profesora
    catedrático
    catedrática
    investigador
    investigadora
    ingeniero
    ingeniera
    gerente
    abogado
    abogada
    economista
    alcalde
    alcaldesa
  `,
  institutionWords: `
    universidad…
    instituto…
    facultad…
    escuela…
    hospital…
  `,
  afterNameOnPages: `
    dice
  `,
  formsOfAddress: `
    Sr.
    Sra.
  `,
  titles: `
    Don
    Doña
    Dra
  `,
  neverInNames: `
    san
    los
    buenos
    santa
  `,
  aboutAuthorHeadings: `
    sobre el autor
    sobre la autora
    sobre los autores
    acerca del autor
    acerca de la autora
    sobre el periodista
    sobre la periodista
  `,
  aboutWords: `
    acerca de
    sobre
  `,
  authorVerbs: `
    es
    escribe
  `,
  publishedLabels: `
    publicado
    publicado el
    publicada el
    publicada
    fecha
    fecha de publicación
    creado
    creado el
    actualidad
    primera publicación
    publicación
    fecha publicación
    enviado
  `,
  publishedIn: `
    en
  `,
  updatedLabels: `
    actualizado
    actualizado el
    actualizada
    actualizada el
    última actualización
    actualización
    modificado
    modificado el
    última modificación
    act
    actualizado a las
    última edición
    editado
  `,
  datedWords: `
    publicado
    actualizado
  `,
  dateLabelsOnPages: `
    publicado el
  `,
  dateJoints: `
    el
  `,
  untilWords: `
    hasta
    hasta el
    hasta el día
    antes del
  `,
  toWords: `
    al
    a
  `,
  lifeWords: `
    nacido
    nacida
    nació
    fallecido
    fallecida
    falleció
    murió
    muerto
    muerta
  `,
  heldWords: `
    celebrada en
    celebrada el
    celebrado en
    celebrado el
    grabado en
    grabada en
    sesión del
    reunión del
  `,
  eventLabels: `
    lugar
    dónde
    ponente
    ponentes
    conferenciante
    entrada
    entradas
    punto de encuentro
    aforo
    apertura de puertas
  `,
  savedLabels: `
    guardado
    guardado en
    guardado el
    consultado el
    descargado el
    impreso el
    añadido a
    archivado el
  `,
  exportMarks: `
    exportado de la lista de lectura
    exportado desde la lista de lectura
    exportado de mi lista de lectura
    exportado desde mi lista de lectura
  `,
  exportWords: `
    exportado desde
    exportado de
    exportado con
    guardado con
    compartido desde
    compartido vía
    compartido con
  `,
  dayJoints: `
    de
  `,
  yearJoints: `
    de
    del
  `,
  hoursFrom: `
    de
  `,
  agoWords: `
    hace
  `,
  otherRelativeTimeWords: `
    unos
    unas
    cerca de
    sobre
    de
  `,
  oneWords: `
    un
    una
    uno
  `,
  minutesAgo: `
    minuto
    minutos
  `,
  hoursAgo: `
    hora
    horas
  `,
  daysAgo: `
    día
    días
  `,
  weeksAgo: `
    semana
    semanas
  `,
  yesterdayWords: `
    ayer
  `,
  todayWords: `
    hoy
    ahora mismo
  `,
  readingMinutes: `
    minuto
    minutos
  `,
  readingWords: `
    tiempo de lectura
    lectura
    de lectura
    para leer
    tiempo estimado de lectura
    lee en
  `,
  otherReadingTimeWords: `
    unos
    unas
    alrededor de
    cerca de
    en
    de
    la
  `,
  textCountWords: `
    palabras
    número de palabras
    recuento de palabras
    total de palabras
    caracteres con espacios
    caracteres incluidos espacios
    caracteres incluyendo espacios
    caracteres sin espacios
    número de caracteres
    con espacios
    espacios incluidos
    incluidos espacios
    matrices con espacios
    citado por
    citas
    subrayados
    destacados
    notas
  `,
  creditLabels: `
    foto
    fotos
    fotografía
    fotografías
    fotógrafo
    imagen
    imágenes
    crédito
    créditos
    foto de
    ilustración
    infografía
    gráfico
    vídeo
    crédito de la foto
    foto de archivo
    imagen de archivo
    cortesía de
    cortesía
    pie de foto
  `,
  captionLabels: `
    pie de foto
    leyenda de la foto
  `,
  picturePlaces: `
    arriba
    abajo
    izquierda
    derecha
    portada
    de
  `,
  pictureAgencies: `
    efe
    epa efe
    archivo
  `,
  newsAgencies: `
    efe
  `,
  sectionNames: `
    nota de prensa
    comunicado de prensa
    comunicado
    internacional
    nacional
    política
    economía
    cultura
    deportes
    sociedad
    opinión
    editorial
    reportaje
    entrevista
    crónica
    análisis
    exclusiva
    última hora
    local
    ciencia
    salud
    medio ambiente
    tecnología
    perfil
    sucesos
    en directo
    mundo
    españa
    gente
    columna
    tribuna
    inicio
    portada
    colombia
    méxico
    argentina
    chile
    perú
    judicial
    estados
    capital
    policiales
    actualidad
    cartas al director
    cartas de los lectores
    para publicación inmediata
    para difusión inmediata
    para su difusión inmediata
    para su publicación inmediata
    obituarios
    necrológicas
    esquelas
    cine
    libros
    literatura
    música
    teatro
    televisión
    arte
    viajes
    gastronomía
    historia
    reseñas
    reseña
    crítica
    críticas
  `,
  siteWords: `
    diario
    periódico
    noticias
  `,
  mastheadNames: `
    ayuntamiento de …
    asociación de …
    boletín de …
    boletín de la …
    boletín del …
    boletín informativo
    boletín municipal
    boletín parroquial
    concejo de …
    diario de …
    diputación de …
    diócesis de …
    el correo de …
    el diario de …
    gaceta de …
    hoja parroquial
    junta de vecinos …
    la gaceta de …
    la voz de …
    ministerio de …
    municipalidad de …
    municipio de …
    parroquia de …
    parroquia san …
    parroquia santa …
    boletín …
    ceip …
  `,
  regionWords: `
    Provincia
  `,
  issueWords: `
    número
  `,
  numberWords: `
    nº
    núm
  `,
  notHeadlines: `
    inicio
  `,
  breadcrumbLabels: `
    estás aquí
    estás en
    usted está aquí
    usted está en
    se encuentra en
  `,
  tagLabels: `
    etiquetas
    temas
    tema
    palabras clave
    archivado en
    temas relacionados
    categorías
    más en
    en este artículo
  `,
  taggedWith: `
    etiquetado con
  `,
  filedUnder: `
    en
    publicado en
  `,
  speechVerbs: `
    dijo
    dijeron
    explicó
    afirmó
    preguntó
    bromeó
    respondió
  `,
  lineJoints: `
    y
    o
    e
  `,
  deskNotes: `
    amplía
    amplía con
    actualiza
    actualiza con
    corrige
    añade
    agrega
    repite
    reitera
    sustituye
  `,
  endMarks: `
    fin
  `,
  mediaMarks: `
    foto
    fotos
    vídeo
    vídeos
    video
    videos
    audio
    infografía
  `,
  lengthUnits: `
    palabras
    caracteres
    líneas
  `,
  printedPageWords: `
    p
    pág
    pag
  `,
  pageWords: `
    página
    pág
  `,
  contentsLabels: `
    índice
    índice de contenidos
    tabla de contenidos
    contenidos
    contenido
    en este artículo
  `,
  shareActions: `
    compartir
    comparte
    compartir en
    compartir noticia
    compartir artículo
    compartir por
    comparte esta noticia
    comparte este artículo
    copiar enlace
    copiar el enlace
    copiar link
    copiar url
    enlace copiado
    imprimir
    imprimir artículo
    enviar por
    enviar por correo
    enviar a un amigo
    guardar artículo
    guardar noticia
    guardar
    escuchar
    escuchar artículo
    escuchar la noticia
    tuitear
    síguenos
    síguenos en
    versión para imprimir
    ir a los comentarios
    leer más tarde
    compartir nota
    compartir esta nota
    copiar el link
    guardar nota
    escuchar nota
    regalar nota
    reportar error
    reportar errata
    ir al inicio
    volver arriba
    comparta en
    guarde
    comparta
    reportar un error
    siga las noticias
    escuchar la versión en audio
    escucha este artículo
    apóyanos
    apoya nuestro periodismo
    hazte socio
    haz una donación
    tamaño de letra
    color de fondo
    saltar al contenido
    ir al contenido
    suscríbete para escuchar
    escuchar el artículo
    ir a la receta
    saltar a la receta
    imprimir receta
    imprimir la receta
    haz clic para compartir en
    se abre en una ventana nueva
    haz clic para imprimir
    haz clic para enviar un enlace por correo electrónico a un amigo
    me gusta cargando
    cerrar ventana
    imprimir esta página
    enviado desde mi iphone
    antes de imprimir este mensaje piense en el medio ambiente
    escuchar en
    escúchalo en
    escucha en
    solicitar ahora
    inscribirme en esta oferta
    guardar oferta
    volver a los resultados
    versión pdf
    descargar pdf
    añadir al calendario
    agregar al calendario
    ver traducción
    ver a pantalla completa
    saltar al contenido principal
    ir al contenido principal
    pasar al contenido principal
    abrir menú
    cerrar menú
    abrir el menú
    marcar como no leído
    marcar como leído
    volver al índice
    compartir este episodio
    compartir episodio
    regala esta noticia
    regala este artículo
    regalar este artículo
    regalar artículo
    guardar para después
    guardar para más tarde
    guardar en favoritos
    añadir a favoritos
    agregar a favoritos
    leer después
    escuchar este artículo
    escuchar noticia
    escuchar esta noticia
    escucha la noticia
    escucha la nota
    ampliar imagen
    ampliar foto
    ampliar la imagen
    ver imagen ampliada
    ver en pantalla completa
    pantalla completa
    ver galería
    ver fotogalería
    abrir galería
    ver todas las fotos
    ver fotos
    tamaño de texto
    tamaño del texto
    aumentar tamaño de letra
    reducir tamaño de letra
    aumentar letra
    disminuir letra
    compartir en facebook
    compartir en x
    compartir en twitter
    compartir en whatsapp
    compartir en linkedin
    compartir en telegram
    compartir por whatsapp
    compartir por correo
    compartir por email
    compartir esta noticia
    compartir este artículo
    compartir enlace
    enviar por email
    enviar por correo electrónico
    imprimir noticia
    imprimir nota
    descargar artículo
    reporta un error
    informar de un error
    notificar error
    corregir noticia
    enviar corrección
    avisar de un error
    ver comentarios
    ver los comentarios
    ver todos los comentarios
    mostrar comentarios
    ocultar comentarios
    mostrar más comentarios
    leer comentarios
    dejar un comentario
    deja un comentario
    activar notificaciones
    activar alertas
    seguir este tema
    seguir tema
    seguir autor
    ir arriba
    volver al inicio
    volver a la portada
    resumir artículo
    opciones para compartir
    compartir en redes sociales
    compartir en redes
    guardar receta
    valora esta receta
    valorar receta
    puntúa esta receta
    guardar en pinterest
    volver a noticias
    volver al listado
    volver a todas las noticias
    volver al blog
    añadir a la lista de lectura
    invítame a un café
    invítame un café
  `,
  weakButtons: `
    seguir
    me gusta
    comentarios
    comentar
    enlace
    cerrar
    menú
    suscríbete
    más
    vistas
    inicio
    visualizaciones
    visitas
    lecturas
    encender una vela
    enviar flores
    dejar un mensaje
    ver mapa
    comprar entradas
    cómo llegar
    hazte premium
    hazte socio
    hazte socia
    hazte suscriptor
    imprimir nota de prensa
    descargar nota de prensa
    descargar imágenes
    citar este artículo
    lista de lectura
    cómo citar
    cómo citar este artículo
    citar
  `,
  shareNetworks: `
    correo
    correo electrónico
  `,
  wordsBetweenButtons: `
    minutos
    en
    el
    por
    este
    esta
    y
    su
    con
    la
    de
    a
  `,
  siteControls: `
    saltar al contenido
    ir al contenido
    ir al contenido principal
    iniciar sesión
    registrarse
    regístrate
    mi cuenta
    suscríbete
    suscribirse
    menú
    buscar
    inicio
    portada
    quiénes somos
    sobre mí
    sobre nosotros
    contacto
    archivo
    hemeroteca
    saltar al contenido principal
    pasar al contenido principal
    abrir menú
    cerrar menú
    abrir el menú
  `,
  legalLinks: `
    aviso legal
    política de privacidad
    política de protección de datos
    privacidad
    protección de datos
    política de cookies
    configuración de cookies
    configurar cookies
    configuración de privacidad
    cookies
    términos y condiciones
    términos de uso
    términos y condiciones de uso
    condiciones de uso
    condiciones generales
    condiciones legales
    condiciones de contratación
    accesibilidad
    declaración de accesibilidad
    mapa web
    mapa del sitio
    publicidad
    anúnciate
    código ético
    trabaja con nosotros
  `,
  thisPageWords: `
    esta página
    este artículo
    esta noticia
    este autor
    esta autora
  `,
  liveControls: `
    en directo
    en vivo
    directo
    última hora
    lo más importante
    claves
    las claves
    seguir
    actualizar
    cargar más
    ver más
    mostrar más
    mensajes anteriores
    ver entradas anteriores
    nuevas entradas
    más recientes
    fin del directo
    minuto a minuto
    urgente
    cargar más entradas
    mostrar entradas anteriores
    activar notificaciones
    activar las notificaciones
    directo finalizado
    activa las notificaciones
  `,
  readMoreOnly: `
    lea también
    siguiente artículo
    noticia siguiente
    leer también
    le puede interesar
    te puede interesar
    puede interesarle
    también te puede interesar
    también le puede interesar
    vea también
    ver también
    más información
    noticias relacionadas
    noticia relacionada
    artículos relacionados
    artículo relacionado
    relacionadas
    relacionado
    lea más
    leer más
    más sobre este tema
    lo más leído
    más leídas
    no te pierdas
    no se pierda
    recomendados
    recomendado
    además
    le recomendamos
    te recomendamos
    quizás te interese
    para leer más
    lea además
    en otras noticias
    seguí leyendo
    mirá también
    leé también
    sigue leyendo
    más noticias
    otras noticias
    notas relacionadas
    nota relacionada
    lo más visto
    podría interesarte
    conozca más
    siga leyendo
    contenido relacionado
    conforme a los criterios de
    más vistos
    más vistas
    vídeos más vistos
    ofertas similares
    todas las notas de prensa
    noticia anterior
    siguiente noticia
    artículo anterior
    artículo siguiente
    más artículos de este autor
    ver más artículos de este autor
    más de este autor
    todas sus noticias
    ver todos sus artículos
    recetas similares
    recetas relacionadas
    más recetas
    artículos recientes
    artículos populares
    artículos destacados
    artículos recomendados
    artículos similares
    entradas recientes
    entradas relacionadas
    entradas populares
    publicaciones relacionadas
    publicaciones recientes
    contenidos relacionados
    temas relacionados
    tema relacionado
    enlaces relacionados
    historias relacionadas
    noticias recomendadas
    noticias destacadas
    noticias más leídas
    las más leídas
    los más leídos
    lo más compartido
    lo más comentado
    lo más reciente
    lo último
    lo más nuevo
    lo más destacado
    lo más popular
    más populares
    más popular
    más recientes
    más comentadas
    últimas noticias
    últimas entradas
    últimos artículos
    últimas publicaciones
    ahora en portada
    otros artículos
    otros artículos de interés
    más artículos
    más contenidos
    más historias
    más de este tema
    más sobre el tema
    más del tema
    más de la sección
    más en esta sección
    más temas
    más para leer
    más para ti
    lectura recomendada
    lecturas recomendadas
    recomendado para ti
    recomendados para ti
    te recomendamos leer
    te recomendamos además
    le puede interesar también
    le podría interesar
    te podría interesar
    te puede interesar también
    te podría gustar
    también te puede gustar
    también te gustará
    quizá te interese
    quizá te pueda interesar
    quizás te pueda interesar
    puede que te interese
    puede interesarte
    puede que le interese
    esto te puede interesar
    esto te interesa
    te interesará
    para ampliar
    para saber más
    para seguir leyendo
    seguir leyendo
    continuar leyendo
    continúa leyendo
    lee más
    lee también
    leer además
    leer más noticias
    lee a continuación
    selección de la redacción
    selección del editor
    elegido por la redacción
    los lectores también leyeron
    lo que otros leen
    otras notas
    otras noticias de interés
    otros lectores leyeron
    vídeos relacionados
    videos relacionados
    videos recomendados
    artículos más leídos
    notas más leídas
    leer el artículo completo
    lee el artículo completo
  `,
  readMoreBeforeSeparator: `
    vídeo
    podcast
    galería
    lea
    lee
    vea
    mira
    escucha
    siga leyendo
    página siguiente
    siguiente página
    artículo siguiente
    artículo anterior
    siguiente artículo
  `,
  relatedLeads: `
    lea también
    lea más
    lee también
    lee más
    te puede interesar
    ver también
  `,
  sectionLinks: `
    más vistos de
    más vistas de
  `,
  sectionLinksBelow: `
    más en
  `,
  backLinks: `
    volver
    regresar
  `,
  moreAboutQuestions: `
    quieres saber más sobre
    quieres leer más sobre
  `,
  firstCounts: `
    Un
    Una
    Uno
  `,
  commentWords: `
    comentario
    comentarios
    comentar
    deja un comentario
    deje un comentario
    dejar un comentario
    escribe un comentario
    añadir comentario
    ver comentarios
    sin comentarios
    sé el primero en comentar
    únete a la conversación
    ir a comentarios
    participa
    debes iniciar sesión para comentar
    debes iniciar sesión para dejar un comentario
    lo siento debes estar conectado para publicar un comentario
    inicia sesión para comentar
    regístrate para comentar
    ver todos los comentarios
    normas de participación
    normas de uso
    normas de la comunidad
    inicia sesión para dejar un comentario
    inicia sesión para añadir un comentario
    inicie sesión para comentar
    todos los comentarios
    añadir un comentario
    agregar un comentario
  `,
  commentNouns: `
    comentario
    comentarios
  `,
  moderationWords: `
    moderad
  `,
  commentSections: `
    tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con
    tu dirección de correo electrónico no será publicada
  `,
  commentVerbs: `
    dice
    dijo
    ha dicho
    escribió
  `,
  newsletterInvitations: `
    suscríbete
    suscríbase
    recibe
    reciba
    recibe nuestra
    recibe en tu correo
    regístrate
    regístrese
    apúntate a
    inscríbete
    inscríbase
    boletín
    boletines
    newsletter
    nuestro boletín
    nuestra newsletter
    únete a
    únete a nuestro
    síguenos en nuestro
    sigue nuestro canal
    descarga nuestra app
    descarga la app
    mantente informado
    no te pierdas ninguna
    ya eres suscriptor
    suscribite
    recibí
    suscríbete a nuestro boletín
    newsletter clarín
    sumate
    unite
    envíanos tus
    mándanos tus
    recibí en
    recibí el
  `,
  newsletterOffers: `
    newsletter
    boletín
    boletines
    correo
    canal
    whatsapp
    telegram
    app
    alertas
    aplicación
    bandeja
  `,
  newsletterForm: `
    tu correo
    tu correo electrónico
    su correo electrónico
    correo electrónico
    introduce tu correo
    introduzca su correo
    ingresa tu correo
    escribe tu correo
    tu email
    al suscribirte
    al suscribirse
    al registrarte
    puedes darte de baja
    puede darse de baja
    puedes cancelar
    darse de baja
    gracias por suscribirte
    me suscribo
    apúntate
    apuntarme
    quiero recibirla
    suscribirme
    inscribirme
    recibes este correo
    ha recibido este correo
    recibe este correo
    añádenos a tu libreta de direcciones
    agréganos a tus contactos
  `,
  inboxEnds: `
    en tu correo
    en tu correo electrónico
    en su correo
    en tu bandeja de entrada
    en tu buzón
  `,
  followInvitations: `
    síguenos en
    sígueme en
    síganos en
    únete a nuestro
    suscríbete a nuestro
    encuéntranos en
    sigue a
    síguenos
    siga a
    sigue
    únete a
    seguinos en
    seguime en
    seguinos
    buscanos en
    sumate a nuestro
    unite a nuestro
    suscribite a nuestro
    encontranos en
    búscanos en
    apóyanos en
  `,
  unsubscribeLinks: `
    darse de baja
    cancelar suscripción
    cancelar la suscripción
    cancela tu suscripción
    darte de baja
    darme de baja
    date de baja
    gestionar preferencias
    gestiona tus preferencias
    actualizar preferencias
    anular suscripción
    anular la suscripción
    desuscribirse
    desuscribirme
    gestionar suscripción
  `,
  browserLinks: `
    ver en el navegador
    ver en tu navegador
    ver en su navegador
    abrir en el navegador
    abrir en tu navegador
    abrir en su navegador
    leer en el navegador
    ver este correo en tu navegador
    ver este correo en el navegador
    ver este mensaje en tu navegador
    ábrelo en tu navegador
    ábrelo en el navegador
    míralo en tu navegador
    ábralo en su navegador
  `,
  mailFootLeads: `
    recibes este correo
    recibe este correo
    has recibido este correo
    este correo se envió
    te han reenviado este correo
    recibes este boletín
    recibe este boletín
    has recibido este boletín
    ha recibido este correo
    ha recibido este boletín
    recibes este mensaje
    recibes esta newsletter
    recibís este correo
    recibís este newsletter
    estás recibiendo este correo
    este boletín se envió
    te llegó este correo
    te llega este boletín
    te llega este correo
  `,
  ownWords: `
    nuestr…
    tu
    su
  `,
  siteAppeals: `
    esta entrada fue publicada en …
    esta entrada se publicó en …
    contenido externo
  `,
  platformLines: `
    guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
    este sitio usa akismet para reducir el spam…
    este sitio utiliza akismet para reducir el spam…
    haz clic para … (se abre en una ventana nueva)
    haz clic en … (se abre en una ventana nueva)
    me gusta cargando
    enviado desde mi iphone
    enviado desde mi ipad
    enviado desde mi galaxy
    enviado desde mi samsung galaxy…
    obtener outlook para ios
    obtener outlook para android
    enviado desde outlook para ios
    enviado desde outlook para android
    enviado desde correo para windows
    enviado desde correo para windows 10
    enviado desde yahoo mail para iphone
    enviado desde yahoo mail en android
    esta funcionalidad es exclusiva para registrados
    esta funcionalidad es exclusiva para suscriptores
    los comentarios están cerrados…
    los comentarios son exclusivos para suscriptores…
    los comentarios están reservados…
    solo los suscriptores pueden comentar…
    necesitas ser suscriptor para …
    para comentar es necesario …
    para poder comentar …registrad…
    has encontrado un error?…
    ha encontrado un error?…
    encontraste un error?…
    te ha gustado este artículo?…
    te gustó este artículo?…
    te ha gustado la noticia?…
    te gustó esta nota?…
    te ha resultado interesante esta noticia?…
    te pareció interesante esta nota?…
    sigue toda la información de … en facebook…
    sigue … en google news…
    síguenos en google news…
    únete a nuestro canal …
    aún no hay comentarios…
    quieres comentar?…
    añade … como fuente preferida…
    añadir … como fuente preferida…
    ver original
    ver artículo original
    abrir original
    reenvía este boletín a un amigo
    reenvía este correo a un amigo
    reenvía este correo
    reenviar este correo
    reenviar este boletín
    reenviar a un amigo
    reenviar a una amiga
    comparte este boletín con un amigo
    escribe tu correo electrónico
    escribe tu email
    este contenido ha sido generado automáticamente…
    este artículo ha sido generado automáticamente…
    esta noticia ha sido generada automáticamente…
    este texto fue generado automáticamente…
    este contenido fue publicado automáticamente…
    sigue leyendo después de la publicidad
    continúa después de la publicidad
    tiene acceso completo a este artículo a través de su institución
    si quieres seguir toda la actualidad sin límites…
    apoye el periodismo…
    apoyá el periodismo…
    apóyanos en patreon…
    apoya el podcast…
    apoya este podcast…
    apoya el periodismo independiente
    apoya el periodismo libre
    apoya el periodismo local
    reenvía este boletín
    reenvía este correo a alguien que…
    reenvía este boletín a quien quieras
    guárdalo en pinterest
    pínealo para después
    abrir en el navegador
    sigue en la página …
    continúa en la página …
    viene de la página …
    pasa a la página …
  `,
  likeHeadings: `
    me gusta esto
    me gusta
  `,
  loadingWords: `
    cargando
  `,
  advertisementMarks: `
    publicidad
    anuncio
    anuncios
    contenido patrocinado
    patrocinado
    continúa después de la publicidad
    sigue leyendo después de la publicidad
    sigue leyendo
    continúa leyendo
    la noticia continúa después de la publicidad
    publicidad sigue leyendo
  `,
  affiliateNotices: `
    este artículo contiene enlaces de afiliado
    este artículo contiene enlaces de afiliados
    podemos recibir una comisión
    podemos ganar una comisión
    esta entrada contiene enlaces de afiliado
    esta entrada contiene enlaces de afiliados
    este post contiene enlaces de afiliado
    este post contiene enlaces de afiliados
    esta receta contiene enlaces de afiliados
    en calidad de afiliado de amazon
    como afiliado de amazon
  `,
  sponsorLabels: `
    patrocinado por
    presentado por
    con el apoyo de
  `,
  paywallNotices: `
    regístrate gratis
    regístrate para seguir
    suscríbete para seguir
    contenido exclusivo para suscriptores
    exclusivo suscriptores
    solo para suscriptores
    para seguir leyendo
    este contenido es exclusivo
    este artículo es exclusivo
    ya eres suscriptor
    suscríbete desde
    suscríbete por sólo
    primer mes gratis
    prueba un mes
    suscríbete para seguir leyendo
    inicia sesión para seguir leyendo
  `,
  paywallMatters: `
    …suscri…
    …articul…
    …contenid…
  `,
  freeArticleNotices: `
    te queda … artículo gratis…
    te quedan … artículos gratis…
    te quedan … artículos gratuitos…
    le quedan … artículos gratis…
    estás leyendo un artículo gratuito
    estás leyendo … artículos gratuitos…
    este artículo es gratuito
    este artículo es gratis
    artículo de acceso libre
    contenido de acceso libre
  `,
  cookieNotices: `
    utilizamos cookies
    usamos cookies
    este sitio utiliza cookies
    este sitio usa cookies
    esta web utiliza cookies
    esta web usa cookies
    nosotros y nuestros socios
    al continuar navegando
    configurar cookies
    aceptar cookies
    aceptar todas
    aceptar todo
    rechazar todo
    rechazar todas
    su privacidad
    tu privacidad
    aceptar y continuar
    política de cookies
  `,
  cookieNames: `
    …privacidad…
  `,
  cookieMatters: `
    …acept…
    …contenid…
    …mejorar…
    …polit…
    …siti…
  `,
  ageNotices: `
    este artículo tiene más de
    esta noticia tiene más de
    este artículo se publicó hace más de
    esta noticia se publicó hace más de
  `,
  ageUnits: `
    …año…
    …mes…
    …semana…
    …día…
  `,
  rightsNotices: `
    todos los derechos reservados
    prohibida su reproducción
    prohibida la reproducción
    reproducción prohibida
    queda prohibida
    derechos reservados
    copyright
  `,
  rightsTerms: `
    …permiso…
    …prohib…
    …autoriz…
    …reproduc…
  `,
  imprintLabels: `
    edición
    editado por
    editor
    edición de
    informa un error
    informar de un error
    corregir
    cobertura
    rectifica
    editado por la redacción
    fuente
    fuentes
    sitio desarrollado por
    diseño y desarrollo
    editado y distribuido por
    diseño web
  `,
  sourceLabels: `
    fuente
  `,
  contactLabels: `
    contacto
    para más información
  `,
  pressContactLabels: `
    contacto de prensa
    contacto para prensa
    gabinete de prensa
    contacto de medios
    contactos de prensa
    contacto para medios
    contacto para los medios
    sala de prensa
    oficina de prensa
    departamento de prensa
  `,
  correspondenceLabels: `
    autor de correspondencia
    autora de correspondencia
    autor para correspondencia
    correspondencia
  `,
  issueDeadlines: `
    cierre de edición
    cierre de la edición
    cierre de redacción
    próximo cierre de edición
    próximo número
  `,
  issuePublishers: `
    edita
  `,
  mailSubjectLabels: `
    asunto
  `,
  mailSenderLabels: `
    de
  `,
  mailDateLabels: `
    fecha
    enviado
  `,
  mailOtherLabels: `
    para
    responder a
  `,
  mailNotices: `
    este mensaje y sus anexos
    este mensaje y los ficheros anexos
    este mensaje y los archivos adjuntos
    este mensaje y sus archivos adjuntos
    este correo electrónico y sus adjuntos
    este correo electrónico y cualquier archivo
    este mensaje es confidencial
    este mensaje se dirige exclusivamente
    este mensaje va dirigido exclusivamente
    este mensaje va dirigido, de manera exclusiva
    la información contenida en este mensaje
    la información contenida en este correo
    si ha recibido este mensaje por error
    si usted no es el destinatario
    antes de imprimir este mensaje
    antes de imprimir este correo
    el software de antivirus avast
  `,
  forwardedMarks: `
    reenviado
    reenviado muchas veces
    reenviado con frecuencia
  `,
  replyMarks: `
    rv
  `,
  forwardMarks: `
    rv
  `,
  workspaceLabels: `
    estado
    creado por
    última edición por
    última edición
  `,
  editorLabels: `
    nota para redacción
    nota para la redacción
    nota a la redacción
    nota para edición
    nota para el editor
    nota para maquetación
    nota para corrección
  `,
  commentLabels: `
    comentario
  `,
  manuscriptLines: `
    no publicar
    no publicar antes …
    no publicar hasta …
    no difundir
    no difundir antes …
    borrador – no publicar
    documento compartido
    documento compartido – última modificación …
    última modificación hace …
    última edición hace …
  `,
  versionWords: `
    final
    definitivo
    definitiva
    corregido
    corregida
    borrador
  `,
  manuscriptDates: `
    recibido
    aceptado
    revisado
    enviado
    fecha de recepción
    fecha de aceptación
  `,
  voteWords: `
    votos
    valoraciones
    opiniones
  `,
  neighbourLabels: `
    siguiente
    anterior
    artículo siguiente
    artículo anterior
    siguiente artículo
  `,
};
