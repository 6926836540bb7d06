import type { Phrases } from './phrases.ts';

/** Esperanto. */
export const eo: Phrases = {
  advertisementMarks: `
    reklamo
    anonco
  `,
  bylineBefore: `
    de
    verkita de
    verkis
    aŭtoro
    teksto
  `,
  creditLabels: `
    foto
    bildo
    fotis
  `,
  publishedLabels: `
    publikigita
    publikigita je
    aperis
    dato
  `,
  updatedLabels: `
    ĝisdatigita
    laste ĝisdatigita
    aktualigita
  `,
  newsletterInvitations: `
    abonu
    novaĵletero
    abonu la novaĵleteron
  `,
  commentWords: `
    komento
    komentoj
    komenti
    lasi komenton
  `,
  readMoreSure: `
    legu ankaŭ
    legu plu
    legu pli
    vidu ankaŭ
    rilataj artikoloj
    pliaj artikoloj
  `,
  minuteWords: `
    minutoj
    minutojn
  `,
  readingWords: `
    legotempo
    legado
    por legi
  `,
  shareActions: `
    kunhavigi
    kunhavigu
    diskonigi
    kopii ligilon
    presi
    konservi
  `,
  tagLabels: `
    etikedoj
    temoj
    ŝlosilvortoj
  `,
  newsletterGoods: `
    informletero
    novaĵletero
  `,
  staffBylines: `
    redakcio
  `,
  newsletterForm: `
    via retpoŝta adreso
  `,
  rightsNotices: `
    ĉiuj rajtoj rezervitaj
  `,
  sectionNames: `
    novaĵoj
    politiko
    kulturo
    sporto
    scienco
  `,
  roles: `
    ĵurnalisto
    raportisto
  `,
  siteWords: `
    novaĵoj
    gazeto
  `,
  speechVerbs: `
    diris
  `,
  andWords: `
    kaj
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
