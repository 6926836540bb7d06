import type { Phrases } from './phrases.ts';

/** Icelandic. */
export const is: Phrases = {
  bylineBefore: `
    eftir
    höfundur
    texti
    skrifar
    höfundar
    blaðamaður
    pistill eftir
    grein eftir
    viðtal eftir
  `,
  staffBylines: `
    ritstjórn
  `,
  givenNames: `
    aðalheiður
    árni
    arna
    arnar
    arnór
    ásdís
    ásgeir
    atli
    auður
    baldur
    berglind
    bergur
    bergþóra
    birgir
    birkir
    bjarki
    bjarni
    björg
    björgvin
    bryndís
    brynja
    dagný
    dagur
    davíð
    eggert
    egill
    eiríkur
    ellert
    erla
    erlendur
    erna
    eydís
    eyjólfur
    eyþór
    finnur
    friðrik
    gísli
    grétar
    guðbjörg
    guðjón
    guðlaug
    guðmundur
    guðni
    guðný
    gunnhildur
    hafdís
    hafsteinn
    halla
    halldór
    halldóra
    hallgrímur
    harpa
    haukur
    heiða
    heiðar
    helgi
    herdís
    hildur
    hjalti
    hjördís
    hlynur
    hrafn
    hrafnhildur
    hrefna
    hulda
    ingibjörg
    ingólfur
    ingunn
    jónína
    jórunn
    karítas
    kjartan
    kolbrún
    kristinn
    lára
    leifur
    lilja
    logi
    magnea
    oddný
    oddur
    örn
    páll
    pálmi
    pétur
    ragna
    ragnheiður
    rannveig
    rúnar
    sæunn
    sif
    signý
    sigríður
    sigrún
    sigurbjörg
    sigurjón
    sigurlaug
    skúli
    snorri
    snæbjörn
    sóley
    sólrún
    steinar
    steingrímur
    steinunn
    sturla
    sunna
    svanhildur
    svava
    sveinn
    sverrir
    sævar
    trausti
    unnur
    úlfar
    valgerður
    valur
    vigdís
    vilhjálmur
    þórarinn
    þórdís
    þórhallur
    þórunn
    þorbjörg
    þorgeir
    þorsteinn
    þorvaldur
    þráinn
    þröstur
    þuríður
    aðalsteinn
    agnar
    andri
    áslaug
    ásthildur
    baldvin
    bergljót
    brynjar
    brynjólfur
    brynhildur
    erlingur
    eyrún
    eysteinn
    fanney
    finnbogi
    freyr
    freyja
    guðlaugur
    guðríður
    gunnlaugur
    gylfi
    hafþór
    haraldur
    heimir
    hilmar
    hinrik
    hjörleifur
    hjörtur
    hólmfríður
    hörður
    hrönn
    ingi
    ingimar
    jóna
    kolbeinn
    kristbjörg
    kristjana
    kristófer
    lárus
    njáll
    ólafía
    óttar
    pálína
    ragnhildur
    rakel
    reynir
    sigmar
    sigmundur
    sigþór
    sigurbjörn
    sigursteinn
    sigtryggur
    snædís
    soffía
    steinþór
    svandís
    sæmundur
    tinna
    tryggvi
    vala
    valdimar
    valgeir
    vignir
    vilborg
    ýmir
    þórður
    þórey
    þorgerður
    þórhildur
    þórir
    þorkell
    þorlákur
    þorleifur
    þormóður
    þórólfur
    þórkatla
    ævar
    ögmundur
    örvar
    össur
  `,
  andWords: `
    og
  `,
  roles: `
    blaðamaður
    blaðakona
    fréttamaður
    fréttaritari
    ritstjóri
    fréttakona
    fréttastjóri
    ljósmyndari
    pistlahöfundur
    dagskrárgerðarmaður
    dagskrárgerðarkona
  `,
  aboutAuthorHeadings: `
    um höfundinn
    um höfund
  `,
  publishedLabels: `
    birt
    birt þann
    dagsetning
    birtist
    birt kl
    útgefið
  `,
  publishedIn: `
    á
    í
  `,
  updatedLabels: `
    uppfært
    síðast uppfært
    uppfært kl
    síðast breytt
    breytt
  `,
  untilWords: `
    til
    til og með
  `,
  lifeWords: `
    fæddur
    fædd
    dáinn
    dáin
  `,
  agoWords: `
    síðan
    fyrir
  `,
  minutesAgo: `
    mínútum
  `,
  hoursAgo: `
    klukkustundum
    klst
  `,
  daysAgo: `
    dögum
  `,
  weeksAgo: `
    vikum
  `,
  yesterdayWords: `
    í gær
  `,
  todayWords: `
    í dag
  `,
  readingMinutes: `
    mínútur
    mínúta
    mín
    mínútna
  `,
  readingWords: `
    lestrartími
    lestur
    lesa
  `,
  textCountWords: `
    orð
    fjöldi orða
  `,
  creditLabels: `
    mynd
    ljósmynd
    ljósmyndari
    mynd af
    myndir
    ljósmyndir
    myndband
  `,
  sectionNames: `
    fréttir
    innlent
    erlent
    menning
    íþróttir
    skoðun
    viðskipti
    lífið
    til birtingar strax
    fréttatilkynning
  `,
  siteWords: `
    fréttir
    morgunblaðið
    fréttablaðið
    blaðið
  `,
  mastheadNames: `
    sveitarfélagið …
    … bæjarfélag
    …blaðið
  `,
  tagLabels: `
    efnisorð
    merki
    lykilorð
    flokkar
  `,
  speechVerbs: `
    sagði
    segir
  `,
  shareActions: `
    deila
    deila á facebook
    deila frétt
    deildu
    afrita tengil
    afrita hlekk
    prenta
    vista
    hlusta
    senda
    setja bókamerki
    fara í efni
    deila grein
    afrita slóð
    prenta út
    vista grein
    hlusta á grein
    hlusta á frétt
    senda á vin
    tilkynna villu
    skrifa athugasemd
    efst á síðu
    aftur efst
    prenta uppskrift
    til baka í yfirlit
  `,
  legalLinks: `
    persónuvernd
    persónuverndarstefna
    vafrakökur
    skilmálar
    notendaskilmálar
    auglýsingar
  `,
  readMoreOnly: `
    lesa meira
    lestu einnig
    sjá einnig
    lestu meira
    lesið einnig
    tengdar fréttir
    meira um
    lesa nánar
    sjá meira
    mest lesið
    tengdar greinar
    tengt efni
    mest lesið í vikunni
    nýjustu fréttir
    fleiri fréttir
    fleira áhugavert
    ekki missa af
    næsta grein
    fyrri grein
  `,
  backLinks: `
    til baka
  `,
  commentWords: `
    athugasemd
    athugasemdir
    ummæli
    skrifa athugasemd
  `,
  newsletterInvitations: `
    áskrift
    fréttabréf
    skráðu þig
    gerast áskrifandi
    skráðu þig á póstlista
  `,
  newsletterOffers: `
    fréttabréf
  `,
  newsletterForm: `
    netfang
    netfangið þitt
  `,
  browserLinks: `
    skoða í vafra
    opna í vafra
  `,
  platformLines: `
    ábendingar …@…
    hefur þú ábendingu?…
    sendu okkur ábendingu…
    sjá frumrit
    senda áfram á vin
  `,
  advertisementMarks: `
    auglýsing
    auglýsingar
    kynning
  `,
  rightsNotices: `
    allur réttur áskilinn
  `,
  issueDeadlines: `
    skilafrestur efnis
    næsta blað
  `,
};
