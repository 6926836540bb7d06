import type { Phrases } from './phrases.ts';

/** Esperanto. */
export const eo: Phrases = {
  bylineBefore: `
    de
    verkita de
    verkis
    aŭtoro
    teksto
  `,
  staffBylines: `
    redakcio
  `,
  bylineOrPlace: `
    de
  `,
  andWords: `
    kaj
  `,
  roles: `
    ĵurnalisto
    raportisto
    redaktoro
    korespondanto
  `,
  aboutAuthorHeadings: `
    pri la aŭtoro
    pri la verkinto
  `,
  publishedLabels: `
    publikigita
    publikigita je
    aperis
    dato
  `,
  publishedIn: `
    en
    sur
  `,
  updatedLabels: `
    ĝisdatigita
    laste ĝisdatigita
    aktualigita
  `,
  toWords: `
    ĝis
  `,
  ordinalEnds: `
    a
  `,
  agoWords: `
    antaŭ
  `,
  minutesAgo: `
    minutoj
  `,
  hoursAgo: `
    horoj
  `,
  daysAgo: `
    tagoj
  `,
  weeksAgo: `
    semajnoj
  `,
  yesterdayWords: `
    hieraŭ
  `,
  todayWords: `
    hodiaŭ
  `,
  readingMinutes: `
    minutoj
    minutojn
  `,
  readingWords: `
    legotempo
    legado
    por legi
  `,
  creditLabels: `
    foto
    bildo
    fotis
  `,
  sectionNames: `
    novaĵoj
    politiko
    kulturo
    sporto
    scienco
  `,
  siteWords: `
    novaĵoj
    gazeto
  `,
  tagLabels: `
    etikedoj
    temoj
    ŝlosilvortoj
  `,
  speechVerbs: `
    diris
  `,
  shareActions: `
    kunhavigi
    kunhavigu
    diskonigi
    kopii ligilon
    presi
    konservi
  `,
  legalLinks: `
    privateca politiko
    regularo pri privateco
    uzkondiĉoj
  `,
  readMoreOnly: `
    legu ankaŭ
    legu plu
    legu pli
    vidu ankaŭ
    rilataj artikoloj
    pliaj artikoloj
    similaj artikoloj
    aliaj artikoloj
    aliaj novaĵoj
    lastaj novaĵoj
    lastaj artikoloj
    plej legataj
    antaŭa artikolo
    sekva artikolo
  `,
  commentWords: `
    komento
    komentoj
    komenti
    lasi komenton
  `,
  newsletterInvitations: `
    abonu
    novaĵletero
    abonu la novaĵleteron
  `,
  newsletterOffers: `
    informletero
    novaĵletero
  `,
  newsletterForm: `
    via retpoŝta adreso
  `,
  advertisementMarks: `
    reklamo
    anonco
  `,
  rightsNotices: `
    ĉiuj rajtoj rezervitaj
  `,
};
