import type { Phrases } from './phrases.ts';

/** Indonesian. */
export const id: Phrases = {
  bylineBefore: `
    oleh
    penulis
    reporter
    ditulis oleh
    pewarta
    jurnalis
    wartawan
    laporan
    diposting oleh
    diposkan oleh
    analisis oleh
    opini oleh
    ulasan oleh
    laporan oleh
    wawancara oleh
    kolom oleh
  `,
  authorNouns: `
    penulis
  `,
  jobLabels: `
    peranan
  `,
  staffBylines: `
    tim redaksi
    redaksi
    tim liputan
  `,
  givenNames: `
    agus
    budi
    dewi
    putri
    siti
    sri
    wayan
    rizky
    agung
    andi
    anisa
    arief
    ayu
    bambang
    bayu
    citra
    dian
    dimas
    dwi
    endang
    fajar
    fitri
    galih
    hadi
    hendra
    indah
    indra
    joko
    kartika
    lestari
    nurul
    rahmat
    ratna
    retno
    rina
    rini
    rizki
    setyo
    slamet
    sulastri
    suryadi
    teguh
    tuti
    wahyu
    wawan
    widya
    wulan
    yanti
    yudi
    yulia
    agustina
    alfian
    andika
    anggi
    anggraini
    annisa
    arya
    aulia
    bagas
    bagus
    bima
    cahyani
    darma
    desy
    diah
    dika
    dinda
    eka
    erlangga
    farhan
    fauzi
    febri
    fikri
    gede
    gita
    gilang
    gusti
    guntur
    handoko
    heri
    hesti
    ika
    inggrit
    irwan
    kadek
    kardi
    ketut
    komang
    kurnia
    laksmi
    lilis
    lukman
    mahendra
    mulyadi
    mutia
    ningsih
    novi
    nuraini
    nyoman
    oki
    pandu
    panji
    pramudya
    puspita
    putu
    rahayu
    rahma
    rangga
    ratih
    reni
    ridwan
    riko
    risma
    rully
    salsabila
    setiawan
    sinta
    siska
    soleh
    sugeng
    suharti
    sukma
    sulistyo
    susanti
    sutrisno
    syahrul
    taufik
    tini
    utami
    vina
    wati
    widodo
    wibowo
    wulandari
    yanto
    yogi
    yohanes
    yosef
    yuda
    yudha
    yuli
    yuliana
    yulianti
    yuni
    zainal
    adhi
    afif
    aisyah
    aji
    andini
    anindya
    anjani
    anwar
    aprilia
    ardiansyah
    ario
    asep
    astri
    astuti
    basuki
    budiman
    cahyo
    candra
    dadang
    danang
    darmawan
    deden
    dedy
    dyah
    endah
    eni
    euis
    fadli
    fahmi
    febriana
    fitra
    fitria
    fitriani
    galuh
    gunawan
    haris
    haryanto
    hendri
    hermawan
    heru
    ibnu
    ikhsan
    indriani
    irawan
    jatmiko
    juwita
    kartini
    krisna
    kurniawan
    larasati
    luh
    maman
    mochamad
    mulyono
    nabila
    nanang
    nining
    nita
    nugroho
    nurhayati
    pratiwi
    purwanto
    rahmawati
    rakhmat
    ratnasari
    rendi
    rendra
    ririn
    rizal
    rizka
    rudy
    rusdi
    samsul
    santi
    santoso
    saputra
    saraswati
    septian
    septiana
    shinta
    sigit
    subagyo
    suharto
    sumarni
    suparman
    supriyadi
    suryani
    susanto
    susilo
    suwandi
    syarif
    titin
    triana
    udin
    umar
    utomo
    wahyuni
    widi
    wijaya
    winda
    wisnu
    yayan
  `,
  andWords: `
    dan
  `,
  roles: `
    wartawan
    jurnalis
    kontributor
    koresponden
    redaksi
    redaktur
    pewarta
    fotografer
    redaktur pelaksana
  `,
  institutionWords: `
    universitas…
    institut…
    fakultas
    politeknik
  `,
  aboutAuthorHeadings: `
    tentang penulis
    profil penulis
    tentang jurnalis
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
  publishedIn: `
    di
    pada
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
  clockJoints: `
    pukul
  `,
  untilWords: `
    sampai
    sampai dengan
    hingga
    paling lambat
  `,
  lifeWords: `
    lahir
    meninggal
    wafat
  `,
  eventLabels: `
    tempat
    lokasi
    pembicara
    narasumber
    tiket
  `,
  exportMarks: `
    diekspor dari daftar bacaan
  `,
  exportWords: `
    diekspor dari
  `,
  agoWords: `
    lalu
    yang lalu
  `,
  otherRelativeTimeWords: `
    sekitar
  `,
  oneWords: `
    sebuah
    satu
  `,
  minutesAgo: `
    menit
  `,
  hoursAgo: `
    jam
  `,
  daysAgo: `
    hari
  `,
  weeksAgo: `
    minggu
    pekan
  `,
  yesterdayWords: `
    kemarin
  `,
  todayWords: `
    hari ini
  `,
  readingMinutes: `
    menit
  `,
  readingWords: `
    waktu baca
    baca
    membaca
    waktu membaca
    lama membaca
  `,
  otherReadingTimeWords: `
    sekitar
  `,
  textCountWords: `
    jumlah kata
    kata
    jumlah karakter
    karakter dengan spasi
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
  pictureAgencies: `
    antara
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
    untuk segera dirilis
    untuk disiarkan segera
    siaran pers
  `,
  siteWords: `
    berita
    harian
  `,
  mastheadNames: `
    desa …
    dinas …
    kabupaten …
    kementerian …
    pemerintah desa …
    pemerintah kota …
  `,
  issueWords: `
    edisi
  `,
  numberWords: `
    nomor
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
  speechVerbs: `
    kata
    ujar
    mengatakan
  `,
  lengthUnits: `
    kata
    karakter
  `,
  pageWords: `
    halaman
  `,
  contentsLabels: `
    daftar isi
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
    tambahkan ke kalender
    lihat terjemahan
    lewati ke konten
    langsung ke konten
    langsung ke isi
    buka menu
    bagikan artikel ini
    bagikan berita ini
    bagikan ke facebook
    bagikan ke whatsapp
    bagikan ke x
    bagikan ke twitter
    bagikan via email
    bagikan lewat
    sebarkan
    kirim ke teman
    salin url
    copy link
    link disalin
    tautan berhasil disalin
    simpan berita
    simpan untuk nanti
    baca nanti
    tambahkan ke favorit
    dengarkan berita
    dengarkan berita ini
    dengarkan artikel ini
    perbesar gambar
    perbesar foto
    klik untuk memperbesar
    layar penuh
    lihat semua foto
    lihat galeri
    ukuran huruf
    ukuran font
    ukuran teks
    perbesar huruf
    perkecil huruf
    cetak artikel
    cetak halaman
    unduh pdf
    laporkan kesalahan
    laporkan salah ketik
    koreksi berita
    lihat komentar
    lihat semua komentar
    tampilkan komentar
    tulis komentar
    beri komentar
    tinggalkan komentar
    tambahkan komentar
    aktifkan notifikasi
    ikuti topik
    ikuti penulis
    kembali ke atas
    kembali ke beranda
    bagikan di media sosial
    lompat ke resep
    cetak resep
    simpan resep
    kembali ke daftar
  `,
  weakButtons: `
    kali dilihat
    kali dibaca
    dilihat
    dibaca
    lihat peta
    beli tiket
  `,
  wordsBetweenButtons: `
    dan
    ke
    di
    melalui
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
    langsung ke isi
    buka menu
  `,
  legalLinks: `
    kebijakan privasi
    privasi
    kebijakan data pribadi
    kebijakan cookie
    syarat dan ketentuan
    syarat & ketentuan
    ketentuan layanan
    ketentuan penggunaan
    ketentuan pengguna
    pedoman media siber
    pedoman pemberitaan media siber
    pedoman siber
    kode etik
    disclaimer
    peta situs
    info iklan
    pasang iklan
    redaksi
    karir
    karier
  `,
  thisPageWords: `
    halaman ini
    artikel ini
    berita ini
  `,
  readMoreOnly: `
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
    artikel lain dari penulis ini
    artikel lainnya dari penulis ini
    berita terkini
    berita terbaru
    berita populer
    berita pilihan
    berita utama
    berita rekomendasi
    artikel terbaru
    artikel populer
    artikel serupa
    artikel rekomendasi
    artikel pilihan
    artikel menarik lainnya
    artikel selengkapnya
    topik terkait
    topik populer
    tag terkait
    video terkait
    video pilihan
    video terpopuler
    lihat selengkapnya
    lihat semua
    lihat lainnya
    baca berita lainnya
    baca berita terkait
    baca artikel selanjutnya
    baca lebih lanjut
    baca pula
    simak pula
    paling populer
    paling banyak dibaca
    paling dicari
    sedang tren
    sedang hangat
    rekomendasi untuk anda
    rekomendasi untukmu
    rekomendasi artikel
    rekomendasi berita
    pilihan editor
    pilihan redaksi
    mungkin anda suka
    anda mungkin suka
    anda mungkin juga suka
    anda mungkin menyukai
    kamu mungkin suka
    mungkin anda tertarik
    jangan lewatkan
    jangan lewatkan ini
    berita selengkapnya
  `,
  relatedLeads: `
    terkini lainnya
  `,
  backLinks: `
    kembali
  `,
  commentWords: `
    komentar
    tulis komentar
    lihat komentar
    beri komentar
    kirim komentar
    masuk untuk berkomentar
    tinggalkan komentar
    tambahkan komentar
  `,
  commentSections: `
    alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai
    alamat email anda tidak akan dipublikasikan
  `,
  commentVerbs: `
    berkata
    mengatakan
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
  newsletterOffers: `
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
  followInvitations: `
    ikuti kami di
    follow kami di
    gabung di
    bergabung di
    ikuti
  `,
  unsubscribeLinks: `
    berhenti berlangganan
  `,
  browserLinks: `
    lihat di browser
    buka di browser
    lihat di peramban
    buka di peramban
  `,
  mailFootLeads: `
    anda menerima email ini
    anda menerima buletin ini
  `,
  platformLines: `
    simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya
    situs ini menggunakan akismet untuk mengurangi spam…
    klik untuk … (membuka di jendela yang baru)
    suka memuat
    dikirim dari iphone saya
    dapatkan update berita pilihan …
    baca berita tanpa iklan. gabung …
    lihat … selengkapnya
    ikuti kami di google news…
    ikuti berita … di google news…
    ikuti … di google news…
    simak berita … di google news…
    baca berita … di google news…
    cek berita … di google news…
    dapatkan update berita …
    dapatkan berita terbaru …
    gabung di grup …
    gabung di channel …
    gabung di saluran …
    bergabung di grup telegram …
    ikuti saluran whatsapp …
    ikuti channel whatsapp …
    login untuk berkomentar…
    silakan login untuk …komentar…
    jadilah yang pertama berkomentar…
    belum ada komentar…
    isi komentar adalah tanggung jawab …
    komentar adalah tanggapan pribadi…
    bagaimana pendapat anda tentang artikel ini?…
    apakah artikel ini membantu?…
    lihat versi asli
    lihat artikel asli
    teruskan ke teman
    scroll to continue with content
    lanjut baca setelah iklan
    artikel berlanjut setelah iklan
    dukung jurnalisme independen…
    url telah disalin
    buka di browser
    buka di peramban
  `,
  likeHeadings: `
    menyukai ini
    suka
  `,
  loadingWords: `
    memuat
  `,
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
  affiliateNotices: `
    artikel ini mengandung tautan afiliasi
  `,
  rightsNotices: `
    hak cipta
    seluruh hak cipta
    dilarang menyalin
    dilarang mengutip
    hak cipta dilindungi
  `,
  rightsTerms: `
    …hak cipta…
    …dilarang…
  `,
  imprintLabels: `
    sumber
  `,
  sourceLabels: `
    sumber
  `,
  pressContactLabels: `
    kontak media
    narahubung media
  `,
  correspondenceLabels: `
    penulis korespondensi
    korespondensi
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
  forwardedMarks: `
    diteruskan
    diteruskan berkali-kali
    sering diteruskan
  `,
  workspaceLabels: `
    status
    dibuat oleh
    terakhir diedit oleh
  `,
  editorLabels: `
    catatan untuk editor
    catatan untuk redaksi
  `,
  commentLabels: `
    komentar
  `,
  manuscriptDates: `
    diterima
    diajukan
    disetujui
    direvisi
  `,
  neighbourLabels: `
    selanjutnya
    sebelumnya
    berikutnya
  `,
};
