import type { Phrases } from './phrases.ts';

/** Georgian. */
export const ka: Phrases = {
  advertisementMarks: `
    რეკლამა
  `,
  bylineBefore: `
    ავტორი
    ავტორები
    მოამზადა
    ტექსტი
    ჟურნალისტი
  `,
  creditLabels: `
    ფოტო
    ფოტოები
    სურათი
    ვიდეო
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
  newsletterInvitations: `
    გამოიწერეთ
    გამოიწერე
    შემოგვიერთდით
  `,
  commentWords: `
    კომენტარი
    კომენტარები
  `,
  readMoreSure: `
    წაიკითხეთ ასევე
    ასევე წაიკითხეთ
    წაიკითხე მეტი
    მსგავსი სიახლეები
    იხილეთ ასევე
    იხილეთ აგრეთვე
    ვრცლად
    მსგავსი სტატიები
  `,
  minuteWords: `
    წუთი
    წთ
  `,
  readingWords: `
    წაკითხვის დრო
    საკითხავი
  `,
  shareActions: `
    გაზიარება
    გააზიარე
    ბმულის კოპირება
    ბეჭდვა
    შენახვა
  `,
  tagLabels: `
    თეგები
    თემები
    საკვანძო სიტყვები
  `,
  newsletterGoods: `
    სიახლეები
  `,
  staffBylines: `
    რედაქცია
  `,
  newsletterForm: `
    თქვენი ელფოსტა
  `,
  rightsNotices: `
    ყველა უფლება დაცულია
  `,
  sectionNames: `
    ახალი ამბები
    პოლიტიკა
    საზოგადოება
    ეკონომიკა
    სპორტი
    კულტურა
  `,
  roles: `
    ჟურნალისტი
    კორესპონდენტი
    რედაქტორი
  `,
  siteWords: `
    ამბები
    გაზეთი
  `,
  speechVerbs: `
    თქვა
    განაცხადა
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
