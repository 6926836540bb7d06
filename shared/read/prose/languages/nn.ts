import type { Phrases } from './phrases.ts';

/** Norwegian Nynorsk. */
export const nn: Phrases = {
  bylineBefore: `
    av
    skriven av
    tekst av
    kronikk av
    kommentar av
    analyse av
    melding av
    leiar av
    reportasje av
    intervju av
    debattinnlegg av
  `,
  bylineWithColon: `
    tekst
    journalist
  `,
  byWords: `
    av
  `,
  byAfterVerb: `
    av
  `,
  staffBylines: `
    redaksjonen
    av redaksjonen
  `,
  givenNames: `
    anbjørg
    arnstein
    audhild
    bergtor
    brynhild
    fridunn
    geirmund
    gunleik
    gurid
    halldis
    haldis
    ingebjørg
    jostein
    kjellaug
    kjellfrid
    kolbein
    leikny
    norunn
    oddlaug
    oddrun
    sveinung
    svanhild
    sylfest
    targjei
    torbjørg
    torgrim
    torleiv
    tordis
    torunn
    åsne
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
  roles: `
    journalisten
    fotograf
    frilansar
  `,
  aboutAuthorHeadings: `
    om forfattaren
    om skribenten
  `,
  publishedLabels: `
    publisert
    lagt ut
  `,
  publishedIn: `
    på
    i
  `,
  updatedLabels: `
    oppdatert
    sist oppdatert
    endra
    sist endra
  `,
  untilWords: `
    fram til
    til
    til og med
    innan
    seinast
  `,
  lifeWords: `
    fødd
    død
    døydde
  `,
  agoWords: `
    for
  `,
  otherRelativeTimeWords: `
    omtrent
    kl
  `,
  oneWords: `
    ein
  `,
  minutesAgo: `
    minutt
  `,
  hoursAgo: `
    time
  `,
  daysAgo: `
    dag
    dagar
    døgn
  `,
  yesterdayWords: `
    i går
  `,
  todayWords: `
    i dag
  `,
  readingMinutes: `
    minutt
  `,
  readingWords: `
    lesetid
    lyttetid
  `,
  creditLabels: `
    foto
    bilete
    illustrasjon
    teikning
  `,
  sectionNames: `
    nyheiter
    kultur
    sport
    meiningar
    næring
    lokalt
    minneord
    dødsfall
  `,
  siteWords: `
    nyheiter
    tidend
    avisa
  `,
  mastheadNames: `
    … avis
    … historielag
    … idrettslag
    … kommune
    … sokn
    …avisa
    …bladet
  `,
  tagLabels: `
    emne
    emneord
    stikkord
  `,
  speechVerbs: `
    seier
    fortel
    skreiv
    fortalde
  `,
  lengthUnits: `
    ord
    teikn
  `,
  shareActions: `
    del
    del saka
    kopier lenkja
    skriv ut
    hopp til innhald
    hopp til innhaldet
    hopp til hovudinnhald
    del i sosiale medium
  `,
  wordsBetweenButtons: `
    på
    med
    og
    i
    via
  `,
  siteControls: `
    hopp til innhald
    hopp til innhaldet
    hopp til hovudinnhald
  `,
  legalLinks: `
    personvern
    personvernerklæring
    informasjonskapslar
    vilkår
    brukarvilkår
    tilgjengeerklæring
    redaktørplakaten
    ver varsam plakaten
  `,
  readMoreOnly: `
    les òg
    les også
    les meir
    sjå òg
    relaterte saker
    relatert innhald
    fleire saker
    fleire nyhende
    siste saker
    siste nytt
    mest lese
    mest lese siste døgn
    førre artikkel
    neste artikkel
  `,
  sectionLinks: `
    meir frå
    mest lese i
  `,
  backLinks: `
    tilbake
  `,
  commentWords: `
    kommentar
    kommentarar
    skriv ein kommentar
  `,
  newsletterInvitations: `
    meld deg på
    få nyheitsbrevet
  `,
  newsletterOffers: `
    nyheitsbrev
    nyheitsbrevet
  `,
  newsletterForm: `
    e-postadressa di
  `,
  followInvitations: `
    følg
  `,
  platformLines: `
    har du tips?…
    logg inn for å kommentere
    … arbeider etter reglane i ver varsam-plakaten for god presseskikk
  `,
  advertisementMarks: `
    annonse
    reklame
  `,
  rightsNotices: `
    alle rettar reserverte
  `,
};
