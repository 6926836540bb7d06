import type { Phrases } from './phrases.ts';

/** Thai. */
export const th: Phrases = {
  advertisementMarks: `
    โฆษณา
    อ่านต่อ
    อ่านต่อด้านล่าง
  `,
  bylineBefore: `
    โดย
    เรื่อง
    ผู้เขียน
    เขียนโดย
    ผู้สื่อข่าว
    รายงานโดย
    เรื่องโดย
  `,
  staffBylines: `
    กองบรรณาธิการ
    ทีมข่าว
  `,
  creditLabels: `
    ภาพ
    ภาพถ่าย
    ภาพประกอบ
    ช่างภาพ
    เครดิตภาพ
    ภาพโดย
    ภาพจาก
    ขอบคุณภาพ
  `,
  publishedLabels: `
    เผยแพร่
    เผยแพร่เมื่อ
    วันที่
    วันที่เผยแพร่
    โพสต์เมื่อ
    เผยแพร่วันที่
    เมื่อ
  `,
  updatedLabels: `
    อัปเดต
    อัพเดต
    อัปเดตล่าสุด
    อัพเดทล่าสุด
    แก้ไข
    แก้ไขล่าสุด
    ปรับปรุง
    ปรับปรุงล่าสุด
    ปรับปรุงล่าสุดเมื่อ
    อัปเดตเมื่อ
  `,
  newsletterForm: `
    กรอกอีเมล
    ที่อยู่อีเมล
    อีเมลของคุณ
    ยกเลิกได้ทุกเมื่อ
    สมัครรับข่าวสาร
  `,
  newsletterInvitations: `
    สมัครรับ
    สมัครรับจดหมายข่าว
    จดหมายข่าว
    ติดตาม
    ดาวน์โหลดแอป
    รับข่าวสาร
    กดติดตาม
  `,
  newsletterGoods: `
    จดหมายข่าว
    อีเมล
    ไลน์
    แอป
  `,
  rightsNotices: `
    สงวนลิขสิทธิ์
    ลิขสิทธิ์
    ห้ามคัดลอก
    ห้ามทำซ้ำ
  `,
  commentWords: `
    ความคิดเห็น
    แสดงความคิดเห็น
  `,
  readMoreSure: `
    อ่านเพิ่มเติม
    อ่านข่าวเพิ่มเติม
    อ่านข่าวที่เกี่ยวข้อง
    ข่าวที่เกี่ยวข้อง
    บทความที่เกี่ยวข้อง
    เรื่องที่เกี่ยวข้อง
    อ่านต่อ
    ดูเพิ่มเติม
    ข่าวแนะนำ
    อ่านข่าวต้นฉบับ
    เรื่องแนะนำ
    อ่านข่าวอื่น
    อ่านบทความอื่น
    ข่าวอื่นๆ
    ข่าวล่าสุด
  `,
  minuteWords: `
    นาที
  `,
  readingWords: `
    เวลาอ่าน
    อ่าน
    ใช้เวลาอ่าน
    ใช้เวลา
  `,
  sectionNames: `
    ข่าว
    การเมือง
    เศรษฐกิจ
    สังคม
    กีฬา
    บันเทิง
    ต่างประเทศ
    ภูมิภาค
    หน้าแรก
    วัฒนธรรม
  `,
  shareNetworks: `
    เฟซบุ๊ก
    ทวิตเตอร์
    ไลน์
    อีเมล
  `,
  shareActions: `
    แชร์
    แชร์บทความ
    แชร์ข่าว
    คัดลอกลิงก์
    คัดลอกลิงค์
    พิมพ์
    บันทึก
    ทวีต
    ฟังข่าว
    ส่งต่อ
    ติดตามเรา
    แชร์เรื่องนี้
    แชร์ข่าวนี้
    แชร์ไปที่
    แชร์บน
    ขนาดตัวอักษร
    กดติดตาม
  `,
  tagLabels: `
    แท็ก
    คำสำคัญ
    หัวข้อ
    ป้ายกำกับ
    หมวดหมู่
  `,
  roles: `
    …ผู้สื่อข่าว…
    …นักข่าว…
    …บรรณาธิการ…
  `,
  siteWords: `
    …นิวส์
    …หนังสือพิมพ์
    …ออนไลน์
  `,
  speechVerbs: `
    บอกว่า
    กล่าวว่า
  `,
  rightsTerms: `
    …ห้าม…
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
