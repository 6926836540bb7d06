import type { Phrases } from './phrases.ts';

/** Malay. */
export const ms: Phrases = {
  bylineBefore: `
    oleh
    penulis
    wartawan
    ditulis oleh
  `,
  staffBylines: `
    pasukan berita
    meja berita
  `,
  givenNames: `
    adib
    adibah
    afiq
    aishah
    aiman
    aminah
    amirul
    azhar
    azizah
    azlan
    azmi
    badrul
    faiz
    faizal
    faridah
    fatimah
    hakim
    halimah
    hamidah
    hanis
    haslinda
    hazim
    hidayah
    iskandar
    izzat
    jamilah
    kamariah
    khairul
    lokman
    mazlan
    mohd
    muhamad
    nazri
    noraini
    norhayati
    rahim
    rahimah
    ramli
    razak
    rosli
    rosmah
    rozita
    safiah
    salmah
    shahrul
    shamsul
    suhaila
    syafiq
    yusof
    zaiton
    zulkifli
    alia
    aliff
    amirah
    aqilah
    ariffin
    asyraf
    atiqah
    azlina
    azman
    danish
    fazlina
    firdaus
    fauziah
    habibah
    hafizah
    hairul
    hamzah
    hanafi
    hazwan
    izzati
    jamaluddin
    kamarul
    khairunnisa
    latifah
    maimunah
    maslina
    mastura
    muhd
    nabilah
    najib
    norazlina
    norliza
    normah
    nurain
    nurfarah
    nurshahirah
    nurulhuda
    ramlah
    razali
    rohaya
    roslan
    roslina
    rosnah
    salmiah
    samsudin
    sharifah
    shazwan
    suhaimi
    suraya
    syahirah
    syazwan
    syed
    syamsul
    tengku
    zaini
    zaleha
    zamri
    zulaikha
  `,
  andWords: `
    dan
  `,
  roles: `
    wartawan
    pemberita
    penyunting
    editor
    agensi
    koresponden
  `,
  aboutAuthorHeadings: `
    tentang penulis
    mengenai penulis
    profil penulis
  `,
  publishedLabels: `
    diterbitkan
    diterbitkan pada
    tarikh
    disiarkan
  `,
  publishedIn: `
    di
    pada
  `,
  updatedLabels: `
    dikemas kini
    dikemaskini
    kemas kini terakhir
  `,
  untilWords: `
    sehingga
    hingga
    sebelum
  `,
  lifeWords: `
    lahir
    meninggal
  `,
  agoWords: `
    lepas
    yang lalu
  `,
  minutesAgo: `
    minit
  `,
  hoursAgo: `
    jam
  `,
  daysAgo: `
    hari
  `,
  weeksAgo: `
    minggu
  `,
  yesterdayWords: `
    semalam
  `,
  todayWords: `
    hari ini
  `,
  readingMinutes: `
    minit
  `,
  readingWords: `
    masa membaca
    bacaan
    masa bacaan
  `,
  creditLabels: `
    foto
    gambar
    gambar hiasan
    gambar fail
  `,
  sectionNames: `
    berita
    nasional
    dunia
    sukan
    ekonomi
    hiburan
    politik
    utama
    untuk siaran segera
    kenyataan media
  `,
  siteWords: `
    berita
    harian
    utusan
    akhbar
    sinar
  `,
  mastheadNames: `
    kementerian …
    majlis perbandaran …
  `,
  tagLabels: `
    tag
    topik
    kata kunci
  `,
  speechVerbs: `
    kata
    ujar
    berkata
    katanya
    menjelaskan
  `,
  shareActions: `
    kongsi
    kongsikan
    kongsi artikel
    kongsi di facebook
    salin pautan
    cetak
    simpan
    kongsi artikel ini
    pautan disalin
    simpan artikel
    baca kemudian
    dengar artikel
    cetak artikel
    saiz teks
    saiz huruf
    besarkan gambar
    lapor kesilapan
    lihat komen
    tulis komen
    tinggalkan komen
    kembali ke atas
  `,
  legalLinks: `
    dasar privasi
    polisi privasi
    notis privasi
    terma dan syarat
    terma penggunaan
    syarat penggunaan
    penafian
    peta laman
    iklan bersama kami
  `,
  readMoreOnly: `
    baca juga
    baca lagi
    baca seterusnya
    artikel berkaitan
    berita berkaitan
    lihat juga
    berita lain
    artikel lain
    berita terkini
    artikel terkini
    berita popular
    artikel popular
    paling popular
    paling banyak dibaca
    lagi berita
    lihat lagi
    pilihan editor
    mungkin anda juga berminat
    anda mungkin juga meminati
    anda mungkin suka
    jangan lepaskan
    artikel sebelumnya
    artikel seterusnya
  `,
  commentWords: `
    komen
    tulis komen
  `,
  newsletterInvitations: `
    langgan
    langgani
    surat berita
    ikuti kami
    muat turun aplikasi
    sertai saluran
  `,
  newsletterOffers: `
    surat berita
    saluran
    e-mel
    telegram
    whatsapp
    aplikasi
  `,
  newsletterForm: `
    alamat e-mel anda
  `,
  followInvitations: `
    ikuti kami di
  `,
  browserLinks: `
    lihat dalam pelayar
    buka dalam pelayar
  `,
  platformLines: `
    log masuk untuk memberi komen…
  `,
  advertisementMarks: `
    iklan
    artikel bersambung selepas iklan
  `,
  rightsNotices: `
    hak cipta terpelihara
    semua hak terpelihara
    hak cipta
  `,
  sourceLabels: `
    sumber
  `,
  forwardedMarks: `
    dimajukan
    dimajukan banyak kali
  `,
};
