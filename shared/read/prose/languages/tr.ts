import type { Phrases } from './phrases.ts';

/** Turkish. */
export const tr: Phrases = {
  bylineBefore: `
    haber
    yazan
    yazar
    yazı
    hazırlayan
    muhabir
    haberi yazan
    haber muhabiri
    kaleme alan
    röportaj
    derleyen
    yazarı
    canlı anlatım
    gönderen
    yayınlayan
    ekleyen
  `,
  bylineWithColon: `
    gönderen
  `,
  authorNouns: `
    yazan
    yazar
  `,
  jobLabels: `
    unvan
  `,
  bylineAfter: `
    yazdı
    bildiriyor
    muhabiri
  `,
  pageBylines: `
    yazan
  `,
  staffBylines: `
    haber merkezi
    dış haberler servisi
    aa
    dha
    iha
    haber haber merkezi
  `,
  givenNames: `
    ahmet
    ali
    aslı
    ayhan
    ayşe
    aylin
    aytaç
    barış
    berk
    burak
    burcu
    bülent
    can
    cem
    cemal
    cengiz
    deniz
    ebru
    ece
    elif
    emine
    emre
    erdem
    erhan
    esra
    fatih
    fatma
    fırat
    gamze
    gizem
    gökhan
    gül
    güler
    hakan
    halil
    hande
    hasan
    hatice
    hülya
    hüseyin
    ibrahim
    ilhan
    ismail
    kadir
    kazım
    kemal
    kerem
    levent
    mehmet
    melis
    meral
    merve
    mert
    metin
    murat
    mustafa
    nihal
    nihat
    nur
    nuri
    oğuz
    okan
    onur
    orhan
    osman
    ömer
    özge
    özgür
    özlem
    pınar
    ramazan
    recep
    selim
    selin
    sema
    serdar
    serkan
    sevgi
    sibel
    sinan
    süleyman
    tolga
    tuğba
    tuncay
    turgut
    ufuk
    umut
    volkan
    yasemin
    yavuz
    yılmaz
    yusuf
    zehra
    zeynep
    adem
    alev
    alper
    arda
    arzu
    ayşegül
    ayten
    aziz
    banu
    başak
    bekir
    belgin
    berna
    beste
    betül
    beyza
    bilge
    birsen
    buket
    büşra
    canan
    cemil
    cenk
    ceren
    ceyda
    cihan
    çağla
    çağrı
    çiğdem
    damla
    demet
    derya
    didem
    dilara
    dilek
    doğukan
    duygu
    ecem
    eda
    efe
    ekrem
    elçin
    emel
    emin
    engin
    enis
    ercan
    erdal
    erkan
    erol
    ersin
    ertuğrul
    esen
    esin
    eylem
    ezgi
    fadime
    fahri
    faruk
    ferhat
    feride
    feyza
    figen
    fikret
    filiz
    fulya
    funda
    füsun
    gökçe
    gonca
    gönül
    gülay
    gülden
    gülşen
    gülsüm
    gürkan
    güven
    hale
    haluk
    haydar
    hikmet
    ilkay
    ilker
    irem
    irfan
    ismet
    kaan
    kenan
    koray
    korkut
    kübra
    kürşat
    lale
    leyla
    mahmut
    melih
    meltem
    mesut
    muhammet
    mukadder
    musa
    mutlu
    müge
    müjde
    nalan
    nazan
    nazlı
    necati
    nermin
    neslihan
    neşe
    nevin
    nilgün
    nilüfer
    nuray
    nurcan
    nurten
    oktay
    oya
    ozan
    önder
    pelin
    rana
    refik
    remzi
    rıza
    saadet
    sadık
    sait
    salih
    sedat
    seda
    selçuk
    selma
    semih
    semra
    serap
    sercan
    sevda
    sevil
    sevim
    sezen
    sezgin
    sinem
    songül
    suna
    şebnem
    şenol
    şerife
    şule
    tamer
    taner
    tarık
    tayfun
    tuba
    tufan
    tuğçe
    tülay
    tülin
    turan
    uğur
    ümit
    veli
    yakup
    yaşar
    yasin
    yelda
    yeliz
    yiğit
    yonca
    yunus
    zafer
    zekeriya
    zuhal
    abidin
    altan
    armağan
    asuman
    aslıhan
    asude
    atakan
    atilla
    aydan
    aydın
    aykut
    ayla
    baha
    bahadır
    behçet
    belma
    bengü
    berat
    binnur
    birgül
    burhan
    candan
    cansu
    celal
    celil
    cevdet
    coşkun
    dilan
    edip
    elvan
    emrah
    enver
    eren
    ertan
    faik
    ferit
    fevzi
    firuze
    galip
    görkem
    gülbahar
    gülcan
    gülizar
    gülten
    günay
    güzide
    hadiye
    haldun
    halide
    halim
    halit
    handan
    harun
    hayriye
    hicran
    hüma
    hümeyra
    hüsnü
    jülide
    kadriye
    kayhan
    kerim
    latife
    leman
    lütfi
    macit
    makbule
    melike
    memduh
    merih
    meryem
    metehan
    mihriban
    mithat
    muammer
    muazzez
    mualla
    muhsin
    münevver
    mümtaz
    müjgan
    müzeyyen
    nadide
    nagehan
    naime
    namık
    nebahat
    necdet
    necla
    necmi
    nejat
    nesrin
    nevzat
    nezahat
    nilay
    nurdan
    nurettin
    nurgül
    nurhan
    nurşen
    oğuzhan
    olcay
    orkun
    oytun
    özcan
    öznur
    pakize
    pervin
    rafet
    rahmi
    rehan
    reşat
    reyhan
    rıdvan
    rıfat
    rukiye
    sabahat
    sabri
    sacide
    sadiye
    saffet
    sakine
    saniye
    selcan
    selda
    semiha
    senem
    serdal
    serhat
    serpil
    seyfi
    sezai
    sıdıka
    suzan
    süheyla
    şaban
    şehnaz
    şenay
    şener
    şengül
    şermin
    şevket
    şeyda
    şeyma
    şirin
    şükran
    şükrü
    tansu
    taylan
    tezcan
    turgay
    türkan
    umay
    ümran
    vahide
    vedat
    vildan
    yalçın
    yeşim
    yurdagül
    zeki
    zerrin
    zeynel
    zübeyde
    adile
    ahu
    alara
    aleyna
    alican
    alperen
    ataberk
    ayberk
    ayça
    ayfer
    aygül
    ayşen
    ayşenur
    aysun
    aytekin
    batuhan
    begüm
    berfin
    berkay
    berrin
    birol
    buğra
    burçin
    buse
    caner
    cemile
    cüneyt
    çağan
    çağatay
    çağlar
    defne
    dursun
    erdinç
    ergin
    ergün
    ersan
    eslem
    esma
    ferda
    feridun
    fuat
    furkan
    gözde
    gülben
    gülhan
    gülnur
    gülşah
    halis
    hamdi
    hayri
    hazal
    işıl
    iclal
    idil
    ihsan
    ilayda
    ilknur
    isa
    iskender
    izzet
    jale
    kağan
    kıvanç
    korhan
    latif
    mahsun
    melda
    mevlüt
    muhittin
    muzaffer
    mürsel
    müslüm
    nedim
    neriman
    nihan
    nuriye
    nursel
    orçun
    özkan
    perihan
    raşit
    ruhi
    rüştü
    sabahattin
    saliha
    samet
    sancar
    selahattin
    serhan
    sertaç
    sevcan
    seyhan
    sezer
    suat
    sude
    sümeyye
    şefik
    taha
    tahsin
    talat
    tanju
    tarkan
    tekin
    teoman
    tevfik
    tuğrul
    tuncer
    turhan
    utku
    ümmühan
    ünal
    vahit
    veysel
    yağız
    yücel
    zekiye
    züleyha
  `,
  andWords: `
    ve
  `,
  roles: `
    muhabir
    …ajansı…
    muhabiri
    muhabirleri
    editör
    editörü
    gazeteci
    köşe yazarı
    foto muhabiri
    haber müdürü
    genel yayın yönetmeni
    yazı işleri müdürü
  `,
  jobs: `
    genel müdür
    müdür
    başkan
    başkanı
    profesör
    müdürü
  `,
  institutionWords: `
    üniversite…
    enstitü…
  `,
  aboutAuthorHeadings: `
    yazar hakkında
    yazarın hakkında
    yazar kimdir
    haberi yazan
  `,
  publishedLabels: `
    yayınlanma
    yayınlanma tarihi
    yayın tarihi
    yayınlandı
    yayımlanma
    yayımlanma tarihi
    yayımlandı
    giriş
    giriş tarihi
    tarih
    oluşturulma
    oluşturulma tarihi
    yayınlanma zamanı
    eklenme
    eklenme tarihi
    ilk yayın
  `,
  updatedLabels: `
    güncelleme
    güncelleme tarihi
    güncellenme
    güncellenme tarihi
    güncellendi
    son güncelleme
    son güncelleme tarihi
    son güncellenme
    düzenlenme
    güncelleme zamanı
    değiştirilme
  `,
  clockJoints: `
    zaman
  `,
  untilWordsAfter: `
    tarihine kadar
    kadar
    e kadar
    a kadar
    ye kadar
    ya kadar
  `,
  lifeWords: `
    doğumlu
    doğdu
    öldü
  `,
  eventLabels: `
    yer
    nerede
    konuşmacı
    konuşmacılar
    giriş
    giriş ücreti
    biletler
    etkinlik yeri
  `,
  savedLabels: `
    kaydedildi
    indirildi
    yazdırıldı
    erişim tarihi
    eklendi
  `,
  exportMarks: `
    okuma listesinden dışa aktarıldı
    okuma listemden dışa aktarıldı
  `,
  exportWords: `
    dan dışa aktarıldı
    den dışa aktarıldı
    ile kaydedildi
    ile paylaşıldı
  `,
  agoWords: `
    önce
  `,
  otherRelativeTimeWords: `
    yaklaşık
  `,
  oneWords: `
    bir
  `,
  minutesAgo: `
    dakika
    dk
  `,
  hoursAgo: `
    saat
    sa
  `,
  daysAgo: `
    gün
  `,
  weeksAgo: `
    hafta
  `,
  yesterdayWords: `
    dün
  `,
  todayWords: `
    bugün
  `,
  readingMinutes: `
    dakika
    dakikalık
    dk
  `,
  readingWords: `
    okuma süresi
    okuma
    okunma süresi
    okunur
    ortalama okuma süresi
    da okunur
    okumalık
  `,
  otherReadingTimeWords: `
    yaklaşık
    ortalama
  `,
  textCountWords: `
    kelime
    kelime sayısı
    sözcük
    sözcük sayısı
    boşluklu karakter
    boşluklu karakter sayısı
    karakter sayısı
    vuruş
    alıntılar
    vurgular
    notlar
    atıf sayısı
  `,
  creditLabels: `
    fotoğraf
    fotoğraflar
    foto
    görsel
    görseller
    fotoğrafçı
    fotoğrafı çeken
    illüstrasyon
    grafik
    video
    arşiv
    kaynak fotoğraf
    kamera
    resim
  `,
  captionLabels: `
    fotoğraf altı yazısı
  `,
  pictureAgencies: `
    anadolu
    aa
    dha
    iha
  `,
  newsAgencies: `
    aa
  `,
  sectionNames: `
    gündem
    dünya
    ekonomi
    spor
    kültür
    kültür sanat
    siyaset
    politika
    yaşam
    sağlık
    bilim
    eğitim
    teknoloji
    yerel
    yazarlar
    röportaj
    son dakika
    özel haber
    magazin
    güncel
    haberler
    ana sayfa
    anasayfa
    türkiye
    manşet
    hemen yayınlanmak üzere
    derhal yayınlanmak üzere
    basın bülteni
    vefat ilanları
    sinema
    kitap
    edebiyat
    müzik
    tiyatro
    televizyon
    sanat
    seyahat
    yemek
  `,
  siteWords: `
    gazetesi
    postası
    haber
    haberleri
  `,
  mastheadNames: `
    … belediyesi
    … derneği
    … gazetesi
    … kaymakamlığı
    … muhtarlığı
    … valiliği
    … vakfı
  `,
  issueWords: `
    sayı
  `,
  breadcrumbLabels: `
    buradasınız
    şu an buradasınız
    şu anda buradasınız
  `,
  tagLabels: `
    etiketler
    etiket
    anahtar kelimeler
    konular
    kategoriler
    ilgili konular
    kategori
  `,
  speechVerbs: `
    dedi
    söyledi
    sordu
  `,
  lengthUnits: `
    kelime
    karakter
    vuruş
  `,
  pageWords: `
    sayfa
  `,
  contentsLabels: `
    içindekiler
  `,
  shareActions: `
    paylaş
    paylaşın
    haberi paylaş
    haberi paylaşın
    facebookta paylaş
    bağlantıyı kopyala
    linki kopyala
    bağlantı kopyalandı
    link kopyalandı
    yazdır
    haberi yazdır
    kaydet
    haberi kaydet
    e-posta gönder
    e-posta ile gönder
    arkadaşına gönder
    haberi dinle
    dinle
    tweetle
    tweet at
    bizi takip edin
    takip et
    yorum yap
    yorum yaz
    abone ol
    yazı boyutu
    yukarı çık
    e-posta
    da paylaş
    ta paylaş
    te paylaş
    de paylaş
    sesli dinle
    favorilere ekle
    google news'te takip et
    yazı boyutunu büyüt
    hata bildir
    haberin devamı için tıklayın
    haberin devamı için tıklayınız
    devamı için tıklayın
    a a
    tarife git
    tarifi yazdır
    yeni pencerede açılır
    pencereyi kapat
    sayfayı yazdır
    iphone'umdan gönderildi
    takvime ekle
    çevirisini gör
    çeviriyi gör
    içeriğe geç
    ana içeriğe geç
    ana içeriğe atla
    içeriğe atla
    menüyü aç
    haberi kaydedin
    yazıyı paylaş
    yazıyı kaydet
    yazıyı dinle
    makaleyi dinle
    makaleyi paylaş
    haberi sesli dinle
    bu haberi dinle
    haberi dinleyin
    daha sonra oku
    sonra oku
    okuma listesine ekle
    favorilerime ekle
    resmi büyüt
    fotoğrafı büyüt
    görseli büyüt
    tam ekran
    galeriyi aç
    galeriyi gör
    tüm fotoğraflar
    tüm fotoğrafları gör
    yazı boyutunu küçült
    metin boyutu
    facebook'ta paylaş
    x'te paylaş
    x'de paylaş
    twitter'da paylaş
    whatsapp'ta paylaş
    linkedin'de paylaş
    e-posta ile paylaş
    bu haberi paylaş
    bu yazıyı paylaş
    bu içeriği paylaş
    şurada paylaş
    e-postayla gönder
    arkadaşına öner
    bağlantı adresini kopyala
    link'i kopyala
    url'yi kopyala
    haberin linkini kopyala
    yazdır bu haberi
    pdf indir
    pdf olarak indir
    hata bildirin
    haberde hata var
    yorumları göster
    yorumları gizle
    yorumları gör
    yorumları oku
    tüm yorumlar
    tüm yorumları gör
    yorumlarınızı bizimle paylaşın
    yorumunuzu yazın
    yorum yapın
    yorum ekle
    bildirimleri aç
    konuyu takip et
    yazarı takip et
    başa dön
    yukarı dön
    sayfa başına dön
    sayfanın başına dön
    anasayfaya dön
    ana sayfaya dön
    sosyal medyada paylaş
    tarife atla
    tarifi kaydet
    tarifi puanla
    bu tarifi oyla
    haberlere dön
    listeye dön
    bana bir kahve ısmarla
    kahve ısmarla
  `,
  weakButtons: `
    beğen
    yorumlar
    kapat
    menü
    daha fazla
    google news
    google news'te abone ol
    okunma
    görüntülenme
    kez okundu
    görüntüleme
    haritada göster
    bilet al
    haritayı göster
    premium ol
    tarif defterime ekle
    görselleri indir
    okuma listesi
  `,
  shareNetworks: `
    facebook'ta
    twitter'da
    whatsapp'ta
  `,
  wordsBetweenButtons: `
    ve
    ile
    da
    de
  `,
  siteControls: `
    içeriğe geç
    ana içeriğe geç
    giriş yap
    giriş
    üye ol
    kayıt ol
    abone ol
    menü
    ara
    arama
    ana sayfa
    anasayfa
    hakkımızda
    iletişim
    arşiv
    ana içeriğe atla
    içeriğe atla
    menüyü aç
  `,
  legalLinks: `
    gizlilik
    gizlilik politikası
    gizlilik sözleşmesi
    gizlilik ilkeleri
    gizlilik bildirimi
    kvkk
    kvkk aydınlatma metni
    aydınlatma metni
    kişisel verilerin korunması
    kişisel verilerin korunması politikası
    çerez politikası
    çerezler
    çerez ayarları
    kullanım koşulları
    kullanım şartları
    kullanım sözleşmesi
    üyelik sözleşmesi
    veri politikası
    yasal uyarı
    künye
    yayın ilkeleri
    reklam
    gizlilik ayarları
  `,
  thisPageWords: `
    bu sayfa
    bu sayfayı
    bu sayfadaki
    bu haber
    bu haberi
    bu yazı
    bu yazıyı
  `,
  liveControls: `
    canlı
    canlı anlatım
    canlı blog
    son dakika
    takip et
    öne çıkanlar
    yenile
    daha fazla göster
    daha fazla yükle
    eski gönderiler
    önceki gönderileri göster
    yeni gönderiler
    önceki gelişmeleri göster
    bildirimleri aç
  `,
  readMoreOnly: `
    ilginizi çekebilir
    bunlar da ilginizi çekebilir
    ayrıca okuyun
    ayrıca oku
    bunu da okuyun
    okumadan geçmeyin
    ilgili haberler
    ilgili haber
    ilgili içerikler
    benzer haberler
    devamını oku
    daha fazla oku
    en çok okunanlar
    önerilen haberler
    ayrıca bakınız
    öne çıkanlar
    şunlar da ilginizi çekebilir
    bunu da oku
    ilgini çekebilir
    sizin için seçtik
    ilginizi çekebilecek
    diğer haberler
    haberin tamamı
    sıradaki haber
    bir sonraki haber
    sonraki haber
    önceki haber
    sonraki
    önceki
    önceki yazı
    sonraki yazı
    benzer ilanlar
    yazarın diğer yazıları
    yazarın tüm yazıları
    tüm yazarlar
    yazarın son yazıları
    benzer tarifler
    benzer yazılar
    benzer içerikler
    diğer tarifler
    ilgili yazılar
    ilgili konular
    ilgili videolar
    ilgili içerik
    ilgili galeriler
    benzer konular
    diğer yazılar
    diğer içerikler
    daha fazla haber
    daha fazlası
    daha fazla içerik
    son haberler
    son yazılar
    son eklenenler
    son eklenen haberler
    güncel haberler
    en son haberler
    en çok okunan
    en çok okunan haberler
    en çok izlenenler
    en çok yorumlananlar
    en çok paylaşılanlar
    en popüler
    en yeniler
    popüler haberler
    popüler yazılar
    popüler içerikler
    trend haberler
    günün manşetleri
    günün önemli manşetleri
    günün öne çıkanları
    öne çıkan haberler
    çok okunanlar
    çok okunan haberler
    önerilen içerikler
    önerilen yazılar
    önerilen video
    önerilen videolar
    editörün seçtikleri
    editörün seçimi
    editörün önerisi
    sizin için seçtiklerimiz
    sizin için önerilenler
    size özel
    bunları da beğenebilirsiniz
    bunlar da hoşunuza gidebilir
    bunlar ilginizi çekebilir
    bu haberler de ilginizi çekebilir
    bu haber de ilginizi çekebilir
    bu içerikler ilginizi çekebilir
    şu haberlere de bakabilirsiniz
    bunu kaçırmayın
    bunları kaçırmayın
    okumaya devam et
    okumaya devam edin
    devamını okuyun
    haberin devamı
    bir önceki haber
  `,
  readMoreBeforeSeparator: `
    video
    podcast
    izle
    izleyin
    oku
    galeri
    foto galeri
    sonraki sayfa
    sonraki haber
    önceki haber
  `,
  backLinks: `
    geri
    geri dön
  `,
  commentWords: `
    yorum
    yorumlar
    yorum yap
    yorum yaz
    yorum ekle
    yorumları gör
    ilk yorumu sen yap
    ilk yorumu siz yapın
    yorum yok
    yorum yapmak için giriş yapın
    yorum yapabilmek için giriş yapmalısınız
    bir yorum bırakın
    yorum yazmak için giriş yapın
    yorum eklemek için giriş yapın
  `,
  commentSections: `
    e-posta adresiniz yayınlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
    e-posta adresiniz yayınlanmayacak
  `,
  commentVerbs: `
    dedi ki
    diyor ki
    dedi
    yazdı
  `,
  newsletterInvitations: `
    bülten
    bültenimiz
    bültenimize
    e-bülten
    haber bülteni
    abone olun
    kaydolun
    bültene
    ücretsiz bülten
    gelişmelerden haberdar olun
    kanalımıza
    kanalımızı takip edin
    whatsapp kanalımıza
    telegram kanalımıza
    uygulamamızı indirin
    bizi takip edin
    günün özeti
    her sabah
    bültene abone ol
    bültene kaydol
    kanalımıza abone olun
  `,
  newsletterOffers: `
    bülten
    bültenimiz
    bültenimize
    bültene
    e-posta
    kanalımıza
    kanalımızı
    whatsapp
    telegram
    uygulama
  `,
  newsletterForm: `
    e-posta adresiniz
    e-posta adresi
    e-posta adresinizi girin
    e-posta adresinizi yazın
    kaydolarak
    abone olarak
    istediğiniz zaman
    abonelikten çıkabilirsiniz
    kaydol
    abone ol
    üye ol
    kayıt ol
  `,
  inboxEnds: `
    e-postanıza
    e-posta kutunuza
    gelen kutunuza
  `,
  followInvitations: `
    bizi takip edin
    beni takip edin
  `,
  unsubscribeLinks: `
    abonelikten çık
    listeden çık
    abonelikten çıkmak
    abonelikten ayrıl
    tercihleri yönet
    listeden ayrıl
    bülten aboneliğinden çık
  `,
  browserLinks: `
    tarayıcıda görüntüle
    tarayıcıda görüntüleyin
    tarayıcınızda görüntüleyin
    tarayıcıda aç
    tarayıcıda açın
    tarayıcınızda açın
    tarayıcıda oku
  `,
  mailFootLeads: `
    bu e-postayı
    bu bülteni
    bu e-posta size
    bu bülten size
    bu mesajı
  `,
  ownWords: `
    bizi
    …imizi…
    …imize…
    …umuza…
    …unuz…
  `,
  platformLines: `
    daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin
    bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet
    bu site istenmeyenleri azaltmak için akismet kullanır…
    bu site istenmeyen yorumları azaltmak için akismet kullanır…
    … için tıklayın (yeni pencerede açılır)
    beğen yükleniyor
    iphone'umdan gönderildi
    ipad'imden gönderildi
    ios için outlook'u edinin
    android için outlook'u edinin
    yorum yapmak için üye girişi yapınız
    yorum yapabilmek için üye girişi yapmanız gerekmektedir
    yorum yapmak için giriş yapmalısınız
    bu sitede yayınlanan … izinsiz …
    bu sitede yer alan … izinsiz …
    sitemizde yayınlanan … izinsiz …
    sitede yayınlanan … izinsiz …
    sitemizdeki … izinsiz …
    yorum yapabilmek için …giriş
    yorum yapmak için …giriş
    yorum yazabilmek için …
    yorum yazmak için …giriş
    ilk yorumu siz yazın…
    henüz yorum yapılmamış…
    henüz yorum yok…
    yorumlardan … sorumlu …
    google news'te bizi takip edin…
    bizi google news'te takip edin…
    google haberler'de takip edin…
    … google news'te takip edin
    whatsapp kanalımıza katılın…
    whatsapp kanalımızı takip edin…
    mobil uygulamamızı indirin…
    bu haberi beğendiniz mi?…
    haberi beğendiniz mi?…
    bu içeriğe emoji ile tepki ver…
    orijinali görüntüle
    orijinalini gör
    aslını görüntüle
    bu e-postayı bir arkadaşına…
    bu e-postayı arkadaşınıza…
    arkadaşına gönder
    arkadaşına ilet
    bir arkadaşına ilet
    haberin devamı reklamın altında…
    bağımsız gazeteciliği destekle…
    bağımsız gazeteciliğe destek…
    bizi patreon…destekle…
    tarayıcıda aç
    devamı … sayfada
  `,
  likeHeadings: `
    bunu beğen
  `,
  loadingWords: `
    yükleniyor
  `,
  advertisementMarks: `
    reklam
    reklamlar
    ilan
    sponsorlu
    sponsorlu içerik
    haberin devamı aşağıda
    haberin devamı reklamdan sonra
    yazının devamı aşağıda
    reklamı geç
    haberin devamı
  `,
  affiliateNotices: `
    bu yazı satış ortaklığı bağlantıları
    bu içerik satış ortaklığı
  `,
  paywallNotices: `
    sadece abonelere özel
    abonelere özel
    yalnızca aboneler için
  `,
  freeArticleNotices: `
    bu makale ücretsizdir
    bu yazı ücretsizdir
    bu haber ücretsizdir
    ücretsiz bir makale okuyorsunuz
    ücretsiz makale hakkınız…
    … ücretsiz makale hakkınız kaldı
  `,
  cookieNotices: `
    çerezleri kullanıyoruz
    çerez kullanıyoruz
    bu site çerez
    bu sitede çerez
    bu web sitesi çerez
    sitemizde çerez
    web sitemizde çerezler
    tümünü kabul et
    kabul et
    tümünü reddet
    çerez ayarları
    çerez politikası
    sizlere daha iyi
  `,
  cookieNames: `
    …çerez…
  `,
  cookieMatters: `
    …sayfa…
    …deneyim…
  `,
  rightsNotices: `
    tüm hakları saklıdır
    her hakkı saklıdır
    izinsiz kullanılamaz
    izinsiz alıntı
    kaynak gösterilmeden
    copyright
    telif hakkı
    izinsiz ve kaynak
  `,
  rightsTerms: `
    …izin…
    …yasak…
  `,
  imprintLabels: `
    editör
    editörü
    düzenleyen
    hata bildir
    kaynak
    haber kaynağı
    sorumlu müdür
    hazırlayan editör
    yazılım
    web tasarım
  `,
  sourceLabels: `
    kaynak
  `,
  contactLabels: `
    iletişim
  `,
  pressContactLabels: `
    basın iletişim
    basın irtibat
    medya iletişim
    basın için iletişim
  `,
  correspondenceLabels: `
    sorumlu yazar
    yazışma adresi
    iletişim yazarı
    yazışmalar
  `,
  mailSubjectLabels: `
    konu
  `,
  mailSenderLabels: `
    kimden
    gönderen
  `,
  mailDateLabels: `
    tarih
    gönderildi
  `,
  mailOtherLabels: `
    kime
  `,
  mailNotices: `
    bu e-posta ve ekleri
    bu mesaj ve ekleri
    bu e-posta mesajı ve ekleri
    bu e-posta avast
  `,
  forwardedMarks: `
    iletildi
    birçok kez iletildi
  `,
  replyMarks: `
    ynt
    ilt
  `,
  forwardMarks: `
    ilt
  `,
  workspaceLabels: `
    durum
    oluşturan
    son düzenleyen
  `,
  editorLabels: `
    editöre not
    editör için not
    yazı işlerine not
    sayfa sekreterine not
  `,
  commentLabels: `
    yorum
  `,
  manuscriptLines: `
    yayımlanmaz
    yayınlamayın
    paylaşılan belge
    paylaşılan doküman
    son düzenleme … önce
  `,
  manuscriptDates: `
    geliş tarihi
    kabul tarihi
    başvuru
    kabul
    revizyon tarihi
  `,
  voteWords: `
    oy
    değerlendirme
    yorum
  `,
  neighbourLabels: `
    sonraki
    önceki
    sonraki yazı
    önceki yazı
    sıradaki
  `,
};
