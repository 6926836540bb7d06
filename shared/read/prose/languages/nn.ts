import type { Phrases } from './phrases.ts';

/** Norwegian Nynorsk. */
export const nn: Phrases = {
  advertisementMarks: `
    annonse
    reklame
  `,
  bylineBefore: `
    av
    skriven av
    tekst av
  `,
  bylineWithColon: `
    tekst
    journalist
  `,
  staffBylines: `
    redaksjonen
    av redaksjonen
  `,
  creditLabels: `
    foto
    bilete
    illustrasjon
    teikning
  `,
  publishedLabels: `
    publisert
    lagt ut
  `,
  updatedLabels: `
    oppdatert
    sist oppdatert
    endra
    sist endra
  `,
  newsletterForm: `
    e-postadressa di
  `,
  newsletterInvitations: `
    meld deg på
    få nyheitsbrevet
  `,
  newsletterGoods: `
    nyheitsbrev
    nyheitsbrevet
  `,
  rightsNotices: `
    alle rettar reserverte
  `,
  commentWords: `
    kommentar
    kommentarar
    skriv ein kommentar
  `,
  readMoreSure: `
    les òg
    les også
    les meir
    sjå òg
    relaterte saker
  `,
  minuteWords: `
    minutt
  `,
  readingWords: `
    lesetid
  `,
  sectionNames: `
    nyheiter
    kultur
    sport
    meiningar
    næring
    lokalt
  `,
  shareActions: `
    del
    del saka
    kopier lenkja
    skriv ut
  `,
  tagLabels: `
    emne
    emneord
    stikkord
  `,
  siteWords: `
    nyheiter
    tidend
    avisa
  `,
  speechVerbs: `
    seier
    fortel
    skreiv
    fortalde
  `,
  roles: `
    journalisten
    fotograf
    frilansar
  `,
  andWords: `
    og
  `,
  withWords: `
    med
  `,
  placeWords: `
    i
    for
  `,
  particles: `
    av
  `,
  rareParticles: '',
  jobsBeforeName: '',
  byWords: `
    av
  `,
  byAfterVerb: `
    av
  `,
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
