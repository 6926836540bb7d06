import type { Phrases } from './phrases.ts';

/** Telugu. */
export const te: Phrases = {
  advertisementMarks: `
    ప్రకటన
  `,
  bylineBefore: `
    రచయిత
    రచన
    విలేకరి
    ప్రతినిధి
  `,
  creditLabels: `
    ఫోటో
    చిత్రం
  `,
  publishedLabels: `
    ప్రచురణ
    ప్రచురించబడింది
    తేదీ
    పబ్లిష్
  `,
  updatedLabels: `
    అప్డేట్
    నవీకరణ
    చివరి అప్డేట్
  `,
  commentWords: `
    వ్యాఖ్య
    వ్యాఖ్యలు
    కామెంట్
  `,
  readMoreSure: `
    ఇవీ చదవండి
    ఇది కూడా చదవండి
    ఇవి కూడా చదవండి
    మరింత చదవండి
    ఇదీ చదవండి
    సంబంధిత వార్తలు
  `,
  minuteWords: `
    నిమిషాలు
    నిమిషం
    నిమిషాల
  `,
  readingWords: `
    చదివే సమయం
  `,
  shareActions: `
    షేర్ చేయండి
    షేర్
    పంచుకోండి
    లింక్ కాపీ చేయండి
  `,
  tagLabels: `
    ట్యాగ్లు
    అంశాలు
  `,
  newsletterInvitations: `
    సబ్‌స్క్రైబ్ చేయండి
  `,
  newsletterGoods: `
    న్యూస్‌లెటర్
  `,
  staffBylines: `
    న్యూస్ డెస్క్
  `,
  newsletterForm: `
    మీ ఈమెయిల్
  `,
  rightsNotices: `
    అన్ని హక్కులు ప్రత్యేకించబడ్డాయి
  `,
  sectionNames: `
    వార్తలు
    జాతీయం
    అంతర్జాతీయం
    క్రీడలు
    సినిమా
    రాజకీయం
  `,
  roles: `
    ప్రతినిధి
    విలేకరి
    రిపోర్టర్
    డెస్క్
  `,
  siteWords: `
    వార్తలు
    పత్రిక
    న్యూస్
  `,
  speechVerbs: `
    చెప్పారు
    అన్నారు
    తెలిపారు
  `,
  andWords: '',
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
