import type { Phrases } from './phrases.ts';

/** Uzbek. */
export const uz: Phrases = {
  bylineBefore: `
    muallif
    muallifi
    matn
  `,
  bylineWithColon: `
    muxbir
    jurnalist
  `,
  authorNouns: `
    muallif
  `,
  jobLabels: `
    lavozimi
  `,
  staffBylines: `
    tahririyat
  `,
  givenNames: `
    abdulla
    akmal
    alisher
    anvar
    aziza
    baxtiyor
    botir
    dilfuza
    dilnoza
    dilshod
    farrux
    feruza
    gulchehra
    gulnora
    husniya
    ilhom
    iroda
    jamshid
    javohir
    kamola
    komila
    madina
    malika
    mansur
    muhabbat
    muzaffar
    nargiza
    nigora
    nilufar
    nodir
    nodira
    olim
    otabek
    oybek
    ozoda
    qodir
    ra'no
    ravshan
    rustam
    sanjar
    sardor
    saida
    shahlo
    shavkat
    sherzod
    shoira
    sitora
    ulug'bek
    umida
    umid
    xurshid
    yulduz
    zafar
    zebo
    zilola
    zulfiya
    abror
    asliddin
    azizbek
    bahodir
    barno
    bobur
    dilbar
    dildora
    dilmurod
    doniyor
    elyor
    farhod
    fotima
    gavhar
    gulnoza
    hulkar
    husan
    ibrohim
    jahongir
    jasur
    komil
    lobar
    mahliyo
    mavluda
    maftuna
    mohira
    munira
    muxlisa
    nasiba
    nozima
    odil
    sevara
    shahnoza
    shohida
    shuhrat
    surayyo
    tohir
    ulugbek
    xurshida
    zarina
    ziyoda
    zuhra
  `,
  roles: `
    muxbir
    muxbiri
    jurnalist
    muharrir
    muharriri
    agentlik
    agentligi
  `,
  aboutAuthorHeadings: `
    muallif haqida
  `,
  publishedLabels: `
    chop etilgan
    e'lon qilingan
    sana
    e'lon qilindi
    chop etildi
  `,
  updatedLabels: `
    yangilangan
    yangilandi
  `,
  agoWords: `
    oldin
  `,
  minutesAgo: `
    daqiqa
  `,
  hoursAgo: `
    soat
  `,
  daysAgo: `
    kun
  `,
  yesterdayWords: `
    kecha
  `,
  todayWords: `
    bugun
  `,
  readingMinutes: `
    daqiqa
  `,
  readingWords: `
    o'qish vaqti
    o'qish
  `,
  creditLabels: `
    foto
    surat
    rasm
  `,
  sectionNames: `
    yangiliklar
    jamiyat
    siyosat
    iqtisodiyot
    sport
    madaniyat
    jahon
    dunyo
    o'zbekiston
  `,
  siteWords: `
    xabarlari
    xabarlar
    gazeta
    gazetasi
    yangiliklari
  `,
  tagLabels: `
    teglar
    teg
    mavzular
  `,
  speechVerbs: `
    dedi
    deydi
    aytdi
    bildirdi
    yozdi
    ta’kidladi
  `,
  shareActions: `
    ulashish
    ulashing
    havolani nusxalash
    do'stlarga ulashing
    saqlash
    chop etish
  `,
  legalLinks: `
    maxfiylik siyosati
    maxfiylik
    foydalanish shartlari
    foydalanish qoidalari
  `,
  readMoreOnly: `
    shuningdek o'qing
    yana o'qing
    mavzuga oid
    batafsil o'qing
    o'xshash xabarlar
    mavzuga doir
    boshqa xabarlar
    boshqa yangiliklar
    so'nggi yangiliklar
    so'nggi xabarlar
    ko'p o'qilgan
    eng ko'p o'qilgan
    tavsiya etamiz
    tavsiya qilamiz
    oldingi xabar
    keyingi xabar
  `,
  commentWords: `
    izoh
    izohlar
    izoh qoldiring
    fikrlar
  `,
  newsletterInvitations: `
    obuna bo'ling
    kanalimizga obuna bo'ling
  `,
  newsletterOffers: `
    axborotnoma
    yangiliklar
  `,
  newsletterForm: `
    elektron pochtangiz
  `,
  advertisementMarks: `
    reklama
  `,
  rightsNotices: `
    barcha huquqlar himoyalangan
  `,
};
