import type { Phrases } from './phrases.ts';

/** Hungarian. */
export const hu: Phrases = {
  bylineBefore: `
    írta
    szerző
    szöveg
    írta és szerkesztette
    készítette
    közzétette
    bejegyezte
  `,
  bylineWithColon: `
    bejegyezte
    közzétette
  `,
  authorNouns: `
    szerző
  `,
  bylineAfter: `
    írása
    riportja
  `,
  pageBylines: `
    szerző
    szerzők
  `,
  staffBylines: `
    szerkesztőség
    mti
    írta mti
  `,
  givenNames: `
    andrás
    aladár
    anikó
    antal
    aranka
    árpád
    áron
    barnabás
    bálint
    béla
    bence
    benedek
    bernadett
    bertalan
    bíborka
    boglárka
    borbála
    botond
    csaba
    csenge
    csilla
    dalma
    dénes
    dezső
    dorottya
    edina
    elek
    elemér
    emese
    emőke
    endre
    enikő
    ernő
    ervin
    erzsébet
    eszter
    etelka
    evelin
    fanni
    frigyes
    fruzsina
    gáspár
    gellért
    gergely
    gergő
    géza
    gizella
    gusztáv
    gyöngyi
    gyula
    hedvig
    hunor
    ildikó
    imre
    irén
    jácint
    jakab
    jenő
    jolán
    józsef
    kálmán
    kamilla
    károly
    kornél
    kristóf
    krisztián
    krisztina
    lehel
    lenke
    levente
    lilla
    lőrinc
    lóránt
    magdolna
    marcell
    márton
    máté
    mátyás
    mihály
    miklós
    nándor
    orsolya
    ödön
    örs
    piroska
    rebeka
    réka
    rezső
    sándor
    sarolta
    szabina
    szabolcs
    szandra
    szilárd
    szilveszter
    szilvia
    teréz
    tibor
    tihamér
    tímea
    tivadar
    vilmos
    vince
    zita
    zsanett
    zsigmond
    zsófia
    zsombor
    adrienn
    ákos
    aliz
    ambrus
    boldizsár
    csanád
    csongor
    domonkos
    donát
    dóra
    györgyi
    hajnalka
    janka
    kitti
    lajos
    lili
    loránd
    mariann
    melitta
    mirtill
    nikolett
    panna
    sebestyén
    szidónia
    tekla
    zalán
    zselyke
    zsuzsa
    bendegúz
    kázmér
    pongrác
    vencel
  `,
  andWords: `
    és
  `,
  roles: `
    újságíró
    tudósító
    szerkesztő
    főszerkesztő
    riporter
    munkatársa
    hírügynökség
    munkatársunk
    rovatvezető
    hírszerkesztő
    fotóriporter
    szerkesztőség
    újságírónő
  `,
  institutionWords: `
    egyetem…
    …egyetem
  `,
  givenNamesLast: `
    aladár
    andrás
    anikó
    annamária
    aranka
    attila
    balázs
    barnabás
    bence
    benedek
    beáta
    boglárka
    borbála
    botond
    bálint
    béla
    bíborka
    csaba
    csenge
    csilla
    dezső
    diána
    dénes
    dóra
    elemér
    emese
    emőke
    endre
    enikő
    erika
    ernő
    erzsébet
    eszter
    etelka
    ferenc
    flóra
    frigyes
    fruzsina
    gellért
    gergő
    gusztáv
    gyula
    gyöngyi
    györgy
    gábor
    gáspár
    géza
    ildikó
    ilona
    irén
    istván
    jenő
    jolán
    judit
    jácint
    jános
    józsef
    katalin
    kornél
    kornélia
    kristóf
    krisztina
    krisztián
    kálmán
    károly
    lajos
    levente
    lászló
    lóránt
    lőrinc
    mihály
    miklós
    márk
    márton
    mátyás
    máté
    noémi
    nándor
    olivér
    ottó
    piroska
    pál
    péter
    ramóna
    rezső
    richárd
    réka
    róbert
    szabina
    szabolcs
    szandra
    szilveszter
    szilvia
    szilárd
    sándor
    tamás
    teréz
    tibor
    tihamér
    tímea
    tünde
    valéria
    viktória
    zoltán
    zsanett
    zsigmond
    zsolt
    zsombor
    zsuzsa
    zsuzsanna
    zsófia
    ádám
    ágnes
    áron
    árpád
    éva
    ödön
    örs
    ábel
    adrienn
    ákos
    alexandra
    aliz
    amália
    ambrus
    andrea
    angéla
    anita
    anna
    antal
    arnold
    barbara
    bernadett
    bertalan
    blanka
    boldizsár
    brigitta
    csanád
    csongor
    dalma
    dániel
    dávid
    domonkos
    donát
    dorina
    dorottya
    edina
    elek
    emma
    ervin
    evelin
    fanni
    gabriella
    gergely
    gizella
    györgyi
    hajnalka
    hanna
    hedvig
    helga
    henrietta
    hunor
    imre
    iván
    izabella
    janka
    júlia
    julianna
    kamilla
    kitti
    klára
    klaudia
    laura
    lehel
    lídia
    lili
    liliána
    loránd
    luca
    magdolna
    margit
    mária
    mariann
    marianna
    marcell
    martina
    márta
    melinda
    melitta
    milán
    mirtill
    mónika
    nikolett
    nóra
    norbert
    olga
    orsolya
    panna
    patrícia
    patrik
    petra
    rebeka
    regina
    renáta
    rita
    roland
    rudolf
    sára
    sarolta
    sebestyén
    stefánia
    szidónia
    tamara
    tekla
    terézia
    tivadar
    vanda
    veronika
    viktor
    vilmos
    vince
    vivien
    xénia
    zalán
    zita
    zoé
    zselyke
    lilla
    zsófi
    petronella
    hédi
    lilian
    ágota
    adrián
    edit
    ibolya
    kinga
    lívia
    rozália
    virág
  `,
  aboutAuthorHeadings: `
    a szerzőről
    a szerzőkről
    szerzőnkről
    a cikk szerzője
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
  clockJoints: `
    dátum
  `,
  eventLabels: `
    helyszín
    hol
    előadó
    előadók
    belépő
    belépődíj
    jegyek
  `,
  savedLabels: `
    mentve
    elmentve
    letöltve
    kinyomtatva
    hozzáadva
  `,
  exportMarks: `
    exportálva az olvasási listából
    exportálva az olvasólistáról
  `,
  agoWords: `
    ezelőtt
  `,
  oneWords: `
    egy
  `,
  minutesAgo: `
    perccel
    perce
    perc
  `,
  hoursAgo: `
    órával
    órája
    óra
  `,
  daysAgo: `
    nappal
    napja
    nap
  `,
  weeksAgo: `
    héttel
    hete
    hét
  `,
  yesterdayWords: `
    tegnap
  `,
  todayWords: `
    ma
  `,
  readingMinutes: `
    perc
    perces
  `,
  readingWords: `
    olvasási idő
    olvasás
    olvasnivaló
    olvasási
  `,
  textCountWords: `
    szó
    szavak száma
    szószám
    karakter szóközökkel
    karakter szóközzel
    karakterek száma
    karakterszám
    leütés
    leütés szóközzel
    idézettség
    kiemelések
    jegyzetek
    hivatkozások
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
  pictureAgencies: `
    mti
    mtva
  `,
  newsAgencies: `
    mti
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
    azonnali közlésre
    azonnal közölhető
    sajtóközlemény
    gyászhírek
    nekrológ
    film
    könyv
    irodalom
    zene
    színház
    művészet
    utazás
  `,
  siteWords: `
    hírek
    hírlap
  `,
  mastheadNames: `
    … hírlap
    … híradó
    … krónika
    … napló
    … önkormányzata
    … plébánia
    … város önkormányzata
  `,
  breadcrumbLabels: `
    ön itt áll
    jelenlegi hely
    itt jársz
  `,
  tagLabels: `
    címkék
    címke
    témák
    kulcsszavak
    téma
    tagek
  `,
  speechVerbs: `
    mondta
    kérdezte
  `,
  endMarks: `
    vége
  `,
  lengthUnits: `
    szó
    karakter
    leütés
  `,
  pageWords: `
    oldal
  `,
  contentsLabels: `
    tartalom
    tartalomjegyzék
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
    hozzáadás a naptárhoz
    fordítás megtekintése
    ugrás a tartalomra
    ugrás a tartalomhoz
    tovább a tartalomra
    menü megnyitása
    cikk mentése
    mentés későbbre
    olvasd el később
    kedvencekhez adás
    kedvencekhez
    hallgassa meg a cikket
    hallgasd meg a cikket
    kép nagyítása
    teljes képernyő
    galéria megnyitása
    galéria megtekintése
    összes kép
    betűméret
    betűméret növelése
    betűméret csökkentése
    megosztás x-en
    megosztás twitteren
    megosztás e-mailben
    küldés emailben
    küldd el
    link vágólapra másolása
    link másolva
    cikk nyomtatása
    pdf letöltése
    hiba bejelentése
    hibát talált
    hibát talált a cikkben
    hibát találtál
    hozzászólások megjelenítése
    hozzászólások megtekintése
    kommentek megjelenítése
    értesítések bekapcsolása
    téma követése
    szerző követése
    vissza az oldal tetejére
    az oldal tetejére
    vissza a tetejére
    oldal tetejére
    vissza a címlapra
    megosztás a közösségi médiában
    recept mentése
    értékeld a receptet
    vissza a hírekhez
    vissza a listához
    hívj meg egy kávéra
  `,
  weakButtons: `
    térkép megjelenítése
    jegyvásárlás
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
    ugrás a tartalomhoz
    tovább a tartalomra
    menü megnyitása
  `,
  legalLinks: `
    adatvédelem
    adatvédelmi tájékoztató
    adatvédelmi nyilatkozat
    adatkezelési tájékoztató
    adatkezelés
    süti beállítások
    sütibeállítások
    süti tájékoztató
    sütik
    cookie szabályzat
    felhasználási feltételek
    általános szerződési feltételek
    ászf
    jogi nyilatkozat
    jogi közlemény
    szerzői jogok
    médiaajánlat
    impresszum
    akadálymentesítési nyilatkozat
    etikai kódex
    adatvédelmi beállítások
  `,
  thisPageWords: `
    ez az oldal
    ezt az oldalt
    ez a cikk
    ezt a cikket
  `,
  liveControls: `
    élő
    percről percre
    legfontosabb
    frissítés
    több betöltése
    korábbi bejegyzések
  `,
  readMoreOnly: `
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
    a szerző további cikkei
    a szerző összes cikke
    olvassa el még
    olvasta már
    olvass tovább
    kapcsolódó tartalom
    kapcsolódó tartalmak
    kapcsolódó írások
    kapcsolódó témák
    kapcsolódó bejegyzések
    hasonló cikkek
    hasonló témák
    hasonló hírek
    hasonló bejegyzések
    további hírek
    további írások
    további ajánlatok
    több hír
    még több hír
    ajánlott cikkek
    ajánlott tartalom
    ajánljuk még
    önnek ajánljuk
    neked ajánljuk
    ez is érdekelheti önt
    ezek is érdekelhetik
    ezek is érdekelhetnek
    ezt is olvassa el
    érdekelheti még
    legolvasottabb cikkek
    legolvasottabb hírek
    legfrissebb hírek
    legfrissebb cikkek
    friss hírek
    legújabb cikkek
    legnépszerűbb cikkek
    népszerű cikkek
    legtöbbet kommentelt
    ne maradjon le
    ne hagyja ki
    szerkesztő ajánlata
    a szerkesztőség ajánlata
    címlapról ajánljuk
    mások ezt olvasták
  `,
  backLinks: `
    vissza
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
    hozzászóláshoz be kell jelentkezni
    jelentkezzen be a hozzászóláshoz
    hozzászólás hozzáadása
  `,
  commentSections: `
    az e-mail-címet nem tesszük közzé. a kötelező mezőket
    az e-mail címet nem tesszük közzé
  `,
  commentVerbs: `
    szerint
    írta
    mondja
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
  newsletterOffers: `
    hírlevél
    hírlevélre
    hírlevelünkre
    e-mail
    csatornánkat
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
    kövesd
    kövesse
    támogass minket
    itt is megtalálsz minket
  `,
  unsubscribeLinks: `
    leiratkozás
    leiratkozom
    leiratkozás a hírlevélről
    leiratkozás itt
    beállítások kezelése
  `,
  browserLinks: `
    megtekintés böngészőben
    megtekintés a böngészőben
    megnyitás böngészőben
    megnyitás a böngészőben
    nyissa meg böngészőben
    nyissa meg a böngészőben
    nyisd meg böngészőben
    nyisd meg a böngészőben
    nézze meg böngészőben
  `,
  mailFootLeads: `
    azért kapta ezt a levelet
    ezt a levelet azért kapta
    azért kapod ezt a levelet
    ezt az e-mailt azért kapta
    ezt a hírlevelet azért
    azért kapja ezt
  `,
  ownWords: `
    …unkra…
    …unkre…
    …unkat…
    …unket…
  `,
  platformLines: `
    a nevem, e-mail-címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz
    ez az oldal az akismet szolgáltatást használja a spam…
    elküldve az iphone-omról
    az iphone készülékemről küldve
    iphone-ról küldve
    az outlook beszerzése ios-re
    outlook ios-re
    hibát talált a cikkben?…
    hibát talált?…
    ha hibát talált …
    tetszett a cikk?…
    tetszett ez a cikk?…
    a hozzászóláshoz be kell jelentkezni…
    a hozzászóláshoz jelentkezzen be…
    a hozzászólások lezárva…
    legyen ön az első hozzászóló…
    kövessen minket a google hírekben…
    kövesse … a google hírekben…
    töltse le alkalmazásunkat…
    küldje el nekünk
    eredeti megtekintése
    eredeti cikk megnyitása
    küldd tovább ezt a levelet
    küldje tovább ezt a levelet
    küldd tovább egy barátodnak
    a cikk a hirdetés alatt folytatódik…
    a cikk a hirdetés után folytatódik
    támogasd a független újságírást…
    támogassa a független újságírást…
    támogass minket patreonon…
    küldd tovább ezt a levelet egy barátodnak
    megnyitás böngészőben
    megnyitás a böngészőben
    folytatás a … oldalon
    folytatás az … oldalon
  `,
  likeHeadings: `
    tetszik
  `,
  loadingWords: `
    betöltés
  `,
  advertisementMarks: `
    hirdetés
    reklám
    a cikk a hirdetés után folytatódik
    szponzorált tartalom
  `,
  affiliateNotices: `
    a cikk affiliate linkeket tartalmaz
  `,
  paywallNotices: `
    csak előfizetőknek
    előfizetői tartalom
  `,
  freeArticleNotices: `
    ez a cikk ingyenes
    ez a cikk ingyenesen olvasható
    ön egy ingyenes cikket olvas
    még … ingyenes cikk…
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
  cookieNames: `
    …sütik…
  `,
  cookieMatters: `
    …oldal…
    …elfogad…
  `,
  rightsNotices: `
    minden jog fenntartva
    copyright
    másolása tilos
    szerzői jog
  `,
  rightsTerms: `
    …engedély…
    …tilos…
  `,
  imprintLabels: `
    szerkesztő
    szerkesztette
    hibát talált
    forrás
    kiadó
    üzemeltető
  `,
  sourceLabels: `
    forrás
  `,
  pressContactLabels: `
    sajtókapcsolat
    sajtóinformáció
  `,
  correspondenceLabels: `
    levelező szerző
    kapcsolattartó szerző
  `,
  issueDeadlines: `
    lapzárta
    következő lapzárta
    következő szám
  `,
  issuePublishers: `
    kiadó
    kiadja
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
  mailNotices: `
    ez az üzenet és annak
    ez az üzenet és bármely
    ez az e-mail és annak
    ez az e-mail és bármely
    ez az elektronikus levél és annak
    ezt az e-mailt az avast
  `,
  forwardedMarks: `
    továbbítva
    továbbítva többször
    többször továbbítva
  `,
  forwardMarks: `
    továbbítva
    továbbítás
  `,
  workspaceLabels: `
    állapot
    létrehozta
    utoljára szerkesztette
  `,
  editorLabels: `
    megjegyzés a szerkesztőnek
    megjegyzés a szerkesztőségnek
    szerkesztőnek
    tördelőnek
  `,
  commentLabels: `
    megjegyzés
  `,
  manuscriptLines: `
    nem közölhető
    publikálásra nem alkalmas
    megosztott dokumentum
    utolsó szerkesztés … ezelőtt
    legutóbbi szerkesztés … ezelőtt
  `,
  versionWords: `
    végleges
    javított
    vázlat
  `,
  voteWords: `
    szavazat
    értékelés
  `,
  neighbourLabels: `
    következő
    előző
    következő cikk
    előző cikk
  `,
};
