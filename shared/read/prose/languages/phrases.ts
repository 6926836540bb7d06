/**
 * The phrases of one language, by their meaning on a page or in a text copied from it. A kind is a list of phrases with
 * one phrase per line. A language has only the kinds for which phrases are known, in the order of this list.
 * `npm run languages xx` prints the kinds that a language lacks.
 *
 * Case, accents and punctuation do not matter, except where it is said. The sign `…` stands for other letters or words.
 * In a kind that is looked for anywhere in a text, `staff` is a whole word, `unser…` the start of a word, `…redakt…` a
 * part of a word, and `…記者` the end of a text in a script without spaces.
 */
export interface Phrases {
  // By-lines: the words around the names of authors.

  /** Before the name of an author, without a separator. Some are short words, so only a name may follow. */
  readonly bylineBefore?: string;
  /** Before the name of an author, only if a colon follows. */
  readonly bylineWithColon?: string;
  /** The word for an author, before a comma and a name, or before a person with a listed given name: `Author, Ann Lee`. */
  readonly authorNouns?: string;
  /** Before a comma and the job of the author above: `Role, Health reporter`. */
  readonly jobLabels?: string;
  /** After the name of an author. */
  readonly bylineAfter?: string;
  /** Says after a name that this person wrote the text: `王小明/文`. The words also end other lines: `阅读原文`. */
  readonly writtenByAfter?: string;
  /** On a page, before the name of an author, even without a colon: `Autor Jan Novák`. */
  readonly pageBylines?: string;
  /** `By` before the name of an author. */
  readonly byWords?: string;
  /** `By` after a verb: `published by`, `pubblicato da`. */
  readonly byAfterVerb?: string;
  /**
   * `By` in the middle of a line, and before a name without a space: `ByAnn Lee`. Not the words for "by" with which many
   * surnames begin: `DiMarco`.
   */
  readonly clearByWords?: string;
  /** In a long label before an author: `Alle Beiträge von`, `Published on 5 March by`. */
  readonly postedWords?: string;
  /** Words for a post in a forum, before `by` and a name. */
  readonly postWords?: string;
  /** By-lines that name a desk or an agency, and no person. */
  readonly staffBylines?: string;
  /** The desk of a paper, before its name: `Redazione Velia`. */
  readonly deskWords?: string;
  /** Between the name of an author and the name of the translator. */
  readonly translatorLabels?: string;
  /** At the start of a line below the text that names contributors. `…` stands for other words. */
  readonly contributorCredits?: string;
  /** Before a name that can also be a place: `From Cairo`. Only a full name is an author there. */
  readonly bylineOrPlace?: string;
  /** Words for a reporter, next to a name in a script without spaces: `記者林宜靜／鹿港報導`. */
  readonly reporterTitles?: string;
  /** Words for an original work, before the author and the account that published it: `原创 沈听雨 慢船书店`. */
  readonly originalMarks?: string;
  /** Words for a report, after the name and the place of a reporter: `記者林宜靜／鹿港報導`. */
  readonly reportEnds?: string;
  /** The last characters of the name of a paper, before a word for a reporter: `山城新闻记者 洪若兰`. */
  readonly paperEnds?: string;

  // Names of people.

