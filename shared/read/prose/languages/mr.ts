import type { Phrases } from './phrases.ts';

/** Marathi. */
export const mr: Phrases = {
  bylineBefore: `
    लेखक
    प्रतिनिधी
    वार्ताहर
    लेखिका
  `,
  staffBylines: `
    विशेष प्रतिनिधी
    प्रतिनिधी
  `,
  givenNames: `
    amruta
    aniket
    atul
    balasaheb
    chhaya
    datta
    eknath
    gajanan
    jayashree
    jayendra
    kishor
    mangesh
    manohar
    milind
    mrunal
    omkar
    prajakta
    pralhad
    sadashiv
    sambhaji
    sandip
    shrikant
    sharvari
    shubhangi
    snehal
    tejaswini
    tukaram
    vaishali
    vrushali
  `,
  andWords: `
    व
  `,
  roles: `
    प्रतिनिधी
    वार्ताहर
  `,
  aboutAuthorHeadings: `
    लेखकाबद्दल
    लेखकाविषयी
    लेखक परिचय
    लेखिकेबद्दल
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
  untilWordsAfter: `
    पर्यंत
  `,
  yesterdayWords: `
    काल
  `,
  readingMinutes: `
    मिनिटे
    मिनिट
  `,
  readingWords: `
    वाचन वेळ
    वाचण्यासाठी
  `,
  creditLabels: `
    छायाचित्र
    फोटो
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
  siteWords: `
    बातम्या
    वृत्तपत्र
  `,
  tagLabels: `
    टॅग्ज
    विषय
  `,
  speechVerbs: `
    म्हणाले
    म्हणाल्या
    म्हणाला
    सांगितले
  `,
  shareActions: `
    शेअर करा
    शेअर
    सामायिक करा
    लिंक कॉपी करा
    प्रिंट करा
    सेव्ह करा
    बातमी ऐका
    प्रतिक्रिया द्या
    कमेंट करा
    वर जा
  `,
  legalLinks: `
    गोपनीयता धोरण
    अटी व शर्ती
    अटी आणि शर्ती
  `,
  readMoreOnly: `
    हेही वाचा
    हे ही वाचा
    आणखी वाचा
    अधिक वाचा
    संबंधित बातम्या
    हे देखील वाचा
    वाचा सविस्तर
    हे पण वाचा
    संबंधित लेख
    इतर बातम्या
    ताज्या बातम्या
    सर्वाधिक वाचलेले
    सर्वाधिक वाचलेल्या बातम्या
    लोकप्रिय बातम्या
    मुख्य बातम्या
    तुम्हाला हे आवडेल
  `,
  commentWords: `
    प्रतिक्रिया
    टिप्पण्या
  `,
  newsletterInvitations: `
    सबस्क्राइब करा
  `,
  newsletterOffers: `
    न्यूजलेटर
  `,
  newsletterForm: `
    तुमचा ईमेल
  `,
  advertisementMarks: `
    जाहिरात
  `,
  rightsNotices: `
    सर्व हक्क राखीव
    सर्व हक्क सुरक्षित
  `,
};
