import type { Phrases } from './phrases.ts';

/** Slovak. */
export const sk: Phrases = {
  advertisementMarks: `
    reklama
    inzercia
    článok pokračuje pod reklamou
    sponzorovaný obsah
    článok pokračuje pod videom
  `,
  bylineBefore: `
    autor
    autorka
    napísal
    napísala
    text
    pripravil
    pripravila
    od
    autorka článku
    spracoval
    spracovala
    zhováral sa
    zhovárala sa
    píše
    vložil
    vložila
    zverejnil
    zverejnila
  `,
  staffBylines: `
    redakcia
    tasr
    sita
  `,
  creditLabels: `
    foto
    fotografia
    snímka
    ilustrácia
    zdroj
    ilustračné foto
    ilustračná snímka
    zdroj foto
    autor foto
    video
  `,
  publishedLabels: `
    publikované
    zverejnené
    dátum
    uverejnené
    publikované dňa
    vydané
    zverejnené dňa
    dátum vydania
  `,
  updatedLabels: `
    aktualizované
    aktualizácia
    upravené
    posledná aktualizácia
    aktualizované dňa
    naposledy aktualizované
    zmenené
  `,
  newsletterForm: `
    váš e-mail
    e-mailová adresa
    zadajte e-mail
    zadajte svoj e-mail
  `,
  newsletterInvitations: `
    newsletter
    prihláste sa
    odoberajte
    sledujte nás
    prihláste sa na odber
    prihlásiť sa na odber
    odber noviniek
    odoberať
    odoberajte newsletter
  `,
  newsletterGoods: `
    newsletter
    noviniek
    novinky
    e-mail
    kanál
    aplikáciu
  `,
  rightsNotices: `
    všetky práva vyhradené
    autorské práva
  `,
  commentWords: `
    komentár
    komentáre
    komentárov
    diskusia
    pridať komentár
    diskutovať
    vstúpiť do diskusie
  `,
  imprintLabels: `
    zdroj
    zdroje
  `,
  paywallNotices: `
    len pre predplatiteľov
    iba pre predplatiteľov
  `,
  readMoreSure: `
    čítajte aj
    čítajte viac
    prečítajte si aj
    prečítajte si
    súvisiace články
    súvisiace
    mohlo by vás zaujímať
    čítajte tiež
    čítajte ďalej
    pozrite si aj
    pozrite aj
    ďalšie články
    viac k téme
    najčítanejšie
    odporúčame
    viac o téme
  `,
  minuteWords: `
    minúta
    minúty
    minút
    min
  `,
  readingWords: `
    čas čítania
    čítania
    čítanie
    doba čítania
  `,
  sectionNames: `
    správy
    domov
    slovensko
    svet
    zahraničie
    ekonomika
    kultúra
    šport
    politika
    názory
    komentár
    veda
    zdravie
    regióny
    tlačová správa
    rozhovor
    úvod
    z domova
  `,
  shareActions: `
    zdieľať
    zdieľať na
    kopírovať odkaz
    tlačiť
    vytlačiť
    uložiť
    poslať e-mailom
    facebooku
    zdieľajte
    zdieľaj
    zdieľať článok
    zdieľať na facebooku
    kopírovať link
    skopírovať odkaz
    uložiť článok
    vypočuť
    sledujte nás
  `,
  tagLabels: `
    témy
    značky
    kľúčové slová
    tagy
    téma
    štítky
  `,
  pageWords: `
    strana
  `,
  roles: `
    novinár
    novinárka
    spravodajca
    spravodajkyňa
    agentúra
  `,
  siteWords: `
    noviny
    správy
    denník
  `,
  speechVerbs: `
    povedal
    povedala
    uviedol
    uviedla
    vyhlásil
  `,
  andWords: `
    a
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
  sourceLabels: `
    zdroj
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
