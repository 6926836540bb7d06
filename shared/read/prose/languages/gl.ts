import type { Phrases } from './phrases.ts';

/** Galician. */
export const gl: Phrases = {
  bylineBefore: `
    escrito por
    texto de
    redactado por
    publicado por
    escribe
  `,
  bylineWithColon: `
    texto
    autor
    autora
    redacción
    xornalista
  `,
  authorNouns: `
    autor
    autora
  `,
  staffBylines: `
    redacción
    axencias
  `,
  givenNames: `
    antía
    brais
    breixo
    brandán
    catuxa
    eladio
    estevo
    fiz
    iago
    icía
    lúa
    manoel
    maruxa
    mingos
    noa
    olalla
    sabela
    uxío
    xacobe
    xaquín
    xan
    xela
    xiana
    xoana
    xosé
    xulia
    xulio
    xurxo
    aldara
    amaro
    antonte
    anxo
    artai
    clodio
    elba
    martiño
    saínza
    tareixa
    xaime
    xana
    xesús
    xoaquín
  `,
  andWords: `
    e
  `,
  roles: `
    xornalista
    redactor
    redactora
    correspondente
    correspondentes
    axencia
    colaborador
    colaboradora
  `,
  aboutAuthorHeadings: `
    sobre o autor
    sobre a autora
  `,
  publishedLabels: `
    publicado
    publicado o
    publicado en
    data
  `,
  publishedIn: `
    en
    no
    na
  `,
  updatedLabels: `
    actualizado
    actualizado o
    última actualización
  `,
  untilWords: `
    ata
    ata o
  `,
  toWords: `
    ao
  `,
  lifeWords: `
    nado
    nada
    finado
    finada
    faleceu
    naceu
  `,
  dayJoints: `
    de
  `,
  yearJoints: `
    de
  `,
  oneWords: `
    un
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
    onte
  `,
  todayWords: `
    hoxe
  `,
  readingMinutes: `
    minuto
    minutos
  `,
  readingWords: `
    tempo de lectura
    lectura
    de lectura
  `,
  creditLabels: `
    foto
    fotografía
    imaxe
    imaxes
    vídeo
  `,
  sectionNames: `
    galicia
    política
    economía
    sociedade
    cultura
    deportes
    mundo
    opinión
    comarcas
  `,
  siteWords: `
    voz
    diario
    xornal
    novas
  `,
  mastheadNames: `
    asociación de …
    boletín de …
    concello de …
    parroquia de …
  `,
  breadcrumbLabels: `
    está aquí
    estás aquí
  `,
  tagLabels: `
    etiquetas
    temas
    arquivado en
  `,
  speechVerbs: `
    dixo
    dixeron
    explicou
    afirmou
    engadiu
    preguntou
    respondeu
    asegurou
  `,
  shareActions: `
    compartir
    compartir en facebook
    comparte
    copiar ligazón
    copiar enlace
    imprimir
    gardar
    escoitar
    saltar ao contido
  `,
  siteControls: `
    saltar ao contido
  `,
  legalLinks: `
    aviso legal
    política de privacidade
    privacidade
    política de cookies
    condicións de uso
    termos e condicións
    accesibilidade
    mapa web
    publicidade
  `,
  readMoreOnly: `
    le tamén
    ler tamén
    le máis
    ler máis
    máis información
    pode interesarche
    novas relacionadas
    ver tamén
    tamén che pode interesar
    relacionado
    artigos relacionados
    noticias relacionadas
    contido relacionado
    máis novas
    máis noticias
    outras novas
    últimas novas
    últimas noticias
    o máis lido
    máis lidas
    os máis lidos
    pódeche interesar
    non perdas
    artigo anterior
    artigo seguinte
    nova anterior
    nova seguinte
  `,
  backLinks: `
    volver
  `,
  commentWords: `
    comentario
    comentarios
    deixa un comentario
    comentar
  `,
  newsletterInvitations: `
    subscríbete
    subscríbete ao boletín
    boletín
    recibe
    apúntate
  `,
  newsletterOffers: `
    boletín
    correo
    canle
    whatsapp
  `,
  newsletterForm: `
    o teu correo electrónico
    enderezo de correo
  `,
  advertisementMarks: `
    publicidade
    anuncio
    contido patrocinado
  `,
  rightsNotices: `
    todos os dereitos reservados
    prohibida a reprodución
  `,
  forwardedMarks: `
    reenviada
    reenviada moitas veces
  `,
};
