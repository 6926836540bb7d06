import type { Phrases } from './phrases.ts';

/** Albanian. */
export const sq: Phrases = {
  advertisementMarks: `
    reklamë
    reklama
  `,
  bylineBefore: `
    nga
    autori
    autorja
    shkroi
    shkruan
    përgatiti
  `,
  creditLabels: `
    foto
    fotografi
    imazh
    video
  `,
  publishedLabels: `
    publikuar
    publikuar më
    botuar
    botuar më
    data
  `,
  updatedLabels: `
    përditësuar
    përditësuar më
    përditësimi i fundit
  `,
  newsletterInvitations: `
    abonohu
    abonohuni
    na ndiqni
    na ndiqni në
    buletini
  `,
  commentWords: `
    koment
    komente
    komentet
    komento
    lini një koment
  `,
  readMoreSure: `
    lexo edhe
    lexoni edhe
    lexo më shumë
    lexoni më shumë
    lajme të ngjashme
    shiko edhe
    të ngjashme
    më shumë për temën
  `,
  minuteWords: `
    minuta
    minutë
    min
  `,
  readingWords: `
    kohë leximi
    lexim
    koha e leximit
  `,
  shareActions: `
    shpërndaje
    shpërndaj
    shpërndaje në facebook
    ndaje
    kopjo linkun
    printo
    ruaj
    komento
  `,
  tagLabels: `
    etiketa
    temat
    fjalë kyçe
  `,
  newsletterGoods: `
    buletini
    buletinin
  `,
  staffBylines: `
    redaksia
    nga redaksia
  `,
  newsletterForm: `
    adresa juaj e emailit
  `,
  rightsNotices: `
    të gjitha të drejtat e rezervuara
  `,
  sectionNames: `
    lajme
    politikë
    ekonomi
    kulturë
    sport
    botë
    kronikë
  `,
  roles: `
    gazetar
    gazetare
    gazetarja
    agjencia
  `,
  siteWords: `
    gazeta
    lajme
    lajmet
  `,
  speechVerbs: `
    tha
    deklaroi
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
