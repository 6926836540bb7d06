import type { Phrases } from './phrases.ts';

/** Polish. */
export const pl: Phrases = {
  bylineBefore: `
    wysłane przez
    autor
    autorka
    autorzy
    napisał
    napisała
    tekst
    opracował
    opracowała
    opracowanie
    oprac
    rozmawiał
    rozmawiała
    przygotował
    przygotowała
    pisze
    relacjonuje
    relację prowadzi
    relację prowadzą
    na żywo relacjonuje
    opublikowane przez
    opublikowany przez
    dodane przez
    zamieszczone przez
    opublikował
    opublikowała
    wykład wygłosił
    wykład wygłosiła
  `,
  pageBylines: `
    autor
    autorzy
  `,
  byWords: `
    przez
  `,
  byAfterVerb: `
    przez
  `,
  staffBylines: `
    redakcja
    oprac redakcja
    pap
    autor redakcja
    od redakcji
  `,
  deskWords: `
    redakcja
  `,
  givenNames: `
    agata
    agnieszka
    aleksandra
    aleksander
    andrzej
    aneta
    anita
    barbara
    bartosz
    bartłomiej
    beata
    bogdan
    bożena
    cezary
    dariusz
    dominik
    dorota
    edyta
    elżbieta
    ewa
    ewelina
    filip
    grażyna
    grzegorz
    halina
    hanna
    henryk
    iwona
    jacek
    jakub
    janusz
    jarosław
    jerzy
    joanna
    jolanta
    kamil
    karol
    karolina
    katarzyna
    kazimierz
    kinga
    krystyna
    krzysztof
    leszek
    łukasz
    maciej
    magdalena
    małgorzata
    marcin
    marek
    mariusz
    marta
    michał
    mirosław
    monika
    paweł
    piotr
    przemysław
    radosław
    rafał
    renata
    robert
    ryszard
    sławomir
    stanisław
    sylwia
    szymon
    tadeusz
    tomasz
    urszula
    waldemar
    wiesław
    wojciech
    zbigniew
    zofia
    zuzanna
    alena
    aleš
    alžběta
    bohumil
    dana
    dušan
    františek
    hana
    ivana
    ivo
    jana
    jaroslav
    jiří
    jitka
    josef
    kateřina
    klára
    kryštof
    ladislav
    lenka
    libor
    lucie
    luboš
    lukáš
    marie
    markéta
    martin
    michal
    miloš
    miroslav
    ondřej
    pavel
    pavla
    petr
    petra
    radek
    roman
    šárka
    stanislav
    štěpán
    tereza
    tomáš
    václav
    věra
    veronika
    vladimír
    vlasta
    vojtěch
    zdeněk
    zuzana
    ľubica
    ľubomír
    ján
    juraj
    katarína
    marián
    matúš
    štefan
    ana
    andrej
    ante
    branko
    dejan
    dragan
    dubravka
    goran
    gordana
    igor
    ivan
    jasna
    jelena
    jovana
    luka
    maja
    marija
    marko
    mateja
    milan
    milica
    mirjana
    nebojša
    nemanja
    nenad
    nikola
    predrag
    saša
    sandra
    slavica
    slobodan
    snežana
    stjepan
    tamara
    tanja
    tomislav
    vesna
    zoran
    željko
    balázs
    gábor
    györgy
    istván
    jános
    katalin
    lászló
    péter
    tamás
    zoltán
    zsolt
    zsuzsanna
    éva
    judit
    attila
    ferenc
    andrei
    cătălin
    cristina
    dan
    elena
    florin
    gabriela
    george
    ioana
    ion
    irina
    mihai
    mihaela
    radu
    simona
    ștefan
    vlad
    alexandru
    adrian
    arūnas
    jonas
    kęstutis
    rasa
    vytautas
    andris
    ilze
    inga
    jānis
    laima
    māris
    adrianna
    alicja
    alina
    ambroży
    anastazja
    aniela
    antoni
    antonina
    arkadiusz
    beniamin
    bernadeta
    blanka
    błażej
    bogumiła
    bogusław
    borys
    bronisław
    czesław
    danuta
    dawid
    eliza
    eugeniusz
    eustachy
    felicja
    feliks
    franciszek
    franciszka
    genowefa
    gustaw
    henryka
    ignacy
    ireneusz
    irena
    izabela
    izabella
    jadwiga
    jagoda
    józef
    józefina
    judyta
    juliusz
    justyna
    kaja
    kajetan
    kalina
    kamila
    klaudia
    krystian
    ksawery
    lech
    leokadia
    lilianna
    liwia
    lucyna
    ludwik
    ludwika
    maksymilian
    malwina
    marcelina
    marcjanna
    marlena
    martyna
    maryla
    marzena
    mateusz
    matylda
    mieczysław
    mikołaj
    miłosz
    nikodem
    oliwia
    oliwier
    otylia
    patrycja
    patryk
    pola
    radosława
    rozalia
    róża
    ryszarda
    seweryn
    sylwester
    tymoteusz
    tytus
    wacław
    waleria
    weronika
    wiktor
    wiktoria
    wincenty
    wioletta
    witold
    władysław
    xymena
    zdzisław
    zenon
    zygmunt
    adelajda
    anatol
    apolonia
    augustyn
    balbina
    bogna
    bogumił
    boguchwał
    bonifacy
    bożydar
    bronisława
    brygida
    cecylia
    cyprian
    dobromir
    dobrosława
    elwira
    emilian
    eryk
    estera
    ewaryst
    faustyna
    ferdynand
    fryderyk
    gaja
    gracjan
    grzegorzewa
    gertruda
    gerwazy
    gizela
    gniewomir
    gromosława
    hektor
    hermina
    hieronim
    hipolit
    honorata
    horacy
    idalia
    inez
    ingeborga
    irmina
    iwo
    izydor
    jaśmina
    jeremi
    jeremiasz
    jowita
    julianna
    kacper
    kalikst
    kasandra
    kasjan
    kiejstut
    klemens
    klementyna
    konstancja
    konstanty
    kordian
    kordula
    kosma
    krystiana
    krzesimir
    ksenia
    kunegunda
    kwiryn
    leonarda
    lesław
    lubomira
    łucja
    łucjan
    majka
    maksym
    marceli
    marcjan
    marietta
    mariola
    marzanna
    maurycy
    melchior
    michalina
    miron
    mirosława
    narcyz
    natan
    natasza
    nela
    odeta
    oktawia
    oktawian
    olgierd
    patrycjusz
    pelagia
    petronela
    polikarp
    protazy
    radomir
    rajmund
    remigiusz
    roksana
    romana
    rufin
    salomea
    sergiusz
    sławomira
    sobiesław
    stanisława
    sybilla
    sykstus
    telesfor
    teodozja
    teofil
    tobiasz
    tomisława
    ulryk
    walenty
    walentyna
    walerian
    wawrzyniec
    wera
    wieńczysław
    wiera
    wiesława
    wisława
    włodzimierz
    wirgiliusz
    wojciecha
    yoanna
    zachariasz
    zdzisława
    zenobia
    zenobiusz
    ziemowit
    zula
    zygfryd
    żywia
    bazyli
    benedykt
    bogusława
    bolesław
    czesława
    jagna
    józefa
    julita
    kazimiera
    maryna
    mieczysława
    szczepan
    tymon
    wacława
    wiola
    alfreda
    dobrochna
    hieronima
    leontyna
    ludmiła
    władysława
    żaklina
    alojzy
    apoloniusz
    brunon
    cyryl
    dionizy
    jarema
    jędrzej
    klaudiusz
    korneliusz
    krystyn
    lucjan
    mieszko
    mścisław
  `,
  andWords: `
    i
  `,
  placeWords: `
    w
    dla
  `,
  rareParticles: `
    i
  `,
  roles: `
    dziennikarka
    agencja
    dziennikarz
    redaktor
    redaktorka
    reporterka
    korespondent
    korespondentka
    publicysta
    publicystka
    felietonista
    felietonistka
    redakcja
  `,
  jobs: `
    prezes
    dyrektor
    profesor
    prezydent
    kierownik
    ekspert
    ekspertka
    naukowiec
    radca
    adwokat
  `,
  institutionWords: `
    uniwersytet…
    instytut…
    politechnika…
    akademia…
  `,
  titles: `
    dr
    hab
    mgr
    inż
    ks
  `,
  aboutAuthorHeadings: `
    o autorze
    o autorce
    o autorach
    autor artykułu
    autorka artykułu
  `,
  authorVerbs: `
    jest
    pisze
  `,
  publishedLabels: `
    wysłane
    opublikowano
    opublikowany
    opublikowane
    data publikacji
    data
    publikacja
    dodano
    data dodania
    utworzono
    opublikował
    dnia
    pierwsza publikacja
  `,
  publishedIn: `
    na
    w
  `,
  updatedLabels: `
    zaktualizowano
    aktualizacja
    ostatnia aktualizacja
    zaktualizowany
    zmieniono
    data aktualizacji
    zmodyfikowano
    edytowano
    aktualizowano
    ostatnia zmiana
    data modyfikacji
  `,
  dateJoints: `
    w
    dnia
  `,
  clockJoints: `
    godz
  `,
  untilWords: `
    do
    do dnia
    najpóźniej do
  `,
  lifeWords: `
    urodzony
    urodzona
    zmarły
    zmarła
    zmarł
    zm
  `,
  heldWords: `
    odbyte w
    odbytego w
    odbytej w
    odbyte dnia
    zebranie w dniu
    posiedzenie z dnia
    nagrano w
  `,
  eventLabels: `
    miejsce
    gdzie
    prelegent
    prelegentka
    prelegenci
    wstęp
    bilety
    miejsce zbiórki
  `,
  savedLabels: `
    zapisano
    zapisane
    zapisano w
    pobrano
    wydrukowano
    dodano do
    dostęp
  `,
  exportMarks: `
    wyeksportowano z listy do przeczytania
    wyeksportowane z listy do przeczytania
    wyeksportowano z listy czytelniczej
  `,
  exportWords: `
    wyeksportowano z
    zapisano w
    udostępniono przez
    udostępnione z
  `,
  agoWords: `
    temu
  `,
  oneWords: `
    jedną
    jeden
  `,
  minutesAgo: `
    minutę
    minuty
    minut
  `,
  hoursAgo: `
    godzinę
    godziny
    godzin
    godz
  `,
  daysAgo: `
    dzień
    dni
  `,
  weeksAgo: `
    tydzień
    tygodnie
    tygodni
  `,
  yesterdayWords: `
    wczoraj
  `,
  todayWords: `
    dzisiaj
    dziś
    teraz
  `,
  readingMinutes: `
    minuta
    minuty
    minut
  `,
  readingWords: `
    czas czytania
    czytania
    czas lektury
    czyta się
    przeczytasz w
    lektury
    do przeczytania
    artykuł przeczytasz w
  `,
  otherReadingTimeWords: `
    około
    do
    za
  `,
  textCountWords: `
    słów
    słowa
    liczba słów
    znaków ze spacjami
    znaki ze spacjami
    znaków bez spacji
    liczba znaków
    liczba znaków ze spacjami
    ze spacjami
    cytowany przez
    cytowania
    zaznaczenia
    podkreślenia
    notatki
  `,
  creditLabels: `
    fot
    foto
    zdjęcie
    zdjęcia
    fotografia
    fotograf
    ilustracja
    grafika
    źródło zdjęcia
    autor zdjęcia
    wideo
    zdjęcie ilustracyjne
    źródło
    rys
    infografika
    podpis
  `,
  captionLabels: `
    podpis zdjęcia
    podpis pod zdjęciem
  `,
  pictureAgencies: `
    pap
  `,
  newsAgencies: `
    pap
  `,
  sectionNames: `
    wiadomości
    polityka
    gospodarka
    kultura
    sport
    świat
    kraj
    polska
    opinia
    opinie
    wywiad
    reportaż
    analiza
    komentarz
    nauka
    zdrowie
    lokalne
    pilne
    felieton
    tylko u nas
    społeczeństwo
    strona główna
    aktualności
    region
    kryminalne
    z kraju
    listy do redakcji
    listy
    trybuna
    do natychmiastowej publikacji
    do natychmiastowego wykorzystania
    informacja prasowa
    komunikat prasowy
    nekrologi
    wspomnienia
    film
    filmy
    książki
    literatura
    muzyka
    teatr
    telewizja
    sztuka
    podróże
    kuchnia
    recenzja
    recenzje
  `,
  siteWords: `
    gazeta
    dziennik
    kurier
    wyborcza
    wiadomości
  `,
  mastheadNames: `
    biuletyn …
    gazeta …
    gmina …
    głos …
    kurier …
    ochotnicza straż pożarna …
    ochotnicza straż pożarna w …
    parafia …
    starostwo powiatowe w …
    stowarzyszenie …
    urząd gminy …
    urząd gminy w …
    urząd miasta …
    urząd miejski w …
  `,
  regionWords: `
    Powiat
    Gmina
    Województwo
  `,
  issueWords: `
    numer
  `,
  numberWords: `
    nr
  `,
  breadcrumbLabels: `
    jesteś tutaj
    tu jesteś
    jesteś w
    znajdujesz się
  `,
  tagLabels: `
    tagi
    tematy
    słowa kluczowe
    etykiety
    kategorie
    powiązane tematy
    temat
  `,
  speechVerbs: `
    powiedział
    powiedziała
    napisał
    zapytał
    żartował
  `,
  lineJoints: `
    i
    a
    lub
  `,
  deskNotes: `
    dochodzi
    dochodzą
    dochodzi wypowiedź
    aktualizacja
    korekta
    powtórzenie
    uzupełniona
    poprawiona
  `,
  endMarks: `
    koniec
  `,
  lengthUnits: `
    słów
    znaków
    znaki
  `,
  printedPageWords: `
    s
    str
  `,
  pageWords: `
    strona
    str
  `,
  contentsLabels: `
    spis treści
    w artykule
  `,
  shareActions: `
    udostępnij
    udostępnij artykuł
    udostępnij na
    udostępnij na facebooku
    podziel się
    kopiuj link
    skopiuj link
    skopiowano link
    skopiowano
    drukuj
    drukuj artykuł
    wydrukuj
    zapisz
    zapisz artykuł
    zapisz na później
    wyślij
    wyślij znajomemu
    wyślij e-mailem
    posłuchaj
    posłuchaj artykułu
    tweetnij
    obserwuj nas
    skomentuj
    na facebooku
    facebooku
    twitterze
    na górę
    zgłoś błąd
    słuchaj artykułu
    odsłuchaj
    udostępnij na x
    wyślij link
    dodaj do ulubionych
    oceń artykuł
    oceń
    wróć na górę
    czytaj w aplikacji
    wesprzyj nas
    wesprzyj
    wydrukuj przepis
    przejdź do treści
    przejdź do głównej treści
    przejdź do przepisu
    drukuj przepis
    kliknij aby udostępnić na
    kliknij by udostępnić na
    otwiera się w nowym oknie
    kliknij by wydrukować
    lubię to wczytywanie
    zamknij okno
    drukuj stronę
    wysłane z iphone'a
    słuchaj w
    słuchaj na
    posłuchaj w
    aplikuj teraz
    aplikuj
    zapisz ofertę
    powrót do wyników
    wersja pdf
    pobierz pdf
    dodaj do kalendarza
    pokaż tłumaczenie
    przejdź do głównej zawartości
    przejdź do zawartości
    otwórz menu
    zamknij menu
    pokaż menu
    oznacz jako nieprzeczytane
    oznacz jako przeczytane
    powrót do spisu treści
    podaruj artykuł
    podaruj ten artykuł
    zapisz na potem
    czytaj później
    przeczytaj później
    dodaj do zakładek
    dodaj do listy czytania
    odsłuchaj artykuł
    posłuchaj tego artykułu
    wersja audio
    powiększ zdjęcie
    zobacz powiększenie
    pełny ekran
    otwórz galerię
    zobacz wszystkie zdjęcia
    wszystkie zdjęcia
    rozmiar tekstu
    wielkość tekstu
    rozmiar czcionki
    powiększ tekst
    pomniejsz tekst
    powiększ czcionkę
    zmniejsz czcionkę
    udostępnij na twitterze
    udostępnij na whatsapp
    udostępnij na linkedin
    udostępnij przez e-mail
    udostępnij ten artykuł
    udostępnij wpis
    podziel się artykułem
    podziel się na facebooku
    podziel się tym artykułem
    poleć znajomemu
    poleć artykuł
    wyślij e-mailem do znajomego
    link skopiowany
    pobierz artykuł
    zgłoś błąd w artykule
    zgłoś poprawkę
    znalazłeś błąd
    widzisz błąd
    zauważyłeś błąd
    zgłoś uwagę
    pokaż komentarze
    ukryj komentarze
    zobacz komentarze
    czytaj komentarze
    zobacz wszystkie komentarze
    pokaż więcej komentarzy
    dodaj komentarz
    napisz komentarz
    włącz powiadomienia
    obserwuj temat
    obserwuj autora
    powrót do góry
    wróć do góry
    przejdź na górę
    powrót na stronę główną
    wróć na stronę główną
    udostępnij w mediach społecznościowych
    skocz do przepisu
    zapisz przepis
    oceń przepis
    oceń ten przepis
    wróć do aktualności
    powrót do aktualności
    powrót do listy
    wróć do listy
    wróć do bloga
    dodaj do listy do przeczytania
    postaw mi kawę
    postaw kawę
  `,
  weakButtons: `
    obserwuj
    lubię to
    komentarze
    zamknij
    menu
    więcej
    wyświetleń
    wyświetlenia
    odsłon
    zapal znicz
    zapal świeczkę
    złóż kondolencje
    pokaż mapę
    pokaż na mapie
    zobacz na mapie
    kup bilet
    kup bilety
    zostań subskrybentem
    kup premium
    zapal wirtualny znicz
    drukuj komunikat
    pobierz zdjęcia
    lista do przeczytania
    jak cytować
    cytuj
  `,
  shareNetworks: `
    patronite
    patronicie
  `,
  wordsBetweenButtons: `
    w
    we
    i
    do
    na
    o
  `,
  siteControls: `
    przejdź do treści
    zaloguj
    zaloguj się
    zarejestruj się
    moje konto
    prenumerata
    subskrybuj
    menu
    szukaj
    wyszukaj
    strona główna
    o nas
    o mnie
    kontakt
    archiwum
    przejdź do głównej treści
    przejdź do głównej zawartości
    przejdź do zawartości
    otwórz menu
    zamknij menu
    pokaż menu
  `,
  legalLinks: `
    polityka prywatności
    polityka cookies
    ustawienia prywatności
    ustawienia plików cookie
    ustawienia cookies
    zarządzaj cookies
    regulamin
    regulamin serwisu
    regulaminy
    rodo
    ochrona danych osobowych
    klauzula informacyjna
    nota prawna
    deklaracja dostępności
    dostępność
    mapa strony
    mapa serwisu
    reklama
    stopka redakcyjna
    zasady publikacji
  `,
  thisPageWords: `
    ta strona
    tej stronie
    tej strony
    tę stronę
    ten artykuł
    tego artykułu
    tego autora
    tej autorki
  `,
  liveControls: `
    na żywo
    relacja na żywo
    relacja
    najważniejsze
    obserwuj
    odśwież
    pokaż więcej
    załaduj więcej
    starsze wpisy
    pokaż starsze wpisy
    wcześniejsze wpisy
    nowe wpisy
    pilne
    koniec relacji
    z ostatniej chwili
    najnowsze
    włącz powiadomienia
    relacja zakończona
  `,
  readMoreOnly: `
    czytaj też
    czytaj także
    czytaj również
    czytaj więcej
    przeczytaj też
    przeczytaj także
    przeczytaj również
    zobacz też
    zobacz także
    zobacz również
    zobacz więcej
    polecamy
    polecane
    powiązane artykuły
    najczęściej czytane
    warto przeczytać
    dowiedz się więcej
    więcej na ten temat
    więcej o
    sprawdź też
    posłuchaj też
    czytaj więcej na
    polecamy również
    zobacz galerię
    na skróty
    może cię zainteresować
    inne artykuły
    tematy powiązane
    podobne oferty
    wszystkie komunikaty
    poprzedni wpis
    następny wpis
    poprzedni artykuł
    następny artykuł
    poprzednia wiadomość
    następna wiadomość
    inne artykuły autora
    inne teksty autora
    więcej tekstów autora
    wszystkie artykuły autora
    wszystkie teksty autora
    podobne przepisy
    więcej przepisów
    czytaj więcej na ten temat
    powiązane wpisy
    powiązane tematy
    powiązane treści
    podobne artykuły
    podobne wpisy
    podobne tematy
    inne wpisy
    inne wiadomości
    inne tematy
    pozostałe artykuły
    więcej artykułów
    więcej wiadomości
    więcej wpisów
    więcej z działu
    więcej z kategorii
    więcej o tym temacie
    więcej w tym temacie
    więcej w temacie
    ostatnie artykuły
    ostatnie wpisy
    ostatnie wiadomości
    najnowsze artykuły
    najnowsze wpisy
    najnowsze wiadomości
    najpopularniejsze artykuły
    popularne artykuły
    popularne wpisy
    najchętniej czytane
    najczęściej czytane artykuły
    najczęściej komentowane
    najczęściej oglądane
    najczęściej udostępniane
    najważniejsze informacje
    najważniejsze wiadomości
    hity dnia
    nie przegap
    nie przegap tego
    przeczytaj teraz
    czytaj dalej
    czytaj następny artykuł
    rekomendowane artykuły
    rekomendowane dla ciebie
    polecane artykuły
    polecane wpisy
    polecane dla ciebie
    polecane przez redakcję
    redakcja poleca
    wybór redakcji
    wybrane dla ciebie
    może cię również zainteresować
    może cię też zainteresować
    może zainteresować cię również
    mogą cię zainteresować
    to może cię zainteresować
    zainteresuje cię też
    zobacz też inne artykuły
    inni czytali również
    inni czytają teraz
    czytelnicy przeczytali również
    czytelnicy czytali też
    czytaj cały artykuł
    przeczytaj cały artykuł
  `,
  readMoreBeforeSeparator: `
    wideo
    podcast
    czytaj
    zobacz
    posłuchaj
    galeria
    więcej
    polecamy także
    następna strona
    następny artykuł
    poprzedni artykuł
  `,
  sectionLinks: `
    więcej z działu
    najpopularniejsze w dziale
    więcej z kategorii
  `,
  backLinks: `
    powrót
    wróć
    wstecz
  `,
  moreAboutQuestions: `
    chcesz wiedzieć więcej o
  `,
  commentWords: `
    komentarz
    komentarze
    komentarzy
    skomentuj
    dodaj komentarz
    napisz komentarz
    zobacz komentarze
    pokaż komentarze
    brak komentarzy
    dołącz do dyskusji
    musisz się zalogować aby dodać komentarz
    musisz się zalogować żeby komentować
    zaloguj się aby skomentować
    zobacz wszystkie komentarze
    pokaż wszystkie komentarze
    regulamin komentarzy
    zaloguj się aby dodać komentarz
    zaloguj się żeby dodać komentarz
    zaloguj się aby napisać komentarz
    zaloguj się by skomentować
    wszystkie komentarze
  `,
  commentSections: `
    twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone
    twój adres e-mail nie zostanie opublikowany
    twój adres email nie zostanie opublikowany. wymagane pola są oznaczone
  `,
  commentVerbs: `
    pisze
    mówi
    napisał
    napisał a
    komentuje
  `,
  newsletterInvitations: `
    newsletter
    newslettera
    nasz newsletter
    zapisz się
    zapisz się do
    zapisz się na
    subskrybuj
    otrzymuj
    odbieraj
    bądź na bieżąco
    dołącz do
    dołącz do nas
    obserwuj nasz kanał
    obserwuj nas na
    pobierz naszą aplikację
    nie przegap
    masz już subskrypcję
    prenumeruj
    prenumeruj teraz
    wyślij nam
    przyślij nam
  `,
  newsletterOffers: `
    newsletter
    newslettera
    e-mail
    mail
    skrzynkę
    kanał
    kanale
    whatsapp
    telegram
    aplikację
    whatsappie
    telegramie
  `,
  newsletterForm: `
    twój e-mail
    twój adres e-mail
    twój adres email
    adres e-mail
    podaj adres e-mail
    podaj swój adres
    wpisz swój adres
    wpisz adres e-mail
    zapisując się
    zapisz mnie
    możesz zrezygnować
    możesz wypisać się
    w każdej chwili możesz
    zapisuję się
    zapisz się teraz
    dodaj nas do książki adresowej
  `,
  inboxEnds: `
    na twoją skrzynkę
    w twojej skrzynce
    na twój e-mail
    prosto na maila
  `,
  followInvitations: `
    obserwuj nas na
    śledź nas na
    polub nas na
    dołącz do nas na
    obserwuj mnie na
    obserwuj
    śledź
    polub
    dołącz do
    znajdziesz nas na
    wesprzyj nas na
    znajdź nas na
  `,
  unsubscribeLinks: `
    wypisz się
    zrezygnuj z subskrypcji
    wypisz się z newslettera
    zrezygnuj z newslettera
    zarządzaj preferencjami
    zarządzaj subskrypcją
    anuluj subskrypcję
    rezygnacja z subskrypcji
  `,
  browserLinks: `
    zobacz w przeglądarce
    otwórz w przeglądarce
    wyświetl w przeglądarce
    czytaj w przeglądarce
    pokaż w przeglądarce
    zobacz wiadomość w przeglądarce
    otwórz ją w przeglądarce
    zobacz ją w przeglądarce
    otwórz go w przeglądarce
  `,
  mailFootLeads: `
    otrzymujesz tę wiadomość
    otrzymujesz ten newsletter
    ta wiadomość została wysłana
    otrzymujesz ten e-mail
    otrzymujesz ten mail
    dostajesz ten newsletter
    dostajesz tę wiadomość
    otrzymałeś tę wiadomość
    otrzymałaś tę wiadomość
    otrzymali państwo
    otrzymują państwo
  `,
  ownWords: `
    nasz…
    twoj…
    nas
  `,
  platformLines: `
    zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
    zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy
    ta strona używa akismet do redukcji spamu…
    witryna wykorzystuje akismet, aby ograniczyć spam…
    kliknij, aby … (otwiera się w nowym oknie)
    lubię to wczytywanie
    polubienie wczytywanie
    wysłane z iphone'a
    wysłano z iphone'a
    wysłane z ipada
    pobierz program outlook dla systemu ios
    pobierz program outlook dla systemu android
    pobierz outlook dla systemu ios
    pobierz outlook dla systemu android
    wysłano z aplikacji poczta dla windows
    wysłane z aplikacji poczta dla systemu windows 10
    dziękujemy, że przeczytałaś/eś nasz artykuł do końca…
    obserwuj nas w wiadomościach…
    obserwuj nas w google…
    obserwuj nas w google news…
    obserwuj … w google news…
    dodaj … do google news…
    masz temat?…
    masz dla nas temat?…
    masz ciekawy temat?…
    masz dla nas ciekawy temat?…
    widzisz coś ciekawego?…
    byłeś świadkiem …?…
    jesteś świadkiem …?…
    znalazłeś błąd?…
    zauważyłeś błąd?…
    widzisz błąd?…
    oceń ten artykuł…
    jak oceniasz ten artykuł?…
    podobał ci się artykuł?…
    podobał ci się ten artykuł?…
    czy ten artykuł był pomocny?…
    czy artykuł był przydatny?…
    zaloguj się, aby dodać komentarz
    zaloguj się, by dodać komentarz…
    aby dodać komentarz, musisz …
    musisz być zalogowany, aby …
    komentowanie zostało wyłączone…
    komentarze są wyłączone…
    bądź pierwszy i skomentuj…
    bądź pierwszą osobą, która skomentuje…
    publikowane komentarze są …
    redakcja nie odpowiada za treść komentarzy…
    treść dostępna tylko dla …
    oceń artykuł: …głos…
    zobacz oryginał
    pokaż oryginał
    otwórz oryginał
    prześlij dalej tę wiadomość
    przekaż tę wiadomość
    prześlij ten newsletter
    przekaż ten newsletter
    prześlij znajomemu
    wyślij znajomemu
    dalsza część artykułu pod reklamą
    dalsza część tekstu pod reklamą
    ciąg dalszy pod reklamą
    wspieraj niezależne dziennikarstwo…
    wesprzyj niezależne dziennikarstwo…
    wesprzyj nasze dziennikarstwo…
    wspieraj nas na patronite…
    wesprzyj nas na patronite…
    ten tekst został wygenerowany automatycznie…
    wpisz swój e-mail
    prześlij dalej tę wiadomość znajomym
    prześlij ten newsletter znajomym
    prześlij ten newsletter dalej
    przypnij na później
    otwórz w przeglądarce
    ciąg dalszy na str…
    dokończenie na str…
    dokończenie ze str…
  `,
  likeHeadings: `
    dodaj do ulubionych
    lubię to
    polub to
  `,
  loadingWords: `
    wczytywanie
    ładowanie
  `,
  advertisementMarks: `
    reklama
    ogłoszenie
    materiał sponsorowany
    artykuł sponsorowany
    dalsza część artykułu pod reklamą
    ciąg dalszy artykułu pod reklamą
    reszta artykułu pod reklamą
    czytaj dalej
    dalszy ciąg materiału pod wideo
    kontynuuj czytanie
    dalsza część artykułu pod materiałem wideo
    dalsza część tekstu pod materiałem wideo
    dalsza część artykułu pod wideo
    dalsza część tekstu pod wideo
    dalszy ciąg tekstu pod wideo
    dalszy ciąg artykułu pod materiałem wideo
    dalsza część artykułu pod galerią
    dalsza część tekstu pod galerią
  `,
  affiliateNotices: `
    artykuł zawiera linki afiliacyjne
    wpis zawiera linki afiliacyjne
    ten artykuł zawiera linki afiliacyjne
    ten wpis zawiera linki afiliacyjne
    przepis zawiera linki afiliacyjne
    tekst zawiera linki afiliacyjne
  `,
  sponsorLabels: `
    sponsorem jest
    sponsorowane przez
  `,
  paywallNotices: `
    tylko dla prenumeratorów
    dla subskrybentów
    dostęp dla prenumeratorów
    ten artykuł jest dostępny dla
    wypróbuj za
    pierwszy miesiąc za
    subskrybuj już od
  `,
  paywallMatters: `
    …prenumer…
    …artyku…
  `,
  freeArticleNotices: `
    ten artykuł czytasz w ramach…
    ten artykuł czytasz za darmo
    ten artykuł czytasz bezpłatnie
    czytasz … bezpłatnego limitu
    czytasz … darmowy artykuł…
    czytasz … bezpłatny artykuł…
    został ci … bezpłatny artykuł…
    zostały ci … bezpłatne artykuły…
    zostało ci … bezpłatnych artykułów…
    ten artykuł jest bezpłatny
    ten artykuł jest darmowy
  `,
  cookieNotices: `
    używamy plików cookie
    używamy plików cookies
    ta strona używa
    ta strona korzysta
    ten serwis wykorzystuje
    strona korzysta z plików
    nasza strona używa
    my i nasi partnerzy
    akceptuję
    akceptuj wszystkie
    odrzuć wszystkie
    ustawienia cookies
    zaakceptuj wszystkie
    korzystamy z plików cookie
    serwis wykorzystuje pliki
  `,
  cookieNames: `
    …ciast…
  `,
  cookieMatters: `
    …akcept…
    …użyt…
    …zgod…
    …stron…
    …ulepsz…
  `,
  ageNotices: `
    ten artykuł ma ponad
    ten artykuł ma więcej niż
  `,
  ageUnits: `
    rok
    lat
    …mies…
    …tydz…
    …dni…
  `,
  rightsNotices: `
    wszelkie prawa zastrzeżone
    wszystkie prawa zastrzeżone
    kopiowanie zabronione
    kopiowanie bez zgody
    copyright
    przedruk zabroniony
    materiał chroniony prawem
    przedruk bez zgody
  `,
  rightsTerms: `
    …zgod…
    …zabron…
  `,
  imprintLabels: `
    redakcja
    redagował
    redagowała
    zgłoś błąd
    redaktor
    korekta
    red
    źródło
    źródła
    wydawca
    wydawca serwisu
    projekt i wykonanie
    realizacja
  `,
  sourceLabels: `
    źródło
  `,
  contactLabels: `
    kontakt
  `,
  pressContactLabels: `
    kontakt dla mediów
    kontakt prasowy
    biuro prasowe
    kontakt dla prasy
    kontakt dla dziennikarzy
    rzecznik prasowy
    rzeczniczka prasowa
  `,
  correspondenceLabels: `
    autor korespondencyjny
    autor do korespondencji
    adres do korespondencji
    korespondencja
  `,
  issueDeadlines: `
    termin nadsyłania tekstów
    zamknięcie numeru
    numer zamknięto
    numer zamknięty
    następny numer
  `,
  issuePublishers: `
    wydawca
  `,
  mailSubjectLabels: `
    temat
  `,
  mailSenderLabels: `
    od
  `,
  mailDateLabels: `
    data
    wysłano
  `,
  mailOtherLabels: `
    do
    dw
  `,
  mailNotices: `
    ta wiadomość jest poufna
    ta wiadomość i wszelkie
    ta wiadomość oraz wszelkie
    niniejsza wiadomość jest poufna
    niniejsza wiadomość i wszelkie
    treść tej wiadomości jest poufna
    treść niniejszej wiadomości
    informacje zawarte w tej wiadomości
    informacje zawarte w niniejszej wiadomości
    jeżeli nie są państwo adresatem
    ta wiadomość została sprawdzona na obecność wirusów
    zanim wydrukujesz tę wiadomość
    zanim wydrukujesz ten e-mail
  `,
  forwardedMarks: `
    przekazano
    przekazane
    przekazane dalej
    przekazano wiele razy
    przekazana dalej
    przekazano dalej
    przekazana dalej wiele razy
  `,
  replyMarks: `
    odp
    pd
  `,
  forwardMarks: `
    pd
  `,
  workspaceLabels: `
    status
    utworzone przez
    utworzył
    ostatnio edytowane przez
  `,
  editorLabels: `
    uwaga dla redakcji
    uwaga do redakcji
    notatka dla redakcji
    uwaga dla korekty
    uwagi dla redakcji
  `,
  commentLabels: `
    komentarz
  `,
  manuscriptLines: `
    nie publikować
    nie publikować przed …
    nie do publikacji
    dokument udostępniony
    ostatnia edycja … temu
    ostatnia zmiana … temu
    dokument udostępniony – ostatnia …
  `,
  versionWords: `
    finalna
    ostateczna
    poprawiona
    szkic
  `,
  manuscriptDates: `
    otrzymano
    przyjęto
    zaakceptowano
    wpłynęło
    nadesłano
  `,
  voteWords: `
    głosów
    ocen
    opinii
    głosy
    oceny
  `,
  neighbourLabels: `
    następny
    poprzedni
    następny artykuł
    poprzedni artykuł
    dalej
  `,
};
