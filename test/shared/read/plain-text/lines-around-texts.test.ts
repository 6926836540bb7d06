import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const receivedAt = '2026-11-28T12:00:00.000Z';
const FIRST = 'The mill wheel turned again on Monday, for the first time since the flood of last spring.';
const SECOND = 'Nobody in the village had believed it, least of all the man who had mended the wheel.';
const LAST = 'The miller says that the flour is grey, and that grey flour makes the better bread.';

/** The text of an article with these lines above, within or below it. */
function textWith(lines: string, place: 'above' | 'within' | 'below'): string {
  const blocks = {
    above: [lines, FIRST, SECOND, LAST],
    within: [FIRST, SECOND, lines, LAST],
    below: [FIRST, SECOND, LAST, lines],
  };
  return (
    readPlainText(['A wheel that turns', ...blocks[place]].join('\n\n'), { receivedAt }).content_text ?? ''
  );
}

const TEXT = [FIRST, SECOND, LAST].join('\n\n');

describe('removes', () => {
  it.each([
    [
      'a press contact',
      'below',
      'MEDIA CONTACT\nAda Ferris, Communications\npress@mill.example | +1 555 0100',
    ],
    ['a press contact in German', 'below', 'Pressekontakt:\nMühle am Bach\nTelefon 01234 567-89'],
    [
      'a press contact in French',
      'below',
      'Contacts presse\nAda Ferris – ada@moulin.example – 01 99 00 00 00',
    ],
    ['a press contact in Polish', 'below', 'Kontakt dla mediów: Ada Ferris, prasa@mlyn.example'],
    ['a press contact in Japanese', 'below', '報道関係者のお問い合わせ先：広報課 000-000-0000'],
    ['a number of words', 'below', 'Word count: 388'],
    ['“(1,204 words)”', 'below', '(1,204 words)'],
    ['a number of characters in German', 'below', '3.114 Zeichen mit Leerzeichen'],
    ['a number of characters in Italian', 'below', 'Battute: 2.310 spazi inclusi'],
    ['a number of characters in French', 'below', '2 310 signes espaces comprises'],
    ['a number of characters in Swedish', 'below', 'Antal tecken: 2 310 (inkl. blanksteg)'],
    ['a number of characters in Japanese', 'below', '文字数：1,204字'],
    ['the votes of readers', 'within', '★★★★★ 4.9 from 112 votes'],
    ['the votes of readers in German', 'below', '★★★★☆ 4,2 von 5 (37 Bewertungen)'],
    ['the number of votes', 'below', '★★★★★ (87 oy)'],
    [
      '“Filed under: Bread, Floods. Tagged: flour, wheel.”',
      'within',
      'Filed under: Bread, Floods. Tagged: flour, wheel.',
    ],
    ['the number of comments', 'within', 'Comments (19)'],
    ['the number of comments in Polish', 'within', 'Komentarze (19)'],
    ['a link to the list of articles', 'below', '« Back to News and Notices'],
    ['a link to the list of articles in German', 'below', '‹ Zurück zu allen Meldungen'],
    [
      'the mail address of the author of a scientific paper',
      'above',
      '* Corresponding author: ada@mill.example',
    ],
    [
      'the mail address of the author of a scientific paper in Spanish',
      'above',
      'Autor de correspondencia: ada@molino.example',
    ],
    [
      'the imprint of a parish letter',
      'below',
      'Pfarramt, Mühlgasse 4\nBürozeiten: Dienstag 9 bis 11 Uhr\nSpendenkonto: IBAN DE00 0000 0000\nRedaktionsschluss: 15. November',
    ],
    [
      'the imprint of a club paper',
      'below',
      'Copy deadline for the next issue: 3 January\nOffice: 0100 555 0100',
    ],
    ['the imprint of a municipal paper in Japanese', 'below', '発行:水車町役場 総務課\n電話 0000-00-0000'],
    [
      'the footer of a newsletter in Spanish',
      'below',
      'Reenvía este boletín\nRecibes este boletín porque te suscribiste\nDarse de baja | Preferencias',
    ],
    [
      'the footer of a newsletter in Dutch',
      'below',
      'Je ontvangt deze mail als lid van de molen.\nAfmelden kan via deze link.',
    ],
    ['an unsubscribe link', 'below', 'Unsubscribe | View online'],
    ['an unsubscribe link in Russian', 'below', 'Отписаться'],
    [
      'links to articles of the same section',
      'within',
      'More in Culture\nThe baker who could not count\nby Ada Ferris',
    ],
    [
      'the number of comments on “A wheel that turns” (the headline)',
      'below',
      '3 comentarios en «A wheel that turns»',
    ],
    [
      'the number of comments on “A wheel that turns”, in German',
      'below',
      '0 Kommentare zu “A wheel that turns”',
    ],
    ['the source of a press release', 'below', 'SOURCE Mill Works Inc.'],
    ['the price of a subscription', 'within', "S'abonner à partir de 1 €"],
    ['an appeal for money', 'within', 'Support local journalism from £1 a week'],
    ['an appeal for money in Danish', 'within', 'Støt uafhængig journalistik'],
    ['an appeal for money on Patreon', 'below', 'Підтримайте нас на Патреоні: https://mill.example/help'],
    ['an invitation to follow, in Argentine Spanish', 'below', 'Seguinos en Instagram'],
    ['an invitation to a newsletter', 'within', 'Enjoying this? Get the Wheel newsletter'],
    ['a newsletter box', 'within', 'Get the Morning Mill in your inbox. Free, every weekday.'],
    ['buttons of a recipe', 'above', 'Jump to Recipe · Print Recipe · Pin for Later'],
    ['a button of a recipe in French', 'below', 'Notez cette recette'],
    ['a button of a recipe in Polish', 'below', 'Przejdź do przepisu'],
    ['an affiliate notice', 'within', 'As an affiliate we may earn from qualifying purchases.'],
    ['the label of a German agency', 'within', 'Direkt aus dem dma-Newskanal'],
    [
      'a notice that an agency report was copied automatically',
      'below',
      'Diese Meldung wurde automatisch übernommen.',
    ],
    [
      'a sentence on how to unsubscribe from press releases, in Italian',
      'below',
      'Per non ricevere più i nostri comunicati rispondere con oggetto STOP.',
    ],
    ['the label of an advertisement', 'within', 'Weiterlesen nach der Anzeige'],
    ['a button to suggest a correction', 'below', 'Sugerir correcção'],
    [
      'a notice that the reader’s institution has access',
      'above',
      'You have full access to this article via your institution.',
    ],
    ['a link to the original', 'below', '원문 보기'],
    ['a button for comments', 'above', 'Lägg till kommentar'],
    ['a button that opens the printed edition, in Japanese', 'above', '紙面ビューアーで見る'],
    ['a copyright notice in Japanese', 'below', '水車新報に掲載の記事・写真の無断転載を禁じます。'],
    ['a notice of a paywall in Japanese', 'below', '無料会員は今月あと2本の有料記事を読むことができます。'],
    ['a phone number for news in Chinese', 'below', '新闻热线：0500-5550000'],
    ['a link to the whole article', 'below', 'Les hele saken på molla.example'],
    ['a link to the next page', 'below', '次ページ：水車を直した人に聞く'],
    ['the registration number of a charity', 'below', 'Registered charity no. 0000000'],
    ['an invitation to forward a newsletter', 'below', 'Doorsturen aan een vriend'],
    ['the name of the application that exported the text', 'below', 'Εξαγωγή από το Selida Reader'],
  ] as const)('%s', (_, place, lines) => {
    expect(textWith(lines, place)).toBe(TEXT);
  });

  it.each([
    ['English', 'Highlights (2)\n> had believed it, least of all\nNote: ask him\n> grey flour'],
    ['Polish', 'Zaznaczenia (1)\n„Nobody in the village”\nNotatki (0)'],
  ])('passages that a reader highlighted: %s', (_, lines) => {
    expect(textWith(lines, 'below')).toBe(TEXT);
  });

  it('comments of editors in Google Docs, with their letters in the text', () => {
    const text = `${FIRST.replace('flood', 'flood[a]')}\n\n${LAST}\n\n\n[a]Was it a flood? Please check.`;
    expect(readPlainText(`A wheel that turns\n\n${text}`, { receivedAt }).content_text).toBe(
      `${FIRST}\n\n${LAST}`,
    );
  });

  it('headers and footers of printed pages within paragraphs', () => {
    const head = 'Mill & Weir | Letter of the River Friends';
    const text = `${head}\nIssue 8 – 1 August 2026\n\nA wheel that turns\n\n${FIRST}\n${head}\nPage 6\n${SECOND}\n\n${LAST}\n\n${head}\nPage 7\nwww.mill.example`;
    const { title, content_text: content } = readPlainText(text, { receivedAt });
    expect(title).toBe('A wheel that turns');
    expect(content).not.toMatch(/Weir|Page|www/);
    expect(content).toContain(SECOND);
  });

  it('a web address and a page number, in columns', () => {
    expect(textWith('www.mill.example                             32', 'below')).toBe(TEXT);
  });

  it('a breadcrumb trail that ends with the headline', () => {
    const text = `WORLD SPORT\nNews > Villages > A wheel that turns\nA wheel that turns\nAda Ferris\n3 May 2026\n\n${TEXT}`;
    expect(readPlainText(text, { receivedAt }).content_text).toBe(TEXT);
  });

  it('tags and an address that a bookmarking application adds', () => {
    const text = `A wheel that turns\nAda Ferris\n3 May 2026\nSaved to Shelf on 4 May 2026\nTags: mills, to-read\nhttps://mill.example/wheel\n\n${TEXT}`;
    expect(readPlainText(text, { receivedAt }).content_text).toBe(TEXT);
  });
});

