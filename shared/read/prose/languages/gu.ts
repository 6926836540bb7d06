import type { Phrases } from './phrases.ts';

/** Gujarati. */
export const gu: Phrases = {
  bylineBefore: `
    લેખક
    દ્વારા
  `,
  bylineWithColon: `
    અહેવાલ
    સંવાદદાતા
    પત્રકાર
  `,
  bylineAfter: `
    દ્વારા
  `,
  staffBylines: `
    ન્યૂઝ ડેસ્ક
    સમાચાર ડેસ્ક
  `,
  roles: `
    પત્રકાર
    સંવાદદાતા
    સંપાદક
    રિપોર્ટર
    ડેસ્ક
  `,
  aboutAuthorHeadings: `
    લેખક વિશે
  `,
  publishedLabels: `
    પ્રકાશિત
    તારીખ
    પ્રકાશિત તારીખ
  `,
  updatedLabels: `
    અપડેટ
    છેલ્લું અપડેટ
  `,
  readingMinutes: `
    મિનિટ
  `,
  readingWords: `
    વાંચવાનો સમય
  `,
  creditLabels: `
    તસવીર
    ફોટો
  `,
  sectionNames: `
    સમાચાર
    ગુજરાત
    ભારત
    વિશ્વ
    રાજકારણ
    વ્યવસાય
    મનોરંજન
    રમતગમત
    ધર્મ
  `,
  siteWords: `
    સમાચાર
    ન્યૂઝ
    ટાઇમ્સ
  `,
  tagLabels: `
    ટૅગ
    ટૅગ્સ
    ટેગ
    ટેગ્સ
    વિષયો
  `,
  speechVerbs: `
    કહ્યું
    જણાવ્યું
  `,
  shareActions: `
    શેર કરો
    શેર
    લિંક કૉપી કરો
  `,
  legalLinks: `
    ગોપનીયતા નીતિ
    નિયમો અને શરતો
  `,
  readMoreOnly: `
    આ પણ વાંચો
    વધુ વાંચો
    સંબંધિત સમાચાર
    અન્ય સમાચાર
    તાજા સમાચાર
    સૌથી વધુ વંચાયેલા
  `,
  commentWords: `
    ટિપ્પણી
    ટિપ્પણીઓ
  `,
  newsletterInvitations: `
    સબસ્ક્રાઇબ કરો
    અમારા ન્યૂઝલેટર
  `,
  newsletterOffers: `
    ન્યૂઝલેટર
  `,
  newsletterForm: `
    તમારું ઇમેઇલ સરનામું
  `,
  advertisementMarks: `
    જાહેરાત
  `,
  rightsNotices: `
    સર્વાધિકાર સુરક્ષિત
    બધા હક્કો અનામત
  `,
};
