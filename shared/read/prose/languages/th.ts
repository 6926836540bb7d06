import type { Phrases } from './phrases.ts';

/** Thai. */
export const th: Phrases = {
  bylineBefore: `
    โดย
    เรื่อง
    ผู้เขียน
    เขียนโดย
    ผู้สื่อข่าว
    รายงานโดย
    เรื่องโดย
    โพสต์โดย
    เผยแพร่โดย
  `,
  staffBylines: `
    กองบรรณาธิการ
    ทีมข่าว
  `,
  givenNames: `
    anucha
    apinya
    arunee
    chaiwat
    chanida
    chanchai
    jiraporn
    kanokwan
    kittipong
    krisada
    malee
    manop
    nattapong
    natthaphon
    nopparat
    orawan
    panida
    patcharin
    pattarapong
    pimchanok
    pongsak
    prasert
    prayut
    rattana
    sasithorn
    sirichai
    siriporn
    somchai
    somkid
    somsak
    sunisa
    supaporn
    supachai
    surachai
    suthep
    thanakorn
    thanapon
    theerapong
    thitima
    tipawan
    veerachai
    wanchai
    wanida
    wichai
    worawut
    yupin
  `,
  roles: `
    …ผู้สื่อข่าว…
    …นักข่าว…
    …บรรณาธิการ…
  `,
  aboutAuthorHeadings: `
    เกี่ยวกับผู้เขียน
    ประวัติผู้เขียน
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
  untilWords: `
    ถึง
    จนถึง
    ถึงวันที่
    จนถึงวันที่
  `,
  agoWords: `
    ที่แล้ว
    ที่ผ่านมา
  `,
  oneWords: `
    หนึ่ง
  `,
  minutesAgo: `
    นาที
  `,
  hoursAgo: `
    ชั่วโมง
  `,
  daysAgo: `
    วัน
  `,
  weeksAgo: `
    สัปดาห์
  `,
  yesterdayWords: `
    เมื่อวาน
    เมื่อวานนี้
  `,
  todayWords: `
    วันนี้
  `,
  readingMinutes: `
    นาที
  `,
  readingWords: `
    เวลาอ่าน
    อ่าน
    ใช้เวลาอ่าน
    ใช้เวลา
  `,
  otherReadingTimeWords: `
    ประมาณ
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
  siteWords: `
    …นิวส์
    …หนังสือพิมพ์
    …ออนไลน์
  `,
  tagLabels: `
    แท็ก
    คำสำคัญ
    หัวข้อ
    ป้ายกำกับ
    หมวดหมู่
  `,
  speechVerbs: `
    บอกว่า
    กล่าวว่า
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
  shareNetworks: `
    เฟซบุ๊ก
    ทวิตเตอร์
    ไลน์
    อีเมล
  `,
  legalLinks: `
    นโยบายความเป็นส่วนตัว
    นโยบายคุ้มครองข้อมูลส่วนบุคคล
    นโยบายการคุ้มครองข้อมูลส่วนบุคคล
    นโยบายคุกกี้
    ตั้งค่าคุกกี้
    การตั้งค่าคุกกี้
    ข้อกำหนดและเงื่อนไข
    เงื่อนไขการใช้งาน
    ข้อตกลงการใช้งาน
    เงื่อนไขการให้บริการ
    ลงโฆษณา
    ติดต่อโฆษณา
  `,
  readMoreOnly: `
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
  commentWords: `
    ความคิดเห็น
    แสดงความคิดเห็น
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
  newsletterOffers: `
    จดหมายข่าว
    อีเมล
    ไลน์
    แอป
  `,
  newsletterForm: `
    กรอกอีเมล
    ที่อยู่อีเมล
    อีเมลของคุณ
    ยกเลิกได้ทุกเมื่อ
    สมัครรับข่าวสาร
  `,
  browserLinks: `
    ดูในเบราว์เซอร์
    เปิดในเบราว์เซอร์
  `,
  advertisementMarks: `
    โฆษณา
    อ่านต่อ
    อ่านต่อด้านล่าง
  `,
  rightsNotices: `
    สงวนลิขสิทธิ์
    ลิขสิทธิ์
    ห้ามคัดลอก
    ห้ามทำซ้ำ
  `,
  rightsTerms: `
    …ห้าม…
  `,
  forwardedMarks: `
    ส่งต่อ
    ส่งต่อหลายครั้งแล้ว
  `,
};
