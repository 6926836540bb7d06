import type { Phrases } from './phrases.ts';

/** Sinhala. */
export const si: Phrases = {
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
  staffBylines: `
    ප්‍රවෘත්ති අංශය
  `,
  roles: `
    වාර්තාකරු
    මාධ්‍යවේදී
    කර්තෘ
    අංශය
  `,
  aboutAuthorHeadings: `
    කතුවරයා ගැන
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
  readingMinutes: `
    මිනිත්තු
    විනාඩි
  `,
  readingWords: `
    කියවීමේ කාලය
    කියවීමට
  `,
  creditLabels: `
    ඡායාරූපය
    ඡායාරූප
    සේයාරූපය
    සේයාරූ
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
  siteWords: `
    පුවත්
    පුවත්පත
    නිව්ස්
  `,
  tagLabels: `
    ටැග්
    මාතෘකා
  `,
  speechVerbs: `
    පැවසුවාය
    පැවසීය
    කීවේය
    කීවාය
    පැවසූහ
    ප්‍රකාශ කළේය
  `,
  shareActions: `
    බෙදාගන්න
    බෙදා ගන්න
    සබැඳිය පිටපත් කරන්න
  `,
  legalLinks: `
    රහස්‍යතා ප්‍රතිපත්තිය
    නියම සහ කොන්දේසි
  `,
  readMoreOnly: `
    තවත් කියවන්න
    මෙයත් කියවන්න
    ආශ්‍රිත පුවත්
    අදාළ පුවත්
    තවත් පුවත්
    නවතම පුවත්
    වැඩිපුරම කියවූ
  `,
  commentWords: `
    අදහස්
    අදහස් දක්වන්න
  `,
  newsletterInvitations: `
    දායක වන්න
  `,
  newsletterOffers: `
    පුවත් ලිපිය
  `,
  newsletterForm: `
    ඔබේ ඊමේල් ලිපිනය
  `,
  advertisementMarks: `
    දැන්වීම
  `,
  rightsNotices: `
    සියලු හිමිකම් ඇවිරිණි
    සියලුම හිමිකම් ඇවිරිණි
  `,
};
