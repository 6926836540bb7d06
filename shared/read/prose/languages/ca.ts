import type { Phrases } from './phrases.ts';

/** Catalan. */
export const ca: Phrases = {
  advertisementMarks: `
    publicitat
    anunci
    anuncis
    contingut patrocinat
    continua després de la publicitat
  `,
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
  `,
  bylineWithColon: `
    text
    textos
    autor
    autora
    redacció
    periodista
  `,
  staffBylines: `
    redacció
    agències
    acn
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
  newsletterForm: `
    el teu correu
    el teu correu electrònic
    correu electrònic
    adreça electrònica
    introdueix el teu correu
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
  newsletterGoods: `
    butlletí
    butlletins
    newsletter
    correu
    canal
    whatsapp
    telegram
    app
  `,
  rightsNotices: `
    tots els drets reservats
    prohibida la reproducció
    reproducció prohibida
  `,
  commentWords: `
    comentari
    comentaris
    comenta
    deixa un comentari
    afegeix un comentari
    fes-hi un comentari
  `,
  paywallNotices: `
    contingut per a subscriptors
    només per a subscriptors
    exclusiu per a subscriptors
  `,
  readMoreSure: `
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
  `,
  minuteWords: `
    minut
    minuts
  `,
  readingWords: `
    temps de lectura
    lectura
    de lectura
    per llegir
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
  `,
  tagLabels: `
    etiquetes
    temes
    paraules clau
    etiqueta
    més sobre
    temàtiques
  `,
  pageWords: `
    pàgina
  `,
  roles: `
    corresponsal
    redacció
    agència
    col·laborador
    col·laboradora
  `,
  siteWords: `
    diari
    notícies
    periòdic
  `,
  speechVerbs: `
    va dir
    ha dit
    ha explicat
    va explicar
    ha afirmat
  `,
  andWords: `
    i
  `,
  withWords: '',
  placeWords: '',
  particles: '',
  rareParticles: `
    i
  `,
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
