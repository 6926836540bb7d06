import type { Phrases } from './phrases.ts';

/** Urdu. */
export const ur: Phrases = {
  advertisementMarks: `
    اشتہار
    اشتہارات
  `,
  bylineBefore: `
    تحریر
    رپورٹ
    از
    مصنف
    نامہ نگار
    رپورٹر
    بیورو رپورٹ
  `,
  creditLabels: `
    تصویر
    تصاویر
    فوٹو
    ویڈیو
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
  newsletterInvitations: `
    سبسکرائب کریں
    نیوز لیٹر
    ہمیں فالو کریں
  `,
  commentWords: `
    تبصرہ
    تبصرے
    تبصرہ کریں
  `,
  readMoreSure: `
    یہ بھی پڑھیں
    مزید پڑھیں
    متعلقہ خبریں
    مزید خبریں
    مزید جانیے
    اسی بارے میں
    یہ بھی دیکھیں
    متعلقہ مضامین
  `,
  minuteWords: `
    منٹ
  `,
  readingWords: `
    پڑھنے کا وقت
    مطالعے کا وقت
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
  shareActions: `
    شیئر کریں
    شیئر
    لنک کاپی کریں
    پرنٹ
    پرنٹ کریں
    محفوظ کریں
  `,
  tagLabels: `
    ٹیگز
    موضوعات
  `,
  newsletterGoods: `
    نیوز لیٹر
  `,
  staffBylines: `
    ویب ڈیسک
    اسٹاف رپورٹر
    نیوز ڈیسک
  `,
  newsletterForm: `
    آپ کا ای میل
  `,
  rightsNotices: `
    جملہ حقوق محفوظ ہیں
    جملہ حقوق محفوظ
    تمام حقوق محفوظ ہیں
  `,
  roles: `
    نامہ نگار
    نمائندہ
    صحافی
    رپورٹر
  `,
  siteWords: `
    اخبار
    نیوز
    روزنامہ
  `,
  speechVerbs: `
    نے کہا
    کا کہنا
    بتایا
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
