import type { Phrases } from './phrases.ts';

/** Hungarian. */
export const hu: Phrases = {
  advertisementMarks: `
    hirdetés
    reklám
    a cikk a hirdetés után folytatódik
    szponzorált tartalom
  `,
  bylineBefore: `
    írta
    szerző
    szöveg
    írta és szerkesztette
    készítette
    közzétette
    bejegyezte
  `,
  bylineAfter: `
    írása
    riportja
  `,
  staffBylines: `
    szerkesztőség
    mti
    írta mti
  `,
  creditLabels: `
    fotó
    fotók
    kép
    képek
    fényképezte
    illusztráció
    forrás
    grafika
    fénykép
    képaláírás
    archív fotó
    borítókép
    nyitókép
  `,
  publishedLabels: `
    megjelent
    közzétéve
    publikálva
    dátum
    megjelenés
    létrehozva
    közzététel
  `,
  updatedLabels: `
    frissítve
    frissült
    módosítva
    utolsó frissítés
    frissítés
    utoljára frissítve
    módosítás
  `,
  newsletterForm: `
    e-mail címe
    az ön e-mail címe
    email cím
    e-mail cím
    adja meg e-mail címét
    add meg az e-mail címed
    feliratkozom
    bármikor leiratkozhat
  `,
  newsletterInvitations: `
    hírlevél
    hírlevelünk
    iratkozzon fel
    iratkozz fel
    feliratkozás
    kövesse csatornánkat
    töltse le
    iratkozzon fel hírlevelünkre
    kövessen minket
    kövesse oldalunkat
    csatlakozzon
    ha nem akar lemaradni
    ne maradjon le
    értesüljön
  `,
  newsletterGoods: `
    hírlevél
    hírlevélre
    hírlevelünkre
    e-mail
    csatornánkat
  `,
  cookieNotices: `
    sütiket használunk
    az oldal sütiket
    ez a weboldal sütiket
    weboldalunk sütiket
    cookie-kat használunk
    elfogadom
    összes elfogadása
    süti beállítások
  `,
  rightsNotices: `
    minden jog fenntartva
    copyright
    másolása tilos
    szerzői jog
  `,
  commentWords: `
    hozzászólás
    hozzászólások
    komment
    kommentek
    szóljon hozzá
    szólj hozzá
    hozzászóláshoz jelentkezzen be
    hozzászólás írása
    vélemény hozzászólása
    összes hozzászólás
    hozzászólások megtekintése
    moderálási elvek
  `,
  liveControls: `
    élő
    percről percre
    legfontosabb
    frissítés
    több betöltése
    korábbi bejegyzések
  `,
  imprintLabels: `
    szerkesztő
    szerkesztette
    hibát talált
    forrás
  `,
  readMoreSure: `
    olvassa el ezt is
    olvasd el ezt is
    kapcsolódó cikkek
    kapcsolódó cikk
    kapcsolódó
    ez is érdekelheti
    ez is érdekelhet
    lásd még
    bővebben
    tovább olvasom
    ajánlott
    ajánljuk
    legolvasottabb
    ezt is ajánljuk
    kapcsolódó anyagok
    kapcsolódó hírek
    bővebben a témáról
    további cikkek
    még több
    előző cikk
    következő cikk
    előző hír
    következő hír
    előző bejegyzés
    következő bejegyzés
  `,
  minuteWords: `
    perc
    perces
  `,
  readingWords: `
    olvasási idő
    olvasás
    olvasnivaló
    olvasási
  `,
  sectionNames: `
    belföld
    külföld
    gazdaság
    kultúra
    sport
    közélet
    vélemény
    tudomány
    életmód
    kezdőlap
    címlap
    hírek
    itthon
    kék hírek
    interjú
    olvasói levelek
  `,
  siteControls: `
    ugrás a tartalomra
    belépés
    bejelentkezés
    regisztráció
    előfizetés
    menü
    keresés
    főoldal
    kezdőlap
    rólunk
    kapcsolat
    archívum
  `,
  shareActions: `
    megosztás
    megosztom
    ossza meg
    oszd meg
    link másolása
    hivatkozás másolása
    nyomtatás
    mentés
    küldés
    küldés e-mailben
    cikk meghallgatása
    facebookon
    twitteren
    megosztás facebookon
    tetszik
    kövessen minket
    cikk megosztása
    megosztás a facebookon
    hallgassa meg
    támogassa munkánkat
    támogatás
    támogasson minket
    támogass minket
    recept nyomtatása
    ugrás a recepthez
    új ablakban nyílik meg
    ablak bezárása
    oldal nyomtatása
  `,
  tagLabels: `
    címkék
    címke
    témák
    kulcsszavak
    téma
    tagek
  `,
  mailSubjectLabels: `
    tárgy
  `,
  mailSenderLabels: `
    feladó
  `,
  mailDateLabels: `
    dátum
    elküldve
  `,
  mailOtherLabels: `
    címzett
  `,
  endMarks: `
    vége
  `,
  inboxEnds: `
    az e-mail fiókjába
    a postaládájába
    az e-mail címére
  `,
  followInvitations: `
    kövess minket
    kövessen minket
    kövess a
    kövess az
    kövesse a
    kövesse az
    kövessen bennünket
    kövess bennünket
    kövesse oldalunkat
  `,
  pageWords: `
    oldal
  `,
  roles: `
    újságíró
    tudósító
    szerkesztő
    főszerkesztő
    riporter
    munkatársa
    hírügynökség
  `,
  siteWords: `
    hírek
    hírlap
  `,
  speechVerbs: `
    mondta
    kérdezte
  `,
  cookieNames: `
    …sütik…
  `,
  cookieMatters: `
    …oldal…
    …elfogad…
  `,
  rightsTerms: `
    …engedély…
    …tilos…
  `,
  ownWords: `
    …unkra…
    …unkre…
    …unkat…
    …unket…
  `,
  andWords: `
    és
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
  pageBylines: `
    szerző
  `,
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
  sourceLabels: `
    forrás
  `,
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
