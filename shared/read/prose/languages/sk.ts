import type { Phrases } from './phrases.ts';

/** Slovak. */
export const sk: Phrases = {
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
    uverejnil
    uverejnila
    publikoval
    publikovala
  `,
  staffBylines: `
    redakcia
    tasr
    sita
  `,
  bylineOrPlace: `
    od
  `,
  givenNames: `
    blažena
    božidara
    branislav
    bystrík
    dagmara
    darina
    drahomír
    dušana
    gejza
    jaroslava
    jela
    ľudovít
    margita
    milota
    miroslava
    mikuláš
    oto
    pavol
    radoslav
    rastislav
    svetozár
    terézia
    timotej
    viera
    viliam
    zdenko
    zlatica
    bohuš
    henrieta
    imrich
    judita
    libuša
    ľuboslava
    maroš
    mojmír
    radko
    vavrinec
    vieroslava
    slávka
  `,
  andWords: `
    a
  `,
  roles: `
    novinár
    novinárka
    spravodajca
    spravodajkyňa
    agentúra
    redakcia
  `,
  titles: `
    Mgr
    Ing
    MUDr
    JUDr
    PhDr
    RNDr
    PaedDr
    MVDr
    Bc
  `,
  aboutAuthorHeadings: `
    o autorovi
    o autorke
    o autoroch
    autor článku
    autorka článku
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
  publishedIn: `
    na
    v
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
  untilWords: `
    do
    najneskôr do
  `,
  lifeWords: `
    narodený
    narodená
    zomrel
    zomrela
  `,
  eventLabels: `
    miesto
    miesto konania
    kde
    prednášajúci
    vstupné
    vstup
  `,
  exportMarks: `
    exportované zo zoznamu na čítanie
  `,
  exportWords: `
    exportované z
  `,
  agoWords: `
    pred
  `,
  oneWords: `
    jeden
  `,
  minutesAgo: `
    minuty
  `,
  hoursAgo: `
    hodinu
    hodín
    hodinami
  `,
  daysAgo: `
    dňami
    dňom
    dní
  `,
  weeksAgo: `
    týždňom
    týždne
    týždňami
  `,
  yesterdayWords: `
    včera
  `,
  todayWords: `
    dnes
  `,
  readingMinutes: `
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
  otherReadingTimeWords: `
    za
  `,
  textCountWords: `
    slov
    počet slov
    znakov vrátane medzier
    znakov s medzerami
    počet znakov
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
    na okamžité zverejnenie
    nekrológy
  `,
  siteWords: `
    noviny
    správy
    denník
  `,
  mastheadNames: `
    farnosť …
    mesto …
    mestský úrad …
    ministerstvo …
    obec …
    obecný úrad …
  `,
  issueWords: `
    číslo
    ročník
  `,
  numberWords: `
    č
  `,
  breadcrumbLabels: `
    nachádzate sa
    nachádzate sa tu
    ste tu
  `,
  tagLabels: `
    témy
    značky
    kľúčové slová
    tagy
    téma
    štítky
  `,
  speechVerbs: `
    povedal
    povedala
    uviedol
    uviedla
    vyhlásil
  `,
  lengthUnits: `
    slov
    znakov
  `,
  pageWords: `
    strana
  `,
  contentsLabels: `
    obsah
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
    pridať do kalendára
    zobraziť preklad
    prejsť na obsah
    preskočiť na obsah
    prejsť na hlavný obsah
    zdieľať na x
    zdieľať e-mailom
    uložiť na neskôr
    prečítať neskôr
    pridať k obľúbeným
    vypočuť článok
    vypočujte si článok
    zväčšiť obrázok
    otvoriť galériu
    zobraziť galériu
    veľkosť písma
    zväčšiť písmo
    zmenšiť písmo
    poslať známemu
    odkaz skopírovaný
    vytlačiť článok
    stiahnuť pdf
    nahlásiť chybu
    našli ste chybu
    zobraziť komentáre
    zobraziť diskusiu
    pridať komentár
    zapnúť upozornenia
    sledovať tému
    sledovať autora
    späť hore
    späť na hlavnú stránku
    zdieľať na sociálnych sieťach
    prejsť na recept
    vytlačiť recept
    ohodnoťte recept
    späť na zoznam
    späť na aktuality
  `,
  weakButtons: `
    zobraziť mapu
    kúpiť vstupenky
  `,
  wordsBetweenButtons: `
    na
    do
    v
    o
  `,
  siteControls: `
    prejsť na obsah
    preskočiť na obsah
    prejsť na hlavný obsah
  `,
  legalLinks: `
    ochrana osobných údajov
    ochrana súkromia
    zásady ochrany osobných údajov
    spracovanie osobných údajov
    nastavenie súkromia
    nastavenia súkromia
    nastavenia cookies
    cookies
    podmienky používania
    všeobecné podmienky
    obchodné podmienky
    všeobecné obchodné podmienky
    etický kódex
    vyhlásenie o prístupnosti
    mapa stránok
    inzercia
    tiráž
  `,
  thisPageWords: `
    táto stránka
    tejto stránke
    túto stránku
    tento článok
    tohto autora
  `,
  readMoreOnly: `
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
    ďalšie články autora
    všetky články autora
    prečítajte si tiež
    prečítajte si viac
    súvisiace témy
    podobné články
    ďalšie správy
    viac správ
    najčítanejšie články
    najčítanejšie správy
    najnovšie články
    najnovšie správy
    najdiskutovanejšie
    posledné články
    odporúčané články
    odporúčame aj
    mohlo by vás tiež zaujímať
    mohlo by vás zaujať
    mohlo by sa vám páčiť
    výber redakcie
    redakcia odporúča
    hlavné správy
    predchádzajúci článok
    nasledujúci článok
    ďalší článok
  `,
  backLinks: `
    späť
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
  commentSections: `
    vaša e-mailová adresa nebude zverejnená. vyžadované polia sú označené
    vaša e-mailová adresa nebude zverejnená
  `,
  commentVerbs: `
    píše
    hovorí
    napísal
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
  newsletterOffers: `
    newsletter
    noviniek
    novinky
    e-mail
    kanál
    aplikáciu
  `,
  newsletterForm: `
    váš e-mail
    e-mailová adresa
    zadajte e-mail
    zadajte svoj e-mail
  `,
  followInvitations: `
    sledujte
    sledujte nás na
    nájdete nás na
  `,
  unsubscribeLinks: `
    odhlásiť sa
    odhlásiť odber
    odhlásiť sa z odberu
  `,
  browserLinks: `
    zobraziť v prehliadači
    otvoriť v prehliadači
    zobrazte si ho v prehliadači
    otvorte si ho v prehliadači
  `,
  mailFootLeads: `
    tento e-mail ste dostali
    tento newsletter ste dostali
    dostávate tento
  `,
  platformLines: `
    uložiť moje meno, e-mail a webovú stránku v tomto prehliadači pre moje budúce komentáre
    táto webová stránka používa akismet na redukciu spamu…
    odoslané z iphonu
    odoslané z môjho iphonu
    získať outlook pre ios
    získať outlook pre android
    našli ste v článku chybu?…
    našli ste chybu?…
    máte tip?…
    máte pre nás tip?…
    páčil sa vám článok?…
    páčil sa vám tento článok?…
    pre pridanie komentára sa …
    na pridanie komentára sa …
    diskusia je uzavretá…
    buďte prvý, kto …
    stiahnite si našu aplikáciu…
    zobraziť originál
    článok pokračuje pod reklamou
    podporte nezávislú žurnalistiku…
    prepošlite tento e-mail
    preposlať priateľovi
    otvoriť v prehliadači
  `,
  advertisementMarks: `
    reklama
    inzercia
    článok pokračuje pod reklamou
    sponzorovaný obsah
    článok pokračuje pod videom
  `,
  paywallNotices: `
    len pre predplatiteľov
    iba pre predplatiteľov
  `,
  freeArticleNotices: `
    čítate … článok zadarmo
    zostáva vám … článok zadarmo…
    zostávajú vám … články zadarmo…
    tento článok je zadarmo
    tento článok je bezplatný
  `,
  rightsNotices: `
    všetky práva vyhradené
    autorské práva
  `,
  imprintLabels: `
    zdroj
    zdroje
    prevádzkovateľ
    vydavateľ
  `,
  sourceLabels: `
    zdroj
  `,
  issueDeadlines: `
    uzávierka
    uzávierka ďalšieho čísla
    uzávierka nasledujúceho čísla
  `,
  issuePublishers: `
    vydavateľ
    vydáva
  `,
  mailSubjectLabels: `
    predmet
  `,
  mailSenderLabels: `
    od
  `,
  mailDateLabels: `
    dátum
    odoslané
  `,
  mailOtherLabels: `
    komu
    kópia
  `,
  mailNotices: `
    táto správa je dôverná
    táto správa a všetky
    tento e-mail a všetky
    obsah tejto správy je dôverný
  `,
  forwardedMarks: `
    preposlané
    preposlané mnohokrát
    mnohokrát preposlané
  `,
  editorLabels: `
    poznámka pre redakciu
    poznámka pre editora
  `,
  manuscriptLines: `
    nezverejňovať
    zdieľaný dokument
    posledná úprava pred …
    zdieľaný dokument – posledná úprava …
  `,
  neighbourLabels: `
    ďalší
    predchádzajúci
    ďalší článok
  `,
};
