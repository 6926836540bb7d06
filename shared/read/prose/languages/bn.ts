import type { Phrases } from './phrases.ts';

/** Bangla. */
export const bn: Phrases = {
  advertisementMarks: `
    বিজ্ঞাপন
    বিজ্ঞাপন বিরতি
    বিজ্ঞাপনের পরে
  `,
  bylineBefore: `
    লেখক
    প্রতিবেদক
    লিখেছেন
    লেখা
    প্রতিবেদন
    অনুবাদ
    নিজস্ব প্রতিবেদক
  `,
  creditLabels: `
    ছবি
    ফটো
    ছবি সংগৃহীত
    ভিডিও
    আলোকচিত্র
  `,
  publishedLabels: `
    প্রকাশিত
    প্রকাশ
    প্রকাশের সময়
    প্রকাশকাল
    প্রকাশিত হয়েছে
    তারিখ
  `,
  updatedLabels: `
    আপডেট
    সর্বশেষ আপডেট
    হালনাগাদ
  `,
  newsletterInvitations: `
    সাবস্ক্রাইব করুন
    নিউজলেটার
    আমাদের ফলো করুন
  `,
  commentWords: `
    মন্তব্য
    মন্তব্য করুন
    মন্তব্য লিখুন
  `,
  readMoreSure: `
    আরও পড়ুন
    আরো পড়ুন
    সম্পর্কিত খবর
    এই বিভাগের আরও খবর
    আরও খবর
    সম্পর্কিত
    বিস্তারিত পড়ুন
    আরও দেখুন
  `,
  minuteWords: `
    মিনিট
  `,
  readingWords: `
    পড়ার সময়
    পড়তে
  `,
  sectionNames: `
    জাতীয়
    আন্তর্জাতিক
    রাজনীতি
    খেলা
    বিনোদন
    সারাদেশ
    সারা দেশ
    অর্থনীতি
    প্রচ্ছদ
  `,
  shareActions: `
    শেয়ার
    শেয়ার করুন
    লিংক কপি করুন
    প্রিন্ট
    কপি লিংক
    লিংক কপি
    প্রিন্ট করুন
    ফেসবুকে শেয়ার করুন
  `,
  tagLabels: `
    ট্যাগ
    বিষয়
  `,
  newsletterGoods: `
    নিউজলেটার
  `,
  staffBylines: `
    নিজস্ব প্রতিবেদক
    স্টাফ রিপোর্টার
    নিজস্ব সংবাদদাতা
    ডেস্ক রিপোর্ট
  `,
  newsletterForm: `
    আপনার ইমেইল
  `,
  rightsNotices: `
    সর্বস্বত্ব সংরক্ষিত
    সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত
  `,
  roles: `
    প্রতিবেদক
    প্রতিনিধি
    সাংবাদিক
    সংবাদদাতা
    ডেস্ক
  `,
  siteWords: `
    সংবাদ
    পত্রিকা
    নিউজ
    টাইমস
  `,
  speechVerbs: `
    বলেন
    বলেছেন
    জানান
    জানিয়েছেন
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
