import type { Phrases } from './phrases.ts';

/** Swahili. */
export const sw: Phrases = {
  advertisementMarks: `
    tangazo
    matangazo
  `,
  bylineBefore: `
    imeandikwa na
    mwandishi
    imeandaliwa na
    na mwandishi wetu
  `,
  creditLabels: `
    picha
    picha na
  `,
  publishedLabels: `
    imechapishwa
    ilichapishwa
    tarehe
  `,
  updatedLabels: `
    imesasishwa
    ilisasishwa
  `,
  newsletterInvitations: `
    jisajili
    jiunge nasi
  `,
  commentWords: `
    maoni
    toa maoni
  `,
  readMoreSure: `
    soma zaidi
    soma pia
    habari zinazohusiana
    tazama pia
  `,
  minuteWords: `
    dakika
  `,
  readingWords: `
    muda wa kusoma
    kusoma
  `,
  shareActions: `
    shiriki
    sambaza
    nakili kiungo
    chapisha
  `,
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
