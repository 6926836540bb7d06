import type { Phrases } from './phrases.ts';

/** Latvian. */
export const lv: Phrases = {
  bylineBefore: `
    autors
    autore
    autori
    raksta
    teksts
    sagatavoja
    žurnālists
    žurnāliste
  `,
  staffBylines: `
    redakcija
    leta
  `,
  givenNames: `
    aigars
    aija
    ainars
    aivars
    alvis
    anda
    anete
    antra
    arnis
    arturs
    artis
    arvis
    asnate
    baiba
    biruta
    daiga
    dagnija
    didzis
    dzintars
    dzintra
    edgars
    egils
    elita
    emīls
    ēriks
    evija
    gatis
    gints
    guna
    guntars
    guntis
    gunta
    gundega
    gunārs
    igors
    ieva
    ikars
    imants
    ināra
    inese
    inguna
    inta
    ivars
    jurģis
    juris
    kaspars
    kārlis
    kristaps
    kristīne
    krišjānis
    kristiāns
    lāsma
    lauma
    lauris
    lelde
    lība
    līga
    ligita
    linards
    lolita
    madara
    mairita
    mārīte
    mārtiņš
    matīss
    mārcis
    miķelis
    modris
    normunds
    oskars
    pēteris
    raimonds
    raivis
    renārs
    ringolds
    rihards
    roberts
    rolands
    sandis
    sanita
    santa
    sintija
    sigita
    skaidrīte
    solveiga
    tālis
    toms
    uldis
    vija
    viesturs
    vilis
    vineta
    vizma
    zane
    zigmārs
    zinta
    agris
    aiga
    aldis
    alise
    dace
    dainis
    daniels
    egita
    endija
    gundars
    haralds
    helmuts
    ilga
    ilgvars
    ingus
    ints
    jēkabs
    jūlija
    liene
    liega
    lienīte
    maruta
    mareks
    mikus
    miks
    olafs
    pauls
    reinis
    rudīte
    sarmīte
    solvita
    uģis
    valdis
    vēsma
    zigurds
    ziedonis
    žanis
  `,
  roles: `
    žurnālists
    žurnāliste
    korespondents
    korespondente
    redaktors
    redaktore
    redakcija
    aģentūra
    reportieris
    reportiere
    komentētājs
    komentētāja
    apskatnieks
    apskatniece
    fotogrāfs
  `,
  aboutAuthorHeadings: `
    par autoru
    par autori
    par autoriem
  `,
  publishedLabels: `
    publicēts
    publicēta
    datums
    publicēšanas datums
  `,
  updatedLabels: `
    atjaunots
    atjaunināts
    pēdējās izmaiņas
    labots
  `,
  clockJoints: `
    plkst
  `,
  untilWords: `
    līdz
  `,
  lifeWords: `
    dzimis
    dzimusi
    mirusi
  `,
  agoWords: `
    pirms
  `,
  minutesAgo: `
    minūtes
    minūtēm
  `,
  hoursAgo: `
    stundām
    stundas
    stundu
  `,
  daysAgo: `
    dienām
    dienas
  `,
  weeksAgo: `
    nedēļām
    nedēļas
  `,
  yesterdayWords: `
    vakar
  `,
  todayWords: `
    šodien
  `,
  readingMinutes: `
    minūte
    minūtes
    min
  `,
  readingWords: `
    lasīšanas laiks
    lasīšanai
    lasāms
  `,
  textCountWords: `
    vārdi
    vārdu skaits
    rakstzīmes ar atstarpēm
  `,
  creditLabels: `
    foto
    attēls
    fotogrāfija
    video
    ilustrācija
    ekrānšāviņš
  `,
  sectionNames: `
    ziņas
    latvijā
    pasaulē
    bizness
    kultūra
    sports
    viedokļi
    zinātne
    veselība
    tūlītējai publicēšanai
    preses relīze
  `,
  siteWords: `
    ziņas
    avīze
    laikraksts
  `,
  mastheadNames: `
    … novads
    … pašvaldība
    … avīze
  `,
  issueWords: `
    numurs
  `,
  numberWords: `
    nr
  `,
  breadcrumbLabels: `
    jūs atrodaties šeit
  `,
  tagLabels: `
    atslēgvārdi
    tēmas
    birkas
    tagi
  `,
  speechVerbs: `
    teica
    sacīja
    norādīja
    pastāstīja
    uzsvēra
  `,
  pageWords: `
    lapa
  `,
  shareActions: `
    dalīties
    dalies
    dalīties facebook
    padalies
    kopēt saiti
    drukāt
    izdrukāt
    saglabāt
    klausīties
    komentēt
    dalīties ar rakstu
    saite nokopēta
    saglabāt rakstu
    lasīt vēlāk
    pievienot izlasei
    klausīties rakstu
    klausies rakstu
    palielināt attēlu
    teksta izmērs
    burtu izmērs
    nosūtīt draugam
    ziņot par kļūdu
    atradi kļūdu
    skatīt komentārus
    rādīt komentārus
    lasīt komentārus
    pievienot komentāru
    ieslēgt paziņojumus
    atpakaļ uz augšu
  `,
  legalLinks: `
    privātuma politika
    privātums
    personas datu apstrāde
    datu aizsardzība
    sīkdatnes
    sīkdatņu politika
    sīkdatņu iestatījumi
    lietošanas noteikumi
    lietošanas noteikumi un privātuma politika
    noteikumi
    piekļūstamības paziņojums
    reklāma
  `,
  readMoreOnly: `
    lasi arī
    lasiet arī
    lasi vēl
    lasiet vēl
    lasīt vairāk
    lasi vairāk
    saistītie raksti
    skaties arī
    par šo tēmu
    lasītākie
    vairāk par tēmu
    lasīt tālāk
    skatīt arī
    saistītās ziņas
    saistītās tēmas
    saistītais saturs
    līdzīgi raksti
    līdzīgas ziņas
    citi raksti
    citas ziņas
    vairāk ziņu
    vēl ziņas
    jaunākās ziņas
    jaunākie raksti
    pēdējās ziņas
    lasītākie raksti
    populārākie raksti
    komentētākie
    iesakām izlasīt
    redakcija iesaka
    redaktora izvēle
    tevi varētu interesēt
    jūs varētu interesēt
    iespējams, jūs interesēs
    varētu interesēt
    nepalaid garām
    iepriekšējais raksts
    nākamais raksts
    iepriekšējā ziņa
    nākamā ziņa
  `,
  backLinks: `
    atpakaļ
  `,
  commentWords: `
    komentārs
    komentāri
    komentāru
    komentēt
    pievienot komentāru
  `,
  newsletterInvitations: `
    pieraksties
    piesakies
    piesakies jaunumiem
    jaunumu vēstule
    abonē
    abonēt
    seko mums
    sekojiet mums
  `,
  newsletterOffers: `
    jaunumiem
    vēstule
    e-pasts
    e-pastā
    kanālam
  `,
  newsletterForm: `
    tavs e-pasts
    e-pasta adrese
    ievadi e-pastu
  `,
  followInvitations: `
    seko mums
    sekojiet mums
  `,
  unsubscribeLinks: `
    atteikties
  `,
  browserLinks: `
    skatīt pārlūkā
    atvērt pārlūkā
  `,
  platformLines: `
    lai komentētu, …
    lai pievienotu komentāru, …
    pamanīji kļūdu?…
    atradi kļūdu?…
    esi pirmais, kas …komentē…
    skatīt oriģinālu
    pārsūtīt draugam
  `,
  advertisementMarks: `
    reklāma
    raksts turpinās pēc reklāmas
  `,
  paywallNotices: `
    tikai abonentiem
  `,
  rightsNotices: `
    visas tiesības aizsargātas
    pārpublicēšana
  `,
  imprintLabels: `
    avots
  `,
  mailSubjectLabels: `
    temats
    tēma
  `,
  mailSenderLabels: `
    no
    sūtītājs
  `,
  mailDateLabels: `
    datums
    nosūtīts
  `,
  mailOtherLabels: `
    kam
  `,
  forwardedMarks: `
    pārsūtīta
    pārsūtīta daudzas reizes
  `,
};
