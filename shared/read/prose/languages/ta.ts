import type { Phrases } from './phrases.ts';

/** Tamil. */
export const ta: Phrases = {
  advertisementMarks: `
    விளம்பரம்
    விளம்பரங்கள்
  `,
  bylineBefore: `
    எழுதியவர்
    செய்தியாளர்
    கட்டுரையாளர்
    நிருபர்
    தொகுப்பு
    ஆசிரியர்
  `,
  creditLabels: `
    படம்
    புகைப்படம்
    பட மூலாதாரம்
  `,
  publishedLabels: `
    வெளியிடப்பட்டது
    பதிவு
    தேதி
    பதிவிட்ட நாள்
  `,
  updatedLabels: `
    புதுப்பிக்கப்பட்டது
    மாற்றம்
    அப்டேட்
  `,
  newsletterInvitations: `
    பின்தொடரவும்
    செய்திமடல்
  `,
  commentWords: `
    கருத்து
    கருத்துகள்
    கருத்துக்கள்
  `,
  readMoreSure: `
    மேலும் படிக்க
    இதையும் படியுங்கள்
    இதையும் படிக்க
    இதையும் படிங்க
    தொடர்புடைய செய்திகள்
    மேலும் வாசிக்க
    மேலும் அறிய
  `,
  minuteWords: `
    நிமிடம்
    நிமிடங்கள்
    நிமிட
  `,
  readingWords: `
    வாசிப்பு நேரம்
    படிக்கும் நேரம்
    வாசிப்பு
  `,
  sectionNames: `
    தமிழ்நாடு
    இந்தியா
    உலகம்
    விளையாட்டு
    அரசியல்
    முகப்பு
  `,
  shareActions: `
    பகிர்
    பகிரவும்
    பகிர்க
    ஷேர் செய்க
    இணைப்பை நகலெடு
    பிரிண்ட்
  `,
  tagLabels: `
    குறிச்சொற்கள்
    தலைப்புகள்
  `,
  newsletterGoods: `
    செய்திமடல்
  `,
  staffBylines: `
    செய்திப்பிரிவு
  `,
  newsletterForm: `
    உங்கள் மின்னஞ்சல்
  `,
  rightsNotices: `
    அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை
  `,
  roles: `
    செய்தியாளர்
    நிருபர்
    ஊடகவியலாளர்
  `,
  siteWords: `
    செய்திகள்
    நாளிதழ்
    நியூஸ்
  `,
  speechVerbs: `
    கூறினார்
    தெரிவித்தார்
    என்றார்
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
