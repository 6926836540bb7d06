import type { Phrases } from './phrases.ts';

/** Czech. */
export const cs: Phrases = {
  bylineBefore: `
    autor
    autorka
    autoři
    napsal
    napsala
    text
    zpracoval
    zpracovala
    připravil
    připravila
    od
    píše
    rozhovor vedl
    rozhovor vedla
    vložil
    vložila
    zveřejnil
    zveřejnila
    vystavil
    vystavila
    publikoval
    publikovala
    přednáška od
  `,
  pageBylines: `
    autor
    autoři
  `,
  staffBylines: `
    redakce
    čtk
    autor redakce
    autor čtk
  `,
  deskWords: `
    redakce
  `,
  bylineOrPlace: `
    od
  `,
  givenNames: `
    božena
    bedřich
    libuše
    lubomír
    naděžda
    svatopluk
    vlastimila
    vladislav
    barbora
    bohdan
    bohumila
    bořivoj
    břetislav
    čeněk
    dalibor
    denisa
    dominika
    drahomíra
    drahoslav
    edita
    eliška
    evžen
    hedvika
    hynek
    iveta
    ivona
    jarmila
    jindřich
    jindřiška
    jiřina
    johana
    jolana
    jaromír
    karla
    květa
    květoslav
    ladislava
    leoš
    ludmila
    ludvík
    lumír
    matěj
    matouš
    miloslav
    miluše
    milada
    mirka
    nikol
    oldřich
    otakar
    petruše
    radim
    radka
    radovan
    rostislav
    růžena
    slavomír
    soňa
    stanislava
    svatava
    světlana
    sylva
    táňa
    tadeáš
    vendula
    vilém
    vilma
    vít
    vítězslav
    vlastimil
    vlastislav
    vratislav
    zbyněk
    zdena
    zdenka
    žaneta
    žofie
    alexandr
    aloisie
    anežka
    antonie
    arnošt
    bohuslav
    bohuslava
    ctirad
    drahoslava
    františka
    iva
    klaudie
    kristýna
    květoslava
    květuše
    lubor
    luděk
    miloslava
    oldřiška
    patricie
    pavlína
    přemysl
    radmila
    silvie
    svatoslav
    štěpánka
    taťána
    věroslav
    viktorie
    vladan
    vladimíra
    zbyšek
    řehoř
  `,
  andWords: `
    a
  `,
  roles: `
    novinář
    novinářka
    zpravodaj
    zpravodajka
    reportér
    reportérka
    agentura
    šéfredaktor
    šéfredaktorka
    komentátor
    komentátorka
    publicista
    publicistka
    redakce
    fotografka
  `,
  jobs: `
    ředitel
    ředitelka
    předseda
    předsedkyně
    profesor
    profesorka
    starosta
    starostka
    jednatel
  `,
  institutionWords: `
    univerzita…
    univerzity
    ústav…
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
    o autorce
    o autorech
    autor článku
    autorka článku
  `,
  publishedLabels: `
    publikováno
    zveřejněno
    vydáno
    datum
    datum publikace
    vytvořeno
    datum vydání
    dnes
  `,
  publishedIn: `
    na
    v
    ve
  `,
  updatedLabels: `
    aktualizováno
    aktualizace
    poslední aktualizace
    upraveno
    změněno
    naposledy aktualizováno
    naposledy upraveno
  `,
  dateJoints: `
    dnia
  `,
  untilWords: `
    do
    nejpozději do
  `,
  lifeWords: `
    narozen
    narozena
    zemřel
    zemřela
  `,
  heldWords: `
    konané dne
    konaná dne
    konaného dne
    konané v
    schůze dne
    zasedání dne
    natočeno v
  `,
  eventLabels: `
    místo
    místo konání
    kde
    přednášející
    řečník
    vstupné
    vstup
    vstupenky
    místo srazu
  `,
  savedLabels: `
    uloženo
    uloženo do
    uloženo v
    staženo
    vytištěno
    přidáno do
    citováno
  `,
  exportMarks: `
    exportováno ze seznamu četby
    exportováno ze seznamu ke čtení
  `,
  exportWords: `
    exportováno z
    uloženo v
    sdíleno z
  `,
  agoWords: `
    před
  `,
  oneWords: `
    jeden
  `,
  minutesAgo: `
    minuty
    minut
    minutami
  `,
  hoursAgo: `
    hodinou
    hodinami
    hodiny
    hodin
  `,
  daysAgo: `
    dnem
    dny
    dnů
  `,
  weeksAgo: `
    týdnem
    týdny
    týdnů
  `,
  yesterdayWords: `
    včera
  `,
  todayWords: `
    dnes
  `,
  readingMinutes: `
    minuta
    minuty
    minut
  `,
  readingWords: `
    doba čtení
    čas čtení
    čtení
    délka čtení
  `,
  otherReadingTimeWords: `
    za
  `,
  textCountWords: `
    slov
    počet slov
    znaků včetně mezer
    znaků s mezerami
    počet znaků
    počet znaků včetně mezer
    včetně mezer
    normostran
    normostrany
    citováno
    zvýraznění
    poznámky
  `,
  creditLabels: `
    foto
    fotografie
    fotograf
    snímek
    ilustrace
    ilustrační foto
    grafika
    zdroj
    zdroj foto
    video
    autor fotografie
    popisek
  `,
  pictureAgencies: `
    ctk
  `,
  newsAgencies: `
    ctk
  `,
  sectionNames: `
    domácí
    zahraničí
    zprávy
    kultura
    sport
    politika
    ekonomika
    krimi
    regiony
    komentáře
    úvod
    aktuálně
    z domova
    společnost
    rozhovor
    tisková zpráva
    věda
    zdraví
    k okamžitému zveřejnění
    k okamžitému vydání
    nekrology
    úmrtí
    film
    filmy
    knihy
    literatura
    hudba
    divadlo
    televize
    umění
    cestování
    recenze
  `,
  siteWords: `
    noviny
    deník
    zprávy
  `,
  mastheadNames: `
    farnost …
    městský úřad …
    město …
    ministerstvo …
    městys …
    obec …
    obecní úřad …
    spolek …
    zpravodaj města …
    zpravodaj obce …
  `,
  regionWords: `
    Okres
  `,
  issueWords: `
    číslo
    ročník
  `,
  numberWords: `
    č
  `,
  breadcrumbLabels: `
    jste zde
    nacházíte se
    nacházíte se zde
    jste na
  `,
  tagLabels: `
    témata
    téma
    štítky
    klíčová slova
    tagy
    rubrika
    rubriky
    související témata
  `,
  speechVerbs: `
    řekl
    řekla
    uvedl
  `,
  deskNotes: `
    doplňuje
    aktualizuje
    opravuje
    opakuje
    rozšiřuje
  `,
  endMarks: `
    konec
  `,
  lengthUnits: `
    slov
    znaků
    úhozů
  `,
  printedPageWords: `
    s
    str
  `,
  pageWords: `
    strana
    stránka
    str
  `,
  contentsLabels: `
    obsah
    obsah článku
  `,
  shareActions: `
    sdílet
    sdílet článek
    sdílet na
    sdílet na facebooku
    sdílejte
    kopírovat odkaz
    zkopírovat odkaz
    odkaz zkopírován
    tisknout
    vytisknout
    tisk
    uložit
    uložit článek
    uložit na později
    poslat e-mailem
    poslat
    poslechnout
    poslechnout článek
    tweetnout
    na facebooku
    facebooku
    twitteru
    nahoru
    nahlásit chybu
    sdílet článek na
    poslouchat článek
    darovat článek
    vstoupit do diskuze
    podpořte nás
    tisk receptu
    sdílejte článek
    chcete-li článek poslouchat přihlaste se
    přejít k obsahu
    postranní panel
    přejít na recept
    vytisknout recept
    zavřít okno
    vytisknout stránku
    odesláno z iphonu
    poslouchejte na
    otevře se v novém okně
    přidat do kalendáře
    zobrazit překlad
    přejít na obsah
    přeskočit na obsah
    přejít k hlavnímu obsahu
    otevřít menu
    zavřít menu
    označit jako nepřečtené
    věnovat článek
    přečíst později
    přidat do oblíbených
    přidat do záložek
    poslechněte si článek
    přehrát článek
    zvětšit obrázek
    zvětšit fotku
    celá obrazovka
    otevřít galerii
    zobrazit galerii
    zobrazit všechny fotografie
    všechny fotky
    velikost písma
    velikost textu
    zvětšit písmo
    zmenšit písmo
    sdílet na x
    sdílet na twitteru
    sdílet na whatsappu
    sdílet e-mailem
    sdílet tento článek
    poslat známému
    poslat odkaz
    vytisknout článek
    tisk článku
    stáhnout pdf
    nahlásit chybu v článku
    našli jste chybu
    našli jste v článku chybu
    zobrazit komentáře
    skrýt komentáře
    číst komentáře
    zobrazit všechny komentáře
    zobrazit diskusi
    vstoupit do diskuse
    přidat komentář
    přidat příspěvek
    napsat komentář
    zapnout oznámení
    sledovat téma
    sledovat autora
    zpět nahoru
    na začátek stránky
    zpět na hlavní stránku
    sdílet na sociálních sítích
    tisknout recept
    uložit recept
    ohodnoťte recept
    ohodnotit recept
    zpět na aktuality
    zpět na výpis
    zpět na seznam
    zpět na blog
    přidat do seznamu čtení
    kupte mi kávu
    kup mi kávu
  `,
  weakButtons: `
    zobrazení
    přečteno
    zapálit svíčku
    zobrazit mapu
    zobrazit na mapě
    koupit vstupenky
    seznam ke čtení
  `,
  shareNetworks: `
    patreonu
    herohero
  `,
  wordsBetweenButtons: `
    na
    do
    v
    o
    i
  `,
  siteControls: `
    přejít na obsah
    přihlásit
    přihlásit se
    registrace
    můj účet
    předplatné
    menu
    hledat
    domů
    hlavní strana
    o nás
    kontakt
    kontakty
    archiv
    přejít k obsahu
    přeskočit na obsah
    přejít k hlavnímu obsahu
    otevřít menu
    zavřít menu
  `,
  legalLinks: `
    ochrana osobních údajů
    ochrana soukromí
    zásady ochrany osobních údajů
    zásady zpracování osobních údajů
    zpracování osobních údajů
    osobní údaje
    soukromí
    nastavení soukromí
    nastavení cookies
    cookies
    zásady cookies
    podmínky užití
    podmínky užívání
    podmínky používání
    všeobecné podmínky
    všeobecné obchodní podmínky
    obchodní podmínky
    etický kodex
    prohlášení o přístupnosti
    mapa stránek
    inzerce
    reklama
    tiráž
  `,
  thisPageWords: `
    tato stránka
    této stránce
    tuto stránku
    tento článek
    tohoto autora
  `,
  liveControls: `
    živě
    online
    sledujeme online
    to nejdůležitější
    sledovat
    obnovit
    načíst další
    zobrazit další
    starší příspěvky
    zobrazit starší příspěvky
    nové příspěvky
    zapnout upozornění
    povolit upozornění
  `,
  readMoreOnly: `
    čtěte také
    čtěte více
    čtěte i
    přečtěte si také
    přečtěte si
    viz také
    více k tématu
    související články
    související
    nejčtenější
    mohlo by vás zajímat
    doporučujeme
    další články
    více o tématu
    další zprávy
    více zpráv
    čtěte dále
    mohlo by se vám líbit
    z našeho archivu
    doporučené články
    předchozí článek
    následující článek
    další článek
    předchozí zpráva
    následující zpráva
    podobné nabídky
    další články autora
    všechny články autora
    další články autorky
    podobné recepty
    další recepty
    související témata
    související obsah
    související články a odkazy
    podobné články
    podobné příspěvky
    další příspěvky
    další témata
    další z rubriky
    další články z rubriky
    nejnovější články
    nejnovější zprávy
    nejnovější příspěvky
    poslední články
    poslední zprávy
    poslední příspěvky
    aktuální články
    aktuální zprávy
    nejčtenější články
    nejčtenější zprávy
    nejčtenější za týden
    nejčtenější dnes
    nejdiskutovanější
    nejkomentovanější
    nejsledovanější
    nejsdílenější
    oblíbené články
    populární články
    to nejčtenější
    hlavní zprávy
    právě se čte
    vybíráme pro vás
    vybrali jsme pro vás
    doporučujeme k přečtení
    doporučujeme pro vás
    redakce doporučuje
    výběr redakce
    přečtěte si další
    přečtěte si dále
    číst dál
    čtěte dál
    čtěte také další články
    mohlo by vás také zajímat
    mohlo by vás ještě zajímat
    mohlo by vás zaujmout
    mohlo by vás také zaujmout
    mohlo by se vám také líbit
    mohlo by tě zajímat
    také by vás mohlo zajímat
    mohou vás zajímat
    ostatní čtenáři čtou
    ostatní právě čtou
    nenechte si ujít
    témata článku
  `,
  readMoreBeforeSeparator: `
    video
    podcast
    čtěte
    fotogalerie
    další strana
    další stránka
    další článek
    předchozí článek
  `,
  sectionLinks: `
    další články z rubriky
    nejčtenější v rubrice
    více z rubriky
  `,
  backLinks: `
    zpět
  `,
  firstCounts: `
    Jeden
    Jedna
  `,
  commentWords: `
    komentář
    komentáře
    komentářů
    diskuse
    diskuze
    přidat komentář
    vstoupit do diskuse
    příspěvků
    příspěvky
    zobrazit komentáře
    žádné komentáře
    diskuse k článku
    přejít do diskuse
    pro přidání komentáře se musíte přihlásit
    pro přidávání komentářů se musíte nejdříve přihlásit
    napsat komentář
    vstoupit do diskuze
    zobrazit diskuzi
    všechny komentáře
    přihlaste se pro přidání komentáře
    pro komentování se přihlaste
  `,
  commentSections: `
    vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny
    vaše e-mailová adresa nebude zveřejněna
  `,
  commentVerbs: `
    napsal
    napsal a
    říká
    píše
  `,
  newsletterInvitations: `
    newsletter
    newslettery
    náš newsletter
    přihlaste se
    přihlaste se k odběru
    odebírejte
    dostávejte
    zůstaňte v obraze
    sledujte nás
    sledujte náš kanál
    stáhněte si
    nenechte si ujít
  `,
  newsletterOffers: `
    newsletter
    newsletteru
    e-mail
    mailu
    schránky
    kanál
    aplikaci
  `,
  newsletterForm: `
    váš e-mail
    vaše e-mailová adresa
    e-mailová adresa
    zadejte svůj e-mail
    zadejte e-mail
    přihlášením
    odhlásit se můžete
    můžete se kdykoli
    odebírat
    přihlásit se k odběru
    chci odebírat
  `,
  inboxEnds: `
    do vaší schránky
    do vašeho e-mailu
    do e-mailu
  `,
  followInvitations: `
    sledujte nás na
    sledujte mě na
    najdete nás na
    přidejte se k nám na
    sledujte
    sleduj
    podpořte nás na
  `,
  unsubscribeLinks: `
    odhlásit odběr
    odhlásit se z odběru
    odhlásit se
    odhlásit newsletter
    odhlásit se z newsletteru
    spravovat odběr
    nastavení odběru
  `,
  browserLinks: `
    zobrazit v prohlížeči
    otevřít v prohlížeči
    zobrazte si ho v prohlížeči
    zobrazte si jej v prohlížeči
    otevřete si ho v prohlížeči
    otevřete jej v prohlížeči
    zobrazit e-mail v prohlížeči
  `,
  mailFootLeads: `
    tento e-mail dostáváte
    tento e-mail jste obdrželi
    tento newsletter dostáváte
    dostáváte tento e-mail
    dostáváte tento newsletter
    tento e-mail vám
    tento newsletter vám
    tento e-mail byl odeslán
  `,
  platformLines: `
    uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře
    tento web používá akismet na redukci spamu…
    tato stránka používá akismet k omezení spamu…
    klikněte pro … (otevře se v novém okně)
    to se mi líbí načítání
    odesláno z iphonu
    odesláno z mého iphonu
    odesláno z ipadu
    získat outlook pro ios
    získat outlook pro android
    získejte outlook pro ios
    odesláno z pošty pro windows
    odesláno z aplikace pošta pro windows 10
    našli jste v článku chybu?…
    našli jste chybu?…
    máte tip?…
    máte tip na …?…
    máte pro nás tip?…
    víte o zajímavém tématu?…
    líbil se vám článek?…
    líbil se vám tento článek?…
    byl pro vás článek přínosný?…
    pro vložení komentáře se …
    abyste mohli komentovat, …
    diskuze je uzavřena…
    diskuse je uzavřena…
    diskuze pod článkem…
    buďte první, kdo …komentář…
    buďte první, kdo …příspěvek…
    sledujte nás na google news…
    sledujte nás na google zprávách…
    stáhněte si naši aplikaci…
    přidejte si … mezi oblíbené…
    zobrazit originál
    zobrazit původní článek
    přepošlete tento e-mail
    přeposlat příteli
    přeposlat tento e-mail
    článek pokračuje pod reklamou
    pokračování pod reklamou
    podpořte nezávislou žurnalistiku…
    podpořte nezávislou novinařinu…
    podpořte nás na patreonu…
    tento text byl vytvořen automaticky…
    přepošlete tento e-mail příteli
    přeposlat tento e-mail příteli
    otevřít v prohlížeči
    pokračování na straně …
    pokračování na str…
    dokončení na straně …
  `,
  likeHeadings: `
    líbí se mi
  `,
  loadingWords: `
    načítání
  `,
  advertisementMarks: `
    reklama
    inzerce
    článek pokračuje pod reklamou
    pokračování článku pod reklamou
    komerční sdělení
    zavřít reklamu
    přeskočit reklamu
  `,
  affiliateNotices: `
    článek obsahuje affiliate odkazy
    tento článek obsahuje affiliate odkazy
    v článku jsou affiliate odkazy
  `,
  paywallNotices: `
    pouze pro předplatitele
    jen pro předplatitele
    článek je určen předplatitelům
  `,
  paywallMatters: `
    …předplat…
    …článek…
    …abonen…
  `,
  freeArticleNotices: `
    čtete … článek zdarma
    zbývá vám … článek zdarma…
    zbývají vám … články zdarma…
    tento článek je zdarma
    tento článek je volně přístupný
    tento text je zdarma
  `,
  cookieNotices: `
    používáme cookies
    používáme soubory cookie
    tento web používá
    tyto stránky používají
    přijmout vše
    přijmout všechny
    odmítnout vše
    nastavení cookies
    souhlasím s cookies
    my a naši partneři
  `,
  cookieMatters: `
    …souhlas…
    …stránk…
    …zlepšen…
  `,
  rightsNotices: `
    všechna práva vyhrazena
    kopírování zakázáno
    copyright
    přetisk zakázán
    jakékoli šíření
    publikování nebo další šíření
  `,
  rightsTerms: `
    …souhlas…
    …zakaz…
  `,
  imprintLabels: `
    redakce
    editor
    našli jste chybu
    nahlásit chybu
    editoval
    editovala
    zdroj
    zdroje
    provozovatel
    provozovatel serveru
    provozovatel webu
    vydavatel
  `,
  sourceLabels: `
    zdroj
  `,
  contactLabels: `
    kontakt
  `,
  pressContactLabels: `
    kontakt pro média
    tiskové oddělení
    kontakt pro novináře
    mediální kontakt
    tiskový mluvčí
    tisková mluvčí
  `,
  correspondenceLabels: `
    korespondenční autor
    korespondující autor
    korespondence
  `,
  issueDeadlines: `
    uzávěrka
    uzávěrka příštího čísla
    uzávěrka dalšího čísla
    příští číslo vyjde
  `,
  issuePublishers: `
    vydává
    vydavatel
  `,
  mailSubjectLabels: `
    předmět
  `,
  mailSenderLabels: `
    od
  `,
  mailDateLabels: `
    datum
    odesláno
  `,
  mailOtherLabels: `
    komu
    kopie
  `,
  mailNotices: `
    tato zpráva je důvěrná
    tato zpráva a veškeré
    tato zpráva a všechny
    tento e-mail a jakékoliv
    tento e-mail a všechny
    tento e-mail je důvěrný
    obsah této zprávy je důvěrný
    obsah tohoto e-mailu je důvěrný
    tato zpráva byla zkontrolována na viry
  `,
  forwardedMarks: `
    přeposláno
    mnohokrát přeposláno
  `,
  workspaceLabels: `
    stav
    vytvořil
    vytvořila
    naposledy upravil
    naposledy upravila
  `,
  editorLabels: `
    poznámka pro redakci
    poznámka pro editora
    poznámka pro korekturu
    poznámka pro grafika
  `,
  commentLabels: `
    komentář
  `,
  manuscriptLines: `
    nezveřejňovat
    nezveřejňovat před …
    sdílený dokument
    sdílený dokument – poslední úprava …
    poslední úprava před …
    naposledy upraveno před …
  `,
  versionWords: `
    finální
    konečná
    opravená
    koncept
  `,
  manuscriptDates: `
    přijato
    doručeno
    přijato k tisku
  `,
  voteWords: `
    hlasů
    hodnocení
    hlasy
  `,
  neighbourLabels: `
    další
    předchozí
    další článek
    předchozí článek
    následující
  `,
};
