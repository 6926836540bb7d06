import type { Phrases } from './phrases.ts';

/** Luxembourgish. */
export const lb: Phrases = {
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
  givenNames: `
    jempi
    jhemp
    mett
    ketty
    tessy
  `,
  roles: `
    journalistin
    mataarbechter
    mataarbechterin
    redakter
    redaktesch
    korrespondentin
  `,
  aboutAuthorHeadings: `
    iwwer den auteur
    iwwer d'auteurin
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
  publishedIn: `
    op
    an
    am
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
  untilWords: `
    bis
    bis de
    bis den
  `,
  agoWords: `
    virun
  `,
  oneWords: `
    engem
    enger
  `,
  minutesAgo: `
    minutt
    minutten
    minutte
  `,
  hoursAgo: `
    stonn
    stonnen
    stonne
  `,
  daysAgo: `
    dag
    deeg
  `,
  weeksAgo: `
    woch
    wochen
    woche
  `,
  yesterdayWords: `
    gëschter
  `,
  todayWords: `
    haut
  `,
  readingMinutes: `
    minutt
    minutten
    minutte
  `,
  readingWords: `
    lieszäit
    ze liesen
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
  siteWords: `
    tageblatt
    zeitung
  `,
  tagLabels: `
    themen
    schlësselwierder
    stéchwierder
    kategorien
    tags
  `,
  speechVerbs: `
    gesot
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
  legalLinks: `
    dateschutz
    dateschutzerklärung
    notzungsbedéngungen
    allgemeng konditiounen
    impressum
  `,
  liveControls: `
    live
    liveticker
    méi weisen
    méi lueden
  `,
  readMoreOnly: `
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
    weider artikelen
    aner artikelen
    verwandt artikelen
    ähnlech artikelen
    lescht artikelen
    lescht noriichten
    neist artikelen
    meeschtgelies
    dat kéint iech interesséieren
    virdrun artikel
    nächsten artikel
  `,
  readMoreBeforeSeparator: `
    video
    liest
    kuckt
    lauschtert
  `,
  commentWords: `
    kommentar
    kommentaren
    kommentéieren
    keng kommentaren
    schreift e kommentar
    e kommentar schreiwen
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
  newsletterOffers: `
    newsletter
    e-mail
    mailbox
    kanal
    app
    whatsapp
  `,
  newsletterForm: `
    är e-mail
    är e-mailadress
    är e-mail-adress
    gitt är e-mailadress an
  `,
  advertisementMarks: `
    annonce
    annoncen
    publicitéit
    reklamm
    gesponsert
    den artikel geet no der publicitéit weider
  `,
  paywallNotices: `
    nëmme fir abonnenten
    just fir abonnenten
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
  imprintLabels: `
    quell
    quellen
  `,
  contactLabels: `
    kontakt
  `,
  pressContactLabels: `
    pressekontakt
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
};
