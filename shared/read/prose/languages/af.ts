import type { Phrases } from './phrases.ts';

/** Afrikaans. */
export const af: Phrases = {
  advertisementMarks: `
    advertensie
    advertensies
    geborg
    artikel gaan voort onder die advertensie
  `,
  bylineBefore: `
    deur
    geskryf deur
    teks deur
  `,
  bylineWithColon: `
    skrywer
    outeur
    joernalis
    verslaggewer
    teks
  `,
  creditLabels: `
    foto
    foto's
    fotograaf
    prent
    beeld
    illustrasie
  `,
  publishedLabels: `
    gepubliseer
    gepubliseer op
    geplaas
    geplaas op
    datum
  `,
  updatedLabels: `
    opgedateer
    laas opgedateer
    bygewerk
    gewysig
  `,
  newsletterInvitations: `
    nuusbrief
    teken in vir
    teken in op ons
    skryf in vir
    ontvang ons
  `,
  newsletterGoods: `
    nuusbrief
    e-pos
    kanaal
    whatsapp
  `,
  commentWords: `
    kommentaar
    kommentare
    lewer kommentaar
  `,
  readMoreSure: `
    lees ook
    lees meer
    lees verder
    verwante artikels
    meer oor
    sien ook
    meer stories
  `,
  minuteWords: `
    minute
    minuut
  `,
  readingWords: `
    leestyd
    lees
  `,
  shareActions: `
    deel
    deel op
    deel op facebook
    deel hierdie artikel
    deel artikel
    kopieer skakel
    druk
    stoor
    luister
  `,
  tagLabels: `
    etikette
    onderwerpe
    sleutelwoorde
  `,
  staffBylines: `
    redaksie
    nuusredaksie
  `,
  newsletterForm: `
    jou e-posadres
    voer jou e-posadres in
  `,
  rightsNotices: `
    alle regte voorbehou
  `,
  sectionNames: `
    nuus
    sport
    politiek
    sake
    vermaak
    leefstyl
    wêreld
    menings
  `,
  roles: `
    joernalis
    verslaggewer
    nuusredakteur
  `,
  siteWords: `
    koerant
    nuus
  `,
  speechVerbs: `
    gesê
  `,
  andWords: `
    en
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
