import type { Phrases } from './phrases.ts';

/** Croatian. */
export const hr: Phrases = {
  advertisementMarks: `
    oglas
    reklama
    promo
    sponzorirani sadržaj
    nastavak nakon oglasa
    tekst se nastavlja ispod oglasa
    članak se nastavlja ispod oglasa
  `,
  bylineBefore: `
    autor
    autorica
    autori
    piše
    napisao
    napisala
    tekst
    priredio
    priredila
    razgovarao
    razgovarala
    izvještava
    novinar
    novinarka
    objavio
    objavila
  `,
  staffBylines: `
    redakcija
    hina
    agencije
  `,
  creditLabels: `
    foto
    fotografija
    fotografije
    slika
    snimio
    snimila
    ilustracija
    izvor
    video
    arhiva
  `,
  publishedLabels: `
    objavljeno
    objavljen
    datum
    datum objave
    postavljeno
  `,
  updatedLabels: `
    ažurirano
    zadnja izmjena
    posljednja izmjena
    zadnje ažuriranje
    izmijenjeno
    zadnji put ažurirano
  `,
  newsletterForm: `
    vaša e-mail adresa
    vaš e-mail
    unesite e-mail
    e-mail adresa
    unesite svoju
  `,
  newsletterInvitations: `
    prijavite se
    prijavi se
    pretplatite se
    pretplati se
    newsletter
    pratite nas
    pratite nas na
    preuzmite aplikaciju
    primajte
  `,
  newsletterGoods: `
    newsletter
    e-mail
    kanal
    viber
    whatsapp
    aplikaciju
    stranici
    facebooku
    instagramu
  `,
  rightsNotices: `
    sva prava pridržana
    zabranjeno kopiranje
    prenošenje sadržaja
    autorska prava
  `,
  commentWords: `
    komentar
    komentari
    komentara
    komentiraj
    dodaj komentar
    ostavi komentar
    napiši komentar
    nema komentara
  `,
  paywallNotices: `
    samo za pretplatnike
    sadržaj za pretplatnike
    za pretplatnike
  `,
  readMoreSure: `
    pročitajte još
    pročitajte i
    pročitaj još
    pročitaj i
    pročitajte više
    pogledajte i
    pogledajte još
    povezane vijesti
    povezani članci
    povezano
    vezani članci
    više o
    možda će vas zanimati
    najčitanije
    preporučujemo
    opširnije
  `,
  minuteWords: `
    minuta
    minute
    min
  `,
  readingWords: `
    vrijeme čitanja
    čitanja
    čitanje
    za čitanje
  `,
  sectionNames: `
    vijesti
    hrvatska
    svijet
    gospodarstvo
    kultura
    sport
    politika
    mišljenje
    komentar
    crna kronika
    kolumna
    znanost
    zdravlje
    regija
    priopćenje
    intervju
    naslovnica
    početna
  `,
  shareActions: `
    podijeli
    podijelite
    podijeli na facebooku
    podijeli članak
    kopiraj link
    kopiraj poveznicu
    ispiši
    ispis
    spremi
    spremi članak
    poslušaj
    komentiraj
    prati nas
    pratite nas
  `,
  tagLabels: `
    oznake
    ključne riječi
    teme
    tagovi
    kategorije
  `,
  pageWords: `
    stranica
  `,
  roles: `
    novinar
    novinarka
    dopisnik
    dopisnica
    urednik
    urednica
    agencija
  `,
  siteWords: `
    novosti
    vijesti
    dnevnik
    vjesnik
  `,
  speechVerbs: `
    rekao
    rekla
    kazao
    kazala
    izjavio
    izjavila
  `,
  cookieNames: `
    …kolačić…
  `,
  andWords: `
    i
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
