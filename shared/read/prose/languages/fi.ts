import type { Phrases } from './phrases.ts';

/** Finnish. */
export const fi: Phrases = {
  bylineBefore: `
    kirjoittanut
    teksti
    kirjoittaja
    toimittaja
    haastattelu
    lähettänyt
    julkaissut
  `,
  bylineWithColon: `
    teksti
    kirjoittaja
    toimittaja
    haastattelija
    teksti ja kuvat
    kirjoittajat
    toimittajat
  `,
  authorNouns: `
    kirjoittaja
  `,
  bylineAfter: `
    toimittaja
  `,
  staffBylines: `
    toimitus
    stt
  `,
  givenNames: `
    aapo
    aaro
    ainomaija
    ahti
    anna-leena
    anna-maija
    anne-mari
    annukka
    arja
    armi
    asko
    auli
    aulis
    eeli
    eetu
    erja
    esko
    eveliina
    hanna-leena
    hanna-mari
    hilla
    irja
    irmeli
    jaana
    jarkko
    jere
    joonas
    jonna
    joonatan
    jukka-pekka
    juhana
    jyrki
    jyri
    kaija
    kaisu
    kaj
    kalevi
    katariina
    kirsti
    krista
    lassi
    maarika
    maaret
    maiju
    mervi
    mirva
    mirkka
    miia
    miika
    miro
    nelli
    oili
    oskari
    osmo
    pauliina
    pauli
    päivikki
    rauno
    rauni
    reetta
    saija
    saila
    salla
    samuli
    samu
    sanni
    sanna-mari
    santeri
    sampo
    sauli
    simo
    sirkka
    sisko
    soila
    teija
    teijo
    tellervo
    tommi
    tuija
    tuire
    tuomo
    tuukka
    ulpu
    urpo
    veera
    vilhelmiina
    viljami
    viljo
    vuokko
    aila
    aimo
    anna-kaisa
    anna-liisa
    arttu
    aune
    auvo
    eemeli
    eila
    eino
    enni
    essi
    helka
    iina
    iiro
    ilari
    ilmo
    ilpo
    inka
    ismo
    jalmari
    jarno
    jasmin
    jenni
    joni
    joona
    jorma
    jouni
    juha-matti
    juuso
    kaarlo
    kalervo
    karita
    karoliina
    kati
    keijo
    kerttu
    konsta
    kyllikki
    kyösti
    leea
    leevi
    mailis
    mariia
    marja-leena
    marjo
    marjut
    marketta
    martta
    martti
    mauno
    mauri
    meeri
    merja
    milja
    milla
    minea
    mirjami
    moona
    moonika
    neea
    niilo
    okko
    olavi
    oona
    ossi
    otso
    perttu
    pinja
    pirkka
    pyry
    raila
    raisa
    reima
    riika
    riku
    roope
    saku
    sakari
    salme
    santtu
    sanelma
    sarianna
    seija
    sirkku
    soile
    soili
    taneli
    terttu
    toini
    topi
    tuovi
    tuulikki
    tuure
    tytti
    urho
    valtteri
    veli-matti
    venla
    verneri
    vilho
    aino-maria
    eeva-liisa
    annikki
    hilja
    sylvi
    tyyne
    orvokki
    aada
    sohvi
    aatu
    nuutti
    veeti
  `,
  andWords: `
    ja
  `,
  roles: `
    toimittaja
    toimittajat
    kirjeenvaihtaja
    päätoimittaja
    uutistoimittaja
    toimitus
    kolumnisti
    valokuvaaja
    reportteri
    avustaja
    vapaa toimittaja
    uutispäällikkö
  `,
  jobs: `
    toimitusjohtaja
    johtaja
    professori
    tutkija
    puheenjohtaja
  `,
  institutionWords: `
    yliopisto…
    …yliopisto
  `,
  companyForms: `
    oy
  `,
  aboutAuthorHeadings: `
    kirjoittajasta
    kirjoittajan esittely
    tietoa kirjoittajasta
  `,
  publishedLabels: `
    julkaistu
    julkaistu klo
    päiväys
    julkaisupäivä
    luotu
    julkaisuaika
  `,
  updatedLabels: `
    päivitetty
    viimeksi päivitetty
    muokattu
    muutettu
    päivitys
    päivitetty klo
  `,
  clockJoints: `
    kello
  `,
  untilWordsAfter: `
    asti
    saakka
    mennessä
  `,
  lifeWords: `
    syntynyt
    kuollut
    syntyi
    kuoli
  `,
  heldWords: `
    pidetty
    nauhoitettu
  `,
  eventLabels: `
    paikka
    missä
    puhuja
    luennoitsija
    pääsymaksu
    sisäänpääsy
    liput
  `,
  savedLabels: `
    tallennettu
    haettu
    ladattu
    tulostettu
    lisätty
    arkistoitu
  `,
  exportMarks: `
    viety lukulistalta
    viety lukulistasta
    tallennettu lukulistalta
  `,
  exportWords: `
    jaettu sovelluksesta
  `,
  agoWords: `
    sitten
  `,
  oneWords: `
    yksi
  `,
  minutesAgo: `
    minuuttia
    minuutti
  `,
  hoursAgo: `
    tunti
    tuntia
    t
  `,
  daysAgo: `
    päivä
    päivää
    pv
  `,
  weeksAgo: `
    viikko
    viikkoa
    v
  `,
  yesterdayWords: `
    eilen
  `,
  todayWords: `
    tänään
  `,
  readingMinutes: `
    minuuttia
    minuutti
  `,
  readingWords: `
    lukuaika
    lukemista
    lukea
  `,
  textCountWords: `
    sanaa
    sanamäärä
    sanojen määrä
    merkkiä välilyönteineen
    merkkiä sisältäen välilyönnit
    merkkimäärä
    merkkejä välilyönteineen
    välilyönteineen
    viittauksia
    korostukset
    korostuksia
    muistiinpanot
    muistiinpanoja
  `,
  creditLabels: `
    kuva
    kuvat
    kuvaaja
    valokuva
    valokuvat
    valokuvaaja
    kuvitus
    grafiikka
    arkistokuva
    kuvateksti
    video
    kuvituskuva
  `,
  pictureAgencies: `
    lehtikuva
    stt
  `,
  newsAgencies: `
    stt
  `,
  sectionNames: `
    uutiset
    kotimaa
    ulkomaat
    talous
    kulttuuri
    urheilu
    politiikka
    pääkirjoitus
    mielipide
    haastattelu
    analyysi
    tiede
    kolumni
    paikalliset
    etusivu
    kaupat
    julkaisuvapaa heti
    heti julkaistavissa
    vapaa julkaistavaksi heti
    lehdistötiedote
    kuolleet
    muistokirjoitukset
    elokuvat
    kirjat
    kirjallisuus
    musiikki
    teatteri
    televisio
    taide
    matkailu
    ruoka
  `,
  siteWords: `
    sanomat
    uutiset
    lehti
  `,
  mastheadNames: `
    … kaupunki
    … kunta
    … lehti
    … sanomat
    … seurakunta
    … uutiset
    …lehti
    …seura
    …yhdistys
  `,
  issueWords: `
    numero
  `,
  numberWords: `
    nro
    nr
  `,
  breadcrumbLabels: `
    olet tässä
    olet täällä
    sijaintisi
  `,
  tagLabels: `
    aiheet
    avainsanat
    asiasanat
    tunnisteet
    aihe
    kategoriat
  `,
  speechVerbs: `
    sanoi
    kertoi
    kysyi
  `,
  deskNotes: `
    lisätty
    lisää tietoja
    päivitetty koko
    korjaa
    korjattu
  `,
  lengthUnits: `
    sanaa
    merkkiä
  `,
  pageWords: `
    sivu
  `,
  contentsLabels: `
    sisällys
    sisällysluettelo
  `,
  shareActions: `
    jaa
    jaa artikkeli
    jaa juttu
    jaa facebookissa
    jaa twitterissä
    jaa whatsappissa
    jaa sähköpostilla
    kopioi linkki
    linkki kopioitu
    tulosta
    tulosta artikkeli
    tallenna
    tallenna artikkeli
    tallenna juttu
    kuuntele
    kuuntele juttu
    kuuntele artikkeli
    lähetä
    seuraa meitä
    takaisin ylös
    lue myöhemmin
    kommentoi
    facebookissa
    twitterissä
    whatsappissa
    sähköpostilla
    anna palautetta
    ilmoita virheestä
    lähetä juttuvinkki
    jaa resepti
    tulosta resepti
    tue meitä
    siirry sisältöön
    siirry reseptiin
    sulje ikkuna
    tulosta sivu
    lähetetty iphonesta
    kuuntele palvelussa
    jaa napsauttamalla
    avautuu uudessa ikkunassa
    hae paikkaa
    tallenna työpaikka
    takaisin luetteloon
    lisää kalenteriin
    näytä käännös
    siirry pääsisältöön
    siirry suoraan sisältöön
    hyppää sisältöön
    hyppää pääsisältöön
    avaa valikko
    sulje valikko
    merkitse lukemattomaksi
    avaa alkuperäinen artikkeli
    avaa alkuperäinen
    anna artikkeli lahjaksi
    lahjoita artikkeli
    tallenna myöhemmäksi
    lisää suosikkeihin
    lisää lukulistalle
    kuuntele tämä juttu
    suurenna kuva
    avaa kuva
    koko näyttö
    koko ruutu
    avaa kuvagalleria
    avaa galleria
    katso kaikki kuvat
    näytä kaikki kuvat
    tekstin koko
    suurenna tekstiä
    pienennä tekstiä
    jaa linkedinissä
    jaa x:ssä
    jaa tämä artikkeli
    jaa tämä juttu
    jaa uutinen
    lähetä sähköpostilla
    lähetä ystävälle
    lähetä kaverille
    tulosta juttu
    lataa pdf
    ilmoita asiavirheestä
    korjaa virhe
    lähetä korjaus
    huomasitko virheen
    näytä kommentit
    piilota kommentit
    lue kommentit
    näytä lisää kommentteja
    kommentoi juttua
    kirjoita kommentti
    ota ilmoitukset käyttöön
    seuraa aihetta
    seuraa kirjoittajaa
    sivun alkuun
    palaa ylös
    takaisin etusivulle
    jaa somessa
    jaa sosiaalisessa mediassa
    hyppää reseptiin
    tallenna resepti
    arvostele resepti
    arvioi resepti
    takaisin uutisiin
    takaisin listaukseen
    takaisin blogiin
    merkitse luetuksi
    tarjoa minulle kahvit
    tarjoa kahvi
  `,
  weakButtons: `
    seuraa
    tykkää
    kommentit
    sulje
    valikko
    lisää
    katselukertaa
    lukukertaa
    sytytä kynttilä
    näytä kartta
    osta liput
    näytä kartalla
    ryhdy tilaajaksi
    liity jäseneksi
    tulosta tiedote
    lataa kuvat
    lukulista
    oma lukulista
  `,
  wordsBetweenButtons: `
    ja
  `,
  siteControls: `
    siirry sisältöön
    hyppää sisältöön
    kirjaudu
    kirjaudu sisään
    luo tili
    tilaa
    valikko
    haku
    hae
    etusivu
    tietoa meistä
    ota yhteyttä
    yhteystiedot
    arkisto
    siirry pääsisältöön
    siirry suoraan sisältöön
    hyppää pääsisältöön
    avaa valikko
    sulje valikko
  `,
  legalLinks: `
    tietosuoja
    tietosuojaseloste
    tietosuojakäytäntö
    tietosuojalauseke
    rekisteriseloste
    evästeet
    evästeasetukset
    evästekäytäntö
    evästekäytännöt
    yksityisyysasetukset
    käyttöehdot
    palvelun käyttöehdot
    tilausehdot
    saavutettavuus
    saavutettavuusseloste
    mediatiedot
    mediamyynti
    tietosuoja-asetukset
  `,
  thisPageWords: `
    tämä sivu
    tämän sivun
    tällä sivulla
    tätä sivua
    tämä artikkeli
    tämän artikkelin
  `,
  liveControls: `
    live
    suora
    seuraa
    tärkeimmät
    päivitä
    näytä lisää
    lataa lisää
    vanhemmat viestit
    näytä aiemmat
    näytä vanhemmat viestit
    uusia viestejä
    livesuoraseuranta
    hetki hetkeltä
    juuri nyt
    ota ilmoitukset käyttöön
  `,
  readMoreOnly: `
    lue myös
    lue lisää
    katso myös
    aiheesta lisää
    lisää aiheesta
    kuuntele myös
    luetuimmat
    suosittelemme
    aiheeseen liittyvää
    aiheeseen liittyvät
    lue seuraavaksi
    uusimmat
    lue lisää aiheesta
    muut lukevat
    aiheeseen liittyvät artikkelit
    tilaa tiedotteet
    lue lisää julkaisijalta
    kaikki tiedotteet
    edellinen artikkeli
    seuraava artikkeli
    edellinen uutinen
    seuraava uutinen
    vastaavat työpaikat
    kirjoittajan muut jutut
    samalta kirjoittajalta
    lue lisää mielipidekirjoituksia
    samankaltaisia reseptejä
    lisää reseptejä
    lue myös nämä
    lue nämä seuraavaksi
    lue nyt
    lue koko juttu
    lue koko artikkeli
    lue lisää aiheista
    lisää uutisia
    lisää artikkeleita
    lisää juttuja
    lisää samasta aiheesta
    lisää tästä aiheesta
    muita artikkeleita
    muita juttuja
    muita uutisia
    aiheeseen liittyviä juttuja
    aiheeseen liittyviä artikkeleita
    aiheeseen liittyviä uutisia
    liittyvät artikkelit
    liittyvät jutut
    samasta aiheesta
    samankaltaisia artikkeleita
    samankaltaisia juttuja
    uusimmat uutiset
    uusimmat artikkelit
    uusimmat jutut
    tuoreimmat uutiset
    tuoreimmat jutut
    viimeisimmät uutiset
    viimeisimmät artikkelit
    luetuimmat uutiset
    luetuimmat jutut
    luetuimmat artikkelit
    luetuimmat juuri nyt
    luetuimmat tänään
    kommentoiduimmat
    katsotuimmat
    jaetuimmat
    suosituimmat
    suosituimmat artikkelit
    suosittelemme sinulle
    toimitus suosittelee
    toimituksen valinnat
    toimituksen poiminnat
    saatat pitää myös
    saattaisit pitää myös
    sinua saattaa kiinnostaa
    sinua saattaa kiinnostaa myös
    saatat olla kiinnostunut myös
    sinua voisi kiinnostaa myös
    tätä muut lukevat
    muut lukevat nyt
    tässä jutussa esiintyvät aiheet
    artikkelin aiheet
    jutun aiheet
  `,
  readMoreBeforeSeparator: `
    video
    podcast
    lue
    katso
    kuuntele
    seuraava sivu
    seuraava artikkeli
    edellinen artikkeli
    seuraava juttu
    edellinen juttu
  `,
  sectionLinks: `
    lisää osastolta
  `,
  backLinks: `
    takaisin
    paluu
  `,
  commentWords: `
    kommentti
    kommentit
    kommenttia
    kommentoi
    kirjoita kommentti
    lisää kommentti
    näytä kommentit
    ei kommentteja
    osallistu keskusteluun
    lue kommentit
    kirjaudu sisään kommentoidaksesi
    jätä kommentti
    näytä kaikki kommentit
    keskustelun säännöt
    voit keskustella aiheesta
    keskustele aiheesta
    keskustelu on päättynyt
    kommentointi on suljettu
    kirjaudu kommentoidaksesi
    kirjaudu sisään kirjoittaaksesi kommentin
    kaikki kommentit
  `,
  commentSections: `
    sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty
    sähköpostiosoitettasi ei julkaista
  `,
  commentVerbs: `
    sanoo
    kirjoitti
  `,
  newsletterInvitations: `
    uutiskirje
    uutiskirjeet
    uutiskirjeemme
    tilaa uutiskirje
    tilaa uutiskirjeemme
    liity
    seuraa kanavaamme
    lataa sovelluksemme
    pysy ajan tasalla
    saat
    jo tilaaja
  `,
  newsletterOffers: `
    uutiskirje
    uutiskirjeemme
    uutiskirjeen
    sähköposti
    sähköpostiisi
    kanavaa
    kanavaamme
    sovellus
  `,
  newsletterForm: `
    sähköpostiosoitteesi
    sähköpostiosoite
    sähköpostisi
    anna sähköpostiosoitteesi
    syötä sähköpostiosoitteesi
    tilaamalla
    voit peruuttaa
    voit perua
    peruuta tilaus
    tilaa nyt
    liity listalle
  `,
  inboxEnds: `
    sähköpostiisi
    suoraan sähköpostiisi
  `,
  followInvitations: `
    seuraa meitä
    seuraa minua
    tykkää meistä
    seuraa
    löydät meidät
    löydä meidät
  `,
  unsubscribeLinks: `
    peruuta tilaus
    peru tilaus
    peruuta uutiskirje
    poistu listalta
    poistu postituslistalta
    hallinnoi asetuksia
    muokkaa asetuksia
    peruuta uutiskirjeen tilaus
  `,
  browserLinks: `
    avaa selaimessa
    avaa se selaimessa
    näytä selaimessa
    lue selaimessa
    lue se selaimessa
    katso selaimessa
    avaa viesti selaimessa
    avaa uutiskirje selaimessa
    lue viesti selaimessa
    katso viesti selaimessa
  `,
  mailFootLeads: `
    saat tämän viestin
    sait tämän viestin
    saat tämän uutiskirjeen
    tämä viesti lähetettiin
    saat tämän sähköpostin
    vastaanotat tämän viestin
    vastaanotit tämän viestin
    tämä uutiskirje lähetettiin
    olet saanut tämän
  `,
  platformLines: `
    tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen seuraavaa kommentointikertaa varten
    tallenna nimi, sähköposti ja verkkosivusto tähän selaimeen seuraavaa kommentointikertaa varten
    sivusto käyttää akismet-palvelua roskapostin vähentämiseen…
    lähetetty iphonesta
    lähetetty ipadista
    hanki outlook for ios
    hanki outlook for android
    hanki outlook ios:lle
    lähetetty sähköpostista windowsille
    mitä ajatuksia juttu herätti?…
    mitä ajatuksia artikkeli herätti?…
    mitä mieltä olet?…
    huomasitko virheen?…
    huomasitko jutussa virheen?…
    löysitkö virheen?…
    löysitkö jutusta virheen?…
    anna palautetta jutusta…
    anna palautetta artikkelista…
    mitä pidit jutusta?…
    oliko juttu hyödyllinen?…
    kommentointi edellyttää …
    kommentointi on päättynyt…
    ole ensimmäinen kommentoija…
    onko sinulla juttuvinkki?…
    lähetä uutisvinkki…
    näytä alkuperäinen
    avaa alkuperäinen
    avaa alkuperäinen artikkeli
    katso alkuperäinen
    lähetä tämä viesti eteenpäin
    lähetä kaverille
    välitä tämä viesti
    välitä ystävälle
    juttu on tuotettu automaattisesti…
    teksti on tuotettu automaattisesti…
    juttu jatkuu mainoksen jälkeen
    artikkeli jatkuu mainoksen jälkeen
    tue riippumatonta journalismia…
    tue journalismiamme…
    voit keskustella aiheesta … saakka
    voit keskustella aiheesta … asti
    jaa tämä juttu
    lähetä tämä viesti ystävälle
    välitä tämä viesti ystävälle
    lähetä uutiskirje ystävälle
    avaa selaimessa
    jatkuu sivulla …
    jatkoa sivulta …
  `,
  likeHeadings: `
    tykkää tästä
    tykkää
  `,
  loadingWords: `
    lataa
  `,
  advertisementMarks: `
    mainos
    mainokset
    kaupallinen yhteistyö
    juttu jatkuu mainoksen jälkeen
    artikkeli jatkuu mainoksen jälkeen
    jatkuu mainoksen jälkeen
    mainos juttu jatkuu mainoksen alla
    jatka lukemista
  `,
  affiliateNotices: `
    artikkeli sisältää mainoslinkkejä
    postaus sisältää mainoslinkkejä
    tämä postaus sisältää mainoslinkkejä
    tämä artikkeli sisältää mainoslinkkejä
    juttu sisältää mainoslinkkejä
  `,
  paywallNotices: `
    vain tilaajille
    tilaajille
    tilaajan juttu
    jatka lukemista tilaamalla
    tilaa nyt alkaen
    kokeile kuukausi
  `,
  paywallMatters: `
    …tilaaj…
  `,
  freeArticleNotices: `
    tämä artikkeli on maksuton
    tämä juttu on maksuton
    tämä juttu on kaikille avoin
    luet maksutonta artikkelia
    luet ilmaista artikkelia
    sinulla on … ilmaista artikkelia…
    sinulla on … maksutonta artikkelia…
  `,
  cookieNotices: `
    käytämme evästeitä
    sivusto käyttää evästeitä
    tämä sivusto käyttää
    hyväksy kaikki
    hyväksy evästeet
    hylkää kaikki
    evästeasetukset
    me ja kumppanimme
  `,
  cookieNames: `
    …evästei…
  `,
  cookieMatters: `
    …käyttökokemu…
    …sivust…
  `,
  ageNotices: `
    tämä artikkeli on yli
    tämä juttu on yli
    artikkeli on yli
  `,
  ageUnits: `
    …vuo…
    …kuukau…
    …viik…
    …päiv…
  `,
  rightsNotices: `
    kaikki oikeudet pidätetään
    kopiointi kielletty
    copyright
    tekijänoikeus
  `,
  imprintLabels: `
    toimitus
    toimittanut
    päätoimittaja
    huomasitko virheen
    ilmoita virheestä
    editointi
    lähde
    lähteet
  `,
  contactLabels: `
    lisätietoja
    lisätiedot
    yhteyshenkilö
    yhteystiedot
  `,
  pressContactLabels: `
    mediayhteydet
    lisätietoja medialle
    median yhteydenotot
    yhteydenotot medialle
  `,
  correspondenceLabels: `
    vastaava kirjoittaja
  `,
  issueDeadlines: `
    seuraava lehti ilmestyy
    aineisto seuraavaan lehteen
    aineistopäivä
    seuraavan lehden aineisto
    seuraava numero ilmestyy
    seuraava numero
  `,
  issuePublishers: `
    julkaisija
  `,
  mailSubjectLabels: `
    aihe
  `,
  mailSenderLabels: `
    lähettäjä
  `,
  mailDateLabels: `
    päivämäärä
    lähetetty
  `,
  mailOtherLabels: `
    vastaanottaja
  `,
  mailNotices: `
    tämä sähköposti ja sen liitteet
    tämä viesti ja sen liitteet
    tämä sähköpostiviesti ja sen liitteet
    tämä viesti on luottamuksellinen
    avast-virustorjuntaohjelma on tarkistanut
  `,
  forwardedMarks: `
    välitetty
    välitetty usein
    välitetty monta kertaa
    välitetty useita kertoja
  `,
  replyMarks: `
    vs
  `,
  forwardMarks: `
    vs
  `,
  workspaceLabels: `
    tila
    luonut
    luoja
    viimeksi muokannut
  `,
  editorLabels: `
    huomautus toimitukselle
    huom toimitukselle
    viesti toimitukselle
    taittoon
    huomio taittajalle
  `,
  commentLabels: `
    kommentti
  `,
  manuscriptLines: `
    ei julkaistavaksi
    ei saa julkaista
    jaettu asiakirja
    viimeksi muokattu … sitten
  `,
  voteWords: `
    ääntä
    arvostelua
    arviota
  `,
  neighbourLabels: `
    seuraava
    edellinen
    seuraava artikkeli
    edellinen artikkeli
  `,
};
