import type { Phrases } from './phrases.ts';

/** West Frisian. */
export const fy: Phrases = {
  bylineBefore: `
    fan
    troch
    skreaun troch
    tekst fan
  `,
  bylineWithColon: `
    tekst
    skriuwer
    auteur
  `,
  staffBylines: `
    redaksje
    fan ús redaksje
  `,
  givenNames: `
    aukje
    durk
    eabele
    eelkje
    eeltsje
    foekje
    geartsje
    gerbrich
    gjalt
    gosse
    hylke
    jeltsje
    jikke
    jitse
    klaske
    lysbeth
    nynke
    oene
    pyt
    rinze
    ruurd
    sjoukje
    sytse
    sybrich
    tjalling
    tjitte
    wieger
    willemke
    wytse
  `,
  andWords: `
    en
  `,
  roles: `
    sjoernalist
    ferslachjouwer
    redakteur
    korrespondint
  `,
  aboutAuthorHeadings: `
    oer de skriuwer
  `,
  publishedLabels: `
    publisearre
    publisearre op
    pleatst
    pleatst op
    datum
  `,
  publishedIn: `
    op
    yn
  `,
  updatedLabels: `
    bywurke
    bywurke op
    lêst bywurke
    lêst bywurke op
    feroare op
  `,
  readingMinutes: `
    minút
    minuten
  `,
  readingWords: `
    lêstiid
    lêzen
  `,
  creditLabels: `
    foto
    foto's
    fotograaf
    byld
    yllustraasje
  `,
  sectionNames: `
    nijs
    sport
    polityk
    kultuer
    ekonomy
    regio
  `,
  siteWords: `
    nijs
    krante
    deiblêd
  `,
  tagLabels: `
    ûnderwerpen
    trefwurden
  `,
  speechVerbs: `
    sei
    seine
    fertelde
    ferklearre
  `,
  shareActions: `
    diel
    diel dit artikel
    diel op facebook
    keppeling kopiearje
    ôfdrukke
    bewarje
    harkje
  `,
  legalLinks: `
    privacyferklearring
    algemiene betingsten
    kolofon
  `,
  readMoreOnly: `
    lês ek
    lês mear
    lês fierder
    sjoch ek
    mear nijs
    mear oer dit ûnderwerp
    lêste nijs
    oare artikels
    meast lêzen
    besibbe artikels
  `,
  commentWords: `
    reaksje
    reaksjes
    reagearje
  `,
  newsletterInvitations: `
    nijsbrief
    meld jo oan
    meld dy oan
    abonnearje
    ûntfang ús
  `,
  newsletterOffers: `
    nijsbrief
    e-mail
    postfak
    whatsapp
  `,
  newsletterForm: `
    jo e-mailadres
    dyn e-mailadres
  `,
  advertisementMarks: `
    advertinsje
    advertinsjes
    sponsore
  `,
  rightsNotices: `
    alle rjochten foarbehâlden
  `,
};
