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
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
