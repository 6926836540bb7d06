import type { Phrases } from './phrases.ts';

/** Serbian. */
export const sr: Phrases = {
  advertisementMarks: `
    reklama
    оглас
    реклама
    oglas
    oglasi
    промо
    промо садржај
    sponzorisano
  `,
  bylineBefore: `
    аутор
    autor
    пише
    piše
    текст
    tekst
    од
    припремио
    припремила
    autorka
    ауторка
    новинар
    novinar
    napisala
    napisao
    написала
    написао
    разговарала
    разговарао
    објавио
    објавила
  `,
  staffBylines: `
    redakcija
    редакција
    tanjug
    танјуг
  `,
  creditLabels: `
    фото
    foto
    фотографија
    fotografija
    илустрација
    ilustracija
    снимак
    slika
    слика
    izvor
    извор
    video
    видео
  `,
  publishedLabels: `
    објављено
    objavljeno
    датум
    datum
    objavljena
    објављена
    datum objave
    датум објаве
    вести објављено
  `,
  updatedLabels: `
    ажурирано
    ažurirano
    измењено
    izmenjeno
    последња измена
    poslednja izmena
    последње ажурирање
    poslednje ažuriranje
  `,
  newsletterInvitations: `
    pratite nas
    пратите нас
    pratite nas na
    пратите нас на
    prijavite se
    пријавите се
    pretplatite se
    претплатите се
  `,
  newsletterGoods: `
    fejsbuku
    фејсбуку
    instagramu
    viber
    вајбер
    kanal
    канал
    njuzleter
    њузлетер
    stranici
    страници
    fejsbuk
    фејсбук
    instagram
    инстаграм
  `,
  commentWords: `
    komentar
    komentari
    komentara
    коментар
    коментари
    коментара
    ostavi komentar
    остави коментар
    pošalji komentar
    пошаљи коментар
  `,
  readMoreSure: `
    прочитајте и
    pročitajte i
    pročitajte još
    прочитајте још
    pročitaj još
    погледајте и
    pogledajte i
    повезане вести
    povezane vesti
    opširnije
    опширније
    povezani članci
    повезани чланци
    pročitaj i
    прочитај и
    najčitanije
    најчитаније
    još na temu
    више о
    bonus video
    бонус видео
  `,
  minuteWords: `
    минута
    minuta
    минут
    minut
    мин
  `,
  readingWords: `
    време читања
    vreme čitanja
    читања
    čitanja
  `,
  sectionNames: `
    vesti
    вести
    društvo
    друштво
    politika
    политика
    svet
    свет
    kultura
    култура
    sport
    спорт
    ekonomija
    економија
    hronika
    хроника
    region
    регион
    početna
    почетна
    naslovna
  `,
  shareActions: `
    podeli
    подели
    kopiraj link
    копирај линк
    odštampaj
    одштампај
    štampaj
    sačuvaj
    сачувај
    podeli vest
    подели вест
    podelite
    поделите
    podeli na fejsbuku
    штампа
    pratite nas
    пратите нас
    komentariši
    коментариши
  `,
  tagLabels: `
    tagovi
    тагови
    ključne reči
    кључне речи
    teme
    теме
    oznake
    ознаке
  `,
  newsletterForm: `
    ваша имејл адреса
    vaša email adresa
  `,
  rightsNotices: `
    сва права задржана
    сва права придржана
    sva prava zadržana
    sva prava pridržana
  `,
  pageWords: `
    страна
  `,
  roles: `
    новинар
    новинарка
    дописник
    уредник
    уредница
    агенција
    novinar
    novinarka
    dopisnik
    urednik
    urednica
  `,
  siteWords: `
    новости
    вести
    дневник
    novosti
    vesti
    dnevnik
  `,
  speechVerbs: `
    рекао
    рекла
    казао
    изјавио
    изјавила
    rekao
    rekla
    kazao
    izjavio
    izjavila
  `,
  cookieNames: `
    …колачић…
  `,
  andWords: `
    и
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
  dateJoints: `
    на
  `,
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
    извор
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