  /**
   * Common given names. They distinguish a person from a heading of two capitalised words. A language with another script
   * has them in Latin letters too.
   */
  readonly givenNames?: string;
  /** `And` between two names. */
  readonly andWords?: string;
  /** `With` between two names. */
  readonly withWords?: string;
  /**
   * After a name, before a place, a paper or a job: `in`, `for`. Capital letters differ from small ones, because
   * these words are short.
   */
  readonly placeWords?: string;
  /**
   * Parts of a surname that begin with a small letter, also if a page shows the name in capitals: `VAN DER BERG`.
   */
  readonly particles?: string;
  /** Parts of a name that can begin with a small letter. In other names they have a capital: `San`, `Ben`. */
  readonly rareParticles?: string;
  /** Jobs before a name: `Rechtsanwältin Anna Groß`. `…` means that other letters or hyphens may be there. */
  readonly jobsBeforeName?: string;
  /** Anywhere in a text: people and desks of a newspaper, such as `correspondent`. In the place of a name, they are not names. */
  readonly roles?: string;
  /**
   * Anywhere in a text: jobs outside of newspapers. After the name of an author they are not the name of another author.
   * They do not make a name an author, because people in the news have such jobs.
   */
  readonly jobs?: string;
  /** In the name of an institution of science, below an author: `University`. */
  readonly institutionWords?: string;
  /** Texts in the place of a name that are not names. `…` stands for other words. */
  readonly notNames?: string;
  /** After the name of an author on a page. The rest of the line is not a name. */
  readonly afterNameOnPages?: string;
  /** Buttons and labels of dates after the name of an author. */
  readonly controlsAfterName?: string;
  /** Before a name, and a sure sign of one: `Mr`, `Frau`. Capital letters count in this kind and in the next four. */
  readonly formsOfAddress?: string;
  /** Before a name, but also before other words: `Don`, `Sir`. */
  readonly titles?: string;
  /** Given names with their accents, in languages that put the surname first: `Szabó Éva`. They distinguish a person too. */
  readonly givenNamesLast?: string;
  /** Common surnames, in languages that put the surname first. They distinguish a person as given names do. */
  readonly surnamesFirst?: string;
  /** Common Chinese surnames, directly before the given name. They distinguish a person too. */
  readonly chineseSurnames?: string;
  /** Common Japanese surnames, directly before the given name. They distinguish a person too. */
  readonly japaneseSurnames?: string;
  /** Common Korean surnames, each directly before the given name. */
  readonly koreanSurnames?: string;
  /** The last characters of many surnames of two characters, in a script without spaces. */
  readonly surnameEnds?: string;
  /** Between two names, in a by-line of which each word has a capital letter: `Ann Lee And Jan Roe`. */
  readonly capitalJoints?: string;
  /** Words in small letters that no name contains. They distinguish the name of a desk or a city from a person. */
  readonly neverInNames?: string;
  /** At the end of the name of a company: `GmbH`. */
  readonly companyForms?: string;
  /** Names of accounts in the place of an author, as software fills them in: `admin`. */
  readonly accountNames?: string;

  // Notes about the author.

  /** Headings of a note about the author. */
  readonly aboutAuthorHeadings?: string;
  /** Before a name, in the heading of a box about the author: `Über Ann Lee`. */
  readonly aboutWords?: string;
  /** After a name, in a note about the author: `Ann Lee writes`. */
  readonly authorVerbs?: string;
  /** On a page, after the name of the author at the start of a note. */
  readonly authorVerbsOnPages?: string;

  // Dates.

  /** Before or after the date of publication. */
  readonly publishedLabels?: string;
  /** After a label such as `Published`, before the place of publication: `Published on the noticeboard: 5 March`. */
  readonly publishedIn?: string;
  /** Before or after the date of the last change. */
  readonly updatedLabels?: string;
  /** Before a date on a page, at the start or in the middle of a line. */
  readonly datedWords?: string;
  /** Before a date on a page, at the start of a line only. */
  readonly dateLabelsOnPages?: string;
  /** Between a text and a date: `Ann Lee on 5 March`. */
  readonly dateJoints?: string;
  /** Between the name of an author and a time, if the word has more than three letters: `Ann Lee alle 10:15`. */
  readonly clockJoints?: string;
  /** Before the last day of an offer or a recording, which is not the date of the article. */
  readonly untilWords?: string;
  /** After the last day of an offer or a recording: `6.5.2026 saakka`. */
  readonly untilWordsAfter?: string;
  /** Between the first and the last day or hour: `from 2 to 6 May`, `10:00 to 18:00`. */
  readonly toWords?: string;
  /** Before the day on which a person was born or died: `Ann Lee, born 2 May 1929`. */
  readonly lifeWords?: string;
  /** At the start of a line, before the place or the day of an event: `Held in the hall on 5 May 2026`. */
  readonly heldWords?: string;
  /** Before a colon, in a list about an event that also has its day: `Venue: Old Library`, `Speaker: Ann Lee`. */
  readonly eventLabels?: string;
  /** Before the day on which a reader saved, opened or printed a text: `Saved to Pocketbook 14 November 2026`. */
  readonly savedLabels?: string;
  /** Above a text that an application for saved texts exported: `Exported from my reading list`. */
  readonly exportMarks?: string;
  /** Before or after the name of such an application: `Exported from`. */
  readonly exportWords?: string;
  /** After the day in the dateline of an agency: `3月5日电`. */
  readonly datelineEnds?: string;
  /** After the number of a day: `5th`. */
  readonly ordinalEnds?: string;
  /** Between the day and the month: `5 de marzo`, `5th of March`. */
  readonly dayJoints?: string;
  /** Between the month and the year: `5 de marzo de 2026`. */
  readonly yearJoints?: string;
  /** The first letters of months, before the rest of the word and a day: `Ann Lee Mar 5`. */
  readonly monthStarts?: string;
  /** After the number of a year, as in `2026年3月5日`. */
  readonly yearSigns?: string;
  /** After the number of a month. */
  readonly monthSigns?: string;
  /** After the number of a day. */
  readonly daySigns?: string;
  /** After the number of an hour: `5 pm`, `17 Uhr`. */
  readonly hourMarks?: string;
  /** Before the first hour of an event: `from 10:00 to 18:00`. */
  readonly hoursFrom?: string;

