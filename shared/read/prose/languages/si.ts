import type { Phrases } from './phrases.ts';

/** Sinhala. */
export const si: Phrases = {
  advertisementMarks: `
    දැන්වීම
  `,
  readMoreSure: `
    තවත් කියවන්න
    මෙයත් කියවන්න
    ආශ්‍රිත පුවත්
  `,
  bylineBefore: `
    සටහන
    ලේඛක
    ලියන්නේ
    වාර්තාකරණය
  `,
  bylineAfter: `
    විසිනි
    විසින්
  `,
  creditLabels: `
    ඡායාරූපය
    ඡායාරූප
    සේයාරූපය
    සේයාරූ
  `,
  publishedLabels: `
    ප්‍රකාශිත
    දිනය
    පළ කළේ
  `,
  updatedLabels: `
    යාවත්කාලීන කළේ
    යාවත්කාලීන
  `,
  staffBylines: `
    ප්‍රවෘත්ති අංශය
  `,
  newsletterInvitations: `
    දායක වන්න
  `,
  newsletterGoods: `
    පුවත් ලිපිය
  `,
  newsletterForm: `
    ඔබේ ඊමේල් ලිපිනය
  `,
  commentWords: `
    අදහස්
    අදහස් දක්වන්න
  `,
  minuteWords: `
    මිනිත්තු
    විනාඩි
  `,
  readingWords: `
    කියවීමේ කාලය
    කියවීමට
  `,
  rightsNotices: `
    සියලු හිමිකම් ඇවිරිණි
    සියලුම හිමිකම් ඇවිරිණි
  `,
  sectionNames: `
    පුවත්
    දේශීය
    විදේශීය
    දේශපාලන
    ව්‍යාපාරික
    ක්‍රීඩා
    විනෝදාස්වාදය
  `,
  shareActions: `
    බෙදාගන්න
    බෙදා ගන්න
    සබැඳිය පිටපත් කරන්න
  `,
  tagLabels: `
    ටැග්
    මාතෘකා
  `,
  roles: `
    වාර්තාකරු
    මාධ්‍යවේදී
    කර්තෘ
    අංශය
  `,
  siteWords: `
    පුවත්
    පුවත්පත
    නිව්ස්
  `,
  speechVerbs: `
    පැවසුවාය
    පැවසීය
    කීවේය
    කීවාය
    පැවසූහ
    ප්‍රකාශ කළේය
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
