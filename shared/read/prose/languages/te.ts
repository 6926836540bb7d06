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
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
