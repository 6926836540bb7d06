import type { Phrases } from './phrases.ts';

/** Bangla. */
export const bn: Phrases = {
  bylineBefore: `
    লেখক
    প্রতিবেদক
    লিখেছেন
    লেখা
    প্রতিবেদন
    অনুবাদ
    নিজস্ব প্রতিবেদক
    পোস্ট করেছেন
    প্রকাশ করেছেন
  `,
  authorNouns: `
    লেখক
  `,
  jobLabels: `
    পদবি
  `,
  staffBylines: `
    নিজস্ব প্রতিবেদক
    স্টাফ রিপোর্টার
    নিজস্ব সংবাদদাতা
    ডেস্ক রিপোর্ট
  `,
  givenNames: `
    abul
    afroza
    alamgir
    aminul
    anisur
    anwara
    ashraful
    asaduzzaman
    delwar
    ershad
    farhana
    farzana
    fahmida
    ferdous
    golam
    habibur
    hasina
    humayun
    iqbal
    jahangir
    jahanara
    jamil
    kamrul
    khaleda
    lutfur
    mahbub
    mahbubul
    mahfuz
    mahmudul
    masud
    mizanur
    monirul
    mosharraf
    mostafa
    motiur
    munni
    nasir
    nasrin
    nasreen
    nazmul
    nazrul
    rafiqul
    rahima
    rashed
    rashida
    rezaul
    rezwana
    rokeya
    rubina
    saiful
    samina
    sayed
    shahana
    shahida
    shahnaz
    shamim
    shamima
    sharmin
    sultana
    syeda
    tahmina
    taslima
    zakir
    ziaur
    debashis
    anirban
    soumitra
    sourav
    subrata
    sukanya
    tapan
    sanchita
    sudipta
    sumana
    swapan
    moumita
    mousumi
    paromita
    prosenjit
    partha
    pinaki
    indrajit
    indranil
    kaushik
    koushik
    biswajit
    dipankar
    goutam
    joydeep
    madhumita
    rituparna
    sandipan
    saswati
    shubhankar
    somnath
    suchitra
  `,
  roles: `
    প্রতিবেদক
    প্রতিনিধি
    সাংবাদিক
    সংবাদদাতা
    ডেস্ক
  `,
  aboutAuthorHeadings: `
    লেখক সম্পর্কে
    লেখক পরিচিতি
    প্রতিবেদক সম্পর্কে
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
  untilWordsAfter: `
    পর্যন্ত
  `,
  agoWords: `
    পূর্বে
    আগে
  `,
  minutesAgo: `
    মিনিট
  `,
  hoursAgo: `
    ঘণ্টা
  `,
  daysAgo: `
    দিন
  `,
  weeksAgo: `
    সপ্তাহ
  `,
  yesterdayWords: `
    গতকাল
  `,
  todayWords: `
    আজ
  `,
  readingMinutes: `
    মিনিট
  `,
  readingWords: `
    পড়ার সময়
    পড়তে
  `,
  creditLabels: `
    ছবি
    ফটো
    ছবি সংগৃহীত
    ভিডিও
    আলোকচিত্র
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
  siteWords: `
    সংবাদ
    পত্রিকা
    নিউজ
    টাইমস
  `,
  tagLabels: `
    ট্যাগ
    বিষয়
  `,
  speechVerbs: `
    বলেন
    বলেছেন
    জানান
    জানিয়েছেন
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
    খবরটি শেয়ার করুন
    সংরক্ষণ করুন
    পরে পড়ুন
    ইমেইল করুন
    খবরটি শুনুন
    সংবাদটি শুনুন
    মন্তব্য করুন
    মন্তব্য দেখুন
    মন্তব্য লিখুন
    সব মন্তব্য
    ফন্ট সাইজ
    ওপরে যান
  `,
  legalLinks: `
    গোপনীয়তা নীতি
    গোপনীয়তার নীতি
    প্রাইভেসি পলিসি
    শর্তাবলি
    শর্তাবলী
    নীতিমালা
    ব্যবহারের শর্তাবলি
    ব্যবহারের নিয়মাবলি
    শর্তাবলি ও নীতিমালা
    বিজ্ঞাপন
  `,
  readMoreOnly: `
    আরও পড়ুন
    আরো পড়ুন
    সম্পর্কিত খবর
    এই বিভাগের আরও খবর
    আরও খবর
    সম্পর্কিত
    বিস্তারিত পড়ুন
    আরও দেখুন
    আরো খবর
    সম্পর্কিত সংবাদ
    সম্পর্কিত পোস্ট
    এ সম্পর্কিত আরও খবর
    এ সম্পর্কিত খবর
    এ বিভাগের আরও খবর
    এই বিভাগের আরো খবর
    এ বিভাগের অন্যান্য সংবাদ
    অন্যান্য খবর
    অন্যান্য সংবাদ
    সর্বশেষ খবর
    সর্বশেষ সংবাদ
    সর্বাধিক পঠিত
    সর্বাধিক পঠিত খবর
    বেশি পঠিত
    জনপ্রিয় খবর
    জনপ্রিয় সংবাদ
    আলোচিত খবর
    পাঠকের পছন্দ
    আগের খবর
    পরের খবর
    পূর্ববর্তী সংবাদ
    পরবর্তী সংবাদ
  `,
  commentWords: `
    মন্তব্য
    মন্তব্য করুন
    মন্তব্য লিখুন
  `,
  newsletterInvitations: `
    সাবস্ক্রাইব করুন
    নিউজলেটার
    আমাদের ফলো করুন
  `,
  newsletterOffers: `
    নিউজলেটার
  `,
  newsletterForm: `
    আপনার ইমেইল
  `,
  platformLines: `
    গুগল নিউজে … ফলো করুন
    আমাদের ফেসবুক পেজ …
    আমাদের ইউটিউব চ্যানেল …
    সর্বশেষ খবর পেতে …
    খবর পেতে … অনুসরণ করুন
    মন্তব্য করতে … লগইন …
    এই ওয়েবসাইটের কোনো লেখা …
    এই সাইটের কোনো লেখা …
  `,
  advertisementMarks: `
    বিজ্ঞাপন
    বিজ্ঞাপন বিরতি
    বিজ্ঞাপনের পরে
  `,
  rightsNotices: `
    সর্বস্বত্ব সংরক্ষিত
    সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত
  `,
};
