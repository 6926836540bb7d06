import type { Phrases } from './phrases.ts';

/** Georgian. */
export const ka: Phrases = {
  bylineBefore: `
    ავტორი
    ავტორები
    მოამზადა
    ტექსტი
    ჟურნალისტი
  `,
  staffBylines: `
    რედაქცია
  `,
  roles: `
    ჟურნალისტი
    კორესპონდენტი
    რედაქტორი
  `,
  aboutAuthorHeadings: `
    ავტორის შესახებ
  `,
  publishedLabels: `
    გამოქვეყნდა
    გამოქვეყნებულია
    თარიღი
  `,
  updatedLabels: `
    განახლდა
    განახლებულია
    ბოლო განახლება
  `,
  agoWords: `
    წინ
  `,
  minutesAgo: `
    წუთის
  `,
  hoursAgo: `
    საათის
  `,
  daysAgo: `
    დღის
  `,
  weeksAgo: `
    კვირის
  `,
  yesterdayWords: `
    გუშინ
  `,
  todayWords: `
    დღეს
  `,
  readingMinutes: `
    წუთი
    წთ
  `,
  readingWords: `
    წაკითხვის დრო
    საკითხავი
  `,
  creditLabels: `
    ფოტო
    ფოტოები
    სურათი
    ვიდეო
  `,
  sectionNames: `
    ახალი ამბები
    პოლიტიკა
    საზოგადოება
    ეკონომიკა
    სპორტი
    კულტურა
  `,
  siteWords: `
    ამბები
    გაზეთი
  `,
  tagLabels: `
    თეგები
    თემები
    საკვანძო სიტყვები
  `,
  speechVerbs: `
    თქვა
    განაცხადა
  `,
  shareActions: `
    გაზიარება
    გააზიარე
    ბმულის კოპირება
    ბეჭდვა
    შენახვა
  `,
  legalLinks: `
    კონფიდენციალურობის პოლიტიკა
    კონფიდენციალურობა
    გამოყენების პირობები
    წესები და პირობები
  `,
  readMoreOnly: `
    წაიკითხეთ ასევე
    ასევე წაიკითხეთ
    წაიკითხე მეტი
    მსგავსი სიახლეები
    იხილეთ ასევე
    იხილეთ აგრეთვე
    ვრცლად
    მსგავსი სტატიები
    წაიკითხეთ მეტი
    დაკავშირებული სიახლეები
    დაკავშირებული სტატიები
    სხვა სიახლეები
    სხვა სტატიები
    ბოლო სიახლეები
    ბოლო ამბები
    ყველაზე კითხვადი
    წინა სტატია
    შემდეგი სტატია
  `,
  commentWords: `
    კომენტარი
    კომენტარები
  `,
  newsletterInvitations: `
    გამოიწერეთ
    გამოიწერე
    შემოგვიერთდით
  `,
  newsletterOffers: `
    სიახლეები
  `,
  newsletterForm: `
    თქვენი ელფოსტა
  `,
  advertisementMarks: `
    რეკლამა
  `,
  rightsNotices: `
    ყველა უფლება დაცულია
  `,
};
