/**
 * The phrases of one language, by what they mean on a copied page; each text has one phrase a line. A kind that a language
 * lacks is left out; `languages.test.ts` lists what each lacks. Case, accents and punctuation do not matter.
 */
export interface Phrases {
  /** Above, below or in place of an advertisement. */
  readonly advertisementMarks?: string;
  /** Before the name of an author, without a mark between. Short words too, so a name has to follow, and nothing else. */
  readonly bylineBefore?: string;
  /** Before the name of an author, only with a colon between. */
  readonly bylineWithColon?: string;
  /** Behind the name of an author. */
  readonly bylineAfter?: string;
  /** By-lines that name a desk or an agency, and no person. */
  readonly staffBylines?: string;
  /** Before the name of who made a picture. */
  readonly creditLabels?: string;
  /** Agencies that sell pictures: alone in brackets at the end of a line they mark a caption. */
  readonly pictureAgencies?: string;
  /** Alone on a line, with the caption on the next line. */
  readonly captionLabels?: string;
  /** Before or behind the date of publication. */
  readonly publishedLabels?: string;
  /** Before or behind the date of the last change. */
  readonly updatedLabels?: string;
  /** Common given names. They tell a person from a heading of two capitalised words. */
  readonly givenNames?: string;
  /** In the form of a newsletter, and nowhere else on a page. */
  readonly newsletterForm?: string;
  /** At the start of an invitation to a newsletter. */
  readonly newsletterInvitations?: string;
  /** What the newsletter brings. An invitation without one of these can be advice in the article. */
  readonly newsletterGoods?: string;
  /** At the start of a notice about cookies. */
  readonly cookieNotices?: string;
  /** In a notice about copyright. */
  readonly rightsNotices?: string;
  /** Around the count of comments. */
  readonly commentWords?: string;
  /** Controls of a page that changes while it is read. */
  readonly liveControls?: string;
  /** Before the names of editors, and in the last lines of a page. */
  readonly imprintLabels?: string;
  /** Where the rest of an article is for subscribers. */
  readonly paywallNotices?: string;
  /** Before the name and number of a press contact. */
  readonly pressContactLabels?: string;
  /** At the start of a link to another article, and of nothing else. */
  readonly readMoreSure?: string;
  /** At the start of such a link, if a colon or an arrow follows. Sentences begin so too. */
  readonly readMoreUnsure?: string;
  /** Minutes of reading time. */
  readonly minuteWords?: string;
  /** That a time is reading time. */
  readonly readingWords?: string;
  /** That a reading time is not exact. */
  readonly aboutReadingTime?: string;
  /** That a time has passed: `ago`. */
  readonly agoWords?: string;
  /** Minutes. */
  readonly minuteUnits?: string;
  /** Hours. */
  readonly hourUnits?: string;
  /** Days. */
  readonly dayUnits?: string;
  /** Weeks. */
  readonly weekUnits?: string;
  /** Two minutes in one word. */
  readonly twoMinutes?: string;
  /** Two hours in one word. */
  readonly twoHours?: string;
  /** Two days in one word. */
  readonly twoDays?: string;
  /** Two weeks in one word. */
  readonly twoWeeks?: string;
  /** One, as in `an hour ago`. */
  readonly oneWords?: string;
  /** That such a time is not exact. */
  readonly aboutRelativeTime?: string;
  /** Yesterday. */
  readonly yesterdayWords?: string;
  /** Today. */
  readonly todayWords?: string;
  /** Sections of newspapers, and other words above a headline. */
  readonly sectionNames?: string;
  /** Where an article can be shared. */
  readonly shareNetworks?: string;
  /** Buttons of an article. Alone on a line these words mean nothing else. */
  readonly shareActions?: string;
  /** Buttons whose words could also be a headline: they count beside other buttons only. */
  readonly weakButtons?: string;
  /** Small words between buttons. */
  readonly buttonJoints?: string;
  /** Before the tags of an article. */
  readonly tagLabels?: string;
}

export type PhraseKind = keyof Phrases;
