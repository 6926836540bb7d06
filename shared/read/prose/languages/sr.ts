import type { Phrases } from './phrases.ts';

/** Serbian. */
export const sr: Phrases = {
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
    поставио
    поставила
  `,
  staffBylines: `
    redakcija
    редакција
    tanjug
    танјуг
  `,
  bylineOrPlace: `
    од
  `,
  givenNames: `
    бранко
    босиљка
    бранислав
    гордана
    дејан
    драгана
    драгица
    душан
    душица
    ђорђе
    жељко
    зорица
    ивана
    јасна
    јована
    јулија
    катарина
    лазар
    љиљана
    маја
    милица
    милош
    мирјана
    мирко
    миодраг
    небојша
    немања
    ненад
    павле
    предраг
    радмила
    раде
    радован
    саша
    слободан
    слободанка
    соња
    тања
    тијана
    урош
    aleksandar
    antonije
    biljana
    bojana
    borislav
    boško
    branislava
    desanka
    dragana
    dragica
    dragoljub
    dragoslav
    dušanka
    dušica
    đorđe
    đurđa
    gorica
    ilija
    jelica
    jovan
    kosta
    lazar
    ljubica
    ljubiša
    ljubomir
    mihailo
    mihajlo
    milana
    milanka
    milijana
    miljan
    miljana
    miloje
    milomir
    milorad
    milovan
    milutin
    miroljub
    momčilo
    nevena
    ninoslav
    ognjen
    olivera
    rastko
    ratko
    slađana
    slobodanka
    sofija
    srđan
    sreten
    stevan
    stojan
    strahinja
    tijana
    todor
    vasilije
    verica
    veselin
    višnja
    vladimirka
    vojin
    vojislav
    vukašin
    zorica
    živko
    živorad
    žarko
    анђела
    биљана
    бранка
    данијела
    младен
    огњен
    срђан
  `,
  andWords: `
    и
    i
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
    дописница
    колумниста
    kolumnista
    редакција
  `,
  aboutAuthorHeadings: `
    о аутору
    о ауторки
    o autoru
    o autorki
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
  publishedIn: `
    на
    у
    na
    u
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
  dateJoints: `
    на
  `,
  untilWords: `
    до
    do
    najkasnije do
  `,
  lifeWords: `
    рођен
    рођена
    умро
    умрла
  `,
  agoWords: `
    pre
    пре
  `,
  minutesAgo: `
    minut
    minuta
  `,
  hoursAgo: `
    sat
    sata
    sati
    сата
    сати
  `,
  daysAgo: `
    dan
    dana
    дана
  `,
  weeksAgo: `
    недеље
  `,
  yesterdayWords: `
    juče
    јуче
  `,
  todayWords: `
    danas
    данас
  `,
  readingMinutes: `
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
  textCountWords: `
    reči
    broj reči
    речи
    број речи
    znakova sa razmacima
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
    саопштење за јавност
    за хитно објављивање
    saopštenje za javnost
    читуље
  `,
  siteWords: `
    новости
    вести
    дневник
    novosti
    vesti
    dnevnik
  `,
  mastheadNames: `
    општина …
    град …
    министарство …
  `,
  issueWords: `
    broj
    број
  `,
  numberWords: `
    br
    бр
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
  lengthUnits: `
    речи
    карактера
  `,
  pageWords: `
    страна
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
    пређи на садржај
    pređi na sadržaj
    поделите вест
    подели на фејсбуку
    сачувај вест
    прочитај касније
    послушај вест
    величина слова
    штампај
    пошаљи пријатељу
    пријави грешку
    погледај коментаре
    прикажи коментаре
    остави коментар
    пошаљи коментар
    врати се на врх
    podelite vest
    sačuvaj vest
    pročitaj kasnije
    poslušaj vest
    veličina slova
    pošalji prijatelju
    prijavi grešku
    pogledaj komentare
    prikaži komentare
    ostavi komentar
    pošalji komentar
    vrati se na vrh
    podeli na društvenim mrežama
  `,
  wordsBetweenButtons: `
    на
    по
    с
    и
    у
  `,
  siteControls: `
    пређи на садржај
    pređi na sadržaj
  `,
  legalLinks: `
    политика приватности
    politika privatnosti
    заштита података о личности
    zaštita podataka o ličnosti
    услови коришћења
    uslovi korišćenja
    uslovi korištenja
    правила коришћења
    pravila korišćenja
    импресум
    impresum
    колачићи
    kolačići
    политика колачића
    politika kolačića
    маркетинг
    оглашавање
    oglašavanje
  `,
  readMoreOnly: `
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
    прочитајте више
    сродни чланци
    слични чланци
    још вести
    остале вести
    најчитаније вести
    најновије вести
    последње вести
    најкоментарисаније
    препорука уредника
    можда ће вас занимати
    можда вас занима
    не пропустите
    претходни чланак
    следећи чланак
    pročitajte više
    srodni članci
    slični članci
    još vesti
    ostale vesti
    najčitanije vesti
    najnovije vesti
    poslednje vesti
    najkomentarisanije
    preporuka urednika
    možda će vas zanimati
    možda vas zanima
    ne propustite
    prethodni članak
    sledeći članak
  `,
  backLinks: `
    nazad
    назад
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
  newsletterOffers: `
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
  newsletterForm: `
    ваша имејл адреса
    vaša email adresa
  `,
  followInvitations: `
    pratite nas na
    pratite nas i na
    пратите нас на
  `,
  browserLinks: `
    погледај у прегледачу
    отвори у прегледачу
    pogledaj u pregledaču
    otvori u pregledaču
  `,
  platformLines: `
    пронашли сте грешку?…
    морате бити пријављени да бисте …
    будите први …коментар…
    pronašli ste grešku?…
    morate biti prijavljeni da biste …
    budite prvi …komentar…
    prikaži original
    prosledi prijatelju
    podržite nezavisno novinarstvo…
  `,
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
  cookieNames: `
    …колачић…
  `,
  rightsNotices: `
    сва права задржана
    сва права придржана
    sva prava zadržana
    sva prava pridržana
  `,
  sourceLabels: `
    извор
  `,
  correspondenceLabels: `
    autor za korespondenciju
  `,
  forwardedMarks: `
    прослеђено
    прослеђено много пута
    prosleđeno
    prosleđeno mnogo puta
  `,
};
