import type { Phrases } from './phrases.ts';

/** Indonesian. */
export const id: Phrases = {
  advertisementMarks: `
    iklan
    advertisement
    scroll untuk melanjutkan
    lanjutkan membaca
    baca selengkapnya
    gulir untuk lanjut membaca
    advertorial
    scroll to continue with content
    lanjutkan dengan konten
  `,
  bylineBefore: `
    oleh
    penulis
    reporter
    ditulis oleh
    pewarta
    jurnalis
    wartawan
    laporan
  `,
  creditLabels: `
    foto
    gambar
    fotografer
    ilustrasi
    grafis
    sumber foto
    kredit foto
    infografis
    video
    foto ilustrasi
    dokumentasi
    dok
  `,
  captionLabels: `
    keterangan gambar
  `,
  publishedLabels: `
    diterbitkan
    terbit
    dipublikasikan
    tanggal
    tanggal terbit
    diposting
    dibuat
    tayang
    diterbitkan pada
    dipublikasikan pada
  `,
  updatedLabels: `
    diperbarui
    diperbaharui
    terakhir diperbarui
    pembaruan
    update
    diubah
    diperbarui pada
    pemutakhiran
  `,
  newsletterForm: `
    masukkan email
    masukkan alamat email
    alamat email
    email anda
    dengan mendaftar
    berhenti berlangganan
    daftar sekarang
    langganan sekarang
  `,
  newsletterInvitations: `
    berlangganan
    daftar
    newsletter
    buletin
    dapatkan
    ikuti saluran
    ikuti channel
    gabung
    unduh aplikasi
    ikuti kami
    simak berita pilihan
    simak berita
    ikuti whatsapp channel
    baca berita
  `,
  newsletterGoods: `
    newsletter
    buletin
    email
    saluran
    channel
    whatsapp
    telegram
    aplikasi
    ponsel
    ponselmu
    ponsel anda
  `,
  rightsNotices: `
    hak cipta
    seluruh hak cipta
    dilarang menyalin
    dilarang mengutip
    hak cipta dilindungi
  `,
  commentWords: `
    komentar
    tulis komentar
    lihat komentar
    beri komentar
    kirim komentar
    masuk untuk berkomentar
    tinggalkan komentar
  `,
  imprintLabels: `
    sumber
  `,
  readMoreSure: `
    baca juga
    lihat juga
    baca selengkapnya
    artikel terkait
    berita terkait
    simak juga
    terkait
    tonton juga
    artikel lainnya
    berita lainnya
    terpopuler
    rekomendasi
    pilihan untuk anda
    simak juga video
    halaman selanjutnya
    selanjutnya
    halaman berikutnya
    baca artikel lainnya
    berita sebelumnya
    berita selanjutnya
    artikel sebelumnya
    artikel selanjutnya
  `,
  minuteWords: `
    menit
  `,
  readingWords: `
    waktu baca
    baca
    membaca
    waktu membaca
    lama membaca
  `,
  sectionNames: `
    beranda
    nasional
    daerah
    internasional
    ekonomi
    olahraga
    hiburan
    budaya
    politik
    hukum
    megapolitan
    regional
    opini
    berita
    news
    peristiwa
  `,
  siteControls: `
    langsung ke konten
    lewati ke konten
    masuk
    daftar
    berlangganan
    menu
    cari
    beranda
    tentang kami
    kontak
    arsip
  `,
  shareActions: `
    bagikan
    bagikan artikel
    bagikan ke
    bagikan berita
    salin tautan
    salin link
    tautan disalin
    cetak
    simpan
    simpan artikel
    kirim
    kirim lewat email
    dengarkan
    dengarkan artikel
    komentar
    komentari
    ikuti kami
    share
  `,
  tagLabels: `
    tag
    tagar
    topik
    kata kunci
    label
    kategori
    topik terkait
    tag terkait
  `,
  mailSubjectLabels: `
    subjek
    perihal
  `,
  mailSenderLabels: `
    dari
  `,
  mailDateLabels: `
    tanggal
  `,
  mailOtherLabels: `
    kepada
  `,
  staffBylines: `
    tim redaksi
    redaksi
    tim liputan
  `,
  weakButtons: `
    kali dilihat
    kali dibaca
    dilihat
    dibaca
  `,
  followInvitations: `
    ikuti kami di
    follow kami di
    gabung di
    bergabung di
  `,
  pageWords: `
    halaman
  `,
  roles: `
    wartawan
    jurnalis
    kontributor
    koresponden
    redaksi
    redaktur
  `,
  siteWords: `
    berita
    harian
  `,
  speechVerbs: `
    kata
    ujar
    mengatakan
  `,
  rightsTerms: `
    …hak cipta…
    …dilarang…
  `,
  andWords: `
    dan
  `,
  withWords: '',
  placeWords: '',
  particles: '',
  rareParticles: '',
  jobsBeforeName: '',
  byWords: '',
  byAfterVerb: '',
  clearByWords: '',
  postWords: '',
  sectionLinks: '',
  filedUnder: '',
  taggedWith: '',
  tagLabelsOnPages: '',
  dateJoints: '',
  pageBylines: '',
  postedWords: '',
  aboutWords: '',
  afterNameOnPages: '',
  controlsAfterName: '',
  translatorLabels: '',
  notNames: '',
  datedWords: '',
  dateLabelsOnPages: '',
  authorVerbs: '',
  authorVerbsOnPages: '',
  aboutAuthorHeadings: '',
  sourceLabels: `
    sumber
  `,
  contributorCredits: '',
  relatedLeads: '',
  unsubscribeLinks: '',
  siteAppeals: '',
  embedConsents: '',
  embedConsentWords: '',
  rightsReserved: '',
  rightsAnywhere: '',
  commentNouns: '',
  moderationWords: '',
  lineJoints: '',
  picturePlaces: '',
  regionWords: '',
  issueWords: '',
  numberWords: '',
  replyMarks: '',
  deskWords: '',
  notHeadlines: '',
};
