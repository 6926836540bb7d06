import type { Phrases } from './phrases.ts';

/** Swahili. */
export const sw: Phrases = {
  advertisementMarks: `
    tangazo
    matangazo
  `,
  bylineBefore: `
    imeandikwa na
    mwandishi
    imeandaliwa na
    na mwandishi wetu
    na
  `,
  creditLabels: `
    picha
    picha na
  `,
  publishedLabels: `
    imechapishwa
    ilichapishwa
    tarehe
  `,
  updatedLabels: `
    imesasishwa
    ilisasishwa
    imeboreshwa
  `,
  newsletterInvitations: `
    jisajili
    jiunge nasi
  `,
  commentWords: `
    maoni
    toa maoni
  `,
  readMoreSure: `
    soma zaidi
    soma pia
    habari zinazohusiana
    tazama pia
  `,
  minuteWords: `
    dakika
  `,
  readingWords: `
    muda wa kusoma
    kusoma
  `,
  shareActions: `
    shiriki
    sambaza
    nakili kiungo
    chapisha
  `,
  staffBylines: `
    mwandishi wetu
    waandishi wetu
  `,
  newsletterGoods: `
    jarida
    habari mpya
  `,
  newsletterForm: `
    barua pepe yako
    weka barua pepe
  `,
  rightsNotices: `
    haki zote zimehifadhiwa
  `,
  sectionNames: `
    habari
    siasa
    michezo
    burudani
    biashara
    afya
    kimataifa
    makala
    maoni
  `,
  tagLabels: `
    mada
    lebo
  `,
  givenNames: `
    neema
    juma
    rehema
    amina
    baraka
    zawadi
    hamisi
    mwanaidi
    khadija
    salma
    fatuma
    asha
    halima
    rajabu
    salum
    mariam
    upendo
    imani
    furaha
    emmanuel
    elizabeth
    wanjiku
    wambui
    otieno
    achieng
    akinyi
    kamau
    mwangi
    njeri
    saidi
    bakari
    abdallah
    hassan
  `,
  roles: `
    mwandishi
    waandishi
    mhariri
    mwanahabari
    shirika
  `,
  siteWords: `
    habari
    gazeti
    mwananchi
    taifa
  `,
  speechVerbs: `
    alisema
    walisema
    amesema
    alieleza
    aliongeza
    aliuliza
    alijibu
    ameeleza
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
