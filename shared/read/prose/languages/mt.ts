import type { Phrases } from './phrases.ts';

/** Maltese. */
export const mt: Phrases = {
  bylineBefore: `
    minn
    kitba ta
  `,
  staffBylines: `
    ir-redazzjoni
  `,
  bylineOrPlace: `
    minn
  `,
  givenNames: `
    censu
    ġanni
    ġorġ
    ġużeppi
    karmenu
    pawlu
    pinu
    salvu
    wistin
    ġuża
    claudette
    charmaine
    clayton
  `,
  roles: `
    ġurnalist
    ġurnalista
    korrispondent
    editur
    ġurnalisti
  `,
  aboutAuthorHeadings: `
    dwar l-awtur
  `,
  publishedLabels: `
    ippubblikat
    ippubblikata
    data
  `,
  publishedIn: `
    fi
    fuq
  `,
  updatedLabels: `
    aġġornat
    aġġornata
    l-aħħar aġġornament
  `,
  dayJoints: `
    ta'
  `,
  readingMinutes: `
    minuta
    minuti
  `,
  readingWords: `
    ħin tal-qari
  `,
  creditLabels: `
    ritratt
    ritratti
    stampa
  `,
  sectionNames: `
    aħbarijiet
    sport
    kultura
    politika
    dinja
    ekonomija
  `,
  siteWords: `
    aħbarijiet
    gazzetta
  `,
  tagLabels: `
    suġġetti
    tags
  `,
  speechVerbs: `
    qal
    qalet
    spjega
    spjegat
    żied
  `,
  shareActions: `
    ixxerja
    aqsam
    ikkopja l-link
    ipprintja
  `,
  legalLinks: `
    politika tal privatezza
    privatezza
    termini u kundizzjonijiet
  `,
  readMoreOnly: `
    aqra wkoll
    aqra aktar
    aqra iktar
    ara wkoll
    artikli relatati
    aħbarijiet relatati
    aktar aħbarijiet
    aħbarijiet oħra
    l-aħħar aħbarijiet
    l-aktar moqrija
    jista' jinteressak
  `,
  commentWords: `
    kumment
    kummenti
  `,
  newsletterInvitations: `
    irreġistra
    abbona
  `,
  newsletterOffers: `
    newsletter
    bullettin
  `,
  newsletterForm: `
    l-indirizz elettroniku tiegħek
  `,
  advertisementMarks: `
    reklam
    riklam
  `,
  rightsNotices: `
    id-drittijiet kollha riżervati
  `,
};