  // Times before now: `an hour ago`.

  /** Words for "ago". */
  readonly agoWords?: string;
  /** Other words in a time before now, such as words for "about" and prepositions: `yesterday at 5`. */
  readonly otherRelativeTimeWords?: string;
  /** Words for "one", as in `an hour ago`. */
  readonly oneWords?: string;
  /** Minutes, as in `5 minutes ago`. */
  readonly minutesAgo?: string;
  /** Hours, as in `5 hours ago`. */
  readonly hoursAgo?: string;
  /** Days, as in `5 days ago`. */
  readonly daysAgo?: string;
  /** Weeks, as in `5 weeks ago`. */
  readonly weeksAgo?: string;
  /** Two minutes in one word. */
  readonly twoMinutes?: string;
  /** Two hours in one word. */
  readonly twoHours?: string;
  /** Two days in one word. */
  readonly twoDays?: string;
  /** Two weeks in one word. */
  readonly twoWeeks?: string;
  /** Yesterday. */
  readonly yesterdayWords?: string;
  /** Today. */
  readonly todayWords?: string;

  // Reading times: `3 min read`.

  /** Minutes, as in `3 min read`. */
  readonly readingMinutes?: string;
  /** Words that mark a reading time. */
  readonly readingWords?: string;
  /** Other words in a reading time, such as words for "about" and prepositions: `3 min de lecture`. */
  readonly otherReadingTimeWords?: string;

  // The length of a text: `Word count: 388`.

  /** Words beside the number of words or characters of a text. Each of them alone is enough. */
  readonly textCountWords?: string;

  // Pictures.

  /** Before the name of the photographer or illustrator. */
  readonly creditLabels?: string;
  /** Alone on a line, with the caption on the next line. */
  readonly captionLabels?: string;
  /** Which of several pictures a credit is for: `Photo (left)`. */
  readonly picturePlaces?: string;
  /**
   * Agencies and other sources of pictures: one of them alone in brackets at the end of a line marks a caption. An agency
   * is listed in the language of its country.
   */
  readonly pictureAgencies?: string;
  /** Agencies that also send texts: in brackets after a sentence, one of them signs a text. */
  readonly newsAgencies?: string;
  /** The last characters of the source of a picture, in a script without spaces. */
  readonly sourceEnds?: string;

  // Sections and names of papers.

  /** Sections of newspapers, and other words that occur above a headline. */
  readonly sectionNames?: string;
  /** Anywhere in a text: words in names of newspapers and news sites. */
  readonly siteWords?: string;
  /**
   * Names of papers, bulletins and offices, as they are above an article. `…` stands for the rest of the name, which has
   * a capital letter: `… parish council`, `gemeinde …`. `…blatt` is the end of the last word.
   */
  readonly mastheadNames?: string;
  /** The last character of an office or a place, in a script without spaces. */
  readonly officeEnds?: string;
  /** Before the name of a region, in a heading of regional papers: `Kreis Moorhusen`. */
  readonly regionWords?: string;
  /** Before the number of an issue: `issue 212`. */
  readonly issueWords?: string;
  /** Short for "number", before the number of an issue or a press release. */
  readonly numberWords?: string;
  /** Texts in the place of a headline that are not headlines. `…` stands for other words. */
  readonly notHeadlines?: string;
  /** Before a breadcrumb trail: `You are here: Home > Waste`. */
  readonly breadcrumbLabels?: string;

  // Tags and categories.

  /** Before the tags of an article. */
  readonly tagLabels?: string;
  /** Before the tags of an article, without a colon: `Tagged with tides`. */
  readonly taggedWith?: string;
  /** Before the category of an article: `Filed under Tides`. */
  readonly filedUnder?: string;

  // Sentences of the article.

