import type { Phrases } from './phrases.ts';

/** Marathi. */
export const mr: Phrases = {
  advertisementMarks: `
    जाहिरात
  `,
  bylineBefore: `
    लेखक
    प्रतिनिधी
    वार्ताहर
    लेखिका
  `,
  creditLabels: `
    छायाचित्र
    फोटो
  `,
  publishedLabels: `
    प्रकाशित
    दिनांक
  `,
  updatedLabels: `
    अपडेट
    अद्ययावत
    शेवटचे अपडेट
  `,
  commentWords: `
    प्रतिक्रिया
    टिप्पण्या
  `,
  readMoreSure: `
    हेही वाचा
    हे ही वाचा
    आणखी वाचा
    अधिक वाचा
    संबंधित बातम्या
    हे देखील वाचा
    वाचा सविस्तर
  `,
  minuteWords: `
    मिनिटे
    मिनिट
  `,
  readingWords: `
    वाचन वेळ
    वाचण्यासाठी
  `,
  shareActions: `
    शेअर करा
    शेअर
    सामायिक करा
    लिंक कॉपी करा
    प्रिंट करा
  `,
  tagLabels: `
    टॅग्ज
    विषय
  `,
  newsletterInvitations: `
    सबस्क्राइब करा
  `,
  newsletterGoods: `
    न्यूजलेटर
  `,
  staffBylines: `
    विशेष प्रतिनिधी
    प्रतिनिधी
  `,
  newsletterForm: `
    तुमचा ईमेल
  `,
  rightsNotices: `
    सर्व हक्क राखीव
    सर्व हक्क सुरक्षित
  `,
  sectionNames: `
    बातम्या
    महाराष्ट्र
    देश
    विदेश
    राजकारण
    क्रीडा
    मनोरंजन
  `,
  roles: `
    प्रतिनिधी
    वार्ताहर
  `,
  siteWords: `
    बातम्या
    वृत्तपत्र
  `,
  speechVerbs: `
    म्हणाले
    म्हणाल्या
    म्हणाला
    सांगितले
  `,
  andWords: `
    व
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
