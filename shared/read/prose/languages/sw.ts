import type { Phrases } from './phrases.ts';

/** Swahili. */
export const sw: Phrases = {
  bylineBefore: `
    imeandikwa na
    mwandishi
    imeandaliwa na
    na mwandishi wetu
    na
  `,
  authorNouns: `
    mwandishi
  `,
  jobLabels: `
    nafasi
  `,
  staffBylines: `
    mwandishi wetu
    waandishi wetu
  `,
  givenNames: `
    neema
    juma
    rehema
    amina
    baraka
    zawadi
    hamisi
    mwanaidi
    khadija
    salma
    fatuma
    asha
    halima
    rajabu
    salum
    mariam
    upendo
    imani
    furaha
    emmanuel
    elizabeth
    wanjiku
    wambui
    otieno
    achieng
    akinyi
    kamau
    mwangi
    njeri
    saidi
    bakari
    abdallah
    hassan
    wanjiru
    atieno
    njoroge
    abdi
    chiku
    daudi
    eliya
    fadhili
    godfrey
    hadija
    hawa
    hassani
    husna
    jabali
    kassim
    kioko
    kiprono
    kipchoge
    lulu
    makena
    malaika
    maimuna
    mariamu
    masika
    mosi
    muthoni
    mutua
    mwajuma
    mwanaisha
    mwende
    nasra
    nafula
    nyambura
    nyokabi
    odhiambo
    ochieng
    omondi
    onyango
    petro
    rashidi
    rajab
    ramadhani
    samweli
    sauda
    selemani
    shabani
    sharifa
    wangari
    waweru
    yohana
    yusufu
    zainabu
    zuberi
    zuhura
    adhiambo
    awino
    chebet
    cherop
    chepkoech
    cheruiyot
    gathoni
    githinji
    jepkosgei
    karanja
    kariuki
    kasongo
    kimani
    kiprotich
    kipchumba
    kipkemboi
    koinange
    makori
    mbugua
    moraa
    mugo
    mumbi
    mutai
    mwikali
    ngugi
    njoki
    nyakio
    okoth
    omari
    sanaipei
    wangui
    wanjala
    waithera
    wairimu
  `,
  roles: `
    mwandishi
    waandishi
    mhariri
    mwanahabari
    shirika
  `,
  aboutAuthorHeadings: `
    kuhusu mwandishi
  `,
  publishedLabels: `
    imechapishwa
    ilichapishwa
    tarehe
  `,
  publishedIn: `
    kwenye
    katika
  `,
  updatedLabels: `
    imesasishwa
    ilisasishwa
    imeboreshwa
  `,
  untilWords: `
    hadi
    hadi tarehe
  `,
  readingMinutes: `
    dakika
  `,
  readingWords: `
    muda wa kusoma
    kusoma
  `,
  creditLabels: `
    picha
    picha na
  `,
  sectionNames: `
    habari
    siasa
    michezo
    burudani
    biashara
    afya
    kimataifa
    makala
    maoni
  `,
  siteWords: `
    habari
    gazeti
    mwananchi
    taifa
  `,
  tagLabels: `
    mada
    lebo
  `,
  speechVerbs: `
    alisema
    walisema
    amesema
    alieleza
    aliongeza
    aliuliza
    alijibu
    ameeleza
  `,
  shareActions: `
    shiriki
    sambaza
    nakili kiungo
    chapisha
    shiriki habari hii
    hifadhi habari
    soma baadaye
    sikiliza habari
    toa maoni
    tazama maoni
    rudi juu
  `,
  legalLinks: `
    sera ya faragha
    faragha
    vigezo na masharti
    masharti ya matumizi
    kanuni na masharti
  `,
  readMoreOnly: `
    soma zaidi
    soma pia
    habari zinazohusiana
    tazama pia
    habari zaidi
    makala zinazohusiana
    habari nyingine
    habari mpya
    habari za hivi karibuni
    zilizosomwa zaidi
    unaweza kupenda
    unaweza pia kupenda
    habari iliyotangulia
    habari inayofuata
  `,
  commentWords: `
    maoni
    toa maoni
  `,
  newsletterInvitations: `
    jisajili
    jiunge nasi
  `,
  newsletterOffers: `
    jarida
    habari mpya
  `,
  newsletterForm: `
    barua pepe yako
    weka barua pepe
  `,
  platformLines: `
    ingia ili kutoa maoni…
    kuwa wa kwanza kutoa maoni…
  `,
  advertisementMarks: `
    tangazo
    matangazo
  `,
  rightsNotices: `
    haki zote zimehifadhiwa
  `,
};
