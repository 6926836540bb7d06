import type { Phrases } from './phrases.ts';

/** Lithuanian. */
export const lt: Phrases = {
  advertisementMarks: `
    reklama
    turinio rinkodara
    straipsnis tęsiamas po reklama
    straipsnio tęsinys po reklama
  `,
  bylineBefore: `
    autorius
    autorė
    autoriai
    parengė
    parašė
    tekstas
    kalbino
    rašo
    žurnalistas
    žurnalistė
  `,
  staffBylines: `
    redakcija
    elta
    bns
  `,
  creditLabels: `
    nuotrauka
    nuotraukos
    nuotr
    nuotraukoje
    iliustracija
    vaizdo įrašas
    fotografas
  `,
  publishedLabels: `
    paskelbta
    publikuota
    data
    skelbta
    paskelbimo data
    įkelta
  `,
  updatedLabels: `
    atnaujinta
    paskutinį kartą atnaujinta
    pakeista
    redaguota
    papildyta
  `,
  newsletterForm: `
    jūsų el paštas
    el pašto adresas
    įveskite el paštą
  `,
  newsletterInvitations: `
    prenumeruokite
    prenumeruoti
    naujienlaiškis
    užsiprenumeruokite
    sekite mus
    gaukite
  `,
  newsletterGoods: `
    naujienlaiškis
    naujienlaiškį
    el paštą
    kanalą
    programėlę
  `,
  rightsNotices: `
    visos teisės saugomos
    visos teisės ginamos
    draudžiama
    kopijuoti draudžiama
  `,
  commentWords: `
    komentaras
    komentarai
    komentarų
    komentuoti
    rašyti komentarą
    palikti komentarą
  `,
  imprintLabels: `
    šaltinis
  `,
  paywallNotices: `
    tik prenumeratoriams
  `,
  readMoreSure: `
    taip pat skaitykite
    skaitykite taip pat
    skaityti daugiau
    skaitykite daugiau
    susiję straipsniai
    plačiau
    dar skaitykite
    skaityti toliau
    susijusios naujienos
    skaitomiausi
    rekomenduojame
  `,
  minuteWords: `
    minutė
    minutės
    minučių
    min
  `,
  readingWords: `
    skaitymo laikas
    skaitymo trukmė
    skaitymas
    skaitymo
  `,
  sectionNames: `
    naujienos
    lietuva
    lietuvoje
    pasaulis
    pasaulyje
    verslas
    kultūra
    sportas
    politika
    nuomonės
    mokslas
    sveikata
  `,
  shareActions: `
    dalintis
    dalinkis
    pasidalinti
    pasidalink
    dalintis facebook
    kopijuoti nuorodą
    spausdinti
    išsaugoti
    klausytis
    komentuoti
  `,
  tagLabels: `
    žymos
    raktažodžiai
    temos
    žymės
  `,
  pageWords: `
    puslapis
  `,
  roles: `
    žurnalistas
    žurnalistė
    korespondentas
    korespondentė
    redaktorius
    redaktorė
    redakcija
    agentūra
  `,
  siteWords: `
    naujienos
    žinios
    dienraštis
  `,
  speechVerbs: `
    sakė
    teigė
    pasakojo
    pridūrė
    pareiškė
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
