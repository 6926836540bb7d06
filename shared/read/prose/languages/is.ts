import type { Phrases } from './phrases.ts';

/** Icelandic. */
export const is: Phrases = {
  advertisementMarks: `
    auglýsing
    auglýsingar
    kynning
  `,
  bylineBefore: `
    eftir
    höfundur
    texti
    skrifar
    höfundar
    blaðamaður
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
  publishedLabels: `
    birt
    birt þann
    dagsetning
    birtist
    birt kl
    útgefið
  `,
  updatedLabels: `
    uppfært
    síðast uppfært
    uppfært kl
    síðast breytt
    breytt
  `,
  newsletterForm: `
    netfang
    netfangið þitt
  `,
  newsletterInvitations: `
    áskrift
    fréttabréf
    skráðu þig
    gerast áskrifandi
    skráðu þig á póstlista
  `,
  commentWords: `
    athugasemd
    athugasemdir
    ummæli
    skrifa athugasemd
  `,
  readMoreSure: `
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
  minuteWords: `
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
  tagLabels: `
    efnisorð
    merki
    lykilorð
    flokkar
  `,
  newsletterGoods: `
    fréttabréf
  `,
  staffBylines: `
    ritstjórn
  `,
  rightsNotices: `
    allur réttur áskilinn
  `,
  roles: `
    blaðamaður
    blaðakona
    fréttamaður
    fréttaritari
    ritstjóri
  `,
  siteWords: `
    fréttir
    morgunblaðið
    fréttablaðið
    blaðið
  `,
  speechVerbs: `
    sagði
    segir
  `,
  andWords: `
    og
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
  sourceLabels: '',
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
