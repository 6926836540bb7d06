import type { Phrases } from './phrases.ts';

/** Filipino. */
export const tl: Phrases = {
  bylineBefore: `
    ni
    isinulat ni
    sinulat ni
    ulat ni
  `,
  bylineOrPlace: `
    ni
  `,
  givenNames: `
    amihan
    analyn
    angelito
    arnel
    bituin
    corazon
    crisanto
    dalisay
    divina
    efren
    erlinda
    evangeline
    florante
    isko
    jericho
    jerico
    jomar
    joselito
    jovito
    juanito
    ligaya
    liwayway
    luningning
    malaya
    marilou
    maricel
    maricar
    marites
    marlon
    merlinda
    nonoy
    pacita
    perlita
    rizalina
    rodel
    romulo
    rosalinda
    ruel
    salvacion
    teresita
    wilfredo
    amado
    annaliza
    carmelita
    dindo
    elmer
    flordeliza
    ginalyn
    glenda
    isagani
    jennylyn
    jhoanna
    jovelyn
    lilibeth
    luzviminda
    melvin
    nenita
    romeo
    rommel
    ronnie
    rowena
    sheryl
  `,
  roles: `
    mamamahayag
  `,
  aboutAuthorHeadings: `
    tungkol sa may-akda
    tungkol sa manunulat
  `,
  publishedLabels: `
    inilathala
    nailathala
    petsa
  `,
  publishedIn: `
    sa
  `,
  updatedLabels: `
    na-update
    huling na-update
  `,
  untilWords: `
    hanggang
    hanggang sa
  `,
  agoWords: `
    ang nakalipas
    nakalipas
  `,
  hoursAgo: `
    oras
  `,
  daysAgo: `
    araw
  `,
  weeksAgo: `
    linggo
  `,
  yesterdayWords: `
    kahapon
  `,
  todayWords: `
    ngayon
  `,
  readingMinutes: `
    minuto
  `,
  creditLabels: `
    larawan
    kuha ni
    litrato
  `,
  sectionNames: `
    balita
    pulitika
    isports
    opinyon
  `,
  siteWords: `
    balita
    pahayagan
  `,
  tagLabels: `
    mga paksa
    mga tag
  `,
  speechVerbs: `
    sinabi
    sabi
  `,
  shareActions: `
    ibahagi
    ibahagi sa facebook
    i-share
    kopyahin ang link
    i-print
  `,
  legalLinks: `
    patakaran sa privacy
    mga tuntunin ng paggamit
    mga tuntunin ng serbisyo
  `,
  readMoreOnly: `
    basahin din
    basahin pa
    magbasa pa
    kaugnay na balita
    tingnan din
    mga kaugnay na balita
    kaugnay na artikulo
    iba pang balita
    pinakabagong balita
  `,
  commentWords: `
    komento
    mga komento
    mag-iwan ng komento
  `,
  newsletterInvitations: `
    mag-subscribe
    sumali sa
  `,
  newsletterForm: `
    iyong email
  `,
  advertisementMarks: `
    patalastas
    anunsyo
  `,
  rightsNotices: `
    nakalaan ang lahat ng karapatan
    lahat ng karapatan ay nakalaan
  `,
};