  /** Anywhere in a text: verbs of reported speech, in the past tense. */
  readonly speechVerbs?: string;
  /** Small words that join two parts of a sentence. A line that begins with one continues the line above. */
  readonly lineJoints?: string;
  /** At the start of a note of an agency on what a new version of a text has: `(Adds quotes)`, `UPDATE 2-adds quotes`. */
  readonly deskNotes?: string;
  /** Alone on a line below a text of an agency, above its notes to the desks of papers: places, contacts, codes. */
  readonly deskSections?: string;
  /** At the end of a text of an agency, between signs: `(ends)`. */
  readonly endMarks?: string;
  /** Alone on the last line of a text of an agency, also without signs. */
  readonly endMarksAlone?: string;
  /** Pictures and films that an agency offers with a text, in brackets: `(foto)`. */
  readonly mediaMarks?: string;
  /** After the number of words or characters in a note to the desk: `640 words`. */
  readonly lengthUnits?: string;
  /** Before the number of the printed page, after a date: `p. 22`. */
  readonly printedPageWords?: string;
  /** Before the number of a page, in a text that was copied from a PDF. */
  readonly pageWords?: string;
  /** After the number of a page, in a script without spaces: `第1页`. */
  readonly pageSigns?: string;
  /** Above a list of the headings of the text. */
  readonly contentsLabels?: string;

  // Buttons and controls.

  /** Buttons of an article. Alone on a line, these words have no other meaning. */
  readonly shareActions?: string;
  /** Buttons whose words could also be a headline: they count only next to other buttons. */
  readonly weakButtons?: string;
  /** Networks on which an article can be shared. */
  readonly shareNetworks?: string;
  /** Small words between buttons. */
  readonly wordsBetweenButtons?: string;
  /** Controls at the top of a page of any site, above its articles: `Sign in`, `Skip to content`. */
  readonly siteControls?: string;
  /** Links at the foot of a page of any site, most of them to its legal notices: `Privacy policy`, `Impressum`. */
  readonly legalLinks?: string;
  /** The page itself, its article or its author, in questions and buttons of the site: `Report this page`. */
  readonly thisPageWords?: string;
  /** Controls of a live page. */
  readonly liveControls?: string;

  // Links to other articles.

  /** At the start of a link to another article, and of nothing else. */
  readonly readMoreOnly?: string;
  /**
   * At the start of a link to another article, if a separator such as a colon or an arrow follows. Sentences can begin
   * with these too.
   */
  readonly readMoreBeforeSeparator?: string;
  /** At the start of a link to other articles, or alone above such links. */
  readonly relatedLeads?: string;
  /** Before the name of a section, in the heading of links to other articles: `More from Court`. */
  readonly sectionLinks?: string;
  /** Before the name of a section, in a heading of links that is below the text: `More in Courts`. */
  readonly sectionLinksBelow?: string;
  /** After an arrow, at the start of a link to the list of articles: `« Back to News`. */
  readonly backLinks?: string;
  /** At the start of a question above links: `Want to read more about bees?` */
  readonly moreAboutQuestions?: string;

  // Comments of readers.

  /** The words for one and none at the start of a line, with a capital: `One thought on “The road”`. */
  readonly firstCounts?: string;
  /** Before or after the number of comments. */
  readonly commentWords?: string;
  /** Words for comments, in a notice that comments are moderated. */
  readonly commentNouns?: string;
  /** At the start of a word, in a notice that comments are moderated. */
  readonly moderationWords?: string;
  /** Whole lines with which a platform begins the comments or their form. Only comments and the site are below. */
  readonly commentSections?: string;
  /** Between the name of a reader and a colon, above the time of a comment in a blog: `Ann says:`. */
  readonly commentVerbs?: string;

  // Newsletters and channels.

  /** At the start of an invitation to a newsletter. */
  readonly newsletterInvitations?: string;
  /** What a newsletter offers. An invitation without one of these can be advice in the article. */
  readonly newsletterOffers?: string;
  /** Only in the sign-up form of a newsletter. */
  readonly newsletterForm?: string;
  /** At the end of the offer of a newsletter: `in your inbox`. */
  readonly inboxEnds?: string;
  /** Before the name of a network, in an invitation to follow the site there. */
  readonly followInvitations?: string;
  /** Links that end a subscription. */
  readonly unsubscribeLinks?: string;
  /** Above a mail, the link to its copy on the web: `View this email in your browser`. */
  readonly browserLinks?: string;
  /** At the start of the first line of the foot of a newsletter. The link that ends the subscription is below. */
  readonly mailFootLeads?: string;
  /** Anywhere in a text: `our`, `your`. An invitation without one of these can be advice in the article. */
  readonly ownWords?: string;
  /**
   * Appeals and notices of the site in the middle of an article. Each is a whole block. `…` stands for other words.
   */
  readonly siteAppeals?: string;

  /**
   * Whole lines that a platform or a program writes in these words on all its pages or mails (Medium, WordPress,
   * Outlook), or that most sites of a country print: `Found a mistake? Tell us`. `…` stands for other words.
   */
  readonly platformLines?: string;
  /** Above the button of WordPress with which readers like a post, with a colon: `Like this:`. */
  readonly likeHeadings?: string;
  /** At the end of a short line below the text, in place of a part that was not loaded yet: `Like Loading...`. */
  readonly loadingWords?: string;

