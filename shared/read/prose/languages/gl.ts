import type { Phrases } from './phrases.ts';

/** Galician. */
export const gl: Phrases = {
  advertisementMarks: `
    publicidade
    anuncio
    contido patrocinado
  `,
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
  creditLabels: `
    foto
    fotografía
    imaxe
    imaxes
    vídeo
  `,
  publishedLabels: `
    publicado
    publicado o
    publicado en
    data
  `,
  updatedLabels: `
    actualizado
    actualizado o
    última actualización
  `,
  newsletterInvitations: `
    subscríbete
    subscríbete ao boletín
    boletín
    recibe
    apúntate
  `,
  newsletterGoods: `
    boletín
    correo
    canle
    whatsapp
  `,
  commentWords: `
    comentario
    comentarios
    deixa un comentario
    comentar
  `,
  readMoreSure: `
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
  `,
  minuteWords: `
    minuto
    minutos
  `,
  readingWords: `
    tempo de lectura
    lectura
    de lectura
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
  `,
  tagLabels: `
    etiquetas
    temas
    arquivado en
  `,
  staffBylines: `
    redacción
    axencias
  `,
  newsletterForm: `
    o teu correo electrónico
    enderezo de correo
  `,
  rightsNotices: `
    todos os dereitos reservados
    prohibida a reprodución
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
  siteWords: `
    voz
    diario
    xornal
    novas
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
  andWords: `
    e
  `,
  withWords: '',
  placeWords: '',
  particles: '',
  rareParticles: '',
  jobsBeforeName: '',
  byWords: '',
  byAfterVerb: '',
  clearByWords: '',
  postWords: '',
  sectionLinks: '',
  filedUnder: '',
  taggedWith: '',
  tagLabelsOnPages: '',
  dateJoints: '',
  pageBylines: '',
  postedWords: '',
  aboutWords: '',
  afterNameOnPages: '',
  controlsAfterName: '',
  translatorLabels: '',
  notNames: '',
  datedWords: '',
  dateLabelsOnPages: '',
  authorVerbs: '',
  authorVerbsOnPages: '',
  aboutAuthorHeadings: '',
  sourceLabels: '',
  contributorCredits: '',
  relatedLeads: '',
  unsubscribeLinks: '',
  siteAppeals: '',
  embedConsents: '',
  embedConsentWords: '',
  rightsReserved: '',
  rightsAnywhere: '',
  commentNouns: '',
  moderationWords: '',
  lineJoints: '',
  picturePlaces: '',
  regionWords: '',
  issueWords: '',
  numberWords: '',
  replyMarks: '',
  deskWords: '',
  notHeadlines: '',
};
