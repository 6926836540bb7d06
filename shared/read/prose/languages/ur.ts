import type { Phrases } from './phrases.ts';

/** Urdu. */
export const ur: Phrases = {
  bylineBefore: `
    تحریر
    رپورٹ
    از
    مصنف
    نامہ نگار
    رپورٹر
    بیورو رپورٹ
  `,
  authorNouns: `
    مصنف
  `,
  jobLabels: `
    عہدہ
  `,
  staffBylines: `
    ویب ڈیسک
    اسٹاف رپورٹر
    نیوز ڈیسک
  `,
  givenNames: `
    abida
    ambreen
    amna
    arshad
    asad
    asif
    asim
    atif
    ayaz
    faiza
    faheem
    farhat
    farrukh
    fauzia
    ghulam
    haider
    humaira
    javed
    javeria
    kashif
    khurram
    maheen
    mahwish
    mehreen
    mubashir
    mudassar
    muneeza
    murtaza
    nadeem
    naila
    nazia
    nida
    nighat
    noman
    rafia
    raheel
    rizwan
    sadia
    saima
    saleem
    samia
    shahid
    shahzad
    shaista
    shazia
    sidra
    sumaira
    tahira
    tanveer
    tehmina
    umair
    usman
    uzma
    waqar
    waseem
    yasir
    zaheer
    zeeshan
    zubair
  `,
  roles: `
    نامہ نگار
    نمائندہ
    صحافی
    رپورٹر
  `,
  aboutAuthorHeadings: `
    مصنف کے بارے میں
    لکھاری کے بارے میں
  `,
  publishedLabels: `
    شائع
    شائع شدہ
    تاریخ
    تاریخ اشاعت
    اشاعت
    شائع ہوا
  `,
  updatedLabels: `
    اپ ڈیٹ
    اپڈیٹ
    آخری اپ ڈیٹ
    تازہ ترین
  `,
  untilWordsAfter: `
    تک
  `,
  agoWords: `
    پہلے
  `,
  minutesAgo: `
    منٹ
  `,
  hoursAgo: `
    گھنٹے
  `,
  daysAgo: `
    دن
  `,
  weeksAgo: `
    ہفتے
  `,
  yesterdayWords: `
    گزشتہ روز
  `,
  todayWords: `
    آج
  `,
  readingMinutes: `
    منٹ
  `,
  readingWords: `
    پڑھنے کا وقت
    مطالعے کا وقت
  `,
  creditLabels: `
    تصویر
    تصاویر
    فوٹو
    ویڈیو
  `,
  sectionNames: `
    پاکستان
    دنیا
    کھیل
    کاروبار
    صفحہ اول
    سائنس
    صحت
  `,
  siteWords: `
    اخبار
    نیوز
    روزنامہ
  `,
  tagLabels: `
    ٹیگز
    موضوعات
  `,
  speechVerbs: `
    نے کہا
    کا کہنا
    بتایا
  `,
  shareActions: `
    شیئر کریں
    شیئر
    لنک کاپی کریں
    پرنٹ
    پرنٹ کریں
    محفوظ کریں
    تبصرہ کریں
    تبصرے دیکھیں
    خبر سنیں
    اوپر جائیں
  `,
  legalLinks: `
    پرائیویسی پالیسی
    رازداری کی پالیسی
    شرائط و ضوابط
    استعمال کی شرائط
    ضابطہ اخلاق
  `,
  readMoreOnly: `
    یہ بھی پڑھیں
    مزید پڑھیں
    متعلقہ خبریں
    مزید خبریں
    مزید جانیے
    اسی بارے میں
    یہ بھی دیکھیں
    متعلقہ مضامین
    متعلقہ خبر
    دیگر خبریں
    تازہ ترین
    تازہ ترین خبریں
    سب سے زیادہ پڑھی جانے والی خبریں
    سب سے زیادہ پڑھا گیا
    مقبول ترین
    مقبول خبریں
    اہم خبریں
    آپ کے لیے تجویز کردہ
    پچھلی خبر
    اگلی خبر
  `,
  commentWords: `
    تبصرہ
    تبصرے
    تبصرہ کریں
  `,
  newsletterInvitations: `
    سبسکرائب کریں
    نیوز لیٹر
    ہمیں فالو کریں
  `,
  newsletterOffers: `
    نیوز لیٹر
  `,
  newsletterForm: `
    آپ کا ای میل
  `,
  advertisementMarks: `
    اشتہار
    اشتہارات
  `,
  rightsNotices: `
    جملہ حقوق محفوظ ہیں
    جملہ حقوق محفوظ
    تمام حقوق محفوظ ہیں
  `,
  forwardedMarks: `
    فارورڈ کردہ
  `,
};
