import type { Phrases } from './phrases.ts';

/** Malayalam. */
export const ml: Phrases = {
  bylineBefore: `
    എഴുതിയത്
    ലേഖകൻ
    തയ്യാറാക്കിയത്
    സ്വന്തം ലേഖകൻ
  `,
  staffBylines: `
    സ്വന്തം ലേഖകൻ
    ന്യൂസ് ഡെസ്ക്
  `,
  givenNames: `
    ajith
    aneesh
    anoop
    aswathy
    biju
    bindu
    deepthi
    dhanya
    geetha
    gopakumar
    jayakumar
    jayasree
    jisha
    jomon
    lekha
    prasanth
    ratheesh
    remya
    reshmi
    santhosh
    saritha
    shaji
    sheeba
    shyam
    sreejith
    sreekumar
    sreelakshmi
    sujith
    unnikrishnan
    vineeth
  `,
  roles: `
    ലേഖകൻ
    ലേഖിക
    റിപ്പോർട്ടർ
    ഡെസ്ക്
  `,
  aboutAuthorHeadings: `
    ലേഖകനെക്കുറിച്ച്
    ലേഖകനെ കുറിച്ച്
  `,
  publishedLabels: `
    പ്രസിദ്ധീകരിച്ചത്
    തീയതി
  `,
  updatedLabels: `
    അപ്ഡേറ്റ്
    പുതുക്കിയത്
    അവസാനം പുതുക്കിയത്
  `,
  agoWords: `
    മുൻപ്
  `,
  yesterdayWords: `
    ഇന്നലെ
  `,
  todayWords: `
    ഇന്ന്
  `,
  readingMinutes: `
    മിനിറ്റ്
    മിനിട്ട്
  `,
  readingWords: `
    വായനാ സമയം
    വായന
  `,
  creditLabels: `
    ചിത്രം
    ഫോട്ടോ
  `,
  sectionNames: `
    വാർത്ത
    കേരളം
    ഇന്ത്യ
    ലോകം
    കായികം
    സിനിമ
  `,
  siteWords: `
    വാർത്തകൾ
    ന്യൂസ്
    ദിനപത്രം
  `,
  tagLabels: `
    ടാഗുകൾ
    വിഷയങ്ങൾ
  `,
  speechVerbs: `
    പറഞ്ഞു
  `,
  shareActions: `
    ഷെയർ ചെയ്യുക
    ഷെയർ
    പങ്കിടുക
    പങ്കുവെക്കുക
    ലിങ്ക് പകർത്തുക
  `,
  legalLinks: `
    സ്വകാര്യതാ നയം
    നിബന്ധനകളും വ്യവസ്ഥകളും
  `,
  readMoreOnly: `
    കൂടുതൽ വായിക്കുക
    ഇതും വായിക്കുക
    ഇതും വായിക്കൂ
    കൂടുതൽ വായിക്കാൻ
    ബന്ധപ്പെട്ട വാർത്തകൾ
    ഇതുകൂടി വായിക്കൂ
    കൂടുതൽ വായനയ്ക്ക്
    കൂടുതൽ വാർത്തകൾ
    പുതിയ വാർത്തകൾ
    ഏറ്റവും പുതിയ വാർത്തകൾ
    ഏറ്റവും കൂടുതൽ വായിച്ചത്
  `,
  commentWords: `
    അഭിപ്രായം
    അഭിപ്രായങ്ങൾ
    കമന്റ്
  `,
  newsletterInvitations: `
    സബ്സ്ക്രൈബ് ചെയ്യുക
  `,
  newsletterOffers: `
    ന്യൂസ് ലെറ്റർ
  `,
  newsletterForm: `
    നിങ്ങളുടെ ഇമെയിൽ
  `,
  advertisementMarks: `
    പരസ്യം
  `,
  rightsNotices: `
    എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം
  `,
};
