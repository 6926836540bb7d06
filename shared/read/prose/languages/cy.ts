import type { Phrases } from './phrases.ts';

/** Welsh. */
export const cy: Phrases = {
  advertisementMarks: `
    hysbyseb
    hysbysebion
  `,
  bylineBefore: `
    gan
    awdur
    ysgrifennwyd gan
    testun gan
  `,
  creditLabels: `
    llun
    lluniau
    ffotograff
    ffynhonnell y llun
    disgrifiad o'r llun
  `,
  publishedLabels: `
    cyhoeddwyd
    cyhoeddwyd ar
    dyddiad
    wedi'i gyhoeddi
  `,
  updatedLabels: `
    diweddarwyd
    diweddarwyd ddiwethaf
    wedi'i ddiweddaru
  `,
  newsletterInvitations: `
    cylchlythyr
    tanysgrifio
    tanysgrifiwch
    cofrestrwch
  `,
  commentWords: `
    sylw
    sylwadau
    gadael sylw
  `,
  readMoreSure: `
    darllen mwy
    darllenwch hefyd
    darllen hefyd
    mwy ar y stori hon
    straeon perthnasol
    gweler hefyd
    hefyd o ddiddordeb
  `,
  minuteWords: `
    munud
    funud
  `,
  readingWords: `
    amser darllen
    i'w ddarllen
  `,
  shareActions: `
    rhannu
    rhannwch
    rhannu ar facebook
    copïo dolen
    argraffu
    arbed
  `,
  tagLabels: `
    tagiau
    pynciau cysylltiedig
    pynciau
  `,
  newsletterGoods: `
    cylchlythyr
  `,
  newsletterForm: `
    eich cyfeiriad e-bost
  `,
  rightsNotices: `
    cedwir pob hawl
  `,
  sectionNames: `
    newyddion
    chwaraeon
    gwleidyddiaeth
    diwylliant
    cymru
  `,
  roles: `
    newyddiadurwr
    gohebydd
    golygydd
  `,
  siteWords: `
    newyddion
  `,
  speechVerbs: `
    dywedodd
    meddai
  `,
  andWords: '',
  withWords: '',
  placeWords: '',
  particles: '',
  rareParticles: `
    ap
    ab
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