describe('keeps', () => {
  it.each([
    ['a contact for readers', 'Contact: Ada Ferris, ada@mill.example'],
    ['a contact for visitors', 'For more information\nAda Ferris, 0100 555 0100'],
    ['an address for tickets', 'Tickets: ada@mill.example or 0100 555 0100'],
    [
      'the address of the press office of the police',
      'Police of Millbrook\nPress office\nTelephone: 0100 555 0100',
    ],
    ['notes to editors', 'Notes to editors\nThe mill was built in 1740 and has four wheels'],
    ['a bank account for donations', 'Spendenkonto: IBAN DE00 0000 0000 0000\nStichwort: Mühlrad'],
    ['a bank account for donations in English', 'Account for gifts: Mill Trust, 00-00-00, 00000000'],
    ['the hours of an office', 'Bürozeiten: Dienstag und Donnerstag 9 bis 11 Uhr\nPfarramt, Mühlgasse 4'],
    ['the next meeting', 'Next meeting: 3 December, 7.30 p.m., in the mill'],
    ['the next service', 'Nächster Gottesdienst: 15. November, 10 Uhr'],
    ['the times of church services in Italian', 'Orario delle Messe\nFestive: 8.00 – 10.30\nFeriali: 8.30'],
    ['the publishing house of a book', '「水車の話」\n著者:磯貝遥\n発行:霧里書房\n定価:1,800円'],
    ['the stars of a critic', '★★★★☆'],
    ['the stars of a critic and a title', '★★★☆☆ The Grey Flour, until 14 June'],
    ['a sentence with a number of words', 'He wrote 388 words about the wheel.'],
    ['the maximum length of texts for a prize', 'Stories: up to 2,000 words'],
    ['the number of characters in a play (“Characters: 5”)', 'Characters: 5'],
    ['an ingredient of a recipe', '400 g flour, grey if you can find it'],
    ['the servings of a recipe (“Serves 4 …”)', 'Serves 4 (or 2 millers)'],
    ['a line of a poem', 'Back to the wheel, back to the water'],
    ['a quotation in French', '« Retour au moulin », dit-elle'],
    ['a quotation without a closing mark', '« Tous au moulin, dit-elle'],
    ['a heading about comments', 'Comments from the mill'],
    ['“Comments: three, all of them rude”', 'Comments: three, all of them rude'],
    ['“Wheels (4)”', 'Wheels (4)'],
    ['“Wheel: oak. Axle: iron.”', 'Wheel: oak. Axle: iron.'],
    ['a web address that the article gives', 'www.mill.example'],
    ['a table', 'Wheel        32\nAxle         14\nSluice        7'],
    ['a footnote', '[a] The flood of 1740 was higher.'],
    ['lettered items', '[a]first\n[b]second'],
    [
      'the attendance list in the minutes of a meeting',
      'Present: Ada Ferris, Bo Ferris (Chair)\nApologies: none',
    ],
    ['a closing date', 'Entries close on 15 November, at the mill door'],
    ['a sentence with “next issue”', 'The next issue of the flour is Friday, said the miller'],
    ['a route that looks like a breadcrumb trail', 'Mill > Weir > Bridge: an hour on foot'],
    ['the result of a football match', 'Millbrook 3 Weirside 2 (1-1)'],
    ['an invitation with a price (“£5, children free”)', 'Join us at the mill on Sunday: £5, children free'],
    ['the price of a book', 'Get the recipe book of the mill for £12'],
    [
      'a sentence with the words of an appeal',
      'Support local journalism receives from the county has fallen by half.',
    ],
    ['an appeal of the article itself, with an address', 'Support the mill: Mill Trust, Weir Lane 3'],
    ['advice about phishing mails', 'Reenvía este correo a la policía y luego bórralo.'],
    ['“Wheels repaired (2)” above two names', 'Wheels repaired (2)\n“Old Nan”\n“The Widow”'],
    ['a number and a title in quotation marks', '3 songs on “The Grey Flour”'],
    ['“SOURCE OF THE RIVER FOUND.”', 'SOURCE OF THE RIVER FOUND.'],
    ['a sentence that begins with “This transcript”', 'This transcript of the trial has 40 pages.'],
    ['a line that begins with “View from the original”', 'View from the original mill, painted in 1880'],
    ['a sentence with “next page”', 'Next page of the diary: nothing but rain.'],
    ['a sentence with “find us”', 'Find us a wheel, he said, and we will find the water'],
    ['a sentence with a rating', 'The mill has 4.9 stars from 112 guests.'],
    ['“Press: cast iron, 1880, 4 tonnes”, about a printing press', 'Press: cast iron, 1880, 4 tonnes'],
  ])('%s', (_, lines) => {
    for (const line of lines.split('\n'))
      expect(textWith(lines, 'below')).toContain(line.replace(/\s{2,}/gu, ' '));
  });

  it.each([
    ['the stars of a critic and a day', '★★★★☆ 3 June 2026'],
    ['“More in Sport than in anger”', 'More in Sport than in anger'],
    ['the record company of an album', 'Label: Weir Records (Mill Music)'],
    ['a row of stars and a day without a year', '★★★★☆ 12 June'],
    [
      'a sentence with the words of an unsubscribe link',
      'Unsubscribe | Subscribe: the two words of the year.',
    ],
    ['a deadline', 'Redaktionsschluss: 15. November'],
    ['a number of words', 'Word count: 388'],
  ])('%s, between paragraphs', (_, lines) => {
    for (const line of lines.split('\n')) expect(textWith(lines, 'within')).toContain(line);
  });

  it('lettered notes without a reference in the text', () => {
    expect(textWith('[a]The flood was higher in 1740', 'below')).toContain('[a]The flood');
  });
});
