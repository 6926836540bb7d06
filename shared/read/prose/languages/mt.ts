import type { Phrases } from './phrases.ts';

/** Maltese. */
export const mt: Phrases = {
  advertisementMarks: `
    reklam
    riklam
  `,
  bylineBefore: `
    minn
    kitba ta
  `,
  staffBylines: `
    ir-redazzjoni
  `,
  creditLabels: `
    ritratt
    ritratti
    stampa
  `,
  publishedLabels: `
    ippubblikat
    ippubblikata
    data
  `,
  updatedLabels: `
    aġġornat
    aġġornata
    l-aħħar aġġornament
  `,
  newsletterForm: `
    l-indirizz elettroniku tiegħek
  `,
  newsletterInvitations: `
    irreġistra
    abbona
  `,
  newsletterGoods: `
    newsletter
    bullettin
  `,
  rightsNotices: `
    id-drittijiet kollha riżervati
  `,
  commentWords: `
    kumment
    kummenti
  `,
  readMoreSure: `
    aqra wkoll
    aqra aktar
    aqra iktar
  `,
  minuteWords: `
    minuta
    minuti
  `,
  readingWords: `
    ħin tal-qari
  `,
  sectionNames: `
    aħbarijiet
    sport
    kultura
    politika
    dinja
    ekonomija
  `,
  shareActions: `
    ixxerja
    aqsam
    ikkopja l-link
    ipprintja
  `,
  tagLabels: `
    suġġetti
    tags
  `,
  siteWords: `
    aħbarijiet
    gazzetta
  `,
  speechVerbs: `
    qal
    qalet
    spjega
    spjegat
    żied
  `,
  roles: `
    ġurnalist
    ġurnalista
    korrispondent
    editur
  `,
  andWords: '',
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
