import type { Phrases } from './phrases.ts';

/** Icelandic. */
export const is: Phrases = {
  bylineBefore: `
    eftir
    höfundur
    texti
    skrifar
    höfundar
    blaðamaður
  `,
  staffBylines: `
    ritstjórn
  `,
  andWords: `
    og
  `,
  roles: `
    blaðamaður
    blaðakona
    fréttamaður
    fréttaritari
    ritstjóri
  `,
  publishedLabels: `
    birt
    birt þann
    dagsetning
    birtist
    birt kl
    útgefið
  `,
  publishedIn: `
    á
    í
  `,
  updatedLabels: `
    uppfært
    síðast uppfært
    uppfært kl
    síðast breytt
    breytt
  `,
  untilWords: `
    til
    til og með
  `,
  lifeWords: `
    fæddur
    fædd
    dáinn
    dáin
  `,
  agoWords: `
    síðan
    fyrir
  `,
  minutesAgo: `
    mínútum
  `,
  hoursAgo: `
    klukkustundum
    klst
  `,
  daysAgo: `
    dögum
  `,
  weeksAgo: `
    vikum
  `,
  yesterdayWords: `
    í gær
  `,
  todayWords: `
    í dag
  `,
  readingMinutes: `
    mínútur
    mínúta
    mín
    mínútna
  `,
  readingWords: `
    lestrartími
    lestur
    lesa
  `,
  creditLabels: `
    mynd
    ljósmynd
    ljósmyndari
    mynd af
    myndir
    ljósmyndir
    myndband
  `,
  sectionNames: `
    fréttir
    innlent
    erlent
    menning
    íþróttir
    skoðun
    viðskipti
    lífið
  `,
  siteWords: `
    fréttir
    morgunblaðið
    fréttablaðið
    blaðið
  `,
  tagLabels: `
    efnisorð
    merki
    lykilorð
    flokkar
  `,
  speechVerbs: `
    sagði
    segir
  `,
  shareActions: `
    deila
    deila á facebook
    deila frétt
    deildu
    afrita tengil
    afrita hlekk
    prenta
    vista
    hlusta
    senda
    setja bókamerki
    fara í efni
  `,
  readMoreOnly: `
    lesa meira
    lestu einnig
    sjá einnig
    lestu meira
    lesið einnig
    tengdar fréttir
    meira um
    lesa nánar
    sjá meira
    mest lesið
  `,
  commentWords: `
    athugasemd
    athugasemdir
    ummæli
    skrifa athugasemd
  `,
  newsletterInvitations: `
    áskrift
    fréttabréf
    skráðu þig
    gerast áskrifandi
    skráðu þig á póstlista
  `,
  newsletterOffers: `
    fréttabréf
  `,
  newsletterForm: `
    netfang
    netfangið þitt
  `,
  advertisementMarks: `
    auglýsing
    auglýsingar
    kynning
  `,
  rightsNotices: `
    allur réttur áskilinn
  `,
};
