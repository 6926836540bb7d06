import type { Phrases } from './phrases.ts';

/** Irish. */
export const ga: Phrases = {
  advertisementMarks: `
    fógra
    fógraíocht
  `,
  bylineBefore: `
    údar
    scríofa ag
  `,
  creditLabels: `
    grianghraf
    pictiúr
    íomhá
  `,
  publishedLabels: `
    foilsithe
    foilsithe ar
    dáta
    curtha in airde
  `,
  updatedLabels: `
    nuashonraithe
    nuashonraithe ar
    uasdátaithe
  `,
  newsletterInvitations: `
    liostáil
    nuachtlitir
    cláraigh
  `,
  commentWords: `
    trácht
    tráchtanna
    fág trácht
  `,
  readMoreSure: `
    léigh freisin
    léigh tuilleadh
    léigh níos mó
    féach freisin
    scéalta eile
  `,
  minuteWords: `
    nóiméad
    nóim
  `,
  readingWords: `
    am léitheoireachta
    léamh
  `,
  shareActions: `
    roinn
    roinn ar facebook
    roinn an scéal
    comhroinn
    cóipeáil nasc
    priontáil
    sábháil
  `,
  tagLabels: `
    clibeanna
    topaicí
    ábhair
  `,
  newsletterGoods: `
    nuachtlitir
  `,
  newsletterForm: `
    do sheoladh ríomhphoist
  `,
  rightsNotices: `
    gach ceart ar cosaint
  `,
  sectionNames: `
    nuacht
    spórt
    polaitíocht
    cultúr
  `,
  roles: `
    iriseoir
    tuairisceoir
    comhfhreagraí
    eagarthóir
  `,
  siteWords: `
    nuacht
  `,
  speechVerbs: `
    dúirt
  `,
  andWords: '',
  withWords: '',
  placeWords: '',
  particles: '',
  rareParticles: `
    ní
    mac
  `,
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
