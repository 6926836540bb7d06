import type { Phrases } from './phrases.ts';

/** Hebrew. */
export const he: Phrases = {
  bylineBefore: `
    מאת
    כתב
    כתבה
    כתבת
    כותב
    כותבת
    כתבו
    מאת כתב
    מאת כתבתנו
    מאת כתבנו
    רשם
    רשמה
    דיווח
    דיווחה
    ראיין
    ראיינה
    כותב המאמר
    פורסם על ידי
    הועלה על ידי
    נכתב על ידי
  `,
  pageBylines: `
    מאת
  `,
  staffBylines: `
    מערכת
    מאת המערכת
    מערכת האתר
    סוכנויות הידיעות
  `,
  givenNames: `
    alon
    anat
    arik
    asaf
    aviad
    avigail
    avital
    avner
    avraham
    ayala
    ayelet
    baruch
    boaz
    chaim
    chaya
    dafna
    daniella
    dganit
    dorit
    efrat
    ehud
    einat
    eitan
    elad
    eliezer
    elisheva
    eran
    esti
    eyal
    gidi
    gilad
    gili
    hadas
    hagai
    hagit
    ilana
    inbal
    irit
    itai
    itzik
    kobi
    lihi
    limor
    lior
    liora
    liron
    maayan
    meirav
    menachem
    merav
    mordechai
    moshe
    nadav
    naama
    nimrod
    nitzan
    noam
    nurit
    ofer
    ofir
    ofra
    oded
    ohad
    omri
    oren
    orit
    orly
    oshrat
    osnat
    rafi
    ravit
    reuven
    rivka
    ronen
    ronit
    sagi
    shai
    sharona
    shira
    shimon
    shimrit
    shlomi
    shlomo
    shmuel
    shoshana
    shulamit
    sigal
    sivan
    smadar
    talia
    tamar
    tamir
    tomer
    tsvi
    tzipi
    uzi
    vered
    yair
    yaakov
    yaniv
    yaron
    yarden
    yehuda
    yehudit
    yifat
    yigal
    yitzhak
    yoav
    yochai
    yoel
    yoni
    yossi
    yotam
    yuval
    zeev
    ziva
    zvi
  `,
  andWords: `
    ו
  `,
  placeWords: `
    ב
  `,
  rareParticles: `
    ben
  `,
  roles: `
    כתב
    כתבת
    כתבנו
    עורך
    עורכת
    עיתונאי
    עיתונאית
    פרשן
    כתבים
    עיתונאים
    פרשנית
    צלם
  `,
  aboutAuthorHeadings: `
    על הכותב
    על הכותבת
    אודות הכותב
    אודות הכותבת
    על המחבר
    על המחברת
  `,
  publishedLabels: `
    פורסם
    פורסם ב
    פורסמה
    פורסם בתאריך
    תאריך
    תאריך פרסום
    עלה לאוויר
    פרסום
    פורסם לראשונה
    פורסם ביום
  `,
  updatedLabels: `
    עודכן
    עודכן ב
    עודכן לאחרונה
    עדכון
    עדכון אחרון
    עודכנה
    תאריך עדכון
    עודכן בתאריך
    עודכן לאחרונה ב
    עודכן ביום
  `,
  dateJoints: `
    ב
  `,
  untilWords: `
    עד
    עד ליום
  `,
  lifeWords: `
    נולד
    נולדה
    נפטר
    נפטרה
  `,
  exportMarks: `
    יוצא מרשימת הקריאה
  `,
  agoWords: `
    לפני
  `,
  otherRelativeTimeWords: `
    כ
  `,
  oneWords: `
    אחת
    אחד
  `,
  minutesAgo: `
    דקה
    דקות
  `,
  hoursAgo: `
    שעה
    שעות
  `,
  daysAgo: `
    יום
    ימים
  `,
  weeksAgo: `
    שבוע
    שבועות
  `,
  twoHours: `
    שעתיים
  `,
  twoDays: `
    יומיים
  `,
  twoWeeks: `
    שבועיים
  `,
  yesterdayWords: `
    אתמול
  `,
  todayWords: `
    היום
    עכשיו
  `,
  readingMinutes: `
    דקה
    דקות
    דק
  `,
  readingWords: `
    זמן קריאה
    קריאה
    לקריאה
    זמן קריאה משוער
  `,
  otherReadingTimeWords: `
    כ
  `,
  creditLabels: `
    צילום
    צילומים
    צילם
    צילמה
    תמונה
    תמונות
    צילום מסך
    איור
    קרדיט
    גרפיקה
    צילום ארכיון
    וידאו
    צלם
    צלמת
    באדיבות
  `,
  pictureAgencies: `
    גטי
    רויטרס
    איי פי
    איי אף פי
    אי פי אי
  `,
  sectionNames: `
    חדשות
    פוליטיקה
    כלכלה
    תרבות
    ספורט
    עולם
    חברה
    דעות
    דעה
    ראיון
    כתבה
    מדע
    בריאות
    מקומי
    בלעדי
    מבזק
    חדשות מקומיות
    בארץ
    ראשי
    דף הבית
    לפרסום מיידי
    הודעה לעיתונות
  `,
  siteWords: `
    עיתון
    חדשות
  `,
  tagLabels: `
    תגיות
    תגים
    מילות מפתח
    נושאים
    תיוגים
    נושאים קשורים
    תגית
  `,
  speechVerbs: `
    אמר
    אמרה
  `,
  pageWords: `
    עמוד
  `,
  contentsLabels: `
    תוכן עניינים
  `,
  shareActions: `
    שתפו
    שתף
    שיתוף
    שתפי
    שתפו את הכתבה
    שתפו כתבה
    שתף כתבה
    שתפו ב
    העתק קישור
    העתיקו קישור
    העתקת קישור
    הקישור הועתק
    הדפס
    הדפסה
    הדפיסו
    הדפסת כתבה
    שמור
    שמירה
    שמרו
    שמור כתבה
    שלח
    שלחו
    שלחו לחבר
    שלח לחבר
    שליחה במייל
    האזינו
    האזנה
    האזינו לכתבה
    הגיבו
    תגובות לכתבה
    עקבו אחרינו
    הוספת תגובה
    ציוץ
    צייצו
    העתקת לינק
    העתק לינק
    שתפו בוואטסאפ
    מצאתם טעות
    דווחו לנו
    מעבר למתכון
    הדפסת המתכון
    נפתח בחלון חדש
    סגור חלון
    דלג לתוכן
    דילוג לתוכן
    דלג לתוכן העיקרי
    דלג לתוכן הראשי
  `,
  weakButtons: `
    תגובות
    עקוב
    סגור
    תפריט
    עוד
    צפיות
    קריאות
  `,
  shareNetworks: `
    פייסבוק
    בפייסבוק
    טוויטר
    בטוויטר
    וואטסאפ
    בוואטסאפ
    ווטסאפ
    בווטסאפ
    טלגרם
    בטלגרם
    מייל
    במייל
    אימייל
    דוא"ל
    בדוא"ל
    לינקדאין
    באיקס
    אקס
  `,
  wordsBetweenButtons: `
    ב
    על
    את
    פי
  `,
  siteControls: `
    דלג לתוכן
    עבור לתוכן
    התחברות
    כניסה
    הרשמה
    מנוי
    תפריט
    חיפוש
    דף הבית
    ראשי
    אודות
    צור קשר
    ארכיון
    דילוג לתוכן
    דלג לתוכן העיקרי
    דלג לתוכן הראשי
  `,
  thisPageWords: `
    עמוד זה
    דף זה
    כתבה זו
  `,
  liveControls: `
    שידור חי
    עדכונים שוטפים
    מתעדכן
    דיווח שוטף
    עיקרי הדברים
    נקודות עיקריות
    עקבו
    רענון
    רענן
    הצג עוד
    טען עוד
    הצג פוסטים קודמים
    עדכונים קודמים
    עדכונים חדשים
    מבזק
    לייב
  `,
  readMoreOnly: `
    קראו עוד
    לכתבה הבאה
    לכתבה הקודמת
    לכתבה המלאה
    קרא עוד
    קראו גם
    קרא גם
    עוד בנושא
    עוד באותו נושא
    לקריאה נוספת
    ראו גם
    ראה גם
    צפו גם
    כתבות קשורות
    כתבות נוספות
    כתבות שאולי תאהבו
    אולי יעניין אותך
    עוד כתבות
    מומלצים
    הנקראות ביותר
    מומלץ לקרוא
    אל תפספסו
    אולי תאהבו גם
    עוד ב
    כתבות מומלצות
    לכל הכתבות
    אולי תאהבו
    המומלצות
    הכתבה הקודמת
    הכתבה הבאה
  `,
  readMoreBeforeSeparator: `
    וידאו
    וידיאו
    פודקאסט
    צפו
    האזינו
    קראו
    גלריה
  `,
  commentWords: `
    תגובה
    תגובות
    הוסף תגובה
    הוסיפו תגובה
    כתבו תגובה
    כתוב תגובה
    לכל התגובות
    הגיבו
    אין תגובות
    הצג תגובות
    לתגובות
    יש להתחבר כדי להגיב
    הוספת תגובה
    השאר תגובה
  `,
  commentSections: `
    האימייל לא יוצג באתר. שדות החובה מסומנים
    האימייל לא יוצג באתר
  `,
  newsletterInvitations: `
    ניוזלטר
    הניוזלטר
    לניוזלטר
    הירשמו לניוזלטר
    הרשמו לניוזלטר
    הירשמו
    הרשמו
    הצטרפו
    הצטרפו לערוץ
    הצטרפו אלינו
    קבלו
    קבלו את
    לקבלת
    עדכונים
    דיוור
    הורידו את האפליקציה
    עקבו אחר
    עקבו אחרי
    מנוי
    כבר מנויים
    להצטרפות לקבוצת
    להצטרפות לערוץ
    הצטרפו לקבוצת
    להצטרפות לניוזלטר
  `,
  newsletterOffers: `
    ניוזלטר
    הניוזלטר
    לניוזלטר
    מייל
    למייל
    הדיוור
    ערוץ
    לערוץ
    וואטסאפ
    טלגרם
    אפליקציה
    הוואטסאפ
    הטלגרם
  `,
  newsletterForm: `
    כתובת המייל
    כתובת מייל
    כתובת האימייל
    כתובת אימייל
    כתובת דוא"ל
    הכניסו כתובת
    הזינו כתובת
    הזינו את
    הכניסו את
    המייל שלך
    בהרשמה
    בלחיצה על
    ניתן להסיר
    אפשר להסיר
    להסרה
    הרשמה
    הירשמו
    הרשמו
  `,
  inboxEnds: `
    לתיבת המייל שלך
    למייל שלך
    ישירות למייל
  `,
  followInvitations: `
    עקבו אחרינו ב
    הצטרפו אלינו ב
  `,
  browserLinks: `
    לצפייה בדפדפן
    צפייה בדפדפן
    פתחו בדפדפן
  `,
  ownWords: `
    שלנו
  `,
  platformLines: `
    שמור בדפדפן זה את השם, האימייל והאתר שלי לפעם הבאה שאגיב
    נשלח מה-iphone שלי
    נשלח מהאייפון שלי
  `,
  advertisementMarks: `
    פרסומת
    פרסומות
    מודעה
    תוכן ממומן
    תוכן שיווקי
    הכתבה ממשיכה אחרי הפרסומת
    המשך הכתבה אחרי הפרסומת
    המשך אחרי הפרסומת
    המשיכו לקרוא
  `,
  paywallNotices: `
    למנויים בלבד
    תוכן למנויים
    כתבה זו למנויים
  `,
  paywallMatters: `
    …למנוי…
  `,
  freeArticleNotices: `
    כתבה זו חינם
    כתבה זו פתוחה לכולם
    נותרו לך … כתבות חינם…
  `,
  cookieNotices: `
    אתר זה משתמש
    האתר משתמש
    אנו משתמשים בקובצי
    אנחנו משתמשים בעוגיות
    אנו משתמשים בעוגיות
    קבל הכל
    קבל את כל
    אישור הכל
    דחה הכל
    הגדרות עוגיות
    אנחנו והשותפים
  `,
  cookieNames: `
    …עוגיות…
    …כוקי…
  `,
  cookieMatters: `
    …אתר…
    …חווי…
    …פרטיות…
  `,
  rightsNotices: `
    כל הזכויות שמורות
    זכויות יוצרים
    אין להעתיק
    אין לשכפל
    אין לעשות שימוש
    השימוש בתוכן
  `,
  rightsTerms: `
    …אישור…
    …רשות…
  `,
  imprintLabels: `
    עריכה
    עורך
    עורכת
    ערך
    ערכה
    מצאתם טעות
    נתקלתם בטעות
    דווחו על טעות
    דיווח על טעות
    מקור
    צילום
  `,
  mailSubjectLabels: `
    נושא
  `,
  mailSenderLabels: `
    מאת
  `,
  mailDateLabels: `
    תאריך
  `,
  mailOtherLabels: `
    אל
  `,
  forwardedMarks: `
    הועברה
    הועברה פעמים רבות
  `,
};
