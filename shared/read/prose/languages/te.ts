import type { Phrases } from './phrases.ts';

/** Telugu. */
export const te: Phrases = {
  bylineBefore: `
    రచయిత
    రచన
    విలేకరి
    ప్రతినిధి
  `,
  staffBylines: `
    న్యూస్ డెస్క్
  `,
  givenNames: `
    anjaneyulu
    bhargavi
    chaitanya
    harika
    haritha
    jagadish
    jyothi
    kalyani
    lalitha
    mallikarjun
    nagarjuna
    narasimha
    padma
    phani
    prasanna
    ramakrishna
    ramana
    ravindranath
    sailaja
    satyanarayana
    sirisha
    sravani
    sreenivas
    sridhar
    srinivas
    suryanarayana
    swapna
    swathi
    tejaswi
    venkata
    yamini
  `,
  roles: `
    ప్రతినిధి
    విలేకరి
    రిపోర్టర్
    డెస్క్
  `,
  aboutAuthorHeadings: `
    రచయిత గురించి
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
  agoWords: `
    క్రితం
  `,
  minutesAgo: `
    నిమిషాల
  `,
  hoursAgo: `
    గంటల
  `,
  daysAgo: `
    రోజుల
  `,
  yesterdayWords: `
    నిన్న
  `,
  todayWords: `
    ఈరోజు
  `,
  readingMinutes: `
    నిమిషాలు
    నిమిషం
    నిమిషాల
  `,
  readingWords: `
    చదివే సమయం
  `,
  creditLabels: `
    ఫోటో
    చిత్రం
  `,
  sectionNames: `
    వార్తలు
    జాతీయం
    అంతర్జాతీయం
    క్రీడలు
    సినిమా
    రాజకీయం
  `,
  siteWords: `
    వార్తలు
    పత్రిక
    న్యూస్
  `,
  tagLabels: `
    ట్యాగ్లు
    అంశాలు
  `,
  speechVerbs: `
    చెప్పారు
    అన్నారు
    తెలిపారు
  `,
  shareActions: `
    షేర్ చేయండి
    షేర్
    పంచుకోండి
    లింక్ కాపీ చేయండి
    సేవ్ చేయండి
    కామెంట్ చేయండి
  `,
  legalLinks: `
    గోప్యతా విధానం
    నిబంధనలు మరియు షరతులు
    నియమ నిబంధనలు
  `,
  readMoreOnly: `
    ఇవీ చదవండి
    ఇది కూడా చదవండి
    ఇవి కూడా చదవండి
    మరింత చదవండి
    ఇదీ చదవండి
    సంబంధిత వార్తలు
    మరిన్ని చదవండి
    మరిన్ని వార్తలు
    తాజా వార్తలు
    ఇతర వార్తలు
    ఎక్కువ మంది చదివినవి
  `,
  commentWords: `
    వ్యాఖ్య
    వ్యాఖ్యలు
    కామెంట్
  `,
  newsletterInvitations: `
    సబ్‌స్క్రైబ్ చేయండి
  `,
  newsletterOffers: `
    న్యూస్‌లెటర్
  `,
  newsletterForm: `
    మీ ఈమెయిల్
  `,
  advertisementMarks: `
    ప్రకటన
  `,
  rightsNotices: `
    అన్ని హక్కులు ప్రత్యేకించబడ్డాయి
  `,
};
