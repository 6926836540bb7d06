import type { Phrases } from './phrases.ts';

/** Croatian. */
export const hr: Phrases = {
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
  givenNames: `
    ana-marija
    anđela
    anđelka
    antonija
    antun
    biserka
    božo
    branka
    damir
    danijel
    danijela
    darija
    darko
    dino
    dijana
    domagoj
    dorotea
    dražen
    dunja
    đurđica
    franjo
    frano
    gabrijela
    hrvoje
    ivica
    ivka
    ivor
    jadranka
    jakov
    jelka
    josip
    josipa
    jurica
    karmen
    katica
    krešimir
    kristijan
    krunoslav
    lidija
    ljerka
    ljiljana
    lovro
    lucija
    marijana
    marijan
    mijo
    milka
    mladen
    natalija
    neven
    nevenka
    nikolina
    petar
    rajko
    ranko
    ružica
    sanja
    silvija
    siniša
    slaven
    slavko
    snježana
    stipe
    sunčana
    šime
    štefica
    tihana
    tihomir
    tonči
    vedran
    vedrana
    velimir
    viktorija
    vinko
    vjekoslav
    vlado
    vlatka
    zlatko
    zorana
    zrinka
    zvonimir
    željka
    alen
    anamarija
    andrija
    ankica
    antea
    anđelko
    blaženka
    boženka
    božica
    božidar
    branimir
    davorka
    davorin
    dragutin
    elizabeta
    frane
    gabrijel
    jerko
    karlo
    kruno
    lovre
    matea
    matija
    mirna
    mislav
    nediljko
    nikša
    nives
    pavao
    roko
    smiljana
    tomislava
    tvrtko
    valerija
    vjeran
    vlatko
    zdravka
    zvonko
    zrinko
    željana
    žana
  `,
  andWords: `
    i
  `,
  roles: `
    novinar
    novinarka
    dopisnik
    dopisnica
    urednik
    urednica
    agencija
    kolumnistica
    komentator
    komentatorica
  `,
  institutionWords: `
    sveučilište…
    fakultet…
  `,
  aboutAuthorHeadings: `
    o autoru
    o autorici
    o autorima
  `,
  publishedLabels: `
    objavljeno
    objavljen
    datum
    datum objave
    postavljeno
  `,
  publishedIn: `
    na
    u
  `,
  updatedLabels: `
    ažurirano
    zadnja izmjena
    posljednja izmjena
    zadnje ažuriranje
    izmijenjeno
    zadnji put ažurirano
  `,
  untilWords: `
    do
    najkasnije do
  `,
  lifeWords: `
    rođen
    rođena
    umro
    umrla
    preminuo
    preminula
  `,
  exportMarks: `
    izvezeno s popisa za čitanje
  `,
  exportWords: `
    izvezeno iz
  `,
  agoWords: `
    prije
  `,
  minutesAgo: `
    minuta
    minutama
  `,
  hoursAgo: `
    sat
    sata
    sati
  `,
  daysAgo: `
    dan
    dana
  `,
  weeksAgo: `
    tjedan
    tjedna
  `,
  yesterdayWords: `
    jučer
  `,
  todayWords: `
    danas
  `,
  readingMinutes: `
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
  textCountWords: `
    riječi
    broj riječi
    znakova s razmacima
    kartica teksta
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
    za hitnu objavu
    za trenutnu objavu
    priopćenje za javnost
    priopćenje za medije
    osmrtnice
  `,
  siteWords: `
    novosti
    vijesti
    dnevnik
    vjesnik
  `,
  mastheadNames: `
    grad …
    ministarstvo …
    općina …
    udruga …
    župa …
  `,
  issueWords: `
    broj
  `,
  numberWords: `
    br
  `,
  breadcrumbLabels: `
    nalazite se ovdje
    ovdje ste
  `,
  tagLabels: `
    oznake
    ključne riječi
    teme
    tagovi
    kategorije
  `,
  speechVerbs: `
    rekao
    rekla
    kazao
    kazala
    izjavio
    izjavila
  `,
  lengthUnits: `
    riječi
    znakova
  `,
  pageWords: `
    stranica
  `,
  contentsLabels: `
    sadržaj
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
    preskoči na sadržaj
    prijeđi na sadržaj
    skoči na glavni sadržaj
    podijelite članak
    podijeli vijest
    poveznica kopirana
    spremi za kasnije
    pročitaj kasnije
    dodaj u favorite
    poslušaj članak
    poslušajte članak
    povećaj sliku
    veličina teksta
    veličina slova
    isprintaj
    pošalji prijatelju
    pošalji e-poštom
    prijavi grešku
    prijavi pogrešku
    uočili ste pogrešku
    prikaži komentare
    pogledaj komentare
    ostavi komentar
    dodaj komentar
    uključi obavijesti
    povratak na vrh
    natrag na vrh
    podijeli na društvenim mrežama
    ispiši recept
    natrag na popis
  `,
  wordsBetweenButtons: `
    na
    o
    i
    do
  `,
  siteControls: `
    preskoči na sadržaj
    prijeđi na sadržaj
    skoči na glavni sadržaj
  `,
  legalLinks: `
    politika privatnosti
    pravila privatnosti
    zaštita privatnosti
    zaštita osobnih podataka
    pravila o privatnosti
    politika kolačića
    kolačići
    postavke kolačića
    uvjeti korištenja
    opći uvjeti
    opći uvjeti poslovanja
    izjava o pristupačnosti
    impresum
    oglašavanje
    marketing
  `,
  readMoreOnly: `
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
    pročitajte također
    čitajte još
    vezane vijesti
    slični članci
    srodni članci
    više o temi
    više vijesti
    još vijesti
    ostale vijesti
    ostali članci
    najčitaniji članci
    najčitanije vijesti
    najnovije vijesti
    najnoviji članci
    zadnje vijesti
    posljednje vijesti
    najkomentiranije
    preporuka urednika
    izbor urednika
    moglo bi vas zanimati
    možda vas zanima
    ne propustite
    prethodni članak
    sljedeći članak
    teme članka
  `,
  backLinks: `
    natrag
    povratak
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
  commentSections: `
    vaša adresa e-pošte neće biti objavljena. obavezna polja su označena sa
    vaša adresa e-pošte neće biti objavljena
  `,
  commentVerbs: `
    kaže
    napisao
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
  newsletterOffers: `
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
  newsletterForm: `
    vaša e-mail adresa
    vaš e-mail
    unesite e-mail
    e-mail adresa
    unesite svoju
  `,
  followInvitations: `
    pratite nas na
    prati nas na
    pratite nas i na
  `,
  unsubscribeLinks: `
    odjava
    odjavi se
  `,
  browserLinks: `
    pogledaj u pregledniku
    pogledajte u pregledniku
    otvori u pregledniku
    otvorite u pregledniku
    prikaži u pregledniku
  `,
  mailFootLeads: `
    ovaj ste newsletter primili
    primate ovaj
  `,
  platformLines: `
    poslano s mog iphonea
    poslano s iphonea
    pronašli ste pogrešku?…
    uočili ste pogrešku?…
    morate biti prijavljeni da biste …
    prijavite se kako biste …komentirali…
    budite prvi …komentar…
    pratite nas na google news…
    prikaži izvornik
    proslijedi prijatelju
    podržite neovisno novinarstvo…
    članak se nastavlja ispod oglasa
  `,
  likeHeadings: `
    sviđa mi se
  `,
  loadingWords: `
    učitavanje
  `,
  advertisementMarks: `
    oglas
    reklama
    promo
    sponzorirani sadržaj
    nastavak nakon oglasa
    tekst se nastavlja ispod oglasa
    članak se nastavlja ispod oglasa
  `,
  paywallNotices: `
    samo za pretplatnike
    sadržaj za pretplatnike
    za pretplatnike
  `,
  cookieNames: `
    …kolačić…
  `,
  rightsNotices: `
    sva prava pridržana
    zabranjeno kopiranje
    prenošenje sadržaja
    autorska prava
  `,
  correspondenceLabels: `
    autor za korespondenciju
    dopisni autor
  `,
  issueDeadlines: `
    zaključenje broja
  `,
  mailSubjectLabels: `
    predmet
  `,
  mailSenderLabels: `
    od
    šalje
  `,
  mailDateLabels: `
    datum
    poslano
  `,
  mailOtherLabels: `
    za
    prima
  `,
  forwardedMarks: `
    proslijeđeno
    proslijeđeno mnogo puta
  `,
  editorLabels: `
    napomena za redakciju
    napomena za urednika
  `,
  commentLabels: `
    komentar
  `,
  neighbourLabels: `
    sljedeće
    prethodno
    sljedeći članak
  `,
};
