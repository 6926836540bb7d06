import type { Phrases } from './phrases.ts';

/** Luxembourgish. */
export const lb: Phrases = {
  advertisementMarks: `
    annonce
    annoncen
    publicitéit
    reklamm
    gesponsert
    den artikel geet no der publicitéit weider
  `,
  bylineBefore: `
    vum
    vun der
    geschriwwe vum
    geschriwwe vun
    en artikel vum
    en artikel vun
    e bericht vum
    e bericht vun
    eng reportage vum
    eng reportage vun
  `,
  bylineWithColon: `
    auteur
    autorin
    journalist
    journalistin
    reporter
    text
    interview
  `,
  staffBylines: `
    redaktioun
    vun der redaktioun
    rtl lëtzebuerg
  `,
  creditLabels: `
    foto
    fotoen
    bild
    biller
    fotograf
    illustratioun
    grafik
    video
    archivbild
    symbolbild
  `,
  publishedLabels: `
    publizéiert
    publizéiert den
    publizéiert um
    publizéiert de
    verëffentlecht
    verëffentlecht den
    datum
  `,
  updatedLabels: `
    aktualiséiert
    aktualiséiert den
    aktualiséiert um
    fir d'lescht aktualiséiert
    lescht aktualiséierung
    lescht ännerung
    geännert
  `,
  newsletterForm: `
    är e-mail
    är e-mailadress
    är e-mail-adress
    gitt är e-mailadress an
  `,
  newsletterInvitations: `
    newsletter
    abonnéiert eis newsletter
    abonnéiert eisen newsletter
    abonnéiert iech
    schreift iech an
    mellt iech un
    kritt eis newsletter
  `,
  newsletterGoods: `
    newsletter
    e-mail
    mailbox
    kanal
    app
    whatsapp
  `,
  cookieNotices: `
    mir benotzen cookien
    mir benotze cookien
    dës websäit benotzt cookien
    dëse site benotzt cookien
    all cookien acceptéieren
    alles acceptéieren
  `,
  rightsNotices: `
    all rechter reservéiert
    all rechter virbehalen
    copyright
  `,
  commentWords: `
    kommentar
    kommentaren
    kommentéieren
    keng kommentaren
    schreift e kommentar
    e kommentar schreiwen
  `,
  liveControls: `
    live
    liveticker
    méi weisen
    méi lueden
  `,
  imprintLabels: `
    quell
    quellen
  `,
  paywallNotices: `
    nëmme fir abonnenten
    just fir abonnenten
  `,
  pressContactLabels: `
    pressekontakt
    kontakt
  `,
  readMoreSure: `
    liest och
    lies och
    liest méi
    méi liesen
    weider liesen
    kuckt och
    zum thema
    méi zum thema
    am meeschte gelies
    dat kéint iech och interesséieren
  `,
  readMoreUnsure: `
    video
    liest
    kuckt
    lauschtert
  `,
  minuteWords: `
    minutt
    minutten
    minutte
  `,
  readingWords: `
    lieszäit
    ze liesen
  `,
  agoWords: `
    virun
  `,
  minuteUnits: `
    minutt
    minutten
    minutte
  `,
  hourUnits: `
    stonn
    stonnen
    stonne
  `,
  dayUnits: `
    dag
    deeg
  `,
  weekUnits: `
    woch
    wochen
    woche
  `,
  oneWords: `
    engem
    enger
  `,
  yesterdayWords: `
    gëschter
  `,
  todayWords: `
    haut
  `,
  sectionNames: `
    lëtzebuerg
    national
    international
    ausland
    politik
    wirtschaft
    kultur
    sport
    gesondheet
    wëssenschaft
    reportage
    interview
    analys
    kommentar
    meenung
    lokales
  `,
  shareActions: `
    deelen
    artikel deelen
    dësen artikel deelen
    deelen op facebook
    deelen op
    link kopéieren
    drécken
    ausdrécken
    artikel drécken
    späicheren
    lauschteren
    artikel lauschteren
    suivéiert eis
    suivéiert eis op
  `,
  weakButtons: `
    kommentaren
    menü
    zoumaachen
    méi
  `,
  tagLabels: `
    themen
    schlësselwierder
    stéchwierder
    kategorien
    tags
  `,
  mailSubjectLabels: `
    sujet
    betreff
  `,
  mailSenderLabels: `
    vun
  `,
  mailDateLabels: `
    datum
    geschéckt
  `,
  mailOtherLabels: `
    un
  `,
  roles: `
    journalistin
    mataarbechter
    mataarbechterin
  `,
  siteWords: `
    tageblatt
    zeitung
  `,
  speechVerbs: `
    gesot
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