  // Advertisements, subscriptions and notices of the site.

  /** Above, below or in place of an advertisement. */
  readonly advertisementMarks?: string;
  /** At the start of a notice that the site gets money for purchases. */
  readonly affiliateNotices?: string;
  /** Directly after a link, for readers who use a screen reader: `, opens new tab`. */
  readonly linkNotes?: string;
  /** At the end of a line in capitals above the name of a sponsor. */
  readonly sponsorLabels?: string;
  /** Notices that the rest of an article is for subscribers. */
  readonly paywallNotices?: string;
  /** Anywhere in a text: what a notice of a paywall offers. */
  readonly paywallMatters?: string;
  /** Whole lines that say that this article is free, or how many free articles are left. `…` stands for other words. */
  readonly freeArticleNotices?: string;
  /** At the start of a notice about cookies. */
  readonly cookieNotices?: string;
  /** Anywhere in a text: cookies, and the protection of data. */
  readonly cookieNames?: string;
  /** Anywhere in a text: what a notice about cookies is about. A text about baking has no such words. */
  readonly cookieMatters?: string;
  /** Before the age of an old article. */
  readonly ageNotices?: string;
  /** Anywhere in a text: units in which a site says how old an article is. */
  readonly ageUnits?: string;
  /** In a notice about copyright. */
  readonly rightsNotices?: string;
  /** Anywhere in a text: what a notice about copyright forbids, or asks for first. */
  readonly rightsTerms?: string;

  // Imprint and contacts.

  /** Before the names of editors, and in the last lines of a page. */
  readonly imprintLabels?: string;
  /** In a sentence below the text that names more reporters: `Ann Lee contributed to this report`. */
  readonly contributionNotices?: string;
  /** At the start of a sentence below the text that says where it was printed. */
  readonly printNotices?: string;
  /** Between a label of the imprint and a name, instead of a colon: `Editing by Ann Lee`. */
  readonly imprintJoints?: string;
  /** Before the source of a text or a picture. A colon follows. */
  readonly sourceLabels?: string;
  /** Before the name and number of a person whom any reader can ask, above the text of a press release. */
  readonly contactLabels?: string;
  /** Before the name and number of a contact for journalists. */
  readonly pressContactLabels?: string;

  /** Before the address of the author of a paper: `Corresponding author`. */
  readonly correspondenceLabels?: string;
  /** Before the date until which a printed paper accepts texts for its next issue: `Copy deadline`. */
  readonly issueDeadlines?: string;
  /** Before the publisher of a printed paper. All other lines of the block are phone numbers or addresses. */
  readonly issuePublishers?: string;

  // Headers of mails.

  /** Before the subject of a mail, in its header. */
  readonly mailSubjectLabels?: string;
  /** Before the sender of a mail. */
  readonly mailSenderLabels?: string;
  /** Before the date of a mail. */
  readonly mailDateLabels?: string;
  /** Before any other line in the header of a mail, such as its recipients. */
  readonly mailOtherLabels?: string;
  /** At the start of a notice below a mail: the mail is confidential, or a program looked for viruses in it. */
  readonly mailNotices?: string;
  /** The whole mark of a messenger above a message that was forwarded: `Forwarded`, `Forwarded many times`. */
  readonly forwardedMarks?: string;
  /** Before the subject of a mail that is an answer or was forwarded: `Re:`. */
  readonly replyMarks?: string;
  /** The same, of a forwarded mail only: `Fwd`. */
  readonly forwardMarks?: string;

  // Properties of texts in note-taking apps.

  /** Before a property that a note-taking app adds to a text: its state, and who made or last changed it. */
  readonly workspaceLabels?: string;

  // Notes of authors and editors around a text.

  /** Before the colon of a note for the desk: `Note to subs: …`. */
  readonly editorLabels?: string;
  /** Before the name of an editor in brackets: `Comment (Ada): …`. */
  readonly commentLabels?: string;
  /** A whole line that says whether a text may be published, or what a program shows above it. `…` stands for any words. */
  readonly manuscriptLines?: string;
  /** After the number of a version: `v3 FINAL`. */
  readonly versionWords?: string;
  /** Before the dates in the history of a paper: `Received: … / Accepted: …`. */
  readonly manuscriptDates?: string;
  /** After the number of votes of readers: `4.7 from 212 votes`. */
  readonly voteWords?: string;
  /** Before the title of the next or previous article of a list: `Next: …`. */
  readonly neighbourLabels?: string;
}

export type PhraseKind = keyof Phrases;
