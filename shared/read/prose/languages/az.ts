import type { Phrases } from './phrases.ts';

/** Azerbaijani. */
export const az: Phrases = {
  bylineBefore: `
    müəllif
    hazırladı
    yazdı
    mətn
  `,
  authorNouns: `
    müəllif
  `,
  jobLabels: `
    vəzifə
  `,
  staffBylines: `
    redaksiya
  `,
  givenNames: `
    aygün
    aynur
    aysel
    aytən
    afət
    akif
    anar
    araz
    azər
    elnur
    elman
    elşən
    fəridə
    fərid
    fidan
    füzuli
    gülnar
    günel
    hafiz
    həsən
    hikmət
    ilqar
    ilham
    ilahə
    kamran
    kənan
    könül
    ləman
    lalə
    mahir
    məmməd
    mehriban
    murad
    nailə
    namiq
    nərgiz
    natəvan
    nicat
    nigar
    nizami
    orxan
    pərvin
    ramil
    ramiz
    rəna
    rəşad
    rövşən
    səbinə
    səidə
    şəbnəm
    tamerlan
    tural
    tofiq
    ülviyyə
    ülkər
    vaqif
    vüsal
    vüqar
    xalid
    xəyalə
    yusif
    zaur
    zeynəb
    zərifə
    abbas
    adil
    ağamir
    aida
    aliyə
    arif
    ayxan
    babək
    cavid
    ceyhun
    eldar
    elgün
    elmar
    elmir
    elnarə
    elşad
    etibar
    əhməd
    əli
    əsəd
    fariz
    fatimə
    ferid
    fərhad
    fuad
    gülçin
    gülnarə
    hacı
    hüseyn
    ilkin
    iradə
    jalə
    maqsud
    mətanət
    mirzə
    natiq
    nəriman
    nurlan
    pərviz
    qəmər
    ramin
    rasim
    raviz
    ruslan
    rüfət
    sadiq
    samirə
    səyavuş
    tahir
    vəfa
    xədicə
    zahid
    ziya
    zümrüd
  `,
  roles: `
    müxbir
    müxbiri
    jurnalist
    redaktoru
    reportyor
    köşə yazarı
  `,
  aboutAuthorHeadings: `
    müəllif haqqında
  `,
  publishedLabels: `
    dərc olunub
    yayımlanıb
    tarix
    dərc edilib
  `,
  updatedLabels: `
    yenilənib
    son yenilənmə
    yeniləndi
  `,
  untilWordsAfter: `
    qədər
    tarixinədək
  `,
  agoWords: `
    əvvəl
  `,
  oneWords: `
    bir
  `,
  minutesAgo: `
    dəqiqə
  `,
  hoursAgo: `
    saat
  `,
  daysAgo: `
    gün
  `,
  weeksAgo: `
    həftə
  `,
  yesterdayWords: `
    dünən
  `,
  todayWords: `
    bu gün
  `,
  readingMinutes: `
    dəqiqə
    dəq
  `,
  readingWords: `
    oxuma müddəti
    oxunma müddəti
    oxumaq
  `,
  creditLabels: `
    foto
    şəkil
    foto müəllifi
  `,
  sectionNames: `
    xəbərlər
    siyasət
    iqtisadiyyat
    cəmiyyət
    idman
    mədəniyyət
    dünya
  `,
  siteWords: `
    qəzeti
    xəbərlər
    xəbər
  `,
  tagLabels: `
    teqlər
    açar sözlər
    mövzular
    etiketlər
  `,
  speechVerbs: `
    dedi
    bildirib
    deyib
    söyləyib
    bildirdi
  `,
  shareActions: `
    paylaş
    paylaşın
    facebookda paylaş
    linki kopyala
    linki köçür
    çap et
    çap versiyası
    dinlə
  `,
  legalLinks: `
    məxfilik siyasəti
    məxfilik
    istifadə şərtləri
    istifadə qaydaları
  `,
  readMoreOnly: `
    həmçinin oxuyun
    həm də oxuyun
    oxşar xəbərlər
    digər xəbərlər
    bunu da oxuyun
    ətraflı oxuyun
    həmçinin oxu
    ətraflı oxu
    daha çox oxu
    oxşar yazılar
    əlaqəli xəbərlər
    başqa xəbərlər
    son xəbərlər
    ən çox oxunanlar
    ən çox oxunan
    ən son xəbərlər
    populyar xəbərlər
    tövsiyə edirik
    tövsiyə olunan
    bunlar da maraqlı ola bilər
    sizi maraqlandıra bilər
    əvvəlki xəbər
    növbəti xəbər
  `,
  commentWords: `
    şərh
    şərhlər
    şərh yaz
  `,
  newsletterInvitations: `
    abunə olun
    abunə ol
    bülletenə
    telegram kanalımıza
    bizi izləyin
    xəbər bülleteni
  `,
  newsletterOffers: `
    bülleten
    kanalımıza
    telegram
    whatsapp
    e-poçt
  `,
  newsletterForm: `
    e-poçt ünvanınız
  `,
  advertisementMarks: `
    reklam
  `,
  rightsNotices: `
    bütün hüquqlar qorunur
  `,
};
